"""What somebody has heard with Earmark: real listening to their music, faster than real time, and some notes."""

import time
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from engine.audio.decode import decode
from engine.history.store import History
from tests.soak.evening import RATE, Item, spend, talk

NOISE_DB = 12.0
DAY_S = 86_400.0


def hear(music: list[Path], library: Path, history: Path) -> None:
    """An evening before yesterday's, yesterday's, and an hour of today; two favourites and a note."""
    rng = np.random.default_rng(4)
    songs = [music[number] for number in rng.permutation(len(music))]
    begins = (time.time() - 2.1 * DAY_S, time.time() - 1.05 * DAY_S, time.time() - 2500.0)
    for number, (begun, count) in enumerate(zip(begins, (5, 6, 4), strict=True)):
        chosen = [songs[(7 * number + each) % len(songs)] for each in range(count)]
        hours = sum(60.0 + 25 * (each % 4) + 8 for each in range(count)) / 3600
        spend(hours, library, history, played(chosen, rng), begun)
    kept = History(history)
    entries = kept.entries()
    for entry, changes in zip(
        entries[1::4], ({"favourite": True}, {"note": "At the summer fair"}, {"favourite": True}), strict=False
    ):
        kept.edit(entry.id, **changes)  # type: ignore[arg-type]
    kept.close()


def played(songs: list[Path], rng: np.random.Generator) -> Iterator[Item]:
    """The songs, from somewhere in their first half, with noise, and some words between them."""
    for number, song in enumerate(songs):
        samples = decode(song, RATE, 2.0 + 3 * (number % 5), 60.0 + 25 * (number % 4))
        noise = rng.standard_normal(len(samples)) * samples.std() * 10 ** (-NOISE_DB / 20)
        mixed = samples + noise
        yield Item("song", song.stem, (0.5 * mixed / np.abs(mixed).max()).astype(np.float32))
        yield Item("talk", "talk", 0.1 * talk(8.0, rng))
    while True:
        yield Item("silence", "silence", np.zeros(RATE, np.float32))


def join(songs: list[Path], to: Path) -> Path:
    """A recording of some songs on end, with a pause between them."""
    pause = np.zeros(4 * RATE, np.float32)
    parts = [part for number, song in enumerate(songs) for part in (decode(song, RATE, 5.0, 50.0 + 5 * number), pause)]
    mix = np.concatenate(parts)
    with wave.open(str(to), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((mix / np.abs(mix).max() * 20_000).astype("<i2").tobytes())
    return to
