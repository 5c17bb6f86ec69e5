"""NAFP: the convolutional fingerprinter of Chang 2021, as section 4.1 of the paper uses it."""

from itertools import pairwise
from typing import cast

from torch import Tensor, nn

from engine.encoders.head import DivideAndEncode
from engine.encoders.registry import named
from engine.features.frontend import CentredLogMel


@named("nafp")
class Nafp(nn.Module):
    """Eight spatially separable blocks that halve both axes, 256 × 32 → 1 × 1, then the head: 16,922,624 parameters.

    The paper prints seven blocks and h = 1028; its number of parameters is that of eight blocks and h = 1024, with a
    norm in the head. The activation is the ReLU of Chang's paper (the code released with it has ELU).
    """

    sample_rate = 8000
    segment_s = 1.0
    hop_s = 0.5

    def __init__(self, width: int = 128, f_min: float = 0.0, dim: int = 128) -> None:
        super().__init__()
        self.config = {"width": width, "f_min": f_min, "dim": dim}
        self.dim = dim
        self.frontend = CentredLogMel(self.sample_rate, self.segment_s, f_min=f_min)
        bands, frames = self.frontend.bands, self.frontend.frames
        blocks: list[nn.Module] = []
        for inputs, outputs in pairwise((1, *(width << stage // 2 for stage in range(8)))):
            blocks.append(separable(inputs, outputs, bands, frames))
            bands, frames = halved(bands), halved(frames)
        self.blocks = nn.Sequential(*blocks)
        self.head = DivideAndEncode(outputs * bands * frames, dim, norm=True)

    def forward(self, features: Tensor) -> Tensor:
        """Features (n, 256, 32) → unit vectors (n, dim)."""
        return cast(Tensor, self.head(self.blocks(features[:, None]).flatten(1)))


@named("nafp-small")
def small(width: int = 16, f_min: float = 0.0, dim: int = 128) -> Nafp:
    """NAFP an eighth as wide, for machines without a GPU: the head has as many slices as before, of one number each."""
    return Nafp(width, f_min, dim)


def separable(inputs: int, outputs: int, bands: int, frames: int) -> nn.Sequential:
    """(n, inputs, bands, frames) → (n, outputs, bands / 2, frames / 2): first along time, then along frequency.

    Each norm is over a whole picture, channels included (Chang 2021, section 3.2).
    """
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, (1, 3), (1, 2), (0, 1)), nn.ReLU(),
        nn.LayerNorm((outputs, bands, halved(frames))),
        nn.Conv2d(outputs, outputs, (3, 1), (2, 1), (1, 0)), nn.ReLU(),
        nn.LayerNorm((outputs, halved(bands), halved(frames))),
    )  # fmt: skip


def halved(size: int) -> int:
    """The length of an axis after three taps at stride 2, padded by one on both sides."""
    return (size + 1) // 2
