"""The demo library: made once, taken up again where it was left, made anew for another encoder."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.audio.tags import read_tags
from engine.demo.composer import PIECES, Piece
from engine.demo.library import ARTIST, make_library
from engine.errors import AfpError
from engine.folders import demo_folder


class QuickEncoder:
    """Stands for a trained one: its rows are averages of the sound."""

    name, sample_rate, segment_samples, hop_samples, dim, peaks_a_row = "quick", 8000, 8000, 4000, 128, 0

    def __init__(self, identity: str = "quick-000000000001") -> None:
        self.id = identity

    def embed(self, samples: NDArray[np.float32], hop: int | None = None) -> NDArray[np.float32]:
        starts = range(0, len(samples) - self.segment_samples + 1, hop or self.hop_samples)
        rows = np.array([samples[s : s + 128 * 62].reshape(128, 62).mean(axis=1) + 1e-6 for s in starts]).reshape(
            -1, 128
        )
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The library of a first run (its folder and the steps it reported); the files lie in the session's data folder."""
    directory = tmp_path_factory.mktemp("demo") / "library"
    steps: set[str] = set()
    with make_library(directory, QuickEncoder(), lambda done, total, unit, what: steps.add(what)) as library:  # type: ignore[arg-type]
        yield directory, steps, library.tracks()


def test_it_holds_the_pieces_by_title_and_artist(made: Any) -> None:
    _, steps, tracks = made
    assert sorted(track.title for track in tracks) == sorted(piece.title for piece in PIECES)
    assert {track.artist for track in tracks} == {ARTIST}
    assert "Composing" in steps and len(steps) > 1


def test_its_music_is_tagged_flac(made: Any) -> None:
    path = Path(next(track.path for track in made[2] if track.title == "Harbour Lights"))
    assert path.name == "01 Harbour Lights.flac" and path.read_bytes()[:4] == b"fLaC"
    tags = read_tags(path)
    assert (tags.title, tags.artist, tags.album) == ("Harbour Lights", "Earmark Demo Ensemble", "Demo Pieces")


def test_a_second_run_makes_nothing(made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.demo.library.render", None)
    with make_library(made[0], QuickEncoder()) as library:  # type: ignore[arg-type]
        assert library.tracks() == made[2]


def test_another_encoder_s_library_elsewhere_is_refused(made: Any) -> None:
    with pytest.raises(AfpError, match="made by the encoder quick-000000000001"):
        make_library(made[0], QuickEncoder("quick-000000000002"))  # type: ignore[arg-type]


def test_the_demo_s_own_library_is_made_anew_for_another_encoder(made: Any) -> None:
    for identity in ("quick-000000000001", "quick-000000000002"):
        with make_library(None, QuickEncoder(identity)) as library:  # type: ignore[arg-type]
            assert (library.encoder_id, library.track_count) == (identity, 12)


@pytest.mark.parametrize("content", [None, b"", b"not a catalogue"])
def test_the_demo_s_own_library_is_made_anew_when_it_was_only_begun_or_is_damaged(made: Any, content: Any) -> None:
    own = demo_folder() / "library"
    shutil.rmtree(own, ignore_errors=True)
    (own / "embeddings").mkdir(parents=True)
    if content is not None:
        (own / "catalog.sqlite3").write_bytes(content)
    with make_library(None, QuickEncoder()) as library:  # type: ignore[arg-type]
        assert library.track_count == 12


def test_a_data_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr("engine.demo.library.demo_folder", lambda: tmp_path / "file" / "demo")
    with pytest.raises(AfpError, match=r"file/demo/library cannot be written \(Not a directory\)"):
        make_library(None, QuickEncoder())  # type: ignore[arg-type]


def test_killed_while_composing_it_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A real process is killed, with no chance to tidy up, in the middle of its second file."""
    code = (
        "import os, signal, sys; from pathlib import Path; from engine.demo import library\n"
        "write, calls = library._write_flac, []\n"
        "def killed(path, *rest):\n"
        "    calls.append(path)\n"
        "    if len(calls) == 2:\n"
        "        path.write_bytes(b'fLaC, and half of the rest')\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    write(path, *rest)\n"
        "library._write_flac = killed\n"
        "library._make_music(Path(sys.argv[1]), lambda *report: None)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "music")])
    assert done.returncode == -9
    assert [path.name for path in (tmp_path / "music").glob("*.flac")] == ["01 Harbour Lights.flac"]

    (left,) = (tmp_path / "music").glob("*.part")
    os.utime(left, (0, 0))

    from engine.demo import library

    composed: list[str] = []

    def render(piece: Piece) -> NDArray[np.float32]:
        composed.append(piece.title)
        return np.zeros(2205, np.float32)

    monkeypatch.setattr(library, "render", render)
    library._make_music(tmp_path / "music", lambda *report: None)
    assert composed == [piece.title for piece in PIECES[1:]]
    assert len(list((tmp_path / "music").glob("*.flac"))) == 12
    assert list((tmp_path / "music").glob("*.part")) == []
