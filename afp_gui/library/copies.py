"""The list of duplicates: every group of tracks that are one recording, one row a track."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.search import fits
from PySide6.QtCore import QObject, Qt

from afp_gui.widgets.labels import shown
from afp_gui.widgets.table import HeadedModel, Index


@dataclass(frozen=True)
class Copy:
    """A track of a group; `exact` where all files of the group are equal."""

    id: int
    group: int
    exact: bool
    title: str
    artist: str
    path: str


class CopyModel(HeadedModel):
    """Group, title, artist, path; `tracks` are those that fit the search."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.tracks: list[Copy] = []
        self._all: list[Copy] = []
        self._search = ""
        self.headings = [self.tr("Group"), self.tr("Title"), self.tr("Artist"), self.tr("Path")]

    def show(self, groups: list[dict[str, Any]]) -> None:
        """The answer of `afp library duplicates`."""
        self._take(
            [
                Copy(track["track_id"], number, group["exact"], track["title"], track["artist"], track["path"])
                for number, group in enumerate(groups, 1)
                for track in group["tracks"]
            ]
        )

    def forget(self, ids: set[int]) -> None:
        """These tracks were removed; a track that is left alone is no duplicate any more."""
        left = [copy for copy in self._all if copy.id not in ids]
        held: dict[int, int] = {}
        for copy in left:
            held[copy.group] = held.get(copy.group, 0) + 1
        self._take([copy for copy in left if held[copy.group] > 1])

    def search(self, text: str) -> None:
        if text != self._search:
            self._search = text
            self._take(self._all)

    def count(self) -> int:
        return len(self.tracks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        copy = self.tracks[index.row()]
        group = self.tr("{n} · same file") if copy.exact else self.tr("{n} · same recording")
        return (group.format(n=copy.group), copy.title, copy.artist, shown(copy.path))[index.column()]

    def _take(self, copies: list[Copy]) -> None:
        self.beginResetModel()
        self._all = copies
        self.tracks = [copy for copy in copies if fits(self._search, copy.title, copy.artist, copy.path)]
        self.endResetModel()
