"""The history of what was heard: one entry per song, in one SQLite file that never leaves the computer.

Every change is written at once (WAL), so that almost nothing is lost if the process is killed. A damaged file is
renamed, and a new one is started.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.audio.release_ids import Release
from engine.database import Database
from engine.display_text import display_text
from engine.errors import AfpError
from engine.migrations import migrate, schema_version
from engine.word_search import fits

if TYPE_CHECKING:
    from engine.library.track import Track

FILE = "history.sqlite3"
CONTINUES_S = 180.0
"""A song that is named again within this time continues its entry …"""
INTERLUDE_S = 30.0
"""… unless another song was heard for longer than this in between: then it is another play."""

# One script a version; an older history is brought up by the scripts that follow it.
MIGRATIONS = (
    """
    CREATE TABLE songs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        begun REAL NOT NULL, ended REAL NOT NULL, heard_s REAL NOT NULL,
        library BLOB NOT NULL, track_id INTEGER NOT NULL, path BLOB NOT NULL,
        title TEXT NOT NULL, artist TEXT NOT NULL, album TEXT NOT NULL,
        confidence REAL NOT NULL, position_s REAL NOT NULL,
        favourite INTEGER NOT NULL DEFAULT 0, wrong INTEGER NOT NULL DEFAULT 0,
        own_title TEXT NOT NULL DEFAULT '', own_artist TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX songs_ended ON songs (ended);
    """,
    """
    CREATE TABLE recordings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE, library BLOB NOT NULL, asked REAL NOT NULL, waiting INTEGER NOT NULL,
        said TEXT NOT NULL DEFAULT '', reviewed INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE spans (
        recording INTEGER NOT NULL, edited INTEGER NOT NULL, start_s REAL NOT NULL, end_s REAL NOT NULL,
        song TEXT, state TEXT NOT NULL, alternatives TEXT NOT NULL,
        PRIMARY KEY (recording, edited, start_s)
    ) WITHOUT ROWID;
    CREATE TABLE levels (
        recording INTEGER PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, level BLOB NOT NULL
    );
    """,
    """
    ALTER TABLE songs ADD COLUMN isrc TEXT NOT NULL DEFAULT '';
    ALTER TABLE songs ADD COLUMN label TEXT NOT NULL DEFAULT '';
    ALTER TABLE songs ADD COLUMN musicbrainz_id TEXT NOT NULL DEFAULT '';
    """,
)
SCHEMA = len(MIGRATIONS)
_opening = threading.Lock()
"""Two threads that find the file damaged would rename it twice, the second time the new file."""
EDITABLE = frozenset({"own_title", "own_artist", "note", "favourite", "wrong"})


@dataclass(frozen=True)
class Entry:
    """A song heard from `begun` to `ended` (Unix seconds), for `heard_s` of them; at `begun` it was at `position_s`.

    `title`, `artist`, `album`, `path` (in os.fsdecode form) and `release` are those of the library at that time. The
    user's own values are in `own_title` and `own_artist`, "" if none. `wrong`: the user marked it as another song.
    """

    id: int
    begun: float
    ended: float
    heard_s: float
    library: str
    track_id: int
    path: str
    title: str
    artist: str
    album: str
    confidence: float
    position_s: float
    favourite: bool = False
    wrong: bool = False
    own_title: str = ""
    own_artist: str = ""
    note: str = ""
    isrc: str = ""
    label: str = ""
    musicbrainz_id: str = ""

    @property
    def release(self) -> Release:
        return Release(self.isrc, self.label, self.musicbrainz_id)

    @property
    def shown_title(self) -> str:
        return self.own_title or self.title

    @property
    def shown_artist(self) -> str:
        return self.own_artist or self.artist

    def holds(self, search: str) -> bool:
        """Whether every word of the search occurs in the song's fields."""
        name = Path(self.path).name  # what lies above it is not shown
        return fits(search, self.title, self.artist, self.own_title, self.own_artist, self.album, self.note, name)


_COLUMNS = ", ".join(field.name for field in fields(Entry))
_SELECT = f"SELECT {_COLUMNS} FROM songs "  # noqa: S608  our own column names
_RECENT = (  # the last entry of a track, if it may go on
    _SELECT + "AS mine WHERE library = ? AND track_id = ? AND ended BETWEEN ? AND ? AND NOT EXISTS (SELECT 1"  # noqa: S608
    " FROM songs WHERE begun >= mine.ended AND heard_s > ?) ORDER BY ended DESC LIMIT 1"
)


