"""The paper's three recordings of a programme of songs (section 3): made in a room, or simulated.

A folder of recordings holds low.wav, mid.wav, high.wav and truth.csv (`start_s,end_s,path`), as `afp evaluate record`
writes them.
"""

import csv
import itertools
import math
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.audio.decode import decode
from engine.errors import AfpError
from engine.progress import ProgressFn, no_progress
from trainer.cache import AudioCache
from trainer.evaluation.enlarged import Song
from trainer.evaluation.phone import LEAD_S, LEVELS_DB, RATE, Place, record

LEVELS = ("low", "mid", "high")
TRUTH = "truth.csv"
COLUMNS = ["start_s", "end_s", "path"]
LONGEST_S = 4 * 3600.0
"""More of a file is not decoded: it would fill the memory."""
_MOST_BYTES = 10_000_000
_LEVEL = 0.1
"""RMS of every song of a simulated programme."""

Samples = NDArray[np.float32]


@dataclass(frozen=True)
class Stretch:
    """From `start_s` to `end_s` the song at `path` is played."""

    start_s: float
    end_s: float
    path: str


@dataclass(frozen=True)
class Recordings:
    """Sound at `RATE` by level, what is played when in all of them, and the songs of it that the corpus lacks."""

    sounds: dict[str, Samples]
    truth: tuple[Stretch, ...]
    added: tuple[Song, ...] = ()


def simulate(
    music: AudioCache,
    place: Place,
    split: str,
    songs: int,
    song_s: float,
    seed: int,
    progress: ProgressFn = no_progress,
) -> Recordings:
    """`songs` of a split, drawn by `seed`, at equal energy, each at most `song_s` seconds, recorded at every level.

    One room for all; a song has the same loudspeaker, noise and microphone at every level: only the noise's loudness
    differs, as in the paper, where the noise comes nearer. AfpError when the split has no song.
    """
    random = np.random.default_rng(seed)
    clips = [clip for clip in music.select(split) if clip.length >= RATE]
    if not clips:
        raise AfpError(f"The corpus has no songs to {split}: prepare one that has, or choose another --split.")
    drawn = [clips[int(number)] for number in random.permutation(len(clips))[:songs]]
    room = int(random.integers(len(place.rooms)))
    place = replace(place, rooms=place.rooms[room : room + 1])
    truth: list[Stretch] = []
    sounds: dict[str, list[Samples]] = {level: [] for level in LEVELS}
    before, at = np.zeros(round(LEAD_S * RATE), np.float32), 0
    for number, clip in enumerate(drawn):
        song = music.read(clip, 0, round(song_s * RATE))
        song *= _LEVEL / (np.sqrt(np.mean(song**2)) + 1e-9)
        played = np.concatenate([before, song])  # the end of the song before it still stands in the room
        for level, parts in sounds.items():
            parts.append(record(played, place, LEVELS_DB[level], np.random.default_rng([seed, number])))
        truth.append(Stretch(at / RATE, (at + len(song)) / RATE, clip.path))
        before, at = played[-len(before) :], at + len(song)
        progress(number + 1, len(drawn), "songs", "Recording")
    return Recordings({level: np.concatenate(parts) for level, parts in sounds.items()}, tuple(truth))


def read(folder: Path, music: AudioCache, progress: ProgressFn = no_progress) -> Recordings:
    """The recordings of a folder, those of low, mid and high that there are; AfpError when they cannot be used."""
    files = {level: folder / f"{level}.wav" for level in LEVELS}
    files = {level: path for level, path in files.items() if path.is_file()}
    if not files:
        raise AfpError(f"{folder} holds no recording: put low.wav, mid.wav or high.wav there.")
    return read_files(files, folder / TRUTH, music, progress)


def read_files(
    files: Mapping[str, Path], truth_file: Path, music: AudioCache, progress: ProgressFn = no_progress
) -> Recordings:
    """Recordings by level, wherever they lie, and what is played in them; AfpError when they cannot be used."""
    truth = _truth(truth_file)
    known = {clip.path for clip in music.clips}
    lacking = [path for path in dict.fromkeys(part.path for part in truth) if _text(path) not in known]
    sounds, added = {}, []
    for done, (level, file) in enumerate(files.items(), 1):
        sounds[level] = decode(file, RATE, 0.0, LONGEST_S)
        progress(done, len(files), "recordings", "Decoding the recordings")
    for done, path in enumerate(lacking, 1):
        added.append((_text(path), decode(path, RATE, 0.0, LONGEST_S)))
        progress(done, len(lacking), "songs", "Decoding their songs")
    return Recordings(sounds, tuple(replace(part, path=_text(part.path)) for part in truth), tuple(added))


def _truth(file: Path) -> tuple[Stretch, ...]:
    """The stretches of a truth file in order of time, their paths absolute and as the system has them."""
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise AfpError(f"{file} is too large to be a truth file: give the folder of a recording.")
        text = file.read_text("utf-8-sig", errors="surrogateescape")  # names of files may be in any encoding
        lines = list(csv.reader(text.splitlines(keepends=True), strict=True))
    except OSError as error:
        raise AfpError(f"{file} cannot be read ({error.strerror}): say there what is played when.") from error
    except csv.Error as error:
        raise AfpError(f"{file} is not CSV ({error}): correct it.") from error
    if not lines or [name.strip() for name in lines[0]] != COLUMNS:
        raise AfpError(f"{file} must begin with the line {','.join(COLUMNS)}.")
    truth = tuple(sorted(_stretches(file, lines[1:]), key=lambda part: part.start_s))
    if not truth:
        raise AfpError(f"{file} names no song: give a line for each.")
    for one, other in itertools.pairwise(truth):
        if other.start_s < one.end_s - 1e-3:
            raise AfpError(f"In {file} two songs are played at once at {other.start_s:g} s: correct it.")
    return truth


def _stretches(file: Path, lines: list[list[str]]) -> Iterator[Stretch]:
    for number, line in enumerate(lines, 2):
        if not line:
            continue
        try:
            start, end, path = line
            start_s, end_s = float(start), float(end)
        except ValueError as error:
            raise AfpError(f"Line {number} of {file} is not {','.join(COLUMNS)}: correct it.") from error
        if not 0 <= start_s < end_s < math.inf:
            raise AfpError(f"Line {number} of {file} ends before it starts: correct it.")
        if not path or "\0" in path:
            raise AfpError(f"Line {number} of {file} names no file: correct it.")
        yield Stretch(start_s, end_s, os.path.normpath(file.absolute().parent / path))


def _text(path: str) -> str:
    """A path as the corpus's table and JSON can hold it."""
    return os.fsencode(path).decode("utf-8", "replace")
