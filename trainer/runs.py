"""A run's folder: its configuration, its events, its checkpoints. Every file is either complete or does not appear."""

import json
import os
import signal
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, cast

import torch

from engine.errors import AfpError
from engine.library.lock import WriterLock

VERSION = 1
REQUESTS = ("stop", "finish")


class Run:
    """`config.json`, `events.jsonl`, `last.pt`, `best.pt` and, when it is done, `model/` in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def begin(cls, folder: Path, config: Mapping[str, Any] | None = None) -> "Run":
        """Start a new run; its configuration may be written later. Raises AfpError if the folder already holds a
        run.
        """
        run = cls(folder)
        if (folder / "config.json").exists():
            raise AfpError(f"{folder} already holds a run: add --resume to go on with it, or choose another folder.")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if config is not None:
                run.write_config(config)
        except OSError as error:
            raise run._unwritten(error) from error
        return run

    def write_config(self, config: Mapping[str, Any]) -> None:
        """Replace the configuration."""
        partial = self.folder / "config.json.partial"
        partial.write_text(json.dumps({"version": VERSION, **config}, indent=1))
        partial.replace(self.folder / "config.json")

    def config(self) -> dict[str, Any]:
        """The configuration of the run. Raises AfpError if there is no run here."""
        try:
            fields = json.loads((self.folder / "config.json").read_text())
            if not isinstance(fields, dict):
                raise ValueError("no settings by name")
        except (OSError, ValueError) as error:
            raise AfpError(f"{self.folder} holds no run: begin one without --resume.") from error
        return fields

    @contextmanager
    def alone(self) -> Iterator[None]:
        """No other process trains in this folder during the block. Raises AfpError if one does."""
        refusal = f"Another process trains in {self.folder}: wait for it, or stop it with --ask stop."
        for patience_s in (0.1, 0.3, 0.0):  # somebody may only be looking whether it is held
            try:
                lock = WriterLock(self.folder / "lock", refusal)
                break
            except AfpError:
                if not patience_s:
                    raise
                time.sleep(patience_s)
        try:
            yield
        finally:
            lock.release()

    def event(self, **fields: Any) -> None:
        """Print a line of progress and append it to `events.jsonl`. Raises AfpError if the disk is full."""
        line = json.dumps({"time": round(time.time(), 1), **fields})
        print(line, flush=True)
        try:
            with (self.folder / "events.jsonl").open("ab+") as events:
                if events.tell() and events.seek(-1, os.SEEK_END) and events.read() != b"\n":
                    events.write(b"\n")  # a line that was cut off stays by itself
                events.write(line.encode() + b"\n")
        except OSError as error:
            raise self._unwritten(error) from error

    def save(self, state: Mapping[str, Any], name: str = "last.pt") -> None:
        """Replace a checkpoint. Raises AfpError if it cannot be written; the previous one is then kept."""
        partial = self.folder / f"{name}.partial"
        try:
            with partial.open("wb") as out:
                torch.save(dict(state), out)
                out.flush()
                os.fsync(out.fileno())
        except (OSError, RuntimeError) as error:  # torch's writer turns a full disk into a RuntimeError
            partial.unlink(missing_ok=True)
            raise self._unwritten(error) from error
        partial.replace(self.folder / name)

    def checkpoint(self, name: str = "last.pt") -> dict[str, Any] | None:
        """A checkpoint, None before the first. Raises AfpError if it is damaged."""
        if not (self.folder / name).exists():
            return None
        try:
            return cast(dict[str, Any], torch.load(self.folder / name, map_location="cpu", weights_only=True))
        except Exception as error:  # a damaged archive raises nearly anything
            raise AfpError(f"{self.folder / name} cannot be read: delete it to begin from the start.") from error

    def ask(self, request: str) -> None:
        """Ask the training process to `stop` after this step or to `finish` the epoch. Raises AfpError if there is
        none.
        """
        self.config()
        try:
            with self.alone():
                pass
        except AfpError:
            partial = self.folder / "request.partial"
            partial.write_text(request)
            partial.replace(self.folder / "request")
        else:
            raise AfpError(f"Nobody trains in {self.folder} now.")

    def asked(self) -> str:
        """The request since the last call, `stop` or `finish`; empty if there was none."""
        try:
            request = (self.folder / "request").read_text()
        except (OSError, ValueError):
            return ""
        (self.folder / "request").unlink(missing_ok=True)
        return request if request in REQUESTS else ""

    def _unwritten(self, error: Exception) -> AfpError:
        return AfpError(
            f"{self.folder} could not be written to ({getattr(error, 'strerror', None) or 'is the disk full?'}): "
            "make room, then go on with --resume from the last checkpoint."
        )


def asked_to_stop() -> threading.Event:
    """An event that SIGINT and SIGTERM set, so that a run ends between two steps without losing anything.

    A second signal ends it at once.
    """
    stop = threading.Event()

    def ask(signum: int, frame: FrameType | None) -> None:
        if stop.is_set():
            os._exit(130)
        stop.set()

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, ask)
        signal.signal(signal.SIGTERM, ask)
    return stop
