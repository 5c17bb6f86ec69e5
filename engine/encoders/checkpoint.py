"""A trained encoder on disk: `model.safetensors` and its card `model.json`; and how one is loaded."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import nn

from engine.encoders.precision import best_device, half_where_it_pays
from engine.encoders.registry import architecture, build
from engine.errors import AfpError

CARD_VERSION = 1
DEFAULT = "compact"
_BATCH = 128


@dataclass(frozen=True)
class Card:
    """What a model says of itself: its architecture, how it was made, and how its scores become a confidence."""

    name: str
    architecture: str
    config: Mapping[str, Any]
    calibration: Mapping[str, Any]
    fields: Mapping[str, Any]


class Encoder:
    """A loaded encoder: sound in, fingerprints out. Inference only."""

    def __init__(self, network: nn.Module, card: Card, identity: str) -> None:
        shape = architecture(network)
        self.id, self.name, self.card = identity, card.name, card
        self.sample_rate, self.dim = shape.sample_rate, shape.dim
        self.segment_samples = round(shape.segment_s * shape.sample_rate)
        self.hop_samples = round(shape.hop_s * shape.sample_rate)
        self.device = best_device()
        self.network = network.eval().requires_grad_(False).to(self.device)
        self._frontend = shape.frontend

    def embed(self, samples: NDArray[np.float32], hop: int | None = None) -> NDArray[np.float32]:
        """Mono sound (n,) at `sample_rate` → unit rows (m, dim), one a segment at 0, hop, 2·hop, … samples.

        A sound shorter than a segment has none. Rows are finite whatever the sound holds.
        """
        hop = hop or self.hop_samples
        if len(samples) < self.segment_samples:
            return np.zeros((0, self.dim), np.float32)
        rows = []
        count = (len(samples) - self.segment_samples) // hop + 1
        with torch.inference_mode(), half_where_it_pays(self.device):
            for first in range(0, count, _BATCH):  # by parts, so that memory does not grow with the sound
                last = min(first + _BATCH, count) - 1
                part = samples[first * hop : last * hop + self.segment_samples]
                waveform = torch.from_numpy(np.ascontiguousarray(part)).to(self.device)
                rows.append(self.network(self._frontend.cut(waveform, hop)))
        return np.nan_to_num(torch.cat(rows).cpu().numpy())


def load_encoder(name_or_path: str = DEFAULT, threads: int | None = None) -> Encoder:
    """The shipped encoder of that name, or the one in a folder. `threads` limits torch's (for the whole process).

    AfpError when there is none, or when its files are damaged or do not fit each other.
    """
    if threads:
        torch.set_num_threads(threads)
    folder = model_folder(name_or_path)
    try:
        weights = (folder / "model.safetensors").read_bytes()
        fields = json.loads((folder / "model.json").read_text())
        if fields["version"] != CARD_VERSION:
            raise AfpError(f"The model in {folder} is of another version: use the program that made it.")
        card = Card(fields["name"], fields["architecture"], fields["config"], fields.get("calibration", {}), fields)
        network = build(card.architecture, card.config)
        network.load_state_dict(load(weights))
        whole = fields.get("sha256") in (None, hashlib.sha256(weights).hexdigest())
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, SafetensorError) as error:
        raise AfpError(
            f"The model in {folder} cannot be loaded: it is damaged or incomplete; restore its files."
        ) from error
    if not whole:
        raise AfpError(f"The card and the weights in {folder} are not of one model: restore its files.")
    made_of = weights + json.dumps([card.architecture, card.config], sort_keys=True).encode()
    return Encoder(network, card, f"{card.name}-{hashlib.sha256(made_of).hexdigest()[:12]}")


def model_folder(name_or_path: str) -> Path:
    """Where a model lies: a shipped one by name, else a folder (or the file in it); AfpError when there is none."""
    shipped = Path(str(files("resources").joinpath("models", name_or_path)))
    if Path(name_or_path).name == name_or_path and (shipped / "model.json").is_file():
        return shipped
    path = Path(name_or_path)
    folder = path.parent if path.is_file() else path
    if not (folder / "model.json").is_file():
        names = ", ".join(shipped_models())
        raise AfpError(f"There is no encoder {name_or_path}: name a shipped one ({names}) or the folder of a model.")
    return folder


def shipped_models() -> list[str]:
    """The names of the models that come with the program."""
    models = Path(str(files("resources").joinpath("models")))
    return sorted(path.parent.name for path in models.glob("*/model.json"))


def save_encoder(network: nn.Module, folder: Path, name: str, fields: Mapping[str, Any]) -> None:
    """Write weights and card into `folder`; `fields` are added to the card."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = save({key: value.cpu().contiguous() for key, value in network.state_dict().items()})
    card = {
        "version": CARD_VERSION,
        "name": name,
        "architecture": name,
        "config": architecture(network).config,
        "sha256": hashlib.sha256(weights).hexdigest(),
        **fields,
    }
    _replace(folder / "model.safetensors", weights)
    _replace(folder / "model.json", json.dumps(card, indent=1).encode() + b"\n")


def card_at(folder: Path) -> dict[str, Any]:
    """The card's own JSON."""
    return cast(dict[str, Any], json.loads((folder / "model.json").read_text()))


def write_card(folder: Path, **fields: object) -> None:
    """Replace fields of a model's card."""
    _replace(folder / "model.json", json.dumps({**card_at(folder), **fields}, indent=1).encode() + b"\n")


def _replace(path: Path, content: bytes) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_bytes(content)
    partial.replace(path)
