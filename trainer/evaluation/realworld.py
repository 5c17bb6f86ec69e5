"""Which song is played in a stretch of a recording: by the paper's vote (section 3, Tables 2 and 4), or by ours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.encoders import Encoder
from engine.errors import AfpError, UsageError
from engine.progress import ProgressFn, no_progress
from engine.recognition.matching import vote
from engine.recognition.recognizer import Recognizer
from trainer.evaluation.intervals import by_song, song_shares
from trainer.evaluation.paper_index import NEIGHBOURS, PaperIndex
from trainer.evaluation.phone import RATE
from trainer.evaluation.recordings import Recordings
from trainer.evaluation.trial import CorpusLibrary

HOP_S = 0.5
"""Queries begin on this grid, so that a recording is encoded once for all of them."""


@dataclass(frozen=True)
class Query:
    """`seconds` of a recording from `start_s`, where the song at `path` is played and nothing else."""

    level: str
    start_s: float
    seconds: float
    path: str


def laid(recordings: Recordings, seconds: Sequence[float], most: int | None = None) -> list[Query]:
    """Queries one after another over every recording but those that straddle two songs, or a song and none.

    At most `most` of each song, length and level, spread over the song. UsageError for a length off the grid of half
    seconds; AfpError when not a query is left.
    """
    asked = []
    for length in seconds:
        if length < 1 or length % HOP_S:
            raise UsageError(f"A query of {length:g} s cannot be laid: give at least 1 s, in half seconds.")
        for level, sound in recordings.sounds.items():
            whole_s = len(sound) / RATE
            for part in recordings.truth:
                first = -int(-part.start_s // length)
                last = int(min(part.end_s, whole_s) // length)
                count = min(last - first, most or last - first)
                starts = np.linspace(first, last - 1, count).astype(int) if count > 0 else ()
                asked += [Query(level, int(number) * length, length, part.path) for number in starts]
    if not asked:
        raise AfpError("No query fits into a song of these recordings: ask for shorter ones with --seconds.")
    return asked


def sound_of(query: Query, recordings: Recordings) -> NDArray[np.float32]:
    """The samples (n,) of a query, at `RATE`."""
    first = round(query.start_s * RATE)
    return recordings.sounds[query.level][first : first + round(query.seconds * RATE)]


def encoded(
    recordings: Recordings, encoder: Encoder, progress: ProgressFn = no_progress
) -> dict[str, NDArray[np.float32]]:
    """By level the rows (n, dim) of a whole recording, one every HOP_S: a query's are a slice of them."""
    rows = {}
    for done, (level, sound) in enumerate(recordings.sounds.items(), 1):
        rows[level] = encoder.embed(sound, round(HOP_S * RATE))
        progress(done, len(recordings.sounds), "recordings", "Encoding the recordings")
    return rows


def voted(
    asked: Sequence[Query],
    rows: Mapping[str, NDArray[np.float32]],
    index: PaperIndex | CorpusLibrary,
    library: CorpusLibrary,
) -> list[bool]:
    """Whether most of the four neighbours of a query's segments belong to its song, query by query."""
    tracks = {level: library.locate(index.search(each, NEIGHBOURS)[0])[0] for level, each in rows.items()}
    right = []
    for query in asked:
        first = round(query.start_s / HOP_S)
        votes = vote(tracks[query.level][first : first + round((query.seconds - 1) / HOP_S) + 1])
        right.append(bool(votes) and library.music.clips[votes[0][0]].path == query.path)
    return right


def aligned(
    asked: Sequence[Query],
    recordings: Recordings,
    encoder: Encoder,
    library: CorpusLibrary,
    progress: ProgressFn = no_progress,
) -> list[bool]:
    """Whether our own decision has a query's song first, whatever its confidence, query by query."""
    recognizer, right = Recognizer(encoder, library), []  # type: ignore[arg-type]  # reads as Library does
    for done, query in enumerate(asked, 1):
        matches = recognizer.identify(sound_of(query, recordings)).matches
        right.append(bool(matches) and library.music.clips[matches[0].track.id].path == query.path)
        progress(done, len(asked), "clips", "Judging")
    return right


class ThroughIndex(CorpusLibrary):
    """A library, its hidden tracks included, whose rows are found through the paper's index."""

    def __init__(self, library: CorpusLibrary, index: PaperIndex) -> None:
        self.__dict__.update(library.__dict__)
        self._paper = index

    def search(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """As `Library.search`."""
        return self._paper.search(queries, k)


def cells(asked: Sequence[Query], right: Sequence[bool], **named: object) -> list[dict[str, Any]]:
    """The share of right songs by length and level, each cell with what `named` says of it."""
    groups: dict[tuple[float, str], list[tuple[bool, str]]] = {}
    for query, hit in zip(asked, right, strict=True):
        groups.setdefault((query.seconds, query.level), []).append((hit, query.path))
    return [
        {
            **named,
            "seconds": seconds,
            "level": level,
            "queries": len(group),
            "songs": len({path for _, path in group}),
            "right": by_song(*zip(*group, strict=True)),
            "song_shares": song_shares(*zip(*group, strict=True)),
        }
        for (seconds, level), group in groups.items()
    ]
