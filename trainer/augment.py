"""What happens to music between a loudspeaker and a phone's memory, for whole batches at once.

Everything linear is a product of spectra: loudspeaker and room in one, microphone and filters in another. The second
before a segment is fed into the room, so that a segment carries the tail of what was played before it.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from trainer.cache import AudioCache, Clip

RATE = 8000
PAST = 8000
"""Samples of music before the segment that enter the room with it: the longest response."""
LEAD_IN = 1000
"""Samples before the segment that the microphone's filter may smear into, cut off afterwards."""


@dataclass(frozen=True)
class Chain:
    """How strongly a recording is spoilt; each figure is a probability or a range drawn from uniformly."""

    snr_db: tuple[float, float] = (-10.0, 12.0)
    noise: float = 0.95
    room: float = 0.92
    overdrive: float = 0.25
    colour_db: float = 5.0
    """Standard deviation, an octave apart, of the loudspeaker's and the microphone's response."""
    low_pass: float = 0.4
    high_pass: float = 0.4
    offset_s: float = 0.15
    hiss_db: tuple[float, float] = (-65.0, -25.0)
    clip: float = 0.1


class Scenes:
    """A bank of background noise, prepared once: talk, babble, effects and hum, each heard in a room of its own."""

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
        speech = [clip for clip in clips if clip.maker == "speech"]
        effects = [clip for clip in clips if clip.maker != "speech"]
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
            dry = sum(
                (self._row(sounds, layer, random) * random.uniform(0.4, 1) for layer in layers[kind]),
                start=hum(random, self.samples.shape[1]) * (1.0 if kind == "hum" else random.uniform(0.0, 0.3)),
            )
            room = rooms[random.integers(len(rooms)), random.integers(1, rooms.shape[1])]
            size = self.samples.shape[1]
            wet = np.fft.irfft(np.fft.rfft(dry, size) * np.fft.rfft(room, size), size)
            self.samples[number] = torch.from_numpy((wet / (np.sqrt((wet**2).mean()) + 1e-9)).astype(np.float32))

    def _row(self, sounds: AudioCache, clips: Sequence[Clip], random: np.random.Generator) -> NDArray[np.float64]:
        """Sounds one after the other, each at the same loudness, with short pauses → a row of unit loudness."""
        row = np.zeros(self.samples.shape[1])
        at = 0
        while at < len(row) and clips:
            sound = sounds.read(clips[int(random.integers(len(clips)))])[: len(row) - at]
            row[at : at + len(sound)] = sound / (np.sqrt((sound**2).mean()) + 1e-4)
            at += len(sound) + int(random.exponential(0.15) * RATE)
        return row

    def draw(self, random: np.random.Generator, count: int, length: int) -> Tensor:
        """`count` excerpts of unit mean power over their whole scene → (count, length)."""
        rows = random.integers(len(self.samples), size=count)
        starts = random.integers(self.samples.shape[1] - length, size=count)
        return torch.stack([self.samples[r, s : s + length] for r, s in zip(rows, starts, strict=True)])


def hum(random: np.random.Generator, length: int) -> NDArray[np.float64]:
    """Steady noise of unit power whose spectrum falls by 0–9 dB an octave, with bumps."""
    spectrum = np.fft.rfft(random.standard_normal(length))
    frequency = np.fft.rfftfreq(length, 1 / RATE)
    tilt = np.maximum(frequency, 40.0) ** (-random.uniform(0, 1.5))
    shaped = np.fft.irfft(spectrum * tilt * 10 ** (response_db(random, 1, frequency, 4.0)[0] / 20), length)
    return np.asarray(shaped / np.sqrt((shaped**2).mean()))


def response_db(
    random: np.random.Generator, count: int, frequency: NDArray[np.floating], deviation: float
) -> NDArray[np.float32]:
    """Smooth random responses (count, frequencies) in dB: normal deviates half an octave apart, joined by lines."""
    knots = np.arange(np.log2(60), np.log2(8000), 0.5)
    gains = random.normal(0, deviation, (count, len(knots))).astype(np.float32)
    position = np.clip((np.log2(np.maximum(frequency, 60)) - knots[0]) / 0.5, 0, len(knots) - 1.001)
    left = position.astype(int)
    joined = np.zeros((len(knots), len(frequency)), np.float32)  # how much of each knot a frequency takes
    joined[left, np.arange(len(frequency))] = 1 - position % 1
    joined[left + 1, np.arange(len(frequency))] += position % 1
    return gains @ joined


