"""Exports the history for other programs, in all formats of a set list."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from engine.display_text import display_text
from engine.errors import AfpError
from engine.history import tracklist_formats
from engine.history.scrobbler import scrobbler_log
from engine.history.store import Entry

ENDINGS = {
    ".csv": "csv",
    ".json": "json",
    ".m3u": "m3u",
    ".m3u8": "m3u",
    ".cue": "cue",
    ".txt": "text",
    ".log": "scrobbler",
}


def export(entries: Sequence[Entry], path: Path, form: str | None = None) -> None:
    """Write `entries` to `path` in one of `tracklist_formats.HISTORY_FORMATS`; None: chosen by the file's ending.

    A cue sheet refers to a sound file with the same name beside it. Raises AfpError.
    """
    songs = tracklist_formats.of_history(entries, f"{path.stem}.wav")
    write_file(path, formatted(entries, form or form_of(path), songs))


def form_of(path: Path) -> str:
    """The format for a file's ending. Raises AfpError if there is none."""
    if form := ENDINGS.get(path.suffix.lower()):
        return form
    raise AfpError(f"“{display_text(path.name)}” has no known ending: choose .csv, .json, .m3u, .cue or .txt.")


def formatted(
    entries: Sequence[Entry],
    form: str,
    songs: tracklist_formats.SetList,
    columns: Sequence[str] = tracklist_formats.REPORT,
    totals: bool = False,
) -> bytes:
    """`entries` in one of `tracklist_formats.HISTORY_FORMATS`; `songs` is what `of_history` makes of them.

    CSV, JSON and M3U contain every entry, in the given order, with the fields that only the history has.
    """
    match form:
        case "csv":
            return tracklist_formats.table_csv(COLUMNS, map(entry_fields, entries))
        case "json":
            return tracklist_formats.table_json(list(map(entry_fields, entries)))
        case "m3u":
            return tracklist_formats.m3u((entry.path, entry.shown_artist, entry.shown_title) for entry in entries)
        case "scrobbler":
            return scrobbler_log(entries)
        case _:
            return tracklist_formats.formatted(songs, form, columns, totals)


def write_file(path: Path, content: bytes) -> None:
    """Write the whole file. Raises AfpError with the reason if that fails."""
    try:
        path.write_bytes(content)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise AfpError(f"“{display_text(path.name)}” cannot be written ({reason}): choose another folder.") from error


def entry_fields(entry: Entry) -> dict[str, object]:
    """The fields of an entry for scripts and other programs."""
    return {
        "begun": datetime.fromtimestamp(entry.begun).astimezone().isoformat(timespec="seconds"),
        "title": entry.shown_title,
        "artist": entry.shown_artist,
        "album": entry.album,
        "heard_s": round(entry.heard_s, 1),
        "confidence": round(entry.confidence, 4),
        "position_s": round(entry.position_s, 2),
        "favourite": entry.favourite,
        "wrong": entry.wrong,
        "note": entry.note,
        "path": os.fsencode(entry.path).decode("utf-8", "replace"),
        **vars(entry.release),
    }


COLUMNS = tuple(entry_fields(Entry(0, 0, 0, 0, "", 0, "", "", "", "", 0, 0)))
