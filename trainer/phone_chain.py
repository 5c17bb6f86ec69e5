"""Our chain: what happens to music between a loudspeaker and a phone's memory, for whole batches at once.

Everything linear is a product of spectra: loudspeaker and room in one, microphone and filters in another. The second
before a segment is fed into the room, so that a segment carries the tail of what was played before it.
"""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.encoders.registry import FrontEnd
from trainer.corpus import RATE
from trainer.frequency_response import gain, response_db, roll_off_db
from trainer.scenes import Scenes
from trainer.talkers import Talkers

PAST = 8000
LEAD_IN = 1000
"""Samples before the segment that the microphone's filter may smear into, cut off afterwards."""


@dataclass(frozen=True)
class Chain:
    """How strongly a recording is spoilt; each figure is a probability or a range drawn from uniformly."""

    kind: str = "phone"
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
    scenes: int = 256
    """How many scenes of background noise are prepared to draw from."""
    talk: float = 0.0
    """How often somebody talks over the music, as on the radio, …"""
    talk_db: tuple[float, float] = (-5.0, 10.0)
    """… and how much louder the music is."""


LEVELS = {
    "gentle": Chain(snr_db=(0.0, 18.0), overdrive=0.1, colour_db=3.0, clip=0.03),
    "usual": Chain(),
    "harsh": Chain(snr_db=(-14.0, 6.0), overdrive=0.4, colour_db=7.0, clip=0.2),
}
"""How strongly recordings may be spoilt, by name."""


class Phone:
    """The chain over batches: `heard(windows)` is what a phone in a noisy room makes of the music in them.

    `length`: samples that are heard, a second of them to train with.
    """

    past = PAST
    """Samples of music before the segment that enter the room with it: the longest response."""

    def __init__(
        self,
        chain: Chain,
        scenes: Scenes,
        rooms: NDArray[np.float32],
        device: torch.device,
        length: int = RATE,
        talkers: Talkers | None = None,
    ) -> None:
        self.chain, self.scenes = chain, scenes.to(device)
        self.talkers = talkers and talkers.to(device)
        self.slack = round(chain.offset_s * RATE)
        self.size = PAST + length
        self.rooms = torch.fft.rfft(torch.from_numpy(rooms[:, 0].copy()).to(device), self.size)
        self.rooms = torch.cat([self.rooms, torch.ones_like(self.rooms[:1])])  # the last one: no room at all
        self.frequency = torch.fft.rfftfreq(self.size, 1 / RATE, device=device)
        self.mic_size = length + LEAD_IN
        self.mic_frequency = torch.fft.rfftfreq(self.mic_size, 1 / RATE, device=device)

    def shifts(self, random: np.random.Generator, count: int) -> NDArray[np.int64]:
        """By how many samples each recording lies off its clean segment, up to `slack` to either side."""
        return random.integers(-self.slack, self.slack + 1, size=count)

    def masked(self, features: Tensor, frontend: FrontEnd, random: np.random.Generator) -> Tensor:
        """Nothing is hidden from a phone."""
        return features

    def heard(self, windows: Tensor, random: np.random.Generator) -> Tensor:
        """Music (n, PAST + length) → the recording of what follows the first second (n, length), float32."""
        chain, count, device = self.chain, len(windows), windows.device

        def factors(values: NDArray[np.float64]) -> Tensor:
            return torch.from_numpy(values).float().to(device)

        if self.talkers:
            windows = self.talkers.over(windows, random)
        power = windows.square().mean(1, keepdim=True).clamp_min(1e-8)
        driven = torch.from_numpy(random.random(count) < chain.overdrive).to(device)
        scaled = windows * (factors(random.uniform(0.5, 2.5, (count, 1))) / power.sqrt())
        if device.type == "cpu":  # tanh of all of them would take as long as the rest of the chain
            scaled[driven] = torch.tanh(scaled[driven])
        else:  # a selection by a mask would wait for the device
            scaled = torch.where(driven[:, None], torch.tanh(scaled), scaled)
        played = torch.fft.rfft(scaled)

        speaker = response_db(random, count, self.frequency, chain.colour_db)
        speaker += roll_off_db(self.frequency, random.uniform(80, 500, count), np.full(count, -12.0))
        played *= gain(speaker)
        room = np.where(random.random(count) < chain.room, random.integers(len(self.rooms) - 1, size=count), -1)
        played *= self.rooms[torch.from_numpy(room % len(self.rooms)).to(device)]
        # Of a circular convolution only what lies past the longest response is free of wrap-around.
        sound = torch.fft.irfft(played, self.size)[:, -self.mic_size :]

        snr = random.uniform(*chain.snr_db, (count, 1)) + np.where(random.random((count, 1)) < chain.noise, 0, 60)
        level = sound[:, LEAD_IN:].square().mean(1, keepdim=True).sqrt()
        noise = self.scenes.draw(random, count, self.mic_size)
        sound = sound + noise * level * factors(10 ** (-snr / 20))

        microphone = response_db(random, count, self.mic_frequency, chain.colour_db * 0.7)
        low = np.where(random.random(count) < chain.low_pass, random.uniform(2000, 3000, count), 3600)
        high = np.where(random.random(count) < chain.high_pass, random.uniform(300, 1000, count), 120)
        slopes = random.choice((12.0, 24.0, 36.0), (2, count))
        microphone += roll_off_db(self.mic_frequency, low, slopes[0]) + roll_off_db(
            self.mic_frequency, high, -slopes[1]
        )
        recorded = torch.fft.irfft(torch.fft.rfft(sound) * gain(microphone), self.mic_size)[:, LEAD_IN:]

        level = recorded.square().mean(1, keepdim=True).sqrt().clamp_min(1e-8)
        ceiling = np.where(random.random((count, 1)) < chain.clip, random.uniform(1, 3, (count, 1)), 99.0)
        limit = level * factors(ceiling)
        hiss = factors(10 ** (random.uniform(*chain.hiss_db, (count, 1)) / 20)) * level
        seeded = torch.Generator(device).manual_seed(int(random.integers(2**62)))
        return recorded.clamp(-limit, limit) + hiss * torch.randn(recorded.shape, generator=seeded, device=device)
