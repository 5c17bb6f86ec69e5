"""Turns results into panels of lines, and into rows of the table below them. No Qt widgets here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from afp_gui import numbers
from afp_gui.evaluation.results import PEER, FalseNames, Result, Share
from afp_gui.numbers import number

By = Literal["method", "level"]

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Point:
    """A position on the axis, a share, and the number of queries."""

    across: float
    share: Share
    queries: int


@dataclass(frozen=True)
class Line:
    """A curve; `style` numbers its colour, dash and symbol, the same in every panel."""

    name: str
    style: int
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Panel:
    """Lines that share axes."""

    title: str
    lines: tuple[Line, ...]


def comparable(results: Sequence[Result]) -> list[Result]:
    """The results that can be drawn over the first one: code lengths and query lengths have no common axis."""
    return [result for result in results if result.across == results[0].across]


def panels(results: Sequence[Result], measure: str, by: By) -> list[Panel]:
    """One panel per method and one line per level, or the other way round."""
    table: dict[str, dict[str, list[Point]]] = {}
    for result, name_of in zip(results, _names(results), strict=True):
        for cell in result.cells:
            if measure in cell.shares:
                method, level = name_of[cell.method], level_name(cell.level)
                panel, line = (method, level) if by == "method" else (level, method)
                point = Point(cell.across, cell.shares[measure], cell.queries)
                table.setdefault(panel, {}).setdefault(line, []).append(point)
    styles = {
        line: number for number, line in enumerate(dict.fromkeys(line for lines in table.values() for line in lines))
    }
    return [
        Panel(
            panel,
            tuple(
                Line(line, styles[line], tuple(sorted(points, key=lambda point: point.across)))
                for line, points in lines.items()
            ),
        )
        for panel, lines in table.items()
    ]


def false_names(results: Sequence[Result]) -> list[tuple[str, FalseNames]]:
    """All false names, each with the shown name of its method."""
    return [
        (name_of.get(false.method, short(false.method)), false)
        for result, name_of in zip(results, _names(results), strict=True)
        for false in result.false_names
    ]


def method_names(results: Sequence[Result]) -> list[str]:
    """Every method that is shown, once."""
    return list(dict.fromkeys(name for names in _names(results) for name in names.values()))


def short(method: str) -> str:
    """An encoder's id without the digest."""
    return translate("Evaluation", "Landmarks") if method == PEER else re.sub(r"-[0-9a-f]{12}$", "", method)


def level_name(level: str) -> str:
    """A level in words; levels that are numbers stay as they are."""
    words = {
        "low": translate("Evaluation", "Low noise"),
        "mid": translate("Evaluation", "Medium noise"),
        "high": translate("Evaluation", "High noise"),
        "extreme": translate("Evaluation", "Extreme noise"),
        "all": translate("Evaluation", "All levels"),
    }
    return words.get(level, level)


def protocol_name(protocol: str) -> str:
    """In plain words."""
    words = {
        "trial": translate("Evaluation", "Phone in a noisy room"),
        "table3": translate("Evaluation", "Added noise"),
        "table4": translate("Evaluation", "Recordings"),
        "table2": translate("Evaluation", "Against landmarks"),
        "landmarks": translate("Evaluation", "Landmarks alone"),
        "figure7": translate("Evaluation", "Size against accuracy"),
        "live": translate("Evaluation", "Listening on"),
    }
    return words.get(protocol, protocol)


def protocol_code(protocol: str) -> str:
    """The paper's name, or the command's."""
    papers = {"table2": "Table 2", "table3": "Table 3", "table4": "Table 4", "figure7": "Figure 7"}
    return papers.get(protocol, protocol)


def measure_name(measure: str) -> str:
    """The name of a measure."""
    words = {
        "right_and_accepted": translate("Evaluation", "Right song, named"),
        "right": translate("Evaluation", "Right song first"),
        "placed": translate("Evaluation", "Right place (± 0.5 s)"),
        "placed_of_right": translate("Evaluation", "Right place, of the right songs"),
        "wrong_name": translate("Evaluation", "Wrong name"),
        "named": translate("Evaluation", "Named by then"),
    }
    return words.get(measure, measure)


def percent(share: Share) -> str:
    """`91.5 % (85.1–96.8)`."""
    text = numbers.percent(share.share / 100, 1)
    if share.low is None or share.high is None:
        return text
    return f"{text} ({number(share.low, 1)}–{number(share.high, 1)})"


def _names(results: Sequence[Result]) -> list[dict[str, str]]:
    """A name for each method of each result, so that no two curves have the same name."""
    protocols = {result.protocol for result in results}
    ids = dict.fromkeys(method for result in results for method in result.methods)
    shorts = [short(method) for method in ids]
    named: list[dict[str, str]] = []
    taken: dict[str, int] = {}
    for result in results:
        names = {}
        for method in result.methods:
            name = short(method) if shorts.count(short(method)) == 1 else method
            if len(protocols) > 1:
                name += " · " + protocol_name(result.protocol)
            taken[name] = taken.get(name, 0) + 1
            names[method] = name if taken[name] == 1 else f"{name} ({taken[name]})"
        named.append(names)
    return named
