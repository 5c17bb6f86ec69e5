import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.cli import main
from tests.engine.library.fakes import FakeEncoder
from tests.engine.sounds import song


@pytest.fixture(autouse=True)
def in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands run in this process: with the tests' encoder, and without changing its signals."""
    monkeypatch.setattr("engine.encoders.load_encoder", lambda *_, **__: FakeEncoder())
    monkeypatch.setattr("engine.commands.index.signal.signal", lambda *_: None)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    for seed in range(2):
        song(tmp_path / "music" / f"song {seed}.flac", seed=seed)
    (tmp_path / "music" / "bad.mp3").touch()
    return tmp_path / "music"


def answer(capsys: pytest.CaptureFixture[str], *arguments: object, status: int = 0) -> dict[str, Any]:
    assert main([str(argument) for argument in arguments]) == status
    result: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return result


def test_index_keeps_its_contract(music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = answer(capsys, "index", music, "--library", library_dir, "--json", "--workers", 1)
    assert list(report) == [
        "added", "updated", "unchanged", "missing", "failed", "tracks", "segments", "audio_s", "elapsed_s", "away",
    ]  # fmt: skip
    assert report["added"] == 2
    assert report["failed"] == [{"path": str(music / "bad.mp3"), "reason": "The file is empty."}]
    again = answer(capsys, "index", "--library", library_dir, "--json", "--workers", 1)
    assert (again["added"], again["unchanged"], len(again["failed"])) == (0, 2, 1)


def test_indexing_fails_where_nothing_can_be_read(
    tmp_path: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "music").mkdir()
    bad = tmp_path / "music" / "bad.mp3"
    bad.touch()
    assert main(["index", str(bad.parent), "--library", str(library_dir), "--workers", "1"]) == 1
    said = capsys.readouterr()
    assert f"{bad}: The file is empty.\n" in said.out
    assert said.err.endswith("afp: None of the files could be read.\n")
    song(tmp_path / "music" / "good.flac")
    assert main(["index", "--library", str(library_dir), "--workers", "1"]) == 0, "one file is enough"


def test_looking_after_a_library(
    music: Path, library_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["index", str(music), "--library", str(library_dir), "--workers", "1"])
    status = answer(capsys, "library", "status", "--library", library_dir, "--json")
    assert (status["tracks"], status["segments"], status["failed"], status["index"]) == (2, 22, 1, "exact")
    assert status["verified"] == ""
    verified = answer(capsys, "library", "verify", "--library", library_dir, "--json")
    assert verified == {"ok": True, "tracks": 2, "problems": []}
    assert answer(capsys, "library", "status", "--library", library_dir, "--json")["verified"].startswith("20")
    exported = tmp_path / "copy.afp"
    assert answer(capsys, "library", "export", exported, "--library", library_dir, "--json")["tracks"] == 2
    removed = answer(capsys, "library", "remove", music / "song 1.flac", "--library", library_dir, "--json")
    assert removed == {"removed": 1, "tracks": 1}
    assert answer(capsys, "library", "rebuild", "--library", library_dir, "--json")["segments"] == 11
    assert answer(capsys, "library", "import", exported, "--library", tmp_path / "copy", "--json")["tracks"] == 2


def test_verify_and_repair(music: Path, library_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["index", str(music), "--library", str(library_dir), "--workers", "1"])
    shard = library_dir / "embeddings" / "000000.f16"
    shard.write_bytes(shard.read_bytes()[:-1])
    found = answer(capsys, "library", "verify", "--library", library_dir, "--json", status=1)
    assert found["ok"] is False
    assert [problem["reason"] for problem in found["problems"]] == ["Its stored embeddings are cut short or gone."]
    assert answer(capsys, "library", "repair", "--library", library_dir, "--json")["ok"] is True
    assert answer(capsys, "library", "verify", "--library", library_dir, "--json")["ok"] is True
    report = answer(capsys, "index", "--library", library_dir, "--json", "--workers", 1)
    assert (report["added"], report["tracks"]) == (1, 2)


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["index"], 1, "There is no music library in"),
        (["index", "/no/such/folder"], 2, "There is no /no/such/folder"),
        (["index", "/", "--workers", "0"], 2, "--workers takes a number of processes"),
        (["library", "status"], 1, "There is no music library in"),
        (["library", "remove"], 2, "Say which tracks to remove"),
        (["library", "verify", "--debug"], 1, "There is no music library in"),
        (["library", "import", "/no/such/file"], 1, "There is no file /no/such/file"),
    ],
)
def test_one_plain_sentence(
    arguments: list[str], status: int, said: str, library_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--library", str(library_dir)]) == status
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1 or "--debug" in arguments
    assert not library_dir.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--start", "soon"], "argument --start: soon is not a number."),
        (["--start", "-1"], "argument --start: -1 is no time in seconds."),
        (["--start", "nan"], "argument --start: nan is no time in seconds."),
        (["--duration", "0"], "argument --duration: nothing can be recognised in 0 s."),
        (["--threshold", "2"], "argument --threshold: 2 does not lie between 0 and 1."),
    ],
)
def test_wrong_numbers_are_named(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["identify", "a.wav", *arguments]) == 2
    assert capsys.readouterr().err == f"afp identify: {said} See `afp identify --help`.\n"


def test_a_second_interrupt_ends_it_at_once() -> None:
    program = (
        "import os, signal; from engine.commands.index import interrupts\n"
        "received = interrupts()\n"
        "os.kill(os.getpid(), signal.SIGINT)\n"
        "assert received == [signal.SIGINT]\n"
        "os.kill(os.getpid(), signal.SIGINT)\n"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == -signal.SIGINT


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_keeps_what_is_done(tmp_path: Path, library_dir: Path, number: signal.Signals) -> None:
    """With the shipped encoder, as a user would: the summary is printed, the status is 130, the library is whole."""
    for seed in range(12):
        song(tmp_path / "music" / f"{seed:02}.flac", seconds=60, seed=seed)
    command = [sys.executable, "-m", "engine", "index", tmp_path / "music", "--library", library_dir, "--json"]
    process = subprocess.Popen(
        [*command, "--progress", "json", "--workers", "1"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    with process:
        assert process.stderr is not None
        for line in process.stderr:
            if json.loads(line)["done"] >= 1:
                os.kill(process.pid, number)
                break
        output, _ = process.communicate()
    assert process.returncode == 130
    report = json.loads(output.splitlines()[-1])
    assert 1 <= report["added"] < 12
    assert report["tracks"] == report["added"]
    assert main(["library", "verify", "--library", str(library_dir)]) == 0
