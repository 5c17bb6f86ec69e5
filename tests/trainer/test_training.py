"""A whole small training: it learns, stops, goes on where it stopped, and its model is used."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.cli import main
from engine.encoders import load_encoder
from engine.errors import AfpError
from tests.trainer import corpus_of_tones
from trainer import corpus
from trainer.batches import Batches
from trainer.cache import AudioCache, Clip
from trainer.config import PRESETS, Config, config_fields, config_from, rate_at
from trainer.loop import train
from trainer.phone_chain import Chain
from trainer.runs import Run
from trainer.songs import Songs, resampled

TINY = Config(
    network={"width": 8, "blocks": [1, 1, 1, 1], "bands": 64}, pairs=10, block=5, steps=6, speeds=(), average=0.5,
    chain=Chain(scenes=8),
)  # fmt: skip


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    corpus_of_tones.make(folder)
    return folder


def weights(run: Run) -> dict[str, torch.Tensor]:
    state = run.checkpoint()
    assert state is not None
    return dict(state["network"])


def test_it_learns(tones: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = Run.begin(tmp_path / "run", {})
    train(run, replace(TINY, steps=60, rate=3e-3), tones)
    losses = [json.loads(line)["loss"] for line in capsys.readouterr().out.splitlines() if "loss" in line]
    assert losses[-1] < 0.8 * losses[0]


def test_going_on_gives_bit_for_bit_what_never_stopping_gives(tones: Path, tmp_path: Path) -> None:
    whole, parts = Run.begin(tmp_path / "whole", {}), Run.begin(tmp_path / "parts", {})
    train(whole, TINY, tones)

    stopped = replace(TINY, steps=3, decay=TINY.decay * 2)  # the same rates for the first three steps
    assert [rate_at(s, stopped) for s in range(3)] == [rate_at(s, TINY) for s in range(3)]
    train(parts, stopped, tones)
    train(parts, TINY, tones, resume=True)
    for name, tensor in weights(whole).items():
        assert torch.equal(tensor, weights(parts)[name]), name


def test_from_the_command_to_a_model_that_encodes(tones: Path, tmp_path: Path) -> None:
    config = tmp_path / "config.json"
    config.write_text(json.dumps(config_fields(TINY)))
    folder = tmp_path / "run"
    assert main(["train", str(config), "--run", str(folder), "--corpus", str(tones)]) == 0
    encoder = load_encoder(str(folder / "model"))
    assert encoder.embed(np.zeros(16_000, np.float32)).shape == (3, 128)
    assert encoder.id.startswith("run-")


def test_a_second_run_in_the_same_folder_is_refused(tmp_path: Path) -> None:
    Run.begin(tmp_path, {})
    with pytest.raises(AfpError, match="already holds a run"):
        Run.begin(tmp_path, {})


def test_a_run_that_ended_before_its_first_checkpoint_goes_on_from_the_beginning(tones: Path, tmp_path: Path) -> None:
    begun, whole = Run.begin(tmp_path / "begun", {}), Run.begin(tmp_path / "whole", {})
    train(begun, TINY, tones, resume=True)
    train(whole, TINY, tones)
    assert all(torch.equal(tensor, weights(begun)[name]) for name, tensor in weights(whole).items())


@pytest.mark.parametrize("damage", [b"", b"not a checkpoint"])
def test_a_damaged_checkpoint_is_said_plainly(tmp_path: Path, damage: bytes) -> None:
    run = Run.begin(tmp_path, {})
    (tmp_path / "last.pt").write_bytes(damage)
    with pytest.raises(AfpError, match="cannot be read"):
        run.checkpoint()


@pytest.mark.parametrize(
    "wrong",
    [
        {"block": 0}, {"block": -2}, {"seed": -1}, {"rate": float("nan")}, {"check_steps": 0}, {"chain": "phone"},
        {"at_once": -64}, {"speeds": [9]}, {"pairs": "many"}, {"temperature": 0},
    ],
)  # fmt: skip
def test_settings_that_cannot_be_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(AfpError, match="no training configuration"):
        config_from(wrong)


def test_the_second_that_is_trained_on_is_the_one_that_must_be_heard() -> None:
    samples = np.zeros(80_000, np.int16)
    samples[40_000:] = 5000
    songs = Songs(AudioCache(8000, (Clip("a", "m", "train", 0, 80_000),), samples), 20_000, segment=slice(9000, 17_000))
    for seed in range(30):
        window = songs.draw(np.random.default_rng(seed), 1)
        assert np.square(window[0, 9000:17_000]).sum() > 1


def test_too_few_songs_for_a_batch_are_said_plainly(tones: Path) -> None:
    music = corpus.music(tones)
    songs = Songs(music, 8000)
    with pytest.raises(AfpError, match="needs as many songs, and there are 12"):
        songs.draw(np.random.default_rng(0), 13)


def test_no_corpus_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(AfpError, match="make corpus"):
        train(Run.begin(tmp_path / "run", {}), TINY, tmp_path)


def test_a_configuration_with_an_unknown_field_is_refused() -> None:
    with pytest.raises(AfpError, match="no training configuration"):
        config_from({"pears": 3})
    with pytest.raises(AfpError, match="no training configuration"):
        config_from([])  # type: ignore[arg-type]
    assert config_from(json.loads(json.dumps(config_fields(Config())))) == Config()


def test_a_batch_holds_different_songs_and_the_recording_of_each(tones: Path) -> None:
    blocks = Batches(TINY, tones).share(0)
    assert [block.clean.shape for block in blocks] == [block.heard.shape for block in blocks] == [(5, 8000)] * 2
    again = Batches(TINY, tones, rank=1, world=2).share(0)
    assert torch.equal(blocks[1].clean, again[0].clean) and torch.equal(blocks[1].heard, again[0].heard)


def test_a_song_played_faster_is_higher_and_shorter() -> None:
    tone = np.sin(2 * np.pi * 400 * np.arange(22_000) / 8000).astype(np.float32)
    faster = resampled(np.stack([tone] * 2), 16_800)  # 22,000 samples in the time of 17,600
    assert faster.shape == (2, 16_800)
    assert np.abs(np.fft.rfft(faster[0, :8000])).argmax() == 500
    wanted = np.sin(2 * np.pi * 500 * (np.arange(16_800) + 400) / 8000)
    assert np.abs(faster[0] - wanted)[300:-300].max() < 0.02


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no GPU here")
@pytest.mark.parametrize("preset", ["afp", "paper-ours"])
def test_it_trains_on_a_gpu(preset: str, tones: Path, tmp_path: Path) -> None:
    config = replace(PRESETS[preset], pairs=8, block=4, at_once=4, steps=3, speeds=())
    network, _ = train(Run.begin(tmp_path / "run", {}), config, tones)
    assert all(weight.device.type == "cpu" and weight.isfinite().all() for weight in network.parameters())
