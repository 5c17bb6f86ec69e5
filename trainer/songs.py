"""Which seconds of which songs make a batch."""

import math

import numpy as np
import soxr
from numpy.typing import NDArray

from engine.errors import AfpError
from trainer.cache import AudioCache
from trainer.corpus import LOUD


class Songs:
    """Draws windows from different songs; longer songs are drawn more often, in proportion to the root of length.

    A song played at another speed, pitch and all, is to a fingerprint another song: each speed makes one more of each.
    """

    def __init__(self, music: AudioCache, window: int, split: str = "train", speeds: tuple[float, ...] = ()) -> None:
        self.music, self.window = music, window
        self.songs = [
            (clip, speed)
            for speed in (1.0, *speeds)
            for clip in music.select(split)
            if clip.length > 2 * window * max(speed, 1)
        ]
        if not self.songs:
            raise AfpError("There is no music to train on: give a folder with songs of at least several seconds.")
        weights = np.sqrt([clip.length / speed for clip, speed in self.songs])
        self.weights = weights / weights.sum()

    def choose(self, random: np.random.Generator, count: int) -> NDArray[np.int64]:
        """`count` different songs; AfpError when there are not so many."""
        if count > len(self.songs):
            raise AfpError(
                f"A batch of {count} needs as many songs, and there are {len(self.songs)}: "
                "take a smaller batch or more music."
            )
        return random.choice(len(self.songs), count, replace=False, p=self.weights)

    def windows(self, random: np.random.Generator, numbers: NDArray[np.int64]) -> NDArray[np.float32]:
        """A window of each of these songs (n, window) whose last second passes the silence filter.

        A song that keeps silent for twenty draws is taken as it comes; AfpError when all of them do.
        """
        drawn = np.empty((len(numbers), self.window), np.float32)
        heard = False
        for row, number in enumerate(numbers):
            clip, speed = self.songs[number]
            size = math.ceil(self.window * speed)
            for _ in range(20):
                start = int(random.integers(clip.length - size))
                samples = self.music.read(clip, start, size)
                if loud := float(np.square(samples[-self.music.rate :]).sum()) > LOUD:
                    break
            heard |= loud
            if speed != 1:
                samples = soxr.resample(samples, self.music.rate * speed, self.music.rate)
            drawn[row] = np.pad(samples[: self.window], (self.window - min(len(samples), self.window), 0))
        if not heard:
            raise AfpError("The music is silent wherever it was tried: give songs that can be heard.")
        return drawn

    def draw(self, random: np.random.Generator, count: int) -> NDArray[np.float32]:
        """`count` windows (count, window), each from another song."""
        return self.windows(random, self.choose(random, count))
