"""The processes that train one network together: this one alone, or those that `torchrun` has started."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor, nn

from engine.encoders.precision import best_device


@dataclass(frozen=True)
class Processes:
    """Which of how many this process is, and where it computes."""

    rank: int
    world: int
    device: torch.device

    def gathered(self, own: Tensor) -> list[Tensor]:
        """Every process's tensor, all of one shape, in the order of ranks; gradients flow into one's own."""
        if self.world == 1:
            return [own]
        rows = [torch.empty_like(own) for _ in range(self.world)]
        dist.all_gather(rows, own.detach().contiguous())
        rows[self.rank] = own
        return rows

    def add_up(self, network: nn.Module) -> None:
        """Add up the gradients of all processes, each of which has those of its share of the loss.

        `DistributedDataParallel` would do it during the backward pass, but waits for layers that were dropped in one
        process and not in another, and does not know a batch in several parts.
        """
        if self.world > 1:
            learning = [weight for weight in network.parameters() if weight.requires_grad]
            flat = torch.cat(
                [(torch.zeros_like(weight) if weight.grad is None else weight.grad).flatten() for weight in learning]
            )
            dist.all_reduce(flat)
            for weight, part in zip(learning, flat.split([weight.numel() for weight in learning]), strict=True):
                weight.grad = part.view_as(weight)

    def any(self, answer: bool) -> bool:
        """Whether it is true in any process: all get the same answer at the same step."""
        if self.world == 1:
            return answer
        votes = torch.tensor(float(answer), device=self.device)
        dist.all_reduce(votes)
        return bool(votes > 0)


@contextmanager
def processes() -> Iterator[Processes]:
    """This process among those that `torchrun` has started, connected for the length of the block; or alone."""
    device = best_device()
    if int(os.environ.get("WORLD_SIZE", "1")) == 1:
        yield Processes(0, 1, device)
        return
    if device.type == "cuda":
        device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    try:
        yield Processes(dist.get_rank(), dist.get_world_size(), device)
    finally:
        dist.destroy_process_group()
