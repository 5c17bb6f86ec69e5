"""Writes a row to a CSV file for every play when it ends, with a new file each day."""

from __future__ import annotations

import csv
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from engine.display_text import display_text
from engine.errors import AfpError
from engine.history.tracklist_formats import harmless
from engine.recognition.speed import OWN, Speed, speed_fields

if TYPE_CHECKING:
    from engine.library.track import Track
    from engine.recognition.listener import Event

COLUMNS = ("start", "end", "seconds", "title", "artist", "album", "confidence", "speed", "pitch_semitones", "path")


@dataclass
class _Play:
    track: Track
    start: datetime
    start_s: float
    end: datetime
    end_s: float
    confidence: float
    speed: Speed


class PlayLog:
    """Pass it every event with `take`, and call `end` when listening stops.

    `log.csv` becomes `log-2026-11-27.csv`, by the day on which a play began. If the process dies, at most the current
    play is lost. Raises AfpError if a row cannot be written.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._path, self._clock = path, clock
        self._heard_at = clock()
        self._play: _Play | None = None
        if not path.parent.is_dir():
            folder = display_text(os.fspath(path.parent))
            raise AfpError(f"There is no folder {folder}: make it, or choose another --log.")

    def take(self, event: Event) -> None:
        """Process an event of the listener."""
        track = event.track if event.state == "matched" else None
        at, play = datetime.fromisoformat(event.time), self._play
        self._heard_at = self._clock()
        if play is not None:
            play.end, play.end_s = at, event.source_s
            if track is not None and track.id == play.track.id:
                play.confidence = max(play.confidence, event.confidence or 0.0)
                play.speed = event.speed or play.speed
                return
            self._write()
        if track is not None:
            confidence = event.confidence or 0.0
            self._play = _Play(track, at, event.source_s, at, event.source_s, confidence, event.speed or OWN)

    def end(self) -> None:
        """Listening has stopped, so the current play has ended."""
        if self._play is not None:
            passed_s = self._clock() - self._heard_at
            self._play.end += timedelta(seconds=passed_s)
            self._play.end_s += passed_s
            self._write()

    def _write(self) -> None:
        if self._play is None:
            return
        play, self._play = self._play, None
        path = self._path.with_name(f"{self._path.stem}-{play.start:%Y-%m-%d}{self._path.suffix}")
        row = {
            "start": play.start.isoformat(timespec="seconds"),
            "end": play.end.isoformat(timespec="seconds"),
            "seconds": round(max(play.end_s - play.start_s, 0.0)),
            "title": play.track.title or Path(play.track.path).stem,
            "artist": play.track.artist,
            "album": play.track.album,
            "confidence": round(play.confidence, 4),
            **speed_fields(play.speed),
            "path": os.fsencode(play.track.path).decode("utf-8", "replace"),
        }
        try:
            # Spreadsheets look for the mark that utf-8-sig sets at the beginning of a file.
            with path.open("a", encoding="utf-8-sig", errors="replace", newline="") as file:
                writer = csv.writer(file)
                if not file.tell():
                    writer.writerow(COLUMNS)
                writer.writerow([harmless(row[column]) for column in COLUMNS])
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise AfpError(f"“{display_text(path.name)}” cannot be written ({reason}): make room for it.") from error
