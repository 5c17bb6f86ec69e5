"""Our own encoder: a small residual network over log-mel pictures, made for two CPU cores."""

from typing import cast

import torch
from torch import Tensor, nn

from engine.encoders.head import DivideAndEncode
from engine.frontend import LogMel


class Compact(nn.Module):
    """A stem of 8 × 4 at stride (4, 2), then four stages of residual blocks that double the channels.

    The picture shrinks quickly in frequency, where it is large, and keeps its time axis longest; channels-last
    3 × 3 convolutions are what a CPU computes fastest.
    """

    sample_rate = 8000
    segment_s = 1.0
    hop_s = 0.5

    def __init__(
        self,
        width: int = 32,
        blocks: tuple[int, ...] = (1, 2, 2, 2),
        bands: int = 192,
        f_min: float = 100.0,
        f_max: float = 3950.0,
        range_db: float = 70.0,
        dim: int = 128,
    ) -> None:
        super().__init__()
        self.config = {
            "width": width, "blocks": list(blocks), "bands": bands,
            "f_min": f_min, "f_max": f_max, "range_db": range_db, "dim": dim,
        }  # fmt: skip
        self.dim = dim
        self.frontend = LogMel(
            self.sample_rate, self.segment_s, bands=bands, f_min=f_min, f_max=f_max, range_db=range_db
        )
        self.stem = nn.Sequential(
            nn.Conv2d(1, width, (8, 4), (4, 2), (2, 1), bias=False), nn.BatchNorm2d(width), nn.ReLU()
        )
        stages: list[nn.Module] = []
        channels = width
        for stage, count in enumerate(blocks):
            wider = width << stage
            for number in range(count):
                stages.append(Residual(channels, wider, 2 if stage and not number else 1))
                channels = wider
        self.stages = nn.Sequential(*stages)
        with torch.no_grad():
            shape = self.stages(self.stem(torch.zeros(2, 1, bands, self.frontend.frames))).shape
        self.head = DivideAndEncode(shape[1] * shape[2] * shape[3], dim)
        for layer in (self.stem, self.stages):
            layer.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # missing in torch's stubs

    def forward(self, features: Tensor) -> Tensor:
        """Features (n, bands, frames) → unit vectors (n, dim)."""
        picture = features[:, None].contiguous(memory_format=torch.channels_last)
        return cast(Tensor, self.head(self.stages(self.stem(picture)).flatten(1)))


class Residual(nn.Module):
    """Two 3 × 3 convolutions and a shortcut (He 2016)."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs),
        )  # fmt: skip
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or inputs != outputs:
            self.shortcut = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, f, t) → (n, outputs, f / stride, t / stride)."""
        return torch.relu(self.body(x) + self.shortcut(x))
