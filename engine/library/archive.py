"""Exports a library to one file with checksums, and imports it again, for another machine or as a backup.

A tar: first `library.json` (version, encoder, and size and SHA-256 of every other member), then the catalogue and the
shards of embeddings. The index is not in it: it is made anew from the embeddings.
"""

import io
import json
import os
import re
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any, BinaryIO

from engine.errors import AfpError
from engine.library.catalog_access import CATALOG
from engine.library.library import Library
from engine.progress import ProgressFn, no_progress

VERSION = 1
_HEADER = "library.json"
_MEMBER = re.compile(r"catalog\.sqlite3|embeddings/[0-9]{6}\.f16")
_LONGEST_HEADER = 1 << 20


def export_library(library: Library, file: Path, progress: ProgressFn = no_progress) -> int:
    """Writes a snapshot of the library to `file`, all of it or nothing. Returns its size in bytes."""
    temporary = file.with_name(file.name + ".part")
    try:
        with tempfile.TemporaryDirectory(dir=file.absolute().parent) as folder:
            catalog = Path(folder) / CATALOG
            library.catalog.copy_to(catalog)
            members = {CATALOG: catalog}
            members |= {
                f"embeddings/{path.name}": path for path in sorted((library.directory / "embeddings").glob("*.f16"))
            }
            header = {
                "version": VERSION,
                "encoder": library.encoder_id,
                "members": {name: _described(path) for name, path in members.items()},
            }
            total, done = sum(path.stat().st_size for path in members.values()) / 1e6, 0.0
            with tarfile.open(temporary, "w") as archive:
                data = json.dumps(header, indent=1).encode()
                information = tarfile.TarInfo(_HEADER)
                information.size = len(data)
                archive.addfile(information, io.BytesIO(data))
                for name, path in members.items():
                    information = tarfile.TarInfo(name)
                    information.size = header["members"][name]["size"]  # type: ignore[index]
                    with path.open("rb") as source:
                        archive.addfile(information, source)
                    done += information.size / 1e6
                    progress(done, total, "MB", "Exporting")
            with temporary.open("rb+") as written:
                os.fsync(written.fileno())
            temporary.replace(file)
    except (OSError, sqlite3.OperationalError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise AfpError(f"{file} cannot be written ({reason}); choose another place.") from error
    finally:
        temporary.unlink(missing_ok=True)
    return file.stat().st_size


def import_library(file: Path, directory: Path, progress: ProgressFn = no_progress) -> None:
    """Unpacks an exported library into `directory`, which must not contain one. If a check fails, nothing is left
    behind.
    """
    if (directory / CATALOG).exists():
        raise AfpError(f"There is a library in {directory} already; import into another folder.")
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(
            dir=directory.parent, prefix=".import-", ignore_cleanup_errors=True
        ) as temporary:
            folder = Path(temporary)
            (folder / "embeddings").mkdir()
            with _reading(file) as archive:
                _unpack(archive, folder, progress)
            with Library.open(folder, write=True) as library:
                problems = library.verify(progress)
                if problems:
                    raise AfpError(f"{file} holds a damaged library: {problems[0].reason}")
                if library.index_due():
                    library.build_index(progress)
            (folder / "lock").unlink(missing_ok=True)
            if directory.exists():
                directory.rmdir()  # an empty folder may be in the way, nothing else
            folder.chmod(0o755)
            folder.replace(directory)
    except OSError as error:
        raise AfpError(f"{directory} cannot take the library ({error.strerror}); choose an empty folder.") from error


@contextmanager
def _reading(file: Path) -> Iterator[tarfile.TarFile]:
    try:
        source = file.open("rb")
    except FileNotFoundError:
        raise AfpError(f"There is no file {file}.") from None
    except OSError as error:
        raise AfpError(f"{file} cannot be read ({error.strerror}).") from error
    try:
        with source, tarfile.open(fileobj=source, mode="r:") as archive:
            yield archive
    except (tarfile.TarError, EOFError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise AfpError(f"{file} is not a library made by `afp library export`, or it is damaged.") from error


def _unpack(archive: tarfile.TarFile, folder: Path, progress: ProgressFn) -> None:
    """Accepts only members that the header names, only file names that Earmark makes, only bytes with the right
    checksum.
    """
    first = archive.next()
    if first is None or first.name != _HEADER or not first.isreg() or first.size > _LONGEST_HEADER:
        raise ValueError("no header")
    header = json.loads(_opened(archive, first).read())
    if header["version"] != VERSION:
        raise AfpError("This library was exported by a newer Earmark; update this one to import it.")
    expected = dict(header["members"])
    total, done = sum(int(member["size"]) for member in expected.values()) / 1e6, 0.0
    while (member := archive.next()) is not None:
        described = expected.pop(member.name)
        if (
            not _MEMBER.fullmatch(member.name)
            or not member.isreg()
            or member.issparse()
            or member.size != described["size"]
        ):
            raise ValueError(member.name)
        digest = sha256()
        with (folder / member.name).open("xb") as target:
            source = _opened(archive, member)
            while block := source.read(1 << 20):
                digest.update(block)
                target.write(block)
                done += len(block) / 1e6
                progress(done, total, "MB", "Importing")
            target.flush()
            os.fsync(target.fileno())
        if digest.hexdigest() != described["sha256"]:
            raise ValueError(member.name)
    if expected:
        raise ValueError("members are missing")


def _opened(archive: tarfile.TarFile, member: tarfile.TarInfo) -> Any:
    source = archive.extractfile(member)
    if source is None:
        raise ValueError(member.name)
    return source


def _described(path: Path) -> dict[str, int | str]:
    with path.open("rb") as file:
        return {"size": path.stat().st_size, "sha256": _digest(file)}


def _digest(file: BinaryIO) -> str:
    return file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]  # any binary file will do
