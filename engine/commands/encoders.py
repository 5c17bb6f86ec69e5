"""List the encoders there are."""

import argparse
import json

from engine.commands import options


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp encoders [--json]`."""
    options.json_option(parser)


def run(args: argparse.Namespace) -> int:
    """A line for every architecture and every shipped model."""
    import torch

    from engine.encoders.card import card_at, model_folder, shipped_models
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
