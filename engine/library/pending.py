"""What a scan would find: files in the library's folders that are new, changed or gone. Nothing is decoded."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.library.catalog import Catalog
from engine.library.walk import File, away, inside, walk
from engine.progress import ProgressFn, no_progress


@dataclass(frozen=True)
class Pending:
    """A file that is to be indexed, or whose track is to be marked as missing. `path` is in os.fsdecode form."""

    path: str
    bytes: int
    state: Literal["new", "changed", "gone"]


def pending(
    catalog: Catalog,
    roots: Sequence[bytes] = (),
    progress: ProgressFn = no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Pending]:
    """What `afp index` would open, and what it would miss, below `roots` (by default the library's folders).

    Files that failed before and have not gone are left out: they are listed as failures. So are the tracks of a folder
    that is away as a whole.
    """
    known = {track.path: track for track in catalog.tracks()}
    failed = {path for path, _ in catalog.failures()}
    there = [root for root in roots or catalog.folders() if not away(root)]
    met: set[bytes] = set()
    for count, found in enumerate(walk(there), 1):
        if cancelled():
            return
        if count % 1000 == 0:
            progress(count, None, "files", "Looking for music")
        met.add(found.path)
        if not isinstance(found, File) or found.path in failed:
            continue
        track = known.get(found.path)
        if track is None or (track.size, track.mtime_ns) != (found.size, found.mtime_ns):
            yield Pending(os.fsdecode(found.path), found.size, "new" if track is None else "changed")
    for path, track in known.items():
        if track.state == "present" and path not in met and inside(path, there) and not os.path.exists(path):
            yield Pending(os.fsdecode(path), track.size, "gone")
