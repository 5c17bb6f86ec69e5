"""Shares with their 95 % intervals, resampled by song: clips of one song are not independent."""

from collections.abc import Hashable, Sequence

import numpy as np

RESAMPLES = 2000


def song_shares(hits: Sequence[bool], songs: Sequence[Hashable]) -> list[float]:
    """The share of hits of each song in percent, in the order of their first clips: what paired tests are made of."""
    found: dict[Hashable, list[bool]] = {}
    for hit, song in zip(hits, songs, strict=True):
        found.setdefault(song, []).append(hit)
    return [round(100 * sum(each) / len(each), 1) for each in found.values()]


def by_song(hits: Sequence[bool], songs: Sequence[Hashable]) -> dict[str, float]:
    """The share of hits in percent, `low` and `high` its bootstrap interval over songs.

    If no clip or every clip is a hit, resampling has no spread. The bound is then the exact one for as many independent
    trials as there are songs.
    """
    if not hits:
        return {"share": 0.0, "low": 0.0, "high": 100.0}
    names = {song: number for number, song in enumerate(dict.fromkeys(songs))}
    which = np.array([names[song] for song in songs])
    total = np.bincount(which, minlength=len(names))
    good = np.bincount(which, np.asarray(hits, float), minlength=len(names))
    drawn = np.random.default_rng(0).integers(len(names), size=(RESAMPLES, len(names)))
    shares = good[drawn].sum(1) / total[drawn].sum(1)
    share = float(np.mean(hits))
    low, high = (float(x) for x in np.quantile(shares, (0.025, 0.975)))
    exact = 1 - 0.025 ** (1 / len(names))
    low, high = (1 - exact if share == 1 else low), (exact if share == 0 else high)
    return {"share": round(100 * share, 2), "low": round(100 * low, 2), "high": round(100 * high, 2)}
