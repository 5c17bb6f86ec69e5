"""Rows under headings, as a model over one flat list: the days of the history, the analysed recordings."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView

from afp_gui import theme
from afp_gui.theme import GRID
from afp_gui.widgets.table import ROOT, HeadedModel, Index, Table

NO_PATHS = -1
NARROWEST = 5 * GRID
ROOM_FOR_ALL = 90 * GRID


@dataclass(frozen=True)
class Heading:
    """A row that describes the rows after it. Headings with the same `key` are the same, whatever their text."""

    key: Hashable
    text: str


class GroupedModel(HeadedModel):
    """`rows` holds Headings and the subclass's rows; new rows are merged in, so that selection, editor and
    scroll position stay.
    """

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.rows: list[Any] = []

    def key(self, row: Any) -> Hashable:
        """The identity of a row."""
        key: Hashable = row.key
        return key

    def cell(self, row: Any, column: int, role: int) -> Any:
        """The data to show for a row that is not a Heading."""
        raise NotImplementedError

    def show(self, rows: list[Any]) -> None:
        """Show these rows: equal rows at both ends stay, the rows between are replaced."""
        before, old, new = self.rows, len(self.rows), len(rows)
        both = min(old, new)
        first = next((n for n in range(both) if not self._same(before[n], rows[n])), both)
        both -= first
        last = next((n for n in range(1, both + 1) if not self._same(before[-n], rows[-n])), both + 1) - 1
        if first < old - last:
            self.beginRemoveRows(ROOT, first, old - last - 1)
            self.rows = before[:first] + before[old - last :]
            self.endRemoveRows()
        if first < new - last:
            self.beginInsertRows(ROOT, first, new - last - 1)
            self.rows = rows
            self.endInsertRows()
        self.rows = rows
        kept = itertools.chain(
            zip(range(first), before, rows, strict=False),
            zip(range(new - last, new), before[old - last :], rows[new - last :], strict=True),
        )
        changed = [n for n, was, now in kept if was is not now and was != now]
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], self.columnCount() - 1))

    def _same(self, one: Any, other: Any) -> bool:
        return one is other or self.key(one) == self.key(other)

    def items(self) -> list[Any]:
        """The rows without the headings."""
        return [row for row in self.rows if not isinstance(row, Heading)]

    def count(self) -> int:
        return len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if not isinstance(row, Heading):
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self.alignment(index.column())
            return self.cell(row, index.column(), role)
        if role == Qt.ItemDataRole.FontRole:
            return theme.font("body", bold=True)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return row.text if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None


class GroupedTable(Table):
    """A table whose headings reach over all columns. `fixed` columns are as wide as that, or as their headings need;
    the others share the rest by their weights, if there is room at least what their headings need. In a narrow table,
    the `spare` columns are hidden.
    """

    def __init__(
        self,
        model: GroupedModel,
        weights: tuple[int, ...],
        name: str,
        fixed: Mapping[int, int],
        spare: Collection[int] = (),
    ):
        super().__init__(model, weights, NO_PATHS, name)
        self._grouped, self._weights, self._fixed, self._spare = model, weights, fixed, spare
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(NARROWEST)
        header.setStretchLastSection(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for changed in (model.rowsInserted, model.rowsRemoved):
            changed.connect(self._span_headings)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        for column in self._spare:
            self.setColumnHidden(column, width < ROOM_FOR_ALL)
        columns = [column for column in range(len(self._weights)) if not self.isColumnHidden(column)]
        needed = {column: self.horizontalHeader().sectionSizeHint(column) for column in columns}
        widths = {column: max(self._fixed[column], needed[column]) for column in columns if column in self._fixed}
        fits = sum((needed | widths).values()) <= width
        shares = self._shared(width, widths, columns)
        while fits and (tight := [each for each in shares if shares[each] < needed[each]]):
            widths |= {column: needed[column] for column in tight}
            shares = self._shared(width, widths, columns)
        for column, column_width in (widths | shares).items():
            self.setColumnWidth(column, column_width)

    def _shared(self, width: int, widths: Mapping[int, int], columns: Sequence[int]) -> dict[int, int]:
        """What is left by columns that have their width, shared among the others."""
        left = width - sum(widths.get(column, 0) for column in columns)
        weights = {column: self._weights[column] for column in columns if column not in widths}
        return {column: weight * left // max(1, sum(weights.values())) for column, weight in weights.items()}

    def chosen(self) -> list[Any]:
        """The selected rows without headings, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._grouped.rows[row] for row in rows if not isinstance(self._grouped.rows[row], Heading)]

    def _span_headings(self) -> None:
        self.clearSpans()
        for number, row in enumerate(self._grouped.rows):
            if isinstance(row, Heading):
                self.setSpan(number, 0, 1, self._grouped.columnCount())
