"""Finds tracks of a library that are the same recording, from their stored embeddings: no file is opened.

Files with the same content are known by their hash. Other copies (another format, another level) are found by a few
segments of every track: they are searched in the index, and a track that answers along one diagonal is compared there.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from engine.library.library import Library
from engine.library.track import Track
from engine.progress import ProgressFn, no_progress

# Segments of a track that are asked for, spread over its length.
SAMPLES = 12
# Neighbours looked at for each of them; the first is the segment itself.
NEIGHBOURS = 8
# Sampled segments that must point along one diagonal before two tracks are compared.
LEAST_VOTES = 3
# Cosine from which two segments on the diagonal count as the same sound, and the share of sampled ones that must.
SAME_SOUND = 0.75
SAME_SHARE = 0.7
# An excerpt is no duplicate of the whole: the shorter must have this share of the longer's segments.
LEAST_LENGTH = 0.8


@dataclass(frozen=True)
class Group:
    """Tracks that are the same recording; `exact` where their files are equal byte for byte."""

    tracks: tuple[Track, ...]
    exact: bool

    def to_json(self) -> dict[str, object]:
        return {"exact": self.exact, "tracks": [track.to_dict() for track in self.tracks]}


def duplicates(
    library: Library, progress: ProgressFn = no_progress, cancelled: Callable[[], bool] = lambda: False
) -> list[Group]:
    """Groups of at least two tracks, largest first. If cancelled, the groups that were found so far."""
    copies: dict[bytes, list[int]] = defaultdict(list)
    for row in library.catalog.tracks():
        copies[row.content].append(row.id)
    first_of = {track_id: ids[0] for ids in copies.values() for track_id in ids}
    groups = _Groups(first_of)
    for ids in copies.values():
        for other in ids[1:]:
            groups.join(ids[0], other)
    once = [ids[0] for ids in copies.values()]  # copies of a file need not be searched again
    for done, track_id in enumerate(once, 1):
        if cancelled():
            break
        for other in _same_recording(library, track_id):
            groups.join(track_id, other)
        progress(done, len(once), "tracks", "Comparing")
    found = []
    for members in groups.groups():
        exact = len({first_of[track_id] for track_id in members}) == 1
        found.append(Group(tuple(library.track(track_id) for track_id in members), exact))
    return sorted(found, key=lambda group: (-len(group.tracks), group.tracks[0].id))


def _same_recording(library: Library, track_id: int) -> list[int]:
    length = library.length(track_id)
    asked = np.unique(np.linspace(0, length - 1, min(SAMPLES, length)).astype(np.int64))
    queries = np.concatenate([library.rows(track_id, int(segment), 1) for segment in asked])
    rows, _ = library.search(queries, NEIGHBOURS)
    tracks, segments = library.locate(rows)
    votes: Counter[tuple[int, int]] = Counter()
    for segment, near_tracks, near_segments in zip(asked, tracks, segments, strict=True):
        votes.update(
            {
                (int(other), int(at - segment))
                for other, at in zip(near_tracks, near_segments, strict=True)
                if other >= 0 and other != track_id
            }
        )
    needed = min(LEAST_VOTES, len(asked))
    diagonals: dict[int, int] = {}
    for (other, shift), count in votes.most_common():
        if count >= needed:
            diagonals.setdefault(other, shift)
    return [other for other, shift in diagonals.items() if _agree(library, track_id, other, shift, asked, queries)]


def _agree(library: Library, track_id: int, other: int, shift: int, asked: np.ndarray, queries: np.ndarray) -> bool:
    ours, theirs = library.length(track_id), library.length(other)
    if min(ours, theirs) < LEAST_LENGTH * max(ours, theirs):
        return False
    same = 0
    for segment, query in zip(asked, queries, strict=True):
        at = int(segment) + shift
        stored = library.rows(other, at, 1) if at >= 0 else queries[:0]
        same += bool(len(stored) and float(stored[0] @ query) >= SAME_SOUND)
    return same >= SAME_SHARE * len(asked)


class _Groups:
    """A union of pairs of tracks into groups."""

    def __init__(self, track_ids: Iterable[int]) -> None:
        self._parent = {track_id: track_id for track_id in track_ids}

    def join(self, one: int, other: int) -> None:
        self._parent[self._root(one)] = self._root(other)

    def groups(self) -> list[list[int]]:
        together: dict[int, list[int]] = defaultdict(list)
        for track_id in sorted(self._parent):
            together[self._root(track_id)].append(track_id)
        return [members for members in together.values() if len(members) > 1]

    def _root(self, track_id: int) -> int:
        while self._parent[track_id] != track_id:
            self._parent[track_id] = self._parent[self._parent[track_id]]
            track_id = self._parent[track_id]
        return track_id
