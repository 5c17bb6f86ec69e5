"""What follows the music for other programs: the file of the song that is heard, and the log of all plays."""

import csv
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from engine.errors import AfpError
from engine.history.now_playing import NowPlaying
from engine.history.play_log import COLUMNS, PlayLog
from engine.library.track import Track
from engine.recognition.listener import Event
from engine.recognition.speed import Speed

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC).timestamp()
TIDE = Track(1, "/m/tide.ogg", "Evening Tide", "The Makers", "First Light", 225.0)
BOATS = Track(2, "/m/07 boats.ogg", "", "", "", 200.0)


def heard(source_s: float, track: Track | None, confidence: float = 0.9, speed: Speed | None = None) -> Event:
    at = datetime.fromtimestamp(NOON + source_s, UTC).isoformat(timespec="milliseconds")
    state = "matched" if track else "listening"
    return Event("state", at, source_s, state, track, confidence=confidence, speed=speed)  # type: ignore[arg-type]


def test_the_file_holds_the_song_and_is_empty_without_one(tmp_path: Path) -> None:
    file = tmp_path / "now.txt"
    file.write_text("of last week")
    playing = NowPlaying(file)
    assert file.read_text() == ""
    playing.take(heard(5, TIDE))
    assert file.read_text() == "The Makers – Evening Tide\n"
    playing.take(heard(9, BOATS))
    assert file.read_text() == "07 boats\n", "no dash where nobody is named"
    playing.take(heard(12, None))
    assert file.read_text() == ""
    playing.take(heard(15, TIDE))
    playing.end()
    assert file.read_text() == ""
    assert list(tmp_path.iterdir()) == [file]


def test_it_is_written_once_a_song(tmp_path: Path) -> None:
    file = tmp_path / "now.txt"
    playing = NowPlaying(file)
    playing.take(heard(5, TIDE))
    file.write_text("seen")
    playing.take(heard(6, TIDE))
    assert file.read_text() == "seen"


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("Now: {title} ({album})", "Now: Evening Tide (First Light)\n"),
        ("{title.__class__} {0}", "{title.__class__} {0}\n"),
    ],
)
def test_a_template_knows_three_fields_and_runs_nothing(tmp_path: Path, template: str, text: str) -> None:
    playing = NowPlaying(tmp_path / "now.txt", template)
    playing.take(heard(5, TIDE))
    assert (tmp_path / "now.txt").read_text() == text


def test_as_json(tmp_path: Path) -> None:
    file = tmp_path / "now.json"
    playing = NowPlaying(file)
    assert json.loads(file.read_text()) == {}
    playing.take(heard(5, replace(TIDE, title="two\nlines"), speed=Speed(1.0, 1.03)))
    said = json.loads(file.read_text())
    assert (said["title"], said["artist"], said["speed"], said["confidence"]) == ("two lines", "The Makers", 1.03, 0.9)
    assert datetime.fromisoformat(said["since"]).timestamp() == NOON + 5


def test_a_play_is_a_row_when_it_is_over_and_a_day_a_file(tmp_path: Path) -> None:
    now = 0.0
    log = PlayLog(tmp_path / "log.csv", lambda: now)
    for event in (heard(0, TIDE, 0.9), heard(30, TIDE, 0.97, Speed(1.02, 1.02)), heard(60, None)):
        log.take(event)
    (file,) = tmp_path.iterdir()
    assert file.name.startswith("log-2026-11-2")
    log.take(heard(70, replace(BOATS, title="=1+1")))
    assert len(file.read_text("utf-8-sig").splitlines()) == 2, "one goes on"
    now = 20.0
    log.end()
    first, second = csv.DictReader(file.read_text("utf-8-sig").splitlines())
    assert tuple(first) == COLUMNS
    assert (first["title"], first["seconds"]) == ("Evening Tide", "60")
    assert (first["confidence"], first["speed"]) == ("0.97", "1.02")
    assert (second["title"], second["seconds"]) == ("'=1+1", "20")
    log.take(heard(48 * 3600, TIDE))
    log.end()
    log.end()
    assert len(list(tmp_path.iterdir())) == 2


def test_what_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(AfpError, match=r"now\.txt.*choose another folder"):
        NowPlaying(tmp_path / "none" / "now.txt")
    with pytest.raises(AfpError, match="choose another --log"):
        PlayLog(tmp_path / "none" / "log.csv")
