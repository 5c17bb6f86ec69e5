"""The contrastive loss of the paper, equations (1) and (2)."""

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy


def nt_xent(clean: Tensor, heard: Tensor, temperature: float = 0.05) -> Tensor:
    """NT-Xent over N pairs of unit vectors, `clean` and `heard` (N, D) → the mean loss, a scalar.

    Equation (1): of all 2N − 1 others, row k's partner is the right class; equation (2) averages both directions.
    """
    rows = torch.cat([clean, heard])
    similarity = rows @ rows.T / temperature
    similarity.fill_diagonal_(float("-inf"))
    partner = torch.arange(len(rows), device=rows.device).roll(len(clean))
    return cross_entropy(similarity, partner)
