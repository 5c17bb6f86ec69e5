"""ResNet+STA: a residual network that weights bands and moments (Singh 2022), as section 4.1 of the paper uses it."""

from collections.abc import Callable
from functools import partial
from typing import cast

import torch
from torch import Tensor, nn

from engine.encoders.head import DivideAndEncode
from engine.encoders.registry import named
from engine.features.frontend import CentredLogMel

STARTS = ("zero", "normal", "none")


@named("resnet-sta")
class ResNetSta(nn.Module):
    """A stem, six residual blocks with two attentions each, 256 × 32 → 1024 × 8 × 1, then the head.

    19,968,256 parameters, the paper's number. Of the variants that give it, this is the one with twelve attentions
    (none after the stem), biases in every convolution, an identity as the first shortcut and no norm in the head.

    Weights of attention drawn from N(0, 1), as published, saturate the tanh: their mask is noise that no gradient
    changes, and the network stays at chance (trainer/LOG.md, 2026-11-26). They therefore start at zero, unless
    `attention` is "normal"; "none" leaves attention out. `mean` is the average of a mask, 100 / (bands · frames) if 0.
    """

    sample_rate = 8000
    segment_s = 1.0
    hop_s = 0.5
    half_on_cpu = True

    def __init__(
        self, width: int = 32, f_min: float = 0.0, dim: int = 128, attention: str = "zero", mean: float = 0.0
    ) -> None:
        super().__init__()
        if attention not in STARTS:
            raise ValueError(f"attention is one of {', '.join(STARTS)}")
        self.config = {"width": width, "f_min": f_min, "dim": dim, "attention": attention, "mean": mean}
        self.dim = dim
        self.frontend = CentredLogMel(self.sample_rate, self.segment_s, f_min=f_min)
        bands, frames = self.frontend.bands, self.frontend.frames
        self.stem = nn.Sequential(nn.Conv2d(1, width, 3, padding=1), nn.BatchNorm2d(width), nn.ReLU())
        weigh = partial(SpectroTemporalAttention, start=attention, mean=mean) if attention != "none" else nn.Identity
        blocks = [AttentiveResidual(width, width, bands, frames, weigh)]
        for stage in range(5):
            bands, frames = bands // 2, frames // 2
            blocks.append(AttentiveResidual(width << stage, width << stage + 1, bands, frames, weigh, 2))
        self.blocks = nn.Sequential(*blocks)
        self.head = DivideAndEncode((width << 5) * bands * frames, dim)

    def forward(self, features: Tensor) -> Tensor:
        """Features (n, 256, 32) → unit vectors (n, dim)."""
        return cast(Tensor, self.head(self.blocks(self.stem(features[:, None])).flatten(1)))


@named("resnet-sta-small")
def small(width: int = 4, f_min: float = 0.0, dim: int = 128, attention: str = "zero", mean: float = 0.0) -> ResNetSta:
    """ResNet+STA an eighth as wide, for machines without a GPU."""
    return ResNetSta(width, f_min, dim, attention, mean)


class AttentiveResidual(nn.Module):
    """Two 3 × 3 convolutions and a shortcut, with attention after either ReLU; the output is `bands` × `frames`."""

    def __init__(
        self, inputs: int, outputs: int, bands: int, frames: int, weigh: Callable[..., nn.Module], stride: int = 1
    ) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1), nn.BatchNorm2d(outputs), nn.ReLU(),
            weigh(outputs, bands, frames),
            nn.Conv2d(outputs, outputs, 3, 1, 1), nn.BatchNorm2d(outputs),
        )  # fmt: skip
        self.shortcut = nn.Identity() if stride == 1 else nn.Conv2d(inputs, outputs, 1, stride)
        self.attention = weigh(outputs, bands, frames)

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, f, t) → (n, outputs, f / stride, t / stride)."""
        return cast(Tensor, self.attention(torch.relu(self.body(x) + self.shortcut(x))))


class SpectroTemporalAttention(nn.Module):
    """x · k · s tᵀ for every channel, with s = softmax_f(tanh(x w)) and t = softmax_t(tanh(xᵀ v)) (Singh 2022).

    There k is 100, and so it is here if `mean`, the average of the mask k · s tᵀ, is 0.
    """

    def __init__(self, channels: int, bands: int, frames: int, start: str = "zero", mean: float = 0.0) -> None:
        super().__init__()
        drawn = torch.randn if start == "normal" else torch.zeros
        self.over_frames = nn.Parameter(drawn(channels, frames))  # w: what of a band's course makes it matter
        self.over_bands = nn.Parameter(drawn(channels, bands))  # v: what of a moment's spectrum does
        self.scale = mean * bands * frames or 100.0

    def forward(self, x: Tensor) -> Tensor:
        """(n, channels, bands, frames) → the same."""
        spectral = torch.einsum("ncft,ct->ncf", x, self.over_frames).tanh().softmax(-1)
        temporal = torch.einsum("ncft,cf->nct", x, self.over_bands).tanh().softmax(-1)
        return x * (self.scale * spectral)[..., None] * temporal[..., None, :]
