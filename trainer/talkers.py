"""Talkers over music, as on the radio: mixed before the loudspeaker, so that both come out of it."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from trainer.cache import AudioCache, Clip
from trainer.corpus import RATE
from trainer.scenes import in_turn

ROWS, SECONDS = 64, 20.0


class Talkers:
    """A bank of speech, prepared once. If noise is not separated, all of it is used as speech.

    `share` of the windows are spoken over, the music `over_db` (a range) louder than the talker.
    """

    def __init__(
        self, sounds: AudioCache, clips: Sequence[Clip], seed: int, share: float, over_db: tuple[float, float]
    ) -> None:
        random = np.random.default_rng([seed, 1])
        speech = [clip for clip in clips if clip.maker == "speech"] or clips
        rows = [in_turn(sounds, speech, random, int(SECONDS * RATE)) for _ in range(ROWS if speech else 0)]
        self.samples = torch.from_numpy(np.array(rows, np.float32).reshape(len(rows), int(SECONDS * RATE)))
        self.share, self.over_db = share, over_db

    def to(self, device: torch.device) -> "Talkers":
        """The same talkers, drawn from on that device."""
        self.samples = self.samples.to(device)
        return self

    def over(self, music: Tensor, random: np.random.Generator) -> Tensor:
        """Music (n, samples) → the same, with speech over some of it; unchanged without voices."""
        count, length = music.shape
        if not len(self.samples):
            return music
        rows = random.integers(len(self.samples), size=count)
        starts = random.integers(self.samples.shape[1] - length, size=count)
        gains = 10 ** (-random.uniform(*self.over_db, count) / 20) * (random.random(count) < self.share)
        device = self.samples.device
        windows = self.samples.unfold(1, length, 1)
        voices = windows[torch.from_numpy(rows).to(device), torch.from_numpy(starts).to(device)]
        voices = voices / voices.square().mean(1, keepdim=True).sqrt().clamp_min(1e-2)
        level = music.square().mean(1, keepdim=True).sqrt() * torch.from_numpy(gains).float().to(device)[:, None]
        return music + voices * level
