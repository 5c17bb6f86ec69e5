"""What is done to a library while it is killed or its disk is full: each a way to prepare it, and the work itself.

The work tells of every step that it has finished; `check` then knows what must be there.
"""

import shutil
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from engine.audio.tags import Tags
from engine.library import codebook, embeddings, index_builder
from engine.library.catalog_access import CATALOG
from engine.library.errors import Damaged
from engine.library.library import Library
from engine.library.restoration import restore
from engine.library.track import Source

ENCODER, OTHER = "fake-0123456789ab", "other-0123456789ab"
DIM, SHARD_ROWS, BASE = 16, 400, 24
ARCHIVES = Path(__file__).parents[1] / "data" / "upgrades"
Tell = Callable[[str, int | None], None]
"""The name of a track, and how many rows it has now (0: it is out); None: that is about to change."""


@dataclass(frozen=True)
class Upheaval:
    """`prepare` makes the library in a folder, and says what it holds; `work` is what is interrupted."""

    prepare: Callable[[Path], dict[str, int]]
    work: Callable[[Path, Tell], None]
    needs_restoring: bool = False


def make_small() -> None:
    """Shards, parts and codebooks of a size that a few tracks fill."""
    embeddings.SHARD_ROWS = SHARD_ROWS
    codebook.LEAST_ROWS = 256
    index_builder.TAIL_ROWS = 100
    index_builder.PART_ROWS = 300


def rows(name: str, count: int, dim: int = DIM) -> NDArray[np.float32]:
    """The rows of a track: by its name and length."""
    made = np.random.default_rng(crc32(f"{name} {count}".encode())).standard_normal((count, dim), dtype=np.float32)
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), np.float32)


def put(library: Library, name: str, count: int) -> None:
    source = Source(f"/music/{name}".encode(), count, 1, f"{name} {count}".encode())
    library.add(source, Tags(name, "Artist", "Album", None), count / 2, rows(name, count, library.dim))


def _base(folder: Path, preset: str = "auto", count: int = BASE) -> dict[str, int]:
    held = {f"old {number}": 20 + number % 3 for number in range(count)}
    with Library.open(folder, ENCODER, write=True, create=True, dim=DIM) as library:
        library.catalog.add_folder(b"/music")
        for name, rows_of_it in held.items():
            put(library, name, rows_of_it)
        if preset != "auto":
            library.rebuild(preset)
        library.back_up()
    return held


def _ids(library: Library) -> dict[str, int]:
    return {track.title: track.id for track in library.tracks()}


def _add(folder: Path, tell: Tell) -> None:
    with Library.open(folder, ENCODER, write=True) as library:
        for number in range(6):
            tell(f"new {number}", None)
            put(library, f"new {number}", 15 + number)
            tell(f"new {number}", 15 + number)
        library.back_up()


def _replace(folder: Path, tell: Tell) -> None:
    with Library.open(folder, write=True) as library:
        for number in range(6):
            tell(f"old {number}", None)
            put(library, f"old {number}", 11)
            tell(f"old {number}", 11)
        library.back_up()


def _remove(folder: Path, tell: Tell) -> None:
    with Library.open(folder, write=True) as library:
        for number in range(8):
            tell(f"old {number}", None)
            library.remove([_ids(library).get(f"old {number}", 0)])
            tell(f"old {number}", 0)
        library.back_up()


def _take_out(library: Library, names: list[str], tell: Tell) -> None:
    ids = _ids(library)
    for name in names:
        tell(name, None)
    library.remove([ids[name] for name in names if name in ids])
    for name in names:
        tell(name, 0)


def _rebuild(folder: Path, tell: Tell) -> None:
    with Library.open(folder, write=True) as library:
        _take_out(library, [f"old {number}" for number in range(0, BASE, 3)], tell)
        library.rebuild("paper")


def _compact(folder: Path, tell: Tell) -> None:
    with Library.open(folder, write=True) as library:
        _take_out(library, [f"old {number}" for number in range(1, 2 * BASE, 2)], tell)
        library.compact(least=0.25)
        if library.index_due():
            library.build_index()
        library.back_up()


