"""The gradient of the contrastive loss over a whole batch that need not fit into one memory or one process."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

import torch
from torch import Tensor, nn

from trainer.loss import nt_xent
from trainer.processes import Processes

Pair = tuple[Tensor, Tensor]
"""Features of clean segments and of their recordings, (n, …) each."""


def contrast(
    network: nn.Module,
    parts: Sequence[Pair],
    temperature: float,
    precision: Callable[[], AbstractContextManager[None]],
    processes: Processes,
    seed: int,
) -> Tensor:
    """Leave the gradient of the loss over all parts of all processes in `network`; → that loss, a scalar.

    Several parts are encoded twice: first without storing anything, for the embeddings and the loss's gradient with
    respect to them; then one after another, to propagate that gradient to the weights (gradient caching, Gao 2021).
    This needs the memory of one part, and gives the result of the whole, except that batch norm sees one part at a
    time.
    """

    def encoded(number: int) -> Tensor:
        torch.manual_seed(seed * 8191 + number * processes.world + processes.rank)  # both passes drop the same
        with precision():
            rows: Tensor = network(torch.cat(parts[number]))
        return rows.unflatten(0, (2, -1))  # (2, n, dim): clean, heard

    if len(parts) == 1:
        rows = own = encoded(0)
    else:
        with torch.no_grad(), _statistics_kept(network):
            rows = torch.cat([encoded(number) for number in range(len(parts))], 1)
        own = rows.requires_grad_()
    clean, heard = torch.cat(processes.gathered(own), 1)
    loss = nt_xent(clean, heard, temperature)
    if len(parts) == 1:
        loss.backward()
    else:
        (slopes,) = torch.autograd.grad(loss, rows)
        for number, slope in enumerate(slopes.split([len(part[0]) for part in parts], 1)):
            encoded(number).backward(slope)
    processes.add_up(network)
    return loss.detach()


@contextmanager
def _statistics_kept(network: nn.Module) -> Iterator[None]:
    """Batch norms move their running statistics once a step, in the second pass."""
    norms = [layer for layer in network.modules() if isinstance(layer, nn.modules.batchnorm._BatchNorm)]
    tracking = [norm.track_running_stats for norm in norms]
    for norm in norms:
        norm.track_running_stats = False
    try:
        yield
    finally:
        for norm, tracked in zip(norms, tracking, strict=True):
            norm.track_running_stats = tracked
