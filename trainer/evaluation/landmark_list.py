"""The list of a recording by the landmark recogniser, for comparison: windows are named one by one, and joined."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.library.track import Track
from engine.recognition.tracklist import STEP_S, WINDOW_S, Entry
from trainer.evaluation.landmarks import RATE

if TYPE_CHECKING:
    from trainer.evaluation.landmarks import Landmarks

NOTHING = -1


def landmark_list(samples: NDArray[np.float32], landmarks: Landmarks) -> list[Entry]:
    """Mono sound (n,) at 8 kHz → entries that cover it. The name of a window goes for its middle `STEP_S`; up to a
    window's length without a name, between two parts of one song, belongs to it.
    """
    length_s = len(samples) / RATE
    begins_s = np.arange(0.0, max(length_s - WINDOW_S, 0.0) + STEP_S, STEP_S)
    least = landmarks.settings.threshold(WINDOW_S)
    names: list[int] = []
    for begin_s in begins_s:
        found = landmarks.identify(samples[round(begin_s * RATE) : round((begin_s + WINDOW_S) * RATE)])
        names.append(found[0].track if found and found[0].score >= least else NOTHING)
    names = _filled(names, round(WINDOW_S / STEP_S))
    runs = [(name, len(list(run))) for name, run in groupby(names)]
    ends = np.cumsum([count for _, count in runs])
    edges_s = [0.0, *(begins_s[ends[:-1]] + (WINDOW_S - STEP_S) / 2).tolist(), length_s]
    return [
        Entry(start_s, end_s, None if name == NOTHING else Track(name, "", "", "", "", 0.0), 0.0)
        for (name, _), (start_s, end_s) in zip(runs, pairwise(edges_s), strict=True)
    ]


def _filled(names: list[int], most: int) -> list[int]:
    """Without the gaps of at most `most` windows between windows of the same name."""
    filled, at = list(names), 0
    for name, run in groupby(names):
        count = len(list(run))
        end = at + count
        if name == NOTHING and count <= most and at > 0 and end < len(names) and names[at - 1] == names[end]:
            filled[at:end] = [names[end]] * count
        at = end
    return filled
