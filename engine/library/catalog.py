"""The catalogue: which tracks a library holds, where their embeddings lie, what could not be read.

One SQLite file (WAL), the truth together with the stored embeddings. Paths are kept as the bytes the system gave,
so that a name in any encoding survives. Every change carries the generation it was made in: readers follow by it.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine.database import Database
from engine.errors import AfpError, LibraryUnavailable
from engine.library import digests
from engine.library.errors import Outdated, damaged, sqlite_errors
from engine.library.network_drive import on_share
from engine.migrations import migrate, schema_version
from engine.platform_calls import put_in_place

# One script a version; a library of an older version is brought up by the scripts that follow it.
MIGRATIONS = (
    """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE folders (path BLOB PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE tracks (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE,
        size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, content BLOB NOT NULL,
        title TEXT NOT NULL, artist TEXT NOT NULL, album TEXT NOT NULL, duration_s REAL NOT NULL,
        first_row INTEGER NOT NULL, segments INTEGER NOT NULL, checksum BLOB NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('present', 'missing', 'offline')),
        added TEXT NOT NULL, changed INTEGER NOT NULL
    );
    CREATE INDEX tracks_changed ON tracks (changed);
    CREATE INDEX tracks_size ON tracks (size);
    CREATE TABLE removed (first_row INTEGER PRIMARY KEY, segments INTEGER NOT NULL, changed INTEGER NOT NULL);
    CREATE INDEX removed_changed ON removed (changed);
    CREATE TABLE failures (path BLOB PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
    """,
    # 2: spectral peaks lie beside the rows of new libraries; in those that are there none do.
    "INSERT INTO meta VALUES ('peaks', '0')",
    # 3: SQLite has no checksums of its own. The version stands twice: a flipped bit is not a newer Earmark.
    f"""
    ALTER TABLE tracks ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    UPDATE tracks SET digest = {digests.TRACK_3};
    INSERT INTO meta VALUES ('schema', '3');
    INSERT INTO meta VALUES ('facts', {digests.FACTS});
    """,  # noqa: S608  our own words
    # 4: a row that was damaged keeps its old digest, which does not fit.
    f"""
    ALTER TABLE tracks ADD COLUMN isrc TEXT NOT NULL DEFAULT '';
    ALTER TABLE tracks ADD COLUMN label TEXT NOT NULL DEFAULT '';
    ALTER TABLE tracks ADD COLUMN musicbrainz_id TEXT NOT NULL DEFAULT '';
    ALTER TABLE tracks ADD COLUMN tags INTEGER NOT NULL DEFAULT 0;
    UPDATE tracks SET digest = {digests.TRACK} WHERE digest IS {digests.TRACK_3};
    UPDATE meta SET value = '4' WHERE key = 'schema';
    UPDATE meta SET value = {digests.FACTS} WHERE key = 'facts';
    """,  # noqa: S608
)
SCHEMA = len(MIGRATIONS)
TAGS = 1
"""1: ISRC, label and MusicBrainz id are read, too."""
BACKUP = "catalog.backup.sqlite3"


@dataclass(frozen=True)
class StoredTrack:
    """One track as the catalogue holds it. Rows first_row … first_row + segments − 1 are its embeddings.

    `tags` counts which tags of its file were read: fewer than TAGS if an earlier Earmark read them.
    """

    id: int
    path: bytes
    size: int
    mtime_ns: int
    content: bytes
    title: str
    artist: str
    album: str
    isrc: str
    label: str
    musicbrainz_id: str
    tags: int
    duration_s: float
    first_row: int
    segments: int
    checksum: bytes
    state: str


_TYPES = tuple(field.type for field in fields(StoredTrack))
_SELECT = f"SELECT {', '.join(StoredTrack.__dataclass_fields__)} FROM tracks WHERE "  # noqa: S608  our own column names


class Catalog:
    """Opened for reading or for writing; one thread at a time.

    Raises AfpError when it was made by a newer Earmark, Damaged when it is not whole. One of an older version is copied
    to `catalog.schema-VERSION.sqlite3` and brought up to date; for reading it is Outdated.
    """

    def __init__(self, path: Path, write: bool) -> None:
        self.path = path
        with sqlite_errors(path):
            self._db = Database(_connect(path, write))
        self._file = _identity(path)
        try:
            with sqlite_errors(path):
                self._prepare(write)
        except BaseException:
            self._db.close()
            raise

    def _prepare(self, write: bool) -> None:
        digests.teach(self._db.conn)
        self._db.execute("PRAGMA trusted_schema = OFF")
        version = schema_version(self._db)
        if version >= 3 and self.get("schema") != str(version):
            raise damaged(self.path)
        if version > SCHEMA:
            raise AfpError(f"The library {self.path.parent} was made by a newer Earmark; update this one to use it.")
        if version >= 3:
            self._check_facts()  # before a migration, which computes their digest anew
        if write:
            self._db.execute(f"PRAGMA journal_mode = {'DELETE' if on_share(self.path.parent) else 'WAL'}").fetchone()
            self._db.execute("PRAGMA synchronous = NORMAL")
            if 0 < version < SCHEMA:
                self.copy_to(self.path.with_name(f"catalog.schema-{version}.sqlite3"))
            migrate(self._db, MIGRATIONS)
        elif version == 0:  # begun this moment by another process, and not yet anything
            raise AfpError(f"There is no library at {self.path.parent} yet: add music to it first.")
        elif version < SCHEMA:
            raise Outdated(f"The library {self.path.parent} is of an older kind; run `afp index` on it once.")
        if version < SCHEMA:
            self._check_facts()

    def _check_facts(self) -> None:
        if self._one(f"SELECT value = {digests.FACTS} FROM meta WHERE key = 'facts'") != "1":  # noqa: S608
            raise damaged(self.path)

    @contextmanager
    def change(self) -> Iterator[int]:
        """One transaction, all or nothing; gives the generation that the changes in it carry."""
        with self._db.atomic():
            generation = self.generation + 1
            yield generation
            self.set("generation", str(generation))
            self._db.execute(f"UPDATE meta SET value = {digests.FACTS} WHERE key = 'facts'")  # noqa: S608

    @property
    def generation(self) -> int:
        return int(self.get("generation", "0"))

    @property
    def next_row(self) -> int:
        """The first row that is free for the next track; it never decreases."""
        return int(self.get("next_row", "0"))

    def replaced(self) -> bool:
        """Whether the file was replaced by another one since it was opened. Raises LibraryUnavailable
        if there is none.
        """
        return _identity(self.path) != self._file

    def data_version(self) -> int:
        """Changes whenever another process has committed something; costs next to nothing."""
        return int(self._one("PRAGMA data_version"))

    def get(self, key: str, default: str = "") -> str:
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", [key]).fetchone()
        return default if row is None else str(row[0])

    def set(self, key: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", [key, value])

    def put(self, track: StoredTrack, generation: int) -> int:
        """Adds a track (id 0: a new one) or replaces what is known of one; rows it had before are marked removed."""
        old = self.by_id(track.id) if track.id else None
        if old is not None and old.first_row != track.first_row:
            self._retire(old, generation)
        values = {**vars(track), "changed": generation}
        del values["id"]
        self._db.execute("DELETE FROM failures WHERE path = ?", [track.path])
        self.set("next_row", str(max(self.next_row, track.first_row + track.segments)))
        if old is None:
            values |= {"id": track.id or None, "added": now()}
            names, marks = ", ".join(values), ", ".join("?" * len(values))
            cursor = self._db.execute(f"INSERT INTO tracks ({names}) VALUES ({marks})", [*values.values()])  # noqa: S608
            return self._seal(int(cursor.lastrowid or 0))
        changes = ", ".join(f"{name} = ?" for name in values)
        self._db.execute(f"UPDATE tracks SET {changes} WHERE id = ?", [*values.values(), track.id])  # noqa: S608
        return self._seal(track.id)

    def remove(self, track_id: int, generation: int) -> None:
        """Removes a track. Its rows stay in their shard, marked as removed, until the shard is compacted."""
        track = self.by_id(track_id)
        if track is not None:
            self._retire(track, generation)
            self._db.execute("DELETE FROM tracks WHERE id = ?", [track_id])

    def set_state(self, track_id: int, state: str, generation: int) -> None:
        self._db.execute("UPDATE tracks SET state = ?, changed = ? WHERE id = ?", [state, generation, track_id])
        self._seal(track_id)

    def fail(self, path: bytes, reason: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO failures VALUES (?, ?)", [path, reason])

    def forget_failure(self, path: bytes) -> None:
        self._db.execute("DELETE FROM failures WHERE path = ?", [path])

    def add_folder(self, path: bytes) -> None:
        self._db.execute("INSERT OR IGNORE INTO folders VALUES (?)", [path])

    def forget_folder(self, path: bytes) -> None:
        self._db.execute("DELETE FROM folders WHERE path = ?", [path])
        self._db.execute("DELETE FROM meta WHERE key = ?", [_looked(path)])

    def looked(self, folder: bytes) -> str:
        """When a scan last went through a folder to its end, ISO 8601; "" when it is not known."""
        return self.get(_looked(folder))

    def note_looked(self, folder: bytes) -> None:
        self.set(_looked(folder), now())

    def note_verified(self) -> None:
        """Notes that everything was checked and is intact."""
        self.set("verified", now())

    def folders(self) -> list[bytes]:
        return [row[0] for row in self._db.execute("SELECT path FROM folders ORDER BY path")]

    def failures(self) -> list[tuple[bytes, str]]:
        return [(row[0], row[1]) for row in self._db.execute("SELECT path, reason FROM failures ORDER BY path")]

    def by_id(self, track_id: int) -> StoredTrack | None:
        return self._track("id = ?", track_id)

    def by_path(self, path: bytes) -> StoredTrack | None:
        return self._track("path = ?", path)

    def tracks(self, since: int = 0) -> Iterator[StoredTrack]:
        """Tracks changed after generation `since`, in the order of their ids, fetched a thousand at a time."""
        last = 0
        while True:
            some = self._db.execute(_SELECT + "changed > ? AND id > ? ORDER BY id LIMIT 1000", [since, last]).fetchall()
            yield from _tracks(some)
            if not some:
                return
            last = some[-1][0]

    def spans(self, since: int = 0) -> list[tuple[int, int, int]]:
        """Id, first row and segments of each track changed after generation `since`."""
        spans = self._db.execute("SELECT id, first_row, segments FROM tracks WHERE changed > ?", [since])
        return [span for span in spans if all(type(number) is int and number >= 0 for number in span)]

    def beginning_in(self, begin: int, end: int) -> list[StoredTrack]:
        """Tracks that begin at these rows."""
        return list(_tracks(self._db.execute(_SELECT + "first_row >= ? AND first_row < ?", [begin, end])))

    def of_size(self, size: int) -> list[StoredTrack]:
        return list(_tracks(self._db.execute(_SELECT + "size = ?", [size])))

    def removed(self, since: int = 0) -> list[tuple[int, int]]:
        """Ranges (first row, count) that no longer count, marked after generation `since`."""
        found = self._db.execute("SELECT first_row, segments FROM removed WHERE changed > ?", [since])
        return [(row[0], row[1]) for row in found]

    def forget_removed(self, first: int, end: int) -> None:
        self._db.execute("DELETE FROM removed WHERE first_row >= ? AND first_row < ?", [first, end])

    def skip_to(self, row: int) -> None:
        self.set("next_row", str(max(self.next_row, row)))

    def count(self) -> int:
        """Tracks held."""
        return int(self._one("SELECT count(*) FROM tracks"))

    def totals(self) -> dict[str, float]:
        """Tracks, segments and seconds of sound held, and how many tracks are missing or offline."""
        row = self._db.execute(
            "SELECT count(*), coalesce(sum(segments), 0), coalesce(sum(duration_s), 0),"
            " coalesce(sum(state = 'missing'), 0), coalesce(sum(state = 'offline'), 0) FROM tracks"
        ).fetchone()
        return dict(zip(("tracks", "segments", "audio_s", "missing", "offline"), row, strict=True))

    def problems(self) -> list[str]:
        """What SQLite's own check finds; empty if the file is intact."""
        try:
            found = [str(row[0]) for row in self._db.execute("PRAGMA integrity_check(10)")]
        except sqlite3.Error as error:
            return [str(error)]
        return [] if found == ["ok"] else found

    def altered(self) -> list[tuple[int, bytes]]:
        """Id and path of every track that was changed since it was written."""
        found = self._db.execute(f"SELECT id, CAST(path AS BLOB) FROM tracks WHERE digest IS NOT {digests.TRACK}")  # noqa: S608
        return [(row[0], row[1]) for row in found]

    def wait_for_disk(self) -> None:
        """From now on, every change is on the disk when it is made; before, a power cut could undo the newest ones."""
        self._db.execute("PRAGMA synchronous = FULL")

    def settle(self) -> None:
        """Makes all changes so far survive a power cut."""
        before = int(self._one("PRAGMA synchronous"))
        self.wait_for_disk()
        with self.change():
            pass
        self._db.execute(f"PRAGMA synchronous = {before}")

    def fold(self) -> None:
        """Moves the log into the file, so that there is only one file. Raises sqlite3.Error if that fails."""
        if self._one("PRAGMA journal_mode = DELETE") != "delete":
            raise sqlite3.OperationalError("the log could not be folded in")

    def copy_to(self, path: Path) -> None:
        """Writes a snapshot into one file, which appears when it is complete and on the disk."""
        temporary = path.with_name(f"{path.name}.new")
        temporary.unlink(missing_ok=True)
        self._db.execute("VACUUM INTO ?", [os.fspath(temporary)])
        put_in_place(temporary, path)

    def close(self) -> None:
        self._db.close()

    def _retire(self, track: StoredTrack, generation: int) -> None:
        if track.segments:
            values = [track.first_row, track.segments, generation]
            self._db.execute("INSERT OR REPLACE INTO removed VALUES (?, ?, ?)", values)

    def _seal(self, track_id: int) -> int:
        self._db.execute(f"UPDATE tracks SET digest = {digests.TRACK} WHERE id = ?", [track_id])  # noqa: S608
        return track_id

    def _track(self, where: str, value: object) -> StoredTrack | None:
        return next(_tracks(self._db.execute(_SELECT + where, [value]).fetchmany(1)), None)

    def _one(self, sql: str) -> str:
        return str(self._db.execute(sql).fetchone()[0])


def _tracks(found: Iterable[tuple[Any, ...]]) -> Iterator[StoredTrack]:
    """Only rows of the right types: others are damaged, and `altered` reports them."""
    return (StoredTrack(*values) for values in found if tuple(map(type, values)) == _TYPES)


def now() -> str:
    """The current time as the catalogue stores it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _looked(folder: bytes) -> str:
    # A key of its own in place of a column: libraries that were made before need no migration to be read.
    return f"looked {folder.hex()}"


def _identity(path: Path) -> tuple[int, int]:
    try:
        info = path.stat()
    except OSError as error:
        raise LibraryUnavailable(
            f"The library {path.parent} is not there ({error.strerror}); see that its disk is."
        ) from error
    return info.st_dev, info.st_ino


def _connect(path: Path, write: bool) -> sqlite3.Connection:
    # A catalogue on read-only media is opened as it is: SQLite could not make its lock files beside it.
    frozen = not write and not os.access(path.parent, os.W_OK)
    mode = "rwc" if write else "ro&immutable=1" if frozen else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=30, check_same_thread=False)
