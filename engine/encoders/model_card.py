"""A model's folder: the card `model.json` beside the weights `model.safetensors`. Reading it needs no torch."""

import hashlib
import json
import math
import re
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, cast

from engine.errors import AfpError
from engine.folders import models_folder

VERSION = 2
DEFAULT = "compact"
WEIGHTS = "model.safetensors"


@dataclass(frozen=True)
class Card:
    """The description of a model: its architecture and shape, and how its scores become a confidence.

    `id` is its name and a digest of everything that its embeddings depend on. A library with another id belongs to
    another model.
    """

    name: str
    id: str
    architecture: str
    config: Mapping[str, Any]
    sample_rate: int
    segment_s: float
    hop_s: float
    dim: int
    calibration: Mapping[str, Any]
    tolerance: float = 0.0
    """How much the speeds of a pair differed at most in training, and which difference it therefore tolerates."""


def read_model(name_or_path: str = DEFAULT) -> tuple[Card, bytes]:
    """The card and the weights of the shipped model of that name, or of the one in a folder.

    Raises AfpError if there is none, or if its files are damaged or belong to different models.
    """
    folder = model_folder(name_or_path)
    try:
        weights = (folder / WEIGHTS).read_bytes()
        fields = card_at(folder)
        if fields["version"] != VERSION:
            raise AfpError(f"The model in {folder} has another version: use the program that made it.")
        made_of = weights + json.dumps([fields["architecture"], fields["config"]], sort_keys=True).encode()
        card = Card(
            fields["name"],
            f"{fields['name']}-{hashlib.sha256(made_of).hexdigest()[:12]}",
            fields["architecture"],
            fields["config"],
            int(fields["sample_rate"]),
            float(fields["segment_s"]),
            float(fields["hop_s"]),
            int(fields["dim"]),
            fields.get("calibration", {}),
            float(fields.get("training", {}).get("tolerance", 0.0)),
        )
        if not all(0 < size < math.inf for size in (card.sample_rate, card.segment_s, card.hop_s, card.dim)):
            raise ValueError("a shape must be positive")
        if not 0 <= card.tolerance < 0.1:
            raise ValueError("a tolerance is a small share")
        if not re.fullmatch(r"[\w.+-]{1,64}", card.name):  # files are named after it
            raise ValueError("a name has no slashes in it")
        whole = hashlib.sha256(weights).hexdigest() == fields["sha256"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise AfpError(
            f"The model in {folder} cannot be loaded: it is damaged or incomplete; restore its files."
        ) from error
    if not whole:
        raise AfpError(f"The card and the weights in {folder} do not belong to the same model: restore its files.")
    return card, weights


def model_folder(name_or_path: str) -> Path:
    """The folder of a model: a shipped one by name, else a folder (or a file in it). AfpError if there is none."""
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


def find_model(encoder_id: str) -> Path | None:
    """The folder of the model with that id, a shipped one or one of the user's; None if it is not there (any more)."""
    shipped = [model_folder(name) for name in shipped_models()]
    own = own_models()
    for folder in shipped + own:
        with suppress(AfpError, OSError, ValueError, KeyError, TypeError):  # a damaged model is not the one
            if encoder_id.startswith(card_at(folder)["name"]) and read_model(str(folder))[0].id == encoder_id:
                return folder
    return None


def keep_model(folder: Path) -> Path:
    """Copy a model into the user's models folder, under its own name, or one with a number. Returns its folder.

    The copy is either complete or does not appear. A model that is already there is not copied again. Raises AfpError
    if the model is damaged or the disk is full.
    """
    card, _ = read_model(str(folder))
    if (there := find_model(card.id)) is not None:
        return there
    names = (card.name, *(f"{card.name}-{number}" for number in range(2, 1000)))
    place = next(models_folder() / name for name in names if not (models_folder() / name).exists())
    partial = place.with_name(f".{place.name}.partial")
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        for name in (WEIGHTS, "model.json"):
            shutil.copyfile(folder / name, partial / name)
        partial.rename(place)
    except OSError as error:
        raise AfpError(
            f"The model cannot be saved in {place} ({error.strerror}): make room, then try again."
        ) from error
    return place


def own_models() -> list[Path]:
    """The folders of the user's own models."""
    return sorted(path.parent for path in models_folder().glob("[!.]*/model.json"))


def card_at(folder: Path) -> dict[str, Any]:
    """The card's own JSON."""
    return cast(dict[str, Any], json.loads((folder / "model.json").read_text()))


def write_card(folder: Path, **fields: object) -> None:
    """Replace fields of a model's card."""
    replace_file(folder / "model.json", json.dumps({**card_at(folder), **fields}, indent=1).encode() + b"\n")


def replace_file(path: Path, content: bytes) -> None:
    """Write a file that is either complete or does not appear."""
    partial = path.with_name(path.name + ".partial")
    partial.write_bytes(content)
    partial.replace(path)
