"""How loud a file is over time: small enough to keep, and quick enough to draw at any zoom."""

from __future__ import annotations

import os
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

STEP_S = 0.05
FLOOR_DBFS = -60.0
RATE = 8_000
PORTION_S = 10.0


def level_curve(path: str | os.PathLike[str]) -> Iterator[bytes]:
    """A byte for each STEP_S of the file, in portions of PORTION_S, the last one shorter.

    0 is an RMS of FLOOR_DBFS or less, 255 that of a full-scale square wave; between them decibels are even. Raises
    Undecodable when no sound at all can be decoded.
    """
    from engine.audio.decode import blocks  # not needed to draw one

    size = round(STEP_S * RATE)
    for block in blocks(path, RATE, PORTION_S):
        steps = np.pad(block, (0, -len(block) % size)).reshape(-1, size)
        dbfs = 10 * np.log10(np.maximum(np.square(steps).mean(axis=1), 1e-12))
        yield (255 * (1 - dbfs / FLOOR_DBFS)).clip(0, 255).round().astype(np.uint8).tobytes()


def loudest(level: bytes | bytearray, first_s: float, last_s: float, parts: int) -> NDArray[np.float32]:
    """The greatest level (0 to 1) in each of `parts` equal parts of a stretch: (parts,); 0 where it is not known."""
    known = np.append(np.frombuffer(level, np.uint8), np.uint8(0))
    edges = (np.linspace(first_s, last_s, parts + 1) / STEP_S + 1e-6).astype(np.int64).clip(0, len(level))
    return np.float32(1 / 255) * np.maximum.reduceat(known, edges)[:-1].astype(np.float32)
