"""The commands that the library page asks: what waits, what is held of which folder, what is held twice."""

import json
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from engine.cli import main
from engine.library.lock import WriterLock
from tests.engine.library.fakes import FakeEncoder
from tests.engine.sounds import song


@pytest.fixture(autouse=True)
def in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.encoders.load_encoder", lambda *_, **__: FakeEncoder())
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
    (music / "song 1.flac").unlink()
    found = lines(capsys, "index", "--dry", "--library", library_dir)
    assert [(entry["path"], entry["state"]) for entry in found] == [
        (str(music / "song 0.flac"), "changed"),
        (str(music / "new" / "song.flac"), "new"),
        (str(music / "song 1.flac"), "gone"),
    ]
    assert found[0]["bytes"] == 5
    assert lines(capsys, "index", music / "new", "--dry", "--library", library_dir) == found[1:2]
    assert lines(capsys, "library", "status", "--library", library_dir)[0]["tracks"] == 2


def test_again_decodes_what_has_not_changed(music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = lines(capsys, "index", "--library", library_dir, "--workers", 1, "--again")[-1]
    assert (report["added"], report["updated"], report["unchanged"], report["tracks"]) == (0, 2, 0, 2)


def test_folders_say_whether_they_are_there(music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = "library", "folders", "--library", library_dir
    folder = lines(capsys, *asked)[0]["folders"][0]
    looked = folder.pop("looked")
    assert folder == {"path": str(music), "tracks": 2, "audio_s": 12.0, "state": "present"}
    assert looked.startswith("20")
    shutil.rmtree(music)
    main(["index", "--library", str(library_dir), "--workers", "1"])
    folder = lines(capsys, *asked)[0]["folders"][0]
    assert (folder["state"], folder["looked"]) == ("away", looked), "what is away was not looked at"
    assert lines(capsys, "index", "--dry", "--library", library_dir) == [], "nor has it gone for good"


def test_a_folder_is_forgotten_with_what_no_other_folder_holds(
    music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    song(music / "live" / "song.flac", seed=7)
    (music / "live" / "bad.mp3").touch()
    main(["index", str(music.parent), "--library", str(library_dir), "--workers", "1"])
    told = lines(capsys, "library", "forget", music.parent, "--library", library_dir)
    assert told == [{"removed": 0, "tracks": 3}], "the inner folder holds them all"
    assert lines(capsys, "library", "forget", music, "--library", library_dir) == [{"removed": 3, "tracks": 0}]
    status = lines(capsys, "library", "status", "--library", library_dir)[0]
    assert (status["folders"], status["failed"]) == (0, 0)
    assert len(list(music.rglob("*.flac"))) == 3
    assert main(["library", "forget", str(music), "--library", str(library_dir)]) == 1
    assert "is no folder of the library" in capsys.readouterr().err


def test_deleting_a_library_leaves_what_is_not_its_own(
    music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (library_dir / "notes.txt").write_text("mine")
    writing = WriterLock(library_dir / "lock")
    assert main(["library", "delete", "--yes", "--library", str(library_dir)]) == 1
    writing.release()
    assert main(["library", "delete", "--library", str(library_dir)]) == 2
    assert "add --yes" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))
    monkeypatch.setattr("builtins.input", lambda question: "" if str(library_dir) in question else "y")
    assert main(["library", "delete", "--library", str(library_dir)]) == 1
    told = lines(capsys, "library", "delete", "--yes", "--library", library_dir)[0]
    assert told["bytes"] > 1000
    assert [path.name for path in library_dir.iterdir()] == ["notes.txt"]
    assert main(["library", "delete", "--yes", "--library", str(library_dir)]) == 1


def test_duplicates_are_grouped(music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = "library", "duplicates", "--library", library_dir
    assert lines(capsys, *asked) == [{"groups": []}]
    shutil.copy(music / "song 0.flac", music / "copy.flac")
    main(["index", "--library", str(library_dir), "--workers", "1"])
    group = lines(capsys, *asked)[0]["groups"][0]
    assert group["exact"] is True
    assert {track["path"] for track in group["tracks"]} == {str(music / "copy.flac"), str(music / "song 0.flac")}
