"""The list of duplicates: every group of tracks that are the same recording, one row per track."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from afp_gui.library.table import SearchedModel
from afp_gui.widgets.labels import shown
from afp_gui.widgets.table import Index


@dataclass(frozen=True)
class Copy:
    """A track of a group; `exact` if all files of the group are identical."""

    id: int
    group: int
    exact: bool
    title: str
    artist: str
    path: str

    @property
    def texts(self) -> tuple[str, ...]:
        return self.title, self.artist, self.path


class CopyModel(SearchedModel):
    """Group, title, artist, path."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.headings = [self.tr("Group"), self.tr("Title"), self.tr("Artist"), self.tr("Path")]

    def take_groups(self, groups: list[dict[str, Any]]) -> None:
        """The answer of `afp library duplicates`."""
        self.take(
            [
                Copy(track["track_id"], number, group["exact"], track["title"], track["artist"], track["path"])
                for number, group in enumerate(groups, 1)
                for track in group["tracks"]
            ]
        )

    def forget(self, ids: set[int]) -> None:
        """These tracks were removed; a single remaining track is not a duplicate any more."""
        left = [copy for copy in self.everything if copy.id not in ids]
        held = Counter(copy.group for copy in left)
        self.take([copy for copy in left if held[copy.group] > 1])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        copy = self.rows[index.row()]
        group = self.tr("{n} · same file") if copy.exact else self.tr("{n} · same recording")
        return (group.format(n=copy.group), copy.title, copy.artist, shown(copy.path))[index.column()]