class History:
    """The history at `path`; None keeps it in memory. One thread at a time.

    `notice` is a sentence for the user if a damaged file was renamed, otherwise "". Raises AfpError if the file cannot
    be opened, and in every method if it cannot be read or written any more.
    """

    def __init__(self, path: Path | None) -> None:
        self.notice = ""
        self._name = "The history" if path is None else f"The history {display_text(os.fspath(path))}"
        try:
            with _opening:
                self._open_or_begin_anew(path)
        except sqlite3.OperationalError as error:
            raise AfpError(f"{self._name} cannot be opened: check the folder's permissions and free space.") from error

    @property
    def database(self) -> Database:
        """The connection, for other tables in the same file; use it within `working`."""
        return self._db

    def begin(self, track: Track, library: Path, at: float, position_s: float, confidence: float) -> Entry:
        """The song was named at `at` (Unix seconds): a new entry, or the one that it continues."""
        with self.working():
            row = self._db.execute(
                _RECENT,
                [os.fsencode(library), track.id, at - CONTINUES_S, at + CONTINUES_S, INTERLUDE_S],
            ).fetchone()
            if row is not None:
                before = _entry(row)
                self._write(before.id, max(before.ended, at), before.heard_s, confidence)
                return self._get(before.id)
            cursor = self._db.execute(
                "INSERT INTO songs (begun, ended, heard_s, library, track_id, path, title, artist, album,"
                " confidence, position_s, isrc, label, musicbrainz_id)"
                " VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    at, at, os.fsencode(library), track.id, os.fsencode(track.path), _text(track.title),
                    _text(track.artist), _text(track.album), confidence, position_s,
                    *map(_text, vars(track.release).values()),
                ],
            )  # fmt: skip
            self._db.conn.commit()
            return self._get(int(cursor.lastrowid or 0))

    def extend(self, entry_id: int, ended: float, heard_s: float, confidence: float = 0.0) -> Entry | None:
        """The song continued until `ended`, for `heard_s` in total. None if its entry was deleted meanwhile."""
        with self.working():
            return self._get(entry_id) if self._write(entry_id, ended, heard_s, confidence) else None

    def entries(self, search: str = "", favourites: bool = False) -> list[Entry]:
        """The entries that match the search (every word of it, anywhere), newest first."""
        with self.working():
            rows = self._db.execute(_SELECT + "WHERE favourite OR NOT ? ORDER BY begun DESC, id DESC", [favourites])
            return [entry for entry in map(_entry, rows) if entry.holds(search)]

    def newest(self, library: Path, track_id: int) -> Entry | None:
        """The newest entry of a track."""
        with self.working():
            row = self._db.execute(
                _SELECT + "WHERE library = ? AND track_id = ? ORDER BY ended DESC LIMIT 1",
                [os.fsencode(library), track_id],
            ).fetchone()
            return None if row is None else _entry(row)

    def count(self) -> int:
        with self.working():
            return int(self._db.execute("SELECT count(*) FROM songs").fetchone()[0])

    def edit(self, entry_id: int, **changes: str | bool) -> Entry | None:
        """Change fields in EDITABLE. None if there is no such entry."""
        if not changes.keys() <= EDITABLE:
            raise ValueError(f"only {sorted(EDITABLE)} can be changed, not {sorted(changes)}")
        with self.working():
            for name, value in changes.items():
                clean = _text(value) if isinstance(value, str) else int(value)
                self._db.execute(f"UPDATE songs SET {name} = ? WHERE id = ?", [clean, entry_id])  # noqa: S608
            self._db.conn.commit()
            return self._get(entry_id) if self._holds(entry_id) else None

    def mark_wrong(self, entry_id: int, wrong: bool = True) -> Entry | None:
        """The user marked the entry as another song; it stays, with this mark."""
        return self.edit(entry_id, wrong=wrong)

    def remove(self, ids: Sequence[int]) -> list[Entry]:
        """Delete these entries, and return them for `restore`."""
        with self.working(), self._db.atomic():
            gone = [self._get(number) for number in ids if self._holds(number)]
            for entry in gone:
                self._db.execute("DELETE FROM songs WHERE id = ?", [entry.id])
            return gone

    def restore(self, entries: Iterable[Entry]) -> None:
        """Put deleted entries back as they were."""
        marks = ", ".join("?" * len(fields(Entry)))
        with self.working(), self._db.atomic():
            for entry in entries:
                values = [os.fsencode(v) if k in ("library", "path") else v for k, v in _values(entry)]
                self._db.execute(f"INSERT OR IGNORE INTO songs ({_COLUMNS}) VALUES ({marks})", values)  # noqa: S608

    def clear(self) -> None:
        """Delete everything, also in the file."""
        with self.working():
            self._db.execute("DELETE FROM songs")
            self._db.conn.commit()
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        self._db.close()

    def _open_or_begin_anew(self, path: Path | None) -> None:
        try:
            self._open(path)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            if path is None:
                raise
            self.notice = _put_aside(path)
            self._open(path)

    def _open(self, path: Path | None) -> None:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(":memory:" if path is None else path, timeout=10, check_same_thread=False)
        self._db = Database(connection)
        try:
            self._prepare(path)
        except (sqlite3.Error, AfpError):
            self._db.close()
            raise

    def _prepare(self, path: Path | None) -> None:
        if schema_version(self._db) > SCHEMA:
            raise AfpError(f"{self._name} was made by a newer Earmark; update this one to use it.")
        if self._db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("quick_check")
        self._db.execute("PRAGMA trusted_schema = OFF")
        self._db.execute("PRAGMA secure_delete = ON")  # what the user deletes is gone from the file
        if path is not None:
            self._db.enable_wal()
            path.chmod(0o600)
        self._db.execute("PRAGMA synchronous = NORMAL")
        migrate(self._db, MIGRATIONS)
        self._db.execute(_SELECT + "LIMIT 1").fetchone()  # another program's tables are damage too

    def _write(self, entry_id: int, ended: float, heard_s: float, confidence: float) -> bool:
        found = self._db.execute(
            "UPDATE songs SET ended = max(ended, ?), heard_s = ?, confidence = max(confidence, ?) WHERE id = ?",
            [ended, heard_s, confidence, entry_id],
        ).rowcount
        self._db.conn.commit()
        return bool(found)

    def _holds(self, entry_id: int) -> bool:
        return self._db.execute("SELECT 1 FROM songs WHERE id = ?", [entry_id]).fetchone() is not None

    def _get(self, entry_id: int) -> Entry:
        return _entry(self._db.execute(_SELECT + "WHERE id = ?", [entry_id]).fetchone())

    @contextmanager
    def working(self) -> Iterator[None]:
        """Turns SQLite errors inside into AfpErrors."""
        try:
            yield
        except sqlite3.Error as error:
            raise AfpError(
                f"{self._name} cannot be read or written: check that the disk has space, and start Earmark again."
            ) from error


