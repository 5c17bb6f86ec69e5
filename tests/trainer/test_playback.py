"""Music at other speeds, for whole batches."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.errors import AfpError
from tests.trainer import corpus_of_tones
from trainer.batches import Batches
from trainer.cache import AudioCache, Clip
from trainer.config import Config, config_from
from trainer.phone_chain import Chain
from trainer.playback import EDGE, played
from trainer.songs import Songs

DRY = Chain(
    noise=0,
    room=0,
    overdrive=0,
    colour_db=0,
    low_pass=0,
    high_pass=0,
    hiss_db=(-200, -200),
    clip=0,
    scenes=4,
    offset_s=0,
)


@pytest.mark.parametrize("speed", [0.8, 1.0, 1.013, 1.25])
def test_a_tone_is_heard_as_high_as_the_speed_makes_it(speed: float) -> None:
    tone = torch.sin(2 * np.pi * 1000 * torch.arange(12_000) / 8000)
    positions = EDGE + torch.arange(8000.0) * speed
    heard = played(tone[None], positions[None], torch.tensor([speed]))[0]
    assert (heard - torch.sin(2 * np.pi * 1000 * positions / 8000)).abs().max() < 0.02


def test_what_would_fold_back_is_taken_out() -> None:
    tone = torch.sin(2 * np.pi * 3600 * torch.arange(12_000) / 8000)
    heard = played(tone[None], (EDGE + torch.arange(8000.0) * 1.25)[None], torch.tensor([1.25]))[0]
    assert heard[400:-400].square().mean() < 1e-3


def test_a_recording_may_run_a_little_faster_or_slower_than_its_segment(tmp_path: Path) -> None:
    corpus_of_tones.make(tmp_path)
    config = Config(encoder="nafp-small", pairs=8, block=8, steps=1, speeds=(), tolerance=1e-6, chain=DRY)

    def difference(tolerance: float) -> torch.Tensor:
        batches = Batches(replace(config, tolerance=tolerance), tmp_path)
        clean, window = batches._at_any_speed(np.random.default_rng(1), np.arange(8))
        return (window[:, batches.augmentation.past :] - clean).square().mean(1) / clean.square().mean(1)

    assert difference(1e-6).max() < 1e-4
    assert difference(0.03).median() > 0.1


def test_a_moment_of_a_song_is_never_one_of_silence() -> None:
    samples = np.zeros(400_000, np.int16)
    samples[150_000:250_000] = 8000 * np.sign(np.sin(np.arange(100_000) / 5))
    music = AudioCache(8000, (Clip("a", "m", "train", 0, len(samples)),), samples)
    sounds, speeds = Songs(music, 20_000).around(np.random.default_rng(1), np.array([0]), 14_000, 6000)
    assert sounds.shape == (1, 20_000) and speeds.tolist() == [1.0]
    assert sounds[0, 10_000:18_000].square().sum() > 1
    quiet = AudioCache(8000, music.clips, np.zeros_like(samples))
    with pytest.raises(AfpError, match="silent"):
        Songs(quiet, 20_000).around(np.random.default_rng(1), np.array([0]), 14_000, 6000)


def test_a_tolerance_that_makes_every_song_the_same_is_refused() -> None:
    with pytest.raises(AfpError, match="tolerance"):
        config_from({"tolerance": 0.2})
