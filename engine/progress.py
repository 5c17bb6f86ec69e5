"""Reports the progress of long work: JSON lines for programs, a bar for people, or nothing."""

import json
import shutil
import sys
import time
from collections.abc import Callable
from typing import Literal, TextIO

ProgressFn = Callable[[float, float | None, str, str], None]
"""Called with (done, total or None while unknown, unit, what): `(12, 40, "files", "Indexing")`."""

REPORT_EVERY_S = 0.2


def no_progress(done: float, total: float | None, unit: str, what: str) -> None:
    """A `ProgressFn` that does nothing."""


class Progress:
    """A `ProgressFn` that writes to `stream`, at most five times a second, but always the first and the last report.

    Modes: "json" writes `{"done", "total", "unit", "eta_s", "what"}` a line; "bar" redraws one line of a terminal;
    "none" writes nothing. `total` and `eta_s` are null while unknown.
    """

    def __init__(
        self, mode: Literal["bar", "json", "none"], stream: TextIO, clock: Callable[[], float] = time.monotonic
    ):
        self._mode = mode
        self._stream = stream
        self._clock = clock
        self._what: str | None = None
        self._begun_s = 0.0
        self._begun_done = 0.0
        self._written_s = 0.0
        self._bar_open = False

    @classmethod
    def for_cli(cls, mode: Literal["auto", "json", "none"]) -> "Progress":
        """Progress on stderr; "auto" is a bar when stderr is a terminal and nothing otherwise."""
        if mode == "auto":
            return cls("bar" if sys.stderr.isatty() else "none", sys.stderr)
        return cls(mode, sys.stderr)

    def __call__(self, done: float, total: float | None, unit: str, what: str) -> None:
        """Report that `done` of `total` `unit`s of the step named `what` are done; a new `what` is a new step."""
        if self._mode == "none":
            return
        now = self._clock()
        new_step = what != self._what
        if new_step:
            self._end_bar()
            self._what, self._begun_s, self._begun_done = what, now, done
        finished = total is not None and done >= total
        if not new_step and not finished and now - self._written_s < REPORT_EVERY_S:
            return
        self._written_s = now
        eta_s = self._eta_s(done, total, now)
        if self._mode == "json":
            report = {"done": done, "total": total, "unit": unit, "eta_s": eta_s, "what": what}
            self._stream.write(json.dumps(report, ensure_ascii=False, allow_nan=False) + "\n")
        else:
            self._stream.write(
                "\r\x1b[K" + _bar(done, total, unit, eta_s, what, shutil.get_terminal_size().columns - 1)
            )
            self._bar_open = True
        self._stream.flush()

    def close(self) -> None:
        """Leave the terminal on a fresh line."""
        self._end_bar()

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _eta_s(self, done: float, total: float | None, now: float) -> float | None:
        """Seconds left at this step's mean speed."""
        progressed, elapsed_s = done - self._begun_done, now - self._begun_s
        if total is None:
            return None
        if done >= total:
            return 0.0
        if progressed <= 0 or elapsed_s <= 0:
            return None
        return round(elapsed_s * (total - done) / progressed, 1)

    def _end_bar(self) -> None:
        if self._bar_open:
            self._stream.write("\n")
            self._stream.flush()
            self._bar_open = False


def _bar(done: float, total: float | None, unit: str, eta_s: float | None, what: str, columns: int) -> str:
    """One line, at most `columns` wide: `Indexing  [######....]  12/40 files  0:31 left`."""
    if total is None:
        return f"{what}  {done:.0f} {unit}"[:columns]
    filled = round(20 * min(done / total, 1.0)) if total > 0 else 20
    left = "" if eta_s is None else f"  {int(eta_s) // 60}:{int(eta_s) % 60:02d} left"
    return f"{what}  [{'#' * filled}{'.' * (20 - filled)}]  {done:.0f}/{total:.0f} {unit}{left}"[:columns]
