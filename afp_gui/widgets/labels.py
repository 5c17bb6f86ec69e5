"""Labels for text that may be too long: elided with …, with the full text in the tool tip."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """Plain text only: a file's tags are never read as markup.

    A `smaller` font, if given, is tried before eliding.
    """

    def __init__(self, text: str = "", smaller: QFont | None = None, parent: QWidget | None = None):
        super().__init__(parent)
        self._smaller = smaller
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        if self._smaller is not None and self.fontMetrics().horizontalAdvance(self.text()) > self.width():
            painter.setFont(self._smaller)
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)


def draw_fitted(painter: QPainter, room: QRectF, flags: int, text: str, font: QFont, least: float) -> str:
    """Draw `text` within `room`: on several lines, then in a smaller font (down to `least` of it), then elided.

    Returns what was drawn.
    """
    full = font.pixelSize()
    smallest = max(1, round(least * full))
    flags |= Qt.TextFlag.TextWordWrap
    for size in range(full, smallest - 1, -1):
        font.setPixelSize(size)
        needed = QFontMetricsF(font).boundingRect(room, flags, text)
        if needed.height() <= room.height() and needed.width() <= room.width():
            break
    else:
        text = _cut(text, font, room)
    painter.setFont(font)
    painter.drawText(room, flags, text)
    return text


def _cut(text: str, font: QFont, room: QRectF) -> str:
    """As many lines as there is room for, the last one ending in …"""
    metrics = QFontMetricsF(font)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        starts.append(line.textStart())
    layout.endLayout()
    lines = max(1, int(room.height() // metrics.lineSpacing()))
    if len(starts) < lines:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    parts = [text[a:b].rstrip() for a, b in pairwise(starts[:lines])]
    rest = metrics.elidedText(text[starts[lines - 1] :], Qt.TextElideMode.ElideRight, room.width())
    return "\n".join([*parts, rest])


class FittedLabel(QLabel):
    """Plain text that fills its place: it wraps, then shrinks, then ends in …, with the whole in its tool tip."""

    LEAST = 0.55

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.drawn = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        font = QFont(self.font())
        font.setPixelSize(QFontInfo(font).pixelSize())
        self.drawn = draw_fitted(painter, QRectF(self.rect()), self.alignment().value, self.text(), font, self.LEAST)
        self.setToolTip(self.text() if self.drawn != self.text() else "")


def tone(label: QLabel, name: str) -> None:
    """Give a label a role of colour: "", "muted", "accent" or "red"."""
    label.setProperty("tone", name)
    label.style().unpolish(label)
    label.style().polish(label)


def joined(joint: str, *parts: str) -> str:
    """The parts that are not empty: `joined(" · ", artist, album)`."""
    return joint.join(part for part in parts if part)


def shown(path: str) -> str:
    """Names with invalid text (lone surrogates), with replacement characters."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
