"""The listen page: a button, a source, a spectrogram, an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.failures import translated
from afp_gui.listen.listen_button import ListenToggle
from afp_gui.listen.match_explanation import WhyPanel
from afp_gui.listen.result_card import ResultCard
from afp_gui.listen.spectrogram import SpectrogramView
from afp_gui.listen.state import Preparation, State
from afp_gui.listen.view_tools import ViewTools
from afp_gui.theme import GRID
from afp_gui.widgets.icons import Picture
from afp_gui.widgets.labels import ElidedLabel, tone
from afp_gui.widgets.level_meter import LevelMeter
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.page_layout import page_column
from afp_gui.widgets.shortcuts import bind
from afp_gui.widgets.source_picker import PICTURES, SourcePicker
from afp_gui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from engine.audio.audio_source import SourceInfo
    from engine.features.spectrogram import SpectrogramStream
    from engine.recognition.explanation import Illustration
    from engine.recognition.listener import Event

    from afp_gui.listen.spectrogram_style import SpectrogramStyle


IDLE = (State.READY, State.PREPARING, State.NO_LIBRARY)
"""States without sound or name, in which the card says what the library is ready for."""


class ListenPage(QWidget):
    """Requests by signals, is updated by its public methods; knows no worker."""

    start_requested = Signal(str, bool)  # source id ("": default microphone), once
    stop_requested = Signal()
    sources_requested = Signal()
    source_chosen = Signal(str)
    demo_requested = Signal()
    demo_left = Signal()
    add_folders_requested = Signal()
    wrong = Signal(int)  # id of the track that was named, and is not what was heard
    taken_back = Signal(object)  # the Event that named it
    why_requested = Signal(int)  # id of the track that was named, or nearly

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._loading = True
        self._tracks: int | None = None  # None: no library
        self._asked = False  # a source is open or was asked for
        self._told_of_none = False
        self.opened: SourceInfo | None = None  # last
        self.station = ""  # what it says that it is called
        self._build()
        self._lay_out()
        bind(
            self,
            (
                ("Ctrl+L", self.once.click),
                ("Ctrl+D", self.demo_requested.emit),
                ("Ctrl+M", self._choose_source),
                ("W", self.card.take_back),
                ("Y", self._turn_why),
                ("F", self.tools.freeze.toggle),
                (QKeySequence.StandardKey.Copy, self.card.copy_title),
            ),
        )

    # What the page is told

    def show_loading(self) -> None:
        self._loading = True
        self.card.show_state(State.LOADING)

    def show_ready(self, tracks: int) -> None:
        """The library is loaded and holds `tracks` tracks."""
        was_loading, self._loading = self._loading, False
        self._tracks = tracks or None
        if was_loading or self.card.state in IDLE:
            self._show_idle()

    def show_preparation(self, preparation: Preparation) -> None:
        """Show what is being prepared."""
        self.card.preparation = preparation
        if not self._loading and self.card.state in IDLE:
            self._show_idle()

    def show_no_library(self) -> None:
        self._loading = False
        self._tracks = None
        self._show_idle()

    def show_sources(self, infos: list[SourceInfo]) -> None:
        self.picker.show_sources(infos)
        sentence = self.tr(
            "No microphone was found: connect one, allow access in the system's sound settings, "
            "or choose internet radio."
        )
        if infos:
            self._told_of_none = False
            if self.notice.sentence == sentence:
                self.notice.hide()
        elif not self._told_of_none and not self.picker.source and not self._asked:
            self._told_of_none = True  # once: it may have been put away
            self.notice.say(sentence, button=self.tr("Look again"), action=self._look_again)

    def show_opened(self, info: SourceInfo, stream: SpectrogramStream) -> None:
        """A source is open: `info` names it."""
        self._asked = True
        self.toggle.setChecked(True)
        self.once.setEnabled(False)
        self.opened, self.station = info, ""
        self._show_pill(info)
        self.spectrogram.show_stream(stream, info.rate)
        self.card.show_announced(None)
        self.card.of_station = info.kind == "stream"
        if self._tracks is not None and not self._loading:
            self.card.forget()
            self.card.show_state(State.LISTENING)

    def show_closed(self) -> None:
        self._asked = False
        self.toggle.setChecked(False)
        self.once.setEnabled(True)
        self.pill.hide()
        self.meter.rest()
        self.card.show_announced(None)
        self.spectrogram.show_stream(None)
        if not self._loading:
            self._show_idle()

    def show_event(self, event: Event) -> None:
        if event.event == "device" and event.source is None:
            self.pill_sign.setText(self.tr("Waiting for"))
            self.meter.rest()
            self.notice.say(self._outage(event.reason), "info")
        elif event.event == "device" and event.source is not None and self.opened is not None:
            self.notice.hide()
            self._show_pill(replace(self.opened, name=self.station or event.source))
        if event.announced is not None and self.opened is not None:
            self.station = event.announced.station
            self._show_pill(replace(self.opened, name=self.station))
            self.card.show_announced(event.announced)
        if event.event == "overflow":
            self.notice.say(self.tr("The computer was too busy and some sound was lost. Earmark continues."), "info")
        if not self._loading and self._tracks is not None:
            self.card.show_event(event)

    def show_level(self, level_dbfs: float, clipping: bool) -> None:
        self.meter.show_level(level_dbfs, clipping)
        self.toggle.show_level(level_dbfs)

    def show_failure(self, sentence: str) -> None:
        """Show one plain sentence and reset the button."""
        self.notice.say(sentence)
        if self.pill.isHidden():
            self._asked = False
            self.toggle.setChecked(False)
            self.once.setEnabled(True)

    def show_demo(self, active: bool) -> None:
        """Show whether the demo library is in use."""
        self.leave_demo.setVisible(active)

    def show_illustration(self, illustration: Illustration) -> None:
        """Show why the song on the card, or the nearest guess, matches or does not."""
        self.why.show_illustration(illustration, self._asked_of_name)

    def take_spectrogram_back(self) -> None:
        """Take the spectrogram back from the stage view."""
        self._sound.addWidget(self.spectrogram, 1)

    def apply_style(self, look: SpectrogramStyle) -> None:
        """Draw the spectrogram in the saved style."""
        self.tools.apply_style(look)
        self._wear(look)

    def choose_source(self, source: str) -> None:
        """Use a source that was chosen elsewhere; listening continues with it."""
        self.picker.select(source)
        self._source_chosen(source)

    def start(self, once: bool = False) -> None:
        """Request the chosen source."""
        self._asked = True
        self.notice.hide()
        self.toggle.setChecked(True)
        self.once.setEnabled(False)
        self.start_requested.emit(self.picker.source, once)

    # What the page does by itself

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # a key that the focused control did not use itself
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.toggle.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.toggle.setFocus()

    def _toggled_by_user(self, on: bool) -> None:
        if on:
            self.start()
        else:
            self.stop_requested.emit()

    def _show_idle(self) -> None:
        if self._tracks is None:
            self.card.show_state(State.PREPARING if self.card.preparation else State.NO_LIBRARY)
        elif self._asked and not self.pill.isHidden():
            self.card.show_state(State.LISTENING)
        elif self.card.preparation == "demo":
            self.card.show_state(State.PREPARING)
        else:
            self.card.rest(self._tracks)

    def _outage(self, reason: str | None) -> str:
        if self.opened is None or self.opened.kind != "stream":
            return self.tr("The microphone was disconnected. Earmark waits for it and continues by itself.")
        sentence = self.tr("The station cannot be heard. {why} Earmark tries again and continues by itself.")
        return sentence.format(why=translated(reason or ""))

    def _show_pill(self, info: SourceInfo) -> None:
        sign = self.tr("Playing a file") if info.kind == "file" else self.tr("Microphone open")
        if info.kind == "system":
            sign = self.tr("Hearing the computer")
        if info.kind == "stream":
            sign = ""  # its name says it; no microphone is open
        role = "accent" if info.kind in ("file", "stream") else "red"
        self._pill_picture.show_icon(PICTURES[info.kind], role)
        tone(self.pill_sign, role)
        self.pill_sign.setText(sign)
        self.pill_name.setText(info.name)
        self.pill.setAccessibleName(f"{sign}: {info.name}" if sign else info.name)
        self.pill.show()

    def _wear(self, look: SpectrogramStyle) -> None:
        self.spectrogram.apply_style(look)
        self.why.comparison.look = look
        self.why.comparison.update()

    def _turn_why(self) -> None:
        if self._lower.currentWidget() is self.why:
            self._show_sound()
        else:
            self.card.ask_why()

    def _ask_why(self, track_id: int, named: bool) -> None:
        self._asked_of_name = named
        self.why.show_waiting()
        self._lower.setCurrentWidget(self.why)
        self.why_requested.emit(track_id)

    def _show_sound(self) -> None:
        self._lower.setCurrentIndex(0)
        self.toggle.setFocus()

    def _take_back(self, event: Event) -> None:
        self.taken_back.emit(event)
        if event.track is not None:
            self.wrong.emit(event.track.id)

    def _look_again(self) -> None:
        self._told_of_none = False
        self.sources_requested.emit()

    def _choose_source(self) -> None:
        self.picker.setFocus()
        self.picker.showPopup()

    def _source_chosen(self, source: str) -> None:
        self.source_chosen.emit(source)
        if self._asked:
            self.start()

    def _build(self) -> None:
        self.notice = NoticeBar()
        self.work = WorkStrip()
        self.picker = SourcePicker()
        self.picker.setMaximumWidth(44 * GRID)
        self.picker.chosen.connect(self._source_chosen)
        self.picker.refresh_requested.connect(self.sources_requested)
        self.meter = LevelMeter()
        self.pill = QWidget()
        self._pill_picture = Picture("listen", "red", 16)
        self.pill_sign = QLabel()
        self.pill_sign.setFont(theme.font("small", bold=True))
        self.pill_name = ElidedLabel()
        self.pill_name.setFont(theme.font("small"))
        self.pill.hide()
        self.leave_demo = QPushButton(self.tr("Back to my library"))
        self.leave_demo.setAccessibleName(self.leave_demo.text())
        self.leave_demo.clicked.connect(self.demo_left)
        self.leave_demo.hide()
        self.toggle = ListenToggle()
        self.toggle.clicked.connect(self._toggled_by_user)
        self.once = QPushButton(self.tr("Listen once"))
        self.once.setProperty("kind", "quiet")
        self.once.setAccessibleName(self.tr("Listen once"))
        self.once.setToolTip(self.tr("Listen until there is an answer, then close the microphone (Ctrl+L)"))
        self.once.clicked.connect(lambda: self.start(once=True))
        self.card = ResultCard()
        self.card.add_folders.connect(self.add_folders_requested)
        self.card.try_demo.connect(self.demo_requested)
        self.card.taken_back.connect(self._take_back)
        self.card.asked_why.connect(self._ask_why)
        self.why = WhyPanel()
        self.why.closed.connect(self._show_sound)
        self._asked_of_name = True
        self.spectrogram = SpectrogramView()
        self.tools = ViewTools()
        self.tools.changed.connect(self._wear)
        self.tools.frozen.connect(self.spectrogram.freeze)
        self.spectrogram.pointed.connect(self.tools.words.setText)

    def _lay_out(self) -> None:
        pill = QHBoxLayout(self.pill)
        pill.setContentsMargins(0, 0, 0, 0)
        pill.setSpacing(GRID)
        pill.addWidget(self._pill_picture)
        pill.addWidget(self.pill_sign)
        pill.addWidget(self.pill_name, 1)

        header = QHBoxLayout()
        header.setSpacing(2 * GRID)
        header.addWidget(self.picker, 4)
        header.addWidget(self.meter, 2)
        header.addWidget(self.pill, 4)
        header.addStretch(0)
        header.addWidget(self.leave_demo)

        left = QVBoxLayout()
        left.setSpacing(GRID // 2)
        left.addStretch()
        left.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addWidget(self.once, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addStretch()
        hero = QFrame()
        hero.setProperty("kind", "card")
        hero.setMinimumHeight(29 * GRID)
        row = QHBoxLayout(hero)
        row.setContentsMargins(3 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        row.setSpacing(3 * GRID)
        row.addLayout(left)
        row.addWidget(self.card, 1)

        sound = QWidget()
        self._sound = QVBoxLayout(sound)
        self._sound.setContentsMargins(0, 0, 0, 0)
        self._sound.addWidget(self.tools)
        self._sound.addWidget(self.spectrogram, 1)
        self._lower = QStackedWidget()
        self._lower.addWidget(sound)
        self._lower.addWidget(self.why)
        picture = QFrame()
        picture.setProperty("kind", "card")
        inside = QVBoxLayout(picture)
        inside.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        inside.addWidget(self._lower)

        column = page_column(self)
        column.addLayout(header)
        column.addWidget(self.notice)
        column.addWidget(self.work)
        column.addWidget(hero)
        column.addWidget(picture, 1)
