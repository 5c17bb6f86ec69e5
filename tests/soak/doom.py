"""Ends a process by SIGKILL, or fails it as a full disk does, at its n-th write: files, renames, deletions, SQL.

What is counted: every write to a file that Python opens below a folder, every fsync, rename, truncation and deletion
there, every copy, and every statement by which SQLite writes. SQLite's own writes cannot be stopped from here: it is
killed before a statement, or so many steps of its machine into it.
"""

import errno
import io
import os
import shutil
import signal
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

How = Literal["before", "torn", "after", "full"]
_READING = ("select", "pragma data_version", "pragma integrity", "pragma user_version;", "explain")
_NEEDS_NO_ROOM = ("unlink", "truncate", "rmdir", "ROLLBACK", "PRAGMA")
_STEPS = 40  # of SQLite's machine


class Doom:
    """`at` counts from 1; 0 never comes. A disk that is full stays so.

    `install` must be undone by ending the process, or with `undo`.
    """

    def __init__(self, folder: Path, at: int = 0, how: How = "before") -> None:
        self.folder, self.at, self.how, self.count = os.fspath(folder), at, how, 0
        self.met: list[str] = []
        self._undo: list[Callable[[], None]] = []

    def point(self, what: str, do: Callable[[], Any], tear: Callable[[], Any] = lambda: None) -> Any:
        """One write: `do` does it, `tear` half of it."""
        self.count += 1
        self.met.append(what)
        if self.how == "full" and 0 < self.at <= self.count and not what.startswith(_NEEDS_NO_ROOM):
            tear()
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if self.count != self.at or self.how == "full":
            return do()
        if self.how == "torn":
            tear()
        elif self.how == "after":
            with suppress(Exception):
                do()
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("nothing comes after this")

    def install(self) -> None:
        """From now on."""
        for name in ("replace", "rename", "unlink", "truncate", "rmdir"):
            self._patch(os, name, self._on_path)
        self._patch(os, "fsync", lambda real, name: lambda file: self.point(name, lambda: real(file)))
        self._patch(shutil, "copyfile", self._copying)
        self._patch(io, "open", self._opening)
        self._patch(sqlite3, "connect", self._connecting)

    def undo(self) -> None:
        for undo in reversed(self._undo):
            undo()

    def _patch(self, module: Any, name: str, wrap: Callable[[Any, str], Any]) -> None:
        real = getattr(module, name)
        setattr(module, name, wrap(real, name))
        self._undo.append(lambda: setattr(module, name, real))

    def _inside(self, path: object) -> bool:
        return isinstance(path, str | bytes | os.PathLike) and os.fsdecode(path).startswith(self.folder)

    def _on_path(self, real: Any, name: str) -> Any:
        def call(path: Any, *rest: Any, **more: Any) -> Any:
            if not self._inside(path):
                return real(path, *rest, **more)
            return self.point(f"{name} {Path(os.fsdecode(path)).name}", lambda: real(path, *rest, **more))

        return call

    def _copying(self, real: Any, name: str) -> Any:
        def call(source: Any, target: Any, **more: Any) -> Any:
            def half() -> None:
                data = Path(source).read_bytes()
                Path(target).write_bytes(data[: len(data) // 2])

            if not Path(source).exists():
                return real(source, target, **more)
            return self.point(f"copy {Path(target).name}", lambda: real(source, target, **more), half)

        return call

    def _opening(self, real: Any, name: str) -> Any:
        def call(file: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
            opened = real(file, mode, *rest, **more)
            return _Written(opened, self, file) if mode.strip("rbt") and self._inside(file) else opened

        return call

    def _connecting(self, real: Any, name: str) -> Any:
        doom = self

        class Connection(sqlite3.Connection):
            def execute(self, sql: str, *parameters: Any) -> Any:
                do = super().execute
                if sql.lstrip().lower().startswith(_READING):
                    return do(sql, *parameters)

                def half() -> None:
                    if doom.how == "full":
                        raise full()
                    self.set_progress_handler(lambda: os.kill(os.getpid(), signal.SIGKILL), _STEPS)
                    do(sql, *parameters)

                return doom.point(" ".join(sql.split()[:3]), lambda: do(sql, *parameters), half)

            def commit(self) -> None:
                doom.point("commit", super().commit)

        return lambda *given, **more: real(*given, **{**more, "factory": Connection})


class _Written:
    def __init__(self, file: Any, doom: Doom, path: object) -> None:
        self._file, self._doom, self._name = file, doom, Path(os.fsdecode(path)).name  # type: ignore[arg-type]

    def write(self, data: Any) -> Any:
        def half() -> None:
            whole = bytes(data)
            self._file.write(whole[: len(whole) // 2])
            self._file.flush()

        return self._doom.point(f"write {self._name}", lambda: self._file.write(data), half)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> "_Written":
        return self

    def __exit__(self, *raised: object) -> None:
        self._file.close()


def full() -> sqlite3.OperationalError:
    """What SQLite says of a full disk."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error
