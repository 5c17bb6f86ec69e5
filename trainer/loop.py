"""The training loop: draw, distort, encode, compare, step."""

import math
import threading
from contextlib import AbstractContextManager, nullcontext
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np
import torch
from torch import nn

from engine.encoders.precision import half_where_it_pays
from engine.encoders.registry import architecture
from engine.errors import AfpError
from trainer.batches import Batches, Block
from trainer.config import Config, config_fields, rate_at
from trainer.gradients import Pair, contrast
from trainer.held_out import HeldOut
from trainer.initial_network import network_to_train
from trainer.processes import Processes, processes
from trainer.runs import Run, asked_to_stop

CHECKPOINT_S = 120
TELL_STEPS = 20


def train(run: Run, config: Config, folder: Path, resume: bool = False) -> tuple[nn.Module, Config]:
    """Train to the end, or until asked to stop; → the best network so far, in evaluation mode, and the settings.

    `best` is decided by how unseen songs are found. A checkpoint is written every two minutes and at the end. SIGINT,
    SIGTERM and `Run.ask("stop")` end the run after a step, `Run.ask("finish")` after an epoch. Raises AfpError if there
    is not enough music, or if the loss is not a number any more.
    """
    stop = asked_to_stop()
    with processes() as group, run.alone() if group.rank == 0 else nullcontext():
        training = _Training(run, config, folder, group, run.checkpoint() if resume else None)
        if group.rank == 0:  # not before everything is there and fits
            run.write_config(config_fields(training.config))
            run.asked()  # what was asked of somebody else
        return training.go(stop), training.config


