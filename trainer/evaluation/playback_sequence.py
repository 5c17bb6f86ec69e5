"""The sound for the paper's protocol: songs one after another, noise of the same length, and a chirp at either end.

    LEAD_S of silence | chirp | GAP_S | song, song, … | GAP_S | chirp | TAIL_S        the noise runs all the time

The chirps have the same level as the songs, so their level over the background is that of the music.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from engine.audio.decode import Undecodable, decode
from engine.display_text import display_text
from engine.errors import AfpError, UsageError
from engine.library.walk import File, walk
from engine.progress import ProgressFn, no_progress

RATE = 48_000
SONGS = 15
LEVEL = 0.1
"""RMS of every song and of the noise, full scale being 1: less where a song's peaks would not fit."""
CHIRP_S, CHIRP_HZ = 2.0, (300.0, 3600.0)
LEAD_S, GAP_S, TAIL_S = 3.0, 1.0, 1.0
"""The lead gives a sleeping loudspeaker time to wake, and is where the background is measured."""
PIECE_S = 30.0
"""How much is played of each noise before the next one."""
_LEAST = 1e-4
"""RMS below which a sound is silence and is not amplified."""

Sound = NDArray[np.int16]


@dataclass(frozen=True)
class Part:
    """What is played from `start_s` to `end_s`, in seconds from the beginning of the first song."""

    start_s: float
    end_s: float
    path: Path


@dataclass(frozen=True)
class Programme:
    """Two sounds of one length, mono at `RATE`. `level` is the RMS of each song; `skipped` has a sentence a file."""

    music: Sound
    noise: Sound
    truth: tuple[Part, ...]
    level: float
    skipped: tuple[str, ...]

    @property
    def songs_s(self) -> float:
        """Seconds from the first song's beginning to the last one's end."""
        return self.truth[-1].end_s


def chirp(rate: int) -> NDArray[np.float64]:
    """A sweep (n,) of CHIRP_S seconds over CHIRP_HZ that fades in and out, RMS 1."""
    at = np.arange(round(CHIRP_S * rate)) / rate
    sweep = signal.chirp(at, CHIRP_HZ[0], CHIRP_S, CHIRP_HZ[1]) * signal.windows.tukey(len(at), 0.2)
    return np.asarray(sweep / np.sqrt(np.mean(sweep**2)))


def chirps_apart_s(songs_s: float) -> float:
    """Seconds from the beginning of the first chirp to that of the last."""
    return CHIRP_S + 2 * GAP_S + songs_s


def compose(
    songs: Sequence[Path], noise: Sequence[Path], minutes: float, seed: int, progress: ProgressFn = no_progress
) -> Programme:
    """At most SONGS of the songs below some files and folders, drawn by `seed`, and as much noise.

    Every song gets the same energy a second. All together last `minutes` at most: the longest are cut at their ends.
    The same files and seed make the same programme. AfpError when there is no music, or no noise.
    """
    random = np.random.default_rng(seed)
    skipped: list[str] = []
    music, truth, level = _music(_files(songs), round(minutes * 60 * RATE), random, skipped, progress)
    background = _background(_files(noise), len(music), level, random, skipped, progress)
    return Programme(music, background, truth, level, tuple(skipped))


def louder(sound: Sound, gain_db: float) -> Sound:
    """A sound with another level; what then lies beyond full scale is cut off."""
    changed = np.empty_like(sound)
    for piece in _minutes(sound):
        changed[piece] = _sixteen_bits(sound[piece] * np.float32(10 ** (gain_db / 20) / 32767))
    return changed


def mixed(music: Sound, noise: Sound) -> Sound:
    """Both on one loudspeaker, softer where the sum would not fit: the music is never clipped."""
    sums = ((piece, music[piece].astype(np.float32) + noise[piece]) for piece in _minutes(music))
    peak = max(float(np.abs(both).max()) for _, both in sums)
    mix = np.empty_like(music)
    for piece in _minutes(music):
        both = music[piece].astype(np.float32) + noise[piece]
        mix[piece] = np.rint(both * np.float32(min(1.0, 32767 / max(1.0, peak))))
    return mix


def _minutes(sound: Sound) -> Iterator[slice]:
    """An hour of numbers twice as wide would not fit into every memory."""
    return (slice(start, start + 60 * RATE) for start in range(0, len(sound), 60 * RATE))


