"""The live picture of the sound: newest at the right, low tones at the bottom, a column of sound a column of pixels.

Only new columns are coloured; a frame then is two copies of memory, so that sixty a second cost next to nothing.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from engine.spectrogram import COLUMNS_PER_S, HIGHEST_HZ, LOWEST_HZ
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from afp_gui import theme

if TYPE_CHECKING:
    from engine.spectrogram import SpectrogramStream

FRAME_MS = 16
REMEMBERED = 4096  # columns kept for a change of size or theme
TICKS_HZ = (100, 250, 500, 1000, 2000, 4000, 8000, 16000)


class SpectrogramView(pg.PlotWidget):
    """`show_stream(stream)` begins to paint, `show_stream(None)` stops and leaves the picture standing."""

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
        self.setAccessibleName(self.tr("Spectrogram of the sound that is heard"))
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)
        self.getPlotItem().getViewBox().sigResized.connect(self._fit)
        self._dress()

    def show_stream(self, stream: SpectrogramStream | None, rate: int = 2 * int(HIGHEST_HZ)) -> None:
        """Paint what `stream`, a view of sound at `rate` Hz, brings from now on."""
        self._stream = stream
        if stream is None:
            self._timer.stop()
            return
        self._top_hz = min(HIGHEST_HZ, rate / 2)
        self._fit()
        self._timer.start()

    @property
    def columns_shown(self) -> int:
        """How many columns of sound have been taken over since the beginning."""
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
        if self._stream is not None and self.isVisible():
            columns = self._stream.columns()
            if len(columns):
                self._picture.append(columns)

    def _fit(self) -> None:
        """One column a pixel: the width of the plot says how many seconds it shows."""
        box = self.getPlotItem().getViewBox().rect()
        seconds = max(1.0, box.width() / COLUMNS_PER_S)
        self.setRange(xRange=(-seconds, 0.0), yRange=(0.0, 1.0), padding=0)
        step = 1 if seconds < 6 else 2
        self._axes["bottom"].setTicks([[(-s, f"−{s} s" if s else "0 s") for s in range(0, int(seconds) + 1, step)]])
        marks = [(_height(hz, self._top_hz), f"{hz} Hz" if hz < 1000 else f"{hz // 1000} kHz") for hz in TICKS_HZ]
        apart = 2 * theme.GRID / max(1.0, box.height())
        shown: list[tuple[float, str]] = []
        for mark in marks:
            if mark[0] < 0.99 and (not shown or mark[0] - shown[-1][0] >= apart):
                shown.append(mark)
        self._axes["left"].setTicks([shown])
        self._picture.fit(seconds)

    def _dress(self) -> None:
        c = theme.colours()
        self.setBackground(c.surface)
        for axis in self._axes.values():
            axis.setPen(QPen(QColor(c.surface)))
            axis.setTextPen(QColor(c.muted))
            axis.setTickFont(theme.font("small"))
        self._picture.recolour()


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

    def boundingRect(self) -> QRectF:
        return QRectF(-self._seconds, 0.0, self._seconds, 1.0)

    def fit(self, seconds: float) -> None:
        self.prepareGeometryChange()
        self._seconds = seconds
        self.update()

    def append(self, columns: NDArray[np.uint8]) -> None:
        """Take over `columns` (n, bands)."""
        if self._values is None or self._values.shape[1] != columns.shape[1]:
            self._values = np.zeros((REMEMBERED, columns.shape[1]), dtype=np.uint8)
            self._pixels = np.zeros((1, 1), dtype=np.uint32)
        self._values[np.arange(self.count, self.count + len(columns)) % REMEMBERED] = columns
        self.count += len(columns)
        self._colour(self.count - len(columns))
        self.update()

    def recolour(self) -> None:
        table = _palette(theme.colours().dark)
        self._colours = (0xFF << 24 | table[:, 0] << 16 | table[:, 1] << 8 | table[:, 2]).astype(np.uint32)
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
        if self._values is not None:
            bands = self._values.shape[1]
            self._order = np.arange(high)[::-1] * bands // high
            self._colour(max(0, self.count - min(REMEMBERED, -(-wide // self._repeat))))

    def _colour(self, first: int) -> None:
        """Write the columns from number `first` on into the ring of pixels."""
        if self._values is None or self._pixels.size == 1:
            return
        numbers = np.arange(first, self.count)
        coloured = self._colours[self._values[numbers % REMEMBERED][:, self._order]]
        places = np.arange(first * self._repeat, self.count * self._repeat) % self._pixels.shape[1]
        self._pixels[:, places] = np.repeat(coloured, self._repeat, axis=0).T


def _palette(dark: bool) -> NDArray[np.uint32]:
    """256 colours of evenly growing contrast, from the page's own (silence) to full scale, (256, 3)."""
    if dark:
        ramp = pg.colormap.get("magma")
    else:
        ramp = pg.ColorMap(None, ["#ffffff", "#c9e4e3", "#6cb7bd", "#0b747e", "#133f63", "#1a1038"])
        ramp.linearize()
    table: NDArray[Any] = ramp.getLookupTable(nPts=256, alpha=False)
    if dark:
        table = np.maximum(table, _rgb(theme.colours().surface))
    return table.astype(np.uint32)


def _rgb(colour: str) -> tuple[int, int, int]:
    chosen = QColor(colour)
    return chosen.red(), chosen.green(), chosen.blue()


def _height(hertz: float, top_hz: float) -> float:
    """Where a frequency stands on the mel axis, 0 (bottom) to 1."""

    def mel(f: float) -> float:
        return math.log10(1 + f / 700)

    return (mel(hertz) - mel(LOWEST_HZ)) / (mel(top_hz) - mel(LOWEST_HZ))
