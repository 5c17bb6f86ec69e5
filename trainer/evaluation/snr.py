"""Clean clips with noise added to them: the baseline protocol of Chang 2021 and of the paper's Table 3."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.encoders import Encoder
from engine.progress import ProgressFn, no_progress
from engine.recognition.matching import diagonals
from trainer.cache import AudioCache
from trainer.evaluation.intervals import by_song, song_shares
from trainer.evaluation.paper_index import PaperIndex
from trainer.evaluation.phone import RATE, Place
from trainer.evaluation.trial import CorpusLibrary, Query
from trainer.scenes import hum

SNRS_DB = (0.0, 5.0, 10.0, 15.0)
WITHIN_S = 0.5
"""A hit lies within this of the right place."""

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Hit:
    """Whether the first candidate is the right song, and whether it is at the right place in it."""

    right: bool
    placed: bool


def level_of(snr_db: float) -> str:
    """How a level of noise is written in queries and results."""
    return f"{snr_db:g} dB"


def noisy(query: Query, music: AudioCache, place: Place) -> NDArray[np.float32]:
    """The query's clip (n,) plus noises of the place one after another; the ratio of energies is over the clip."""
    assert query.song is not None, "something is played in every query of this protocol"
    clip = music.read(music.clips[query.song], round(query.start_s * RATE), round(query.seconds * RATE))
    random = np.random.default_rng(query.seed)
    noise = np.zeros(len(clip), np.float32)
    if not place.clips:
        noise[:] = hum(random, len(clip))
    for _ in range(20 if place.clips else 0):  # a noise may begin with silence
        at = 0
        while at < len(noise):
            sound = place.noise.read(place.clips[int(random.integers(len(place.clips)))])[: len(noise) - at]
            noise[at : at + len(sound)] = sound
            at += max(len(sound), 1)
        if np.mean(noise**2) > 1e-8:
            break
    snr_db = float(query.level.removesuffix(" dB"))
    scale = np.sqrt((clip**2).sum() / ((noise**2).sum() + 1e-12)) * 10 ** (-snr_db / 20)
    return (clip + scale * noise).astype(np.float32)


def best_place(
    queries: NDArray[np.float32], tracks: Ints, segments: Ints, library: CorpusLibrary
) -> tuple[int, int] | None:
    """The track and the segment in it where a query begins: the best mean of diagonal inner products (Chang 2021).

    Candidates are those of the neighbours `tracks`, `segments` (n, k) of the query's rows (n, dim), −1 for none; the
    stored rows are compared, not their codes. Beyond a track's ends, nothing agrees.
    """
    starts = segments - np.arange(len(queries))[:, None]
    found = np.unique(np.stack([tracks, starts], -1)[tracks >= 0], axis=0)
    best, best_score = None, -np.inf
    for track, start in found.tolist():
        first = max(start, 0)
        rows = library.rows(track, first, start + len(queries) - first)
        score = float(diagonals(queries, rows, np.array([start - first]), 1).mean())
        if score > best_score:
            best, best_score = (track, start), score
    return best


def judge(
    asked: Sequence[Query],
    library: CorpusLibrary,
    encoder: Encoder,
    index: PaperIndex,
    place: Place,
    progress: ProgressFn = no_progress,
) -> Iterator[Hit]:
    """Whether each query is found; its segments are one library hop apart."""
    for done, query in enumerate(asked, 1):
        assert query.song is not None, "something is played in every query of this protocol"
        rows = encoder.embed(noisy(query, library.music, place))
        best = best_place(rows, *library.locate(index.search(rows)[0]), library)
        right = best is not None and library.music.clips[best[0]].path == library.music.clips[query.song].path
        off_s = np.inf if best is None else abs(best[1] * library.hop_s - query.start_s)
        progress(done, len(asked), "clips", "Judging")
        yield Hit(right, right and best is not None and best[0] == query.song and off_s <= WITHIN_S)


def cells(asked: Sequence[Query], hits: Sequence[Hit], **named: object) -> list[dict[str, Any]]:
    """By length and level the share at the right place and of the right song, each cell with what `named` says."""
    groups: dict[tuple[float, str], tuple[list[Hit], list[int | None]]] = {}
    for query, hit in zip(asked, hits, strict=True):
        group_hits, songs = groups.setdefault((query.seconds, query.level), ([], []))
        group_hits.append(hit)
        songs.append(query.song)
    return [
        {
            **named,
            "seconds": seconds,
            "level": level,
            "queries": len(songs),
            "songs": len(set(songs)),
            "placed": by_song([hit.placed for hit in group_hits], songs),
            "right": by_song([hit.right for hit in group_hits], songs),
            "song_shares": song_shares([hit.right for hit in group_hits], songs),
        }
        for (seconds, level), (group_hits, songs) in groups.items()
    ]
