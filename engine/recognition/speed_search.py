"""Searches at other speeds if nothing is named at the song's own speed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.recognition.matching import best_drift
from engine.recognition.speed import OWN, TEMPO_STEP, Speed, drifts, stretches

if TYPE_CHECKING:
    from engine.recognition.recognizer import Heard, Recognizer, Verdict

LEAST_VOTES = 0.1
"""Votes per segment that a speed needs to be judged: few wrong ones reach it (trainer/LOG.md, 2026-11-27)."""
JUDGED = 2
"""This many of the speeds with the most votes are judged."""

NEAR_STRETCH = [1 + number * TEMPO_STEP for number in range(-3, 4)]
"""The remaining tempos after stretching by the nearest power of `STRETCH`."""

Floats = NDArray[np.float32]


class Proposal(NamedTuple):
    """A speed, and how many votes per segment its best place gets."""

    votes: float
    speed: Speed


def propose(recognizer: "Recognizer", samples: Floats, speed: Speed, rests: Sequence[float]) -> Proposal | None:
    """The tempo, `speed`'s times one of `rests`, at which most neighbours of this sound agree, if it runs at `speed`.

    None if the sound is too short.
    """
    encoder = recognizer.encoder
    sound = speed.undone(samples, encoder.sample_rate)
    if len(sound) < encoder.segment_samples:
        return None
    # Half as dense as a query is enough to propose.
    return proposed(recognizer, recognizer.listen(sound, encoder.hop_samples), speed, rests)


def proposed(recognizer: "Recognizer", heard: "Sequence[Heard]", speed: Speed, rests: Sequence[float]) -> Proposal:
    """The same for segments a library hop apart in sound whose `speed` was undone."""
    tracks, segments = recognizer.library.locate(np.stack([each.rows for each in heard]))
    near, ratio = np.stack([each.similarities for each in heard]), recognizer.ratio
    votes, rest = best_drift(tracks, segments, near, ratio, ratio * np.arange(len(heard)), rests)
    return Proposal(votes, Speed(speed.pitch, speed.tempo * rest))


def search(
    recognizer: "Recognizer", samples: Floats, own: "Verdict", heard: "Sequence[Heard] | None" = None
) -> "Verdict":
    """The verdict at the speed in reach that names the sound most surely; `own`, that at the song's own, if none does
    better. `heard` are segments at that speed, a library hop apart, where they are known.

    What is named at its own speed is asked for at another tempo only.
    """
    reach, near = recognizer.reach, drifts(1.0, recognizer.reach)
    at_own = proposed(recognizer, heard, OWN, near) if heard else propose(recognizer, samples, OWN, near)
    asked: list[tuple[Speed, list[float]]] = []
    if own.verdict != "match":
        asked += [(Speed(pitch, pitch), drifts(pitch, reach)) for pitch in recognizer.pitches]
        asked += [(Speed(1.0, tempo), NEAR_STRETCH) for tempo in stretches(reach)]
    found = [proposal for proposal in (at_own, *(propose(recognizer, samples, *each) for each in asked)) if proposal]
    likely = [proposal for proposal in found if proposal.speed != OWN and proposal.votes >= LEAST_VOTES]
    likely.sort(reverse=True, key=lambda proposal: proposal.votes)
    judged = [recognizer.judge_at(samples, proposal.speed) for proposal in likely[:JUDGED]]
    best = max([own, *judged], key=_sureness)
    if best is own or best.verdict != "match":
        return own
    finer = recognizer.judge_at(samples, recognizer.registered(samples, best.matches[0]).speed)
    same = finer.matches and finer.matches[0].track.id == best.matches[0].track.id
    return max(best, finer, key=_sureness) if same else best


def _sureness(verdict: "Verdict") -> tuple[bool, float]:
    return verdict.verdict == "match", verdict.matches[0].score if verdict.matches else 0.0
