"""A result becomes one page that shows all of it, as text, and loads nothing."""

import base64
import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.errors import AfpError
from trainer.evaluation import reports

SHARE = {"share": 50.0, "low": 40.0, "high": 60.0}


def result(methods: tuple[str, ...] = ("one", "two"), **more: Any) -> dict[str, Any]:
    cells = [
        {"method": method, "seconds": seconds, "level": level, "queries": 9, "songs": 3, "right": dict(SHARE)}
        for method in methods
        for level in ("low", "high")
        for seconds in (1.0, 5.0)
    ]
    facts = {"version": 1, "protocol": "table4", "seed": 7, "library": {"hours": 2.5, "tracks": 9}}
    return {**facts, "results": cells, **more}


def pixels(png: bytes) -> np.ndarray:
    from matplotlib.image import imread

    return imread(io.BytesIO(png))


def test_the_folder_holds_result_plot_and_a_page_with_the_plot_inside(tmp_path: Path) -> None:
    reports.write(tmp_path, result())
    assert json.loads((tmp_path / "result.json").read_text()) == result()
    page = (tmp_path / "report.html").read_text()
    (inside,) = re.findall(r'src="data:image/png;base64,([^"]+)"', page)
    assert base64.b64decode(inside) == (tmp_path / "plot.png").read_bytes()
    assert "http" not in page and "<script" not in page and "<link" not in page
    assert page.count("50.0 <small>(40.0–60.0)</small>") == 8
    assert "hours 2.5, tracks 9" in page


def test_whatever_a_result_holds_is_text() -> None:
    bad = "<script>alert('x')</script>&"
    hidden = {
        "level": bad,
        "seconds": None,
        "queries": 3,
        **dict.fromkeys(("accepted_right", "wrong_names", "false_names"), SHARE),
    }
    given = result(
        (bad, "$\\frac{", "_x"),
        notes=[bad],
        recordings=bad,
        encoders=[{"id": bad, "name": bad}],
        indexes=[{"method": bad, bad: 1}],
        open_set=[
            {"encoder": bad, "cells": [hidden], "reason": ""},
            {"encoder": bad, "cells": None, "reason": bad},
        ],
        protocol=bad,
    )
    page = reports.page(given, reports.plot(given))
    assert "<script" not in page and "alert('x')" not in page
    assert page.count("&lt;script&gt;") > 10
    assert "$\\frac{" in page


def test_every_curve_is_drawn_in_a_colour_of_its_own() -> None:
    one, two = pixels(reports.plot(result(("one",)))), pixels(reports.plot(result()))

    def shows(picture: np.ndarray, colour: str) -> bool:
        wanted = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
        return bool((np.abs(picture[..., :3] - wanted).max(-1) < 0.02).any())

    assert shows(one, reports.COLOURS[0]) and not shows(one, reports.COLOURS[1])
    moved = result()
    for cell in moved["results"][:4]:
        cell["right"] = {"share": 90.0, "low": 80.0, "high": 95.0}
    both = pixels(reports.plot(moved))
    assert shows(both, reports.COLOURS[0]) and shows(both, reports.COLOURS[1])
    assert not np.array_equal(two, both)


def test_figure_seven_runs_over_bits_and_table_three_has_two_measures() -> None:
    bits = result(protocol="figure7")
    for number, cell in enumerate(bits["results"]):
        cell |= {"seconds": 15.0, "code_bits": (32, 256)[number % 2], "megabytes": (1.0, 6.5)[number % 2]}
    page = reports.page(bits, reports.plot(bits))
    assert "<th>code bits</th>" in page and "<td>256</td>" in page
    placed = result(protocol="table3")
    for cell in placed["results"]:
        cell["placed"] = {"share": 30.0, "low": 20.0, "high": 40.0}
    page = reports.page(placed, b"")
    assert page.index("Right place") < page.index("Right song")
    assert page.count("30.0 <small>") == page.count("50.0 <small>") == 8
    assert pixels(reports.plot(placed)).shape[0] > 1.5 * pixels(reports.plot(result())).shape[0]


def test_cells_that_are_missing_are_dashes() -> None:
    given = result()
    del given["results"][0]
    reports.plot(given)
    assert "<td>–</td>" in reports.page(given, b"")


def test_what_cannot_be_written_or_drawn_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AfpError, match="choose another --out"):
        reports.write(tmp_path / "gone", result())
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(AfpError, match="pip install matplotlib"):
        reports.check()
