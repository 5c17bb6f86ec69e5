"""The paper's augmentation: the baseline of Chang 2021, and the low-pass and high-pass filters of section 2.2 after it.

What the paper leaves open is taken from its authors' code: probabilities, the shares of the signal-to-noise ratios, and
that a segment is convolved by itself, without the sound before it.
"""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.encoders.registry import FrontEnd
from trainer.corpus import RATE
from trainer.frequency_response import butterworth_db, gain, response_db, steps_db
from trainer.scenes import Noises

ROLL_OFFS = {"steps": steps_db, "butterworth": butterworth_db}


@dataclass(frozen=True)
class Distortions:
    """How a segment is spoilt: probabilities of each piece, and its range."""

    kind: str = "paper"
    offset: float = 0.3
    offset_s: float = 0.2
    noise: float = 0.8
    snr_db: tuple[tuple[float, float], ...] = ((0, 5), (5, 10), (10, 15))
    snr_shares: tuple[float, ...] = (0.5, 0.3, 0.2)
    response: float = 1.0
    microphone: float = 0.25
    """The share of the responses that are a microphone's rather than a room's."""
    mask: float = 0.33
    mask_bands: float = 127 / 256
    mask_frames: int = 2
    low_pass: float = 0.0
    high_pass: float = 0.0
    roll_off: str = "steps"
    """`steps`: to the letter of section 2.2; `butterworth`: as in the authors' code."""

    def __post_init__(self) -> None:
        if self.roll_off not in ROLL_OFFS:
            raise ValueError(f"roll_off is one of {', '.join(ROLL_OFFS)}")


BASELINE = Distortions()
PROPOSED = Distortions(low_pass=0.4, high_pass=0.4)


class Distorted:
    """The pipeline over batches: `heard(windows)` are the distorted segments, `masked` hides parts of all features."""

    past = 0

    def __init__(
        self, chain: Distortions, noises: Noises, rooms: NDArray[np.float32], seed: int, device: torch.device
    ) -> None:
        self.chain, self.noises = chain, noises
        self.slack = round(chain.offset_s * RATE)
        self.size = 2 * RATE  # of a circular convolution of a second with a second nothing wraps around
        self.frequency = torch.fft.rfftfreq(self.size, 1 / RATE, device=device)
        self.microphones = gain(response_db(np.random.default_rng(seed), 70, self.frequency, 5.0)).to(torch.complex64)
        self.rooms = torch.fft.rfft(torch.from_numpy(rooms[:, 0].copy()), self.size).to(device)

    def shifts(self, random: np.random.Generator, count: int) -> NDArray[np.int64]:
        """By how many samples each distorted segment lies off its clean one."""
        offset = random.integers(-self.slack, self.slack + 1, size=count)
        return np.where(random.random(count) < self.chain.offset, offset, 0)

    def heard(self, windows: Tensor, random: np.random.Generator) -> Tensor:
        """Segments (n, 8000) → the same with noise, response and filters (n, 8000)."""
        chain, count, device = self.chain, len(windows), windows.device
        noise = self.noises.draw(random, count, RATE).to(device)
        share = random.choice(len(chain.snr_db), count, p=chain.snr_shares)
        low, high = np.array(chain.snr_db)[share].T
        snr_db = torch.from_numpy(random.uniform(low, high)[:, None]).float().to(device)
        noisy = torch.from_numpy(random.random((count, 1)) < chain.noise).to(device)
        level = (windows.square().sum(1, keepdim=True) / noise.square().sum(1, keepdim=True).clamp_min(1e-9)).sqrt()
        mixed = windows + noise * level * 10 ** (-snr_db / 20) * noisy

        room = self.rooms[torch.from_numpy(random.integers(len(self.rooms), size=count)).to(device)]
        microphone = self.microphones[torch.from_numpy(random.integers(len(self.microphones), size=count)).to(device)]
        through = torch.from_numpy(random.random((count, 1)) < chain.microphone).to(device)
        response = torch.where(through, microphone, room)
        response[torch.from_numpy(random.random(count) >= chain.response).to(device)] = 1

        roll_off = ROLL_OFFS[chain.roll_off]
        slopes = random.choice((12.0, 24.0, 36.0), (2, count))
        low_pass = roll_off(self.frequency, random.uniform(2000, 3000, count), slopes[0])
        high_pass = roll_off(self.frequency, random.uniform(500, 1000, count), -slopes[1])
        low_pass *= torch.from_numpy(random.random((count, 1)) < chain.low_pass).to(device)
        high_pass *= torch.from_numpy(random.random((count, 1)) < chain.high_pass).to(device)
        filtered = torch.fft.rfft(mixed, self.size) * response * gain(low_pass + high_pass)
        return torch.fft.irfft(filtered, self.size)[:, :RATE]

    def masked(self, features: Tensor, frontend: FrontEnd, random: np.random.Generator) -> Tensor:
        """Hide a stripe of bands and a stripe of frames of some features (n, …), by what the front end calls dark."""
        picture = features.clone() if frontend.bands_last else features.mT.clone()
        _, frames, bands = picture.shape
        for row in np.flatnonzero(random.random(len(picture)) < self.chain.mask):
            wide = int(random.integers(round(self.chain.mask_bands * bands) + 1))
            long = int(random.integers(self.chain.mask_frames + 1))
            band, frame = int(random.integers(bands - wide + 1)), int(random.integers(frames - long + 1))
            picture[row, :, band : band + wide] = frontend.dark
            picture[row, frame : frame + long] = frontend.dark
        return picture if frontend.bands_last else picture.mT
