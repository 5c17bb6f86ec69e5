"""Progress for programs (JSON lines), for people (a bar) and for nobody."""

import io
import json
import sys

import pytest

from engine.progress import Progress


class Clock:
    """Time that passes when told to."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_json_lines_tell_how_far_it_is_and_how_long_it_takes() -> None:
    stream, clock = io.StringIO(), Clock()
    progress = Progress("json", stream, clock)
    progress(0, 40, "files", "Indexing")
    clock.now += 2
    progress(10, 40, "files", "Indexing")
    clock.now += 6
    progress(40, 40, "files", "Indexing")
    assert [json.loads(line) for line in stream.getvalue().splitlines()] == [
        {"done": 0, "total": 40, "unit": "files", "eta_s": None, "what": "Indexing"},
        {"done": 10, "total": 40, "unit": "files", "eta_s": 6.0, "what": "Indexing"},
        {"done": 40, "total": 40, "unit": "files", "eta_s": 0.0, "what": "Indexing"},
    ]


def test_an_unknown_total_has_no_end_in_sight() -> None:
    stream = io.StringIO()
    Progress("json", stream)(3, None, "files", "Looking")
    assert json.loads(stream.getvalue()) == {
        "done": 3,
        "total": None,
        "unit": "files",
        "eta_s": None,
        "what": "Looking",
    }


def test_reports_come_at_most_five_times_a_second_but_the_last_always() -> None:
    stream, clock = io.StringIO(), Clock()
    progress = Progress("json", stream, clock)
    for done in range(1001):
        clock.now += 0.001
        progress(done, 1000, "files", "Indexing")
    written = [json.loads(line)["done"] for line in stream.getvalue().splitlines()]
    assert (written[0], written[-1]) == (0, 1000)
    assert 5 <= len(written) <= 7


def test_a_new_step_starts_its_own_estimate() -> None:
    stream, clock = io.StringIO(), Clock()
    progress = Progress("json", stream, clock)
    progress(0, 2, "pieces", "Composing")
    clock.now += 100
    progress(1, 4, "files", "Indexing")
    clock.now += 1
    progress(2, 4, "files", "Indexing")
    assert json.loads(stream.getvalue().splitlines()[-1])["eta_s"] == 2.0


def test_a_bar_redraws_one_line_and_leaves_a_fresh_one() -> None:
    stream, clock = io.StringIO(), Clock()
    with Progress("bar", stream, clock) as progress:
        progress(0, 40, "files", "Indexing")
        clock.now += 31
        progress(20, 40, "files", "Indexing")
    assert stream.getvalue() == (
        "\r\x1b[KIndexing  [....................]  0/40 files"
        "\r\x1b[KIndexing  [##########..........]  20/40 files  0:31 left\n"
    )


def test_a_bar_never_wraps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    stream = io.StringIO()
    Progress("bar", stream)(1, 2, "files", "Indexing " * 10)
    assert len(stream.getvalue().removeprefix("\r\x1b[K")) == 29


def test_none_and_auto_without_a_terminal_write_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    for mode in ("none", "auto"):
        with Progress.for_cli(mode) as progress:
            progress(1, 2, "files", "Indexing")
    assert stream.getvalue() == ""


def test_auto_is_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    stream.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stderr", stream)
    with Progress.for_cli("auto") as progress:
        progress(1, 2, "files", "Indexing")
    assert "1/2 files" in stream.getvalue()