def _music(
    files: Sequence[Path], total: int, random: np.random.Generator, skipped: list[str], progress: ProgressFn
) -> tuple[Sound, tuple[Part, ...], float]:
    """The songs between their chirps, the truth, and the level that all of them have."""
    sounds = _songs(files, total, random, skipped, progress)
    longest = _longest([len(sound) for sound in sounds.values()], total)
    sounds = {path: sound[:longest] for path, sound in sounds.items()}
    crests = {path: _crest(path, sound) for path, sound in sounds.items()}
    level = min(LEVEL, 0.9 / max(crests.values()))
    before, gap = round((LEAD_S + CHIRP_S + GAP_S) * RATE), round(GAP_S * RATE)
    music = np.zeros(before + sum(map(len, sounds.values())) + gap + round((CHIRP_S + TAIL_S) * RATE), np.int16)
    truth, at = [], before
    for path, sound in sounds.items():
        gain = level * crests[path] * 32767 / _peak(sound)
        music[at : at + len(sound)] = np.rint(sound * np.float32(gain)).astype(np.int16)
        truth.append(Part((at - before) / RATE, (at - before + len(sound)) / RATE, path))
        at += len(sound)
    sweep = np.rint(level * chirp(RATE) * 32767).astype(np.int16)
    for start in (round(LEAD_S * RATE), at + gap):
        music[start : start + len(sweep)] = sweep
    return music, tuple(truth), level


def _background(
    files: Sequence[Path],
    length: int,
    level: float,
    random: np.random.Generator,
    skipped: list[str],
    progress: ProgressFn,
) -> Sound:
    """Noise of that length and level (RMS, each piece); its peaks may be cut off."""
    background = np.zeros(length, np.int16)
    filled = 0
    for noise in _noises(files, random, skipped):
        piece = _sixteen_bits(noise[: length - filled] * np.float32(level))
        background[filled : filled + len(piece)] = piece
        filled += len(piece)
        progress(filled / RATE, length / RATE, "s", "Preparing the noise")
        if filled == length:
            return background
    raise AfpError("There is nothing to hear in these noise files: give others with --noise.")


def _files(roots: Sequence[Path]) -> list[Path]:
    for root in roots:
        if not root.exists():
            raise UsageError(f"There is no file or folder {display_text(str(root))}: correct the path.")
    below = walk([os.fsencode(root.absolute()) for root in roots])
    return [Path(os.fsdecode(found.path)) for found in below if isinstance(found, File)]


def _songs(
    files: Sequence[Path], longest: int, random: np.random.Generator, skipped: list[str], progress: ProgressFn
) -> dict[Path, Sound]:
    """Up to SONGS that can be heard, in the order drawn, each at most `longest` samples, with a peak of full scale."""
    sounds: dict[Path, Sound] = {}
    wanted = min(SONGS, len(files))
    for number in random.permutation(len(files)):
        try:
            sound = decode(files[number], RATE, 0.0, longest / RATE)[:longest]
            peak = float(np.abs(sound).max(initial=0.0))
            if peak < _LEAST:
                skipped.append(f"{display_text(files[number].name)} is silent.")
                continue
            sounds[files[number]] = _sixteen_bits(sound / np.float32(peak))  # the level is set later
        except Undecodable as error:
            skipped.append(str(error))
        progress(len(sounds), wanted, "songs", "Preparing the songs")
        if len(sounds) == SONGS:
            break
    if not sounds:
        raise AfpError("There is no song that can be played: give other files or folders with --songs.")
    return sounds


def _longest(lengths: Sequence[int], total: int) -> int:
    """To what length all must be cut so that together they are no longer than `total`."""
    for left, length in zip(range(len(lengths), 0, -1), sorted(lengths), strict=True):
        if length * left > total:
            return total // left
        total -= length
    return max(lengths)


def _crest(path: Path, sound: Sound) -> float:
    """Peak over RMS."""
    rms = np.sqrt(np.mean(np.square(sound, dtype=np.float64))) if len(sound) else 0.0
    if rms < _LEAST * 32767:
        raise AfpError(f"What is played of {display_text(path.name)} is silent: give more --minutes, or take it out.")
    return float(_peak(sound) / rms)


def _noises(files: Sequence[Path], random: np.random.Generator, skipped: list[str]) -> Iterator[NDArray[np.float32]]:
    """Pieces of RMS 1, for ever: of each file in turn, in an order that is drawn anew each round, the next one."""
    at = dict.fromkeys(files, 0.0)
    while at:
        turn = list(at)
        for number in random.permutation(len(turn)):
            path = turn[number]
            start = at[path]
            try:
                sound = decode(path, RATE, start, PIECE_S)
            except Undecodable as error:
                skipped.append(str(error))
                del at[path]
                continue
            at[path] = start + PIECE_S if len(sound) >= PIECE_S * RATE else 0.0
            rms = np.sqrt(np.mean(sound**2)) if len(sound) else 0.0
            if rms >= _LEAST:
                yield sound / rms
            elif start == 0:
                skipped.append(f"{display_text(path.name)} begins with silence.")
                del at[path]


def _peak(sound: Sound) -> int:
    return int(np.abs(sound.astype(np.int32)).max())


def _sixteen_bits(sound: NDArray[np.float32]) -> Sound:
    return np.rint(np.clip(sound, -1, 1) * 32767).astype(np.int16)
