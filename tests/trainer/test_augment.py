"""Each piece of the chain against its formula, and the chain as a whole."""

import numpy as np
import pytest
import torch

from trainer.cache import AudioCache, Clip
from trainer.corpus import RATE
from trainer.frequency_response import response_db, roll_off_db
from trainer.phone_chain import LEAD_IN, PAST, Chain, Phone
from trainer.scenes import Scenes, hum
from trainer.talkers import Talkers

CPU = torch.device("cpu")
STILL = Chain(noise=0, room=0, overdrive=0, colour_db=0, low_pass=0, high_pass=0, hiss_db=(-200, -200), clip=0)


@pytest.fixture(scope="module")
def sounds() -> AudioCache:
    samples = (np.random.default_rng(0).standard_normal(40_000) * 3000).astype(np.int16)
    clips = (Clip("a", "speech", "train", 0, 20_000), Clip("b", "effect", "train", 20_000, 20_000))
    return AudioCache(RATE, clips, samples)


@pytest.fixture(scope="module")
def rooms() -> np.ndarray:
    rooms = np.zeros((4, 3, 8000), np.float32)
    rooms[:, :, 0] = 1
    rooms[:, :, 7999] = 0.5  # an echo a second late, all but one sample
    return rooms


@pytest.fixture(scope="module")
def scenes(sounds: AudioCache, rooms: np.ndarray) -> Scenes:
    return Scenes(sounds, sounds.clips, rooms, seed=1, count=6, seconds=3)


def test_a_low_pass_falls_by_its_slope_an_octave_and_leaves_what_is_below() -> None:
    loss = roll_off_db(torch.tensor([1000.0, 2500.0, 5000.0, 10000.0]), np.array([2500.0]), np.array([24.0]))
    assert np.allclose(loss, [[0, 0, -24, -48]], atol=1e-4)


def test_a_high_pass_is_its_mirror() -> None:
    loss = roll_off_db(torch.tensor([200.0, 400.0, 800.0, 1600.0]), np.array([800.0]), np.array([-12.0]))
    assert np.allclose(loss, [[-24, -12, 0, 0]], atol=1e-4)


def test_responses_are_smooth_and_as_wide_as_asked() -> None:
    curves = response_db(np.random.default_rng(0), 400, torch.from_numpy(np.geomspace(60, 4000, 200)), 5.0).numpy()
    assert 3.0 < curves.std() < 5.5
    assert np.abs(np.diff(curves, axis=1)).max() < 3.0


def test_hum_and_scenes_have_unit_power(scenes: Scenes) -> None:
    assert np.isclose(np.mean(hum(np.random.default_rng(1), 8000) ** 2), 1)
    assert torch.allclose(scenes.samples.square().mean(1), torch.ones(6), atol=1e-3)


def test_noise_is_as_loud_as_its_ratio_says(scenes: Scenes, rooms: np.ndarray) -> None:
    windows = torch.randn(64, PAST + RATE)
    quiet = Phone(STILL, scenes, rooms, CPU).heard(windows, np.random.default_rng(3))
    noisy = Phone(Chain(**{**vars(STILL), "noise": 1.0, "snr_db": (0.0, 0.0)}), scenes, rooms, CPU)
    added = noisy.heard(windows, np.random.default_rng(3)) - quiet
    ratio_db = 10 * torch.log10(quiet.square().mean() / added.square().mean())
    assert abs(float(ratio_db)) < 2.5  # the scenes' loudness goes up and down


def test_the_second_before_a_segment_echoes_in_it(scenes: Scenes, rooms: np.ndarray) -> None:
    windows = torch.zeros(2, PAST + RATE)
    windows[:, LEAD_IN + 200] = 1.0  # long before the segment
    echoing = Phone(Chain(**{**vars(STILL), "room": 1.0}), scenes, rooms, CPU).heard(windows, np.random.default_rng(0))
    dry = Phone(STILL, scenes, rooms, CPU).heard(windows, np.random.default_rng(0))
    assert echoing.abs().max() > 100 * dry.abs().max()
    assert int(echoing[0].abs().argmax()) == pytest.approx(LEAD_IN + 200 + 7999 - PAST, abs=2)


def test_the_same_seed_gives_the_same_recording(scenes: Scenes, rooms: np.ndarray) -> None:
    windows = torch.randn(3, PAST + RATE)
    phone = Phone(Chain(), scenes, rooms, CPU)
    one, again, other = (phone.heard(windows, np.random.default_rng(seed)) for seed in (5, 5, 6))
    assert torch.equal(one, again)
    assert not torch.equal(one, other)
    assert one.shape == (3, RATE) and one.isfinite().all()


def test_a_talker_is_as_loud_over_the_music_as_it_is_said(sounds: AudioCache) -> None:
    music = torch.from_numpy(np.random.default_rng(5).standard_normal((40, 16_000))).float()
    talkers = Talkers(sounds, sounds.clips, 1, 1.0, (6.0, 6.0))
    voices = talkers.over(music, np.random.default_rng(0)) - music
    ratio_db = 10 * torch.log10(music.square().mean(1) / voices.square().mean(1))
    assert torch.allclose(ratio_db, torch.full((40,), 6.0), atol=0.05)


def test_talkers_talk_over_their_share_and_are_silent_without_voices(sounds: AudioCache) -> None:
    music = torch.ones(2000, 800)
    heard = Talkers(sounds, sounds.clips, 1, 0.3, (-5.0, 10.0)).over(music, np.random.default_rng(0))
    assert 0.25 < float((heard != music).any(1).float().mean()) < 0.35
    assert Talkers(sounds, (), 1, 1.0, (0.0, 0.0)).over(music, np.random.default_rng(0)) is music


def test_talkers_go_through_the_room_with_the_music_and_change_nothing_where_there_are_none(
    sounds: AudioCache, scenes: Scenes, rooms: np.ndarray
) -> None:
    music = torch.from_numpy(np.random.default_rng(1).standard_normal((4, PAST + RATE))).float()
    talkers = Talkers(sounds, sounds.clips, 1, 1.0, (-60.0, -60.0))  # nothing but the talker

    def heard(talkers: Talkers | None, windows: torch.Tensor) -> torch.Tensor:
        return Phone(STILL, scenes, rooms, CPU, talkers=talkers).heard(windows, np.random.default_rng(0))

    talked = talkers.over(music, np.random.default_rng(0))
    assert torch.corrcoef(torch.stack([heard(talkers, music)[0], talked[0, PAST:]]))[0, 1] > 0.95
    assert torch.equal(heard(None, music), heard(Talkers(sounds, (), 1, 1.0, (0.0, 0.0)), music))
