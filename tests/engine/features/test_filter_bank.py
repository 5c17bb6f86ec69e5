"""Kaldi's filter bank in batches: torchaudio's own, one sound at a time, is what it must equal."""

import pytest
import torch
from torchaudio.compliance import kaldi

from engine.features.filter_bank import FilterBank


@pytest.mark.parametrize("rate", [8000, 16000])
def test_it_is_kaldis_filter_bank_standardised(rate: int) -> None:
    sounds = torch.randn(3, rate) * torch.tensor([[0.5], [0.01], [1e-4]]) + 0.01
    by_kaldi = [
        kaldi.fbank(sound[None] * 2**15, num_mel_bins=128, sample_frequency=rate, frame_length=25, frame_shift=10)
        for sound in sounds
    ]
    expected = (torch.stack(by_kaldi) - 15.41663) / (2 * 6.55582)
    assert expected.shape == (3, 98, 128)
    assert torch.allclose(FilterBank(rate)(sounds), expected, atol=1e-4)


@pytest.mark.parametrize("hop", [4000, 2000, 777])
def test_cutting_a_long_sound_gives_what_its_segments_give(hop: int) -> None:
    frontend, sound = FilterBank(), torch.randn(30_000)
    cut = frontend.cut(sound, hop)
    assert cut.shape == ((30_000 - 8000) // hop + 1, 98, 128)
    assert torch.allclose(cut, frontend(sound.unfold(0, 8000, hop)), atol=1e-4)


def test_silence_is_finite() -> None:
    assert FilterBank()(torch.zeros(1, 8000)).isfinite().all()
