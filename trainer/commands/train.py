"""Train an encoder by contrast; progress as JSON lines on stdout."""

import argparse
import json
import os
import re
from pathlib import Path
from typing import Any

from trainer.commands import judging

PRESETS = ("afp", "paper", "paper-ours", "paper-baseline", "paper-table2")
OVERRIDES = {
    "encoder": (str, "NAME", "the architecture (see `afp encoders`)"),
    "start": (str, "MODEL", "fine-tune these weights: a shipped encoder, a model folder, a published BEATs checkpoint"),
    "steps": (int, "N", "how many batches"),
    "epochs": (int, "N", "in place of steps: an epoch is a segment of every song"),
    "pairs": (int, "N", "songs a batch"),
    "block": (int, "N", "pairs that are prepared together"),
    "at_once": (int, "N", "pairs whose gradients are held in memory at a time (gradients are cached); 0: all"),
    "rate": (float, "R", "the highest learning rate"),
    "seed": (int, "N", "of everything random"),
    "precision": (str, "auto|full", "half precision where it pays, or never"),
}

FIXED = ("encoder", "start", "pairs", "block", "seed", "frozen")
"""What a run cannot change on its way."""


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp train CONFIG|--preset NAME … --run DIR [--resume]`."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("config", nargs="?", type=Path, metavar="CONFIG", help="a JSON file of settings")
    which.add_argument("--preset", choices=PRESETS, default="afp", help="default: %(default)s")
    parser.add_argument("--run", type=Path, required=True, metavar="DIR", help="the run's folder")
    parser.add_argument("--resume", action="store_true", help="go on where the run was stopped")
    parser.add_argument(
        "--ask", choices=("stop", "finish"), help="ask the training in DIR to stop and keep, or to finish its epoch"
    )
    judging.corpus_option(parser)
    settings = parser.add_argument_group("settings that override those of the configuration")
    for name, (kind, metavar, help) in OVERRIDES.items():
        settings.add_argument(f"--{name.replace('_', '-')}", type=kind, metavar=metavar, help=help)
    settings.add_argument("--frozen", action="store_true", default=None, help="train nothing but the projection")


def run(args: argparse.Namespace) -> int:
    """Train, then write the best network's model beside the checkpoints."""
    from engine.encoders.checkpoint import save_encoder
    from engine.errors import UsageError
    from trainer.config import config_fields, config_from
    from trainer.loop import train
    from trainer.runs import Run

    if args.ask:
        Run(args.run).ask(args.ask)
        return 0
    if args.resume and args.config:
        raise UsageError("A run goes on with its own configuration: leave out CONFIG or --resume.")
    fixed = [name for name in FIXED if getattr(args, name) is not None]
    if args.resume and fixed:
        raise UsageError(f"A run goes on as it was begun: leave out --{fixed[0]}, or begin another run.")
    given = {name: getattr(args, name) for name in (*OVERRIDES, "frozen") if getattr(args, name) is not None}
    if "epochs" in given:
        given.setdefault("steps", 0)
    if args.start and Path(args.start).exists():
        given["start"] = str(Path(args.start).resolve())  # from wherever the run is gone on with
    folder, first = Run(args.run), os.environ.get("RANK", "0") == "0"  # of several processes the first one writes
    config = config_from({**(folder.config() if args.resume else _read(args)), **given})
    if first and not args.resume:
        folder = Run.begin(args.run)
    network, config = train(folder, config, args.corpus, args.resume)
    if first:
        name = re.sub(r"[^\w.+-]+", "-", args.run.resolve().name)[:64]
        fields = {"name": name, "training": config_fields(config)}
        save_encoder(network, args.run / "model", config.encoder, fields)
    return 0


def _read(args: argparse.Namespace) -> dict[str, Any]:
    from engine.errors import AfpError

    if not args.config:
        return {"preset": args.preset}
    try:
        fields = json.loads(args.config.read_text())
    except (OSError, ValueError) as error:
        raise AfpError(f"{args.config} cannot be read as a configuration: {error}.") from error
    if not isinstance(fields, dict):
        raise AfpError(f"{args.config} is no configuration: it holds no settings by name.")
    return fields
