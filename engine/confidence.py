"""How likely an answer is right: a logistic model of score, lead and library size, its weights on the model card."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.errors import AfpError

FEATURES = 9
LARGEST = 0.2
"""log10 of rows over 10⁵ of the largest library in the fit, 22 hours: beyond it a library makes nothing surer."""


@dataclass(frozen=True)
class Calibration:
    """Weights of `features`, fitted on songs that are in the library and songs that are not, and the threshold."""

    weights: tuple[float, ...]
    threshold: float
    """The least confidence for a name: at most half a percent of clips of absent songs reach it."""
    live_threshold: float
    """The same for listening on, where every hop is another chance for a false name."""
    same_sound: float
    """Stored rows this alike on average are the same recording (single, album, compilation)."""

    @classmethod
    def from_card(cls, fields: Mapping[str, Any]) -> "Calibration":
        """The card's; a cautious stand-in for a model that was never calibrated."""
        if not fields:
            return cls((-12.0, 12.0, 0.0, 25.0, 0.0, 0.0, 0.0, 0.0, 0.0), 0.9, 0.95, 0.75)
        try:
            weights = tuple(float(weight) for weight in fields["weights"])
            limits = [float(fields[name]) for name in ("threshold", "live_threshold", "same_sound")]
            calibration = cls(weights, *limits)
        except (KeyError, TypeError, ValueError) as error:
            raise AfpError("The model's card holds no usable calibration: restore the model's files.") from error
        if len(weights) != FEATURES or not all(map(math.isfinite, weights)):
            raise AfpError("The model's card holds no usable calibration: restore the model's files.")
        return calibration

    def confidence(self, score: float, lead: float, margin: float, segments: int, rows: int) -> float:
        """The probability, 0 … 1, that the candidate with these `features` is what is heard."""
        seen = features(score, lead, margin, segments, rows)
        log_odds = sum(w * x for w, x in zip(self.weights, seen, strict=True))
        return 1 / (1 + math.exp(-max(min(log_odds, 60.0), -60.0)))


def features(score: float, lead: float, margin: float, segments: int, rows: int) -> tuple[float, ...]:
    """What a verdict rests on.

    `score`: mean cosine along the diagonal; `lead`: how far that lies above the best diagonal of another recording;
    `margin`: how far above the nearest sounds of other recordings, taken segment by segment (noise and drones have many
    near ones); `segments`: how many the query has (chance agreements shrink as they grow); `rows`: the library's size
    (chance agreements grow with it; most of that shows in lead and margin).
    """
    length = math.log2(max(segments, 1) / 16)
    size = min(math.log10(max(rows, 1) / 1e5), LARGEST)
    return (1.0, score, score * length, lead, lead * length, margin, margin * length, length, size)
