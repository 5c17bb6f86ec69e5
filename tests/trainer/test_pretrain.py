"""A whole small pretraining: it learns, hides what it should, stops, goes on, and training can start from it."""

import argparse
import json
import os
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.encoders.beats import Beats, load_beats_checkpoint
from engine.errors import AfpError, UsageError
from tests.trainer import corpus_of_tones
from trainer import pretrain
from trainer.commands import pretrain as command
from trainer.pretrain import Config, MaskedBeats, Tokenizer, code_shares, draw_masks, patches_of, rate_at
from trainer.runs import Run

TINY = Config(size="tiny", steps=6, batch=8, rate=3e-3, warm_up=2, codes=32)


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    corpus_of_tones.make(folder)
    return folder


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = {"layers": 2, "width": 128, "inner": 64, "heads": 2, "patch_width": 16, "reach": 8, "groups": 16}
    monkeypatch.setattr(pretrain, "SIZES", {"tiny": {**sizes, "layer_drop": 0.3}, "small": sizes, "full": {}})
    monkeypatch.setattr(pretrain, "SAMPLE", 24)
    monkeypatch.setattr(pretrain, "HELD_OUT", 16)


@pytest.fixture(scope="module")
def features() -> Tensor:
    return torch.randn(6, 98, 128, generator=torch.Generator().manual_seed(3))


def weights(run: Run) -> dict[str, Tensor]:
    state = run.checkpoint()
    assert state is not None
    return dict(state["model"])


def events(run: Run) -> list[dict[str, float]]:
    return [json.loads(line) for line in (run.folder / "events.jsonl").read_text().splitlines()]


def test_it_learns(tones: Path, tmp_path: Path) -> None:
    run = Run.begin(tmp_path / "run", {})
    pretrain.pretrain(run, replace(TINY, steps=100, batch=16, codes=8), tones)
    losses = [event["loss"] for event in events(run) if "loss" in event]
    assert losses[-1] < 0.9 * losses[0]
    first, last = events(run)[0], events(run)[-1]
    assert last["held_out_accuracy"] > first["chance"]
    assert last["step"] == 100


