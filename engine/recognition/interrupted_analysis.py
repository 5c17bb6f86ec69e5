"""Folders of analyses that were interrupted: which is whose, and when they are forgotten. Needs no torch."""

import os
import shutil
import time
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from engine.folders import analyses_folder
from engine.library.lock import is_held

KEPT_S = 7 * 86400.0
"""An interrupted analysis is forgotten after a week."""
FORMAT = 1
"""Of the files in such a folder."""


def folder_for(path: Path, *settings: object) -> Path:
    """The folder for an analysis of a file as it is now, with these settings; earlier ones of the file are forgotten,
    unless they are under way. Raises OSError.
    """
    status = path.stat()
    version = _hash(FORMAT, status.st_size, status.st_mtime_ns, *settings)
    folder = analyses_folder() / f"{_hash(os.fsencode(path.absolute()))}-{version}"
    for other in _of(path):
        if other != folder:
            _remove(other)
    folder.mkdir(0o700, parents=True, exist_ok=True)
    os.utime(folder)
    return folder


def forget(path: Path) -> None:
    """Forget what is kept of a file."""
    for folder in _of(path):
        _remove(folder)


def forget_old() -> None:
    """Forget what nobody has gone on with for a week."""
    for folder in analyses_folder().glob("*-*"):
        with suppress(OSError):
            if folder.stat().st_mtime < time.time() - KEPT_S:
                _remove(folder)


def _of(path: Path) -> list[Path]:
    return list(analyses_folder().glob(f"{_hash(os.fsencode(path.absolute()))}-*"))


def _remove(folder: Path) -> None:
    if not is_held(folder / "lock"):
        shutil.rmtree(folder, ignore_errors=True)


def _hash(*what: object) -> str:
    return blake2b(repr(what).encode(), digest_size=12).hexdigest()
