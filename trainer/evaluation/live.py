"""Listens to parts of songs hop by hop, as the window does: how soon a song is named, and how often wrongly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from engine.encoders import Encoder
from engine.progress import ProgressFn, no_progress
from engine.recognition.evidence import Evidence
from engine.recognition.recognizer import Recognizer
from engine.recognition.song_tracker import CONFIRMED_HOPS, SongTracker
from engine.recognition.speed import Range
from trainer.evaluation.phone import Place
from trainer.evaluation.trial import CorpusLibrary, Query, recorded


@dataclass(frozen=True)
class Hearing:
    """The result for one part: what was named, and when, in order; and how sure a false name became."""

    query: Query
    named: tuple[tuple[int, float], ...]
    sustained: float
    """The highest confidence that as many agreeing hops as a name takes gave to a song that was not played."""


def listen(
    asked: Sequence[Query],
    library: CorpusLibrary,
    encoder: Encoder,
    place: Place,
    smaller: float | None = None,
    progress: ProgressFn = no_progress,
    reach: Range | None = None,
) -> Iterator[Hearing]:
    """Record each query and push it through the live evidence and naming, half a second at a time.

    `smaller` keeps only that share of the other tracks; songs are looked for at all speeds in `reach`.
    """
    recognizer = Recognizer(encoder, library, reach=reach)  # type: ignore[arg-type]  # reads as Library does
    for done, query in enumerate(asked, 1):
        samples = recorded(query, library, place, smaller)
        evidence, tracker = Evidence(recognizer), SongTracker()
        named: list[tuple[int, float]] = []
        false: list[tuple[int, float]] = []  # (track, confidence) of the last hops
        sustained = 0.0
        for start in range(0, len(samples), encoder.hop_samples):
            verdict = evidence.push(samples[start : start + encoder.hop_samples])
            if verdict is None or not verdict.matches:
                continue
            at_s = (start + encoder.hop_samples) / encoder.sample_rate
            if tracker.judge(verdict, at_s) == "match" and tracker.named is not None:
                named.append((tracker.named.match.track.id, at_s))
            best = verdict.matches[0]
            false = [*false, (best.track.id, best.confidence)][-CONFIRMED_HOPS:]
            if len(false) == CONFIRMED_HOPS and {track for track, _ in false} == {best.track.id} != {query.song}:
                sustained = max(sustained, min(confidence for _, confidence in false))
        progress(done, len(asked), "stretches", "Listening")
        yield Hearing(query, tuple(named), sustained)


def summary(hearings: Sequence[Hearing]) -> dict[str, float | int]:
    """Present songs: how many were named, how soon, and wrong names; absent ones: false names an hour."""
    present = [hearing for hearing in hearings if hearing.query.present]
    absent = [hearing for hearing in hearings if not hearing.query.present and not hearing.query.alone]
    alone = [hearing for hearing in hearings if hearing.query.alone]
    first = [
        next((at_s for track, at_s in hearing.named if track == hearing.query.song), np.inf) for hearing in present
    ]
    soon = np.array(first)
    return {
        "stretches": len(present),
        "named_right_percent": round(100 * float(np.isfinite(soon).mean()), 1) if present else 0.0,
        "median_s_to_name": round(float(np.median(soon[np.isfinite(soon)])), 1) if np.isfinite(soon).any() else 0.0,
        "named_within_10_s_percent": round(100 * float((soon <= 10).mean()), 1) if present else 0.0,
        "wrong_names": sum(track != hearing.query.song for hearing in present for track, _ in hearing.named),
        "absent_minutes": round(sum(hearing.query.seconds for hearing in absent) / 60, 1),
        "absent_songs": len({hearing.query.song for hearing in absent}),
        "false_names": sum(len(hearing.named) for hearing in absent),
        "false_names_beside_their_makers": sum(len(hearing.named) for hearing in alone),
    }