class _Training:
    """A network, its optimiser, its running average and its progress."""

    def __init__(
        self, run: Run, config: Config, folder: Path, group: Processes, state: dict[str, Any] | None = None
    ) -> None:
        torch.manual_seed(config.seed)
        self.run, self.group = run, group
        self.batches = Batches(config, folder, group.device, group.rank, group.world)
        if config.pairs // config.block % group.world:
            raise AfpError(f"{group.world} processes cannot share {config.pairs} pairs evenly: change pairs or block.")
        self.network = network_to_train(config, resumed=state is not None).to(group.device)
        steps = config.steps or config.epochs * self.batches.epoch_steps
        self.config = replace(config, steps=steps, network=architecture(self.network).config)
        if group.device.type == "cuda" and group.world > 1:
            self.network = nn.SyncBatchNorm.convert_sync_batchnorm(self.network)
        self.average = deepcopy(self.network).eval().requires_grad_(False)
        learning = [weight for weight in self.network.parameters() if weight.requires_grad]
        self.optimiser = _optimiser(config, learning)
        self.held_out = HeldOut(folder, group.device) if group.rank == 0 else None
        self.step, self.best, self.spent_s = 0, -1.0, 0.0
        if state is not None:
            self._load(state)

    def go(self, stop: threading.Event) -> nn.Module:
        config, run = self.config, self.run
        began = saved = monotonic() - self.spent_s
        losses: list[float] = []
        request = ""
        if not self.step:
            self._event(step=0, steps=config.steps, unseen_songs=len(self.held_out.excerpts) if self.held_out else 0)
            if config.start:  # what is no better than what it started from is not kept
                self._check()
        for blocks in self.batches(self.step, config.steps):
            losses.append(self._learn(blocks))
            self.step += 1
            self.spent_s = monotonic() - began
            if self.step % TELL_STEPS == 0:
                self._tell(float(np.mean(losses[-TELL_STEPS:])))
            if self.step % config.check_steps == 0 or self.step == config.steps:
                self._check()
            request = run.asked() or request
            ended = stop.is_set() or request == "stop"
            ended |= request == "finish" and self.step % self.batches.epoch_steps == 0
            if self.group.any(ended):
                self._event(step=self.step, stopped=True)
                break
            if monotonic() - saved > CHECKPOINT_S:
                self._save()
                saved = monotonic()
        self._save()
        return self._chosen()

    def _learn(self, blocks: list[Block]) -> float:
        """One step → its loss."""
        config, network = self.config, self.network
        for group in self.optimiser.param_groups:
            group["lr"] = rate_at(self.step, config)
        frontend = architecture(network).frontend
        with torch.no_grad():
            features = [block.features(frontend, self.batches.augmentation) for block in blocks]
        together = max(config.at_once // config.block, 1) if config.at_once else len(features)
        parts: list[Pair] = []
        for first in range(0, len(features), together):
            clean, heard = zip(*features[first : first + together], strict=True)
            parts.append((torch.cat(clean), torch.cat(heard)))
        self.optimiser.zero_grad()
        loss = contrast(network, parts, config.temperature, self._precision, self.group, config.seed + self.step).item()
        norm = nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        if not (math.isfinite(loss) and math.isfinite(norm)):
            raise AfpError(
                f"The loss is no longer a number at step {self.step}: go on with --resume --rate {config.rate / 3:.1g}."
            )
        self.optimiser.step()
        _follow(self.average, network, min(config.average, (self.step + 1) / (self.step + 10)))
        return loss

    def _precision(self) -> AbstractContextManager[None]:
        if self.config.precision == "full":
            return nullcontext()
        return half_where_it_pays(self.group.device, self.network)

    def _tell(self, loss: float) -> None:
        left_s = self.spent_s / self.step * (self.config.steps - self.step)
        self._event(
            step=self.step, steps=self.config.steps, epoch=self.step // self.batches.epoch_steps, loss=round(loss, 4),
            rate=rate_at(self.step, self.config), spent_s=round(self.spent_s), eta_s=round(left_s),
        )  # fmt: skip

    def _check(self) -> None:
        """Evaluate on unseen songs, and save the weights if they are the best so far. All processes wait for the
        first.
        """
        if self.held_out is not None:
            recall = self.held_out.recall(self.average)
            if recall is not None:
                self._event(step=self.step, recall=round(recall, 4))
            if recall is None or recall >= self.best:
                self.best = -1.0 if recall is None else recall
                self.run.save({"network": self.average.state_dict(), "step": self.step, "recall": self.best}, "best.pt")
        self.group.any(False)

    def _chosen(self) -> nn.Module:
        """The best network, or the newest if none was evaluated yet."""
        if state := self.run.checkpoint("best.pt"):
            self.average.load_state_dict(state["network"])
        return self.average.cpu()

    def _save(self) -> None:
        if self.group.rank == 0:
            self.run.save(
                {
                    "network": self.network.state_dict(), "average": self.average.state_dict(),
                    "optimiser": self.optimiser.state_dict(), "step": self.step, "best": self.best,
                    "spent_s": self.spent_s,
                }
            )  # fmt: skip

    def _load(self, state: dict[str, Any]) -> None:
        try:
            self.network.load_state_dict(state["network"])
            self.average.load_state_dict(state["average"])
            self.optimiser.load_state_dict(state["optimiser"])
            self.step, self.spent_s = int(state["step"]), float(state["spent_s"])
            self.best = float(state.get("best", -1.0))
        except (KeyError, ValueError, TypeError, RuntimeError) as error:
            raise AfpError(
                f"The checkpoint in {self.run.folder} is not of this run's network ({self.config.encoder}): "
                "restore its config.json, or begin a run in another folder."
            ) from error

    def _event(self, **fields: Any) -> None:
        if self.group.rank == 0:
            self.run.event(**fields)


def _optimiser(config: Config, learning: list[nn.Parameter]) -> torch.optim.Optimizer:
    if config.optimiser == "lamb":
        from pytorch_optimizer import Lamb  # slow to import

        # Two defaults of the package are not You's: it would divide the rate itself by 1 − β₁ᵗ, ten times too much at
        # the first step, and take no weight for longer than 10, as the norms of NAFP are.
        betas, decay = (0.9, 0.999), config.weight_decay
        lamb = Lamb(learning, config.rate, betas, weight_decay=decay, eps=1e-6, adam_debias=True)
        lamb.clamp = math.inf
        return lamb
    return torch.optim.AdamW(learning, config.rate, (0.9, 0.99), weight_decay=config.weight_decay)


@torch.no_grad()
def _follow(average: nn.Module, network: nn.Module, keep: float) -> None:
    """Move the average towards the network: parameters and running statistics alike."""
    for kept, new in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
        if kept.is_floating_point():
            kept.lerp_(new, 1 - keep)
        else:
            kept.copy_(new)
