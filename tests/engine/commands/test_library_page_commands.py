"""The commands that the library page asks: what waits, what is held of which folder, what is held twice."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from engine.cli import main
from tests.engine.library.fakes import FakeEncoder
from tests.engine.sounds import song


@pytest.fixture(autouse=True)
def in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.encoders.load_encoder", lambda *_, **__: FakeEncoder())
    monkeypatch.setattr("engine.library.workers.lower_priority", lambda: None)
    monkeypatch.setattr("engine.commands.index.signal.signal", lambda *_: None)


@pytest.fixture
def music(tmp_path: Path, library_dir: Path) -> Path:
    """Indexed: two songs and a file that cannot be read."""
    for seed in range(2):
        song(tmp_path / "music" / f"song {seed}.flac", seed=seed)
    (tmp_path / "music" / "bad.mp3").touch()
    assert main(["index", str(tmp_path / "music"), "--library", str(library_dir), "--workers", "1"]) == 0
    return tmp_path / "music"


def lines(capsys: pytest.CaptureFixture[str], *arguments: object, status: int = 0) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main([*map(str, arguments), "--json"]) == status
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_dry_run_lists_what_is_new_or_changed(
    music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lines(capsys, "index", "--dry", "--library", library_dir) == []
    song(music / "new" / "song.flac", seed=7)
    (music / "song 0.flac").write_bytes(b"other")
    found = lines(capsys, "index", "--dry", "--library", library_dir)
    assert [(entry["path"], entry["state"]) for entry in found] == [
        (str(music / "song 0.flac"), "changed"),
        (str(music / "new" / "song.flac"), "new"),
    ]
    assert found[0]["bytes"] == 5
    assert lines(capsys, "index", music / "new", "--dry", "--library", library_dir) == found[1:]
    assert lines(capsys, "library", "status", "--library", library_dir)[0]["tracks"] == 2


def test_again_decodes_what_has_not_changed(music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = lines(capsys, "index", "--library", library_dir, "--workers", 1, "--again")[-1]
    assert (report["added"], report["updated"], report["unchanged"], report["tracks"]) == (0, 2, 0, 2)


def test_folders_say_whether_they_are_there(music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = "library", "folders", "--library", library_dir
    assert lines(capsys, *asked) == [
        {"folders": [{"path": str(music), "tracks": 2, "audio_s": 12.0, "state": "present"}]}
    ]
    shutil.rmtree(music)
    assert lines(capsys, *asked)[0]["folders"][0]["state"] == "away"


def test_duplicates_are_grouped(music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = "library", "duplicates", "--library", library_dir
    assert lines(capsys, *asked) == [{"groups": []}]
    shutil.copy(music / "song 0.flac", music / "copy.flac")
    main(["index", "--library", str(library_dir), "--workers", "1"])
    group = lines(capsys, *asked)[0]["groups"][0]
    assert group["exact"] is True
    assert {track["path"] for track in group["tracks"]} == {str(music / "copy.flac"), str(music / "song 0.flac")}
