"""Saves networks to model folders, and loads them."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import nn

from engine.encoders import model_card
from engine.encoders.registry import architecture, build
from engine.errors import AfpError


def network_of(model: model_card.Card, weights: bytes) -> nn.Module:
    """The network that a card describes, with its weights; AfpError if they do not belong to that network."""
    try:
        network = build(model.architecture, model.config)
        network.load_state_dict(load(weights))
        shape = architecture(network)
        if (model.sample_rate, model.segment_s, model.hop_s, model.dim) != (
            shape.sample_rate, shape.segment_s, shape.hop_s, shape.dim
        ):  # fmt: skip
            raise ValueError("the card tells another shape")
    except (ValueError, KeyError, TypeError, AttributeError, RuntimeError, SafetensorError) as error:
        raise AfpError(f"The model {model.name} cannot be loaded: its card and its weights do not match.") from error
    return network


def save_encoder(network: nn.Module, folder: Path, name: str, fields: Mapping[str, Any]) -> None:
    """Write weights and card into `folder`; `name` is the architecture's, `fields` are added to the card."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = save({key: value.cpu().contiguous() for key, value in network.state_dict().items()})
    shape = architecture(network)
    described = {
        "version": model_card.VERSION,
        "name": name,
        "architecture": name,
        "config": shape.config,
        "sample_rate": shape.sample_rate,
        "segment_s": shape.segment_s,
        "hop_s": shape.hop_s,
        "dim": shape.dim,
        "sha256": hashlib.sha256(weights).hexdigest(),
        **fields,
    }
    model_card.replace_file(folder / model_card.WEIGHTS, weights)
    model_card.replace_file(folder / "model.json", json.dumps(described, indent=1).encode() + b"\n")
