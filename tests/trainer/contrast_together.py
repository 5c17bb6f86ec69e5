"""Run under `torchrun`: the gradient of a batch that is split over processes, in two parts each, saved by the first."""

import sys
from contextlib import nullcontext

import torch

from engine.encoders.registry import build
from trainer.gradients import contrast
from trainer.processes import processes


def main(path: str) -> None:
    torch.manual_seed(0)
    network = build("nafp-small")
    torch.manual_seed(1)
    clean, heard = torch.randn(2, 8, 256, 32) * 20 - 40
    with processes() as group:
        parts = [(clean[rows], heard[rows]) for rows in torch.arange(8).split(2)[group.rank :: group.world]]
        loss = contrast(network, parts, 0.05, nullcontext, group, 1)
        if group.rank == 0:
            torch.save({"loss": loss, "gradients": [weight.grad for weight in network.parameters()]}, path)


if __name__ == "__main__":
    main(sys.argv[1])
