"""Everything that needs a GPU, in one run of some eight minutes without network; what came of it as JSON.

python -m tests.gpu.first_run --corpus DIR --out DIR [--minutes 8]

First what must agree with the processor, then throughput, then three trainings beside one another: the shipped encoder
taught to bear other speeds, a wider one from nothing, and where the attention of ResNet+STA begins. `--out` gets
`checks.json`, `attention.json` and a folder a training with its model and events, eight files of at most 16 MB.
"""

import argparse
import json
import multiprocessing
import os
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from engine.encoders import load_encoder
from engine.encoders.checkpoint import save_encoder
from engine.encoders.precision import half_where_it_pays
from engine.encoders.registry import architecture
from trainer.augment import augmentation
from trainer.batches import Batches
from trainer.config import PRESETS, Config, config_fields
from trainer.gradients import contrast
from trainer.held_out import HeldOut
from trainer.initial_network import network_to_train
from trainer.loop import _optimiser, train
from trainer.phone_chain import Chain
from trainer.playback import played
from trainer.processes import Processes
from trainer.runs import Run

CPU, GPU = torch.device("cpu"), torch.device("cuda")
SPEEDS = (0.71, 0.80, 0.85, 0.90, 0.95, 1.055, 1.12, 1.19, 1.25, 1.33)
TOLERANT = replace(PRESETS["shipped"], pairs=1024, block=1024, speeds=SPEEDS, tolerance=0.015, check_steps=1000,
                   chain=Chain(scenes=512))  # fmt: skip
TRAININGS = {
    "tolerant": replace(TOLERANT, start="compact"),
    "wider": replace(TOLERANT, network={"width": 40}),
}
FULL_SIZE = {"compact": 256, "nafp": 256, "resnet-sta": 256, "beats": 64}
"""Encoders whose step is timed, and their pairs."""
STARTS = {
    "normal, scale 100": {"attention": "normal"},
    "normal, mean 1": {"attention": "normal", "mean": 1.0},
    "zero, scale 100": {"attention": "zero"},
    "zero, mean 1": {"attention": "zero", "mean": 1.0},
    "no attention": {"attention": "none"},
}
LAST_SHARE = 0.3
"""Of a training's time, in which its rate falls to nothing."""


def learn(config: Config, batches: Batches, steps: int) -> dict[str, Any]:
    """Some steps of a training → its loss over the last twenty, and segments a second without the first ten steps."""
    torch.manual_seed(config.seed)
    network = network_to_train(config).to(GPU)
    optimiser = _optimiser(config, list(network.parameters()))
    alone, losses, began = Processes(0, 1, GPU), [], 0.0
    frontend = architecture(network).frontend
    for blocks in batches(0, steps):
        if len(losses) == 10:
            began = time.monotonic()
        with torch.no_grad():
            pairs = [block.features(frontend, batches.augmentation) for block in blocks]
        optimiser.zero_grad()
        part = tuple(torch.cat(each) for each in zip(*pairs, strict=True))
        loss = contrast(
            network, [part], config.temperature, lambda: half_where_it_pays(GPU, network), alone, config.seed
        )
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        losses.append(loss.item())
    rate = 2 * config.pairs * (steps - 10) / (time.monotonic() - began)
    return {"loss": round(float(np.mean(losses[-20:])), 4), "segments_a_second": round(rate), "network": network.eval()}


def agreement(corpus: Path) -> dict[str, float]:
    """How far the GPU's numbers lie from the processor's: relative errors, and the least cosine of embeddings."""
    windows = torch.randn(256, 16_000, generator=torch.Generator().manual_seed(1))
    still = Chain(hiss_db=(-200.0, -200.0), scenes=16)  # either device draws another hiss
    spoilt = [
        augmentation(still, corpus, "train", 1, device).heard(windows.to(device), np.random.default_rng(1)).cpu()
        for device in (CPU, GPU)
    ]
    moments = 500 + torch.arange(8000.0)[None] * torch.linspace(0.8, 1.2, 256)[:, None]
    faster = [played(windows.to(d), moments.to(d), torch.full((256,), 1.2, device=d)).cpu() for d in (CPU, GPU)]
    encoder, sound = load_encoder(), windows[:40].reshape(-1).numpy() * 0.1
    on_gpu = encoder.embed(sound)
    on_cpu = load_encoder()
    network = on_cpu.network.to(CPU)
    with torch.inference_mode():
        rows = network(architecture(network).frontend.cut(torch.from_numpy(sound), 4000)).numpy()

    def error(pair: list[torch.Tensor]) -> float:
        return float((pair[0] - pair[1]).norm() / pair[0].norm())

    return {
        "augmentation_error": error(spoilt),
        "playback_error": error(faster),
        "least_cosine": float(np.einsum("nd,nd->n", on_gpu, rows).min()),
    }


