"""Background noise for training: talk, babble, effects and hum, each in its own room."""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from trainer.cache import AudioCache, Clip
from trainer.corpus import RATE
from trainer.frequency_response import response_db

Floats = NDArray[np.float32]


class Scenes:
    """A bank of scenes, prepared once. If noise is not separated into speech and effects, all of it is used as both."""

    def __init__(
        self,
        sounds: AudioCache,
        clips: Sequence[Clip],
        rooms: NDArray[np.float32],
        seed: int,
        count: int = 256,
        seconds: float = 20.0,
    ) -> None:
        random = np.random.default_rng(seed)
        speech = [clip for clip in clips if clip.maker == "speech"] or clips
        effects = [clip for clip in clips if clip.maker != "speech"] or clips
        self.samples = torch.empty(count, int(seconds * RATE))
        for number in range(count):
            kind = random.choice(("talk", "babble", "effects", "hum", "both"), p=(0.3, 0.15, 0.2, 0.15, 0.2))
            layers = {
                "talk": [speech],
                "babble": [speech] * 5,
                "effects": [effects] * 2,
                "hum": [],
                "both": [speech, effects],
            }
            size = self.samples.shape[1]
            spectrum = _hum(random, size) * np.float32(1.0 if kind == "hum" else random.uniform(0.0, 0.3))
            if layers[kind]:
                rows = [in_turn(sounds, each, random, size) * random.uniform(0.4, 1) for each in layers[kind]]
                spectrum += np.fft.rfft(np.sum(rows, 0, np.float32))
            room = rooms[random.integers(len(rooms)), random.integers(1, rooms.shape[1])]
            wet = np.fft.irfft(spectrum * np.fft.rfft(room, size), size)
            self.samples[number] = torch.from_numpy(wet / (np.sqrt((wet**2).mean()) + 1e-9))

    def to(self, device: torch.device) -> "Scenes":
        """The same scenes, drawn from on that device."""
        self.samples = self.samples.to(device)
        return self

    def draw(self, random: np.random.Generator, count: int, length: int) -> Tensor:
        """`count` excerpts (count, length) of scenes, each scene of unit mean power, on the device of the scenes."""
        rows = random.integers(len(self.samples), size=count)
        starts = random.integers(self.samples.shape[1] - length, size=count)
        excerpts = self.samples.unfold(1, length, 1)  # a view of all of them
        device = self.samples.device
        return excerpts[torch.from_numpy(rows).to(device), torch.from_numpy(starts).to(device)]


class Noises:
    """The noise as it was recorded: excerpts of single clips, short ones repeated."""

    def __init__(self, sounds: AudioCache, clips: Sequence[Clip]) -> None:
        self.sounds, self.clips = sounds, clips

    def draw(self, random: np.random.Generator, count: int, length: int) -> Tensor:
        """`count` excerpts (count, length); hum if there are no clips."""
        rows = np.empty((count, length), np.float32)
        for row in rows:
            if self.clips:
                clip = self.clips[int(random.integers(len(self.clips)))]
                start = int(random.integers(max(clip.length - length, 0) + 1))
                row[:] = np.resize(self.sounds.read(clip, start, length), length)
            else:
                row[:] = hum(random, length)
        return torch.from_numpy(rows)


def in_turn(sounds: AudioCache, clips: Sequence[Clip], random: np.random.Generator, length: int) -> Floats:
    """Sounds one after the other, each at the same loudness, with short pauses → a row (length,) of unit loudness."""
    row = np.zeros(length, np.float32)
    at = 0
    while at < len(row) and clips:
        sound = sounds.read(clips[int(random.integers(len(clips)))])[: len(row) - at]
        row[at : at + len(sound)] = sound / (np.sqrt((sound**2).mean()) + 1e-4)
        at += len(sound) + int(random.exponential(0.15) * RATE)
    return row


def hum(random: np.random.Generator, length: int) -> Floats:
    """Steady noise (length,) of unit power whose spectrum falls by 0–9 dB an octave, with bumps."""
    return np.asarray(np.fft.irfft(_hum(random, length), length))


def _hum(random: np.random.Generator, length: int) -> NDArray[np.complex64]:
    """The spectrum of such noise."""
    frequency = np.fft.rfftfreq(length, 1 / RATE).astype(np.float32)
    tilt = np.maximum(frequency, 40.0) ** np.float32(-random.uniform(0, 1.5))
    bumps_db = response_db(random, 1, torch.from_numpy(frequency), 4.0)[0].numpy()
    drawn = random.standard_normal((2, len(frequency)), np.float32)
    spectrum = (drawn[0] + 1j * drawn[1]) * tilt * 10 ** (bumps_db / 20)
    spectrum[0] = spectrum[-1] = 0  # neither a constant nor the highest frequency, which would count once
    power = 2 * np.sum(spectrum.real**2 + spectrum.imag**2) / length**2  # Parseval
    return np.asarray(spectrum / np.sqrt(power))
