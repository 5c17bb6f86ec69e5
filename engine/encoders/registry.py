"""The architectures by name. To add one: write its file, and add its line here."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast

from torch import Tensor, nn

from engine.encoders.beats import Beats
from engine.encoders.compact import Compact
from engine.encoders.nafp import Nafp
from engine.encoders.resnet_sta import ResNetSta
from engine.errors import AfpError


class FrontEnd(Protocol):
    """What turns waveforms into the features of a network."""

    def __call__(self, segments: Tensor) -> Tensor:
        """Segments (n, samples) → features (n, …)."""

    def cut(self, waveform: Tensor, hop: int) -> Tensor:
        """One waveform (samples,) → features (m, …) of the segments at 0, hop, 2·hop, …"""


class Architecture(Protocol):
    """What every encoder's network is, besides an `nn.Module` from features to unit vectors (n, dim)."""

    sample_rate: int
    segment_s: float
    hop_s: float
    dim: int
    config: dict[str, Any]
    frontend: FrontEnd


ARCHITECTURES: dict[str, Callable[..., nn.Module]] = {
    "beats": Beats,
    "compact": Compact,
    "nafp": Nafp,
    "resnet-sta": ResNetSta,
}


def build(name: str, config: Mapping[str, Any] | None = None) -> nn.Module:
    """A network with fresh weights; AfpError when the name or a setting is unknown."""
    if name not in ARCHITECTURES:
        raise AfpError(f"There is no encoder named {name}: choose one of {', '.join(sorted(ARCHITECTURES))}.")
    try:
        return ARCHITECTURES[name](**(config or {}))
    except (TypeError, ValueError) as error:
        raise AfpError(f"The encoder {name} cannot be built with these settings: {error}.") from error


def architecture(network: nn.Module) -> Architecture:
    """The same network, seen as what every encoder is."""
    return cast(Architecture, network)
