"""The state of the folders of a library: how much of each is indexed, and whether it can be read now."""

import os
from dataclasses import asdict, dataclass
from typing import Literal

from engine.library.catalog import Catalog
from engine.library.walk import inside


@dataclass(frozen=True)
class FolderState:
    """A folder that was indexed. `away`: gone, or the empty place of a drive; `unreadable`: not allowed to look.

    `looked`: when a scan last went through it, ISO 8601, or "" when that is not known.
    """

    path: str
    tracks: int
    audio_s: float
    state: Literal["present", "away", "unreadable"]
    looked: str = ""

    def to_json(self) -> dict[str, object]:
        return asdict(self)


def folder_states(catalog: Catalog) -> list[FolderState]:
    """Every folder of a library, sorted by path; a track counts for the innermost folder that holds it."""
    folders = catalog.folders()
    inner_first = sorted(folders, key=len, reverse=True)
    tracks = dict.fromkeys(folders, 0)
    audio_s = dict.fromkeys(folders, 0.0)
    for track in catalog.tracks():
        holder = next((folder for folder in inner_first if inside(track.path, [folder])), None)
        if holder is not None:
            tracks[holder] += 1
            audio_s[holder] += track.duration_s
    return [
        FolderState(os.fsdecode(path), tracks[path], round(audio_s[path], 3), _state(path), catalog.looked(path))
        for path in folders
    ]


def _state(path: bytes) -> Literal["present", "away", "unreadable"]:
    try:
        with os.scandir(path) as entries:
            return "present" if next(entries, None) is not None else "away"
    except PermissionError:
        return "unreadable"
    except OSError:
        return "away"
