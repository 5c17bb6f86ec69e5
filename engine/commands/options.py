"""The options that several commands share, worded once."""

import argparse
from pathlib import Path
from typing import Any

from engine.folders import data_folder
from engine.library.location import FORM
from engine.recognition.speed import DEFAULT_SPEEDS, LIVE_RANGES, RANGES


def default_library() -> Path:
    """The default place of a user's library: in the platform's folder for an application's data."""
    return data_folder() / "library"


def example(command: str) -> dict[str, Any]:
    """Arguments for a parser whose `--help` ends with this command."""
    return {
        "epilog": f"example:\n  {command}" if command else None,
        "formatter_class": argparse.RawDescriptionHelpFormatter,
    }


def library_option(parser: argparse.ArgumentParser) -> None:
    """`--library DIR` → `args.library: Path`, which may also be an address; see `engine.library.location`."""
    parser.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        default=default_library(),
        help=f"the library's folder, or the address of one on a server, {FORM} (default: %(default)s)",
    )


def encoder_option(parser: argparse.ArgumentParser) -> None:
    """`--encoder NAME|PATH` → `args.encoder: str`."""
    parser.add_argument(
        "--encoder",
        metavar="NAME|PATH",
        default="compact",
        help="a shipped encoder (see `afp encoders`) or the folder of a trained one (default: %(default)s)",
    )


def library_encoder_option(parser: argparse.ArgumentParser) -> None:
    """`--encoder NAME|PATH` → `args.encoder: str | None`; None: the one that made the library."""
    parser.add_argument(
        "--encoder",
        metavar="NAME|PATH",
        help="a shipped encoder (see `afp encoders`) or the folder of a trained one (default: the library's own)",
    )


def speeds_option(parser: argparse.ArgumentParser, live: bool = False) -> None:
    """`--speeds own|8|16|wide` → `args.speeds: str`, a key of `speed.RANGES`; `wide` is not for live sources."""
    wide = "" if live else "; wide: 0.7 to 1.4 times as fast, or 0.5 to 2 times with the pitch kept"
    parser.add_argument(
        "--speeds",
        choices=LIVE_RANGES if live else tuple(RANGES),
        default=DEFAULT_SPEEDS,
        help=f"also look for songs that run up to so many percent faster or slower, as from a turntable{wide} "
        "(default: %(default)s)",
    )


def json_option(parser: argparse.ArgumentParser) -> None:
    """`--json` → `args.json: bool`."""
    parser.add_argument("--json", action="store_true", help="print one JSON object per line instead of text")


def debug_option(parser: argparse.ArgumentParser) -> None:
    """`--debug`, which `engine.cli` looks for itself; every parser takes it, those of sub-commands too."""
    parser.add_argument("--debug", action="store_true", help="show where in the program an error happened")


def progress_option(parser: argparse.ArgumentParser) -> None:
    """`--progress auto|json|none` → `args.progress`, for `Progress.for_cli`."""
    parser.add_argument(
        "--progress",
        choices=("auto", "json", "none"),
        default="auto",
        help="progress on stderr: a bar on a terminal, JSON lines, or none (default: %(default)s)",
    )
