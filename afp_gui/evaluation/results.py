"""Reads the result of an evaluation from its folder: `result.json` of any protocol, and `run.json`.

Both formats are in docs/formats.md. Whatever the files contain, reading returns a `Result` or raises `Unreadable` with
one plain sentence. No widgets here.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from afp_gui.numbers import number

translate = QCoreApplication.translate

VERSION = 1
RESULT, RUN, REPORT = "result.json", "run.json", "report.html"
PROTOCOLS = ("trial", "landmarks", "table2", "table3", "table4", "figure7", "live")
PEER = "landmarks"
MEASURES = ("right_and_accepted", "right", "placed", "placed_of_right", "wrong_name", "named")
"""In order of preference for the first view."""
LIVE_S = 30.0
_MOST_BYTES = 20_000_000


class Unreadable(Exception):
    """Why a folder's result cannot be shown, in one sentence."""


@dataclass(frozen=True)
class Share:
    """Percent, with the ends of its 95 % interval, if there is one."""

    share: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Cell:
    """One method at one level and length (or code length: `across`), and how many queries that were."""

    method: str
    level: str
    across: float
    queries: int
    shares: Mapping[str, Share]


@dataclass(frozen=True)
class FalseNames:
    """Songs that are not in the library but got a name. `seconds` is None for all lengths; live: names per hour."""

    method: str
    seconds: float | None
    share: Share
    clips: int
    an_hour: bool = False


@dataclass(frozen=True)
class Result:
    """One evaluation. `across` is what the curves run over: "seconds" or "code_bits"."""

    folder: Path
    protocol: str
    started: str
    cells: tuple[Cell, ...]
    false_names: tuple[FalseNames, ...] = ()
    across: str = "seconds"
    recordings: str = ""
    library: str = ""
    notes: tuple[str, ...] = ()
    command: tuple[str, ...] = ()
    report: Path | None = None

    @property
    def methods(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(cell.method for cell in self.cells))

    @property
    def measures(self) -> tuple[str, ...]:
        return tuple(name for name in MEASURES if any(name in cell.shares for cell in self.cells))


@dataclass
class _Run:
    started: str = ""
    command: tuple[str, ...] = field(default=())


def read_result(folder: Path) -> Result:
    """The evaluation in a folder. Raises Unreadable."""
    told = _object(folder / RESULT)
    version, protocol = told.get("version"), told.get("protocol")
    if version != VERSION:
        raise Unreadable(
            translate(
                "Evaluation", "{name} has version {version}, which this program does not know: update Earmark."
            ).format(name=folder.name, version=_short(version))
        )
    if protocol not in PROTOCOLS:
        raise Unreadable(
            translate("Evaluation", "{name} uses the protocol {protocol}, which this program does not know.").format(
                name=folder.name, protocol=_short(protocol)
            )
        )
    run = _run(folder)
    try:
        cells = tuple(_live_cells(told) if protocol == "live" else _cells(told))
        false_names = tuple(_live_false(told) if protocol == "live" else _false_names(told))
        library = _library(told)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise Unreadable(
            translate("Evaluation", "{name} is damaged: delete it and evaluate again.").format(name=folder.name)
        ) from error
    if not cells:
        raise Unreadable(
            translate("Evaluation", "{name} contains no figures: evaluate again with more songs.").format(
                name=folder.name
            )
        )
    report = folder / REPORT
    return Result(
        folder,
        protocol,
        run.started,
        cells,
        false_names,
        "code_bits" if protocol == "figure7" else "seconds",
        _short(told.get("recordings") or ""),
        library,
        tuple(_short(note) for note in _list(told.get("notes"))),
        run.command,
        report if report.is_file() else None,
    )


def _object(path: Path) -> dict[str, Any]:
    name = path.parent.name
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise Unreadable(
                translate("Evaluation", "{name} is too large to be a result: delete it.").format(name=name)
            )
        told = json.loads(path.read_text("utf-8"), parse_constant=_no_number)
    except OSError as error:
        raise Unreadable(
            translate("Evaluation", "{name} cannot be read ({why}).").format(name=name, why=error.strerror)
        ) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(
            translate("Evaluation", "{name} is damaged: delete it and evaluate again.").format(name=name)
        ) from error
    if not isinstance(told, dict):
        raise Unreadable(translate("Evaluation", "{name} is damaged: delete it and evaluate again.").format(name=name))
    return told


