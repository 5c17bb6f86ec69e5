"""A run's folder: its configuration, its events, its checkpoints. Every file appears whole or not at all."""

import json
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import torch

from engine.errors import AfpError

VERSION = 1


class Run:
    """`config.json`, `events.jsonl`, `last.pt` and, when it is done, `model/` in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def begin(cls, folder: Path, config: Mapping[str, Any]) -> "Run":
        """A new run; AfpError when the folder already holds one."""
        run = cls(folder)
        if (folder / "config.json").exists():
            raise AfpError(f"{folder} already holds a run: add --resume to go on with it, or choose another folder.")
        folder.mkdir(parents=True, exist_ok=True)
        run.write_config(config)
        return run

    def write_config(self, config: Mapping[str, Any]) -> None:
        """Replace the configuration."""
        partial = self.folder / "config.json.partial"
        partial.write_text(json.dumps({"version": VERSION, **config}, indent=1))
        partial.replace(self.folder / "config.json")

    def config(self) -> dict[str, Any]:
        """What the run was begun with; AfpError when there is no run here."""
        try:
            return cast(dict[str, Any], json.loads((self.folder / "config.json").read_text()))
        except (OSError, ValueError) as error:
            raise AfpError(f"{self.folder} holds no run: begin one without --resume.") from error

    def event(self, **fields: Any) -> None:
        """Print a line of progress and keep it in `events.jsonl`."""
        line = json.dumps({"time": round(time.time(), 1), **fields})
        print(line, flush=True)
        with (self.folder / "events.jsonl").open("a") as events:
            events.write(line + "\n")

    def save(self, state: Mapping[str, Any]) -> None:
        """Replace the checkpoint."""
        partial = self.folder / "last.pt.partial"
        with partial.open("wb") as out:
            torch.save(dict(state), out)
            out.flush()
            os.fsync(out.fileno())
        partial.replace(self.folder / "last.pt")

    def checkpoint(self) -> dict[str, Any] | None:
        """The last checkpoint, None before the first; AfpError when it is damaged."""
        if not (self.folder / "last.pt").exists():
            return None
        try:
            return cast(dict[str, Any], torch.load(self.folder / "last.pt", map_location="cpu", weights_only=True))
        except Exception as error:  # a damaged archive raises nearly anything
            raise AfpError(
                f"{self.folder / 'last.pt'} cannot be read: begin the run again in another folder."
            ) from error
