"""`afp history`, on a history as the window keeps it."""

import argparse
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from engine.cli import main
from engine.commands import formats
from engine.history.history_export import COLUMNS, export
from engine.history.store import FILE, History
from engine.library.track import Track

EVENING = datetime(2026, 11, 26, 20, 0).timestamp()
TIDE = Track(1, "/music/caf\udce9.ogg", "Tide", "The Makers", "First Light", 225.0)
ANCHOR = Track(2, "/music/anchor.ogg", "Anchor\x1b[31m", "", "", 200.0)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Path]:
    """A history of three songs: two on the evening, one on the morning after."""
    history = History(tmp_path / FILE)
    for track, at_s, heard_s in ((TIDE, 0, 100), (ANCHOR, 600, 185), (TIDE, 12 * 3600, 50)):
        entry = history.begin(track, Path("/library"), EVENING + at_s, 0.0, 0.9)
        history.extend(entry.id, EVENING + at_s + heard_s, heard_s)
    history.edit(2, favourite=True, note="At Léa's party")
    history.edit(3, wrong=True)
    history.close()
    yield tmp_path


def lines(profile: Path, capfdbinary: pytest.CaptureFixture[bytes], *options: str) -> list[str]:
    assert main(["history", "--profile", str(profile), *options]) == 0
    return capfdbinary.readouterr().out.decode("utf-8-sig").splitlines()


def test_a_line_a_song_newest_first(profile: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert lines(profile, capfdbinary) == [
        "2026-11-27 08:00    0:50  Tide – The Makers (wrong)",
        "2026-11-26 20:10    3:05  Anchor�[31m",
        "2026-11-26 20:00    1:40  Tide – The Makers",
    ]
    told = [json.loads(line) for line in lines(profile, capfdbinary, "--json")]
    assert [each["title"] for each in told] == ["Tide", "Anchor\x1b[31m", "Tide"]
    assert tuple(told[0]) == COLUMNS


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--to", "2026-11-26"], 2),
        (["--from", "2026-11-26T20:10"], 2),
        (["--from", "2026-11-26", "--to", "2026-11-26 20:10"], 1),
        (["--from", "2026-11-28"], 0),
        (["--search", "léa"], 1),
        (["--favourites"], 1),
    ],
)
def test_what_is_listed_can_be_chosen(
    profile: Path, capfdbinary: pytest.CaptureFixture[bytes], options: list[str], expected: int
) -> None:
    assert len(lines(profile, capfdbinary, *options)) == expected


def test_the_formats_are_those_of_the_window(profile: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    history = History(profile / FILE)
    entries = history.entries()
    history.close()
    for ending in ("csv", "json", "m3u"):
        export(entries, profile / f"window.{ending}")
        main(["history", "--profile", str(profile), "--format", ending])
        assert capfdbinary.readouterr().out == (profile / f"window.{ending}").read_bytes()


def test_lists_of_an_evening(profile: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    evening = ["--from", "2026-11-26T19:50", "--to", "2026-11-26"]
    assert lines(profile, capfdbinary, *evening, "--format", "text") == [
        "10:00 The Makers – Tide",
        "20:00 Anchor�[31m",
    ]
    assert lines(profile, capfdbinary, *evening, "--format", "labels")[0] == "600.000000\t700.000000\tThe Makers – Tide"
    assert lines(profile, capfdbinary, "--format", "text") == ["00:00 The Makers – Tide", "10:00 Anchor�[31m"]
    sheet = lines(profile, capfdbinary, *evening, "--format", "cue", "--event", "Club", "--recording", "club.mp3")
    assert sheet[:2] == ['TITLE "Club"', 'FILE "club.mp3" MP3']
    assert [line.split()[-1] for line in sheet if "INDEX" in line] == ["00:00:00", "10:00:00", "11:40:00", "20:00:00"]
    report = lines(
        profile, capfdbinary, "--format", "report", "--columns", "date, start,title,event", "--event", "Club"
    )
    assert report == [
        "date,start,title,event",
        "2026-11-26,20:00:00,Tide,Club",
        "2026-11-26,20:10:00,Anchor\x1b[31m,Club",
    ]


def test_a_log_for_scrobbling_holds_what_has_an_artist_and_lasted(
    profile: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    history = History(profile / FILE)
    history.edit(2, own_artist="Both\tof us")
    short = history.begin(TIDE, Path("/library"), EVENING + 900, 0.0, 0.9)
    history.extend(short.id, EVENING + 929, 29)
    history.close()
    assert lines(profile, capfdbinary, "--format", "scrobbler") == [
        "#AUDIOSCROBBLER/1.1",
        "#TZ/UTC",
        "#CLIENT/Earmark",
        f"The Makers\t{TIDE.album}\tTide\t\t100\tL\t{int(EVENING)}\t",
        f"Both of us\t{ANCHOR.album}\tAnchor�[31m\t\t185\tL\t{int(EVENING) + 600}\t",
    ], "the third was marked as wrong, the fourth too short"


@pytest.mark.parametrize(
    ("options", "code", "sentence"),
    [
        (["--totals"], 2, "afp: --columns and --totals shape the report; add --format report.\n"),
        (
            ["--format", "csv", "--json"],
            2,
            "afp: --json prints a line at a time and --format a whole file; choose one of them.\n",
        ),
        (
            ["--columns", "title,composer"],
            2,
            "afp history: argument --columns: there is no column “composer”; the columns are title",
        ),
        (
            ["--from", "noon"],
            2,
            "afp history: argument --from: “noon” is not a time such as 2026-11-26 or 2026",
        ),
        ([], 1, "/none holds no history; name the window's folder with --profile.\n"),
    ],
)
def test_what_cannot_be_done_is_said(
    profile: Path, capsys: pytest.CaptureFixture[str], options: list[str], code: int, sentence: str
) -> None:
    assert main(["history", "--profile", str(profile if options else profile / "none"), *options]) == code
    out, error = capsys.readouterr()
    assert (out, sentence in error) == ("", True), error
    assert not (profile / "none").exists(), "looking makes no history"


@pytest.mark.parametrize("time", ["0001-01-01", "9999-12-31"])
def test_times_beyond_the_calendar_are_no_times(time: str) -> None:
    try:
        assert formats.end(time)
    except argparse.ArgumentTypeError as error:
        assert time in str(error)
