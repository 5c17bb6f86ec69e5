"""Checks a library for damage: the catalogue, the embeddings of each track, and the index."""

import os
from dataclasses import dataclass

from engine.errors import AfpError, LibraryUnavailable
from engine.library.catalog import Catalog, StoredTrack
from engine.library.embeddings import Embeddings, checksum
from engine.library.index import Index
from engine.progress import ProgressFn

ALTERED = "What the catalogue says of it is not what was written."


@dataclass(frozen=True)
class Problem:
    """One thing that `verify` found: the file it lies in, and what is wrong, in one sentence."""

    path: str
    reason: str


def problems(catalog: Catalog, store: Embeddings, index: Index, progress: ProgressFn) -> list[Problem]:
    """Finds damage in the catalogue, in the embeddings of every track (by checksum) and in the index."""
    found = [Problem(str(catalog.path), reason) for reason in catalog.problems()]
    if found:
        return found
    found += [Problem(os.fsdecode(path or b""), ALTERED) for _, path in catalog.altered()]
    tracks = list(catalog.tracks())
    end = catalog.next_row  # asked afterwards: another process may be adding tracks
    for done, track in enumerate(tracks, 1):
        if reason := wrong(store, track, end):
            found.append(Problem(os.fsdecode(track.path), reason))
        progress(done, len(tracks), "tracks", "Checking")
    return found + [Problem(path, reason) for path, reason in index.problems(progress)]


def remove_damaged(catalog: Catalog, store: Embeddings) -> bool:
    """Removes the tracks whose embeddings are damaged, and stores them as failures. Returns whether there were any."""
    end = catalog.next_row
    broken = [track for track in catalog.tracks() if wrong(store, track, end)]
    if broken:
        with catalog.change() as generation:
            for track in broken:
                catalog.remove(track.id, generation)
                catalog.fail(track.path, "Its stored embeddings were damaged; index it again.")
    return bool(broken)


def wrong(store: Embeddings, track: StoredTrack, end: int) -> str:
    """What is wrong with the rows of a track, one sentence; "" when they are whole. `end`: no row lies there yet.

    Raises LibraryUnavailable when that cannot be told now.
    """
    if track.first_row < 0 or track.segments < 1 or track.first_row + track.segments > end:
        return "The catalogue gives it rows that do not exist."
    if track.first_row % store.shard_rows + track.segments > store.shard_rows:
        return "The catalogue gives it rows that straddle two files."
    try:
        stored = store.records(track.first_row, track.segments)
    except LibraryUnavailable:
        raise
    except AfpError:
        return "Its stored embeddings are cut short or gone."
    return "" if checksum(stored) == track.checksum else "Its stored embeddings are damaged."
