"""How fast and how high a recording runs is read off the peaks, through noise and strangers."""

import numpy as np
import pytest

from engine.recognition.exact_speed import Points, points, register

HEARD_S = 10.0


def track(seed: int, peaks: int = 800) -> Points:
    random = np.random.default_rng(seed)
    seconds = np.sort(random.uniform(-2, HEARD_S + 2, peaks))
    return Points(seconds, np.log(random.uniform(200, 3500, peaks)))


def heard(of: Points, tempo: float, pitch: float, share: float, seed: int) -> Points:
    """The share of the track's peaks that is heard, each a little off, among as many others as three times them all."""
    random = np.random.default_rng(seed)
    kept = random.random(len(of.seconds)) < share
    middle = HEARD_S / 2
    seconds = middle + (of.seconds[kept] - middle - 0.1) / tempo + random.normal(0, 0.008, kept.sum())
    log_hertz = of.log_hertz[kept] + np.log(pitch) + random.normal(0, 0.001, kept.sum())
    others = track(seed + 1, 3 * len(of.seconds))
    together = np.concatenate([seconds, others.seconds]), np.concatenate([log_hertz, others.log_hertz])
    inside = (together[0] > 0) & (together[0] < HEARD_S)
    order = np.argsort(together[0][inside])
    return Points(together[0][inside][order], together[1][inside][order])


@pytest.mark.parametrize(("tempo", "pitch"), [(1.0, 1.0), (1.004, 1.004), (0.98, 1.012), (1.025, 0.985)])
def test_tempo_and_pitch_are_told_through_noise(tempo: float, pitch: float) -> None:
    for seed in range(5):
        song = track(seed)
        found = register(song, heard(song, tempo, pitch, 0.4, seed))
        assert found is not None
        assert found.tempo == pytest.approx(tempo, abs=0.001)
        assert found.pitch == pytest.approx(pitch, abs=0.001)


def test_a_stranger_agrees_less() -> None:
    song = track(1)
    own, other = register(song, heard(song, 1.0, 1.0, 0.4, 5)), register(song, heard(track(2), 1.0, 1.0, 0.4, 5))
    assert own is not None
    assert other is None or other.pairs < 0.6 * own.pairs


def test_too_few_peaks_say_nothing() -> None:
    nothing = Points(np.zeros(0), np.zeros(0))
    assert register(nothing, nothing) is None
    assert register(track(1, 5), track(2, 5)) is None


def test_points_come_by_time_in_seconds_and_hertz() -> None:
    found = points(np.array([32.0, 0.5]), np.array([112, 0]))
    assert found.seconds.tolist() == [0.5 / 32, 1.0]
    assert np.exp(found.log_hertz) == pytest.approx([125.0, 1000.0])
