"""Which seconds of which songs make a batch."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray

from engine.errors import AfpError
from trainer import cache
from trainer.cache import AudioCache, Clip

LOUD_ENOUGH = 1.0
"""The paper's silence filter: Σx² over a segment."""


def respeed(music: AudioCache, clips: Sequence[Clip], factor: float, folder: Path) -> AudioCache:
    """Copies of songs played `factor` times as fast, pitch and all: to a fingerprint they are other songs."""
    if not (folder / "table.json").exists():
        cache.write(
            folder,
            music.rate,
            (
                (
                    clip,
                    soxr.resample(
                        music.samples[clip.start : clip.start + clip.length], music.rate * factor, music.rate
                    ),
                )
                for clip in clips
            ),
        )
    return cache.load(folder)


class Songs:
    """Draws windows from different songs; longer songs are drawn more often, in proportion to the root of length."""

    def __init__(self, sources: Sequence[tuple[AudioCache, Sequence[Clip]]], window: int) -> None:
        self.songs = [(music, clip) for music, clips in sources for clip in clips if clip.length > 2 * window]
        if not self.songs:
            raise AfpError("There is no music to train on: give a folder with songs of at least several seconds.")
        self.window = window
        weights = np.sqrt([clip.length for _, clip in self.songs])
        self.weights = weights / weights.sum()

    def draw(self, random: np.random.Generator, count: int) -> NDArray[np.float32]:
        """`count` windows (count, window), each from another song, none silent."""
        if count > len(self.songs):
            raise AfpError(
                f"A batch of {count} needs as many songs, and there are {len(self.songs)}: "
                "take a smaller batch or more music."
            )
        windows = np.empty((count, self.window), np.float32)
        for row, number in enumerate(random.choice(len(self.songs), count, replace=False, p=self.weights)):
            music, clip = self.songs[number]
            for _ in range(20):  # a song that is silent for long is taken as it comes
                start = int(random.integers(clip.length - self.window))
                windows[row] = music.read(clip, start, self.window)
                if float(np.square(windows[row, -music.rate :]).sum()) > LOUD_ENOUGH:
                    break
        return windows
