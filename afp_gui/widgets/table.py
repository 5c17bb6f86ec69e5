"""Tables: a model over a plain list with headings, and the view that all pages use for such lists."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from afp_gui import theme
from afp_gui.theme import GRID

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class HeadedModel(QAbstractTableModel):
    """The shape of a table: `count()` rows under `headings`; the subclass provides the cells."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.headings: Sequence[str] = ()

    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section)
        return self.headings[section] if role == Qt.ItemDataRole.DisplayRole else None


class Table(QTableView):
    """A table without a grid; columns share the width by `weights`, or as the user has set them."""

    def __init__(self, model: QAbstractTableModel, weights: tuple[int, ...], path_column: int, name: str):
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self._shares = [weight / sum(weights) for weight in weights]
        self._laying_out = False
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # scrolling then paints only new rows
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(4 * GRID + GRID // 2)
        self._paths = _Paths(self)
        self.setItemDelegateForColumn(path_column, self._paths)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(10 * GRID)
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.sectionResized.connect(self._keep_share)

    def select_rows(self, rows: list[int], current: list[int]) -> None:
        """Select only these rows, and make `current` the current row, if given."""
        selection, last = QItemSelection(), self.model().columnCount() - 1
        for _, run in groupby(enumerate(rows), lambda place: place[1] - place[0]):  # rows that follow each other
            together = [row for _, row in run]
            selection.select(self.model().index(together[0], 0), self.model().index(together[-1], last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        for row in current:
            index = self.model().index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._laying_out = True
        width = self.viewport().width()
        least = [self.horizontalHeader().sectionSizeHint(n) + GRID for n in range(len(self._shares))]  # in any language
        widths = [max(round(share * width), need) for share, need in zip(self._shares[:-1], least, strict=False)]
        widest = max(range(len(widths)), key=widths.__getitem__)
        widths[widest] = max(widths[widest] - max(sum(widths) + least[-1] - width, 0), least[widest])
        for column, each in enumerate([*widths, max(width - sum(widths), least[-1])]):
            self.setColumnWidth(column, each)
        self._laying_out = False

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), QColor(theme.colours().surface))
        ground.end()
        super().paintEvent(event)

    def _keep_share(self, column: int, _before: int, now: int) -> None:
        if not self._laying_out and self.viewport().width() > 0:
            self._shares[column] = now / self.viewport().width()


class _Paths(QStyledItemDelegate):
    """Elides long paths in the middle, because the file's name matters most."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
