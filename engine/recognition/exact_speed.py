"""Measures the exact speed of a recording compared with a track from the peaks of both, to a few hundredths of a
percent.

Every pair of peaks, one of the track and one of the recording, votes for when the track begins, how fast it runs and
how high it is. An accumulator finds where most of them agree, as in the Hough transform. Iteratively reweighted least
squares, with a Gaussian kernel that narrows, then give the exact values.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.features.peaks import HOP, LOWEST_BIN, RATE, WINDOW

REACH_S, REACH_LOG = 0.3, 0.03
"""Pairs that are farther apart, in seconds or as a logarithm of frequency, are never considered."""
SLOPES = np.linspace(-0.03, 0.03, 13)
RAISED = np.linspace(-0.02, 0.02, 9)
CELL_S = 0.015
"""The cells of the accumulator: of tempo, pitch (a logarithm) and time."""
KERNEL_S, KERNEL_BINS = 0.03, 1.5
WIDTHS = np.geomspace(1.0, 0.4, 6)
"""The width of the kernel at the beginning, and as it narrows."""
LEAST_PAIRS = 12.0

Floats = NDArray[np.float64]


class Points(NamedTuple):
    """Peaks: `seconds` (n,), increasing, and the logarithm of their frequency (n,)."""

    seconds: Floats
    log_hertz: Floats


class Registration(NamedTuple):
    """The track passes `tempo` seconds in one of the recording, and the recording is `pitch` times as high; `pairs` of
    their peaks agree.
    """

    tempo: float
    pitch: float
    pairs: float


class Pairs(NamedTuple):
    """Of n pairs: when the recording's peak is heard, how much later the track's lies, how much higher it is heard (a
    logarithm), and by how much a bin is higher than the next there.
    """

    at: Floats
    later: Floats
    higher: Floats
    bin_: Floats


def points(frames: NDArray[np.floating | np.integer], bins: NDArray[np.integer]) -> Points:
    """Peaks given as frames (n,) of `engine.features.peaks`, whole or not, and bins (n,), in any order."""
    order = np.argsort(frames, kind="stable")
    seconds = frames[order] * (HOP / RATE)
    return Points(seconds.astype(np.float64), np.log((bins[order] + LOWEST_BIN) * (RATE / WINDOW)))


def register(track: Points, heard: Points) -> Registration | None:
    """How a recording, `heard`, runs against a track that lies over it to a few percent; None where too few peaks agree
    to say.
    """
    pairs = _pairs(track, heard)
    if len(pairs.at) < LEAST_PAIRS:
        return None
    at = pairs.at - pairs.at.mean()
    begin, slope, raised = _accumulated(pairs, at)
    line = np.stack([np.ones(len(at)), at], 1)
    weight = np.zeros(len(at))
    for width in WIDTHS:
        beside = (pairs.later - begin - slope * at) / (width * KERNEL_S)
        above = (pairs.higher - raised) / (width * KERNEL_BINS * pairs.bin_)
        weight = np.exp(-0.5 * (beside**2 + above**2))
        if weight.sum() < LEAST_PAIRS:
            return None
        normal = line.T @ (line * weight[:, None]) + 1e-9 * np.eye(2)
        begin, slope = np.linalg.solve(normal, line.T @ (weight * pairs.later)).tolist()
        exact = weight / pairs.bin_**2
        raised = float((exact * pairs.higher).sum() / exact.sum())
    return Registration(1 + slope, float(np.exp(raised)), float(weight.sum()))


def _pairs(track: Points, heard: Points) -> Pairs:
    first = np.searchsorted(track.seconds, heard.seconds - REACH_S)
    count = np.searchsorted(track.seconds, heard.seconds + REACH_S) - first
    of_heard = np.repeat(np.arange(len(first)), count)
    of_track = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
    higher = heard.log_hertz[of_heard] - track.log_hertz[of_track]
    close = np.abs(higher) <= REACH_LOG
    at = heard.seconds[of_heard][close]
    bin_ = RATE / WINDOW / np.exp(heard.log_hertz[of_heard][close])
    return Pairs(at, track.seconds[of_track][close] - at, higher[close], bin_)


def _accumulated(pairs: Pairs, at: Floats) -> tuple[float, float, float]:
    """The begin (s), the slope and the pitch (a logarithm) on which most pairs agree, to a cell."""
    best, most = (0.0, 0.0, 0.0), -1.0
    half = round(1.5 * REACH_S / CELL_S)
    for raised in RAISED:
        near = np.abs(pairs.higher - raised) <= np.maximum(REACH_LOG / 6, pairs.bin_)
        later, moment = pairs.later[near], at[near]
        for slope in SLOPES:
            cell = np.rint((later - slope * moment) / CELL_S).astype(np.int64) + half
            votes = np.bincount(cell.clip(0, 2 * half), minlength=2 * half + 1)[1:-1]  # the ends hold all beyond
            votes = np.convolve(votes, (1, 2, 1), "same")
            if votes.max() > most:
                most = float(votes.max())
                best = (float(votes.argmax() + 1 - half) * CELL_S, float(slope), float(raised))
    return best
