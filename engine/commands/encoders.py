"""List the encoders, or add a trained one to them."""

import argparse
import json
from pathlib import Path

from engine.commands import options

EXAMPLE = "afp encoders"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp encoders [--keep FOLDER] [--json]`."""
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="copy the model in FOLDER to your own models")
    options.json_option(parser)


def run(args: argparse.Namespace) -> int:
    """Prints a line for every architecture and every shipped model; after --keep, the folder and id of the copy."""
    if args.keep:
        return _keep(args)
    import torch

    from engine.encoders.model_card import card_at, model_folder, shipped_models
    from engine.encoders.registry import architecture, architectures, build

    shipped = shipped_models()
    for name in sorted({*architectures(), *shipped}):
        card = card_at(model_folder(name)) if name in shipped else {}
        with torch.device("meta"):  # shapes without weights: nothing is drawn, read or held
            network = build(card.get("architecture", name), card.get("config"))
        shape = architecture(network)
        line = {
            "name": name,
            "parameters": sum(weight.numel() for weight in network.parameters()),
            "embedding_dim": shape.dim,
            "segment_s": shape.segment_s,
            "hop_s": shape.hop_s,
            "shipped": name in shipped,
        }
        if args.json:
            print(json.dumps(line))
        else:
            state = "shipped" if line["shipped"] else "to be trained"
            print(f"{name:14} {line['parameters']:>12,} parameters  {shape.dim} dimensions  {state}")
    return 0


def _keep(args: argparse.Namespace) -> int:
    from engine.encoders.model_card import keep_model, read_model

    folder = keep_model(args.keep)
    card, _ = read_model(str(folder))
    line = {"name": card.name, "id": card.id, "folder": str(folder), "calibrated": bool(card.calibration)}
    print(json.dumps(line) if args.json else f"{card.id} is kept in {folder}")
    return 0