def live() -> float:
    """Seconds that a live hop's two segments take to be encoded: the median of fifty."""
    encoder, sound = load_encoder(), np.random.default_rng(0).standard_normal(10_000).astype(np.float32)
    taken = []
    for _ in range(60):
        began = time.monotonic()
        encoder.embed(sound, 2000)
        taken.append(time.monotonic() - began)
    return float(np.median(taken[10:]))


def checks(corpus: Path, out: Path) -> None:
    """What must agree, and how fast each encoder learns alone on the card."""
    found: dict[str, Any] = {
        "card": torch.cuda.get_device_name(),
        "torch": torch.__version__,
        "agreement": agreement(corpus),
        "live_hop_s": live(),
    }
    _write(out / "checks.json", found)
    for encoder, pairs in FULL_SIZE.items():
        config = replace(TOLERANT, encoder=encoder, pairs=pairs, block=pairs)
        found[encoder] = learn(config, Batches(config, corpus, GPU), 100)
        del found[encoder]["network"]
        _write(out / "checks.json", found)
    found["compact, 1024 pairs"] = learn(TOLERANT, Batches(TOLERANT, corpus, GPU), 100)
    del found["compact, 1024 pairs"]["network"]
    _write(out / "checks.json", found)


def attention(corpus: Path, out: Path, until: float) -> None:
    """Where the attention of ResNet+STA begins: loss, and unseen songs found, after 400 steps; three seeds each."""
    found: list[dict[str, Any]] = []
    held_out = HeldOut(corpus, GPU)
    base = replace(PRESETS["shipped"], encoder="resnet-sta-small", pairs=128, block=128, speeds=(), rate=1e-3)
    for seed in (1, 2, 3):
        batches = Batches(replace(base, seed=seed), corpus, GPU)
        for start, network in STARTS.items():
            if time.monotonic() > until:
                return
            result = learn(replace(base, network=network, seed=seed), batches, 400)
            result["recall"] = held_out.recall(result.pop("network"))
            found.append({"start": start, "seed": seed, **result})
            _write(out / "attention.json", found)


def training(name: str, corpus: Path, out: Path, until: float) -> None:
    """Train at the full rate while there is time, then bring the rate down to nothing in what is left."""
    config, folder = TRAININGS[name], corpus / "runs" / name
    run, began = Run.begin(folder), time.monotonic()
    whole_s = until - began

    def stop() -> None:
        (folder / "request").write_text("stop")

    timer = threading.Timer(whole_s * (1 - LAST_SHARE), stop)
    timer.start()
    train(run, replace(config, steps=1_000_000, decay=1e-6), corpus)
    step = int((run.checkpoint() or {})["step"])
    pace = step / (time.monotonic() - began)
    rest = max(int(0.85 * pace * (until - time.monotonic())), 100)
    final = replace(config, steps=step + rest, decay=rest / (step + rest))
    network, final = train(run, final, corpus, resume=True)
    # The last weights, not the best at exact speed: of 176 held-out queries the best is the luckiest.
    network.load_state_dict((run.checkpoint() or {})["average"])
    save_encoder(network, out / name / "model", final.encoder, {"name": name, "training": config_fields(final)})
    shutil.copy(folder / "events.jsonl", out / name)


def _write(path: Path, found: Any) -> None:
    path.write_text(json.dumps(found, indent=1))


def _beside(jobs: list[tuple[Callable[..., None], tuple[Any, ...]]]) -> None:
    # Each with its share of the cores: with a thread a core in each, preparing the noise took minutes, not seconds.
    os.environ["OMP_NUM_THREADS"] = str(max((os.cpu_count() or 1) // len(jobs), 1))
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=job, args=args) for job, args in jobs]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


def main() -> None:
    """Run it all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=8.0)
    args = parser.parse_args()
    until = time.monotonic() + 60 * args.minutes
    args.out.mkdir(parents=True, exist_ok=True)
    _beside([(checks, (args.corpus, args.out))])  # a failure there ends it alone
    _beside([(attention, (args.corpus, args.out, until - 20))]
            + [(training, (name, args.corpus, args.out, until)) for name in TRAININGS])  # fmt: skip


if __name__ == "__main__":
    main()
