"""The stage view: the same answer, large enough for the last row of a hall, with live evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.listen.candidate_bars import CandidateBars
from afp_gui.listen.cover import Cover
from afp_gui.listen.result_card import ResultCard
from afp_gui.listen.state import State, sureness, words
from afp_gui.numbers import number, probability
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel, FittedLabel, joined, tone
from afp_gui.widgets.shortcuts import bind

if TYPE_CHECKING:
    from engine.recognition.recognizer import Verdict

    from afp_gui.listen.spectrogram import SpectrogramView

LOOK_EVERY_MS = 200


class Stage(QWidget):
    """Shows what `card` shows, and borrows the page's spectrogram: `borrow` on entering, `give_back` on leaving."""

    left = Signal()
    toggled = Signal()  # start or stop

    def __init__(self, card: ResultCard, parent: QWidget | None = None):
        super().__init__(parent)
        self._card = card
        self.setAccessibleName(self.tr("Stage view"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.state_line, self.source, self.times, self.facts = QLabel(), ElidedLabel(), QLabel(), QLabel()
        self.headline, self.subline = FittedLabel(), FittedLabel()
        self.headline.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.subline.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for label in (self.subline, self.times, self.facts, self.source):
            tone(label, "muted")
        self.source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Position in the track"))
        self.cover = Cover(30 * GRID)
        self.candidate_bars = CandidateBars()
        self.leave = push_button(self.tr("Leave (Esc)"), self.tr("Back to the window (Esc or F11)"))
        self.leave.setProperty("kind", "quiet")
        self.leave.clicked.connect(self.left)
        self._verdict: Verdict | None = None
        self._latency_ms = 0.0
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.refresh)
        self._lay_out()
        bind(self, (("Esc", self.left.emit), ("Space", self.toggled.emit)))

    def borrow(self, spectrogram: SpectrogramView) -> None:
        self._sound.addWidget(spectrogram)

    def show_source(self, sign: str) -> None:
        """Show the open source in words; "" for none."""
        self.source.setText(sign)
        if not sign:
            self._verdict = None
            self.candidate_bars.clear()

    def show_verdict(self, verdict: Verdict, latency_ms: float) -> None:
        """Show the current evidence, whatever the card says."""
        self._verdict, self._latency_ms = verdict, latency_ms
        self.candidate_bars.show_verdict(self._as_on_the_card(verdict))
        self._show_facts()

    def refresh(self) -> None:
        """Update from the card."""
        card, named = self._card, self._card.track is not None
        self.state_line.setText(words(card.state))
        role = "accent" if card.state in (State.LISTENING, State.MATCHING, State.MATCHED) else "muted"
        if role != self.state_line.property("tone"):
            tone(self.state_line, role)
            self._scale()  # a change of style forgets the font
        self.headline.setText(card.headline.text())
        self.subline.setText(card.subline.text() if named else card.sentence.text())
        self.subline.setFixedHeight((1 if named else 2) * self.subline.fontMetrics().lineSpacing())
        self.bar.setVisible(card.claims)
        self.times.setVisible(card.claims)
        if self.cover.image.cacheKey() != card.cover.image.cacheKey():
            self.cover.show_image(card.cover.image, card.cover.accessibleName())
        if card.track is not None and card.track.duration_s:
            self.bar.setValue(round(1000 * card.position_now() / card.track.duration_s))
            times = f"{card.position.text()} / {card.duration.text()}"
            self.times.setText(joined(" · ", times, card.speed.text()))
        self._show_facts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._looking.start()
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # another theme: the labels forget their fonts after this
            QTimer.singleShot(0, self, self._scale)

    def _scale(self) -> None:
        high = self.height()
        sizes = {self.headline: 0.085, self.subline: 0.038, self.state_line: 0.03, self.facts: 0.026}
        for label, share in (sizes | {self.times: 0.026, self.source: 0.022}).items():
            font = QFont(theme.font("body", bold=label in (self.headline, self.state_line)))
            font.setPixelSize(max(14, round(share * high)))
            label.setFont(font)
        self.headline.setFixedHeight(2 * self.headline.fontMetrics().lineSpacing())

    def _show_facts(self) -> None:
        verdict = self._verdict
        if verdict is None or not verdict.matches:
            self.facts.setText("")
            return
        verdict = self._as_on_the_card(verdict)
        told = {
            "sure": sureness(verdict.confidence),
            "percent": probability(verdict.confidence),
            "s": number(verdict.span_s),
            "ms": number(self._latency_ms),
        }
        self.facts.setText(self.tr("{sure}, {percent} · from {s} s of sound · answered in {ms} ms").format(**told))

    def _as_on_the_card(self, verdict: Verdict) -> Verdict:
        """The verdict with the card's confidence for the song it claims, so that both show the same figure."""
        card = self._card
        if not card.claims or card.track is None or card.confidence is None:
            return verdict
        named, sure = card.track.id, card.confidence
        matches = tuple(
            replace(match, confidence=sure) if match.track.id == named else match for match in verdict.matches
        )
        leads = bool(matches) and matches[0].track.id == named
        return replace(verdict, matches=matches, confidence=sure if leads else verdict.confidence)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self.state_line)
        head.addWidget(self.source, 1)
        head.addWidget(self.leave)
        song = QVBoxLayout()
        song.setSpacing(2 * GRID)
        song.addStretch()
        for part in (self.headline, self.subline, self.bar, self.times, self.facts):
            song.addWidget(part)
        song.addStretch()
        answer = QHBoxLayout()
        answer.setSpacing(4 * GRID)
        answer.addWidget(self.cover)
        answer.addLayout(song, 5)
        answer.addWidget(self.candidate_bars, 3)
        self.bar.setRange(0, 1000)
        picture = QFrame()
        picture.setProperty("kind", "card")
        self._sound = QVBoxLayout(picture)
        self._sound.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * GRID, 4 * GRID, 6 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        column.addLayout(head)
        column.addLayout(answer, 5)
        column.addWidget(picture, 4)
