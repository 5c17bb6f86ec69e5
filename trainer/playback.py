"""Music played at any speed, a batch at a time, on the device that it lies on."""

import torch
from torch import Tensor
from torch.nn.functional import grid_sample, pad

FINER = 4
"""Sounds are first laid out so many times as finely, by their spectrum; cubic curves are exact enough between those."""
EDGE = 200
"""Samples at either end of a sound that are not to be played: its spectrum takes it for periodic."""


def played(sounds: Tensor, positions: Tensor, fastest: Tensor) -> Tensor:
    """Sounds (n, samples) heard at `positions` (n, m), in samples and growing, → (n, m).

    `fastest` (n,) are the most samples between two positions of each: what would lie above half the rate is taken out.
    """
    spectrum = torch.fft.rfft(sounds)
    bins = torch.arange(spectrum.shape[1], device=sounds.device) / (spectrum.shape[1] - 1)
    spectrum = spectrum * (bins <= 1 / fastest.clamp_min(1)[:, None])
    size = FINER * sounds.shape[1]
    fine = torch.fft.irfft(pad(spectrum, (0, size // 2 + 1 - spectrum.shape[1])), size) * FINER
    across = positions * (2 * FINER / (size - 1)) - 1
    grid = torch.stack([across, torch.zeros_like(across)], -1)[:, None]
    return grid_sample(fine[:, None, None], grid, "bicubic", "border", align_corners=True)[:, 0, 0]
