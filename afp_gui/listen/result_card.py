"""The result: the song, the position in it, the confidence, and other candidates."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from afp_gui import theme
from afp_gui.listen.cover import Cover
from afp_gui.listen.state import Preparation, State, sureness, words
from afp_gui.numbers import clock, number, probability
from afp_gui.speed_labels import speed_label
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel, joined, tone

if TYPE_CHECKING:
    from engine.audio.audio_source import Announcement
    from engine.library.track import Track
    from engine.recognition.listener import Event
    from engine.recognition.recognizer import Match

TICK_MS = 200
RUNNERS_UP = 4
ROOM_FOR_RUNNERS_UP = 80 * GRID
ROOM_FOR_A_COVER = 64 * GRID


class ResultCard(QFrame):
    """Shows one State; a match stays until another verdict replaces it."""

    add_folders = Signal()
    try_demo = Signal()
    taken_back = Signal(object)  # the Event whose song was wrong
    asked_why = Signal(int, bool)  # id of a track; whether it was named, or is the nearest guess
    cover_wanted = Signal(object)  # the Track that is shown now

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.state = State.LOADING
        self.preparation: Preparation = ""
        self.confidence: float | None = None  # in the track that was named
        self.track: Track | None = None
        self._named: Event | None = None  # what named it
        self._wrong: Track | None = None  # the song that was taken back and is not replaced yet
        self._position_s = 0.0
        self._tempo = 1.0  # seconds of the song that pass in one
        self._position_at: float | None = None  # time.monotonic() when the song was at _position_s; None: standing
        self._dot = _Dot()
        self.state_line = QLabel()
        self.state_line.setFont(theme.font("small", bold=True))
        self.headline = ElidedLabel(smaller=theme.font("heading", bold=True))
        self.headline.setFont(theme.font("display", bold=True))
        self.headline.setFixedHeight(self.headline.fontMetrics().height() + 4)
        self.subline = ElidedLabel()
        self.subline.setFont(theme.font("body"))
        self.subline.setProperty("tone", "muted")
        self.sentence = QLabel()
        self.sentence.setProperty("tone", "muted")
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.announced = ElidedLabel()
        self.announced.setFont(theme.font("small"))
        self.announced.setProperty("tone", "muted")
        self.of_station = False  # what is heard comes from internet radio
        self.position = QLabel()
        self.duration = QLabel()
        for label in (self.position, self.duration):
            label.setProperty("tone", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setMaximumWidth(60 * GRID)
        self._bar.setAccessibleName(self.tr("Position in the track"))
        self.sureness = QLabel()
        self.speed, self.latency = QLabel(), QLabel()
        for label in (self.speed, self.latency):
            label.setProperty("tone", "muted")
        self.copy = push_button(self.tr("Copy title"), picture="copy", role="accent")
        self.copy.setToolTip(self.tr("Copy artist and title (Ctrl+C)"))
        self.copy.clicked.connect(self.copy_title)
        self.wrong = push_button(self.tr("Wrong"))
        self.wrong.setProperty("kind", "quiet")
        self.wrong.setAccessibleName(self.tr("Wrong: this is not the song"))
        self.wrong.setToolTip(self.tr("This is not the song: withdraw it (W)"))
        self.wrong.clicked.connect(self.take_back)
        self.why = push_button(self.tr("Why?"))
        self.why.setProperty("kind", "quiet")
        self.why.setAccessibleName(self.tr("Why: show the evidence"))
        self.why.setToolTip(self.tr("Compare what was heard with the song's own sound (Y)"))
        self.why.clicked.connect(self.ask_why)
        self.cover = Cover()
        self.folders = push_button(self.tr("Add folders"))
        self.folders.setProperty("kind", "primary")
        self.folders.clicked.connect(self.add_folders)
        self.demo = push_button(self.tr("Try the demo"), picture="spark", role="accent")
        self.demo.setToolTip(self.tr("Make a small demo library and recognise one of its pieces"))
        self.demo.clicked.connect(self.try_demo)
        self.runners = _OtherCandidates()
        self._lay_out()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_position)
        self.show_state(State.LOADING)

    @property
    def claims(self) -> bool:
        """Whether the song on the card is claimed to be playing; the last one stays visible while another may play."""
        return self.track is not None and self.state not in (State.MATCHING, State.LISTENING, State.QUIET)

    def show_state(self, state: State, tracks: int = 0) -> None:
        """Show `state`; `tracks` is how many the library holds, for State.READY."""
        self.state = state
        if state is not State.MATCHED:
            self._stand_still()
        if state in (State.UNKNOWN, State.LOADING, State.PREPARING, State.NO_LIBRARY):
            self.forget()
        if self.track is None:
            headline, sentence = self._empty_words(state, tracks)
            self.headline.setText(headline)
            self.sentence.setText(sentence)
        if state in (State.LOADING, State.PREPARING, State.NO_LIBRARY) or (
            self.track is None and state is not State.UNKNOWN
        ):
            self.runners.show_matches([])
        self._show_parts()

    def show_event(self, event: Event) -> None:
        """Process an event of the listener."""
        state = State(event.state)
        if state is State.MATCHED and event.track is not None:
            if event.event != "match" and self._wrong is not None and event.track.id == self._wrong.id:
                return  # said before the listener was told
            if event.matches or self.track is None or self.track.id != event.track.id:
                self._named = event  # a later event on the same song may come without candidates
            if self.track != event.track:
                self.cover.show_image(QImage(), "")
                self.cover_wanted.emit(event.track)
            self.track, self._wrong = event.track, None
            self._show_match(event)
            self.show_state(state)
        else:
            self.show_state(state)
        if event.matches:
            others = event.matches[1:] if state is State.MATCHED else event.matches
            self.runners.show_matches(list(others), guesses=state is not State.MATCHED)
            self._show_parts()

    def rest(self, tracks: int) -> None:
        """Listening has ended: the answer stays, and the position stands still."""
        self._stand_still()
        if self.state is not State.UNKNOWN:
            self.show_state(State.READY, tracks)

    def title_to_copy(self) -> str:
        """`Artist – Title`, "" while nothing has been named."""
        if self.track is None:
            return ""
        return joined(" – ", self.track.artist, self.track.title)

    def forget(self) -> None:
        """Forget the name, and forget withdrawn songs."""
        self.track = self._named = self._wrong = None
        self.cover.show_image(QImage(), "")

    def take_back(self) -> None:
        """Withdraw the song on the card."""
        if self._named is None or self.track is None:
            return
        event = replace(self._named, position_s=self.position_now())
        self.forget()
        self._wrong = event.track
        self.runners.show_matches([])
        self.show_state(State.MATCHING if self.state is State.MATCHED else self.state)
        self.taken_back.emit(event)

    def show_cover(self, track: Track, image: QImage) -> None:
        """The cover of `track`, null if it has none."""
        if track == self.track:
            self.cover.show_image(image, self.tr("Cover of {album}").format(album=track.album or track.title))

    def show_announced(self, announced: Announcement | None) -> None:
        """What the station says that it plays, beside what was recognised; None for nothing."""
        said = announced is not None and bool(announced.title)
        sentence = self.tr("{station} announces: {title}")
        self.announced.setText(
            sentence.format(station=announced.station, title=announced.title) if said and announced else ""
        )
        self.announced.setVisible(said)

    def ask_why(self) -> None:
        """Request the reasons for the name, or for the nearest guess."""
        if self.track is not None:
            self.asked_why.emit(self.track.id, True)
        elif self.runners.best is not None:
            self.asked_why.emit(self.runners.best.track.id, False)

    def copy_title(self) -> None:
        if text := self.title_to_copy():
            QGuiApplication.clipboard().setText(text)
            self.copy.setText(self.tr("Copied"))
            QTimer.singleShot(1_500, self.copy, lambda: self.copy.setText(self.tr("Copy title")))

    def _show_match(self, event: Event) -> None:
        track = event.track
        assert track is not None
        self.headline.setText(track.title)
        self.subline.setText(joined(" · ", track.artist, track.album))
        self.confidence = event.confidence
        self.sureness.setText(
            ""
            if event.confidence is None
            else self.tr("{words}, {percent}").format(
                words=sureness(event.confidence), percent=probability(event.confidence)
            )
        )
        self.speed.setText(speed_label(event.speed))
        self.latency.setText(
            "" if event.latency_ms is None else self.tr("answered in {ms} ms").format(ms=number(event.latency_ms))
        )
        if event.position_s is not None:
            self._position_s, self._position_at = event.position_s, time.monotonic()
            self._tempo = 1.0 if event.speed is None else event.speed.tempo
        self._tick.start()
        self._show_position()

    def position_now(self) -> float:
        """The position in the track in seconds, continued since the last event at the song's speed."""
        passed = 0.0 if self._position_at is None else time.monotonic() - self._position_at
        position = self._position_s + passed * self._tempo
        if self.track is not None and self.track.duration_s:
            position = min(position, self.track.duration_s)
        return max(0.0, position)

    def _show_position(self) -> None:
        now = self.position_now()
        length = self.track.duration_s if self.track is not None else None
        self.position.setText(clock(now))
        self.duration.setText(clock(length) if length else "")
        self._bar.setValue(round(1000 * now / length) if length else 0)

    def _stand_still(self) -> None:
        if self._position_at is not None:
            self._position_s, self._position_at = self.position_now(), None
        self._tick.stop()

    def _empty_words(self, state: State, tracks: int) -> tuple[str, str]:
        if self._wrong is not None:
            sentence = self.tr("{title} is not named again while this music plays.")
            return self.tr("Taken back"), sentence.format(title=self._wrong.title)
        return {
            State.NO_LIBRARY: (
                self.tr("No music to recognise yet"),
                self.tr("Add folders of your music, or try the demo: it takes a minute and stays on this computer."),
            ),
            State.PREPARING: (
                (
                    self.tr("The demo is being made"),
                    self.tr("Earmark makes a dozen pieces, then recognises one of them in a noisy room."),
                )
                if self.preparation == "demo"
                else (
                    self.tr("Your music is being indexed"),
                    self.tr("Songs are recognised as soon as they are indexed. You can start listening now."),
                )
            ),
            State.LOADING: (self.tr("Getting ready"), self.tr("The recogniser is being loaded.")),
            State.READY: (
                self.tr("Ready to listen"),
                self.tr("Earmark knows one track. Press Space and play some music.")
                if tracks == 1
                else self.tr("Earmark knows {n} tracks. Press Space and play some music.").format(n=number(tracks)),
            ),
            State.LISTENING: (
                self.tr("Listening"),
                self.tr("Waiting for the station's music.")
                if self.of_station
                else self.tr("Play some music near the microphone."),
            ),
            State.QUIET: (
                self.tr("It is very quiet"),
                self.tr("The station is silent. Earmark continues to listen.")
                if self.of_station
                else self.tr("Move closer to the music or raise the input level; Earmark continues to listen."),
            ),
            State.MATCHING: (self.tr("I hear something"), self.tr("It takes a few seconds of music to be sure.")),
            State.UNKNOWN: (
                self.tr("Not in your library"),
                self.tr("The music is heard well enough, but it is none of the tracks Earmark knows."),
            ),
            State.MATCHED: (self.tr("Matched"), ""),
        }[state]

    def _show_parts(self) -> None:
        state, named = self.state, self.track is not None
        self.state_line.setText(words(state))
        listening = state in (State.LISTENING, State.MATCHING, State.MATCHED)
        tone(self.state_line, "accent" if listening else "muted")
        self._dot.show_state(state)
        for part in (self.subline, self.copy, self.wrong):
            part.setVisible(named)
        for claim in (self.position, self.duration, self._bar, self.sureness, self.latency):
            claim.setVisible(self.claims)
        self.speed.setVisible(self.claims and bool(self.speed.text()))
        self.sentence.setVisible(not named)
        facts = (words(state), self.headline.text(), self.subline.text() if named else self.sentence.text())
        self.setAccessibleName(". ".join(facts))
        self.why.setVisible(named or (state is State.UNKNOWN and self.runners.best is not None))
        self.folders.setVisible(state is State.NO_LIBRARY)
        self.demo.setVisible(state in (State.NO_LIBRARY, State.READY) and not named)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._dot)
        line.addWidget(self.state_line)
        line.addSpacing(GRID)
        line.addWidget(self.latency)  # in the line with the most room: the facts below are longer in some languages
        line.addStretch()
        time_line = QHBoxLayout()
        time_line.setSpacing(GRID + GRID // 2)
        time_line.addWidget(self.position)
        time_line.addWidget(self._bar, 1)
        time_line.addWidget(self.duration)
        time_line.addStretch()
        facts = QHBoxLayout()
        facts.setSpacing(2 * GRID)
        for part in (self.sureness, self.speed):
            facts.addWidget(part)
        facts.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.copy, self.why, self.wrong, self.folders, self.demo):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addStretch()
        column.addLayout(line)
        column.addWidget(self.headline)
        column.addWidget(self.subline)
        column.addWidget(self.sentence)
        column.addWidget(self.announced)
        column.addSpacing(GRID // 2)
        column.addLayout(time_line)
        column.addLayout(facts)
        column.addLayout(buttons)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 * GRID)
        row.addWidget(self.cover)
        row.addLayout(column, 1)
        row.addWidget(self.runners)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.runners.allow(self.width() >= ROOM_FOR_RUNNERS_UP)
        self.cover.allow(self.width() >= ROOM_FOR_A_COVER)


