"""Turns a listener's events into entries of the history: one per play, whose length grows while the song plays."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from engine.history.store import Entry, History

if TYPE_CHECKING:
    from engine.recognition.listener import Event


@dataclass
class _Song:
    """The current song: `heard_s` had been heard when the last event came, at `at`, `source_s` and `clock_s`."""

    entry: Entry
    heard_s: float
    at: float
    source_s: float
    clock_s: float


class HistoryRecorder:
    """Pass it every event with `take`, call `go_on` every few seconds, and `end` when listening stops.

    Lengths are measured by the source's own time, and between events by `clock`. A song's length is counted from when
    it is named to when it is lost; both happen some seconds late. Raises AfpError if the history fails.
    """

    def __init__(self, history: History, clock: Callable[[], float] = time.monotonic) -> None:
        self._history = history
        self._clock = clock
        self._song: _Song | None = None

    @property
    def current(self) -> Entry | None:
        """The entry of the current song."""
        return None if self._song is None else self._song.entry

    def take(self, event: Event, library: Path) -> bool:
        """Process an event while `library` is in use. Returns True if an entry was started or resumed."""
        at = datetime.fromisoformat(event.time).timestamp()
        named = event.track if event.state == "matched" else None
        song = self._song
        if song is not None:
            passed_s = event.source_s - song.source_s
            if passed_s < 0:  # another source has begun since
                passed_s = self._clock() - song.clock_s
            song.heard_s += max(0.0, passed_s)
            song.at, song.source_s, song.clock_s = max(song.at, at), event.source_s, self._clock()
            confidence = event.confidence or 0.0
            same = named is not None and (named.id, library) == (song.entry.track_id, Path(song.entry.library))
            if not self._write(song.heard_s, song.at, confidence if same else 0.0):
                same = same and event.event != "match"  # deleted while it was heard: only a new naming begins again
            if same:
                return False
            self._song = None
        if named is None:
            return False
        entry = self._history.begin(named, library, at, event.position_s or 0.0, event.confidence or 0.0)
        self._song = _Song(entry, entry.heard_s, at, event.source_s, self._clock())
        return True

    def go_on(self) -> Entry | None:
        """Save the current length of the song. Returns its entry, None if there is no current song."""
        if self._song is None:
            return None
        passed_s = max(0.0, self._clock() - self._song.clock_s)
        self._write(self._song.heard_s + passed_s, self._song.at + passed_s)
        return self._song.entry

    def end(self) -> Entry | None:
        """Listening has stopped, so the current song has ended."""
        entry = self.go_on()
        self._song = None
        return entry

    def _write(self, heard_s: float, ended: float, confidence: float = 0.0) -> bool:
        assert self._song is not None
        entry = self._history.extend(self._song.entry.id, ended, heard_s, confidence)
        if entry is not None:
            self._song.entry = entry
        return entry is not None
