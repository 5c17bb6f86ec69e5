"""From the neighbours of a query's segments to aligned scores: pure functions on arrays.

Times are counted in query hops. There is a library row every `ratio` query hops. A *shift* says where in a track the
query begins: segment i of the query lies `i + shift` query hops into the track.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_SPAN = 1 << 32
"""More query hops than any track has: keys `track · _SPAN + shift` keep tracks apart."""


@dataclass(frozen=True)
class Candidate:
    """A place in a track where the query may come from."""

    track_id: int
    shift: int


class Place(NamedTuple):
    """A candidate, how many votes a segment it gets on average, and the drift at which it gets them."""

    candidate: Candidate
    votes: float
    drift: float


def pool(tracks: Ints, segments: Ints, similarities: Floats, ratio: int, top: int) -> list[Candidate]:
    """Neighbours (n, k) of n query segments → at most `top` candidates, the best supported first.

    Every neighbour votes for its own shift and, with half the weight, for the shifts beside it, with the square of its
    similarity. Neighbours with a negative track are ignored. Of shifts closer than a library hop, the strongest is
    kept.
    """
    places, support = _votes(tracks, segments, similarities, ratio, np.arange(len(tracks)))
    strongest = np.argsort(-support, kind="stable")[: 4 * top * ratio]
    chosen: list[Candidate] = []
    taken: dict[int, list[int]] = {}
    for key in places[strongest]:
        track, shift = int(key) // _SPAN, int(key) % _SPAN - _SPAN // 2
        near = taken.setdefault(track, [])
        if all(abs(shift - other) >= ratio for other in near):
            near.append(shift)
            chosen.append(Candidate(track, shift))
            if len(chosen) == top:
                break
    return chosen


def best_places(
    tracks: Ints, segments: Ints, similarities: Floats, ratio: int, moments: Ints, drifts: Sequence[float], top: int
) -> list[Place]:
    """The best supported place of at most `top` tracks, best first, each at its best drift (the first of several).

    `pool`'s arguments; query segments lie at `moments` (n,), and a track passes `drift` query hops in one of them.
    """
    best: dict[int, Place] = {}
    for drift in drifts:
        keys, support = _votes(tracks, segments, similarities, ratio, np.round(moments * drift).astype(np.int64))
        for number in np.argsort(-support, kind="stable")[: 4 * top * ratio]:
            track, votes = int(keys[number]) // _SPAN, float(support[number]) / len(tracks)
            if track not in best or votes > best[track].votes:
                best[track] = Place(Candidate(track, int(keys[number]) % _SPAN - _SPAN // 2), votes, drift)
    return sorted(best.values(), key=lambda place: -place.votes)[:top]


def _votes(
    tracks: Ints, segments: Ints, similarities: Floats, ratio: int, moments: Ints
) -> tuple[Ints, NDArray[np.float64]]:
    """Places as keys `track · _SPAN + shift + _SPAN / 2`, and the votes for each."""
    query = np.broadcast_to(moments[:, None], tracks.shape)
    found = (tracks >= 0) & (similarities > 0)
    keys = tracks[found] * _SPAN + segments[found] * ratio - query[found] + _SPAN // 2
    weight = similarities[found].astype(np.float64) ** 2
    spread = np.concatenate([keys - 1, keys, keys + 1])
    places, which = np.unique(spread, return_inverse=True)
    support = np.bincount(which, np.concatenate([weight / 2, weight, weight / 2]), len(places))
    return places, support.astype(np.float64)


def diagonals(queries: Floats, rows: Floats, shifts: Ints, ratio: int) -> Floats:
    """Cosine of each query segment with the track's sound at the same moment, for several shifts → (shifts, n)."""
    return along(queries, rows, shifts[:, None] + np.arange(len(queries)), ratio)


def along(queries: Floats, rows: Floats, moments: NDArray[np.integer | np.floating], ratio: int) -> Floats:
    """The same for lines: query segment i lies `moments[:, i]` query hops into the track → (lines, n).

    `queries` (n, d) and `rows` (m, d) are unit vectors, `rows[0]` lying at moment 0. Between two rows, the sound is
    interpolated on the arc that joins them. Beyond the track's ends, the cosine is 0.
    """
    row = np.floor(moments / ratio).astype(np.int64)
    part = (moments / ratio - row).astype(np.float32)
    inside = (row >= 0) & (row < len(rows))
    here = np.where(inside, row, 0)
    after = np.minimum(here + 1, len(rows) - 1)
    step = np.einsum("md,md->m", rows, rows[np.minimum(np.arange(len(rows)) + 1, len(rows) - 1)])
    # The cosine is linear in the row: no need to build the points between rows, only their length.
    cosine = (1 - part) * np.einsum("nd,snd->sn", queries, rows[here])
    cosine += part * np.einsum("nd,snd->sn", queries, rows[after])
    length = np.sqrt((1 - part) ** 2 + part**2 + 2 * part * (1 - part) * step[here])
    return np.where(inside, cosine / np.maximum(length, 1e-3), 0).astype(np.float32)


def hits(tracks: Ints, segments: Ints, candidate: Candidate, first: int, ratio: int) -> NDArray[np.bool_]:
    """Which of the query's segments `first`, `first + 1`, … have the candidate's own row at its place as their nearest.

    `tracks` and `segments` (n,) are those of the nearest rows; a place within half a library hop counts.
    """
    moment = candidate.shift + first + np.arange(len(tracks))
    return (tracks == candidate.track_id) & (2 * np.abs(segments * ratio - moment) <= ratio)


def same_sound(one: Floats, other: Floats) -> float:
    """The similarity of two sequences of stored rows, (m, d) each: the mean cosine, row by row (0 without rows)."""
    count = min(len(one), len(other))
    return float(np.einsum("ij,ij->i", one[:count], other[:count]).mean()) if count else 0.0


def vote(tracks: Ints) -> list[tuple[int, float]]:
    """The paper's decision: neighbours' tracks (n, k) → (track, share of the votes), most votes first."""
    names, votes = np.unique(tracks[tracks >= 0], return_counts=True)
    order = np.argsort(-votes, kind="stable")
    return [(int(names[i]), float(votes[i] / votes.sum())) for i in order]
