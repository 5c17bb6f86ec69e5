"""Pretrain BEATs on music, as a starting point for training; prints progress as JSON lines."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from engine.commands import options
from engine.folders import corpus_folder

EXAMPLE = "afp pretrain --run runs/beats"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp pretrain --run DIR [--resume] [--steps N] [--batch N] [--size small|full] [--corpus DIR] [--seed N]`."""
    parser.add_argument("--run", type=Path, required=True, metavar="DIR", help="the run's folder")
    parser.add_argument("--resume", action="store_true", help="continue a run that was stopped")
    parser.add_argument("--steps", type=_count, metavar="N", help="how many batches (default: 20000, or the run's own)")
    parser.add_argument("--batch", type=_count, metavar="N", help="segments per step (default: 256)")
    parser.add_argument("--size", choices=("small", "full"), help="size of the network (default: small)")
    parser.add_argument("--seed", type=_count, metavar="N", help="seed of the random numbers (default: 1)")
    parser.add_argument(
        "--corpus", type=Path, default=corpus_folder(), metavar="DIR", help="the prepared music (default: %(default)s)"
    )
    options.progress_option(parser)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no whole number above 0")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Pretrain, and leave `checkpoint.pt` in the run's folder."""
    from engine.errors import UsageError
    from engine.progress import Progress
    from trainer.pretrain import Config, config_fields, config_from, pretrain
    from trainer.runs import Run

    given = {key: value for key in ("steps", "batch", "size", "seed") if (value := getattr(args, key)) is not None}
    if args.resume and given.keys() - {"steps"}:
        raise UsageError("A run goes on as it was begun: of --batch, --size and --seed give none with --resume.")
    if args.resume:
        folder = Run(args.run)
        config = replace(config_from(folder.config()), **given)
        folder.write_config(config_fields(config))
    else:
        config = Config(**given)
        folder = Run.begin(args.run, config_fields(config))
    if args.progress == "auto" and sys.stdout.isatty():
        args.progress = "none"  # a bar would run into the lines on stdout, which tell as much
    with Progress.for_cli(args.progress) as progress, folder.alone():
        pretrain(folder, config, args.corpus, args.resume, progress)
    return 0
