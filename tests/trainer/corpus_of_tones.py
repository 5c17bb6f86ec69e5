"""A corpus in small: forty songs of tones, a few noises and rooms, in the folders that `afp corpus` makes."""

from pathlib import Path

import numpy as np

from trainer import cache, corpus
from trainer.cache import Clip

RATE = 8000


def song(seed: int, seconds: float = 42.0) -> np.ndarray:
    """A melody of its own: every quarter second another chord."""
    random = np.random.default_rng(seed)
    notes = np.repeat(110 * 2 ** (random.integers(0, 48, (int(seconds * 4), 3)) / 12), RATE // 4, axis=0)
    return (np.sin(2 * np.pi * np.cumsum(notes, axis=0) / RATE).sum(1) * 6000).astype(np.int16)


def make(folder: Path, songs: int = 12) -> None:
    """`songs` songs of every split, each split by two makers."""
    splits = ("train", "choose", "judge")
    cache.write(
        folder / "music",
        RATE,
        (
            (Clip(f"{split}/{n}", f"{split} maker {n % 2}", split, 0, 0), song(1000 * at + n))
            for at, split in enumerate(splits)
            for n in range(songs)
        ),
    )
    random = np.random.default_rng(9)
    cache.write(
        folder / "noise",
        RATE,
        (
            (Clip(f"{split}{kind}", kind, split, 0, 0), (random.standard_normal(9000) * 4000).astype(np.int16))
            for split in splits
            for kind in ("speech", "effect")
        ),
    )
    for split in splits:
        rooms = np.zeros((3, 3, 8000), np.float32)
        rooms[:, :, 0], rooms[:, :, 700] = 0.9, 0.4
        np.save(corpus._rooms_file(folder, split), rooms)
