"""Restores a damaged catalogue from its copy, together with everything newer that can still be read.

The damaged one is kept under another name. The new one is made whole beside it and put in place by renames that the
next writer finishes when the process dies between them. Nothing that was committed and is whole is decoded again.
"""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engine.errors import AfpError
from engine.library import digests
from engine.library.catalog import BACKUP, Catalog, StoredTrack
from engine.library.embeddings import Embeddings
from engine.library.errors import damaged
from engine.library.integrity import wrong
from engine.library.lock import WriterLock
from engine.platform_calls import put_in_place, sync_folder
from engine.progress import ProgressFn, no_progress

_RESTORED = "catalog.restored.sqlite3"
_MOST_IDS = 5_000_000
_SIDES = ("-wal", "-shm", "-journal")
_SINCE_4 = {"isrc": "''", "label": "''", "musicbrainz_id": "''", "tags": "0"}
"""Columns that a catalogue of version 3 lacks, with their values."""


@dataclass(frozen=True)
class Restored:
    """The result: `kept` is the new name of the damaged catalogue, `saved` is the number of tracks that were recovered
    from it.
    """

    kept: str  # "" when there was none any more
    made: datetime | None
    saved: int

    def __str__(self) -> str:
        was = f"was damaged and is kept as {self.kept}" if self.kept else "was gone"
        source = f"its copy of {self.made:%Y-%m-%d %H:%M}" if self.made else "what could be read of it"
        return (
            f"The catalogue {was}; {source} is in its place, with {self.saved} tracks that had changed since: "
            "run `afp index`, and files that it does not know any more are indexed again."
        )


def restore(path: Path, progress: ProgressFn = no_progress) -> Restored:
    """Replaces the damaged catalogue at `path`.

    Raises AfpError when another process is changing the library, and when there is neither a copy nor anything to read.
    """
    lock = WriterLock(path.parent / "lock")
    kept = path.with_name(f"catalog.damaged-{datetime.now():%Y%m%d-%H%M%S-%f}.sqlite3")
    try:
        _copy_aside(path, kept)
        new = path.with_name(f"{_RESTORED}.making")
        _remove(new)
        try:
            made = _begin(new, path.with_name(BACKUP), kept)
            with closing(Catalog(new, write=True)) as catalog:
                saved = _bring_along(catalog, kept, _store(catalog, path.parent), progress)
                catalog.fold()  # closing would, too, but not say that the disk was full
        except BaseException:
            _remove(new)
            raise
        _remove_sides(new)
        # Made anew from the embeddings: it may tell of rows that the new catalogue does not know.
        (path.parent / "index" / "manifest.json").unlink(missing_ok=True)
        put_in_place(new, path.with_name(_RESTORED))
        finish(path)
        return Restored(kept.name if kept.exists() else "", made, saved)
    finally:
        Path(f"{kept}-shm").unlink(missing_ok=True)
        lock.release()


def finish(path: Path) -> None:
    """Moves a restored catalogue that is ready beside `path` into its place. Called by every writer."""
    restored = path.with_name(_RESTORED)
    if restored.exists():
        _remove_sides(path)  # they are of the damaged one
        sync_folder(path.parent)
        restored.replace(path)
        sync_folder(path.parent)


def _copy_aside(path: Path, kept: Path) -> None:
    # The log first: a reader that closes in between folds it into the file, and to fold it in twice is harmless.
    for side in ("-wal", ""):
        with suppress(FileNotFoundError):
            shutil.copyfile(f"{path}{side}", f"{kept}{side}")


def _begin(new: Path, backup: Path, kept: Path) -> datetime | None:
    """Makes `new` from the backup if that is intact, otherwise from what can be read of the damaged one. Returns when
    it was made.
    """
    if backup.exists():
        shutil.copyfile(backup, new)
        with suppress(AfpError, sqlite3.Error), closing(Catalog(new, write=True)) as copy:
            if not copy.problems() and not copy.altered():
                return datetime.fromtimestamp(backup.stat().st_mtime)
        _remove(new)
    try:
        with closing(_reading(kept)) as damaged_one:
            facts = dict(damaged_one.execute("SELECT key, value FROM meta").fetchall())
        if not {"encoder", "dim", "hop_s", "shard_rows"} <= facts.keys():
            raise damaged(kept)
        with closing(Catalog(new, write=True)) as empty, empty.change():
            for key, value in facts.items():
                if key not in ("schema", "facts", "verified"):
                    empty.set(key, str(value))
    except (AfpError, sqlite3.Error, ValueError) as error:
        raise AfpError(
            f"The catalogue of {kept.parent} is damaged and no copy of it is whole; delete the library with "
            "`afp library delete` and index the music again."
        ) from error
    return None


