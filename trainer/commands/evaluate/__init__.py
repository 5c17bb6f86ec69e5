"""Evaluate encoders by the paper's protocols and our own, and calibrate their confidence."""

import argparse
import pkgutil
from importlib import import_module

from engine.commands import options

EXAMPLE = "afp evaluate trial --encoder runs/mine/model"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate PROTOCOL …`: every module of this package is a protocol with `EXAMPLE`, `configure` and `run`."""
    protocols = parser.add_subparsers(dest="protocol", required=True, metavar="PROTOCOL")
    for found in pkgutil.iter_modules(__path__):
        module = import_module(f"{__name__}.{found.name}")
        summary = (module.__doc__ or "").partition("\n")[0]
        protocol = protocols.add_parser(
            found.name, help=summary, description=module.__doc__, **options.example(module.EXAMPLE)
        )
        module.configure(protocol)
        options.progress_option(protocol)
        options.debug_option(protocol)
        protocol.set_defaults(run=module.run)


def run(args: argparse.Namespace) -> int:
    """Run the protocol."""
    return int(args.run(args))
