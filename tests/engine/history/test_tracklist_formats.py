"""Lists of what was played, as other programs read them; two of those programs are asked themselves."""

import csv
import io
import json
import shutil
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest

from engine.audio.release_ids import Release
from engine.audio.tags import read_tags
from engine.history.tracklist_formats import (
    FORMATS,
    NOTHING,
    REPORT,
    Played,
    SetList,
    cue,
    formatted,
    harmless,
    labels,
    of_recording,
    report,
    text,
)
from engine.library.track import Track
from engine.recognition import tracklist
from tests.engine import sounds

TIDE = Track(1, "/music/caf\udce9/tide.ogg", "Evening Tide", "The Makers", "First Light", 225.0)
ODD = (
    'Say "Yes" \\',
    "two\nlines\r\nand\ttabs",
    "=cmd|' /C calc'!A0",
    "夜の潮 – 水",
    "\u202eevil\x00\x1b[31m",
    "\\",
    "💿" * 400,
    "a/b:c*d?e",
    "'single'",
    "REM TRACK 07 AUDIO",
    "UNTITLED (REMIX)",
)
"""What tags may hold."""


def song(start_s: float, end_s: float, title: str = "Tide", artist: str = "Makers") -> Played:
    return Played(start_s, end_s, end_s - start_s, title, artist, "Light", "/m/a.ogg", 0.9)


def gap(start_s: float, end_s: float) -> Played:
    return replace(NOTHING, start_s=start_s, end_s=end_s, heard_s=end_s - start_s)


def sheet(*played: Played, recording: str = "mix.flac", event: str = "") -> str:
    return cue(SetList(played, recording, None, event)).decode()


def tracks(*played: Played) -> list[tuple[str, str]]:
    """Time and title of the tracks of their cue sheet."""
    lines = [line.strip() for line in sheet(*played).splitlines()]
    titles = [line[7:-1] for line in lines if line.startswith("TITLE ")]
    return list(zip((line[9:] for line in lines if line.startswith("INDEX ")), titles, strict=True))


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_cue_sheet_names_the_file_and_where_each_track_begins() -> None:
    assert sheet(song(0, 61.6), gap(61.6, 70), song(70, 90, "Anchor", ""), recording="mix.flac", event="Club") == (
        'TITLE "Club"\n'
        'FILE "mix.flac" WAVE\n'
        "  TRACK 01 AUDIO\n"
        '    TITLE "Tide"\n'
        '    PERFORMER "Makers"\n'
        "    INDEX 01 00:00:00\n"
        "  TRACK 02 AUDIO\n"
        '    TITLE "Unknown"\n'
        "    INDEX 01 01:01:45\n"
        "  TRACK 03 AUDIO\n"
        '    TITLE "Anchor"\n'
        "    INDEX 01 01:10:00\n"
    )
    assert 'FILE "a  b\'.MP3" MP3\n' in sheet(recording='a  b".MP3')
    assert 'FILE "a.aiff" AIFF\n' in sheet(recording="a.aiff")


def test_a_song_ends_where_it_ended_and_the_sheet_begins_at_nought() -> None:
    assert tracks(song(5, 60), song(70, 90, "Anchor")) == [
        ("00:00:00", "Unknown"),
        ("00:05:00", "Tide"),
        ("01:00:00", "Unknown"),
        ("01:10:00", "Anchor"),
    ]
    assert tracks(gap(5, 10), gap(10, 20)) == tracks() == [("00:00:00", "Unknown")], "one stretch, one track"
    assert tracks(song(0, 60), song(60, 120)) == [("00:00:00", "Tide"), ("01:00:00", "Tide")], "played twice"


@pytest.mark.parametrize("after", [(), (song(200, 300, "Last"),)])
def test_a_song_that_goes_on_after_another_comes_back(after: tuple[Played, ...]) -> None:
    found = tracks(song(0, 150), song(60, 70, "Jingle"), *after)
    assert found[:3] == [("00:00:00", "Tide"), ("01:00:00", "Jingle"), ("01:10:00", "Tide")]
    assert found[3:] == ([("02:30:00", "Unknown"), ("03:20:00", "Last")] if after else [])


