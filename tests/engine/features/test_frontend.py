"""The front end: shapes, scale, and segments that depend on nothing but themselves."""

import numpy as np
import pytest
import torch
from torchaudio.transforms import AmplitudeToDB, MelSpectrogram

from engine.features.frontend import CentredLogMel, LogMel


@pytest.fixture
def frontend() -> LogMel:
    return LogMel()


def tone(hertz: float, seconds: float = 1.0) -> torch.Tensor:
    return torch.sin(2 * torch.pi * hertz * torch.arange(int(8000 * seconds)) / 8000)


def test_a_segment_is_a_picture_of_192_bands_and_28_frames_between_minus_one_and_one(frontend: LogMel) -> None:
    picture = frontend(tone(440)[None] + 0.01 * torch.randn(1, 8000))
    assert picture.shape == (1, 28, 192)
    assert picture.max() == pytest.approx(1.0)
    assert picture.min() >= -1.0


def test_a_tone_is_loudest_in_the_band_of_its_pitch(frontend: LogMel) -> None:
    loudest = [int(frontend(tone(hertz)[None])[0].mean(0).argmax()) for hertz in (300, 600, 1200, 2400)]
    centres = [int(frontend.bank[round(hertz / 8000 * 1024)].argmax()) for hertz in (300, 600, 1200, 2400)]
    assert np.abs(np.subtract(loudest, centres)).max() <= 1


def test_loudness_does_not_matter(frontend: LogMel) -> None:
    sound = torch.randn(1, 8000)
    assert torch.allclose(frontend(sound), frontend(1e-3 * sound), atol=1e-4)


@pytest.mark.parametrize("hop", [4000, 2000, 1000, 777])
def test_cutting_a_long_sound_gives_what_its_segments_give(frontend: LogMel, hop: int) -> None:
    sound = torch.randn(30_000)
    assert torch.allclose(frontend.cut(sound, hop), frontend(sound.unfold(0, 8000, hop)), atol=1e-4)


def test_silence_is_dark_all_over(frontend: LogMel) -> None:
    assert frontend(torch.zeros(1, 8000)).eq(-1).all()


def test_the_papers_picture_is_torchaudios_mel_spectrogram_below_its_maximum() -> None:
    sounds = torch.randn(3, 8000) * torch.tensor([[1.0], [0.1], [1e-3]])
    mel = MelSpectrogram(8000, 1024, hop_length=256, n_mels=256, power=2.0, norm="slaney", mel_scale="slaney")(sounds)
    below = AmplitudeToDB("power", top_db=None)(mel / mel.amax((1, 2), keepdim=True)).clamp(-80, 0)
    picture = CentredLogMel()(sounds)
    assert picture.shape == (3, 256, 32)
    assert torch.allclose(picture, below, atol=1e-3)
    assert picture.amax((1, 2)) == pytest.approx(torch.zeros(3), abs=1e-4)


def test_the_papers_picture_ends_80_decibels_down_and_depends_on_its_segment_alone() -> None:
    frontend, sound = CentredLogMel(), torch.cat([tone(440, 2.0), 1e-3 * torch.randn(9000)])
    assert torch.allclose(frontend.cut(sound, 4000), frontend(sound.unfold(0, 8000, 4000)), atol=1e-3)
    assert frontend(tone(440)[None]).min() == pytest.approx(-80, abs=1e-3)
    assert (frontend(torch.zeros(1, 8000)) == frontend(torch.zeros(1, 8000)).clamp(-80.001, -79.999)).all()