def _store(catalog: Catalog, directory: Path) -> Embeddings:
    try:
        figures = [int(catalog.get(key, "0")) for key in ("dim", "shard_rows", "peaks")]
        if min(figures[:2]) < 1 or figures[2] < 0:
            raise ValueError(figures)
    except ValueError as error:
        raise damaged(catalog.path) from error
    return Embeddings(directory / "embeddings", *figures)


def _bring_along(catalog: Catalog, kept: Path, store: Embeddings, progress: ProgressFn) -> int:
    """Copies newer tracks of the damaged catalogue into `catalog`. Returns how many there were."""
    since, saved = catalog.generation, 0
    beyond = store.end
    readable, gone = _readable(kept, progress) if kept.exists() else ([], set())
    with closing(store), catalog.change() as generation:
        for first, count in _removed(kept, since):
            for track in catalog.beginning_in(first, first + count):
                if track.id in gone:
                    catalog.remove(track.id, generation)
        for track, changed in readable:
            known = catalog.by_id(track.id)
            if (changed <= since and known is not None) or wrong(store, track, beyond):
                continue
            double = catalog.by_path(track.path)
            if double is not None and double.id != track.id:
                catalog.remove(double.id, generation)
            catalog.put(track, generation)
            saved += 1
        # Numbers of rows are not used twice, and what cannot be read may have used all that are stored.
        catalog.skip_to(beyond)
        for folder in _column(kept, "SELECT path FROM folders"):
            catalog.add_folder(bytes(folder))
    return saved


def _readable(kept: Path, progress: ProgressFn) -> tuple[list[tuple[StoredTrack, int]], set[int]]:
    """Every track that is unchanged since it was written, with its generation; and the ids that belong to no track.

    They are looked up one by one: a scan ends at the first bad page.
    """
    tracks: list[tuple[StoredTrack, int]] = []
    gone: set[int] = set()
    with closing(_reading(kept)) as database:
        last, track = 0, _select(database)
        for bound in ("SELECT seq FROM sqlite_sequence WHERE name = 'tracks'", "SELECT max(id) FROM tracks"):
            with suppress(sqlite3.Error, TypeError, ValueError):
                last = max(last, int(database.execute(bound).fetchone()[0]))
        last = min(last, _MOST_IDS)
        for track_id in range(1, last + 1):
            if track_id % 1000 == 0:
                progress(track_id, last, "tracks", "Reading the damaged catalogue")
            with suppress(sqlite3.Error, TypeError, ValueError, OverflowError):
                values = database.execute(track, [track_id]).fetchone()
                if values is None:
                    gone.add(track_id)
                elif values[-1]:
                    tracks.append((StoredTrack(*values[:-2]), int(values[-2])))
    return tracks, gone


def _select(database: sqlite3.Connection) -> str:
    """SQL that selects the fields of a track by its id, its generation, and whether its digest fits."""
    missing, digest = {}, digests.TRACK
    with suppress(sqlite3.Error):
        if _SINCE_4.keys().isdisjoint(row[1] for row in database.execute("PRAGMA table_info(tracks)")):
            missing, digest = _SINCE_4, digests.TRACK_3
    columns = ", ".join(missing.get(name, name) for name in StoredTrack.__dataclass_fields__)
    return f"SELECT {columns}, changed, digest IS {digest} FROM tracks WHERE id = ?"  # noqa: S608  our own words


def _removed(kept: Path, since: int) -> list[tuple[int, int]]:
    """Ranges of rows that were removed after the copy was made, as far as they can be read."""
    found: list[tuple[int, int]] = []
    if kept.exists():
        with suppress(sqlite3.Error), closing(_reading(kept)) as database:
            found += database.execute("SELECT first_row, segments FROM removed WHERE changed > ?", [since]).fetchall()
    most = _MOST_IDS * 1_000_000
    return [pair for pair in found if all(isinstance(each, int) and 0 <= each < most for each in pair)]


def _column(kept: Path, sql: str) -> list[bytes]:
    with suppress(sqlite3.Error, TypeError, ValueError):
        if kept.exists():
            with closing(_reading(kept)) as database:
                return [row[0] for row in database.execute(sql) if isinstance(row[0], bytes)]
    return []


def _reading(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    digests.teach(connection)
    return connection


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    _remove_sides(path)


def _remove_sides(path: Path) -> None:
    for side in _SIDES:
        with suppress(FileNotFoundError):
            os.unlink(f"{path}{side}")
