"""Searches at other speeds if nothing is named at the song's own speed."""

from collections.abc import Sequence
from dataclasses import astuple, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.recognition.matching import Candidate, Place, along, best_places
from engine.recognition.speed import OWN, TEMPO_STEP, Speed, drifts, stretches

if TYPE_CHECKING:
    from engine.recognition.recognizer import Heard, Recognizer, Verdict

LAID_VOTES = 0.05
"""Votes per segment that a place needs for its peaks to be compared."""
LEAST_VOTES = 0.1
"""Votes per segment that a speed needs to be judged anyway: few wrong ones reach it (trainer/LOG.md, 2026-11-27)."""
PLACES = 3
"""This many places are proposed for each speed that is asked for."""
LAID = 3
"""This many of all proposals, those with the most votes, are compared by their peaks."""
JUDGED = 2
"""This many of their speeds are judged, those at which the most peaks coincide."""
LEAST_NATS = 10.0
"""What peaks must show for a speed with fewer votes to be judged."""
BESIDE = 4
"""The votes' tempo is corrected by up to so many steps, either way."""
ALIKE = 0.005
"""Speeds closer than this are judged as one."""

NEAR_STRETCH = [1 + number * TEMPO_STEP for number in range(-3, 4)]
"""The remaining tempos after stretching by the nearest power of `STRETCH`."""

Floats = NDArray[np.float32]


class Proposal(NamedTuple):
    """A place that the sound may come from, the speed at which it does, and the queries that voted."""

    place: Place
    speed: Speed
    queries: Floats

    @property
    def votes(self) -> float:
        """How many votes per segment the place gets."""
        return self.place.votes


def propose(recognizer: "Recognizer", samples: Floats, speed: Speed, rests: Sequence[float]) -> list[Proposal]:
    """The places on which most neighbours of this sound agree, if it runs at `speed`, best first. Each has its best
    tempo, `speed`'s times one of `rests`.

    Empty if the sound is too short.
    """
    encoder = recognizer.encoder
    sound = speed.undone(samples, encoder.sample_rate)
    if len(sound) < encoder.segment_samples:
        return []
    # Half as dense as a query is enough to propose.
    return proposed(recognizer, recognizer.listen(sound, encoder.hop_samples), speed, rests)


def proposed(
    recognizer: "Recognizer", heard: "Sequence[Heard]", speed: Speed, rests: Sequence[float]
) -> list[Proposal]:
    """The same for segments a library hop apart in sound whose `speed` was undone."""
    tracks, segments = recognizer.library.locate(np.stack([each.rows for each in heard]))
    near, ratio = np.stack([each.similarities for each in heard]), recognizer.ratio
    places = best_places(tracks, segments, near, ratio, ratio * np.arange(len(heard)), rests, PLACES)
    queries = np.stack([each.query for each in heard])
    return [Proposal(place, Speed(speed.pitch, speed.tempo * place.drift), queries) for place in places]


def steepened(recognizer: "Recognizer", proposal: Proposal) -> Proposal:
    """The proposal at the nearby tempo at which the cosines of its queries with the track are highest.

    Votes are for rows half a second apart, so over ten seconds they show a tempo only to within a few steps.
    """
    (track, shift), queries, ratio = astuple(proposal.place.candidate), proposal.queries, recognizer.ratio
    drifts = proposal.place.drift + TEMPO_STEP / 2 * np.arange(-2 * BESIDE, 2 * BESIDE + 1)
    near = np.arange(-ratio, ratio + 1)
    # All lines pass near the place of the query's middle, which the votes show best.
    turned = ratio * (len(queries) - 1) / 2 * (proposal.place.drift - drifts)
    shifts = (shift + near + turned[:, None]).ravel()
    moments = shifts[:, None] + ratio * np.arange(len(queries)) * np.repeat(drifts, len(near))[:, None]
    first = max(int(moments.min()) // ratio, 0)
    rows = recognizer.library.rows(track, first, int(moments.max()) // ratio + 2 - first)
    if not len(rows):
        return proposal
    best = int(along(queries, rows, moments - first * ratio, ratio).mean(1).argmax())
    drift = float(drifts[best // len(near)])
    place = Place(Candidate(track, round(float(shifts[best]))), proposal.place.votes, drift)
    speed = replace(proposal.speed, tempo=proposal.speed.tempo * drift / proposal.place.drift)
    return proposal._replace(place=place, speed=speed)


def search(
    recognizer: "Recognizer", samples: Floats, own: "Verdict", heard: "Sequence[Heard] | None" = None
) -> "Verdict":
    """The verdict at the speed in reach that names the sound most surely; `own`, that at the song's own, if none does
    better. `heard` are segments at that speed, a library hop apart, where they are known.

    What is named at its own speed is asked for at another tempo only.
    """
    reach, near = recognizer.reach, drifts(1.0, recognizer.reach)
    found = proposed(recognizer, heard, OWN, near) if heard else propose(recognizer, samples, OWN, near)
    if own.verdict == "match":
        found = found[:1]
    else:
        for pitch in recognizer.pitches:
            found += propose(recognizer, samples, Speed(pitch, pitch), drifts(pitch, reach))
        for tempo in stretches(reach):
            found += propose(recognizer, samples, Speed(1.0, tempo), NEAR_STRETCH)
    likely = [proposal for proposal in found if proposal.speed != OWN and proposal.votes >= LAID_VOTES]
    likely.sort(reverse=True, key=lambda proposal: proposal.votes)
    judged = (recognizer.judge_at(samples, speed) for speed in _exact(recognizer, samples, likely[:LAID])[:JUDGED])
    return next((verdict for verdict in judged if verdict.verdict == "match" and _surer(verdict, own)), own)


def _exact(recognizer: "Recognizer", samples: Floats, likely: Sequence[Proposal]) -> list[Speed]:
    """The exact speeds of proposals, those at which the most peaks coincide first, each speed once."""
    laid: list[tuple[float, float, Speed]] = []
    for proposal in likely:
        near = steepened(recognizer, proposal)
        nats, speed = recognizer.laid(samples, near.place.candidate, near.speed)
        laid.append((nats, proposal.votes, speed))
    laid.sort(reverse=True, key=lambda each: each[:2])
    speeds = [OWN]
    for nats, votes, speed in laid:
        worth = nats >= LEAST_NATS or votes >= LEAST_VOTES
        if worth and not any(_alike(speed, other) for other in speeds):
            speeds.append(speed)
    return speeds[1:]


def _alike(one: Speed, other: Speed) -> bool:
    return abs(one.pitch / other.pitch - 1) < ALIKE and abs(one.tempo / other.tempo - 1) < ALIKE


def _surer(verdict: "Verdict", own: "Verdict") -> bool:
    return own.verdict != "match" or verdict.matches[0].score > own.matches[0].score
