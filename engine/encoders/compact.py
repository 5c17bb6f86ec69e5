"""Our own encoder: a small residual network on log-mel spectrograms, made for two CPU cores."""

from typing import cast

import torch
from torch import Tensor, nn

from engine.encoders.convolution import ConvNorm
from engine.encoders.head import DivideAndEncode
from engine.encoders.registry import named
from engine.features.frontend import LogMel


@named("compact")
class Compact(nn.Module):
    """A stem of 4 × 8 at stride (2, 4), then four stages of residual blocks that double the channels.

    The spectrogram shrinks quickly in frequency, where it is large, and keeps its time axis longest. Frequency is the
    innermost axis: a CPU computes channels-last 3 × 3 convolutions over long rows fastest.
    """

    sample_rate = 8000
    segment_s = 1.0
    hop_s = 0.5
    half_on_cpu = True

    def __init__(
        self,
        width: int = 32,
        blocks: tuple[int, ...] = (1, 2, 1, 1),
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
        layers: list[nn.Module] = [ConvNorm(1, width, (4, 8), (2, 4), (1, 2))]
        channels = width
        for stage, count in enumerate(blocks):
            wider = width << stage
            for number in range(count):
                layers.append(Residual(channels, wider, 2 if stage and not number else 1))
                channels = wider
        self.layers = nn.Sequential(*layers)
        with torch.no_grad():
            shape = self.layers(torch.zeros(2, 1, self.frontend.frames, bands)).shape
        self.head = DivideAndEncode(shape[1] * shape[2] * shape[3], dim)
        self.layers.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # missing in torch's stubs

    def forward(self, features: Tensor) -> Tensor:
        """Features (n, frames, bands) → unit vectors (n, dim)."""
        picture = features[:, None].contiguous(memory_format=torch.channels_last)
        return cast(Tensor, self.head(self.layers(picture).mT.flatten(1)))


class Residual(nn.Module):
    """Two 3 × 3 convolutions and a shortcut (He 2016)."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.first = ConvNorm(inputs, outputs, (3, 3), (stride, stride), (1, 1))
        self.second = ConvNorm(outputs, outputs, (3, 3), (1, 1), (1, 1))
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or inputs != outputs:
            self.shortcut = ConvNorm(inputs, outputs, (1, 1), (stride, stride), (0, 0), rectify=False)

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, t, f) → (n, outputs, t / stride, f / stride)."""
        return cast(Tensor, self.second(self.first(x), self.shortcut(x)))
