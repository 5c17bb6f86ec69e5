"""Shows why it matched: what was heard, the song's own sound, their similarity, and the tones that both share."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from engine.recognition.speed import OWN
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.failures import translated
from afp_gui.listen.spectrogram_style import SpectrogramStyle, colours, height
from afp_gui.numbers import clock, number
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel, joined

if TYPE_CHECKING:
    from engine.recognition.explanation import Explanation, Illustration

LABELS = 13 * GRID
STRIP = 5 * GRID
TIMES = 3 * GRID
SPAN_DB = 60
DOT = 1.6


class WhyPanel(QFrame):
    """Shows one illustration, or says that it is being made; emits `closed` to return to the spectrogram."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.heading = ElidedLabel()
        self.heading.setFont(theme.font("body", bold=True))
        self.words = QLabel(wordWrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("tone", "muted")
        self.comparison = Comparison()
        self.close_button = push_button(self.tr("Back to the spectrogram"), self.tr("Show the spectrogram again (Y)"))
        self.close_button.setProperty("kind", "quiet")
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, 0, 0, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        facts = QHBoxLayout()
        facts.setContentsMargins(GRID, 0, GRID, 0)
        facts.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addLayout(facts)
        column.addWidget(self.comparison, 1)

    def show_waiting(self) -> None:
        """The illustration was requested."""
        self.heading.setText(self.tr("Why it matched"))
        self.words.setText(self.tr("The song is being read."))
        self.comparison.show_illustration(None)

    def show_nothing(self) -> None:
        """The song is not among the last candidates."""
        self.words.setText(self.tr("That song is not among the last candidates; ask again when it plays."))

    def show_failure(self, sentence: str) -> None:
        self.words.setText(sentence)

    def show_illustration(self, illustration: Illustration, named: bool) -> None:
        """`named`: whether the song is the answer, or the nearest guess that was not enough for one."""
        why = illustration.explanation
        title = self.tr("Why “{title}”") if named else self.tr("Why not “{title}”")
        self.heading.setText(title.format(title=why.match.track.title))
        self.words.setText(
            joined(" ", self._alike(why), self._brought(why), self._shared(why), translated(illustration.why))
        )
        self.comparison.show_illustration(illustration)
        self.comparison.setAccessibleName(f"{self.heading.text()}. {self.words.text()}")

    def _alike(self, why: Explanation) -> str:
        heard_s = why.span_s / why.match.speed.tempo
        told = {"s": number(heard_s), "from": clock(why.match.offset_s), "alike": number(why.cosines.mean(), 2)}
        support = why.match.support
        if support is None or support.lead <= 0:
            return self.tr("{s} s were heard, matched at {from}: similarity {alike} of 1.").format(**told)
        told["other"] = number(support.score - support.lead, 2)
        return self.tr(
            "{s} s were heard, matched at {from}: similarity {alike} of 1; the next song has {other}."
        ).format(**told)

    def _brought(self, why: Explanation) -> str:
        return "" if why.match.speed == OWN else self.tr("The sound was brought to the song's own speed.")

    def _shared(self, why: Explanation) -> str:
        if not len(why.points):
            return ""
        told = {"heard": int(why.heard.sum()), "all": len(why.points), "chance": round(why.by_chance)}
        return self.tr(
            "{heard} of the song's {all} strongest tones are in what was heard; chance would give {chance}."
        ).format(**told)


class Comparison(QWidget):
    """The two spectrograms, their similarity between them, and the shared tones as dots."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.look = SpectrogramStyle()
        self._shown: Illustration | None = None
        self.setMinimumHeight(2 * STRIP + TIMES)

    def show_illustration(self, illustration: Illustration | None) -> None:
        self._shown = illustration
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        wide = self.width() - LABELS - GRID
        high = (self.height() - STRIP - TIMES) / 2
        heard, strip = QRectF(LABELS, 0, wide, high), QRectF(LABELS, high, wide, STRIP)
        stored = QRectF(LABELS, high + STRIP, wide, high)
        self._label(painter, heard, self.tr("Heard"))
        self._label(painter, strip, self.tr("Similarity"))
        self._label(painter, stored, self.tr("The song"))
        self._picture(painter, heard, self._shown.heard)
        if self._shown.stored is not None:
            self._picture(painter, stored, self._shown.stored)
        self._likeness(painter, strip)
        self._tones(painter, heard, stored)
        self._times(painter, QRectF(LABELS, stored.bottom(), wide, TIMES))

    def _label(self, painter: QPainter, beside: QRectF, text: str) -> None:
        painter.setPen(QColor(theme.colours().muted))
        place = QRectF(GRID, beside.top(), LABELS - 2 * GRID, beside.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _picture(self, painter: QPainter, place: QRectF, values: NDArray[np.uint8]) -> None:
        table = colours(replace(self.look, floor_db=-SPAN_DB, ceiling_db=0), -float(SPAN_DB), 0.0)
        pixels = np.ascontiguousarray(table[values.T[::-1]])
        image = QImage(pixels.data, pixels.shape[1], pixels.shape[0], 4 * pixels.shape[1], QImage.Format.Format_RGB32)
        painter.drawImage(place, image)

    def _likeness(self, painter: QPainter, place: QRectF) -> None:
        """A bar for each segment, at the middle of its second."""
        assert self._shown is not None
        why, c = self._shown.explanation, theme.colours()
        step = place.width() * why.hop_s / why.span_s
        left = place.left() + (place.width() - step * len(why.cosines)) / 2
        inner = place.adjusted(0, GRID / 2, 0, -GRID / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        for row, cosine in enumerate(np.clip(why.cosines, 0.0, 1.0).tolist()):
            colour = QColor(c.accent)
            colour.setAlphaF(0.25 + 0.75 * cosine)
            painter.setBrush(colour)
            tall = inner.height() * cosine
            painter.drawRect(QRectF(left + row * step, inner.bottom() - tall, max(step - 1, 1), tall))

    def _tones(self, painter: QPainter, heard: QRectF, stored: QRectF) -> None:
        assert self._shown is not None
        why, top_hz = self._shown.explanation, self._shown.top_hz
        shared = QColor(theme.colours().red)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shared)
        for seconds, hertz in why.points[why.heard].tolist():
            x, y = seconds / why.span_s, height(hertz, top_hz, "mel")
            for place in (heard, stored):
                at = QPointF(place.left() + x * place.width(), place.bottom() - y * place.height())
                painter.drawEllipse(at, DOT, DOT)

    def _times(self, painter: QPainter, place: QRectF) -> None:
        """The position in the song, every two seconds."""
        assert self._shown is not None
        why = self._shown.explanation
        painter.setPen(QColor(theme.colours().muted))
        first = int(-(-why.match.offset_s // 2)) * 2
        for second in range(first, int(why.match.offset_s + why.span_s) + 1, 2):
            x = place.left() + place.width() * (second - why.match.offset_s) / why.span_s
            box = QRectF(x - 4 * GRID, place.top(), 8 * GRID, place.height())
            if second >= 0 and box.right() < self.width() + 3 * GRID:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, clock(second))
