"""Three plots with a common axis of steps: loss, learning rate, songs found."""

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from afp_gui import theme
from afp_gui.training.run_folder import Curves

SHARES = (4, 2, 3)
"""Each plot's share of the height."""
LEAST_HEIGHTS = (140, 240, 0)
"""The least height of the view for each plot: if there is little room, the least important one is hidden first."""
UNLIMITED = 16_777_215.0


class CurvesView(pg.GraphicsLayoutWidget):
    """Read-only: nothing can be dragged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Loss, learning rate and songs found, over the steps"))
        self.setMinimumHeight(10 * theme.GRID)
        self._dressed: theme.Colours | None = None
        names = (
            QCoreApplication.translate("CurvesView", "Loss"),
            QCoreApplication.translate("CurvesView", "Rate"),
            QCoreApplication.translate("CurvesView", "Found, %"),
        )
        self.plots: list[pg.PlotItem] = []
        self.lines: list[pg.PlotDataItem] = []
        for row, (name, share) in enumerate(zip(names, SHARES, strict=True)):
            plot = self.addPlot(row=row, col=0)
            plot.setLabel("left", name)
            plot.setMouseEnabled(False, False)
            plot.setMenuEnabled(False)
            plot.hideButtons()
            plot.getAxis("left").setWidth(72)
            plot.getAxis("left").enableAutoSIPrefix(False)
            plot.getAxis("bottom").enableAutoSIPrefix(False)
            plot.getAxis("bottom").setStyle(showValues=row == 2)
            self.ci.layout.setRowStretchFactor(row, share)
            if row:
                plot.setXLink(self.plots[0])
            self.plots.append(plot)
            self.lines.append(plot.plot())
        self.plots[2].setLabel("bottom", self.tr("Step"))
        self.plots[2].setYRange(0, 100)
        self.ci.layout.setSpacing(theme.GRID)
        self.ci.setContentsMargins(0, theme.GRID, theme.GRID, 0)
        self._dress()

    def show_curves(self, curves: Curves, steps: int) -> None:
        """Draw what there is; the axis is as long as the training."""
        for line, points, factor in zip(
            self.lines, (curves.loss, curves.rate, curves.recall), (1.0, 1.0, 100.0), strict=True
        ):
            line.setData([step for step, _ in points], [value * factor for _, value in points])
        self.plots[0].setXRange(0, max(steps, 1), padding=0.01)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        for row, (plot, least) in enumerate(zip(getattr(self, "plots", []), LEAST_HEIGHTS, strict=False)):
            plot.setVisible(self.height() >= least)
            self.ci.layout.setRowMaximumHeight(row, UNLIMITED if self.height() >= least else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._dressed is not theme.colours():
            self._dress()
        super().paintEvent(event)

    def _dress(self) -> None:
        c = self._dressed = theme.colours()
        self.setBackground(QColor(c.surface))
        for plot, line in zip(self.plots, self.lines, strict=True):
            line.setPen(pg.mkPen(c.accent, width=2))
            for side in ("left", "bottom"):
                axis = plot.getAxis(side)
                axis.setPen(pg.mkPen(c.line))
                axis.setTextPen(pg.mkPen(c.muted))
                axis.setTickFont(theme.font("small"))
                axis.label.setFont(theme.font("small"))
        self.lines[2].setSymbol("o")
        self.lines[2].setSymbolSize(6)
        self.lines[2].setSymbolBrush(c.accent)
        self.lines[2].setSymbolPen(None)
