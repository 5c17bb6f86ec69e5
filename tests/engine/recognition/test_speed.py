"""Songs that run faster or slower, or higher or lower, than the library's copy."""

import numpy as np
import pytest

from engine.recognition.speed import OWN, RANGES, STEP, TEMPO_STEP, Speed, describe, drifts, pitches, stretches
from engine.recognition.speed_search import NEAR_STRETCH

RATE = 8000


@pytest.mark.parametrize("name", ["8", "16"])
@pytest.mark.parametrize("tolerance", [0.0, 0.015])
def test_every_pitch_and_tempo_in_reach_is_close_to_one_that_is_asked(name: str, tolerance: float) -> None:
    reach, step = RANGES[name], max(STEP, 2 * tolerance)
    assert reach is not None
    asked = np.array([1.0, *pitches(reach, tolerance)])
    for pitch in np.linspace(*reach.pitch, 101):
        near = asked[np.abs(asked - pitch).argmin()]
        assert abs(near - pitch) <= step / 2 + 1e-9
        for tempo in np.linspace(*reach.tempo, 101):
            assert np.abs(np.array(drifts(near, reach)) - tempo / near).min() <= TEMPO_STEP / 2 + 1e-3


def test_widely_every_speed_and_every_tempo_is_close_to_one_that_is_asked() -> None:
    wide = RANGES["wide"]
    assert wide is not None
    asked = np.array([1.0, *pitches(wide)])
    for pitch in np.linspace(*wide.pitch, 101):
        assert np.abs(asked - pitch).min() <= STEP / 2 + 1e-9
    unstretched = np.array(drifts(1.0, wide))
    stretched = np.array([tempo * rest for tempo in stretches(wide) for rest in NEAR_STRETCH])
    for tempo in np.linspace(*wide.tempo, 301):
        assert np.abs(np.concatenate([unstretched, stretched]) - tempo).min() <= TEMPO_STEP * max(tempo, 1.0)
    for tempo in stretched:
        assert 0.9 < Speed(1.0, tempo).rest < 1.1


def test_the_nearest_come_first_and_the_own_speed_is_asked_for_alone_where_nothing_else_is_wanted() -> None:
    assert (np.diff(np.abs(np.array(pitches(RANGES["16"])) - 1)) > -1e-9).all()
    assert drifts(1.0, RANGES["16"])[0] == 1.0
    assert (pitches(None), drifts(1.0, None), stretches(None)) == ([], [1.0], [])
    assert stretches(RANGES["16"]) == []


@pytest.mark.parametrize("tempo", [0.5, 1.44, 2.0])
def test_sound_whose_pitch_was_kept_is_stretched(tempo: float) -> None:
    speed = Speed(1.0, tempo)
    tone = np.sin(2 * np.pi * 800 * np.arange(4 * RATE) / RATE).astype(np.float32)
    tone[2 * RATE :] *= 0.01
    own = speed.undone(tone, RATE)
    assert len(own) * speed.rest == pytest.approx(4 * RATE * tempo, abs=3)
    half = len(own) // 2
    assert np.abs(np.fft.rfft(own[:half])).argmax() / half * RATE == pytest.approx(800, abs=5)
    loud = np.square(own).cumsum()
    assert np.searchsorted(loud, 0.98 * loud[-1]) == pytest.approx(half, rel=0.04), "and so is what happens in it"


@pytest.mark.parametrize("pitch", [0.86, 1.0, 1.07])
def test_sound_is_brought_back_to_its_pitch(pitch: float) -> None:
    high = np.sin(2 * np.pi * 800 * pitch * np.arange(4 * RATE) / RATE).astype(np.float32)
    own = Speed(pitch, 1.0).undone(high, RATE)
    assert len(own) == pytest.approx(4 * RATE * pitch, abs=2)
    spectrum = np.abs(np.fft.rfft(own[: 2 * RATE]))
    assert spectrum.argmax() / 2 == pytest.approx(800, abs=1)


def test_segments_and_frames_lie_over_the_same_moments_of_the_track() -> None:
    speed = Speed(1.0, 1.25)  # the track passes five seconds in four
    assert speed.hop(2000) == 1600
    mask = np.eye(40, dtype=np.bool_)
    assert speed.retimed(mask).argmax(1).tolist() == [round(frame / 1.25) for frame in range(50)]
    assert OWN.retimed(mask) is mask


@pytest.mark.parametrize(
    ("speed", "words"),
    [
        (Speed(), ""),
        (Speed(1.001, 1.001), ""),
        (Speed(1.004, 1.004), "0.4 % fast"),
        (Speed(0.96, 0.96), "4.0 % slow"),
        (Speed(1.0, 1.04), "key-locked, +4.0 %"),
        (Speed(2 ** (0.5 / 12), 1.0), "0.5 semitones up"),
        (Speed(2 ** (-2 / 12), 1.08), "8.0 % fast, 2.0 semitones down"),
    ],
)
def test_a_speed_is_told_as_a_person_would(speed: Speed, words: str) -> None:
    assert describe(speed) == words


def test_semitones() -> None:
    assert Speed(2 ** (1 / 12), 1.0).semitones == pytest.approx(1)