class _OtherCandidates(QWidget):
    """Other candidates with their confidence."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(30 * GRID)
        self._allowed = True
        self.best: Match | None = None
        self._heading = QLabel()
        self._heading.setFont(theme.font("small", bold=True))
        self._heading.setProperty("tone", "muted")
        self.lines = [(ElidedLabel(), QLabel()) for _ in range(RUNNERS_UP)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addStretch()
        column.addWidget(self._heading)
        for name, share in self.lines:
            share.setProperty("tone", "muted")
            share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row = QHBoxLayout()
            row.setSpacing(GRID)
            row.addWidget(name, 1)
            row.addWidget(share)
            column.addLayout(row)
        column.addStretch()
        self.show_matches([])

    def show_matches(self, matches: list[Match], guesses: bool = False) -> None:
        self._heading.setText(self.tr("Nearest guesses") if guesses else self.tr("Also considered"))
        for (name, share), match in zip(self.lines, matches + [None] * RUNNERS_UP, strict=False):
            shown = match is not None
            name.setText("" if match is None else match.track.title)
            share.setText("" if match is None else probability(match.confidence))
            name.setVisible(shown)
            share.setVisible(shown)
        self.best = matches[0] if matches else None
        self.setVisible(bool(matches) and self._allowed)

    def allow(self, room: bool) -> None:
        """Whether there is room for them beside the result."""
        self._allowed = room
        self.setVisible(self.best is not None and room)


class _Dot(QWidget):
    """The state's colour, hollow if there is nothing. The words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(12, 12)
        self._state = State.LOADING

    def show_state(self, state: State) -> None:
        self._state = state
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = theme.colours()
        hollow = self._state in (State.NO_LIBRARY, State.UNKNOWN)
        calm = self._state in (State.PREPARING, State.LOADING, State.READY)
        colour = QColor(c.muted if hollow or calm else c.amber if self._state is State.QUIET else c.accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        painter.drawEllipse(QPointF(6, 6), 4, 4)
