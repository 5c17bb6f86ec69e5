"""The noisy excerpt: what it is said to be."""

import numpy as np

from engine.demo import excerpt
from engine.demo.composer import STRANGER
from engine.demo.excerpt import noisy_excerpt


def test_it_is_chosen_by_its_seed() -> None:
    once, again, other = noisy_excerpt(3), noisy_excerpt(3), noisy_excerpt(4)
    assert np.array_equal(once.samples, again.samples)
    assert (once.title, once.start_s) == (again.title, again.start_s) != (other.title, other.start_s)


def test_it_is_eleven_seconds_that_do_not_clip() -> None:
    heard = noisy_excerpt(0, STRANGER)
    assert (heard.title, heard.samples.dtype, heard.samples.size / heard.rate) == ("Nobody's Tune", np.float32, 11.0)
    assert np.isclose(np.abs(heard.samples).max(), 0.5)


def test_the_music_is_three_decibels_above_the_noise(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    noisy = noisy_excerpt(5).samples
    monkeypatch.setattr(excerpt, "SNR_DB", 200.0)
    clean = noisy_excerpt(5).samples
    # What of the noisy one is the clean one, by projection; the rest is noise.
    music = clean * (noisy @ clean) / (clean @ clean)
    assert np.isclose(10 * np.log10(np.sum(music**2) / np.sum((noisy - music) ** 2)), 3.0, atol=0.3)


def test_a_small_loudspeaker_has_no_bass() -> None:
    power = (
        np.abs(
            np.fft.rfft(excerpt._small_loudspeaker(np.random.default_rng(0).standard_normal(22050).astype(np.float32)))
        )
        ** 2
    )
    assert power[30:100].mean() < power[800:2000].mean() / 1000
