"""The options that protocols share, and the output of a result."""

import argparse
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.commands import options
from engine.errors import UsageError
from engine.folders import corpus_folder
from engine.progress import Progress

if TYPE_CHECKING:
    from engine.encoders import Encoder
    from trainer.evaluation.trial import CorpusLibrary

TRIAL_SEED = 20261122
CHOICE_SEED = 7
LEVELS = ("low", "mid", "high", "extreme")
"""As in `trainer.evaluation.phone`, which is too slow to import for a help text."""
LIVE_S = 30.0


def corpus_option(parser: argparse.ArgumentParser) -> None:
    """`--corpus DIR` → `args.corpus: Path`."""
    parser.add_argument(
        "--corpus", type=Path, default=corpus_folder(), metavar="DIR", help="the prepared music (default: %(default)s)"
    )


def clips_options(parser: argparse.ArgumentParser) -> None:
    """What every protocol on the corpus's songs needs: the encoder, whose songs are asked for, and how many clips."""
    options.encoder_option(parser)
    corpus_option(parser)
    count_option(parser)
    parser.add_argument("--split", choices=("choose", "judge"), default="judge", help="which songs are asked for")
    parser.add_argument("--levels", nargs="+", choices=LEVELS, default=LEVELS, help="levels of noise (default: all)")


def count_option(parser: argparse.ArgumentParser) -> None:
    """`--clips N` → `args.clips: int`."""
    parser.add_argument(
        "--clips",
        type=int,
        choices=range(1, 101),
        default=3,
        metavar="N",
        help="clips per song, level and length (default: %(default)s)",
    )


def share_option(parser: argparse.ArgumentParser) -> None:
    """`--share S` → `args.share: float | None`."""
    parser.add_argument(
        "--share",
        type=float,
        metavar="S",
        help="keep only this share of the other tracks, to see how the size of the library matters",
    )


def speed_option(parser: argparse.ArgumentParser) -> None:
    """`--speed X` → `args.speed: float`."""
    parser.add_argument(
        "--speed", type=float, default=1.0, metavar="X", help="play the songs this much faster and higher, such as 1.03"
    )


def seconds_option(parser: argparse.ArgumentParser, *default: float) -> None:
    """`--seconds S …` → `args.seconds: list[float]`."""
    parser.add_argument(
        "--seconds",
        type=float,
        nargs="+",
        default=list(default),
        metavar="S",
        help="lengths of the clips (default: %(default)s)",
    )


def out_option(parser: argparse.ArgumentParser) -> None:
    """`--out FILE` → `args.out: Path | None`."""
    parser.add_argument("--out", type=Path, metavar="FILE", help="also write the result to this file, as JSON")


@contextmanager
def corpus_library(args: argparse.Namespace) -> "Iterator[tuple[Encoder, CorpusLibrary, Progress]]":
    """The encoder, the corpus encoded by it, and a progress that ends with the block."""
    from engine.encoders import load_encoder
    from trainer import corpus
    from trainer.evaluation.trial import CorpusLibrary

    check_out(args)
    with Progress.for_cli(args.progress) as progress:
        encoder = load_encoder(args.encoder)
        kept = args.corpus / f"rows-{encoder.id}.npy"
        yield encoder, CorpusLibrary(corpus.music(args.corpus), encoder, kept, progress), progress


def check_out(args: argparse.Namespace) -> None:
    """Raises UsageError, before hours of work, if the result could not be written."""
    if args.out and not args.out.parent.is_dir():
        raise UsageError(f"There is no folder {args.out.parent} to write into: make it, or choose another --out.")


def tell(args: argparse.Namespace, result: Mapping[str, Any]) -> int:
    """Print a result as JSON, write it where `--out` says, and return the exit status."""
    text = json.dumps(result, indent=1, allow_nan=False)
    print(text)
    if args.out:
        args.out.write_text(text + "\n")
    return 0
