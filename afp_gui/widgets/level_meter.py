"""Shows the level of the sound, and whether it clips."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from afp_gui import theme
from afp_gui.numbers import number

FLOOR_DB = -60.0
LOUD_DB = -6.0
CLIP_HOLD_MS = 2_000
PITCH = 8.5  # of the segments, in pixels, at least
FALL_DB = 1.5  # a call


class LevelMeter(QWidget):
    """A row of segments from −60 dBFS to full scale; clipping is shown in red and in words for two seconds."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._level_db = FLOOR_DB
        self._active = False
        self._clipping = QTimer(self, singleShot=True, interval=CLIP_HOLD_MS)
        self._clipping.timeout.connect(self._describe)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(280)
        self.setFont(theme.font("small"))
        self._describe()

    @property
    def clipping(self) -> bool:
        return self._clipping.isActive()

    def show_level(self, level_dbfs: float, clipping: bool) -> None:
        """Rises at once, falls gently."""
        self._active = True
        self._level_db = max(FLOOR_DB, min(0.0, max(level_dbfs, self._level_db - FALL_DB)))
        if clipping:
            self._clipping.start()
        self._describe()

    def rest(self) -> None:
        """No source is open."""
        self._active = False
        self._level_db = FLOOR_DB
        self._clipping.stop()
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(240, 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(144, 24)

    def _describe(self) -> None:
        if self.clipping:
            self._words = self.tr("Clipping")
            self.setToolTip(self.tr("The sound is too loud for the input: turn it down or move away."))
        elif self._active and self._level_db > FLOOR_DB:
            self._words = self.tr("{level} dB").format(level=number(self._level_db).replace("-", "−"))
            self.setToolTip(self.tr("Level of the sound, in decibels below full scale"))
        else:
            self._words = ""
            self.setToolTip("")
        self.setAccessibleName(self.tr("Level: {words}").format(words=self._words or self.tr("none")))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        words_width = self.fontMetrics().horizontalAdvance(self.tr("Clipping")) + 12
        segments = max(6, int((self.width() - words_width) / PITCH))
        pitch = (self.width() - words_width) / segments
        for i in range(segments):
            threshold = FLOOR_DB * (1 - (i + 0.5) / segments)
            lit = self._active and self._level_db >= threshold
            colour = c.sunken if not lit else c.amber if threshold > LOUD_DB else c.accent
            if self.clipping and i >= segments - 3:
                colour = c.red
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(i * pitch, self.height() / 2 - 6, pitch - 2.5, 12), 1.5, 1.5)
        painter.setPen(QColor(c.red if self.clipping else c.muted))
        where = QRectF(self.width() - words_width + 8, 0, words_width - 8, self.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
