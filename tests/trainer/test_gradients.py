"""A batch in parts, or over processes, learns what the whole batch teaches."""

import json
import os
import subprocess
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import nn

from engine.cli import main
from engine.encoders.registry import architecture, build
from tests.trainer import contrast_together, corpus_of_tones
from trainer.config import Config, config_fields
from trainer.gradients import Pair, contrast
from trainer.loss import nt_xent
from trainer.processes import Processes
from trainer.runs import Run

ALONE = Processes(0, 1, torch.device("cpu"))
SMALL_BEATS = {
    "layers": 2, "width": 128, "inner": 64, "heads": 4, "patch_width": 32, "reach": 8, "groups": 4, "layer_drop": 0.0,
}  # fmt: skip


def gradients(network: nn.Module) -> torch.Tensor:
    return torch.cat([weight.grad.flatten() for weight in network.parameters() if weight.grad is not None])


def pairs(network: nn.Module, count: int) -> Pair:
    torch.manual_seed(1)
    frontend = architecture(network).frontend
    return frontend(torch.randn(count, 8000)), frontend(torch.randn(count, 8000))


@pytest.mark.parametrize(("name", "settings"), [("nafp-small", {}), ("beats", SMALL_BEATS)])
def test_gradients_of_parts_are_those_of_the_whole(name: str, settings: dict[str, int]) -> None:
    torch.manual_seed(0)
    network = build(name, settings)
    clean, heard = pairs(network, 6)
    loss = nt_xent(network(clean), network(heard), 0.05)
    loss.backward()
    whole, whole_loss = gradients(network), loss.item()
    network.zero_grad()
    parts = [(clean[:4], heard[:4]), (clean[4:], heard[4:])]
    loss = contrast(network, parts, 0.05, nullcontext, ALONE, 1)
    assert torch.allclose(gradients(network), whole, atol=2e-4 * float(whole.abs().max()))
    assert float(loss) == pytest.approx(whole_loss, rel=1e-5)


def test_both_passes_drop_the_same_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    network = build("beats", {**SMALL_BEATS, "layers": 6, "layer_drop": 0.5})
    ran: list[int] = []
    for number, layer in enumerate(network.encoder.layers):
        layer.register_forward_hook(lambda *_, number=number: ran.append(number))
    clean, heard = pairs(network, 4)
    passes = [ran]
    monkeypatch.setattr("trainer.gradients.nt_xent", lambda *a: (passes.append(ran.copy()), nt_xent(*a))[1])
    contrast(network, [(clean[:2], heard[:2]), (clean[2:], heard[2:])], 0.05, nullcontext, ALONE, 3)
    first = passes[1]
    assert 0 < len(first) < 12
    assert ran[len(first) :] == first


ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1", "CUDA_VISIBLE_DEVICES": ""}
TOGETHER = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m", "--")


def python(*arguments: str) -> None:
    command = [sys.executable, *arguments]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_gradient_over_two_processes_is_that_of_one(tmp_path: Path) -> None:
    contrast_together.main(str(tmp_path / "one.pt"))
    python(*TOGETHER, "tests.trainer.contrast_together", str(tmp_path / "two.pt"))
    one, two = (torch.load(tmp_path / name, weights_only=True) for name in ("one.pt", "two.pt"))
    assert float(one["loss"]) == pytest.approx(float(two["loss"]), rel=1e-5)
    for alone, together in zip(one["gradients"], two["gradients"], strict=True):
        assert torch.allclose(alone, together, atol=1e-4 * float(alone.abs().max()))


def test_two_processes_train_as_one_does(tmp_path: Path) -> None:
    """The whole command, alone and under `torchrun` with gloo: the same batches, and nearly the same weights.

    Only nearly, since the optimiser makes steps of full length from gradients that are almost nothing.
    """
    corpus_of_tones.make(tmp_path / "corpus", songs=8)
    config = Config(
        encoder="nafp-small",
        pairs=8,
        block=2,
        at_once=2,
        steps=3,
        speeds=(),
        precision="full",
        schedule="cosine",
        seed=2,
    )
    (tmp_path / "config.json").write_text(json.dumps(config_fields(config)))
    command = ("train", str(tmp_path / "config.json"), "--corpus", str(tmp_path / "corpus"), "--run")
    assert main([*command, str(tmp_path / "one")]) == 0
    python(*TOGETHER, "engine", *command, str(tmp_path / "two"))
    one, two = (Run(tmp_path / name).checkpoint() for name in ("one", "two"))
    assert one is not None and two is not None
    apart = torch.cat([(weight - two["network"][name]).flatten() for name, weight in one["network"].items()]).abs()
    assert float(apart.mean()) < 1e-5 and float(apart.max()) < 2e-3
    assert (tmp_path / "two" / "model" / "model.safetensors").exists()


def test_pairs_that_do_not_divide_are_refused() -> None:
    with pytest.raises(ValueError, match="multiples of block"):
        replace(Config(), pairs=100)


def test_batch_norms_count_a_batch_in_parts_once() -> None:
    network = build("compact", {"width": 8, "bands": 64}).train()
    clean, heard = pairs(network, 8)
    counts = [buffer for name, buffer in network.named_buffers() if name.endswith("num_batches_tracked")]
    before = [int(count) for count in counts]
    contrast(network, [(clean[:4], heard[:4]), (clean[4:], heard[4:])], 0.05, nullcontext, ALONE, 1)
    assert counts and all(int(count) == was + 2 for count, was in zip(counts, before, strict=True))  # two parts
