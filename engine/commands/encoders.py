"""List the encoders there are."""

import argparse
import json

from engine.commands import options


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp encoders [--json]`."""
    options.json_option(parser)


def run(args: argparse.Namespace) -> int:
    """A line for every architecture and every shipped model."""
    from engine.encoders.checkpoint import load_encoder, shipped_models
    from engine.encoders.registry import ARCHITECTURES, architecture, build

    shipped = shipped_models()
    for name in sorted({*ARCHITECTURES, *shipped}):
        network = load_encoder(name).network if name in shipped else build(name)
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
