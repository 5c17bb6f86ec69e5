"""A folder of music, noise and rooms to train, choose and judge on, whatever it was made from.

An encoder is trained on the split `train`, chosen and calibrated on `choose`, and judged on `judge`.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError
from engine.progress import ProgressFn, no_progress
from trainer import cache, rooms

SPLITS = ("train", "choose", "judge")
RATE = 8000
LOUD = 1.0
"""The paper's silence filter: Σx² over a second (0 dB)."""
NOISE_S = 20
"""Longer noises are cut to pieces."""
ROOMS = {"train": (600, 1), "choose": (120, 2), "judge": (120, 3)}
"""How many rooms a split has, and their seed."""


def music(folder: Path) -> cache.AudioCache:
    """Every song, at 8 kHz."""
    return cache.load(folder / "music")


def noise(folder: Path) -> cache.AudioCache:
    """Speech and sound effects, at 8 kHz; `maker` tells which."""
    return cache.load(folder / "noise")


def room_responses(folder: Path, split: str) -> NDArray[np.float32]:
    """Impulse responses (rooms, sources, samples) of a split."""
    try:
        responses: NDArray[np.float32] = np.load(_rooms_file(folder, split), allow_pickle=False)
        return responses
    except (OSError, ValueError) as error:
        raise AfpError(f"{folder} holds no rooms: run `make corpus`, or `afp corpus --music FOLDER`.") from error


def is_prepared(folder: Path) -> bool:
    """Whether everything is there."""
    tables = (folder / "music" / cache.TABLE, folder / "noise" / cache.TABLE)
    return all(path.exists() for path in (*tables, *(_rooms_file(folder, split) for split in SPLITS)))


def loud(samples: cache.Samples) -> bool:
    """Whether any second of a sound passes the silence filter: what holds none is no music."""
    seconds = samples[: len(samples) // RATE * RATE].reshape(-1, RATE)
    return any(float(np.square(second / 32768).sum()) > LOUD for second in seconds)


def prepare_rooms(folder: Path, progress: ProgressFn = no_progress) -> None:
    """Simulate the rooms that are not there yet."""
    for split, (count, seed) in ROOMS.items():
        if not _rooms_file(folder, split).exists():
            progress(0, None, "rooms", f"Simulating {count} rooms")
            save_rooms(folder, split, rooms.simulate(count, seed))


def save_rooms(folder: Path, split: str, responses: NDArray[np.float32]) -> None:
    """Keep impulse responses (rooms, sources, samples) as those of a split."""
    partial = folder / f"rooms-{split}.partial.npy"
    np.save(partial, responses)
    partial.replace(_rooms_file(folder, split))


def _rooms_file(folder: Path, split: str) -> Path:
    return folder / f"rooms-{split}.npy"
