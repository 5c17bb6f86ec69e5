"""Chooses the seconds of songs for a batch."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import pad

from engine.errors import AfpError
from trainer.cache import AudioCache
from trainer.corpus import LOUD, RATE

MARGIN = 400
"""Samples at either end of a window that are read and thrown away when it is played at another speed."""


class Songs:
    """Draws windows from different songs; longer songs are drawn more often, in proportion to the root of length.

    For a fingerprint, a song at another speed and pitch is another song: each speed adds one more of each.
    """

    def __init__(
        self,
        music: AudioCache,
        window: int,
        split: str = "train",
        speeds: tuple[float, ...] = (),
        segment: slice = slice(None),
        device: torch.device | None = None,
    ) -> None:
        """`segment`: where in a window the second lies that must be heard. On a GPU all of the music lies on it."""
        self.music, self.window, self.segment = music, window, segment
        self.songs = [
            (clip, speed)
            for speed in (1.0, *speeds)
            for clip in music.select(split)
            if clip.length > 2 * (window + 2 * MARGIN) * max(speed, 1)
        ]
        if not self.songs:
            raise AfpError("There is no music to train on: give a folder with songs of at least several seconds.")
        weights = np.sqrt([clip.length / speed for clip, speed in self.songs])
        self.weights = weights / weights.sum()
        self.firsts, self.lengths = np.array([(clip.start, clip.length) for clip, _ in self.songs]).T
        self.speeds = np.array([speed for _, speed in self.songs])
        self.on_device: Tensor | None = None
        if device is not None and device.type == "cuda":
            self.on_device = torch.from_numpy(np.array(music.samples)).to(device)

    def choose(self, random: np.random.Generator, count: int) -> NDArray[np.int64]:
        """`count` different songs. Raises AfpError if there are fewer."""
        if count > len(self.songs):
            raise AfpError(
                f"A batch of {count} needs as many songs, and there are {len(self.songs)}: "
                "take a smaller batch or more music."
            )
        return random.choice(len(self.songs), count, replace=False, p=self.weights)

    def windows(self, random: np.random.Generator, numbers: NDArray[np.int64]) -> NDArray[np.float32]:
        """A window of each of these songs (n, window) whose segment passes the silence filter.

        A song that is silent in twenty draws is used as it is. Raises AfpError if all of them are.
        """
        drawn = np.zeros((len(numbers), self.window), np.float32)
        quiet = np.arange(len(numbers))
        for _ in range(20):
            self._fill(random, numbers, quiet, drawn)
            quiet = quiet[np.square(drawn[quiet][:, self.segment]).sum(1) <= LOUD]
            if not len(quiet):
                break
        if len(quiet) == len(numbers):
            raise AfpError("The music is silent wherever it was tried: give songs that can be heard.")
        return drawn

    def _fill(
        self,
        random: np.random.Generator,
        numbers: NDArray[np.int64],
        rows: NDArray[np.int64],
        drawn: NDArray[np.float32],
    ) -> None:
        """Draw these rows anew, all songs of one speed together."""
        played: dict[float, list[tuple[int, NDArray[np.float32]]]] = {}
        for row in rows:
            clip, speed = self.songs[numbers[row]]
            size = self.window if speed == 1 else round((self.window + 2 * MARGIN) * speed)
            start = int(random.integers(clip.length - size))
            played.setdefault(speed, []).append((int(row), self.music.read(clip, start, size)))
        for speed, windows in played.items():
            which, sounds = zip(*windows, strict=True)
            drawn[list(which)] = np.stack(sounds) if speed == 1 else resampled(np.stack(sounds), self.window)

    def around(
        self, random: np.random.Generator, numbers: NDArray[np.int64], before: int, after: int
    ) -> tuple[Tensor, NDArray[np.float64]]:
        """Sound (n, before + after) around a moment of each song, at its own speed, and the speeds to play it at (n,).

        The second around the moment passes the silence filter, but for songs that keep silent for twenty draws.
        """
        sounds = torch.zeros(len(numbers), before + after)
        if self.on_device is not None:
            sounds = sounds.to(self.on_device.device)
        quiet = np.arange(len(numbers))
        for _ in range(20):
            songs = numbers[quiet]
            starts = self.firsts[songs] + random.integers(self.lengths[songs] - before - after)
            found = self._read(starts, before + after)
            sounds[torch.from_numpy(quiet).to(sounds.device)] = found
            energy = found[:, before - RATE // 2 : before + RATE // 2].square().sum(1)
            quiet = quiet[(energy <= LOUD).cpu().numpy()]
            if not len(quiet):
                break
        if len(quiet) == len(numbers):
            raise AfpError("The music is silent wherever it was tried: give songs that can be heard.")
        return sounds, self.speeds[numbers]

    def _read(self, starts: NDArray[np.int64], size: int) -> Tensor:
        if self.on_device is None:
            found = torch.from_numpy(np.stack([self.music.samples[start : start + size] for start in starts]))
        else:
            device = self.on_device.device
            found = self.on_device[torch.from_numpy(starts).to(device)[:, None] + torch.arange(size, device=device)]
        return found.float() / 32768

    def draw(self, random: np.random.Generator, count: int) -> NDArray[np.float32]:
        """`count` windows (count, window), each from another song."""
        return self.windows(random, self.choose(random, count))


def resampled(sounds: NDArray[np.float32], window: int) -> NDArray[np.float32]:
    """Sounds (n, samples) → (n, window), MARGIN samples of what comes out left off at either end.

    By cutting or padding the spectrum, for many sounds at once: in a third of soxr's time. That a sound is taken for
    periodic shows at its ends only.
    """
    length = window + 2 * MARGIN
    spectrum = torch.fft.rfft(torch.from_numpy(sounds))
    spectrum = pad(spectrum, (0, length // 2 + 1 - spectrum.shape[1])) * (length / sounds.shape[1])
    return torch.fft.irfft(spectrum, length)[:, MARGIN:-MARGIN].numpy()
