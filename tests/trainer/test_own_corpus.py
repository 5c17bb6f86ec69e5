"""Anybody's folders become a corpus: decoded once, split by folder, cut off and gone on with."""

import shutil
import wave
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from engine.cli import main
from engine.errors import AfpError
from tests.trainer.corpus_of_tones import song
from trainer import cache, corpus, own_corpus


def write(path: Path, samples: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(samples.astype(np.int16).tobytes())
    return path


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("folders")
    for number in range(12):  # FMA's layout, nearly
        write(root / "music" / f"{number // 2:03}" / f"{number:06}.wav", song(number, 6.0))
    (root / "music" / "000" / "broken.mp3").write_bytes(b"no sound")
    (root / "music" / "000" / "notes.txt").write_text("no music")
    write(root / "music" / "silence.wav", np.zeros(48_000))
    random = np.random.default_rng(0)
    for number in range(4):
        write(root / "noise" / f"{number}.wav", random.standard_normal(8000 * (25 if number == 0 else 2)) * 4000)
        write(root / "responses" / f"{number}.wav", np.r_[np.zeros(50), 20_000, np.zeros(400), 5000 + number])
    return root


@pytest.fixture
def few_rooms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "ROOMS", {split: (1, n) for n, split in enumerate(corpus.SPLITS)})


def test_folders_of_any_layout_become_a_corpus(
    folders: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kinds = [part for kind in ("music", "noise", "responses") for part in (f"--{kind}", str(folders / kind))]
    assert main(["corpus", *kinds, "--corpus", str(tmp_path / "corpus")]) == 0
    music, noise = corpus.music(tmp_path / "corpus"), corpus.noise(tmp_path / "corpus")
    assert len(music.clips) == 12
    splits = [split for _, _, split in own_corpus._split([folders / "music"], "music")]
    assert [splits.count(split) for split in corpus.SPLITS] == [11, 2, 1]
    heard = music.read(music.clips[0])
    assert np.allclose(heard * 32768, song(int(Path(music.clips[0].path).stem), 6.0), atol=2)
    assert max(clip.length for clip in noise.clips) <= corpus.NOISE_S * corpus.RATE
    assert sum(clip.length for clip in noise.clips) == 31 * 8000
    rooms = corpus.room_responses(tmp_path / "corpus", "train")
    assert rooms.shape[1:] == (3, 8000) and np.allclose(np.square(rooms).sum(2), 1, atol=1e-5)
    assert int(np.abs(rooms[0, 0]).argmax()) == 16
    assert "train" in capsys.readouterr().out
    assert main(["corpus", *kinds, "--corpus", str(tmp_path / "corpus")]) == 1
    assert "prepared already" in capsys.readouterr().err


def test_songs_of_one_folder_stay_together_when_there_are_folders_enough(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number // 3}").mkdir(exist_ok=True)
        (tmp_path / f"{number // 3}" / f"{number}.mp3").touch()
    files = own_corpus._split([tmp_path], "music")
    splits = {maker: {split for path, other, split in files if other == maker} for _, maker, _ in files}
    assert all(len(found) == 1 for found in splits.values())
    counts = [sum(split == wanted for _, _, split in files) for wanted in corpus.SPLITS]
    assert counts == [48, 6, 6]
    assert own_corpus._split([tmp_path], "music") == files


def test_it_goes_on_where_it_was_cut_off(folders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [(path, "m", "train") for path in sorted((folders / "music").rglob("0*.wav"))[:6]]
    whole = cache.build(tmp_path / "whole", files)

    def cut_off(done: int, total: int | None, unit: str, what: str) -> None:
        if what == "Decoding" and done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cache.build(tmp_path / "parts", files, progress=cut_off)
    with pytest.raises(AfpError, match="afp corpus --music"):
        cache.load(tmp_path / "parts")
    with (tmp_path / "parts" / cache.SAMPLES).open("ab") as out:
        out.write(b"half a song")
    with (tmp_path / "parts" / cache.JOURNAL).open("a") as out:
        out.write('{"path": "cut')
    asked: list[bytes] = []
    decoded = cache._decoded
    monkeypatch.setattr(cache, "_decoded", lambda rest, rate: asked.extend(rest) or decoded(rest, rate))
    parts = cache.build(tmp_path / "parts", files)
    assert len(asked) == 3
    assert [clip.path for clip in parts.clips] == [clip.path for clip in whole.clips]
    for one, other in zip(parts.clips, whole.clips, strict=True):
        assert np.array_equal(parts.read(one), whole.read(other))


def test_a_disk_without_room_is_noticed_before_anything_is_written(
    folders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=1000))
    with pytest.raises(AfpError, match="make room"):
        cache.build(tmp_path / "c", [(folders / "music" / "000" / "000000.wav", "m", "train")])
    assert not (tmp_path / "c" / cache.SAMPLES).stat().st_size


@pytest.mark.usefixtures("few_rooms")
def test_without_noise_and_responses_hum_and_simulated_rooms_serve(folders: Path, tmp_path: Path) -> None:
    own_corpus.prepare(tmp_path, [folders / "music"])
    assert not corpus.noise(tmp_path).clips
    assert corpus.room_responses(tmp_path, "judge").shape == (1, 3, 8000)


def test_what_is_missing_or_silent_is_said_plainly(
    folders: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(AfpError, match="with noise: correct the path"):
        own_corpus.prepare(tmp_path / "a", [folders / "music"], [tmp_path / "nowhere"])
    for number in range(3):
        write(tmp_path / "still" / f"{number}.wav", np.zeros(48_000))
    with pytest.raises(AfpError, match="Nothing can be heard"):
        own_corpus.prepare(tmp_path / "b", [tmp_path / "still"])
    with pytest.raises(AfpError, match="too few for music"):
        own_corpus.prepare(tmp_path / "c", [folders / "music" / "001"])
    assert main(["corpus", "--music", str(folders)]) == 2
    assert "--corpus" in capsys.readouterr().err
    assert main(["corpus", "--noise", str(folders)]) == 2
