"""The same queries at the shipped threshold: how many present songs are accepted, and how many absent ones."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.encoders import Encoder
from engine.progress import ProgressFn, no_progress
from engine.recognition.recognizer import Recognizer
from trainer.evaluation.intervals import by_song
from trainer.evaluation.trial import CorpusLibrary

UNCALIBRATED = "The encoder's card holds no calibration: `afp evaluate calibrate` makes one."

ALL = "all"


class OfAKind(Protocol):
    """A query of any protocol."""

    @property
    def seconds(self) -> float:
        """Its length."""

    @property
    def level(self) -> str:
        """Its noise."""


OneOf = TypeVar("OneOf", bound=OfAKind)


@dataclass(frozen=True)
class Asked:
    """A query of the song that is track `song`: its samples (n,) at the encoder's rate."""

    song: int
    level: str
    seconds: float
    samples: NDArray[np.float32]


def some(asked: Sequence[OneOf], count: int, seed: int) -> list[OneOf]:
    """`count` of these queries in their order, about as many of each length and level."""
    turns: dict[tuple[float, str], int] = {}
    places = []
    for number in np.random.default_rng(seed).permutation(len(asked)):
        kind = (asked[number].seconds, asked[number].level)
        turns[kind] = turns.get(kind, 0) + 1
        places.append((turns[kind], int(number)))
    return [asked[number] for number in sorted(number for _, number in sorted(places)[:count])]


def judge(
    asked: Sequence[Asked],
    levels: Sequence[str],
    library: CorpusLibrary,
    encoder: Encoder,
    progress: ProgressFn = no_progress,
) -> dict[str, Any]:
    """Each query with every track in the library, then with all those of its maker hidden, judged by the recogniser.

    One cell for all queries, one for each of `levels` and one for each length, in that order; `false_names` has its
    95 % bound in `high`. `cells` is None for an encoder without a calibration, with a `reason`.
    """
    result: dict[str, Any] = {"encoder": encoder.id, "queries": len(asked), "threshold": None}
    if not encoder.card.calibration or not asked:
        reason = "None were asked for." if encoder.card.calibration else UNCALIBRATED
        return {**result, "cells": None, "reason": reason}
    recognizer = Recognizer(encoder, library)  # type: ignore[arg-type]  # reads as Library does
    clips = library.music.clips
    named: dict[bool, dict[int, int | None]] = {True: {}, False: {}}
    turns = [(present, number) for present in (True, False) for number in _by_maker(asked, library)]
    for done, (present, number) in enumerate(turns, 1):
        query = asked[number]
        maker = clips[query.song].maker
        library.hide(np.array([not present and clip.maker == maker for clip in clips]))
        verdict = recognizer.identify(query.samples)
        named[present][number] = verdict.matches[0].track.id if verdict.verdict == "match" else None
        progress(done, len(turns), "clips", "Judging with the threshold")
    library.hide(np.zeros(len(clips), bool))
    cells = []
    lengths = sorted({query.seconds for query in asked})
    for level, seconds in [(ALL, None), *((level, None) for level in levels), *((ALL, length) for length in lengths)]:
        chosen = [
            number
            for number, query in enumerate(asked)
            if level in (ALL, query.level) and seconds in (None, query.seconds)
        ]
        songs = [asked[number].song for number in chosen]
        cells.append(
            {
                "level": level,
                "seconds": seconds,
                "queries": len(chosen),
                "songs": len(set(songs)),
                "accepted_right": by_song([_is(named[True][n], asked[n].song, library) for n in chosen], songs),
                "wrong_names": by_song(
                    [named[True][n] is not None and not _is(named[True][n], asked[n].song, library) for n in chosen],
                    songs,
                ),
                "false_names": by_song([named[False][n] is not None for n in chosen], songs),
            }
        )
    return {**result, "threshold": recognizer.threshold, "cells": cells, "reason": ""}


def _by_maker(asked: Sequence[Asked], library: CorpusLibrary) -> Iterable[int]:
    """An order in which tracks are hidden as seldom as may be."""
    return sorted(range(len(asked)), key=lambda number: library.music.clips[asked[number].song].maker)


def _is(track: int | None, song: int, library: CorpusLibrary) -> bool:
    return track is not None and library.music.clips[track].path == library.music.clips[song].path
