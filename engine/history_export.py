"""The history as a file for other programs: CSV, JSON or M3U, told by the file's ending."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from engine.errors import AfpError
from engine.history import Entry
from engine.plain import plain

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would run as a formula."""


def export(entries: Sequence[Entry], path: Path) -> None:
    """Write `entries` to `path`, as its ending says (.csv, .json, .m3u or .m3u8). Raises AfpError."""
    form = _FORMS.get(path.suffix.lower())
    if form is None:
        raise AfpError(f"“{plain(path.name)}” has no known ending: choose .csv, .json or .m3u.")
    write_file(path, form(entries))


def write_file(path: Path, content: bytes) -> None:
    """Write the whole file, or say why not. Raises AfpError."""
    try:
        path.write_bytes(content)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise AfpError(f"“{plain(path.name)}” cannot be written ({reason}): choose another folder.") from error


def csv_bytes(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A table as UTF-8, with the mark that spreadsheets look for; no cell of it can be run as a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(heading)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def harmless(cell: object) -> object:
    """Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _told(entry: Entry) -> dict[str, object]:
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
    }


def _csv(entries: Sequence[Entry]) -> bytes:
    heading = list(_told(Entry(0, 0, 0, 0, "", 0, "", "", "", "", 0, 0)))
    return csv_bytes(heading, (list(_told(entry).values()) for entry in entries))


def _json(entries: Sequence[Entry]) -> bytes:
    return (json.dumps([_told(entry) for entry in entries], ensure_ascii=False, indent=1) + "\n").encode()


def _m3u(entries: Sequence[Entry]) -> bytes:
    lines = [b"#EXTM3U"]
    for entry in entries:
        name = os.fsencode(entry.path)
        if b"\n" in name or b"\r" in name:  # no playlist can hold it
            continue
        shown = " - ".join(plain(part) for part in (entry.shown_artist, entry.shown_title) if part)
        lines += [f"#EXTINF:-1,{shown}".encode(), name]
    return b"\n".join(lines) + b"\n"


_FORMS: dict[str, Callable[[Sequence[Entry]], bytes]] = {".csv": _csv, ".json": _json, ".m3u": _m3u, ".m3u8": _m3u}
