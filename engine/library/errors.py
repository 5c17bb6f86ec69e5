"""What to say when SQLite or the disk refuses: one plain sentence, with the way out."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import AfpError, LibraryUnavailable


class Damaged(AfpError):
    """The catalogue's file cannot be used; `engine.library.restoration` knows the way out."""


class Outdated(AfpError):
    """Whoever may write brings the catalogue up to date; nobody else can read it."""


def damaged(path: Path) -> Damaged:
    """What to say when the catalogue's file cannot be used."""
    return Damaged(f"The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path.parent}.")


def no_library(directory: Path) -> AfpError:
    """What to say of a folder without a library."""
    return AfpError(f"There is no music library in {directory}; make one with `afp index FOLDER`.")


def unwritable(directory: Path, reason: object) -> AfpError:
    """What to say when a library cannot be written, and why: its disk is full, most likely."""
    return AfpError(
        f"The library {directory} cannot be written ({reason}); make room or choose another folder. "
        "What was done so far is kept."
    )


def sqlite_error(path: Path, error: sqlite3.Error) -> AfpError:
    """What to say of what SQLite met with the catalogue at `path`: a full disk or one that has gone is no damage."""
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
    """What SQLite meets inside with the catalogue at `path` becomes one plain sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise sqlite_error(path, error) from error
