"""Reads a run's folder: the state of the training, from its files and its lock."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from engine.library.lock import is_held
from engine.platform_calls import is_running

State = Literal["waiting", "starting", "running", "stopped", "finished", "failed"]

MOST_BYTES = 1 << 16
"""The most bytes read at a time: twenty hours of training, at a line every 20 steps."""
PLAN, LOG = "plan.json", "log"


@dataclass
class Curves:
    """The curves: (step, value) in the order of the steps."""

    loss: list[tuple[int, float]] = field(default_factory=list)
    rate: list[tuple[int, float]] = field(default_factory=list)
    recall: list[tuple[int, float]] = field(default_factory=list)


class RunFolder:
    """Follows one run. `follow` is cheap and is called repeatedly."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.plan: dict[str, Any] = read_json(folder / PLAN)
        self.started_as = 0
        """The process that this window has started, until it holds the lock."""
        self.asked = ""
        """`stop` or `finish` after a request, until the training has ended."""
        self.state: State = "waiting"
        self.sentence = ""
        """Why it failed."""
        self._died = False
        self._start_over()

    @property
    def title(self) -> str:
        return str(self.plan.get("title") or self.folder.name)

    @property
    def made(self) -> str:
        """When it was planned, ISO 8601; empty for a run that was started in a terminal."""
        return str(self.plan.get("made", ""))

    @property
    def best(self) -> float | None:
        """The highest share of unseen songs that were found."""
        return max((recall for _, recall in self.curves.recall), default=None)

    @property
    def model(self) -> Path | None:
        """The model that it produced, if any."""
        folder = self.folder / "model"
        return folder if (folder / "model.json").is_file() else None

    @property
    def going_on(self) -> bool:
        return self.state in ("starting", "running")

    def follow(self) -> bool:
        """Read what was written since the last call. Returns whether anything is new."""
        before = (self.state, self.sentence, self._at, self.model)
        self._read_events()
        self.state = self._state()
        if not self.going_on:
            self.asked = ""
        return before != (self.state, self.sentence, self._at, self.model)

    def _start_over(self) -> None:
        self._at, self._tail = 0, b""
        self.curves = Curves()
        self.step, self.steps, self.spent_s, self.eta_s = 0, 0, 0.0, 0.0
        self.unseen_songs = 0
        """How many songs the found share is measured on."""
        self.ended = False
        """Whether its last line says that it stopped."""

    def _read_events(self) -> None:
        """Reads complete lines only; a line that is still being written is read later."""
        path = self.folder / "events.jsonl"
        try:
            if path.stat().st_size < self._at:
                self._start_over()
            with path.open("rb") as events:
                events.seek(self._at)
                new = events.read(MOST_BYTES)
        except OSError:
            return
        self._at += len(new)
        *lines, self._tail = (self._tail + new).split(b"\n")
        self._tail = self._tail[-MOST_BYTES:]  # no line is that long: this is no file of events
        for line in lines:
            try:
                event = json.loads(line)
                self._take({key: float(value) for key, value in event.items() if isinstance(value, int | float)})
            except (ValueError, AttributeError):
                continue  # cut off, or not ours

    def _take(self, event: dict[str, float]) -> None:
        self.step = int(event.get("step", self.step))
        self.steps = int(event.get("steps", self.steps))
        self.unseen_songs = int(event.get("unseen_songs", self.unseen_songs))
        self.spent_s = event.get("spent_s", self.spent_s)
        self.eta_s = event.get("eta_s", self.eta_s)
        self.ended = "stopped" in event
        for name, curve in (("loss", self.curves.loss), ("rate", self.curves.rate), ("recall", self.curves.recall)):
            if name in event:
                while curve and curve[-1][0] >= self.step:  # it went on from an earlier checkpoint
                    curve.pop()
                curve.append((self.step, event[name]))

    def _state(self) -> State:
        if is_held(self.folder / "lock"):
            self.started_as, self._died, self.sentence = 0, False, ""
            return "running"
        if self.started_as:
            if is_running(self.started_as):
                return "starting"
            self.started_as, self._died = 0, not self.ended
        if self.steps and self.step >= self.steps and self.model:
            self.sentence = ""
            return "finished"
        self.sentence = self._last_words()
        if self.sentence:
            return "failed"
        if self._died and not self.ended:
            return "failed"
        if self.ended or (self.model and not self.step < self.steps):
            return "stopped"
        if (self.folder / "config.json").exists():
            return "failed"  # it holds no lock and never said that it ends
        return "waiting"

    def _last_words(self) -> str:
        """The last sentence of `afp` in the log; empty if it ended normally."""
        try:
            with (self.folder / LOG).open("rb") as log:
                log.seek(max(log.seek(0, os.SEEK_END) - 4096, 0))
                lines = log.read(4096).decode(errors="replace").splitlines()
        except OSError:
            return ""
        said = [line.removeprefix("afp: ") for line in lines if line.startswith("afp: ")]
        return said[-1] if said else ""


def runs_in(folder: Path) -> list[Path]:
    """The folders of all runs, newest first."""
    try:
        found = [each for each in folder.iterdir() if (each / PLAN).is_file() or (each / "config.json").is_file()]
        return sorted(found, key=lambda each: (_begun(each), each.name), reverse=True)
    except OSError:
        return []


def running_in(folder: Path) -> list[RunFolder]:
    """The runs that are training at this moment."""
    runs = [RunFolder(each) for each in runs_in(folder) if is_held(each / "lock")]  # few are: all need not be read
    for run in runs:
        run.follow()
    return [run for run in runs if run.state == "running"]


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in a file; empty if there is none."""
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return fields if isinstance(fields, dict) else {}


def write_json(path: Path, fields: dict[str, Any]) -> None:
    """Write a file that is either complete or does not appear."""
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(fields, indent=1), encoding="utf-8")
    partial.replace(path)


def _begun(folder: Path) -> float:
    for name in (PLAN, "config.json"):
        try:
            return (folder / name).stat().st_mtime
        except OSError:
            continue
    return 0.0
