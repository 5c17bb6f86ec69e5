"""The architectures by name. To add one, write a file in this package; `@named` registers it."""

import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Any, Protocol, TypeVar, cast

from torch import Tensor, nn

import engine.encoders
from engine.errors import AfpError

Network = TypeVar("Network", bound=Callable[..., nn.Module])


class FrontEnd(Protocol):
    """Turns waveforms into the features of a network."""

    dark: float
    """The feature of an empty band."""
    bands_last: bool
    """Whether features are (n, frames, bands) or (n, bands, frames)."""

    def __call__(self, segments: Tensor) -> Tensor:
        """Segments (n, samples) → features (n, …)."""

    def cut(self, waveform: Tensor, hop: int) -> Tensor:
        """One waveform (samples,) → features (m, …) of the segments at 0, hop, 2·hop, …"""


class Architecture(Protocol):
    """The attributes of every encoder's network, an `nn.Module` from features to unit vectors (n, dim)."""

    sample_rate: int
    segment_s: float
    hop_s: float
    dim: int
    config: dict[str, Any]
    frontend: FrontEnd


_NAMED: dict[str, Callable[..., nn.Module]] = {}


def named(name: str) -> Callable[[Network], Network]:
    """Registers a network as `name`; its parameters are the settings of a card's `config`."""

    def register(network: Network) -> Network:
        _NAMED[name] = network
        return network

    return register


@cache
def architectures() -> Mapping[str, Callable[..., nn.Module]]:
    """Every architecture of this package."""
    for module in pkgutil.iter_modules(engine.encoders.__path__):
        import_module(f"engine.encoders.{module.name}")
    return _NAMED


def build(name: str, config: Mapping[str, Any] | None = None) -> nn.Module:
    """A network with fresh weights. Raises AfpError if the name or a setting is unknown."""
    if name not in architectures():
        raise AfpError(f"There is no encoder named {name}: choose one of {', '.join(sorted(architectures()))}.")
    try:
        return architectures()[name](**(config or {}))
    except (TypeError, ValueError) as error:
        raise AfpError(f"The encoder {name} cannot be built with these settings: {error}.") from error


def architecture(network: nn.Module) -> Architecture:
    """The same network, typed as an Architecture."""
    return cast(Architecture, network)
