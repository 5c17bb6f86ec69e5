"""What was played when, for other programs: cue sheet, playlist, labels, lines for a comment, set-list report.

Unknown parts are in the tables (CSV, JSON) without a title. A cue sheet calls them “Unknown”, and all other formats
leave them out.
"""

from __future__ import annotations

import csv
import io
import json
import math
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import zip_longest
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from engine.audio.release_ids import UNKNOWN as UNKNOWN_RELEASE
from engine.audio.release_ids import Release
from engine.display_text import display_text

if TYPE_CHECKING:
    from engine.history import store
    from engine.recognition import tracklist

FORMATS = ("cue", "csv", "json", "m3u", "labels", "text", "report")
HISTORY_FORMATS = (*FORMATS, "scrobbler")
"""A log for scrobbling needs the time of day of each song, which only the history knows."""
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet would run as a formula, also in the full-width characters of East Asia."""
REPORT = ("title", "artist", "album", "isrc", "label", "start", "seconds_played", "times_played", "event", "date")
"""The columns of a set-list report …"""
REPORT_COLUMNS = (*REPORT, "musicbrainz_id")
"""… and all that it can have."""
RECORDING = ("file", "start_s", "end_s", "title", "artist", "confidence", "path")
"""The columns of CSV and JSON for a part of a recording."""
NAMING_S = 15.0
"""A live song is named some seconds after it began."""
FRAMES = 75
"""A cue sheet counts in CD frames, this many per second."""
LONGEST = 250
"""Longest tag in a cue sheet, in characters: readers keep lines in buffers of a thousand bytes."""
MISTAKEN = re.compile(r"\w*(?:REM|TITLE|AUDIO)\w*")
"""mp3splt takes a line that contains one of these anywhere for another kind of line."""
UNKNOWN = "Unknown"


@dataclass(frozen=True)
class Played:
    """A song from `start_s` to `end_s` that was heard for `heard_s` seconds; without a title, it is unknown.

    `path` is in os.fsdecode form.
    """

    start_s: float
    end_s: float
    heard_s: float
    title: str = ""
    artist: str = ""
    album: str = ""
    path: str = ""
    confidence: float = 0.0
    release: Release = UNKNOWN_RELEASE

    @property
    def name(self) -> str:
        """Artist and title in one line."""
        return " – ".join(one_line(part) for part in (self.artist, self.title) if part)


NOTHING = Played(0.0, 0.0, 0.0)
"""An unknown part of any length."""


@dataclass(frozen=True)
class SetList:
    """What was played in a recording or on an evening, in order of time.

    `recording` is the name of the sound file. `began` is the time of second 0 in Unix seconds, None if
    unknown. `event` is the event or the station, "" for none.
    """

    played: Sequence[Played]
    recording: str
    began: float | None = None
    event: str = ""

    @property
    def songs(self) -> list[Played]:
        """Without the unknown parts."""
        return [each for each in self.played if each.title]


def of_recording(
    entries: Iterable[tracklist.Entry], recording: str, began: float | None = None, event: str = ""
) -> SetList:
    """From the entries of a track list, which cover the recording without gaps or overlaps."""
    played = []
    for entry in entries:
        stretch = Played(entry.start_s, entry.end_s, entry.end_s - entry.start_s, confidence=entry.confidence)
        if track := entry.track:
            title = track.title or Path(track.path).stem
            stretch = replace(stretch, title=title, artist=track.artist, album=track.album, path=track.path)
            stretch = replace(stretch, release=track.release)
        played.append(stretch)
    return SetList(played, recording, began, event)


def of_history(entries: Iterable[store.Entry], recording: str, began: float | None = None, event: str = "") -> SetList:
    """Entries of the history in any order; seconds count from `began`, or from the first song's beginning.

    An entry says when its song was first named. The song began earlier, by its position at that time, but not before
    the previous song ended; up to `NAMING_S` this is used as its start. A song that the user marked as wrong is
    unknown, unless they typed which song it was.
    """
    played: list[Played] = []
    free_since = began
    for entry in sorted(entries, key=lambda entry: entry.begun):
        start = entry.begun - min(max(entry.position_s, 0.0), NAMING_S)
        start = start if free_since is None else min(max(start, free_since), entry.begun)
        began = start if began is None else began
        free_since = max(free_since or start, entry.ended)
        stretch = Played(start - began, entry.ended - began, entry.heard_s, confidence=entry.confidence)
        if entry.wrong:  # only what the user wrote is of the song that was played
            stretch = replace(stretch, title=entry.own_title, artist=entry.own_artist)
        else:
            title = entry.shown_title or Path(entry.path).stem
            stretch = replace(stretch, title=title, artist=entry.shown_artist, album=entry.album, path=entry.path)
            stretch = replace(stretch, release=entry.release)
        played.append(stretch)
    return SetList(played, recording, began, event)


def formatted(setlist: SetList, form: str, columns: Sequence[str] = REPORT, totals: bool = False) -> bytes:
    """The set list in one of the FORMATS; `columns` and `totals` are those of `report`."""
    match form:
        case "csv":
            return table_csv(RECORDING, recording_rows(setlist))
        case "json":
            return table_json(recording_rows(setlist))
        case "m3u":
            return m3u((each.path, each.artist, each.title) for each in setlist.songs)
        case "report":
            return report(setlist, columns, totals)
        case _:
            return {"cue": cue, "labels": labels, "text": text}[form](setlist)


def cue(setlist: SetList) -> bytes:
    """A cue sheet for the recording, in UTF-8.

    A track of a cue sheet lasts until the next one begins. To end a song where it ended, an unknown part after it
    becomes a track “Unknown”, without a performer. The first track begins at 0. Tracks and minutes continue to count
    after 99: mp3splt and foobar2000 read both. cuetools and DeaDBeeF stop at 99 tracks, as on a CD. The format cannot
    quote a quotation mark, so it becomes an apostrophe. REMIX becomes Remix, because mp3splt drops what looks like a
    remark.
    """
    kind = {".mp3": "MP3", ".aif": "AIFF", ".aiff": "AIFF"}.get(PurePath(setlist.recording).suffix.lower(), "WAVE")
    lines = [f"TITLE {_quoted(_tag(setlist.event))}"] if setlist.event else []
    lines.append(f"FILE {_quoted(display_text(setlist.recording))} {kind}")
    frames = {0: NOTHING} | {round(at * FRAMES): each for at, each in _changes(setlist.played)}
    for number, (frame, each) in enumerate(frames.items(), 1):
        seconds = frame // FRAMES
        lines += [f"  TRACK {number:02} AUDIO", f"    TITLE {_quoted(_tag(each.title))}"]
        lines += [f"    PERFORMER {_quoted(_tag(each.artist))}"] if each.title and each.artist.strip() else []
        lines.append(f"    INDEX 01 {seconds // 60:02}:{seconds % 60:02}:{frame % FRAMES:02}")
    return _encoded(lines)


def labels(setlist: SetList) -> bytes:
    """A label track for Audacity: start, end (in seconds) and name, divided by tabs."""
    return _encoded(f"{each.start_s:.6f}\t{each.end_s:.6f}\t{each.name}" for each in setlist.songs)


def text(setlist: SetList) -> bytes:
    """One line per song for a comment: `59:59 Artist – Title`, `1:00:00 …` from one hour on."""
    return _encoded(f"{clock(each.start_s, hours=False)} {each.name}" for each in setlist.songs)


def m3u(songs: Iterable[tuple[str, str, str]]) -> bytes:
    """A playlist of songs: path (in os.fsdecode form), artist and title of each. Names of files are bytes in it."""
    lines = [b"#EXTM3U"]
    for path, artist, title in songs:
        name = os.fsencode(path)
        if b"\n" in name or b"\r" in name:  # no playlist can hold it
            continue
        shown = " - ".join(display_text(part) for part in (artist, title) if part)
        lines += [f"#EXTINF:-1,{shown}".encode(), name]
    return b"\n".join(lines) + b"\n"


def report(setlist: SetList, columns: Sequence[str] = REPORT, totals: bool = False) -> bytes:
    """A set list for a rights society, as a CSV file: the `columns` of REPORT_COLUMNS, in their order.

    One row per play or, with `totals`, one row per song: how long and how often in total, and when first. `start` is
    the time of day if known, otherwise h:mm:ss from the beginning of the recording.
    """
    rows: dict[object, dict[str, Any]] = {}
    for number, each in enumerate(setlist.songs):
        row = rows.setdefault(
            (each.title, each.artist, each.album) if totals else number,
            {
                "title": each.title,
                "artist": each.artist,
                "album": each.album,
                **vars(UNKNOWN_RELEASE),
                "start": clock(each.start_s),
                "seconds_played": 0.0,
                "times_played": 0,
                "event": setlist.event,
                "date": "",
            },
        )
        if setlist.began is not None and not row["times_played"]:
            at = datetime.fromtimestamp(setlist.began + each.start_s)
            row |= {"start": f"{at:%H:%M:%S}", "date": f"{at:%Y-%m-%d}"}
        row |= {name: value for name, value in each.release.known().items() if not row[name]}
        row["seconds_played"] += each.heard_s
        row["times_played"] += 1
    for row in rows.values():
        row["seconds_played"] = round(row["seconds_played"])
    return table_csv(columns, rows.values())


def recording_rows(setlist: SetList) -> list[dict[str, object]]:
    """One row of RECORDING for each part; `title` is "" if it is unknown."""
    rows = []
    for each in setlist.played:
        path = os.fsencode(each.path).decode("utf-8", "replace")
        span = display_text(setlist.recording), round(each.start_s, 2), round(each.end_s, 2)
        rows.append(dict(zip(RECORDING, (*span, each.title, each.artist, each.confidence, path), strict=True)))
    return rows


def table_csv(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> bytes:
    """The `columns` of the rows as UTF-8, with the byte order mark that spreadsheets look for; no cell can run as a
    formula.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(columns)
    writer.writerows([harmless(row[column]) for column in columns] for row in rows)
    return table.getvalue().encode("utf-8-sig", "replace")


