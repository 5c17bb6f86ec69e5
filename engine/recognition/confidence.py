"""How likely an answer is right: a logistic model of the evidence for it, with weights from the model card."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.errors import AfpError

FEATURES = (12, 20)
"""How many weights a card may have: without peaks, or with them."""
LARGEST = 0.2
"""log10 of rows over 10⁵ of the largest library in the fit, 22 hours: a larger library makes no answer surer."""
FEW = 30_000
"""Rows, four hours: a smaller library has few rivals, so leads, margins and hits look better than they are."""


@dataclass(frozen=True)
class Support:
    """The evidence for a candidate, over all segments of a query."""

    score: float
    """Mean cosine along the diagonal."""
    lead: float
    """How far the score is above the best diagonal of another recording."""
    margin: float
    """How far it is above the nearest sounds of other recordings, segment by segment: noise and drones have many."""
    hits: float
    """Share of segments whose nearest sound in the whole library is the candidate's own, at its place."""
    segments: int
    """How many segments the query has: with more segments, agreements by chance become rarer."""
    nats: float = 0.0
    """How much more its spectral peaks coincide with the query's than by chance: see `engine.features.peaks`."""
    rival_nats: float = 0.0
    """The same for the best of the other recordings."""
    excess: float = 0.0
    """Share of its peaks that coincide, over the share that chance lets."""


@dataclass(frozen=True)
class Calibration:
    """Weights of `features`, fitted on songs that are in the library and songs that are not, and the threshold."""

    weights: tuple[float, ...]
    threshold: float
    """The lowest confidence for a name: at most half a percent of clips of absent songs reach it."""
    live_threshold: float
    """The same for continued listening, where every hop is another chance for a false name."""
    same_sound: float
    """Stored rows with at least this average similarity are the same recording (single, album, compilation)."""

    @classmethod
    def from_card(cls, fields: Mapping[str, Any]) -> "Calibration":
        """The calibration on the card; a cautious default for a model that was never calibrated."""
        if not fields:
            return cls((-12.0, 12.0, 6.0, *[0.0] * 8, -3.0), 0.9, 0.95, 0.75)
        try:
            weights = tuple(float(weight) for weight in fields["weights"])
            limits = [float(fields[name]) for name in ("threshold", "live_threshold", "same_sound")]
            calibration = cls(weights, *limits)
        except (KeyError, TypeError, ValueError) as error:
            raise AfpError("The model's card holds no usable calibration: restore the model's files.") from error
        if len(weights) not in FEATURES or not all(map(math.isfinite, weights)):
            raise AfpError("The model's card holds no usable calibration: restore the model's files.")
        return calibration

    def confidence(self, support: Support, rows: int) -> float:
        """The probability, 0 … 1, that a candidate with this support is what is heard; `rows`: the library's size."""
        log_odds = sum(w * x for w, x in zip(self.weights, features(support, rows), strict=False))
        return 1 / (1 + math.exp(-max(min(log_odds, 60.0), -60.0)))


def features(support: Support, rows: int) -> tuple[float, ...]:
    """The weighted features: each part of the support, alone and times the query's length, and length, size, scarcity.

    Lead and margin saturate: a large lead over weak rivals means no more than a lead. Agreements by chance grow with
    the library (`rows`); most of this is visible in lead and margin. The peaks come last: older cards have no weights
    for them.
    """
    length = math.log2(max(support.segments, 1) / 16)
    size = min(math.log10(max(rows, 1) / 1e5), LARGEST)
    parts = (support.score, math.tanh(support.lead / 0.15), math.tanh(support.margin / 0.2), support.hits)
    scarcity = max(math.log10(FEW / max(rows, 1)), 0.0)
    ahead = support.nats / (support.nats + support.rival_nats + 5)
    coincidence = (math.log1p(support.nats), math.log1p(support.rival_nats), ahead, support.excess)
    usual = (1.0, *parts, *(part * length for part in parts), length, size, scarcity)
    return (*usual, *coincidence, *(part * length for part in coincidence))
