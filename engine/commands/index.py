"""Add music to the library, or bring it up to date."""

import argparse
import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from engine.commands import options
from engine.display_text import display_text
from engine.errors import AfpError, UsageError
from engine.library.location import needs_folder

if TYPE_CHECKING:
    from engine.library.scanner import Report
    from engine.library.workers import Pool


EXAMPLE = "afp index ~/Music"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declares the arguments."""
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="folders and files of music (default: every folder that was indexed before)",
    )
    parser.add_argument(
        "--folders-of",
        type=Path,
        metavar="DIR",
        help="index the folders of this other library instead",
    )
    parser.add_argument("--workers", type=int, metavar="N", help="number of decoding processes (default: one per core)")
    parser.add_argument("--again", action="store_true", help="also decode files that have not changed")
    parser.add_argument("--dry", action="store_true", help="only list what is new, changed or gone; index nothing")
    options.library_option(parser)
    options.library_encoder_option(parser)
    options.json_option(parser)
    options.progress_option(parser)


def run(args: argparse.Namespace) -> int:
    """Indexes. An interrupt ends it in an orderly way, with a summary and exit status 130; a second one ends it at
    once.

    In both cases, finished work is kept.
    """
    needs_folder(args.library)
    if args.folders_of:
        if args.paths:
            raise UsageError("Give folders, or a library that has them: leave out PATH or --folders-of.")
        args.paths = folders_of(args.folders_of, "folders of music")
    if args.workers is not None and args.workers < 1:
        raise UsageError("--workers takes a number of processes, 1 or more.")
    if args.paths and not args.library.exists() and not any(map(os.path.lexists, args.paths)):
        raise UsageError(f"There is no {display_text(os.fspath(args.paths[0]))}; give a folder or a file that exists.")
    # An interrupt that comes while the encoder loads counts too.
    interrupted = interrupts()
    if args.dry:
        return _list_pending(args, lambda: bool(interrupted))

    from engine.library.workers import Pool
    from engine.platform_calls import lower_priority

    lower_priority()
    with Pool(args.workers) as pool:
        if any(path.is_dir() for path in args.paths):
            pool.start()  # while the encoder loads
        report = _index(args, pool, lambda: bool(interrupted))
    if args.json:
        print(json.dumps(report.to_json()), flush=True)
    else:
        for failure in report.failed:
            print(f"{display_text(failure['path'])}: {failure['reason']}")
        for folder in report.away:
            print(f"{display_text(folder)} is not there; its tracks are kept.")
        print(
            f"{'Stopped. ' if report.cancelled else ''}{report.added} added, {report.updated} updated, "
            f"{report.unchanged} unchanged, {report.missing} missing, {len(report.failed)} failed; the library holds "
            f"{report.tracks} tracks, {report.audio_s / 3600:.1f} hours."
        )
    if report.cancelled:
        return 130
    report.raise_if_nothing_was_read()
    return 0


def _index(args: argparse.Namespace, pool: "Pool", cancelled: Callable[[], bool]) -> "Report":
    from engine.encoders import load_encoder
    from engine.library.library import Library
    from engine.library.opening import encoder_name
    from engine.library.scanner import index
    from engine.progress import Progress

    # One thread inside a computation: two would spend their time waiting for each other beside the decoders.
    encoder = load_encoder(encoder_name(args.library, args.encoder), threads=1)
    with (
        Progress.for_cli(args.progress) as progress,
        Library.open(
            args.library,
            encoder.id,
            write=True,
            create=bool(args.paths),
            dim=encoder.dim,
            hop_s=encoder.hop_samples / encoder.sample_rate,
            peaks=encoder.peaks_a_row,
        ) as library,
    ):
        return index(library, args.paths, encoder, progress, cancelled, pool, args.again)


def folders_of(directory: Path, instead: str) -> list[Path]:
    """The folders of a library. Raises AfpError, with what to give `instead`, if it has no folders."""
    from engine.library.library import Library

    with Library.open(directory) as library:
        folders = [Path(folder) for folder in library.folders()]
    if not folders:
        raise AfpError(f"The library {directory} was made from no folder: give {instead}.")
    return folders


def _list_pending(args: argparse.Namespace, cancelled: Callable[[], bool]) -> int:
    """Prints one line per file; JSON lines with --json."""
    from dataclasses import asdict

    from engine.library.catalog_access import reading_catalog
    from engine.library.pending import pending
    from engine.platform_calls import lower_priority
    from engine.progress import Progress

    lower_priority()
    # Links stay as they were indexed.
    roots = [os.path.abspath(os.fsencode(path)) for path in args.paths]  # noqa: PTH100
    with Progress.for_cli(args.progress) as progress, reading_catalog(args.library) as catalog:
        for file in pending(catalog, roots, progress, cancelled):
            print(json.dumps(asdict(file)) if args.json else f"{file.state}: {display_text(file.path)}")
    return 130 if cancelled() else 0


def interrupts() -> list[int]:
    """The signals that asked to stop, added as they arrive."""
    received: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        received.append(number)
        signal.signal(number, signal.SIG_DFL)

    signal.signal(signal.SIGINT, note)
    signal.signal(signal.SIGTERM, note)
    return received
