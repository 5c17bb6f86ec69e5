"""Train an encoder with a contrastive loss; prints progress as JSON lines.

It can also measure how long a step takes (--check), or write an example of what it trains on (--hear).
"""

import argparse
import json
import os
import re
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.commands import options
from trainer.commands import judging

EXAMPLE = "afp train --preset afp --run runs/mine --corpus ~/corpus --start compact"
PRESETS = ("afp", "shipped", "paper", "paper-ours", "paper-baseline", "paper-table2")
LEVELS = ("gentle", "usual", "harsh")
"""As in `trainer.phone_chain`, which is too slow to import for a help text."""
OVERRIDES = {
    "encoder": (str, "NAME", "the architecture (see `afp encoders`)"),
    "start": (
        str,
        "MODEL",
        "fine-tune these weights: a shipped encoder, a model folder, or a published BEATs checkpoint",
    ),
    "steps": (int, "N", "how many batches"),
    "epochs": (int, "N", "instead of --steps; an epoch is one segment of every song"),
    "pairs": (int, "N", "songs per batch"),
    "block": (int, "N", "how many pairs are prepared together"),
    "at_once": (int, "N", "how many pairs are held in memory at a time, with cached gradients; 0: all"),
    "rate": (float, "R", "the highest learning rate"),
    "temperature": (float, "T", "of the contrastive loss: the lower, the more the most similar other songs count"),
    "check_steps": (int, "N", "steps between two evaluations on unseen songs"),
    "seed": (int, "N", "seed of all random numbers"),
    "precision": (str, "auto|full", "half precision where it is faster, or never"),
}

FIXED = ("encoder", "start", "pairs", "block", "seed", "frozen")
"""Settings that cannot change during a run."""


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp train CONFIG|--preset NAME … --run DIR [--resume]`, `afp train --check`, `afp train --hear FOLDER`."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("config", nargs="?", type=Path, metavar="CONFIG", help="a JSON file of settings")
    which.add_argument("--preset", choices=PRESETS, default="afp", help="a set of settings (default: %(default)s)")
    doing = parser.add_mutually_exclusive_group(required=True)
    doing.add_argument("--run", type=Path, metavar="DIR", help="the run's folder")
    doing.add_argument("--check", action="store_true", help="only measure how long a step takes here")
    doing.add_argument(
        "--hear",
        type=Path,
        metavar="FOLDER",
        help="only write before.wav and after.wav: a song, and how training distorts it",
    )
    parser.add_argument("--resume", action="store_true", help="continue a run that was stopped")
    parser.add_argument(
        "--ask",
        choices=("stop", "finish"),
        help="ask the running training in DIR to stop now, or to finish its epoch; both save it",
    )
    parser.add_argument("--fit", action="store_true", help="use a smaller batch if there are fewer songs than pairs")
    parser.add_argument("--background", action="store_true", help="run at the lowest priority and leave one core free")
    parser.add_argument(
        "--log",
        type=Path,
        metavar="FILE",
        help="write errors to this file and print nothing, for a detached run",
    )
    parser.add_argument("--song", type=Path, metavar="FILE", help="the song for --hear (default: one from the library)")
    options.library_option(parser)
    options.json_option(parser)
    judging.corpus_option(parser)
    settings = parser.add_argument_group("settings that override the configuration")
    for name, (kind, metavar, help) in OVERRIDES.items():
        settings.add_argument(f"--{name.replace('_', '-')}", type=kind, metavar=metavar, help=help)
    settings.add_argument("--level", choices=LEVELS, help="how strongly the recordings are distorted")
    settings.add_argument("--frozen", action="store_true", default=None, help="train only the projection")


def run(args: argparse.Namespace) -> int:
    """Train, then write the best network's model beside the checkpoints."""
    if args.log:
        _write_to(args.log)
    if args.hear:
        return _hear(args)
    if args.background:
        from trainer.automatic_settings import stand_back

        stand_back()
    if args.check:
        return _check(args)
    return _train(args)


def _write_to(log: Path) -> None:
    """For runs without a reader: stderr goes to a file; stdout, whose lines are also in events.jsonl, is dropped."""
    with log.open("wb") as errors, open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
        os.dup2(errors.fileno(), sys.stderr.fileno())


def _train(args: argparse.Namespace) -> int:
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
    if args.resume and (args.level or args.fit):
        fixed.append("level" if args.level else "fit")
    if args.resume and fixed:
        raise UsageError(f"A run goes on as it was begun: leave out --{fixed[0]}, or begin another run.")
    folder, first = Run(args.run), os.environ.get("RANK", "0") == "0"  # of several processes the first one writes
    config = config_from({**(folder.config() if args.resume else _read(args)), **_given(args)})
    if args.fit:
        from trainer.automatic_settings import fitted

        config = fitted(config, args.corpus)
    if first and not args.resume:
        folder = Run.begin(args.run)
    network, config = train(folder, config, args.corpus, args.resume)
    if first:
        name = re.sub(r"[^\w.+-]+", "-", args.run.resolve().name)[:64]
        fields = {"name": name, "training": config_fields(config)}
        save_encoder(network, args.run / "model", config.encoder, fields)
    return 0


def _check(args: argparse.Namespace) -> int:
    from trainer.config import config_from
    from trainer.step_time import step_seconds

    config = config_from({**_read(args), **_given(args)})
    step_s = round(step_seconds(config), 3)
    told = {"version": 1, "encoder": config.encoder, "pairs": config.pairs, "step_s": step_s}
    print(json.dumps(told) if args.json else f"{step_s:.2f} s a step of {config.pairs} pairs with {config.encoder}")
    return 0


def _hear(args: argparse.Namespace) -> int:
    from engine.errors import AfpError
    from trainer.augmentation_preview import before_and_after, some_song, write_wav

    seed, level = args.seed or 0, args.level or "usual"
    song = args.song or some_song(args.library, seed)
    start_s, before, after = before_and_after(song, level, seed, args.corpus)
    told = {"song": os.fspath(song), "start_s": round(start_s, 1), "level": level, "seed": seed}
    try:
        args.hear.mkdir(parents=True, exist_ok=True)
        for name, sound in (("before", before), ("after", after)):
            write_wav(args.hear / f"{name}.wav", sound)
            told[name] = os.fspath(args.hear / f"{name}.wav")
    except OSError as error:
        raise AfpError(f"{args.hear} cannot be written to ({error.strerror}): choose another folder.") from error
    print(json.dumps(told) if args.json else f"{song}, from {start_s:.1f} s: before.wav and after.wav in {args.hear}")
    return 0


def _given(args: argparse.Namespace) -> dict[str, Any]:
    """The settings that were given on the command line."""
    given = {name: getattr(args, name) for name in (*OVERRIDES, "frozen") if getattr(args, name) is not None}
    if "epochs" in given:
        given.setdefault("steps", 0)
    if args.start and Path(args.start).exists():
        given["start"] = str(Path(args.start).resolve())  # from wherever the run is gone on with
    if args.level:
        from trainer.phone_chain import LEVELS as CHAINS

        given["chain"] = asdict(CHAINS[args.level])
    return given


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