def _entry(row: tuple[object, ...]) -> Entry:
    values = dict(zip((field.name for field in fields(Entry)), row, strict=True))
    for name in ("library", "path"):
        values[name] = os.fsdecode(values[name])  # type: ignore[arg-type]
    for name in ("favourite", "wrong"):
        values[name] = bool(values[name])
    return Entry(**values)  # type: ignore[arg-type]


def _values(entry: Entry) -> list[tuple[str, Any]]:
    return list(zip((field.name for field in fields(Entry)), astuple(entry), strict=True))


def _text(text: str) -> str:
    """Text that SQLite can store: a tag may contain lone surrogates."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _put_aside(path: Path) -> str:
    """Rename an unreadable file; returns its new path."""
    aside = path.with_name(f"{path.stem}-damaged-{datetime.now():%Y%m%d-%H%M%S-%f}{path.suffix}")
    try:
        path.rename(aside)
        for ending in ("-wal", "-shm"):
            extra = path.with_name(path.name + ending)
            if extra.exists():
                extra.rename(aside.with_name(aside.name + ending))
    except OSError as error:
        raise AfpError(
            f"The history {display_text(os.fspath(path))} is damaged and cannot be moved: delete it."
        ) from error
    return f"The history was damaged. It was put aside as {display_text(aside.name)}, and a new one has begun."
