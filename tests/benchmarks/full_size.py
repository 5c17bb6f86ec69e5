"""The paper's networks at full size learn eight pairs by heart, and go on from a checkpoint bit for bit.

python -m tests.benchmarks.full_size [nafp resnet-sta beats]
"""

import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import torch

from engine.encoders.registry import architecture, build
from engine.folders import corpus_folder
from trainer.batches import Batches
from trainer.config import PRESETS
from trainer.loop import _optimiser, train
from trainer.loss import nt_xent
from trainer.paper_chain import BASELINE
from trainer.runs import Run

STEPS = 200


def overfit(name: str) -> None:
    config = replace(PRESETS["paper"], encoder=name, pairs=8, block=8, steps=STEPS, chain=BASELINE, rate=1e-3)
    torch.manual_seed(1)
    network = build(name)
    batches = Batches(config, corpus_folder())
    with torch.no_grad():
        clean, heard = batches.share(0)[0].features(architecture(network).frontend, batches.augmentation)
    optimiser = _optimiser(config, list(network.parameters()))
    began, losses = perf_counter(), []
    for _ in range(STEPS):
        rows = network(torch.cat([clean, heard]))
        loss = nt_xent(rows[:8], rows[8:])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
        if losses[-1] < 0.01:
            break
    found = (rows[:8] @ rows[8:].T).argmax(1)
    count = sum(weight.numel() for weight in network.parameters())
    print(
        f"{name}: {count:,} parameters, loss {losses[0]:.3f} → {losses[-1]:.4f} in {len(losses)} steps, "
        f"{int((found == torch.arange(8)).sum())} of 8 recordings next to their own, {perf_counter() - began:.0f} s"
    )


def resume(name: str) -> None:
    config = replace(PRESETS["paper"], encoder=name, pairs=4, block=2, at_once=2, steps=2, check_steps=1000)
    with tempfile.TemporaryDirectory() as folder:
        whole, parts = Run.begin(Path(folder, "whole"), {}), Run.begin(Path(folder, "parts"), {})
        train(whole, config, corpus_folder())
        parts.asked = lambda: "stop"  # type: ignore[method-assign]
        train(parts, config, corpus_folder())
        del parts.asked
        train(parts, config, corpus_folder(), resume=True)
        one, two = whole.checkpoint(), parts.checkpoint()
        assert one is not None and two is not None
        same = all(torch.equal(weight, two["network"][key]) for key, weight in one["network"].items())
    print(f"{name}: stopped after one step and gone on with, the weights are {'the same' if same else 'OTHERS'}")


if __name__ == "__main__":
    for chosen in sys.argv[1:] or ("nafp", "resnet-sta", "beats"):
        overfit(chosen)
        resume(chosen)
