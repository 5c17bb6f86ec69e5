"""`afp demo`: the whole chain on a machine that has no music."""

import json
import sys
import wave
from pathlib import Path
from types import SimpleNamespace

import pytest

from engine import cli
from engine.folders import demo_folder


@pytest.fixture(scope="module")
def shared_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that the first test to need it makes."""
    return tmp_path_factory.mktemp("demo") / "library"


def test_it_names_the_excerpt_and_not_the_stranger(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["demo", "--json"]) == 0
    excerpt, stranger = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert set(excerpt) == {"file", "verdict", "confidence", "matches", "elapsed_ms", "error"}
    assert (excerpt["verdict"], excerpt["matches"][0]["title"]) == ("match", "Glasshouse")
    assert abs(excerpt["matches"][0]["offset_s"] - 35.69) < 0.5
    assert stranger["verdict"] == "unknown"
    assert Path(excerpt["file"]).parent == demo_folder()


def test_it_says_so_in_words(capsys: pytest.CaptureFixture[str], shared_dir: Path) -> None:
    assert cli.main(["demo", "--library", str(shared_dir)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "The demo library holds 12 pieces, composed and played by this program."
    assert lines[1] == "Played in a noisy room: “Glasshouse”, from 0:36."
    assert lines[2].startswith("    “Glasshouse” by Earmark Demo Ensemble, from 0:")
    assert lines[4:] == [
        "    Not in the library.",
        "This is for trying only: it says nothing about accuracy on real music.",
    ]


def test_make_only_makes_the_library_and_reports_progress(
    capsys: pytest.CaptureFixture[str], library_dir: Path
) -> None:
    assert cli.main(["demo", "--make-only", "--library", str(library_dir), "--progress", "json"]) == 0
    reports = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert all(set(report) == {"done", "total", "unit", "eta_s", "what"} for report in reports)
    assert "Composing" in {report["what"] for report in reports}
    assert cli.main(["library", "status", "--library", str(library_dir), "--json"]) == 0


def test_an_excerpt_can_be_had_as_a_file(tmp_path: Path) -> None:
    assert cli.main(["demo", "--excerpt", str(tmp_path / "new" / "excerpt.wav")]) == 0
    with wave.open(str(tmp_path / "new" / "excerpt.wav")) as file:
        assert (file.getnchannels(), file.getframerate(), file.getnframes()) == (1, 22050, 242_550)


def test_an_excerpt_that_cannot_be_written_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert cli.main(["demo", "--excerpt", str(tmp_path / "file" / "excerpt.wav")]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_playing_without_a_device_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], shared_dir: Path
) -> None:
    class PortAudioError(Exception):
        pass

    def play(*args: object, **settings: object) -> None:
        raise PortAudioError("Error querying device -1")

    silent = SimpleNamespace(PortAudioError=PortAudioError, play=play)
    monkeypatch.setitem(sys.modules, "sounddevice", silent)
    assert cli.main(["demo", "--library", str(shared_dir), "--play"]) == 1
    assert capsys.readouterr().err == "afp: Nothing can be played here (Error querying device -1): leave out --play.\n"