def _grow(folder: Path, tell: Tell) -> None:
    with Library.open(folder, write=True) as library:
        for number in range(12):
            tell(f"new {number}", None)
            put(library, f"new {number}", 40)
            tell(f"new {number}", 40)
            if number % 3 == 2:
                library.build_index(anew=False)


def _migrate(folder: Path, tell: Tell) -> None:
    Library.open(folder, write=True).close()


def _switch(folder: Path, tell: Tell) -> None:
    with Library.open(folder.with_name(f"{folder.name}@other"), OTHER, write=True, create=True, dim=8) as library:
        for number in range(4):
            put(library, f"old {number}", 20 + number % 3)
        library.build_index()
        library.back_up()


def _ancient(folder: Path) -> dict[str, int]:
    with tarfile.open(ARCHIVES / "library-1.tar.gz") as archive:
        archive.extractall(folder, filter="data")
    return {f"Song {number}": 50 for number in range(1, 12)}


def _broken(folder: Path) -> dict[str, int]:
    held = _base(folder)
    with (folder / CATALOG).open("r+b") as file:
        file.write(b"\xa5" * 4096)
    return held


def _repair(folder: Path, tell: Tell) -> None:
    try:
        Library.open(folder, write=True).close()
    except Damaged:
        restore(folder / CATALOG)
    with Library.open(folder, write=True) as library:
        library.repair()
        library.back_up()


UPHEAVALS = {
    "adding": Upheaval(_base, _add),
    "replacing": Upheaval(_base, _replace),
    "removing": Upheaval(_base, _remove),
    "rebuilding": Upheaval(_base, _rebuild),
    "compacting": Upheaval(lambda folder: _base(folder, "paper", 2 * BASE), _compact),
    "growing": Upheaval(lambda folder: _base(folder, "paper"), _grow),
    "migrating": Upheaval(_ancient, _migrate),
    "switching": Upheaval(_base, _switch),
    "repairing": Upheaval(_broken, _repair, needs_restoring=True),
}


def check(folder: Path, held: dict[str, int], told: dict[str, int | None], upheaval: Upheaval) -> list[str]:
    """What is lost or wrong in a library that was interrupted: `held` before, `told` of what was begun and finished."""
    try:
        library = Library.open(folder, write=True)
    except Damaged as error:
        if not upheaval.needs_restoring:
            return [f"cannot be opened: {error}"]
        restore(folder / CATALOG)
        library = Library.open(folder, write=True)
    with library:
        library.repair()
        wrong = [f"{problem.path}: {problem.reason}" for problem in library.verify()]
        wrong += [f"{path} was taken out" for path, _ in library.failures() if "broken" not in path]
        ids = _ids(library)
        for name in {*held, *told}:
            expected = told.get(name, held.get(name))
            if expected and name not in ids:
                wrong.append(f"{name} was committed and is gone")
            elif expected == 0 and name in ids:
                wrong.append(f"{name} was removed and is there")
            elif name in ids:
                wrong += _changed(library, name, ids[name], expected)
    return wrong


def _changed(library: Library, name: str, track_id: int, expected: int | None) -> list[str]:
    length = library.length(track_id)
    if expected is not None and length != expected:
        return [f"{name} has {length} rows, not {expected}"]
    stored = library.rows(track_id, 0, length)
    if not name.startswith("Song") and not np.array_equal(stored, rows(name, length, library.dim).astype(np.float16)):
        return [f"{name} has other rows"]
    return [] if _found(library, track_id) else [f"{name} is not found"]


def _found(library: Library, track_id: int) -> bool:
    near = library.search(library.rows(track_id, 0, 8), 20)[0]
    return bool((library.locate(near)[0] == track_id).any())


def copy(made: Path, folder: Path) -> Path:
    """A fresh copy of a prepared library."""
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(made, folder)
    return folder
