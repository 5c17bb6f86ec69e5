"""Reads the tags of a file: title, artist, album, duration, and what identifies the recording."""

import os
import re
import unicodedata
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from tinytag import TinyTag

from engine.audio.release_ids import UNKNOWN, Release, checked
from engine.display_text import UNSHOWN

# Longer than any title; a damaged tag can be megabytes.
_LONGEST = 300
_LARGEST_COVER = 16 << 20
# The parser does not know this frame of ID3, in which an MP3 names its MusicBrainz recording. It lies near the front.
_UFID = re.compile(rb"UFID.{6}http://musicbrainz\.org\x00(.{36})", re.DOTALL)
_UFID_WITHIN = 1 << 18
# `07 - `, `1-07. `, `07 `; a name that begins with another number, such as `99 Luftballons`, keeps it.
_TRACK_NUMBER = re.compile(r"(?:\d{1,2}-)?(?:\d{1,3}\s*[-._]+\s*|0\d{1,2}\s+)(?=\D)")


@dataclass(frozen=True)
class Tags:
    """Plain text on one line; empty if the file has no such tag. `duration_s` is the value in the header."""

    title: str
    artist: str
    album: str
    duration_s: float | None
    release: Release = UNKNOWN


def read_tags(path: str | os.PathLike[str]) -> Tags:
    """The tags of a file. Never raises. Without a title, it is the file's name without ending and track number."""
    return parsed_tags(path) or Tags(_name(path), "", "", None)


def parsed_tags(path: str | os.PathLike[str]) -> Tags | None:
    """As `read_tags`, but None if the file cannot be read."""
    try:
        with Path(path).open("rb") as file:  # TinyTag would print a name that is not UTF-8 wrongly, or refuse it
            tag = TinyTag.get(filename=None, file_obj=file)
            file.seek(0)
            ufid = _UFID.search(file.read(_UFID_WITHIN)) if file.read(3) == b"ID3" else None
    except Exception:  # noqa: BLE001  a parser of untrusted bytes may raise anything; the sound may still be good
        return None
    duration = tag.duration

    def other(*names: str) -> str:
        return next((one_line(values[0]) for name in names if (values := tag.other.get(name))), "")

    return Tags(
        one_line(tag.title) or _name(path),
        one_line(tag.artist) or one_line(tag.albumartist),
        one_line(tag.album),
        float(duration) if duration is not None and isfinite(duration) and duration > 0 else None,
        checked(
            other("isrc"),
            other("label", "publisher", "organization"),
            ufid[1].decode("ascii", "replace") if ufid else other("musicbrainz_trackid", "musicbrainz track id"),
        ),
    )


def read_cover(path: str | os.PathLike[str]) -> bytes | None:
    """The picture in a file's tags, as untrusted bytes. None if there is none; never raises."""
    try:
        with Path(path).open("rb") as file:
            tag = TinyTag.get(filename=None, file_obj=file, duration=False, image=True)
        image = tag.images.any
    except Exception:  # noqa: BLE001  as above
        return None
    held = None if image is None else image.data
    return held if held and len(held) <= _LARGEST_COVER else None


def _name(path: str | os.PathLike[str]) -> str:
    stem = one_line(os.fsencode(Path(path).stem).decode("utf-8", "replace"))
    return _TRACK_NUMBER.sub("", stem, count=1) if _TRACK_NUMBER.match(stem) else stem


def one_line(text: str | None) -> str:
    """One line without control, direction or surrogate characters, which could garble a terminal or a window."""
    kept = ("" if unicodedata.category(c) in UNSHOWN and not c.isspace() else c for c in text or "")
    return " ".join("".join(kept).split())[:_LONGEST]
