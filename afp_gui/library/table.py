"""The tables of tracks and of failures: models over plain lists, so that 100,000 rows cost nothing until looked at."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from afp_gui.listen.state import clock
from afp_gui.theme import GRID

if TYPE_CHECKING:
    from engine.library.library import Track

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
DURATION = 3


class TrackModel(QAbstractTableModel):
    """Title, artist, album, length, path of `tracks`, in the order they come in."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.tracks: list[Track] = []
        self._headings = [
            self.tr("Title"),
            self.tr("Artist"),
            self.tr("Album"),
            self.tr("Length"),
            self.tr("Path"),
        ]

    def show(self, tracks: list[Track]) -> None:
        self.beginResetModel()
        self.tracks = tracks
        self.endResetModel()

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """The rows of those of these tracks that are shown."""
        wanted = set(ids)
        return [row for row, track in enumerate(self.tracks) if track.id in wanted] if wanted else []

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.tracks)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._headings[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        track, column = self.tracks[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if column == DURATION:
                return clock(track.duration_s) if track.duration_s else ""
            return (track.title, track.artist, track.album, "", shown(track.path))[column]
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


class FailureModel(QAbstractTableModel):
    """Path and reason of the files that could not be read."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.failures: list[tuple[str, str]] = []
        self._headings = [self.tr("File"), self.tr("Why it is not in the library")]

    def show(self, failures: list[tuple[str, str]]) -> None:
        if failures == self.failures:  # a rescan that found nothing new leaves the selection alone
            return
        self.beginResetModel()
        self.failures = failures
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.failures)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._headings[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shown(self.failures[index.row()][index.column()])
        return None


class Table(QTableView):
    """A calm table: rows, no grid; columns share the width by `weights`, or as the user left them."""

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
        """Select these rows and no others, and go on from the `current` one, if there is any."""
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
        for column, share in enumerate(self._shares[:-1]):
            self.setColumnWidth(column, round(share * self.viewport().width()))
        self._laying_out = False

    def _keep_share(self, column: int, _before: int, now: int) -> None:
        if not self._laying_out and self.viewport().width() > 0:
            self._shares[column] = now / self.viewport().width()


class _Paths(QStyledItemDelegate):
    """Too long a path loses its middle: the file's name is what one looks for."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == DURATION else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def shown(path: str) -> str:
    """Names that are no valid text (lone surrogates) shown with replacement signs."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