def roll_off_db(
    frequency: NDArray[np.floating], cut: NDArray[np.float64], slope: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Loss in dB (count, frequencies) beyond a cut-off, `slope` dB an octave; a negative slope is a high-pass.

    Section 2.2's filters, with the octaves' steps joined to a line.
    """
    octaves = np.log2(np.maximum(frequency, 1.0)).astype(np.float32) - np.log2(cut)[:, None].astype(np.float32)
    return np.minimum(-octaves * slope[:, None].astype(np.float32), 0)


class Phone:
    """The chain over batches: `heard(windows)` is what a phone in a noisy room makes of the music in them."""

    def __init__(self, chain: Chain, scenes: Scenes, rooms: NDArray[np.float32]) -> None:
        self.chain, self.scenes = chain, scenes
        self.size = PAST + RATE
        self.rooms = torch.fft.rfft(torch.from_numpy(rooms[:, 0].copy()), self.size)
        self.rooms = torch.cat([self.rooms, torch.ones_like(self.rooms[:1])])  # the last one: no room at all
        self.frequency = np.fft.rfftfreq(self.size, 1 / RATE).astype(np.float32)
        self.mic_size = RATE + LEAD_IN
        self.mic_frequency = np.fft.rfftfreq(self.mic_size, 1 / RATE).astype(np.float32)

    def heard(self, windows: Tensor, random: np.random.Generator) -> Tensor:
        """Music (n, PAST + 8000) → the recording of its last second (n, 8000), float32."""
        chain, count = self.chain, len(windows)
        power = windows.square().mean(1, keepdim=True).clamp_min(1e-8)
        drive = torch.from_numpy(
            np.where(random.random((count, 1)) < chain.overdrive, random.uniform(0.5, 2.5, (count, 1)), 1e-3)
        )
        scaled = windows * (drive / power.sqrt()).float()
        played = torch.fft.rfft(torch.tanh(scaled))

        speaker = response_db(random, count, self.frequency, chain.colour_db)
        speaker += roll_off_db(self.frequency, random.uniform(80, 500, count), np.full(count, -12.0))
        played *= _gain(speaker)
        room = np.where(random.random(count) < chain.room, random.integers(len(self.rooms) - 1, size=count), -1)
        played *= self.rooms[torch.from_numpy(room % len(self.rooms))]
        # Of a circular convolution only what lies past the longest response is free of wrap-around.
        sound = torch.fft.irfft(played, self.size)[:, -self.mic_size :]

        snr = random.uniform(*chain.snr_db, (count, 1)) + np.where(random.random((count, 1)) < chain.noise, 0, 60)
        level = sound[:, LEAD_IN:].square().mean(1, keepdim=True).sqrt()
        noise = self.scenes.draw(random, count, self.mic_size)
        sound = sound + noise * level * torch.from_numpy(10 ** (-snr / 20)).float()

        microphone = response_db(random, count, self.mic_frequency, chain.colour_db * 0.7)
        low = np.where(random.random(count) < chain.low_pass, random.uniform(2000, 3000, count), 3600)
        high = np.where(random.random(count) < chain.high_pass, random.uniform(300, 1000, count), 120)
        slopes = random.choice((12.0, 24.0, 36.0), (2, count))
        microphone += roll_off_db(self.mic_frequency, low, slopes[0]) + roll_off_db(
            self.mic_frequency, high, -slopes[1]
        )
        recorded = torch.fft.irfft(torch.fft.rfft(sound) * _gain(microphone), self.mic_size)[:, LEAD_IN:]

        level = recorded.square().mean(1, keepdim=True).sqrt().clamp_min(1e-8)
        ceiling = torch.from_numpy(
            np.where(random.random((count, 1)) < chain.clip, random.uniform(1, 3, (count, 1)), 99.0)
        )
        limit = level * ceiling.float()
        hiss = torch.from_numpy(10 ** (random.uniform(*chain.hiss_db, (count, 1)) / 20)).float() * level
        seeded = torch.Generator().manual_seed(int(random.integers(2**62)))
        return recorded.clamp(-limit, limit) + hiss * torch.randn(recorded.shape, generator=seeded)


def _gain(db: NDArray[np.float32]) -> Tensor:
    return torch.from_numpy(db).clamp_(-80, 40).mul_(math.log(10) / 20).exp_()
