import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import afp_gui
from afp_gui.evaluation import panels
from afp_gui.evaluation.results import Share
from afp_gui.numbers import data_size, number, percent, probability

FOLDER = Path(afp_gui.__file__).parent
FOR_PROGRAMS = {"evaluation/export.py", "evaluation/plans.py", "help/report.py"}
"""Files, arguments and reports are the same in every language."""
NUMBER = re.compile(r"[-+<>=^0-9.,_]*[dfgen%]|[0-9]*,")
CLOCK = "02d"
"""The digits of minutes and seconds, alike in all languages of the window."""


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
    assert [number(value, None) for value in (2.5, 10.0, 1024)] == ["2.5", "10", "1,024"]


def test_numbers_follow_the_language(german: None) -> None:
    assert (number(106_589), number(21.66, 1), number(2.5, None)) == ("106.589", "21,7", "2,5")
    assert panels.percent(Share(91.49, 85.1, 96.8)) == "91,5 % (85,1–96,8)"
    assert [probability(share) for share in (0.001, 0.41, 0.999)] == ["< 1 %", "41 %", "> 99 %"]
    assert data_size(83_400_000) == "83,4 MB"


@pytest.mark.parametrize(
    "file", sorted({str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.py")} - FOR_PROGRAMS)
)
def test_no_number_is_written_past_the_language(file: str) -> None:
    tree = ast.parse((FOLDER / file).read_text())
    specs = [
        (node.lineno, ast.unparse(node.format_spec)[2:-1])
        for node in ast.walk(tree)
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None
    ]
    past = [(line, spec) for line, spec in specs if NUMBER.fullmatch(spec) and spec != CLOCK]
    assert past == [], "write it by afp_gui.numbers"
    percents = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(r"\} ?%", node.value)
    ]
    assert percents == [], "let numbers.percent write the sign, too"
