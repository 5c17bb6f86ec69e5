"""The tables of tracks and of failures: models over plain lists, so that 100,000 rows cost nothing until looked at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from afp_gui.listen.state import clock
from afp_gui.widgets.labels import shown
from afp_gui.widgets.table import HeadedModel, Index

if TYPE_CHECKING:
    from engine.library.library import Track

DURATION = 3


class TrackModel(HeadedModel):
    """Title, artist, album, length, path of `tracks`, in the order they come in."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.tracks: list[Track] = []
        self.headings = [
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
        self.failures: list[tuple[str, str]] = []
        self.headings = [self.tr("File"), self.tr("Why it is not in the library")]

    def show(self, failures: list[tuple[str, str]]) -> None:
        if failures == self.failures:  # a rescan that found nothing new leaves the selection alone
            return
        self.beginResetModel()
        self.failures = failures
        self.endResetModel()

    def count(self) -> int:
        return len(self.failures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shown(self.failures[index.row()][index.column()])
        return None
