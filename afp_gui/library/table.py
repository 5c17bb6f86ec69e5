"""The tables of tracks and of failures: models over prepared lists, so that 100,000 rows cost nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from afp_gui.failures import translated
from afp_gui.numbers import clock
from afp_gui.widgets.labels import shown
from afp_gui.widgets.table import HeadedModel, Index

if TYPE_CHECKING:
    from engine.library.track import Track

    from afp_gui.library.reader import Searchable

DURATION = 3


class TrackModel(HeadedModel):
    """Title, artist, album, length, path of `tracks`, in the given order."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.tracks: Sequence[Track] = ()
        self._places: Mapping[int, int] = {}
        self.headings = [
            self.tr("Title"),
            self.tr("Artist"),
            self.tr("Album"),
            self.tr("Length"),
            self.tr("Path"),
        ]

    def show(self, tracks: Sequence[Track], places: Mapping[int, int] | None = None) -> None:
        """Show these; `places`, the row of every id, is needed for `rows_of`."""
        self.beginResetModel()
        self.tracks, self._places = tracks, places or {}
        self.endResetModel()

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """The rows of those of these tracks that are shown, in order."""
        return sorted(self._places[one] for one in ids if one in self._places)

    def count(self) -> int:
        return len(self.tracks)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == DURATION else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        track, column = self.tracks[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if column == DURATION:
                return clock(track.duration_s) if track.duration_s else ""
            return (track.title, track.artist, track.album, "", shown(track.path))[column]
        return self.alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


class FailureModel(HeadedModel):
    """Path and reason of the files that could not be read."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.failures: Sequence[tuple[str, str]] = ()
        self.headings = [self.tr("File"), self.tr("Why it is not in the library")]

    def show(self, failures: Sequence[tuple[str, str]]) -> None:
        self.beginResetModel()
        self.failures = failures
        self.endResetModel()

    def count(self) -> int:
        return len(self.failures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            path, reason = self.failures[index.row()]
            return translated(reason) if index.column() else shown(path)
        return None


class SearchedModel(HeadedModel):
    """A list of the page itself: `everything`, and the `rows` that match the search, found by the reader."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.everything: Sequence[Any] = ()
        self.rows: Sequence[Any] = ()

    def take(self, everything: Sequence[Searchable]) -> None:
        """Set another list; all of it is shown until `show` says what matches the search."""
        self.everything = everything
        self._show(everything)

    def show(self, asked: Sequence[Searchable], found: Sequence[Searchable]) -> None:
        """Show what matches the search in `asked`, unless the list has changed meanwhile."""
        if asked is self.everything and found is not self.rows:
            self._show(found)

    def count(self) -> int:
        return len(self.rows)

    def _show(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
