"""The paper's pipeline, piece by piece against its formulas."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.features.filter_bank import FilterBank
from engine.features.frontend import CentredLogMel, LogMel
from trainer.cache import AudioCache, Clip
from trainer.corpus import RATE
from trainer.frequency_response import butterworth_db, steps_db
from trainer.paper_chain import BASELINE, PROPOSED, Distorted, Distortions
from trainer.scenes import Noises

CPU = torch.device("cpu")
STILL = Distortions(offset=0, noise=0, response=0, mask=0)


@pytest.fixture(scope="module")
def noises() -> Noises:
    samples = (np.random.default_rng(0).standard_normal(23_000) * 3000).astype(np.int16)
    clips = (Clip("a", "x", "train", 0, 20_000), Clip("short", "x", "train", 20_000, 3_000))
    return Noises(AudioCache(RATE, clips, samples), clips)


def distorted(chain: Distortions, noises: Noises) -> Distorted:
    rooms = np.zeros((2, 3, 8000), np.float32)
    rooms[:, :, 100] = 0.5
    return Distorted(chain, noises, rooms, 1, CPU)


def windows(count: int) -> torch.Tensor:
    return torch.randn(count, RATE, generator=torch.Generator().manual_seed(3)) * 0.1


def test_nothing_to_do_changes_nothing(noises: Noises) -> None:
    heard = distorted(STILL, noises).heard(windows(4), np.random.default_rng(0))
    assert torch.allclose(heard, windows(4), atol=1e-5)


def test_noise_comes_at_the_ratios_of_the_paper(noises: Noises) -> None:
    clean = windows(2000)
    added = distorted(replace(STILL, noise=0.8), noises).heard(clean, np.random.default_rng(1)) - clean
    ratio_db = 10 * torch.log10(clean.square().sum(1) / added.square().sum(1).clamp_min(1e-12)).numpy()
    noisy = ratio_db < 40
    assert noisy.mean() == pytest.approx(0.8, abs=0.03)
    assert ratio_db[noisy].min() > -0.01 and ratio_db[noisy].max() < 15.01
    shares = np.histogram(ratio_db[noisy], (0, 5, 10, 15))[0] / noisy.sum()
    assert shares == pytest.approx([0.5, 0.3, 0.2], abs=0.04)


def test_offsets_are_as_frequent_and_as_far_as_the_paper_says(noises: Noises) -> None:
    shifts = distorted(BASELINE, noises).shifts(np.random.default_rng(2), 5000)
    assert (shifts != 0).mean() == pytest.approx(0.3, abs=0.02)
    assert 1500 < np.abs(shifts).max() <= 1600


def test_a_room_is_convolved_with_the_segment_alone(noises: Noises) -> None:
    clean = windows(3)
    heard = distorted(replace(STILL, response=1.0, microphone=0.0), noises).heard(clean, np.random.default_rng(0))
    assert torch.allclose(heard[:, 100:], 0.5 * clean[:, :-100], atol=1e-5)
    assert heard[:, :99].abs().max() < 1e-5


def test_a_microphone_colours_and_delays_nothing(noises: Noises) -> None:
    clean = windows(3)
    heard = distorted(replace(STILL, response=1.0, microphone=1.0), noises).heard(clean, np.random.default_rng(0))
    gains = (torch.fft.rfft(heard).abs() / torch.fft.rfft(clean).abs())[:, 200:3800]
    assert 2 < float((20 * gains.log10()).std()) < 8
    assert all(
        int(np.correlate(h, c, "same").argmax()) == RATE // 2 for h, c in zip(heard.numpy(), clean.numpy(), strict=True)
    )


def test_the_steps_are_those_of_section_2_2() -> None:
    """From 2^k to 2^(k+1) times the cut-off k · ρ dB are lost; the mirror image below a high-pass's cut-off."""
    tones = [100.0, 300.0, 550.0, 700.0, 900.0, 1500.0, 3000.0, 5000.0, 9000.0]
    frequency = torch.tensor(tones, dtype=torch.float64)
    for cut, slope in ((2500.0, 12.0), (600.0, 36.0)):
        by_hand = [next(k for k in range(20) if f < cut * 2 ** (k + 1)) * slope if f > cut else 0 for f in tones]
        loss = steps_db(frequency, np.array([cut]), np.array([slope]))[0].tolist()
        assert loss == pytest.approx([-x for x in by_hand])
    cut, slope = 800.0, 24.0
    by_hand = [next(k for k in range(20) if f > cut / 2 ** (k + 1)) * slope if f < cut else 0 for f in tones]
    loss = steps_db(frequency, np.array([cut]), np.array([-slope]))[0].tolist()
    assert loss == pytest.approx([-x for x in by_hand])