def _run(folder: Path) -> _Run:
    """When it ran, and with which command; empty if not recorded."""
    try:
        told = _object(folder / RUN)
    except Unreadable:
        return _Run()
    command = told.get("command")
    words = command if isinstance(command, list) and all(isinstance(word, str) for word in command) else []
    started = told.get("started")
    return _Run(started[:40] if isinstance(started, str) else "", tuple(words))


def _cells(told: Mapping[str, Any]) -> Iterator[Cell]:
    for cell in told["results"]:
        if "level" not in cell:
            continue  # the trial's false names
        across = _number(cell["code_bits"] if "code_bits" in cell else cell["seconds"])
        if across <= 0:
            raise ValueError("a length must be positive")
        shares = {name: _share(cell[name]) for name in MEASURES if name in cell}
        method, queries = cell.get("method", told.get("encoder", PEER)), cell.get("queries", cell.get("clips"))
        yield Cell(_short(method), _short(cell["level"]), across, _whole(queries), shares)


def _false_names(told: Mapping[str, Any]) -> Iterator[FalseNames]:
    for cell in told["results"]:
        if "absent_clips" in cell:
            method, share = _short(told.get("encoder", PEER)), _share(cell["false_names"])
            yield FalseNames(method, _number(cell["seconds"]), share, _whole(cell["absent_clips"]))
    for judged in _list(told.get("open_set")):
        for cell in _list(judged["cells"]):
            if cell["level"] == "all":
                seconds = None if cell["seconds"] is None else _number(cell["seconds"])
                share = _share(cell["false_names"])
                yield FalseNames(_short(judged["encoder"]), seconds, share, _whole(cell["queries"]))


def _live(told: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, value in told.items():
        if isinstance(value, dict) and "stretches" in value:
            yield _short(name), value


def _live_cells(told: Mapping[str, Any]) -> Iterator[Cell]:
    for level, heard in _live(told):
        for seconds, name in ((10.0, "named_within_10_s_percent"), (LIVE_S, "named_right_percent")):
            named = Share(_percent(heard[name]))
            yield Cell(_short(told["encoder"]), level, seconds, _whole(heard["stretches"]), {"named": named})


def _live_false(told: Mapping[str, Any]) -> Iterator[FalseNames]:
    """All levels together: names per hour, with the bound for independent ones."""
    heard = [value for _, value in _live(told)]
    hours = sum(_number(value["absent_minutes"]) for value in heard) / 60
    count = sum(_whole(value["false_names"]) for value in heard)
    if hours > 0 and count < 100_000:
        share = Share(count / hours, None, most_expected(count) / hours)
        stretches = sum(_whole(value["absent_songs"]) for value in heard)
        yield FalseNames(_short(told["encoder"]), None, share, stretches, an_hour=True)


def most_expected(count: int) -> float:
    """The upper end of the exact 95 % interval of a Poisson mean of which `count` were seen."""
    low, high = float(count), count + 5 * math.sqrt(count + 1) + 10
    for _ in range(60):
        middle = (low + high) / 2
        below = sum(math.exp(n * math.log(middle) - middle - math.lgamma(n + 1)) for n in range(count + 1))
        low, high = (middle, high) if below > 0.025 else (low, middle)
    return high


def _library(told: Mapping[str, Any]) -> str:
    size = told.get("library")
    if isinstance(size, dict):
        hours, tracks = size.get("hours"), size.get("tracks")
    else:
        hours, tracks = told.get("library_hours"), told.get("library_tracks")
    return "" if hours is None or tracks is None else f"{number(_whole(tracks))} · {number(_number(hours), 1)} h"


def _share(told: Mapping[str, Any]) -> Share:
    return Share(_percent(told["share"]), _percent(told["low"]), _percent(told["high"]))


def _percent(value: object) -> float:
    number = _number(value)
    if not 0 <= number <= 100:
        raise ValueError("not a percentage")
    return number


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("not a number")
    return float(value)


def _whole(value: object) -> int:
    number = _number(value)
    if number < 0 or number > 1e12:
        raise ValueError("not a count")
    return int(number)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _short(value: object) -> str:
    """Text from a file as one line without invisible characters."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(value)[:300])


def _no_number(name: str) -> float:
    raise ValueError(name)
