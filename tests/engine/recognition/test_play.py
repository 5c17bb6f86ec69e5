"""How well a recording agrees with a play: by hand, without sound."""

from types import SimpleNamespace
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from engine.library.track import Track
from engine.recognition.play import Play, compare, crossfade
from engine.recognition.recognizer import Heard

HOP_S = 0.25
ROWS = 120
"""A track of a minute, each row unlike all others."""
NOTHING = np.eye(ROWS + 1, dtype=np.float32)[ROWS]


class _Heard(list[Heard]):
    def heard(self, first: int, stop: int) -> list[Heard]:
        return self[first:stop]


def track_heard(*stretches: tuple[int, int]) -> list[Heard]:
    """A minute in which the track is heard in these hops alone, running on meanwhile."""
    rows = np.eye(ROWS + 1, dtype=np.float32)
    queries = [
        rows[hop // 2] if any(start <= hop < stop for start, stop in stretches) else NOTHING for hop in range(2 * ROWS)
    ]
    return [Heard(query, np.zeros(0, np.int64), np.zeros(0, np.float32)) for query in queries]


def compared(heard: list[Heard], first_s: float, last_s: float) -> NDArray[np.bool_]:
    """Where the recording agrees with the track that windows from `first_s` to `last_s` name."""
    play = Play(Track(1, "", "", "", "", 60.0), 0.0, 1.0, first_s, last_s)
    rows = np.eye(ROWS + 1, dtype=np.float32)[:ROWS]
    library = SimpleNamespace(rows=lambda *_: rows, length=lambda _: ROWS)
    recording = _Heard(heard)
    compare(play, cast("Any", recording), cast("Any", SimpleNamespace(hop_s=HOP_S, ratio=2, library=library)), 1e9)
    agrees = np.zeros(len(heard), bool)
    agrees[play.hops] = play.agreement > 0
    return agrees


def test_a_play_goes_on_over_a_short_gap_and_ends_at_a_long_one() -> None:
    agrees = compared(track_heard((20, 80), (100, 140), (200, 230)), 5.0, 15.0)
    assert agrees[25:75].all() and agrees[105:135].all()
    assert not agrees[150:].any()
    assert not agrees[:15].any()


def test_a_play_is_whatever_its_windows_name() -> None:
    agrees = compared(track_heard((20, 80), (200, 230)), 5.0, 57.0)
    assert agrees[25:75].all() and agrees[205:225].all()
    assert not agrees[90:190].any()


def test_a_ramp_is_a_crossfade_and_a_pause_is_none() -> None:
    falling = np.clip((140 - np.arange(240)) / 40, 0, 1)
    before, after = (Play(Track(1, "", "", "", "", 60.0), 0.0, 1.0, 0.0, 60.0) for _ in range(2))
    before.levels, after.levels = falling.astype(np.float32), 1 - falling.astype(np.float32)
    assert crossfade(before, after, 124, HOP_S) == (120, 10.0)
    before.levels, after.levels = (np.where(falling > 0.9, 1, 0), np.where(falling < 0.1, 1, 0))
    middle, fade_s = crossfade(before, after, 124, HOP_S)
    assert abs(middle - 120) <= 1
    assert fade_s == 0.0
