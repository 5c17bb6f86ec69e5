"""Turns outcomes on the choosing set into the weights and the threshold on a model's card."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from itertools import pairwise

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import binary_cross_entropy_with_logits

from engine.errors import AfpError
from engine.recognition.confidence import Calibration, Support, features
from trainer.evaluation.live import Hearing
from trainer.evaluation.trial import Outcome

SAME_SOUND = 0.75
FALSE_STRETCHES = 0.005
"""The same for stretches of half a minute that are listened to."""
FALSE_NAMES = 0.004
"""The target on the choosing set, slightly below the half percent that is promised elsewhere."""
FOLDS = 8
EDGES = (0.0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01)


def calibrate(judged: Sequence[tuple[Outcome, int]]) -> Calibration:
    """Outcomes, each with its library's rows → a Calibration.

    Logistic regression with slight regularisation. Answers for absent songs, and wrong answers for present ones, are
    the negatives. The threshold is the lowest that at most `FALSE_NAMES` of the absent queries of any length pass.
    """
    seen = [(outcome, rows) for outcome, rows in judged if outcome.verdict.matches]
    if not any(o.right for o, _ in seen) or not any(not o.query.present for o, _ in seen):
        raise AfpError("Nothing can be calibrated: queries of both present and absent songs are needed.")
    fitted = _fitted(seen)
    absent: dict[float, list[float]] = {}
    for outcome, rows in seen:
        if not outcome.query.present:
            sure = resolved(fitted, outcome, rows).verdict.matches[0].confidence
            absent.setdefault(outcome.query.seconds, []).append(sure)
    threshold = max(_passed_by(np.array(sure), FALSE_NAMES) for sure in absent.values())
    return replace(fitted, threshold=round(threshold, 4), live_threshold=round(threshold, 4))


def _fitted(seen: Sequence[tuple[Outcome, int]]) -> Calibration:
    """The weights alone; any threshold."""
    inputs = torch.tensor([features(_support(outcome), rows) for outcome, rows in seen], dtype=torch.float64)
    right = torch.tensor([float(outcome.right) for outcome, _ in seen], dtype=torch.float64)
    weights = torch.zeros(inputs.shape[1], dtype=torch.float64, requires_grad=True)
    balance = torch.where(right > 0, 0.5 / right.mean(), 0.5 / (1 - right.mean()))
    solver = torch.optim.LBFGS([weights], max_iter=500, tolerance_grad=1e-9, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        solver.zero_grad()
        value = binary_cross_entropy_with_logits(inputs @ weights, right, balance) + 1e-4 * weights.square().mean()
        value.backward()
        return value

    solver.step(loss)
    return Calibration(tuple(round(float(w), 4) for w in weights.detach()), 0.5, 0.5, SAME_SOUND)


def reliability(judged: Sequence[tuple[Outcome, int]]) -> list[dict[str, float]]:
    """How often answers are right, by how sure they are: each judged by weights that were fitted without its song.

    One row per interval of `EDGES`: `confidence` (mean), `right` (share) and `answers`.
    """
    seen = [(outcome, rows) for outcome, rows in judged if outcome.verdict.matches]
    songs = sorted({-1 if outcome.query.song is None else outcome.query.song for outcome, _ in seen})
    fold = {song: place % FOLDS for place, song in enumerate(songs)}
    folds = np.array([fold[-1 if outcome.query.song is None else outcome.query.song] for outcome, _ in seen])
    sure, right = np.zeros(len(seen)), np.array([outcome.right for outcome, _ in seen])
    for number in range(FOLDS):
        others = [seen[place] for place in np.flatnonzero(folds != number)]
        if not any(outcome.right for outcome, _ in others) or all(outcome.right for outcome, _ in others):
            continue  # too few songs to be judged by others
        fitted = _fitted(others)
        for place in np.flatnonzero(folds == number):
            sure[place] = resolved(fitted, *seen[place]).verdict.matches[0].confidence
    rows = []
    for low, high in pairwise(EDGES):
        inside = (sure >= low) & (sure < high)
        if inside.any():
            shares = {
                "confidence": round(float(sure[inside].mean()), 4),
                "right": round(float(right[inside].mean()), 4),
            }
            rows.append({**shares, "answers": int(inside.sum())})
    return rows


def calibrate_live(calibration: Calibration, hearings: Sequence[Hearing]) -> Calibration:
    """The live threshold: at most `FALSE_STRETCHES` of absent songs' stretches come to a false name; never laxer."""
    sustained = np.array([hearing.sustained for hearing in hearings if not hearing.query.present])
    live = max(calibration.threshold, _passed_by(sustained, FALSE_STRETCHES))
    return replace(calibration, live_threshold=round(live, 4))


def resolved(calibration: Calibration, outcome: Outcome, rows: int) -> Outcome:
    """The outcome with the confidence that this calibration gives its first candidate."""
    best = outcome.verdict.matches[0]
    sure = calibration.confidence(_support(outcome), rows)
    matches = (replace(best, confidence=round(sure, 4)), *outcome.verdict.matches[1:])
    return replace(outcome, verdict=replace(outcome.verdict, matches=matches))


def card_fields(calibration: Calibration) -> dict[str, object]:
    """The calibration as a card holds it."""
    return asdict(calibration)


def _passed_by(sure: NDArray[np.float64], share: float) -> float:
    """The least threshold that at most `share` of these reach."""
    ranked = np.sort(sure)[::-1]
    return min(float(ranked[int(share * len(ranked))]) + 1e-4, 1.0)


def _support(outcome: Outcome) -> Support:
    support = outcome.verdict.matches[0].support
    assert support is not None, "only the aligned decision is calibrated"
    return support
