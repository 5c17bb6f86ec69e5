from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afp_gui.language import speak
from afp_gui.main_window import MainWindow
from afp_gui.pages import HISTORY, LIBRARY


@pytest.fixture
def greek(qapp: QApplication) -> Iterator[None]:
    """A language with long words."""
    locale = QLocale()
    catalogues = speak(qapp, "el")
    yield
    for catalogue in catalogues:
        qapp.removeTranslator(catalogue)
    QLocale.setDefault(locale)


@pytest.mark.parametrize("page", [HISTORY, LIBRARY])
def test_a_search_has_room_for_what_it_says(qtbot: QtBot, greek: None, window: MainWindow, page: int) -> None:
    window.show_page(page)
    window.resize(900, 640)
    search = (window.history if page == HISTORY else window.library).search
    qtbot.waitUntil(lambda: window.width() == 900 and search.isVisible())
    icon = 34
    assert search.width() >= search.fontMetrics().horizontalAdvance(search.placeholderText()) + icon
