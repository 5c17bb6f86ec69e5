"""Two hundred ends by `kill -9`, at every kind of write and at any time, and what is left of the library each time.

    python -m tests.soak.kill --seed 1 --count 200
    python -m tests.soak.kill --full --count 2000      (the disk is full from a write on, each in turn)

Nothing that was finished may be lost: the library opens (or its catalogue is put back where that is what was going
on), `repair` leaves `verify` clean without one track being taken out, every track has its rows and is found, and the
work can be done again to its end. A full disk is said in one sentence. One JSON object is printed; what it says is
replayed by `--only NAME AT HOW`.
"""

import argparse
import json
import os
import random
import signal
import tempfile
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from engine.errors import AfpError
from engine.library.library import changing
from tests.soak.doom import Doom, How
from tests.soak.upheavals import UPHEAVALS, check, copy, make_small

TIMED = 0.2
"""The share of ends that come at a time, in place of at a write."""


@dataclass(frozen=True)
class Moment:
    """The `at`-th write of an upheaval, and how it ends; or `at` thousandths of the time that it takes."""

    upheaval: str
    at: int
    how: str


class Prepared:
    """An upheaval with its library made once, and how many writes and seconds the whole of it takes."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.upheaval = name, UPHEAVALS[name]
        self.made, self.folder = folder / name / "made", folder / name / "now" / "library"
        self.made.parent.mkdir()
        self.held = self.upheaval.prepare(self.made)
        (self.made / "lock").unlink(missing_ok=True)
        began = time.monotonic()
        told, self.writes = self.run(Doom(copy(self.made, self.folder)))
        self.seconds = time.monotonic() - began
        if wrong := check(self.folder, self.held, told, self.upheaval):
            raise AssertionError(f"{name} without an end: {wrong}")

    def run(self, doom: Doom, after_s: float | None = None) -> tuple[dict[str, int | None], int]:
        """Do the work in a process of its own; what it told, and how many writes it made."""
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            _live(self, doom, writing)
        os.close(writing)
        if after_s is not None:
            time.sleep(after_s)
            os.kill(child, signal.SIGKILL)
        with os.fdopen(reading) as lines:
            said = [json.loads(line) for line in lines]
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status) and os.WEXITSTATUS(status):
            raise AssertionError(f"{self.name} failed by itself: {said[-1:]}")
        told = {line[0]: line[1] for line in said if isinstance(line[0], str)}
        counts = [line[1] for line in said if line[0] is None]
        return told, counts[-1] if counts else 0

    def end(self, moment: Moment) -> list[str]:
        """Kill it at this moment; what is wrong then."""
        copy(self.made, self.folder)
        if moment.how == "timed":
            told, finished = self.run(Doom(self.folder), self.seconds * moment.at / 1000)
        else:
            told, finished = self.run(Doom(self.folder, moment.at, moment.how))  # type: ignore[arg-type]
            sentence = told.pop("", "")
            if moment.how == "full" and not finished and "cannot be written" not in str(sentence):
                return [f"a full disk was said as: {sentence}"]
            if moment.how != "full" and finished:
                return ["it was not killed"]
        wrong = check(self.folder, self.held, told, self.upheaval)
        told, _ = self.run(Doom(self.folder))
        return wrong + [f"done again: {each}" for each in check(self.folder, self.held, told, self.upheaval)]


def _live(prepared: Prepared, doom: Doom, pipe: int) -> None:
    try:
        doom.install()
        with changing(prepared.folder):
            prepared.upheaval.work(prepared.folder, lambda name, count: _say(pipe, [name, count]))
        _say(pipe, [None, doom.count])
    except AfpError as error:
        _say(pipe, ["" if doom.how == "full" else "failed", str(error)])
        os._exit(doom.how != "full")
    except BaseException:  # noqa: BLE001  told to the parent, whose copy this process must not go on as
        _say(pipe, ["failed", traceback.format_exc()])
        os._exit(1)
    os._exit(0)


def _say(pipe: int, line: list[object]) -> None:
    os.write(pipe, json.dumps(line).encode() + b"\n")


def moments(prepared: list[Prepared], count: int, seed: int, full: bool = False) -> list[Moment]:
    """So many, of every upheaval in turn, spread over its writes from the first to the last."""
    rng = random.Random(seed)
    chosen: list[Moment] = []
    each = [count // len(prepared) + (number < count % len(prepared)) for number in range(len(prepared))]
    for upheaval, share in zip(prepared, each, strict=True):
        share = min(share, upheaval.writes) if full else share
        timed = 0 if full else round(share * TIMED)
        chosen += [Moment(upheaval.name, rng.randrange(1, 1000), "timed") for _ in range(timed)]
        for number in range(share - timed):
            at = 1 + int((number + rng.random()) * upheaval.writes / (share - timed))
            how = "full" if full else rng.choice([how for how in get_args(How) if how != "full"])
            chosen.append(Moment(upheaval.name, min(at, upheaval.writes), how))
    return chosen


def main() -> int:
    """1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--full", action="store_true", help="no end: the disk is full from a write on")
    parser.add_argument("--only", nargs=3, metavar=("NAME", "AT", "HOW"), help="one moment, as it was told")
    args = parser.parse_args()
    make_small()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as made:
        names = [args.only[0]] if args.only else list(UPHEAVALS)
        prepared = {name: Prepared(name, Path(made)) for name in names}
        if args.only:
            chosen = [Moment(args.only[0], int(args.only[1]), args.only[2])]
        else:
            chosen = moments(list(prepared.values()), args.count, args.seed, args.full)
        wrong = {}
        for moment in chosen:
            if lost := prepared[moment.upheaval].end(moment):
                wrong[f"{moment.upheaval} {moment.at} {moment.how}"] = lost
    told = {
        "seed": args.seed,
        "moments": len(chosen),
        "writes": {name: each.writes for name, each in prepared.items()},
        "wrong": wrong,
        "took_s": round(time.monotonic() - began),
    }
    print(json.dumps(told, indent=1), flush=True)
    return bool(wrong)


if __name__ == "__main__":
    raise SystemExit(main())
