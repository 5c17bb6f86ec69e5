"""Analysed recordings: which ones wait, what was found in them, and how a person edited it.

They are stored in the history's file. A list has two forms: the newest analysis and, after the first edit, the edited
list. An edit writes only the spans that it changes, in one transaction, so that no edit is lost if the process is
killed.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from engine.audio.release_ids import Release
from engine.history.store import History
from engine.history.tracklist_edits import Edit, Song, Span, Spans, State, merged
from engine.recognition.interrupted_analysis import forget
from engine.recognition.speed import OWN, Speed

ANALYSIS, EDITED = 0, 1
TABLES = {"recordings": "id", "spans": "recording", "levels": "recording"}
"""What is kept of a recording, and the column that holds its number."""


@dataclass(frozen=True)
class Recording:
    """A file and its analysis: `spans` as a person edited them, or else as they were found; `said` is a sentence if
    there are none. `waiting`: it has not been analysed with `library` yet; the results of an earlier analysis are
    still there.
    """

    path: Path
    library: Path
    spans: Spans = ()
    said: str = ""
    edited: bool = False
    reviewed: bool = False
    waiting: bool = False


@dataclass(frozen=True)
class Forgotten:
    """All that was kept of a recording, by table, for `RecordingStore.bring_back`."""

    path: Path
    rows: tuple[tuple[str, tuple[Any, ...]], ...]


class RecordingStore:
    """The recordings in `history`. One thread at a time. Every method raises AfpError if the file cannot be used."""

    def __init__(self, history: History, clock: Callable[[], float] = time.time) -> None:
        self._history, self._clock = history, clock

    def wait(self, paths: Iterable[Path], library: Path) -> None:
        """Mark these files for analysis; earlier results stay."""
        with self._history.working(), self._db.atomic():
            for path in paths:
                self._db.execute(
                    "INSERT INTO recordings (path, library, asked, waiting) VALUES (?, ?, ?, 1)"
                    " ON CONFLICT (path) DO UPDATE SET library = excluded.library, asked = excluded.asked, waiting = 1",
                    [os.fsencode(path), os.fsencode(library), self._clock()],
                )

    def answer(self, path: Path, spans: Spans, said: str = "") -> None:
        """The analysis of a file has ended, with spans, or with a sentence that says why there are none.

        Edited spans stay as they are. A failed analysis removes nothing.
        """
        with self._history.working(), self._db.atomic():
            number = self._number(path)
            if number is None:  # deleted meanwhile
                return
            self._db.execute("UPDATE recordings SET waiting = 0, said = ? WHERE id = ?", [said, number])
            if not spans:
                return
            if edited := self._spans(number, EDITED):
                self._write(number, EDITED, merged(edited, spans))
            self._write(number, ANALYSIS, spans)

    def give_up(self, paths: Iterable[Path]) -> None:
        """Do not analyse these any more; forget those without results."""
        with self._history.working(), self._db.atomic():
            for path in paths:
                number = self._number(path)
                if number is not None and not self._spans(number, ANALYSIS):
                    self._db.execute("DELETE FROM recordings WHERE id = ?", [number])
                self._db.execute("UPDATE recordings SET waiting = 0 WHERE path = ?", [os.fsencode(path)])

    def recordings(self) -> list[Recording]:
        """All recordings, the newest first."""
        with self._history.working():
            rows = self._db.execute(
                "SELECT id, path, library, said, reviewed, waiting FROM recordings ORDER BY asked DESC, id DESC"
            ).fetchall()
            found = []
            for number, path, library, said, reviewed, waiting in rows:
                edited = self._spans(number, EDITED)
                spans = edited or self._spans(number, ANALYSIS)
                where = Path(os.fsdecode(path)), Path(os.fsdecode(library))
                found.append(Recording(*where, spans, said, bool(edited), bool(reviewed), bool(waiting)))
            return found

    def analysis(self, path: Path) -> Spans:
        """The result of the newest analysis, without edits."""
        with self._history.working():
            number = self._number(path)
            return () if number is None else self._spans(number, ANALYSIS)

    def edit(self, path: Path, edit: Edit) -> None:
        """Save one edit of the current list; the analysis is kept separately."""
        with self._history.working(), self._db.atomic():
            number = self._number(path)
            if number is None:
                return
            if not self._db.execute("SELECT 1 FROM spans WHERE recording = ? AND edited = 1", [number]).fetchone():
                self._write(number, EDITED, self._spans(number, ANALYSIS))
            first, last = edit.before[0].start_s, edit.before[-1].start_s
            self._db.execute(
                "DELETE FROM spans WHERE recording = ? AND edited = 1 AND start_s BETWEEN ? AND ?",
                [number, first, last],
            )
            self._insert(number, EDITED, edit.after)

    def mark_reviewed(self, path: Path, reviewed: bool = True) -> None:
        """A person has checked the list, or wants to check it again."""
        with self._history.working():
            self._db.execute("UPDATE recordings SET reviewed = ? WHERE path = ?", [reviewed, os.fsencode(path)])
            self._db.conn.commit()

    def keep_level(self, path: Path, level: bytes) -> None:
        """Store how loud a file is over time, while the file is unchanged. The caller chooses the format."""
        stamp = _stamp(path)
        with self._history.working():
            number = self._number(path)
            if number is not None and stamp is not None:
                self._db.execute("INSERT OR REPLACE INTO levels VALUES (?, ?, ?, ?)", [number, *stamp, level])
                self._db.conn.commit()

    def level(self, path: Path) -> bytes | None:
        """The stored level of a file that has not changed since."""
        stamp = _stamp(path)
        with self._history.working():
            row = self._db.execute(
                "SELECT size, modified, level FROM levels JOIN recordings ON id = recording WHERE path = ?",
                [os.fsencode(path)],
            ).fetchone()
            return bytes(row[2]) if row is not None and (row[0], row[1]) == stamp else None

    def remove(self, path: Path) -> Forgotten:
        """Forget a recording and every edit of its list; the file itself stays."""
        with self._history.working(), self._db.atomic():
            number, rows = self._number(path), []
            for table, column in TABLES.items():
                found = self._db.execute(f"SELECT * FROM {table} WHERE {column} = ?", [number])  # noqa: S608  our names
                rows += [(table, tuple(row)) for row in found]
                self._db.execute(f"DELETE FROM {table} WHERE {column} = ?", [number])  # noqa: S608
            forget(path)
            return Forgotten(path, tuple(rows))

    def bring_back(self, forgotten: Forgotten) -> None:
        """All of it is as it was, whatever has become known of the file meanwhile."""
        self.remove(forgotten.path)
        with self._history.working(), self._db.atomic():
            for table, row in forgotten.rows:
                self._db.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)  # noqa: S608

    def close(self) -> None:
        self._history.close()

    @property
    def _db(self) -> Any:
        return self._history.database

    def _number(self, path: Path) -> int | None:
        row = self._db.execute("SELECT id FROM recordings WHERE path = ?", [os.fsencode(path)]).fetchone()
        return None if row is None else int(row[0])

    def _spans(self, number: int, form: int) -> Spans:
        rows = self._db.execute(
            "SELECT start_s, end_s, song, state, alternatives FROM spans WHERE recording = ? AND edited = ?"
            " ORDER BY start_s",
            [number, form],
        )
        return tuple(
            Span(
                start_s,
                end_s,
                _song(json.loads(song)) if song else None,
                cast("State", state),
                tuple(map(_song, json.loads(alternatives))),
            )
            for start_s, end_s, song, state, alternatives in rows
        )

    def _write(self, number: int, form: int, spans: Spans) -> None:
        self._db.execute("DELETE FROM spans WHERE recording = ? AND edited = ?", [number, form])
        self._insert(number, form, spans)

    def _insert(self, number: int, form: int, spans: Spans) -> None:
        for span in spans:
            song = span.song and json.dumps(_fields(span.song))
            others = json.dumps([_fields(each) for each in span.alternatives])
            self._db.execute(
                "INSERT INTO spans VALUES (?, ?, ?, ?, ?, ?, ?)",
                [number, form, span.start_s, span.end_s, song, span.state, others],
            )


_KNOWN = ("title", "artist", "album", "path", "confidence", "from_s")


def _fields(song: Song) -> dict[str, Any]:
    speed = {"pitch": song.speed.pitch, "tempo": song.speed.tempo} if song.speed != OWN else {}
    return {**{name: getattr(song, name) for name in _KNOWN}, **speed, **song.release.known()}


def _song(fields: dict[str, Any]) -> Song:
    speed = Speed(fields.pop("pitch", 1.0), fields.pop("tempo", 1.0))
    release = Release.of(fields)
    known = {name: fields[name] for name in _KNOWN if name in fields}
    return Song(**known, speed=speed, release=release)


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
