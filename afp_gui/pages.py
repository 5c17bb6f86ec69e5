"""The pages of the window, by number, and the side bar. Each page is built when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from afp_gui.listen.page import ListenPage
from afp_gui.listen.stage import Stage
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.side_bar import SideBar

LISTEN, HISTORY, LIBRARY, TRAINING, EVALUATION, PREFERENCES, HELP, FIRST_RUN = range(8)
PAGES = (
    (QT_TRANSLATE_NOOP("MainWindow", "Listen"), "listen"),
    (QT_TRANSLATE_NOOP("MainWindow", "History"), "history"),
    (QT_TRANSLATE_NOOP("MainWindow", "Library"), "library"),
    (QT_TRANSLATE_NOOP("MainWindow", "Training"), "training"),
    (QT_TRANSLATE_NOOP("MainWindow", "Evaluation"), "evaluation"),
    (QT_TRANSLATE_NOOP("MainWindow", "Settings"), "preferences"),
    (QT_TRANSLATE_NOOP("MainWindow", "Help"), "help"),
    (QT_TRANSLATE_NOOP("MainWindow", "First steps"), "first_run"),
)
"""The name, and the attribute of the window that builds the page."""

translate = QCoreApplication.translate
Page = TypeVar("Page", bound=QWidget)


class Pages(QStackedWidget):
    """An empty widget stands for a page until it is `put`, on request by `ask`."""

    asked = Signal(int)  # for a page, by its key or its button

    def __init__(self, window: QWidget, ask: Callable[[str], QWidget]):
        super().__init__()
        self._window, self._ask = window, ask
        self.bar = SideBar()
        self.bar.chosen.connect(self.asked)
        self._before_stage = Qt.WindowState.WindowNoState
        for number, (_, attribute) in enumerate(PAGES):
            self.addWidget(QWidget())
            if number < HELP:
                picture = "settings" if number == PREFERENCES else attribute
                self.bar.add_page(page_name(number), picture, f"Ctrl+{number + 1}", at_foot=number == PREFERENCES)
                self._bind(f"Ctrl+{number + 1}", number)
        self.bar.add_small_page(page_name(HELP), "help", "F1")
        self._bind("F1", HELP)
        self._bind("Ctrl+,", PREFERENCES)
        QShortcut(QKeySequence("F11"), window, self.turn_stage)
        self.listen = self.put(LISTEN, ListenPage())
        self.stage = Stage(self.listen.card)
        self.stage.left.connect(self.leave_stage)
        self.addWidget(self.stage)

    @property
    def notice(self) -> NoticeBar:
        """The notice bar of the current page, or of the Listen page if it has none."""
        return getattr(self.currentWidget(), "notice", self.listen.notice)

    def drop_meaning(self) -> tuple[str, str]:
        """What dropping files does here, in a large and a small line."""
        if self.currentIndex() == FIRST_RUN:
            return (
                translate("MainWindow", "Add to the music that Earmark knows"),
                translate("MainWindow", "Your files are only read."),
            )
        if self.currentIndex() == LIBRARY:
            return (
                translate("MainWindow", "Add to the library"),
                translate("MainWindow", "Music and folders are indexed. Your files are only read."),
            )
        return (
            translate("MainWindow", "What is this?"),
            translate("MainWindow", "A short recording gets one answer, a long one a list of its songs."),
        )

    def put(self, number: int, page: Page) -> Page:
        """Insert the built page."""
        page.setAccessibleName(page_name(number))
        if empty := self.widget(number):
            self.insertWidget(number, page)
            self.removeWidget(empty)
            empty.deleteLater()
        return page

    def turn(self, number: int) -> None:
        """Show this page."""
        self.leave_stage()
        self.setCurrentWidget(self._ask(PAGES[number][1]))
        self.bar.setVisible(number != FIRST_RUN)
        self.bar.select(number)

    def enter_stage(self) -> None:
        """Show the stage view, on the whole screen."""
        self._before_stage = self._window.windowState()
        self.bar.hide()
        self.stage.borrow(self.listen.spectrogram)
        self.setCurrentWidget(self.stage)
        self._window.showFullScreen()

    def leave_stage(self) -> None:
        """Return to the window, on the Listen page."""
        if self.currentWidget() is not self.stage:
            return
        self.listen.take_spectrogram_back()
        self.bar.show()
        self._window.setWindowState(self._before_stage & ~Qt.WindowState.WindowFullScreen)
        self.setCurrentIndex(LISTEN)
        self.bar.select(LISTEN)

    def turn_stage(self) -> None:
        if self.currentWidget() is self.stage:
            self.leave_stage()
        else:
            self.enter_stage()

    def _bind(self, key: str, number: int) -> None:
        QShortcut(QKeySequence(key), self._window, lambda: self.asked.emit(number))


def page_name(number: int) -> str:
    """The name of a page, in the bar and for screen readers."""
    return translate("MainWindow", str(PAGES[number][0]))
