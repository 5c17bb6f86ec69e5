"""What is not named at its own speed is asked for at others."""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.matching import best_drift
from engine.speed import OWN, Speed, drifts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.recognizer import Heard, Recognizer, Verdict

LEAST_VOTES = 0.1
"""A segment, that a speed must get to be judged: of wrong ones, few do (trainer/LOG.md, 2026-11-27)."""
JUDGED = 2
"""Of all speeds that are asked, those with most votes are judged."""

Floats = NDArray[np.float32]


class Proposal(NamedTuple):
    """A speed, and how many votes a segment its best place gets."""

    votes: float
    speed: Speed


def propose(recognizer: "Recognizer", samples: Floats, pitch: float, reach: float) -> Proposal | None:
    """The tempo within 1 ± `reach` at which most neighbours of this sound agree, if it runs at this pitch.

    None where it is too short.
    """
    encoder = recognizer.encoder
    sound = Speed(pitch, pitch).undone(samples, encoder.sample_rate)
    if len(sound) < encoder.segment_samples:
        return None
    # Half as dense as a query is enough to propose.
    return proposed(recognizer, recognizer.listen(sound, encoder.hop_samples), pitch, reach)


def proposed(recognizer: "Recognizer", heard: "Sequence[Heard]", pitch: float, reach: float) -> Proposal:
    """The same of segments that lie a library hop apart."""
    tracks, segments = recognizer.library.locate(np.stack([each.rows for each in heard]))
    near, ratio = np.stack([each.similarities for each in heard]), recognizer.ratio
    votes, drift = best_drift(tracks, segments, near, ratio, ratio * np.arange(len(heard)), drifts(pitch, reach))
    return Proposal(votes, Speed(pitch, pitch * drift))


def search(
    recognizer: "Recognizer", samples: Floats, own: "Verdict", heard: "Sequence[Heard] | None" = None
) -> "Verdict":
    """The verdict at the speed in reach that names the sound most surely; `own`, that at the song's own, if none does
    better. `heard` are segments at that speed, a library hop apart, where they are known.

    What is named at its own speed is asked for at another tempo only.
    """
    reach = recognizer.reach
    at_own = proposed(recognizer, heard, 1.0, reach) if heard else propose(recognizer, samples, 1.0, reach)
    others = recognizer.pitches if own.verdict != "match" else []
    found = [proposal for proposal in (at_own, *(propose(recognizer, samples, p, reach) for p in others)) if proposal]
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
