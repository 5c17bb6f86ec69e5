"""The divide-and-encode projection that every encoder ends in (Gfeller 2017; Chang 2021)."""

import math

import torch
from torch import Tensor, nn
from torch.nn.functional import elu, layer_norm, normalize


class DivideAndEncode(nn.Module):
    """Features (n, inputs) → unit vectors (n, dim): each of `dim` equal slices passes Linear–ELU–Linear of its own.

    Written as two batched matrix products, since grouped 1×1 convolutions are slow to train on a CPU.
    """

    def __init__(self, inputs: int, dim: int = 128, hidden: int = 32, norm: bool = False) -> None:
        super().__init__()
        if inputs % dim:
            raise ValueError(f"{inputs} features do not divide into {dim} slices")
        slice_ = inputs // dim
        self.dim, self.hidden = dim, hidden
        self.weight_1 = nn.Parameter(torch.empty(dim, slice_, hidden))
        self.bias_1 = nn.Parameter(torch.empty(dim, hidden))
        self.weight_2 = nn.Parameter(torch.empty(dim, hidden, 1))
        self.bias_2 = nn.Parameter(torch.empty(dim))
        self.norm_weight = nn.Parameter(torch.ones(dim, hidden)) if norm else None
        self.norm_bias = nn.Parameter(torch.zeros(dim, hidden)) if norm else None
        for parameter, fan in (
            (self.weight_1, slice_),
            (self.bias_1, slice_),
            (self.weight_2, hidden),
            (self.bias_2, hidden),
        ):
            nn.init.uniform_(parameter, -1 / math.sqrt(fan), 1 / math.sqrt(fan))

    def forward(self, features: Tensor) -> Tensor:
        """Project; rows have length 1."""
        slices = features.unflatten(1, (self.dim, -1)).transpose(0, 1)
        hidden = elu(torch.baddbmm(self.bias_1[:, None], slices, self.weight_1))
        if self.norm_weight is not None and self.norm_bias is not None:
            hidden = layer_norm(hidden, (self.hidden,)) * self.norm_weight[:, None] + self.norm_bias[:, None]
        out = torch.bmm(hidden, self.weight_2)[..., 0] + self.bias_2[:, None]
        return normalize(out.T.float(), dim=1)
