"""The live spectrogram: newest at the right, low tones at the bottom, one column of pixels per column of sound.

Only new columns are coloured. A frame is then two copies of memory, so that sixty a second cost almost nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from engine.features.spectrogram import COLUMNS_PER_S, HIGHEST_HZ
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from afp_gui import theme
from afp_gui.listen.spectrogram_style import SpectrogramStyle, colours, frequency, height, note
from afp_gui.numbers import number

if TYPE_CHECKING:
    from engine.features.spectrogram import SpectrogramStream

FRAME_MS = 16
REMEMBERED = 4096  # columns kept for a change of size or theme
TICKS_HZ = (50, 100, 250, 500, 1000, 2000, 4000, 8000, 12000, 16000)


class SpectrogramView(pg.PlotWidget):
    """`show_stream(stream)` starts to paint; `show_stream(None)` stops and keeps the picture."""

    pointed = Signal(str)  # what lies under the pointer, in words; "" when it has left

    def __init__(self, parent: QWidget | None = None):
        self._axes = {side: _QuietAxis(side) for side in ("left", "bottom")}
        super().__init__(parent, axisItems=self._axes)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(False, False)
        self.getPlotItem().getViewBox().setDefaultPadding(0)
        self._picture = _Picture(self.tr("The sound shows here while Earmark listens"))
        self.addItem(self._picture)
        self._stream: SpectrogramStream | None = None
        self._top_hz = HIGHEST_HZ
        self._look = SpectrogramStyle()
        self._frozen = False
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Spectrogram of the sound that is heard"))
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)
        self.getPlotItem().getViewBox().sigResized.connect(self._fit)
        self._dress()

    def show_stream(self, stream: SpectrogramStream | None, rate: int = 2 * int(HIGHEST_HZ)) -> None:
        """Paint the columns of `stream`, a view of sound at `rate` Hz, from now on."""
        self._stream = stream
        if stream is None:
            self._timer.stop()
            return
        self._top_hz = min(HIGHEST_HZ, rate / 2)
        self._picture.take_range(stream.floor_db, stream.ceiling_db)
        self._fit()
        self._dress()
        self._timer.start()

    @property
    def frozen(self) -> bool:
        return self._frozen

    def freeze(self, frozen: bool) -> None:
        """Stop or resume painting while listening continues; it resumes with the newest sound."""
        self._frozen = frozen

    @property
    def look(self) -> SpectrogramStyle:
        return self._look

    def apply_style(self, look: SpectrogramStyle) -> None:
        """Draw stored and new sound with another axis, palette or range."""
        self._look = look
        self._fit()
        self._dress()

    def words_at(self, place: QPointF) -> str:
        """Frequency, note, time and level under a point of the widget; "" outside the picture."""
        at = self.getPlotItem().getViewBox().mapSceneToView(self.mapToScene(place.toPoint()))
        level = self._picture.level_at(at.x(), at.y())
        if level is None:
            return ""
        hertz = frequency(at.y(), self._top_hz, self._look.axis)
        moment = self.tr("{s} s before the freeze") if self._frozen else self.tr("{s} s ago")
        ago, decibels = number(-at.x(), 1), number(level).replace("-", "−")
        parts = (f"{number(hertz)} Hz", note(hertz), moment.format(s=ago), self.tr("{n} dB").format(n=decibels))
        return " · ".join(parts)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.pointed.emit(self.words_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit("")

    @property
    def columns_shown(self) -> int:
        """How many columns of sound were added since the beginning."""
        return self._picture.count

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._dress()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_picture"):
            self._fit()

    def _advance(self) -> None:
        if self._stream is not None and not self._frozen and self.isVisible():
            columns = self._stream.columns()
            if len(columns):
                self._picture.append(columns)

    def _fit(self) -> None:
        """One column per pixel: the width of the plot decides how many seconds it shows."""
        box = self.getPlotItem().getViewBox().rect()
        seconds = max(1.0, box.width() / COLUMNS_PER_S)
        self.setRange(xRange=(-seconds, 0.0), yRange=(0.0, 1.0), padding=0)
        step = 1 if seconds < 6 else 2
        self._axes["bottom"].setTicks([[(-s, f"−{s} s" if s else "0 s") for s in range(0, int(seconds) + 1, step)]])
        axis, top = self._look.axis, self._top_hz
        marks = [(height(hz, top, axis), f"{hz} Hz" if hz < 1000 else f"{hz // 1000} kHz") for hz in TICKS_HZ]
        apart = 2 * theme.GRID / max(1.0, box.height())
        shown: list[tuple[float, str]] = []
        for mark in marks:
            if mark[0] < 0.99 and (not shown or mark[0] - shown[-1][0] >= apart):
                shown.append(mark)
        self._axes["left"].setTicks([shown])
        self._picture.fit(seconds, self._rows)

    def _rows(self, high: int, bands: int) -> NDArray[np.intp]:
        """The band that each of `high` rows of pixels shows, from the top; the bands are spaced evenly on the mel
        axis.
        """
        places = (np.arange(high)[::-1] + 0.5) / high
        hertz = [frequency(place, self._top_hz, self._look.axis) for place in places]
        bands_at = [bands * height(f, self._top_hz, "mel") for f in hertz]
        return np.clip(bands_at, 0, bands - 1).astype(np.intp)

    def _dress(self) -> None:
        c = theme.colours()
        self.setBackground(c.surface)
        for axis in self._axes.values():
            axis.setPen(QPen(QColor(c.surface)))
            axis.setTextPen(QColor(c.muted))
            axis.setTickFont(theme.font("small"))
        self._picture.recolour(self._look)


class _QuietAxis(pg.AxisItem):
    """An axis of labels without lines."""

    def __init__(self, side: str):
        super().__init__(side)
        self.setStyle(tickLength=0, tickTextOffset=6)
        if side == "left":
            self.setWidth(58)
        else:
            self.setHeight(26)


class _Picture(pg.GraphicsObject):
    """A ring of coloured columns as wide as the plot has pixels, over a longer ring of plain values."""

    def __init__(self, invitation: str) -> None:
        super().__init__()
        self._invitation = invitation
        self.count = 0
        self._seconds = 1.0
        self._values: NDArray[np.uint8] | None = None
        self._pixels = np.zeros((1, 1), dtype=np.uint32)
        self._image = QImage()
        self._ratio = 1.0
        self._repeat = 1
        self._colours = np.zeros(256, dtype=np.uint32)
        self._order = np.zeros(1, dtype=np.intp)
        self._rows: Callable[[int, int], NDArray[np.intp]] | None = None
        self._range_db = (-85.0, -15.0)

    def take_range(self, floor_db: float, ceiling_db: float) -> None:
        """Set the levels of the values 0 … 255 in new columns."""
        self._range_db = (floor_db, ceiling_db)

    def level_at(self, seconds: float, place: float) -> float | None:
        """The level in dB at −`seconds` (x) and height `place` 0 … 1; None if there is nothing."""
        number = self.count - 1 + round(seconds * COLUMNS_PER_S)
        oldest = max(0, self.count - REMEMBERED)
        if self._values is None or not (oldest <= number < self.count and 0 <= place < 1 and len(self._order) > 1):
            return None
        row = self._order[int((1 - place) * len(self._order)) % len(self._order)]
        low, high = self._range_db
        return low + (high - low) * float(self._values[number % REMEMBERED, row]) / 255

    def boundingRect(self) -> QRectF:
        return QRectF(-self._seconds, 0.0, self._seconds, 1.0)

    def fit(self, seconds: float, rows: Callable[[int, int], NDArray[np.intp]]) -> None:
        """Show the last `seconds`; `rows(high, bands)` says which band each row of pixels shows."""
        self.prepareGeometryChange()
        self._seconds, self._rows = seconds, rows
        self.update()

    def append(self, columns: NDArray[np.uint8]) -> None:
        """Append `columns` (n, bands)."""
        if self._values is None or self._values.shape[1] != columns.shape[1]:
            self._values = np.zeros((REMEMBERED, columns.shape[1]), dtype=np.uint8)
            self._pixels = np.zeros((1, 1), dtype=np.uint32)
        self._values[np.arange(self.count, self.count + len(columns)) % REMEMBERED] = columns
        self.count += len(columns)
        self._colour(self.count - len(columns))
        self.update()

    def recolour(self, look: SpectrogramStyle) -> None:
        self._colours = colours(look, *self._range_db)
        self._pixels = np.zeros((1, 1), dtype=np.uint32)
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        plot = painter.worldTransform().mapRect(self.boundingRect())
        ratio = painter.device().devicePixelRatioF()
        wide, high = max(1, round(plot.width() * ratio)), max(1, round(plot.height() * ratio))
        if self._pixels.shape != (high, wide) or ratio != self._ratio:
            self._resize(wide, high, ratio)
        painter.save()
        painter.resetTransform()
        if self.count == 0:
            painter.setPen(QColor(theme.colours().muted))
            painter.drawText(plot, Qt.AlignmentFlag.AlignCenter, self._invitation)
            painter.restore()
            return
        at = self.count * self._repeat % wide
        newest = QRectF(0, 0, at, high)
        oldest = QRectF(at, 0, wide - at, high)
        painter.drawImage(plot.topLeft(), self._image, oldest)
        painter.drawImage(plot.topLeft() + QPointF((wide - at) / ratio, 0), self._image, newest)
        painter.restore()

    def _resize(self, wide: int, high: int, ratio: float) -> None:
        self._ratio = ratio
        self._repeat = max(1, round(ratio))
        self._pixels = np.full((high, wide), self._colours[0], dtype=np.uint32)
        self._image = QImage(self._pixels.data, wide, high, 4 * wide, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(ratio)
        if self._values is not None and self._rows is not None:
            self._order = self._rows(high, self._values.shape[1])
            self._colour(max(0, self.count - min(REMEMBERED, -(-wide // self._repeat))))

    def _colour(self, first: int) -> None:
        """Write the columns from number `first` on into the ring of pixels."""
        if self._values is None or self._pixels.size == 1:
            return
        numbers = np.arange(first, self.count)
        coloured = self._colours[self._values[numbers % REMEMBERED][:, self._order]]
        places = np.arange(first * self._repeat, self.count * self._repeat) % self._pixels.shape[1]
        self._pixels[:, places] = np.repeat(coloured, self._repeat, axis=0).T
