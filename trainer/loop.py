"""The training loop: draw, spoil, encode, compare, step."""

import os
import signal
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import monotonic
from types import FrameType
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from engine.encoders.precision import best_device, half_where_it_pays
from engine.encoders.registry import architecture, build
from engine.errors import AfpError
from trainer import corpus
from trainer.augment import PAST, RATE, Chain, Phone, Scenes
from trainer.loss import nt_xent
from trainer.runs import Run
from trainer.songs import Songs, respeed

SPEEDS = (0.80, 0.89, 1.12, 1.25)
CHECKPOINT_S = 120


@dataclass(frozen=True)
class Config:
    """Everything that a run depends on, besides the corpus."""

    encoder: str = "compact"
    network: dict[str, Any] = field(default_factory=dict)
    pairs: int = 256
    steps: int = 9000
    decay: float = 0.35
    """The last part of the steps, over which the rate falls to nothing; before, it is constant."""
    rate: float = 2e-3
    weight_decay: float = 0.02
    temperature: float = 0.05
    average: float = 0.998
    """Decay of the running average of the weights, which is what is kept."""
    seed: int = 1
    speeds: tuple[float, ...] = SPEEDS
    chain: Chain = field(default_factory=Chain)


class Batches:
    """Pairs of clean and spoilt segments; step s of a seed is always the same batch."""

    def __init__(self, config: Config, folder: Path) -> None:
        music, noise = corpus.music(folder), corpus.noise(folder)
        rooms = corpus.room_responses(folder, "train")
        train = music.select("train")
        sped = [respeed(music, train, speed, folder / f"train-x{speed}") for speed in config.speeds]
        self.config = config
        self.slack = round(config.chain.offset_s * RATE)
        self.songs = Songs([(music, train), *((other, other.clips) for other in sped)], PAST + RATE + 2 * self.slack)
        self.phone = Phone(config.chain, Scenes(noise, noise.select("train"), rooms, config.seed), rooms)

    def batch(self, step: int) -> tuple[Tensor, Tensor]:
        """Clean and recorded segments, (pairs, 8000) each; the recorded one up to `offset_s` to either side."""
        random = np.random.default_rng((self.config.seed, step))
        windows = torch.from_numpy(self.songs.draw(random, self.config.pairs))
        clean = windows[:, PAST + self.slack :][:, :RATE]
        shifts = random.integers(2 * self.slack + 1, size=len(windows))
        played = torch.stack([row[shift : shift + PAST + RATE] for row, shift in zip(windows, shifts, strict=True)])
        return clean, self.phone.heard(played, random)

    def __call__(self, start: int, stop: int) -> Iterator[tuple[Tensor, Tensor]]:
        """Batches `start … stop`, each prepared while the one before is trained on."""
        with ThreadPoolExecutor(1) as ahead:
            coming = ahead.submit(self.batch, start)
            for step in range(start, stop):
                ready = coming.result()
                if step + 1 < stop:
                    coming = ahead.submit(self.batch, step + 1)
                yield ready


def rate_at(step: int, config: Config) -> float:
    """Learning rate: 100 steps of warm-up, constant, then straight down to nothing over the last `decay` of all."""
    rest = (config.steps - step) / (config.decay * config.steps)
    return config.rate * min((step + 1) / 100, 1.0, max(rest, 1e-4))


def train(run: Run, config: Config, folder: Path, resume: bool = False) -> nn.Module:
    """Train until `config.steps`, or until SIGINT or SIGTERM, and return the averaged network in evaluation mode.

    A checkpoint is written every two minutes and at the end. AfpError when the loss is no longer a number.
    """
    torch.manual_seed(config.seed)
    device = best_device()
    network = build(config.encoder, config.network).to(device)
    frontend = architecture(network).frontend
    average = deepcopy(network).eval().requires_grad_(False)
    optimiser = torch.optim.AdamW(network.parameters(), config.rate, (0.9, 0.99), weight_decay=config.weight_decay)
    start, spent = 0, 0.0
    if resume and (state := run.checkpoint()):
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        start, spent = state["step"], state["spent_s"]
    stop = _asked_to_stop()
    batches = Batches(config, folder)
    began = saved = monotonic()
    losses: list[float] = []

    def state_now(step: int) -> dict[str, Any]:
        return {
            "network": network.state_dict(), "average": average.state_dict(), "optimiser": optimiser.state_dict(),
            "step": step, "spent_s": spent + monotonic() - began,
        }  # fmt: skip

    step = start
    for clean, heard in batches(start, config.steps):
        for group in optimiser.param_groups:
            group["lr"] = rate_at(step, config)
        with torch.no_grad():
            features = frontend(torch.cat([clean, heard]).to(device))
        with half_where_it_pays(device):
            rows = network(features)
        loss = nt_xent(rows[: len(clean)], rows[len(clean) :], config.temperature)
        if not torch.isfinite(loss):
            raise AfpError(f"The loss is no longer a number at step {step}: go on with --resume and a lower rate.")
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        _follow(average, network, min(config.average, (step + 1) / (step + 10)))
        losses.append(loss.item())
        step += 1
        if step % 20 == 0:
            seconds = spent + monotonic() - began
            run.event(
                step=step,
                loss=round(float(np.mean(losses[-20:])), 4),
                rate=rate_at(step, config),
                spent_s=round(seconds),
            )
        if stop.is_set() or monotonic() - saved > CHECKPOINT_S:
            run.save(state_now(step))
            saved = monotonic()
        if stop.is_set():
            run.event(step=step, stopped=True)
            break
    run.save(state_now(step))
    return average


@torch.no_grad()
def _follow(average: nn.Module, network: nn.Module, keep: float) -> None:
    """Move the average towards the network: parameters and running statistics alike."""
    for kept, new in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
        if kept.is_floating_point():
            kept.lerp_(new, 1 - keep)
        else:
            kept.copy_(new)


def _asked_to_stop() -> threading.Event:
    """An event that SIGINT and SIGTERM set, so that a run ends between two steps with all that it has learnt."""
    stop = threading.Event()

    def ask(signum: int, frame: FrameType | None) -> None:
        if stop.is_set():
            os._exit(130)
        stop.set()

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, ask)
        signal.signal(signal.SIGTERM, ask)
    return stop


def config_from(fields: Mapping[str, Any]) -> Config:
    """A Config from its JSON form; AfpError that names what it does not know."""

    def tuples(values: Mapping[str, Any]) -> dict[str, Any]:
        return {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}

    try:
        settings = tuples(fields)
        settings.pop("version", None)
        return Config(**{**settings, "chain": Chain(**tuples(settings.get("chain", {})))})
    except (TypeError, AttributeError) as error:
        raise AfpError(f"This is no training configuration: {error}.") from error


def config_fields(config: Config) -> dict[str, Any]:
    """The JSON form of a Config."""
    return asdict(config)
