"""The catalogues that come with the window: whole, of today's strings, and compiled."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from afp_gui.history.recordings import Recording
from afp_gui.history.recordings_table import CONFIDENCE
from afp_gui.language import languages, speak, translations_folder
from afp_gui.main_window import MainWindow
from afp_gui.pages import HISTORY, PAGES
from engine.history.store import History
from engine.history.tracklist_edits import Song, Span
from tests.afp_gui.fakes import SONG

CODES = ("de", "el", "es", "fr", "ja", "zh_CN")


LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")


def messages(path: Path) -> Iterator[tuple[str, str, str, str]]:
    """Context, source, translation and the translation's type."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield (
                str(context.findtext("name")),
                str(message.findtext("source")),
                translation.text or "",
                translation.get("type", ""),
            )


def test_all_languages_are_there() -> None:
    assert languages() == ["en", *CODES]


@pytest.mark.parametrize("code", CODES)
def test_a_catalogue_is_whole_and_of_todays_strings(code: str, catalogue: Path, tmp_path: Path) -> None:
    held = translations_folder() / f"earmark_{code}.ts"
    assert {(context, source) for context, source, *_ in messages(held)} == {
        (context, source) for context, source, *_ in messages(catalogue)
    }, "make translations"
    assert [source for _, source, text, kind in messages(held) if kind or not text] == []
    subprocess.run([LRELEASE, "-silent", held, "-qm", tmp_path / "made.qm"], check=True)
    assert (tmp_path / "made.qm").read_bytes() == held.with_suffix(".qm").read_bytes(), "make translations"


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_later_stays(code: str) -> None:
    wrong = [
        (source, text)
        for _, source, text, _ in messages(translations_folder() / f"earmark_{code}.ts")
        if sorted(re.findall(r"\{.*?\}", source)) != sorted(re.findall(r"\{.*?\}", text))
        or source.count("\n") != text.count("\n")
        or (source[0].isspace(), source[-1].isspace()) != (text[0].isspace(), text[-1].isspace())
    ]
    assert wrong == []


@pytest.fixture(params=CODES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language that the application speaks."""
    locale = QLocale()
    catalogues = speak(qapp, request.param)
    yield request.param
    for catalogue in catalogues:
        qapp.removeTranslator(catalogue)
    QLocale.setDefault(locale)


def test_the_window_speaks_it(spoken: str, window: MainWindow) -> None:
    own = {source: text for _, source, text, _ in messages(translations_folder() / f"earmark_{spoken}.ts")}
    assert own["Library"] != "Library"
    assert own["Library"] in {button.text() for button in window.findChildren(QAbstractButton)}
    assert window.minimumSizeHint().width() <= 1024, "long words widen the window"
    window.resize(900, 600)
    for page in window.side_bar.findChildren(QToolButton):
        assert page.fontMetrics().horizontalAdvance(page.text()) <= page.width()
        assert window.side_bar.rect().contains(page.geometry()), f"“{page.text()}” is cut off"


def hear_a_song(qtbot: QtBot, window: MainWindow) -> None:
    """It is in the history, which is shown."""
    assert window._settings.history is not None
    history = History(window._settings.history)
    history.begin(SONG, Path("/home/me/library"), 1e9, 61.5, 0.97)
    history.close()
    window.show_page(HISTORY)
    qtbot.waitUntil(lambda: window.history.heard.holds_songs)


def test_a_narrow_window_cuts_off_no_tab_and_no_button(qtbot: QtBot, spoken: str, whole: MainWindow) -> None:
    window, recordings = whole, whole.history.recordings
    window.resize(760, 600)

    def shows_all() -> None:
        for _ in range(4):  # a button's new width passes through the layouts around it
            QApplication.processEvents()
        assert window.width() == 760
        for button in window.findChildren(QPushButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.sizeHint().width(), f"“{button.text()}” is cut off"
        for bar in window.findChildren(QTabBar):
            if bar.isVisible():
                whole_row = bar.tabRect(0).united(bar.tabRect(bar.count() - 1))
                assert bar.rect().contains(whole_row), [bar.tabText(tab) for tab in range(bar.count())]

    for page in range(len(PAGES)):
        window.show_page(page)
        shows_all()
    hear_a_song(qtbot, window)
    window.history.heard.table.selectRow(1)
    shows_all()
    window._recordings.answers = [Recording(0, Path("/tmp/mix.mp3"), (Span(0, 60, Song("Evening Tide")), Span(60, 80)))]
    window._recordings.restored.emit()
    window.show_page(HISTORY)
    window.history.show_recordings()
    recordings.table.selectRow(1)
    shows_all()
    heading = recordings.table.horizontalHeader()
    assert heading.sectionSize(CONFIDENCE) >= heading.sectionSizeHint(CONFIDENCE)
    recordings.review.click()
    shows_all()
    recordings.timeline.show_candidates()
    shows_all()


def test_a_table_of_songs_cuts_off_no_heading(qtbot: QtBot, spoken: str, window: MainWindow) -> None:
    hear_a_song(qtbot, window)
    table = window.history.heard.table
    window.resize(900, 600)
    qtbot.waitUntil(lambda: table.viewport().width() < 800)
    header = table.horizontalHeader()
    shown = [column for column in range(header.count()) if not header.isSectionHidden(column)]
    assert sum(header.sectionSize(column) for column in shown) <= table.viewport().width()
    for column in shown:
        assert header.sectionSize(column) >= header.sectionSizeHint(column), column