def test_to_the_letter_no_low_pass_of_the_paper_reaches_below_4_khz() -> None:
    frequency = torch.linspace(1, 3999, 500)
    assert not steps_db(frequency, np.array([2000.0, 3000.0]), np.array([36.0, 36.0])).any()


def test_a_butterworth_loses_3_db_at_its_cut_off_and_its_slope_far_beyond() -> None:
    frequency = torch.tensor([100.0, 2000.0, 16000.0, 32000.0])
    loss = butterworth_db(frequency, np.array([2000.0]), np.array([24.0]))[0].tolist()
    assert loss[:2] == pytest.approx([0.0, -3.01], abs=0.01)
    assert loss[2] - loss[3] == pytest.approx(24.0, abs=0.1)
    high = butterworth_db(torch.tensor([250.0, 500.0]), np.array([2000.0]), np.array([-12.0]))[0].tolist()
    assert high[1] - high[0] == pytest.approx(12.0, abs=0.3)


def test_proposed_filters_each_act_on_two_segments_in_five(noises: Noises) -> None:
    clean = windows(1000)
    for chain, band in (
        (replace(STILL, low_pass=0.4, roll_off="butterworth"), slice(3700, 3950)),
        (replace(STILL, high_pass=0.4, roll_off="butterworth"), slice(50, 250)),
    ):
        heard = distorted(chain, noises).heard(clean, np.random.default_rng(4))
        power = torch.fft.rfft(heard)[:, band].abs().square().mean(1) / torch.fft.rfft(clean)[
            :, band
        ].abs().square().mean(1)
        assert float((power < 0.7).float().mean()) == pytest.approx(0.4, abs=0.05)
    assert (PROPOSED.low_pass, PROPOSED.high_pass, BASELINE.low_pass, BASELINE.high_pass) == (0.4, 0.4, 0.0, 0.0)


@pytest.mark.parametrize("frontend", [LogMel(), CentredLogMel(), FilterBank()])
def test_masks_hide_stripes_of_a_third_of_the_features(
    frontend: LogMel | CentredLogMel | FilterBank, noises: Noises
) -> None:
    features = frontend(windows(300))
    masked = distorted(BASELINE, noises).masked(features, frontend, np.random.default_rng(5))
    assert masked.shape == features.shape
    changed = masked != features
    rows = changed.flatten(1).any(1)
    assert 0.2 < float(rows.float().mean()) <= 0.36
    assert torch.equal(masked[changed], torch.full_like(masked[changed], frontend.dark))
    if not frontend.bands_last:
        changed = changed.mT
    whole_bands = changed.all(1).sum(1)
    assert whole_bands.max() <= round(127 / 256 * changed.shape[2]) + 1
    assert (changed.all(2).sum(1)).max() <= 2


def test_what_is_dark_is_what_a_front_end_makes_of_nothing() -> None:
    silence = torch.zeros(1, RATE)
    for frontend in (LogMel(), CentredLogMel(), FilterBank()):
        assert torch.allclose(frontend(silence), torch.tensor(frontend.dark), atol=1e-4)


def test_an_unknown_roll_off_is_refused() -> None:
    with pytest.raises(ValueError, match="steps, butterworth"):
        Distortions(roll_off="cliff")
