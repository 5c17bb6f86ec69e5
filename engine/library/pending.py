"""What a scan would open: files below the library's folders that are new or have changed. Nothing is decoded."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.library.library import Library
from engine.library.walk import File, walk
from engine.progress import ProgressFn, no_progress


@dataclass(frozen=True)
class Pending:
    """A file that waits to be taken in. `path` is in os.fsdecode form."""

    path: str
    bytes: int
    state: Literal["new", "changed"]


def pending(
    library: Library,
    roots: Sequence[bytes] = (),
    progress: ProgressFn = no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Pending]:
    """The files that `afp index` would open below `roots` (by default the library's folders).

    Files that failed before and have not gone are left out: they are listed as failures.
    """
    known = {row.path: (row.size, row.mtime_ns) for row in library.catalog.rows()}
    failed = {path for path, _ in library.catalog.failures()}
    there = [root for root in roots or library.catalog.folders() if os.path.lexists(root)]
    for met, found in enumerate(walk(there), 1):
        if cancelled():
            return
        if met % 1000 == 0:
            progress(met, None, "files", "Looking for music")
        if not isinstance(found, File) or found.path in failed:
            continue
        if known.get(found.path) != (found.size, found.mtime_ns):
            yield Pending(os.fsdecode(found.path), found.size, "changed" if found.path in known else "new")