def test_going_on_gives_bit_for_bit_what_never_stopping_gives(
    tones: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, parts = Run.begin(tmp_path / "whole", {}), Run.begin(tmp_path / "parts", {})
    pretrain.pretrain(whole, TINY, tones)

    def interrupt(done: float, total: float | None, unit: str, what: str) -> None:
        if done == 3:
            os.kill(os.getpid(), signal.SIGINT)

    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        pretrain.pretrain(parts, TINY, tones, progress=interrupt)
    finally:
        for number, handler in zip((signal.SIGINT, signal.SIGTERM), before, strict=True):
            signal.signal(number, handler)
    assert events(parts)[-1] | {"time": 0} == {"time": 0, "step": 3, "stopped": True}
    assert isinstance(load_beats_checkpoint(parts.folder / "checkpoint.pt"), Beats)

    pretrain.pretrain(parts, TINY, tones, resume=True)
    assert weights(whole).keys() == weights(parts).keys()
    for name, tensor in weights(whole).items():
        assert torch.equal(tensor, weights(parts)[name]), name
    assert events(whole)[-1]["held_out_loss"] == events(parts)[-1]["held_out_loss"]


def test_the_checkpoint_is_one_that_a_training_starts_from(tones: Path, tmp_path: Path, features: Tensor) -> None:
    run = Run.begin(tmp_path / "run", {})
    model = pretrain.pretrain(run, TINY, tones).eval()
    network = load_beats_checkpoint(run.folder / "checkpoint.pt").eval()  # names whatever is missing or too much
    assert network.config == model.network.config
    with torch.inference_mode():
        assert torch.equal(network.tokens(features), model.network.tokens(features))
        rows = network(features)
    assert torch.allclose(rows.norm(dim=1), torch.ones(6), atol=1e-5)
    published = torch.load(run.folder / "checkpoint.pt", weights_only=True)["model"]
    assert published["predictor.weight"].shape == (32, 128)
    assert not [key for key in published if key.startswith("head.") or "mask" in key]


def test_as_many_patches_of_every_segment_are_hidden_anywhere() -> None:
    masked = draw_masks(np.random.default_rng(0), 400, 48, 0.75)
    assert (masked.sum(1) == 36).all()
    assert 0.6 < masked.mean(0).min() < masked.mean(0).max() < 0.9
    assert len(np.unique(masked, axis=0)) == 400


def test_patches_lie_as_the_network_lays_them(features: Tensor) -> None:
    network = Beats(**pretrain.SIZES["small"])
    with torch.inference_mode():
        kernels = network.patch_embedding.weight.flatten(1)
        expected = network.patch_embedding(features[:, None]).flatten(2).transpose(1, 2)
    assert patches_of(features).shape == (6, 48, 256)
    assert torch.allclose(patches_of(features) @ kernels.T, expected, atol=1e-5)


def test_a_target_depends_on_its_patch_only(features: Tensor) -> None:
    tokenizer = Tokenizer(features, 64, 16, 1)
    codes = tokenizer(features)
    assert torch.equal(torch.cat([tokenizer(one[None]) for one in features]), codes)
    other = features.clone()
    other[:, 16:32, 32:48] = torch.randn(6, 16, 16, generator=torch.Generator().manual_seed(4))
    changed = (tokenizer(other) != codes).any(0)
    assert changed.nonzero().flatten().tolist() == [8 + 2]  # the second time, the third height


def test_a_target_does_not_tell_how_loud_or_coloured_the_sample_is(features: Tensor) -> None:
    codes = Tokenizer(features, 64, 16, 1)(features)
    colour = torch.linspace(-3, 3, 128)
    assert torch.equal(Tokenizer(features + colour, 64, 16, 1)(features + colour), codes)
    assert torch.equal(Tokenizer(features, 64, 16, 1)(features + features.std((0, 1))), codes)
    assert not torch.equal(Tokenizer(features, 64, 16, 2)(features), codes)


def test_what_is_hidden_changes_no_prediction_and_what_is_visible_does(features: Tensor) -> None:
    torch.manual_seed(0)
    model = MaskedBeats(Beats(**pretrain.SIZES["small"]), 32).eval()
    masked = torch.from_numpy(draw_masks(np.random.default_rng(1), 6, 48, 0.75))
    hidden = masked.unflatten(1, (6, 8)).repeat_interleave(16, 1).repeat_interleave(16, 2)
    noise = torch.randn(6, 96, 128, generator=torch.Generator().manual_seed(5))
    unseen, seen = features.clone(), features.clone()
    unseen[:, :96] += noise * hidden
    seen[:, :96] += noise * ~hidden
    with torch.inference_mode():
        logits = model(features, masked)
        assert logits.shape == (6 * 36, 32)
        assert torch.equal(model(unseen, masked), logits)
        assert not torch.allclose(model(seen, masked), logits, atol=1e-3)


def test_chance_is_what_telling_the_commonest_code_is_right_by() -> None:
    train = torch.tensor([[0, 1], [0, 1], [0, 2]])
    assert code_shares(train, torch.tensor([[0, 0], [1, 1]]), 8) == {
        "codes_in_use": 3, "perplexity": 2.7, "chance": 0.5, "chance_by_place": 0.5,
    }  # fmt: skip
    assert code_shares(train, torch.tensor([[0, 1]]), 8)["chance_by_place"] == 1.0


def test_the_rate_rises_and_falls_to_nothing() -> None:
    config = Config(steps=100, warm_up=10, rate=1.0)
    rates = [rate_at(step, config) for step in range(101)]
    assert rates[:10] == pytest.approx(np.arange(1, 11) / 10)
    assert max(rates) == rates[10] == 1.0
    assert all(np.diff(rates[10:]) < 0)
    assert rates[100] == pytest.approx(0)


def arguments(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    command.configure(parser)
    return parser.parse_args([*words, "--progress", "none"])


def test_the_command_begins_and_goes_on_as_begun(tones: Path, tmp_path: Path) -> None:
    begin = ("--run", str(tmp_path / "run"), "--corpus", str(tones))
    assert command.run(arguments(*begin, "--steps", "2", "--batch", "4", "--seed", "7")) == 0
    assert command.run(arguments(*begin, "--resume", "--steps", "3")) == 0
    config = Run(tmp_path / "run").config()
    assert (config["steps"], config["batch"], config["size"], config["seed"]) == (3, 4, "small", 7)
    assert events(Run(tmp_path / "run"))[-1]["step"] == 3
    assert isinstance(load_beats_checkpoint(tmp_path / "run" / "checkpoint.pt"), Beats)


def test_wrong_use_is_said_plainly(tones: Path, tmp_path: Path) -> None:
    begin = ("--run", str(tmp_path / "run"), "--corpus", str(tones))
    with pytest.raises(UsageError, match="goes on as it was begun"):
        command.run(arguments(*begin, "--resume", "--batch", "4"))
    with pytest.raises(AfpError, match="holds no run"):
        command.run(arguments(*begin, "--resume"))
    Run.begin(tmp_path / "run", {"encoder": "compact"})
    with pytest.raises(AfpError, match="no run of pretraining"):
        command.run(arguments(*begin, "--resume"))
    with pytest.raises(AfpError, match="already holds a run"):
        command.run(arguments(*begin))
