"""Songs that run faster or slower than the library's copy."""

import numpy as np
import pytest

from engine.speed import RANGES, STEP, hypotheses, in_words, semitones, undone

RATE = 8000


@pytest.mark.parametrize("name", RANGES)
def test_every_speed_in_reach_is_close_to_one_that_is_asked(name: str) -> None:
    reach = RANGES[name]
    asked = np.array([1.0, *hypotheses(reach)])
    for speed in np.linspace(1 - reach, 1 + reach, 201):
        assert np.abs(np.log(asked / speed)).min() <= 0.51 * STEP


def test_the_nearest_speeds_come_first() -> None:
    distances = np.abs(np.log(hypotheses(0.16)))
    assert (np.diff(distances) > -1e-9).all()
    assert not hypotheses(0.0)


@pytest.mark.parametrize("speed", [0.86, 1.0, 1.07])
def test_undoing_a_speed_brings_a_tone_back_to_its_pitch(speed: float) -> None:
    fast = np.sin(2 * np.pi * 800 * speed * np.arange(4 * RATE) / RATE).astype(np.float32)
    own = undone(fast, speed, RATE)
    assert len(own) == pytest.approx(4 * RATE * speed, abs=2)
    spectrum = np.abs(np.fft.rfft(own[: 2 * RATE]))
    assert spectrum.argmax() / 2 == pytest.approx(800, abs=1)


def test_a_speed_is_told_as_a_person_would() -> None:
    assert [in_words(speed) for speed in (1.0, 1.001, 1.031, 0.96)] == ["", "", "3.1 % fast", "4.0 % slow"]
    assert semitones(2 ** (1 / 12)) == pytest.approx(1)
