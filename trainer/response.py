"""Frequency responses: of loudspeakers and microphones, and the roll-offs of section 2.2 of the paper."""

import math

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor


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
    """Loss in dB (count, frequencies) beyond a cut-off, `slope` dB an octave; a negative slope is a high-pass."""
    octaves = np.log2(np.maximum(frequency, 1.0)).astype(np.float32) - np.log2(cut)[:, None].astype(np.float32)
    return np.minimum(-octaves * slope[:, None].astype(np.float32), 0)


def steps_db(
    frequency: NDArray[np.floating], cut: NDArray[np.float64], slope: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Section 2.2 to the letter: from 2ᵏ to 2ᵏ⁺¹ times the cut-off k · ρ dB are lost, k = 0, 1, …; `roll_off_db`'s
    arguments, a high-pass being the mirror image.

    The first octave beyond the cut-off loses nothing. So at 8 kHz a low-pass from 2 kHz up loses nothing anywhere.
    """
    octaves = np.log2(np.maximum(frequency, 1.0) / cut[:, None]) * np.sign(slope)[:, None]
    return np.asarray(np.minimum(-np.floor(octaves) * np.abs(slope)[:, None], 0), np.float32)


def butterworth_db(
    frequency: NDArray[np.floating], cut: NDArray[np.float64], slope: NDArray[np.float64]
) -> NDArray[np.float32]:
    """What the filters of the authors' code do: 3 dB are lost at the cut-off, `slope` an octave far beyond it."""
    octaves = np.log2(np.maximum(frequency, 1.0) / cut[:, None]) * np.sign(slope)[:, None]
    order = np.abs(slope)[:, None] / (20 * math.log10(2))
    return np.asarray(-10 * np.log10(1 + 4.0 ** (octaves * order)), np.float32)


def gain(db: NDArray[np.float32]) -> Tensor:
    """Decibels → factors."""
    return torch.from_numpy(db).clamp_(-80, 40).mul_(math.log(10) / 20).exp_()
