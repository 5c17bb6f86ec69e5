"""The one big button: start listening, stop listening."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from afp_gui import theme
from afp_gui.widgets.icons import draw

SIZE = 128
RADIUS = 44.0
HALO = 16.0


class ListenToggle(QAbstractButton):
    """Checked while listening; its halo then breathes with the sound."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        self._loudness = 0.0
        self._focus_shown = False
        self.toggled.connect(self._describe)
        self._describe(False)

    def show_level(self, level_dbfs: float) -> None:
        target = min(1.0, max(0.0, 1.0 + level_dbfs / 50.0))
        self._loudness += (target - self._loudness) * 0.5
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # the page gives it the focus by itself; the ring is for those who walk with the keyboard
        self._focus_shown = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._focus_shown = False
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE)

    def _describe(self, listening: bool) -> None:
        self._loudness = 0.0
        text = self.tr("Stop listening") if listening else self.tr("Start listening")
        self.setAccessibleName(text)
        self.setToolTip(self.tr("{action} (Space)").format(action=text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(c.accent_soft))
            radius = RADIUS + 4 + (HALO - 4) * self._loudness
            painter.drawEllipse(centre, radius, radius)
        pressed = 2.0 if self.isDown() else 0.0
        painter.setBrush(QColor(c.accent))
        painter.drawEllipse(centre, RADIUS - pressed, RADIUS - pressed)
        if self._focus_shown:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.text), 2))
            painter.drawEllipse(centre, RADIUS + 5, RADIUS + 5)
        icon_size = 40.0
        place = QRectF(centre.x() - icon_size / 2, centre.y() - icon_size / 2, icon_size, icon_size)
        draw(painter, "stop" if self.isChecked() else "listen", place, QColor(c.on_accent))
