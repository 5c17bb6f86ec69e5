"""Confidence grows with what speaks for an answer, and a card that holds nonsense is refused."""

from dataclasses import replace

import pytest

from engine.encoders import Encoder
from engine.errors import AfpError
from engine.recognition.confidence import Calibration, Support


@pytest.fixture
def calibration(encoder: Encoder) -> Calibration:
    return Calibration.from_card(encoder.card.calibration)


def test_the_more_speaks_for_an_answer_the_surer_it_is(calibration: Calibration) -> None:
    usual = Support(score=0.45, lead=0.1, margin=0.0, hits=0.3, segments=37)
    sure = calibration.confidence(usual, 150_000)
    for better in ({"lead": 0.3}, {"margin": 0.2}, {"hits": 0.8}):
        assert calibration.confidence(replace(usual, **better), 150_000) > sure, better


def test_beyond_the_sizes_it_was_fitted_on_a_library_makes_nothing_surer(calibration: Calibration) -> None:
    large, huge = (calibration.confidence(Support(0.45, 0.1, 0.0, 0.3, 37), rows) for rows in (160_000, 59_000_000))
    assert large == pytest.approx(huge, rel=0.02)


def test_a_handful_of_tracks_asks_for_more_than_a_collection(calibration: Calibration) -> None:
    weak = Support(0.5, 0.2, 0.02, 0.3, 37)
    few, some, many = (calibration.confidence(weak, rows) for rows in (300, 5_000, 150_000))
    assert few < some < many


def test_a_clear_match_passes_and_a_tie_does_not(calibration: Calibration) -> None:
    assert calibration.confidence(Support(0.85, 0.55, 0.4, 0.9, 37), 150_000) >= calibration.threshold
    assert calibration.confidence(Support(0.3, 0.01, -0.3, 0.0, 37), 150_000) < calibration.threshold


@pytest.mark.parametrize(
    "fields",
    [{"weights": [1.0]}, {"weights": ["x"] * 12, "threshold": 0.5, "live_threshold": 0.6, "same_sound": 0.7},
     {"weights": [float("nan")] * 12, "threshold": 0.5, "live_threshold": 0.6, "same_sound": 0.7}],
)  # fmt: skip
def test_a_card_with_nonsense_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(AfpError, match="no usable calibration"):
        Calibration.from_card(fields)