def table_json(rows: Sequence[Mapping[str, object]]) -> bytes:
    """Rows as a JSON array."""
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def harmless(cell: object) -> object:
    """Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def one_line(tag: str) -> str:
    """A tag without line breaks, tabs and characters that cannot be shown."""
    return display_text(" ".join(tag.split()))


def clock(seconds: float, hours: bool = True) -> str:
    """A time in a recording as `h:mm:ss` or, without `hours`, as `mm:ss` within its first hour."""
    whole = int(seconds)
    if not hours and whole < 3600:
        return f"{whole // 60:02}:{whole % 60:02}"
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"


def _changes(played: Sequence[Played]) -> Iterator[tuple[float, Played]]:
    """When the song changes, and what plays from then on; where songs overlap, the one that began last."""
    now = lasting = NOTHING  # `lasting`: of those that have begun, the one that ends last
    for each, following in zip_longest(played, played[1:]):
        until = following.start_s if following else math.inf
        steps = [(each.start_s, each)]
        if each.end_s < min(lasting.end_s, until):
            steps.append((each.end_s, lasting))
        lasting = max(lasting, each, key=lambda play: play.end_s)
        if following and lasting.end_s < until:
            steps.append((lasting.end_s, NOTHING))
        for at, play in steps:
            if play.title or now.title:
                yield at, play
            now = play


def _tag(tag: str) -> str:
    return MISTAKEN.sub(lambda word: word[0].capitalize(), one_line(tag)[:LONGEST])


def _quoted(line: str) -> str:
    line = line.replace('"', "'")
    if line.endswith("\\"):  # cuetools would take the closing mark for a part of the text
        line = line[:-1] + "/"
    return f'"{line or UNKNOWN}"'  # nor does it take an empty one


def _encoded(lines: Iterable[str]) -> bytes:
    return "".join(line + "\n" for line in lines).encode("utf-8", "replace")
