"""`--format` and its options: a list of songs for other programs, on stdout."""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta

from engine.errors import UsageError
from engine.history.tracklist_formats import REPORT, REPORT_COLUMNS


def format_options(parser: argparse.ArgumentParser, choices: Sequence[str], also: str = "") -> None:
    """`--format` → `args.format: str | None`, `--event`, `--columns`, `--totals`; `also` explains further choices."""
    parser.add_argument(
        "--format",
        choices=choices,
        help="print the whole list for other programs: a cue sheet, CSV, JSON, a playlist, labels for Audacity, "
        f"lines for a comment, {also}or a set-list report for a rights society (CSV)",
    )
    parser.add_argument(
        "--event", default="", metavar="NAME", help="name of the event or station, for the cue sheet and the report"
    )
    parser.add_argument(
        "--columns",
        type=_columns,
        metavar="NAME,…",
        help=f"columns of the report, in this order (default: {', '.join(REPORT)}; also: musicbrainz_id)",
    )
    parser.add_argument(
        "--totals", action="store_true", help="in the report, one line per song instead of one per play"
    )


def check_format(args: argparse.Namespace) -> None:
    """Raises UsageError if options do not go together."""
    if args.format and args.json:
        raise UsageError("--json prints a line at a time and --format a whole file; choose one of them.")
    if args.format != "report" and (args.columns or args.totals):
        raise UsageError("--columns and --totals shape the report; add --format report.")


def write_bytes(content: bytes) -> None:
    """Print bytes unchanged: a playlist contains file names in any encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def moment(text: str) -> float:
    """`2026-11-26` (its beginning) or `2026-11-26T20:00`, in local time unless it says otherwise → Unix seconds."""
    return _unix_s(text, timedelta())


def end(text: str) -> float:
    """As `moment`, but a day ends when it is over."""
    return _unix_s(text, timedelta(days=len(text.strip()) <= len("2026-11-26")))


def _unix_s(text: str, later: timedelta) -> float:
    try:
        return (datetime.fromisoformat(text.strip()) + later).timestamp()
    except (ValueError, OverflowError, OSError):
        raise argparse.ArgumentTypeError(f"“{text}” is not a time such as 2026-11-26 or 2026-11-26T20:00") from None


def _columns(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",")]
    if unknown := [name for name in names if name not in REPORT_COLUMNS]:
        raise argparse.ArgumentTypeError(
            f"there is no column “{unknown[0]}”; the columns are {', '.join(REPORT_COLUMNS)}"
        )
    return names
