"""The live evidence of the best few songs, as bars that race each other."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from afp_gui import theme
from afp_gui.numbers import probability
from afp_gui.theme import GRID
from afp_gui.widgets.labels import draw_fitted

if TYPE_CHECKING:
    from engine.recognition.recognizer import Verdict

LANES = 5
FRAME_MS = 16
GLIDE_S = 0.25  # a bar is then two thirds of the way to where the evidence puts it
NEAR_ENOUGH = 1e-3
LEAST_FONT = 0.7  # of the usual one, for titles that are long


@dataclass
class CandidateBar:
    """One song: the position of its bar (`length` 0 … 1, `lane` from the top) and its target."""

    title: str
    sure: float
    goal: float
    goal_lane: int
    length: float = 0.0
    lane: float = float(LANES)

    @property
    def there(self) -> bool:
        return abs(self.goal - self.length) < NEAR_ENOUGH and abs(self.goal_lane - self.lane) < NEAR_ENOUGH

    def move(self, share: float) -> None:
        """Move by `share` of the remaining way."""
        self.length += share * (self.goal - self.length)
        self.lane += share * (self.goal_lane - self.lane)


class CandidateBars(QWidget):
    """Call `show_verdict` several times a second; the timer only runs while a bar moves."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.runners: dict[int, CandidateBar] = {}
        self.threshold = 0.0
        self._leader_named = False
        self._moved_at = 0.0
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._move)
        self.setAccessibleName(self.tr("Evidence for the best songs"))

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a bar for each song, by its likelihood; songs that drop out leave at the bottom."""
        best = verdict.matches[:LANES]
        self._leader_named = verdict.verdict == "match"
        for runner in self.runners.values():
            runner.goal, runner.goal_lane = 0.0, LANES
        for lane, match in enumerate(best):
            runner = self.runners.setdefault(match.track.id, CandidateBar(match.track.title, 0.0, 0.0, lane))
            runner.sure, runner.goal, runner.goal_lane = match.confidence, match.confidence, lane
        told = [f"{match.track.title} {probability(match.confidence)}" for match in best]
        self.setAccessibleDescription(", ".join(told))
        self._go()

    def clear(self) -> None:
        self.runners.clear()
        self._timer.stop()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _go(self) -> None:
        if not self._timer.isActive() and self.isVisible():
            self._moved_at = time.monotonic()
            self._timer.start()
        self.update()

    def _move(self) -> None:
        now = time.monotonic()
        share = 1 - math.exp(-(now - self._moved_at) / GLIDE_S)
        self._moved_at = now
        for runner in self.runners.values():
            runner.move(share)
        self.runners = {key: r for key, r in self.runners.items() if r.goal_lane < LANES or not r.there}
        if all(runner.there for runner in self.runners.values()):
            self._timer.stop()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lane_high = self.height() / LANES
        font = QFont(theme.font("body"))
        font.setPixelSize(max(12, round(lane_high * 0.3)))
        painter.setFont(font)
        for runner in sorted(self.runners.values(), key=lambda r: -r.lane):
            self._paint(painter, runner, QRectF(0, runner.lane * lane_high, self.width(), lane_high), font)

    def _paint(self, painter: QPainter, runner: CandidateBar, lane: QRectF, font: QFont) -> None:
        c = theme.colours()
        leads = runner.goal_lane == 0 and self._leader_named
        track = QRectF(0, lane.bottom() - GRID * 2.5, lane.width(), GRID * 1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.sunken))
        painter.drawRoundedRect(track, GRID / 2, GRID / 2)
        bar = QRectF(track.left(), track.top(), max(track.width() * runner.length, GRID), track.height())
        painter.setBrush(QColor(c.accent if leads else c.muted))
        painter.drawRoundedRect(bar, GRID / 2, GRID / 2)
        words = QRectF(lane.left(), lane.top(), lane.width(), track.top() - lane.top() - GRID / 2)
        sure = probability(runner.sure)
        room = words.width() - QFontMetricsF(font).horizontalAdvance(sure) - 2 * GRID
        painter.setPen(QColor(c.text if leads else c.muted))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, sure)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        words.setWidth(max(room, 1.0))
        draw_fitted(painter, words, left, runner.title, QFont(font), LEAST_FONT)
        painter.setFont(font)
