"""Frequency responses: of loudspeakers and microphones, and the roll-offs of section 2.2 of the paper.

Drawn with numpy, laid out on the device that the frequencies are on: a batch has millions of them.
"""

import math

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor


def response_db(random: np.random.Generator, count: int, frequency: Tensor, deviation: float) -> Tensor:
    """Smooth random responses (count, frequencies) in dB: normal deviates half an octave apart, joined by lines."""
    knots = np.arange(np.log2(60), np.log2(8000), 0.5)
    gains = random.normal(0, deviation, (count, len(knots)))
    position = ((frequency.clamp_min(60).log2() - knots[0]) / 0.5).clamp(0, len(knots) - 1.001)
    left, part = position.long(), position.frac().float()
    drawn = torch.from_numpy(gains).float().to(frequency.device)
    return drawn[:, left] * (1 - part) + drawn[:, left + 1] * part


def roll_off_db(frequency: Tensor, cut: NDArray[np.float64], slope: NDArray[np.float64]) -> Tensor:
    """Loss in dB (count, frequencies) beyond a cut-off, `slope` dB an octave; a negative slope is a high-pass."""
    octaves = frequency.clamp_min(1.0).log2() - _column(np.log2(cut), frequency)
    return (-octaves * _column(slope, frequency)).clamp_max(0)


def steps_db(frequency: Tensor, cut: NDArray[np.float64], slope: NDArray[np.float64]) -> Tensor:
    """Section 2.2 taken literally: from 2ᵏ to 2ᵏ⁺¹ times the cut-off k · ρ dB are lost, k = 0, 1, …; `roll_off_db`'s
    arguments, a high-pass being the mirror image.

    The first octave beyond the cut-off loses nothing. So at 8 kHz a low-pass from 2 kHz up loses nothing anywhere.
    """
    return (-_octaves_beyond(frequency, cut, slope).floor() * _column(np.abs(slope), frequency)).clamp_max(0)


def butterworth_db(frequency: Tensor, cut: NDArray[np.float64], slope: NDArray[np.float64]) -> Tensor:
    """What the filters of the authors' code do: 3 dB are lost at the cut-off, `slope` an octave far beyond it."""
    order = _column(np.abs(slope) / (20 * math.log10(2)), frequency)
    return -10 * torch.log10(1 + 4.0 ** (_octaves_beyond(frequency, cut, slope) * order))


def gain(db: Tensor) -> Tensor:
    """Decibels → factors."""
    return db.clamp(-80, 40).mul_(math.log(10) / 20).exp_()


def _octaves_beyond(frequency: Tensor, cut: NDArray[np.float64], slope: NDArray[np.float64]) -> Tensor:
    octaves = (frequency.clamp_min(1.0) / _column(cut, frequency)).log2()
    return octaves * _column(np.sign(slope), frequency)


def _column(values: NDArray[np.float64], like: Tensor) -> Tensor:
    return torch.from_numpy(np.asarray(values, np.float64)[:, None]).to(like)
