from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from afp_gui.evaluation import panels
from afp_gui.evaluation.results import Share
from afp_gui.listen import state
from afp_gui.numbers import number, percent


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


def test_numbers_are_english_by_default() -> None:
    QLocale.setDefault(QLocale.c())
    assert (number(106_589), number(21.66, 1), percent(0.415), percent(0.9149, 1)) == (
        "106,589",
        "21.7",
        "42 %",
        "91.5 %",
    )


def test_numbers_follow_the_language(german: None) -> None:
    assert (number(106_589), number(21.66, 1)) == ("106.589", "21,7")
    assert panels.percent(Share(91.49, 85.1, 96.8)) == "91,5 % (85,1–96,8)"
    assert state.percent(0.41) == "41 %"
