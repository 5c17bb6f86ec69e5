"""Train an encoder by contrast; progress as JSON lines on stdout."""

import argparse
import json
from dataclasses import replace
from pathlib import Path

from engine.folders import corpus_folder

PRESETS = ("afp",)


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp train CONFIG|--preset NAME --run DIR [--resume]`."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("config", nargs="?", type=Path, metavar="CONFIG", help="a JSON file of settings")
    which.add_argument("--preset", choices=PRESETS, default="afp")
    parser.add_argument("--run", type=Path, required=True, metavar="DIR", help="the run's folder")
    parser.add_argument("--resume", action="store_true", help="go on where the run was stopped")
    parser.add_argument("--steps", type=_count, metavar="N", help="in place of the configuration's")
    parser.add_argument("--corpus", type=Path, default=corpus_folder(), metavar="DIR", help="default: %(default)s")


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number of steps")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Train, then write the model beside the checkpoint."""
    from engine.encoders.checkpoint import save_encoder
    from engine.errors import AfpError, UsageError
    from trainer.loop import Config, config_fields, config_from, train
    from trainer.runs import Run

    if args.resume and args.config:
        raise UsageError("A run goes on with its own configuration: leave out CONFIG or --resume.")
    if args.resume:
        folder = Run(args.run)
        config = config_from(folder.config())
    else:
        try:
            config = config_from(json.loads(args.config.read_text())) if args.config else Config()
        except (OSError, ValueError) as error:
            raise AfpError(f"{args.config} cannot be read as a configuration: {error}.") from error
        folder = Run.begin(args.run, config_fields(config))
    if args.steps:
        config = replace(config, steps=args.steps)
        folder.write_config(config_fields(config))
    network = train(folder, config, args.corpus, args.resume)
    save_encoder(network, args.run / "model", config.encoder, {"training": config_fields(config)})
    return 0
