"""A track as the rest of the program knows it, and the file that it was made from."""

import os
from collections.abc import Iterable
from dataclasses import dataclass

from engine.audio.release_ids import UNKNOWN, Release
from engine.library.catalog import StoredTrack
from engine.word_search import fits


@dataclass(frozen=True)
class Track:
    """A track of the library. `path` is in os.fsdecode form: os.fsencode gives the system's bytes back."""

    id: int
    path: str
    title: str
    artist: str
    album: str
    duration_s: float
    state: str = "present"
    release: Release = UNKNOWN

    def to_dict(self) -> dict[str, object]:
        """What scripts are told of a track, in the words of the contract."""
        names = {"path": self.path, "title": self.title, "artist": self.artist, "album": self.album}
        return {"track_id": self.id, **names, **self.release.known()}


@dataclass(frozen=True)
class Source:
    """The file that a track was made from: its path as bytes, size, time, and the hash of its content."""

    path: bytes
    size: int
    mtime_ns: int
    content: bytes


def track_of(stored: StoredTrack) -> Track:
    """What the rest of the program is told of a track."""
    release = Release.of(vars(stored))
    names = os.fsdecode(stored.path), stored.title, stored.artist, stored.album
    return Track(stored.id, *names, stored.duration_s, stored.state, release)


def listed(tracks: Iterable[Track], search: str) -> list[Track]:
    """Those that hold all words of `search`, by artist, album and path."""
    found = (each for each in tracks if fits(search, each.title, each.artist, each.album, each.path))
    return sorted(found, key=lambda track: (track.artist.casefold(), track.album.casefold(), track.path))
