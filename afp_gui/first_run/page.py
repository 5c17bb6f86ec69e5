"""The first steps: a source with sound, music to recognise, privacy, and the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.first_run.steps import DoneStep, MusicStep, PrivacyStep, SourceStep, Step
from afp_gui.music_folder import music_folder
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.shortcuts import bind

if TYPE_CHECKING:
    from engine.audio.audio_source import SourceInfo

WIDTH, HEIGHT = 72 * GRID, 68 * GRID


class FirstRunPage(QWidget):
    """Four steps, each of which may be skipped; nothing except the source changes before `finished`."""

    source_tried = Signal(str)  # id of a source to be heard, "" for the default microphone
    source_left = Signal()
    source_chosen = Signal(str)
    sources_requested = Signal()
    finished = Signal(list, bool)  # folders to index, whether to try the demo

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._awake = False
        self._build()
        self._lay_out()
        bind(
            self,
            (
                ("Alt+Left", self.back.click),
                ("Alt+Right", self.next.click),
                ("Ctrl+Return", self.next.click),
                ("Escape", self.skip.click),
            ),
        )

    @property
    def step(self) -> int:
        """The number of the current step, from 0."""
        return self._pages.currentIndex()

    def show_sources(self, infos: list[SourceInfo]) -> None:
        self.source.picker.show_sources(infos)

    def show_level(self, level_dbfs: float, quiet_s: float, clipping: bool) -> None:
        """Show the level of the tried source."""
        if self.step == 0 and self.isVisible():
            self.source.show_level(level_dbfs, quiet_s, clipping)

    def show_sounding(self, info: SourceInfo) -> None:
        """The tried source has given its first sound."""
        if info.kind == "stream":
            self.source.picker.keep_station(info.id)

    def show_failure(self, sentence: str) -> None:
        """The tried source cannot be opened."""
        self.source.show_failure(sentence)

    def begin(self) -> None:
        """Start at the first step, with only the person's music folder chosen."""
        self.music.forget()
        if folder := music_folder():
            self.music.add([folder])
        self._show(0)

    def wake(self) -> None:
        """The window was painted: from now on, a source may be opened when the page is shown."""
        self._awake = True
        if self.isVisible():
            self.sources_requested.emit()
            self._enter()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._awake:
            self.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.source_left.emit()

    def _show(self, step: int) -> None:
        left = self.step
        self._pages.setCurrentIndex(step)
        self.back.setVisible(step > 0)
        last = step == len(self.steps) - 1
        self.skip.setVisible(not last)
        if last:
            self.done.tell(self.music.folders, self.music.demo)
        self.next.setText(self.done.button_text if last else self.tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.place.setText(self.tr("Step {n} of {all}").format(n=step + 1, all=len(self.steps)))
        if left == 0 and step != 0:
            self.source_left.emit()
        if self.isVisible():
            self._enter()

    def _enter(self) -> None:
        if self.step == 0:
            self._try()
        self.steps[self.step].take_focus(self.next)

    def _try(self) -> None:
        self.source.rest()
        self.source_tried.emit(self.source.picker.source)

    def _choose(self, source: str) -> None:
        self.source_chosen.emit(source)
        self._try()

    def _go_on(self) -> None:
        if self.step == len(self.steps) - 1:
            self.finished.emit(self.music.folders, self.music.demo)
        else:
            self._show(self.step + 1)

    def _build(self) -> None:
        self.notice = NoticeBar()
        self.source, self.music, self.privacy, self.done = SourceStep(), MusicStep(), PrivacyStep(), DoneStep()
        self.steps: tuple[Step, ...] = (self.source, self.music, self.privacy, self.done)
        self.source.picker.chosen.connect(self._choose)
        self.source.picker.refresh_requested.connect(self.sources_requested)
        self._pages = QStackedWidget()
        for step in self.steps:
            self._pages.addWidget(step)
        self.place = QLabel()
        self.place.setFont(theme.font("small"))
        self.place.setProperty("tone", "muted")
        self.skip = push_button(self.tr("Skip the first steps"), self.tr("Go to the window now (Esc)"))
        self.skip.setProperty("kind", "quiet")
        self.skip.clicked.connect(lambda: self.finished.emit([], False))
        self.back = push_button(self.tr("Back"), self.tr("Previous step (Alt+←)"))
        self.back.clicked.connect(lambda: self._show(max(0, self.step - 1)))
        self.next = push_button(self.tr("Next"), self.tr("Next step (Alt+→)"), self._go_on)
        self.next.setProperty("kind", "primary")
        self.next.setAutoDefault(True)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.skip)
        foot.addStretch()
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        middle = QWidget()
        middle.setFixedWidth(WIDTH)
        middle.setMaximumHeight(HEIGHT)
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * GRID)
        inside.addWidget(self.place)
        inside.addWidget(self._pages, 1)
        inside.addWidget(self.notice)
        inside.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 5 * GRID, 3 * GRID, 5 * GRID)
        row.addStretch()
        row.addWidget(middle)
        row.addStretch()
        self._show(0)
