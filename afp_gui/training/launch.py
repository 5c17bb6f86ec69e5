"""Starts trainings from the window: planned in a folder, then run by a process that outlives the window."""

import hashlib
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from engine.child_processes import command
from engine.folders import prepared_folder, runs_folder
from engine.platform_calls import set_priority
from PySide6.QtCore import QProcess

from afp_gui.command_process import NICENESS
from afp_gui.training.run_folder import LOG, PLAN, RunFolder, write_json


@dataclass(frozen=True)
class Music:
    """The music for a training. Without folders, it is the library's; without noise and rooms, these are simulated."""

    library: Path
    folders: tuple[Path, ...] = ()
    noise: tuple[Path, ...] = ()
    responses: tuple[Path, ...] = ()

    @property
    def arguments(self) -> list[str]:
        """The arguments for `afp corpus`."""
        chosen = [] if self.folders else ["--library", str(self.library)]
        for option, folders in (("music", self.folders), ("noise", self.noise), ("responses", self.responses)):
            if folders:
                chosen += [f"--{option}", *map(str, folders)]
        return [*chosen, "--corpus", str(self.corpus)]

    @property
    def corpus(self) -> Path:
        """Where it is prepared: the same choice has the same folder."""
        parts = [[str(self.library)] if not self.folders else [], self.folders, self.noise, self.responses]
        choice = "\n".join("\t".join(sorted(map(str, part))) for part in parts)
        return prepared_folder() / hashlib.blake2b(choice.encode(errors="surrogateescape"), digest_size=6).hexdigest()


def plan(title: str, music: Music, settings: Sequence[str]) -> RunFolder:
    """Make the folder of a new run, with everything to start it. Raises OSError if it cannot be written."""
    now = datetime.now().astimezone()
    stem = "".join(letter if letter.isalnum() and letter.isascii() else "-" for letter in title.lower())
    stem = stem.strip("-") or "run"
    names = [f"{stem}-{now:%Y-%m-%d}", *(f"{stem}-{now:%Y-%m-%d}-{number}" for number in range(2, 1000))]
    folder = next(runs_folder() / name for name in names if not (runs_folder() / name).exists())
    folder.mkdir(parents=True)
    fields: dict[str, Any] = {
        "version": 1,
        "title": title,
        "made": now.isoformat(timespec="seconds"),
        "library": str(music.library),
        "corpus": str(music.corpus),
        "prepare": music.arguments,
        "train": list(settings),
    }
    write_json(folder / PLAN, fields)
    return RunFolder(folder)


def start(run: RunFolder) -> bool:
    """Start or resume in a process in its own session, which outlives the window. Returns whether it started."""
    arguments = ["train", "--run", str(run.folder), "--background", "--log", str(run.folder / LOG)]
    if run.plan.get("corpus"):
        arguments += ["--corpus", str(run.plan["corpus"])]
    begun = (run.folder / "config.json").exists()
    arguments += ["--resume"] if begun else [str(each) for each in run.plan.get("train", [])]
    program, *rest = command(*arguments)
    started, number = QProcess.startDetached(program, rest)
    run.started_as = int(number) if started else 0
    if started:
        with suppress(OSError):  # it may have ended already
            set_priority(run.started_as, NICENESS)  # until it lowers it further: importing takes seconds
    return bool(started)


def ask(run: RunFolder, request: str) -> None:
    """Ask the training to `stop` after this step or to `finish` its epoch, as `afp train --ask` does."""
    partial = run.folder / "request.partial"
    partial.write_text(request)
    partial.replace(run.folder / "request")
    run.asked = request


def delete(run: RunFolder) -> None:
    """Delete the run's folder. Raises OSError if that fails."""
    shutil.rmtree(run.folder)
