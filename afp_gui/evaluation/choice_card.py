"""A choice with an explanation: a name, a sentence, and the paper's name for it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from afp_gui import theme
from afp_gui.theme import GRID

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class ChoiceCard(QAbstractButton):
    """Checked by a click, Space, or the arrows in its group."""

    def __init__(self, name: str, sentence: str, code: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._name, self._sentence, self._code = name, sentence, code
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{sentence} ({code})")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(20 * GRID)

    def sizeHint(self) -> QSize:
        return QSize(28 * GRID, self.heightForWidth(28 * GRID))

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * GRID, self.heightForWidth(20 * GRID))

    def heightForWidth(self, width: int) -> int:
        inner = QRect(0, 0, width - 3 * GRID, 1000)
        words = QFontMetrics(theme.font("small")).boundingRect(inner, _WRAP, self._sentence).height()
        return 2 * GRID + GRID // 2 + QFontMetrics(theme.font("body", bold=True)).height() + words

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = c.text if self.hasFocus() else c.accent if self.isChecked() else c.line
        pen = painter.pen()
        pen.setColor(QColor(ring))
        pen.setWidth(2 if self.isChecked() or self.hasFocus() else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(c.accent_soft if self.isChecked() else c.surface))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), GRID, GRID)
        inner = self.rect().adjusted(GRID + GRID // 2, GRID, -GRID - GRID // 2, -GRID)
        code_font = theme.font("small")
        code_width = QFontMetrics(code_font).horizontalAdvance(self._code)
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(QColor(c.text))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, inner.width() - code_width - GRID)
        painter.drawText(inner.left(), inner.top() + metrics.ascent(), name)
        painter.setFont(code_font)
        painter.setPen(QColor(c.muted))
        painter.drawText(inner.right() - code_width, inner.top() + metrics.ascent(), self._code)
        painter.drawText(inner.adjusted(0, metrics.height() + GRID // 2, 0, 0), _WRAP, self._sentence)
