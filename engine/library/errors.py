"""Errors of SQLite and of the disk, each as one plain sentence with a way out."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import AfpError, LibraryUnavailable


class Damaged(AfpError):
    """The file of the catalogue cannot be used; `engine.library.restoration` can repair it."""


class Outdated(AfpError):
    """The catalogue has an older schema, which only a writer can update."""


def damaged(path: Path) -> Damaged:
    """The error for a catalogue that cannot be used."""
    return Damaged(f"The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path.parent}.")


def no_library(directory: Path) -> AfpError:
    """The error for a folder without a library."""
    return AfpError(f"There is no music library in {directory}; make one with `afp index FOLDER`.")


def unwritable(directory: Path, reason: object) -> AfpError:
    """The error for a library that cannot be written, most likely because its disk is full."""
    return AfpError(
        f"The library {directory} cannot be written ({reason}); make room or choose another folder. "
        "What was done so far is kept."
    )


def sqlite_error(path: Path, error: sqlite3.Error) -> AfpError:
    """The error for what SQLite raised for the catalogue at `path`. A full or missing disk is not damage."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY):
        return unwritable(path.parent, error)
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryUnavailable(
            f"The library {path.parent} cannot be used now ({error}); see that its disk is there and has room, "
            "and try again."
        )
    return damaged(path)


@contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Turns errors of SQLite with the catalogue at `path` into one plain sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise sqlite_error(path, error) from error