def test_numbers_go_on_after_99_minutes_and_tracks_and_a_frame_never_reaches_75() -> None:
    found = tracks(*(song(number * 60 - 0.001, number * 60 + 59.999, f"{number}") for number in range(1, 131)))
    assert len(found) == 131
    assert found[-1] == ("130:00:00", "130")


def test_labels_and_lines_leave_out_what_is_unknown() -> None:
    evening = SetList([song(0, 61.5), gap(61.5, 3599), song(3599.9, 3700, "A\tB\nC", ""), song(3723, 3800)], "mix.flac")
    assert labels(evening).decode() == (
        "0.000000\t61.500000\tMakers – Tide\n3599.900000\t3700.000000\tA B C\n3723.000000\t3800.000000\tMakers – Tide\n"
    )
    assert text(evening).decode() == "00:00 Makers – Tide\n59:59 A B C\n1:02:03 Makers – Tide\n"


def test_a_report_has_a_row_a_playing_or_the_totals_by_song(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        played = [song(0, 100.4), gap(100.4, 200), song(200, 300.4), song(7200, 7260, "Anchor", "Zoé")]
        evening = SetList(played, "mix.flac", 1_770_000_000.0 + 8 * 3600, "Harbour Club")
        rows = table(report(evening))
        assert list(rows[0]) == list(REPORT)
        assert [row["start"] for row in rows] == ["11:40:00", "11:43:20", "13:40:00"]
        assert rows[0] == {
            "title": "Tide",
            "artist": "Makers",
            "album": "Light",
            "isrc": "",
            "label": "",
            "start": "11:40:00",
            "seconds_played": "100",
            "times_played": "1",
            "event": "Harbour Club",
            "date": "2026-02-02",
        }
        totals = report(evening, ["times_played", "title", "seconds_played", "start"], totals=True)
        assert table(totals) == [
            {"times_played": "2", "title": "Tide", "seconds_played": "201", "start": "11:40:00"},
            {"times_played": "1", "title": "Anchor", "seconds_played": "60", "start": "13:40:00"},
        ]
    finally:
        monkeypatch.undo()
        time.tzset()
    rows = table(report(SetList([song(3661, 3700)], "mix.flac")))
    assert (rows[0]["start"], rows[0]["date"]) == ("1:01:01", ""), "without a date, where it lies in the recording"


def test_a_report_says_what_identifies_a_recording() -> None:
    release = Release("USS1Z9900001", "Light House", "b1a9c0e9-d987-4042-ae91-78d6a3267d69")
    track = replace(TIDE, release=release)
    evening = of_recording([tracklist.Entry(0.0, 60.0, track, 0.95), tracklist.Entry(60.0, 90.0, TIDE, 0.9)], "m.flac")
    rows = table(report(evening, ["isrc", "label", "musicbrainz_id", "times_played"], totals=True))
    assert [tuple(row.values()) for row in rows] == [(*vars(release).values(), "2")], "as far as it is known"


def test_an_entry_without_a_title_goes_by_its_file_and_one_without_a_track_by_nothing() -> None:
    entries = [
        tracklist.Entry(0.0, 60.0, TIDE, 0.95),
        tracklist.Entry(60.0, 70.0, None, 0.0),
        tracklist.Entry(70.0, 90.0, replace(TIDE, title="", artist=""), 0.9),
    ]
    listed = of_recording(entries, "mix.flac")
    assert [each.name for each in listed.played] == ["The Makers – Evening Tide", "", "tide"]
    rows = table(formatted(listed, "csv"))
    assert list(rows[0]) == ["file", "start_s", "end_s", "title", "artist", "confidence", "path"]
    assert list(rows[1].values()) == ["mix.flac", "60.0", "70.0", "", "", "0.0", ""]
    assert [row["title"] for row in json.loads(formatted(listed, "json"))] == ["Evening Tide", "", "tide"]
    assert formatted(listed, "m3u") == (
        b"#EXTM3U\n#EXTINF:-1,The Makers - Evening Tide\n/music/caf\xe9/tide.ogg\n"
        b"#EXTINF:-1,tide\n/music/caf\xe9/tide.ogg\n"
    )


@pytest.mark.parametrize("form", FORMATS)
def test_odd_tags_stay_in_their_line_and_their_cell(form: str) -> None:
    odd = SetList([song(10 * n, 10 * n + 10, tag, tag) for n, tag in enumerate(ODD)], "a\nb\udce9.wav", None, ODD[0])
    content = formatted(odd, form)
    assert formatted(replace(odd, played=()), form) is not None
    if form in ("csv", "report"):
        rows = table(content)
        assert [row["title"] for row in rows] == [str(harmless(tag)) for tag in ODD]
        assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    elif form == "json":
        assert [row["title"] for row in json.loads(content)] == list(ODD)
    else:
        lines = content.decode().split("\n")
        assert len(lines) - 1 == {"cue": 2 + 4 * len(ODD), "m3u": 1 + 2 * len(ODD)}.get(form, len(ODD))
        assert not any(ord(letter) < 32 for line in lines for letter in line.replace("\t", " " * (form == "labels")))
    if form == "cue":
        assert all(line.count('"') in (0, 2) and not line.endswith('\\"') for line in lines)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠A1"])
def test_a_spreadsheet_runs_nothing(cell: str) -> None:
    assert harmless(cell) == "'" + cell
    assert harmless(-1.5) == -1.5, "numbers are no formulas"


def tool(name: str) -> str:
    """Where the program is, which packaging/install-debian-packages brings with the rest that tests need."""
    return shutil.which(name) or pytest.skip(f"{name} is not installed")


@pytest.fixture
def mix(tmp_path: Path) -> SetList:
    """Odd songs of six seconds each, and their recording."""
    sounds.song(tmp_path / "mix.flac", 6.0 * len(ODD))
    return SetList([song(6 * n, 6 * n + 6, tag, tag) for n, tag in enumerate(ODD)], "mix.flac")


def test_cueprint_reads_the_cue_sheet(tmp_path: Path) -> None:
    odd = SetList([song(6 * n, 6 * n + 6, tag, tag) for n, tag in enumerate(ODD)], "mix.flac")
    (tmp_path / "mix.cue").write_bytes(cue(odd))
    command = [tool("cueprint"), "-d", "%N\n", "-t", "%n|%t|%p\n", tmp_path / "mix.cue"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    count, *found = done.stdout.splitlines()
    assert count == str(len(ODD))
    assert found[0] == "1|Say 'Yes' /|Say 'Yes' /"
    assert found[3] == "4|夜の潮 – 水|夜の潮 – 水"
    assert [line.partition("|")[0] for line in found] == [str(number + 1) for number in range(len(ODD))]


def split(folder: Path, *options: str) -> list[tuple[str, float]]:
    """Title and length in seconds of what mp3splt makes of mix.flac, in order."""
    done = subprocess.run([tool("mp3splt"), "-q", *options, "-o", "@n3", "-d", "out", "mix.flac"], cwd=folder)
    assert done.returncode == 0
    return [(read_tags(part).title, read_tags(part).duration_s) for part in sorted((folder / "out").iterdir())]


def test_mp3splt_splits_the_recording_where_the_cue_sheet_says(mix: SetList, tmp_path: Path) -> None:
    (tmp_path / "mix.cue").write_bytes(cue(mix))
    parts = split(tmp_path, "-c", "mix.cue")
    assert [length for _, length in parts] == pytest.approx([6.0] * len(ODD), abs=0.3)
    titles = [title for title, _ in parts]
    assert titles[2:4] == list(ODD[2:4])
    assert titles[-2:] == ["Rem TRACK 07 Audio", "Untitled (Remix)"]


def test_mp3splt_splits_the_recording_where_the_labels_say(mix: SetList, tmp_path: Path) -> None:
    (tmp_path / "mix.txt").write_bytes(labels(mix))
    assert [length for _, length in split(tmp_path, "-A", "mix.txt")] == pytest.approx([6.0] * len(ODD), abs=0.3)


def test_mp3splt_reads_more_than_99_tracks(tmp_path: Path) -> None:
    sounds.song(tmp_path / "mix.flac", 240.0)
    (tmp_path / "mix.cue").write_text(sheet(*(song(2 * n, 2 * n + 2, f"{n}") for n in range(120))))
    assert [title for title, _ in split(tmp_path, "-c", "mix.cue")] == [f"{n}" for n in range(120)]
