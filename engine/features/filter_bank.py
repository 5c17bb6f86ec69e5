"""Waveform → Kaldi's logarithmic filter bank, the front end that BEATs was trained with (Chen 2023)."""

import math
from typing import cast

import torch
from torch import Tensor, nn
from torchaudio.compliance.kaldi import get_mel_banks

PREEMPHASIS = 0.97
MEAN, DEVIATION = 15.41663, 6.55582  # of the filter bank over AudioSet: constants of the published networks


class FilterBank(nn.Module):
    """Kaldi's filter bank of whole batches: 25 ms frames every 10 ms, each free of its mean, pre-emphasised, windowed.

    The same as `torchaudio.compliance.kaldi.fbank` for one 16-bit-scaled sound, standardised: (x − mean) / 2σ.
    No value depends on more than its frame, so the bands of a long sound are computed once and cut.
    """

    window: Tensor
    bank: Tensor
    dark = (math.log(torch.finfo(torch.float32).eps) - MEAN) / (2 * DEVIATION)
    bands_last = True

    def __init__(self, sample_rate: int = 8000, segment_s: float = 1.0, bands: int = 128) -> None:
        super().__init__()
        self.width, self.shift, self.bands = sample_rate // 40, sample_rate // 100, bands
        self.segment = round(sample_rate * segment_s)
        self.frames = (self.segment - self.width) // self.shift + 1
        self.n_fft = 1 << (self.width - 1).bit_length()
        bank, _ = get_mel_banks(bands, self.n_fft, sample_rate, 20.0, 0.0, 100.0, -500.0, 1.0)  # 20 Hz to Nyquist's
        self.register_buffer("window", torch.hann_window(self.width, periodic=False) ** 0.85, persistent=False)
        self.register_buffer("bank", bank.T, persistent=False)

    def forward(self, waveforms: Tensor) -> Tensor:
        """Waveforms (n, samples) → features (n, frames, bands)."""
        frames = (waveforms * 2**15).unfold(-1, self.width, self.shift)
        frames = frames - frames.mean(-1, keepdim=True)
        frames = frames - PREEMPHASIS * torch.cat([frames[..., :1], frames[..., :-1]], -1)
        power = torch.fft.rfft(frames * self.window, self.n_fft).abs().square()[..., :-1]
        logarithm = (power @ self.bank).clamp_min(torch.finfo(power.dtype).eps).log()
        return (logarithm - MEAN) / (2 * DEVIATION)

    def cut(self, waveform: Tensor, hop: int) -> Tensor:
        """One long waveform (samples,) → the features (m, frames, bands) of the segments at 0, hop, 2·hop, …"""
        if hop % self.shift:
            return cast(Tensor, self(waveform.unfold(-1, self.segment, hop)))
        return cast(Tensor, self(waveform[None])[0].unfold(0, self.frames, hop // self.shift).transpose(1, 2))
