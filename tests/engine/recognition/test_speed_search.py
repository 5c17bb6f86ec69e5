"""What other speeds propose, before it is judged."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from engine.recognition.matching import Candidate, Place
from engine.recognition.speed import Speed
from engine.recognition.speed_search import Proposal, steepened

RATIO = 2


def smooth_track(rows: int) -> np.ndarray:
    """Unit rows (rows, 16), half of which changes from one to the next, as a track's do."""
    steps = np.random.default_rng(3).standard_normal((rows, 16)).astype(np.float32)
    walk = steps[1:] + steps[:-1]
    return walk / np.linalg.norm(walk, axis=1, keepdims=True)


def reader(track: np.ndarray) -> Any:
    """A recognizer whose library holds this track."""
    return SimpleNamespace(
        ratio=RATIO, library=SimpleNamespace(rows=lambda _, first, count: track[first : first + count])
    )


def queries_of(track: np.ndarray, moments: np.ndarray) -> np.ndarray:
    """What is heard of the track so many query hops into it, between rows a mixture of both."""
    row = np.floor(moments / RATIO).astype(int)
    part = (moments / RATIO - row)[:, None]
    mixed = (1 - part) * track[row] + part * track[row + 1]
    return (mixed / np.linalg.norm(mixed, axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize("told", [0.95, 1.0, 1.1])
@pytest.mark.parametrize("begin", [2, 40])
def test_a_tempo_that_votes_tell_badly_is_put_right_by_cosines(told: float, begin: int) -> None:
    """Both lie over the same moment in the middle of the query."""
    track, exact, count = smooth_track(60), 1.025, 19
    queries = queries_of(track, begin + RATIO * exact * np.arange(count))
    shift = begin + round(RATIO * (count - 1) / 2 * (exact - told))
    proposal = Proposal(Place(Candidate(5, shift), 0.2, told), Speed(0.97, 0.97 * told), queries)
    found = steepened(reader(track), proposal)
    assert found.place.drift == pytest.approx(exact, abs=0.0126)
    assert found.speed == Speed(0.97, pytest.approx(0.97 * found.place.drift))
    assert abs(found.place.candidate.shift - begin) <= 1
    assert (found.votes, found.place.candidate.track_id) == (0.2, 5)


def test_a_track_that_has_gone_meanwhile_puts_nothing_right() -> None:
    queries = smooth_track(20)
    proposal = Proposal(Place(Candidate(5, 8), 0.2, 1.0), Speed(), queries)
    assert steepened(reader(np.zeros((0, 16), np.float32)), proposal) is proposal
