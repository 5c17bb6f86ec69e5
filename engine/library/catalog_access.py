"""Opens the catalogue of a library: for reading, for writing, or to begin a new one."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from engine.errors import AfpError
from engine.library import embeddings, restoration
from engine.library.catalog import BACKUP, Catalog
from engine.library.errors import Outdated, damaged, no_library, sqlite_error, sqlite_errors, unwritable
from engine.library.location import needs_folder
from engine.library.lock import WriterLock

CATALOG = "catalog.sqlite3"


@dataclass(frozen=True)
class NewRows:
    """What the rows of a library are, if it is a new one: its encoder, their size, distance and peaks."""

    encoder_id: str
    dim: int
    hop_s: float
    peaks: int


@contextmanager
def opened_catalog(
    directory: Path, rows: NewRows | None, write: bool, create: bool
) -> Iterator[tuple[Catalog, WriterLock | None]]:
    """The catalogue in a folder, and with `write` the lock on it; made of `rows` with `create` if it is not there.

    Both stay open after the block, unless it raises. What the disk and SQLite meet becomes AfpError.
    """
    needs_folder(directory)
    path = directory / CATALOG
    lock: WriterLock | None = None
    catalog: Catalog | None = None
    try:
        if not _begun(path):
            if (directory / BACKUP).exists():  # it is gone, or was cut to nothing
                raise damaged(path)
            if not create:
                raise no_library(directory)
        if write:
            (directory / "embeddings").mkdir(parents=True, exist_ok=True)
            lock = WriterLock(directory / "lock")
            restoration.finish(path)
        catalog = Catalog(path, write=True) if write else _readable(path)
        if not catalog.get("encoder"):
            if any((directory / "embeddings").glob("*.f16")):
                raise damaged(path)  # it was cut to nothing, and has just been begun anew
            if not (write and rows):
                raise no_library(directory)
        if write and rows and not catalog.next_row:  # nothing in it yet
            (directory / BACKUP).unlink(missing_ok=True)  # it may tell of another encoder
            _describe(catalog, rows)
        yield catalog, lock
    except BaseException as error:
        if catalog is not None:
            catalog.close()
        if lock is not None:
            lock.release()
        if isinstance(error, sqlite3.Error):
            raise sqlite_error(path, error) from error
        if isinstance(error, ValueError):
            raise damaged(path) from error
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise unwritable(directory, error.strerror) from error
        if isinstance(error, OSError):
            raise AfpError(
                f"The library {directory} cannot be used ({error.strerror}); check the folder and its permissions."
            ) from error
        raise


@contextmanager
def reading_catalog(directory: Path) -> Iterator[Catalog]:
    """The catalogue of a library alone: nothing that is searched is loaded. Raises AfpError when there is none."""
    needs_folder(directory)
    if not is_library(directory):
        raise no_library(directory)
    if not _begun(directory / CATALOG):
        raise damaged(directory / CATALOG)
    catalog = _readable(directory / CATALOG)
    try:
        with sqlite_errors(catalog.path):
            yield catalog
    finally:
        catalog.close()


def is_library(directory: Path) -> bool:
    """Whether a library lies in this folder."""
    return os.path.isfile(directory / CATALOG) or os.path.isfile(directory / BACKUP)


def _readable(path: Path) -> Catalog:
    """The catalogue for reading, brought up to date first if that can be done now."""
    try:
        return Catalog(path, write=False)
    except Outdated:
        with suppress(AfpError, OSError):
            lock = WriterLock(path.parent / "lock")
            try:
                Catalog(path, write=True).close()
            finally:
                lock.release()
        return Catalog(path, write=False)


def _begun(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False


def _describe(catalog: Catalog, rows: NewRows) -> None:
    with catalog.change():
        catalog.set("encoder", rows.encoder_id)
        catalog.set("dim", str(rows.dim))
        catalog.set("hop_s", repr(rows.hop_s))
        catalog.set("peaks", str(rows.peaks))
        catalog.set("shard_rows", str(embeddings.SHARD_ROWS))
        catalog.set("preset", catalog.get("preset", "auto"))
