"""What is asked before a training: how much there is, how long it takes, how it sounds; and batches that fit."""

import json
import shutil
import wave
from pathlib import Path

import numpy as np
import pytest

from engine.cli import main
from engine.errors import AfpError
from tests.trainer.corpus_of_tones import make, song
from trainer import augmentation_preview, corpus, own_corpus
from trainer.automatic_settings import fitted
from trainer.config import Config
from trainer.phone_chain import LEVELS


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tones")
    make(folder, songs=4)
    return folder


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    for number in range(4):
        path = folder / f"{number % 2}" / f"{number}.wav"
        path.parent.mkdir(exist_ok=True)
        augmentation_preview.write_wav(path, song(number, 15.0) / 32768)
    return folder


def test_music_is_measured_before_it_is_decoded(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["corpus", "--check", "--json", "--music", str(music), "--corpus", str(tmp_path / "corpus")]
    assert main(arguments) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["songs"], found["makers"], found["music_s"], found["bytes"]) == (4, 2, 60, 60 * 16_000)
    assert (found["noises"], found["rooms_simulated"], found["prepared"]) == (0, True, False)
    assert found["free_bytes"] > 0
    assert not (tmp_path / "corpus").exists()

    monkeypatch.setattr(corpus, "ROOMS", {split: (1, n) for n, split in enumerate(corpus.SPLITS)})
    own_corpus.prepare(tmp_path / "corpus", [music])
    assert main(arguments) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["prepared"], found["songs"], found["music_s"], found["rooms"]) == (True, 4, 60, 3)


def test_a_librarys_folders_are_what_is_checked(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = str(tmp_path / "library")
    assert main(["index", str(music / "0"), "--library", library, "--json"]) == 0
    capsys.readouterr()
    assert main(["corpus", "--check", "--json", "--library", library, "--corpus", str(tmp_path / "corpus")]) == 0
    assert json.loads(capsys.readouterr().out)["songs"] == 2
    capsys.readouterr()
    assert main(["corpus", "--check", "--small", "--json", "--corpus", str(tmp_path / "corpus")]) == 0
    assert json.loads(capsys.readouterr().out)["fetch_bytes"] > 1e9
    assert main(["corpus", "--small", "--library", library, "--corpus", str(tmp_path / "corpus")]) == 2
    assert main(["corpus", "--check", "--library", str(tmp_path / "none")]) == 1


def test_the_pace_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "--check", "--json", "--pairs", "8", "--block", "8"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["pairs"], told["encoder"]) == (8, "compact") and 0 < told["step_s"] < 60


def test_a_song_is_heard_before_and_after(
    music: Path, tones: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    arguments = ["train", "--hear", str(out), "--json", "--song", str(music / "0" / "0.wav"), "--corpus", str(tones)]
    assert main([*arguments, "--level", "harsh", "--seed", "5"]) == 0
    told = json.loads(capsys.readouterr().out)
    sounds = []
    for name in ("before", "after"):
        with wave.open(told[name]) as file:
            assert file.getframerate() == 8000
            sounds.append(np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float))
    before, after = sounds
    assert len(before) == len(after) == 8000 * augmentation_preview.SECONDS
    start = round(told["start_s"] * 8000)
    clean = song(0, 15.0)[start : start + len(before)].astype(float)
    assert np.corrcoef(np.abs(np.fft.rfft(before)), np.abs(np.fft.rfft(clean)))[0, 1] > 0.9
    assert abs(np.corrcoef(before, after)[0, 1]) < 0.95
    assert abs(np.std(before) / np.std(after) - 1) < 0.1
    first = (out / "after.wav").read_bytes()
    assert main([*arguments, "--level", "harsh", "--seed", "5"]) == 0 and (out / "after.wav").read_bytes() == first
    assert main([*arguments, "--level", "gentle", "--seed", "5"]) == 0 and (out / "after.wav").read_bytes() != first


def test_without_a_corpus_noise_and_a_room_are_made_up(music: Path) -> None:
    _, before, after = augmentation_preview.before_and_after(music / "1" / "1.wav", "usual", 1)
    assert len(before) == len(after) and np.isfinite(after).all()


def test_a_song_that_is_too_short_is_refused(tmp_path: Path) -> None:
    augmentation_preview.write_wav(tmp_path / "short.wav", np.zeros(8000, np.float32))
    with pytest.raises(AfpError, match="too short"):
        augmentation_preview.before_and_after(tmp_path / "short.wav", "usual", 1)


def test_batches_shrink_to_the_music(tones: Path, tmp_path: Path) -> None:
    few = fitted(Config(), tones)  # four songs at five speeds
    assert (few.pairs, few.block) == (20, 20)
    assert fitted(Config(pairs=16, block=16), tones) == Config(pairs=16, block=16)
    assert fitted(Config(pairs=64, block=8), tones).pairs == 16


def test_levels_grow_harsher() -> None:
    floors = [LEVELS[name].snr_db[0] for name in ("gentle", "usual", "harsh")]
    assert floors == sorted(floors, reverse=True)


def test_a_run_with_a_log_says_nothing_else(tones: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """As a process: the log takes over the streams themselves."""
    import subprocess
    import sys

    run = tmp_path / "run"
    run.mkdir()
    arguments = ["train", "--run", str(run), "--corpus", str(tones), "--fit", "--steps", "2", "--log", str(run / "log")]
    command = [sys.executable, "-m", "engine", *arguments, "--level", "gentle", "--temperature", "0.1"]
    assert subprocess.run([*command, "--background"], check=False).returncode == 0
    config = json.loads((run / "config.json").read_text())
    assert (config["pairs"], config["chain"]["snr_db"], config["temperature"]) == (20, [0.0, 18.0], 0.1)
    assert (run / "model" / "model.json").exists()
    assert subprocess.run(command, check=False).returncode == 1
    assert "already holds a run" in (run / "log").read_text()
    assert capfd.readouterr() == ("", "")
    shutil.rmtree(run)
