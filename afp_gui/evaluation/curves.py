"""Panels of curves with their intervals, and false names beside them. Lines differ by colour, dash and symbol."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from afp_gui import numbers, theme
from afp_gui.evaluation.panels import Panel, Point, percent, translate
from afp_gui.evaluation.results import FalseNames, Share
from afp_gui.numbers import number
from afp_gui.theme import GRID

COLOURS_LIGHT = ("#0072B2", "#B34700", "#00795A", "#A8487F", "#8A6100", "#4B4B4B", "#2E8BC0")
COLOURS_DARK = ("#56B4E9", "#F0874A", "#2FC79E", "#E08DBB", "#E6B84A", "#C8C8C8", "#8FD0F5")
"""Okabe and Ito's hues, which colour-blind people can distinguish, in a dark and a light variant."""
SYMBOLS = ("o", "s", "t", "d", "star", "p", "h")
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
PANEL_WIDTH, PANEL_HEIGHT, LEGEND_ROW = 30 * GRID, 28 * GRID, 3 * GRID
NEAR = 3 * GRID
FREELY = 16_777_215.0
PNG_SCALE = 2


@dataclass(frozen=True)
class _Spot:
    plot: pg.PlotItem
    where: QPointF
    words: str


class Curves(pg.GraphicsLayoutWidget):
    """`show_panels` draws the panels; `pointed` reports what is under the pointer, "" for nothing."""

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Evaluation", "Curves of accuracy; the table below holds the same figures"))
        self._panels: list[Panel] = []
        self._false: list[tuple[str, FalseNames]] = []
        self._methods: list[str] = []
        self._across = "seconds"
        self._spots: list[_Spot] = []
        self._columns = 0
        self._plots: list[pg.PlotItem] = []
        self._key = _Legend()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self.scene().sigMouseMoved.connect(self._point)

    def show_panels(
        self,
        panels: Sequence[Panel],
        false: Sequence[tuple[str, FalseNames]],
        methods: Sequence[str],
        across: str,
    ) -> None:
        self._panels, self._false, self._methods = list(panels), list(false), list(methods)
        self._across = across
        self._draw()

    def image(self) -> QImage:
        """The current picture, at twice the resolution."""
        image = QImage(self.size() * PNG_SCALE, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.colours().surface))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.render(painter, QRectF(image.rect()), self.rect())
        painter.end()
        return image

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_soon"):
            self._soon.start()  # not now: Qt still goes through what is to be thrown away

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_soon") and self._columns != self._fitting():
            self._soon.start()

    def _fitting(self) -> int:
        """How many panels are side by side."""
        count = len(self._panels) + bool(self._false)
        width: int = self.width()
        return max(1, min(count, width // PANEL_WIDTH))

    def _draw(self) -> None:
        self._take_down()
        self._columns = self._fitting()
        self.setBackground(theme.colours().surface)
        if not self._panels:
            return
        self._key.lay_out(self._legend(), self.width())
        self.addItem(self._key, 0, 0, 1, self._columns)
        for place, panel in enumerate(self._panels):
            plot = self._place(place)
            self._curves(plot, panel, leftmost=place % self._columns == 0)
        if self._false:
            self._draw_false(self._place(len(self._panels)))
        rows = math.ceil((len(self._panels) + bool(self._false)) / self._columns)
        self._share_out(rows)
        self.setMinimumHeight(rows * PANEL_HEIGHT + round(self._key.height))

    def _share_out(self, rows: int) -> None:
        """All panels get the same space; rows and columns of an earlier drawing, which the layout never forgets,
        get none.
        """
        grid = self.ci.layout
        grid.setRowStretchFactor(0, 0)
        for row in range(1, grid.rowCount()):
            used = row <= rows
            grid.setRowStretchFactor(row, 100 if used else 0)
            grid.setRowPreferredHeight(row, 4 * PANEL_HEIGHT if used else 0)
            grid.setRowSpacing(row, 6 if used else 0)
            grid.setRowMinimumHeight(row, PANEL_HEIGHT - GRID if used else 0)
            grid.setRowMaximumHeight(row, FREELY if used else 0)
        for column in range(grid.columnCount()):
            used = column < self._columns
            grid.setColumnStretchFactor(column, int(used))
            grid.setColumnSpacing(column, 6 if used else 0)
            grid.setColumnPreferredWidth(column, PANEL_WIDTH if used else 0)
            grid.setColumnMaximumWidth(column, FREELY if used else 0)
        grid.invalidate()
        grid.activate()
        self.ci.setGeometry(QRectF(self.rect()))  # an emptier layout may have been held smaller

    def _take_down(self) -> None:
        """Empty the layout. Plots are kept for the next drawing, and curves are deleted here: the garbage
        collector might run in another thread, where Qt's graphics must not be touched.
        """
        self._spots = []
        for item in list(self.ci.items):
            self.ci.removeItem(item)
        for plot in self._plots:
            for item in list(plot.items):
                plot.removeItem(item)
                delete(item)

    def _place(self, number: int) -> pg.PlotItem:
        """The plot of that number, in its row and column."""
        if number == len(self._plots):
            self._plots.append(pg.PlotItem())
        plot = self._plots[number]
        self.addItem(plot, 1 + number // self._columns, number % self._columns)
        return plot

    def _legend(self) -> list[tuple[str, int]]:
        lines = dict.fromkeys((line.name, line.style) for panel in self._panels for line in panel.lines)
        return list(lines)

    def _curves(self, plot: pg.PlotItem, panel: Panel, leftmost: bool) -> None:
        _dress(plot, panel.title)
        highest = 100.0
        for line in panel.lines:
            colour = colour_of(line.style)
            x = [math.log2(point.across) for point in line.points]
            y = [point.share.share for point in line.points]
            _whiskers(plot, x, [point.share for point in line.points], colour)
            pen = pg.mkPen(colour, width=2, style=DASHES[line.style % len(DASHES)])
            symbol = SYMBOLS[line.style % len(SYMBOLS)]
            plot.plot(x, y, pen=pen, symbol=symbol, symbolSize=8, symbolBrush=colour, symbolPen=None)
            for at, point in zip(x, line.points, strict=True):
                words = translate("Evaluation", "{panel} · {line} · {across}: {share}, {n} queries").format(
                    panel=panel.title,
                    line=line.name,
                    across=self._length(point.across),
                    share=percent(point.share),
                    n=number(point.queries),
                )
                self._spots.append(_Spot(plot, QPointF(at, point.share.share), words))
        plot.setYRange(0, highest, padding=0.04)
        _ticks(plot, [point for panel in self._panels for line in panel.lines for point in line.points])
        plot.setLabel(
            "bottom",
            translate("Evaluation", "bits per fingerprint")
            if self._across == "code_bits"
            else translate("Evaluation", "seconds of sound"),
        )
        plot.setLabel("left", translate("Evaluation", "percent") if leftmost else "")

    def _draw_false(self, plot: pg.PlotItem) -> None:
        """Points with a whisker up to the bound: what cannot be ruled out matters more than what was seen."""
        an_hour = any(false.an_hour for _, false in self._false)
        shown = [(name, false) for name, false in self._false if false.an_hour == an_hour]
        _dress(
            plot,
            translate("Evaluation", "False names per hour, with upper bound")
            if an_hour
            else translate("Evaluation", "False names, with upper bound"),
        )
        lengths = sorted({false.seconds for _, false in shown if false.seconds is not None})
        places: list[float | None] = [*lengths, *([None] if any(f.seconds is None for _, f in shown) else [])]
        names = list(dict.fromkeys(name for name, _ in shown))
        styles = {name: self._methods.index(name) if name in self._methods else n for n, name in enumerate(names)}
        for name, false in shown:
            aside = (names.index(name) - (len(names) - 1) / 2) * 0.6 / max(1, len(names))
            x, colour = places.index(false.seconds) + aside, colour_of(styles[name])
            _whiskers(plot, [x], [Share(false.share.share, false.share.share, false.share.high)], colour)
            symbol = SYMBOLS[styles[name] % len(SYMBOLS)]
            plot.plot(
                [x], [false.share.share], pen=None, symbol=symbol, symbolSize=8, symbolBrush=colour, symbolPen=None
            )
            self._spots.append(_Spot(plot, QPointF(x, false.share.share), false_words(name, false)))
        top = max([f.share.high or f.share.share for _, f in shown] + [1.0])
        plot.setYRange(0, top, padding=0.06)
        plot.setXRange(-0.5, len(places) - 0.5, padding=0)
        words = [translate("Evaluation", "all") if length is None else number(length, None) for length in places]
        plot.getAxis("bottom").setTicks([list(enumerate(words))])
        plot.setLabel("left", "")
        plot.setLabel("bottom", "" if an_hour else translate("Evaluation", "seconds of sound"))

    def _length(self, across: float) -> str:
        return (
            translate("Evaluation", "{n} bits").format(n=number(across, None))
            if self._across == "code_bits"
            else f"{number(across, None)} s"
        )

    def _point(self, at: QPointF) -> None:
        """The nearest point within reach of the pointer."""
        best, words = float(NEAR), ""
        for spot in self._spots:
            there = spot.plot.getViewBox().mapViewToScene(spot.where)
            away = math.hypot(there.x() - at.x(), there.y() - at.y())
            if away < best:
                best, words = away, spot.words
        self.pointed.emit(words)


class _Legend(pg.GraphicsWidget):
    """A sample of each line with its name, in as many rows as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[tuple[str, int]] = []
        self._places: list[tuple[int, int]] = []
        self.height = 0

    def lay_out(self, entries: list[tuple[str, int]], width: int) -> None:
        self._entries = entries
        metrics = pg.QtGui.QFontMetrics(theme.font("small"))
        x, y = GRID, GRID // 2
        self._places = []
        for name, _ in entries:
            takes = 5 * GRID + metrics.horizontalAdvance(name) + 3 * GRID
            if x + takes > width and x > GRID:
                x, y = GRID, y + LEGEND_ROW
            self._places.append((x, y))
            x += takes
        self.height = y + LEGEND_ROW
        self.setMinimumHeight(self.height)
        self.setMaximumHeight(self.height)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.size().width(), self.height)

    def paint(self, painter: QPainter, *_: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        for (name, style), (x, y) in zip(self._entries, self._places, strict=True):
            colour, middle = QColor(colour_of(style)), y + LEGEND_ROW / 2
            painter.setPen(QPen(colour, 2, DASHES[style % len(DASHES)]))
            painter.drawLine(QPointF(x, middle), QPointF(x + 4 * GRID, middle))
            painter.save()
            painter.translate(x + 2 * GRID, middle)
            painter.scale(9, 9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPath(pg.graphicsItems.ScatterPlotItem.Symbols[SYMBOLS[style % len(SYMBOLS)]])
            painter.restore()
            painter.setPen(QColor(theme.colours().text))
            painter.drawText(QPointF(x + 5 * GRID, middle + painter.fontMetrics().ascent() / 2 - 1), name)


def colour_of(style: int) -> str:
    """A line's colour on the page as it is now."""
    hues = COLOURS_DARK if theme.colours().dark else COLOURS_LIGHT
    return hues[style % len(hues)]


def false_words(name: str, false: FalseNames) -> str:
    """One false-name figure as a sentence."""
    high = false.share.high if false.share.high is not None else false.share.share
    if false.an_hour:
        text = translate("Evaluation", "{name}: {share} false names per hour, at most {high}")
        return text.format(name=name, share=number(false.share.share, 1), high=number(high, 1))
    length = translate("Evaluation", "all lengths") if false.seconds is None else f"{number(false.seconds, None)} s"
    text = translate(
        "Evaluation",
        "{name} · {length}: {share} false names, at most {high}, {n} clips of songs not in the library",
    )
    return text.format(
        name=name,
        length=length,
        share=numbers.percent(false.share.share / 100, 1),
        high=numbers.percent(high / 100, 1),
        n=number(false.clips),
    )


def _dress(plot: pg.PlotItem, title: str) -> None:
    c = theme.colours()
    plot.setTitle(html.escape(title), color=c.text, size="10pt")  # rich text to pyqtgraph; a name from a file is not
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setMouseEnabled(False, False)
    plot.showGrid(y=True, alpha=0.15)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(QPen(QColor(c.line)))
        axis.setTextPen(QColor(c.muted))
        axis.setTickFont(theme.font("small"))
        axis.setStyle(tickLength=0, tickTextOffset=6)
        axis.labelStyle = {"color": c.muted, "font-size": "9pt"}
    plot.getAxis("left").setWidth(44)


def _ticks(plot: pg.PlotItem, points: Sequence[Point]) -> None:
    values = sorted({point.across for point in points})
    plot.setXRange(math.log2(values[0]) - 0.3, math.log2(values[-1]) + 0.3, padding=0)
    plot.getAxis("bottom").setTicks([[(math.log2(value), number(value, None)) for value in values]])


def _whiskers(plot: pg.PlotItem, x: Sequence[float], shares: Sequence[Share], colour: str) -> None:
    ends = [
        (at, s.share, s.low, s.high)
        for at, s in zip(x, shares, strict=True)
        if s.low is not None and s.high is not None
    ]
    if ends:
        array = np.array(ends, float)
        plot.addItem(
            pg.ErrorBarItem(
                x=array[:, 0],
                y=array[:, 1],
                top=array[:, 3] - array[:, 1],
                bottom=array[:, 1] - array[:, 2],
                beam=0.08,
                pen=pg.mkPen(colour, width=1),
            )
        )
