"""Results as CSV: one row per figure, with its interval and the command that repeats it."""

import csv
import io
import shlex
from collections.abc import Iterable

from afp_gui.evaluation.results import Result, Share

COLUMNS = ("protocol", "started", "method", "level", "across", "value", "queries", "measure", "share", "low", "high")


def as_csv(results: Iterable[Result]) -> str:
    """The figures of all results; fields that a spreadsheet would take for formulas begin with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*COLUMNS, "command"])
    for result in results:
        command = command_of(result)
        head = [result.protocol, result.started]
        for cell in result.cells:
            for measure, share in cell.shares.items():
                where = [cell.method, cell.level, result.across, f"{cell.across:g}", cell.queries]
                writer.writerow(map(_safe, [*head, *where, measure, *_ends(share), command]))
        for false in result.false_names:
            measure = "false_names_an_hour" if false.an_hour else "false_names"
            seconds = "" if false.seconds is None else f"{false.seconds:g}"
            where = [false.method, "all", "seconds", seconds, false.clips]
            writer.writerow(map(_safe, [*head, *where, measure, *_ends(false.share), command]))
    return out.getvalue()


def command_of(result: Result) -> str:
    """The command that repeats it; "" if it is not known."""
    return shlex.join(["afp", *result.command]) if result.command else ""


def _ends(share: Share) -> list[str]:
    return ["" if end is None else f"{end:g}" for end in (share.share, share.low, share.high)]


def _safe(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value[:1] in "=+-@\t\r" and value else value
