"""A one-line label that ends in … where it is too long, and then shows the whole in its tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """Plain text only: what stands in a file's tags is never read as markup.

    With a `smaller` font, that is tried before anything is left out.
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


def tone(label: QLabel, name: str) -> None:
    """Give a label a role of colour: "", "muted", "accent" or "red"."""
    label.setProperty("tone", name)
    label.style().unpolish(label)
    label.style().polish(label)


def joined(joint: str, *parts: str) -> str:
    """The parts that are not empty: `joined(" · ", artist, album)`."""
    return joint.join(part for part in parts if part)


def shown(path: str) -> str:
    """Names that are no valid text (lone surrogates) shown with replacement signs."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
