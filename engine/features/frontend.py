"""Waveform → log-mel spectrograms of segments, the same for one segment as for a slice of a long sound."""

import math
from typing import cast

import torch
import torchaudio.functional
from torch import Tensor, nn
from torch.nn.functional import pad

# Powers: what stands for none at all, and the loudest of a segment that is silent, so that it is dark all over.
NOTHING, SILENCE = 1e-30, 1e-20


class LogMel(nn.Module):
    """Log-mel spectrograms of segments, in decibels below the segment's own maximum, scaled to [−1, 1].

    All frames are inside their segment (no padding), and a segment's hop is a whole number of frames. The spectrogram
    of a long sound is therefore computed once and cut, and an embedding depends only on its own second.
    """

    window: Tensor
    bank: Tensor
    dark = -1.0
    bands_last = True

    def __init__(
        self,
        sample_rate: int = 8000,
        segment_s: float = 1.0,
        n_fft: int = 1024,
        hop: int = 250,
        bands: int = 192,
        f_min: float = 100.0,
        f_max: float = 3950.0,
        range_db: float = 70.0,
    ) -> None:
        super().__init__()
        self.n_fft, self.hop, self.bands, self.range_db = n_fft, hop, bands, range_db
        self.segment = round(sample_rate * segment_s)
        self.frames = (self.segment - n_fft) // hop + 1
        with torch.device("cpu"):  # torchaudio looks at the values, which a network that is only counted lacks
            bank = torchaudio.functional.melscale_fbanks(
                n_fft // 2 + 1, f_min, f_max, bands, sample_rate, norm="slaney", mel_scale="slaney"
            )
        self.register_buffer("window", torch.hann_window(n_fft), persistent=False)
        self.register_buffer("bank", bank, persistent=False)

    def mel(self, waveform: Tensor) -> Tensor:
        """Waveforms (n, samples) → the logarithm of mel power (n, frames, bands)."""
        spectrum = torch.fft.rfft(waveform.unfold(-1, self.n_fft, self.hop) * self.window)
        power = (spectrum * spectrum.conj()).real  # `abs` would take a root first, slowly
        return (power @ self.bank).float().clamp_min(NOTHING).log()  # the product may be in half precision

    def forward(self, segments: Tensor) -> Tensor:
        """Segments (n, samples) → features (n, frames, bands)."""
        return self.scale(self.mel(segments))

    def cut(self, waveform: Tensor, hop: int) -> Tensor:
        """One long waveform (samples,) → the features (m, frames, bands) of the segments at 0, hop, 2·hop, …"""
        if hop % self.hop:
            return cast(Tensor, self(waveform.unfold(-1, self.segment, hop)))
        return self.scale(self.mel(waveform[None])[0].unfold(0, self.frames, hop // self.hop).mT)

    def scale(self, mel: Tensor) -> Tensor:
        """Log-mel power (n, frames, bands) → decibels below each segment's maximum, `-range_db … 0` → −1 … 1."""
        log_range = self.range_db * math.log(10) / 10
        below = mel - mel.amax((-2, -1), keepdim=True).clamp_min(math.log(SILENCE))
        return below.clamp_min(-log_range) * (2 / log_range) + 1


class CentredLogMel(LogMel):
    """The paper's spectrogram of a segment (section 4.1): 256 bands × 32 frames, decibels below its maximum, −80 … 0.

    Frames are centred on multiples of 256 samples. The first and the last frame see a mirrored segment, so every
    segment must be transformed by itself.
    """

    dark = -80.0
    bands_last = False

    def __init__(self, sample_rate: int = 8000, segment_s: float = 1.0, f_min: float = 0.0) -> None:
        super().__init__(sample_rate, segment_s, 1024, 256, 256, f_min, sample_rate / 2, 80.0)
        self.frames = self.segment // self.hop + 1

    def mel(self, waveform: Tensor) -> Tensor:
        """Waveforms (n, samples) → the logarithm of mel power (n, bands, frames)."""
        return super().mel(pad(waveform, (self.n_fft // 2, self.n_fft // 2), mode="reflect")).mT

    def cut(self, waveform: Tensor, hop: int) -> Tensor:
        """One long waveform (samples,) → the features (m, bands, frames) of the segments at 0, hop, 2·hop, …"""
        return cast(Tensor, self(waveform.unfold(-1, self.segment, hop)))

    def scale(self, mel: Tensor) -> Tensor:
        """Log-mel power (n, bands, frames) → decibels below each segment's maximum, −80 … 0."""
        return (super().scale(mel) - 1) * (self.range_db / 2)
