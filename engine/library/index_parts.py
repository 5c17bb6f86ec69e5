"""The files of an index: coded rows sorted by their cell, each file for a range of rows, never changed once written.

A file holds the cells' sizes (uint32), then all rows' numbers counted from the file's first (uint32), then their codes,
both in the order of the cells. Files are read by position, a cell at a time: nothing is loaded that no query came near,
and a file that is cut or whose disk has gone is an error, where a memory map would end the process.
"""

import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError, LibraryUnavailable
from engine.platform_calls import open_to_read, read_at, sync_folder

Ints = NDArray[np.int64]
Codes = NDArray[np.uint8]


@dataclass(frozen=True)
class Part:
    """An entry of the manifest: the file covers the rows from `first` up to but not including `end`, and contains
    `rows` of them.
    """

    file: str
    first: int
    end: int
    rows: int
    sha256: str

    def to_dict(self) -> dict[str, Any]:
        """The fields for the manifest."""
        return asdict(self)


class PartFile:
    """A part that is open for reading. Raises AfpError if it is missing, has the wrong size, or its cell sizes do not
    add up.
    """

    def __init__(self, directory: Path, part: Part, cells: int, pieces: int) -> None:
        self.part, self.path, self.pieces = part, directory / part.file, pieces
        self._file = -1
        if Path(part.file).name != part.file:
            raise AfpError("The index's manifest is damaged.")
        try:
            self._open()
        except OSError as error:
            raise AfpError("An index file is missing or damaged.") from error
        self._codes_at = 4 * (cells + part.rows)
        whole = os.fstat(self._file).st_size == self._codes_at + pieces * part.rows
        self._sizes = np.frombuffer(self._read(4 * cells, 0), "<u4").astype(np.int64) if whole else np.zeros(0, int)
        if not whole or self._sizes.sum() != part.rows:
            self.close()
            raise AfpError("An index file is missing or damaged.")

    @cached_property
    def _ends(self) -> Ints:
        return np.cumsum(self._sizes)

    def read(self, cell: int) -> tuple[Ints, Codes]:
        """The rows (n,) of a cell and their codes (n, pieces)."""
        count = int(self._sizes[cell])
        at = int(self._ends[cell]) - count
        rows = np.frombuffer(self._read(4 * count, 4 * (len(self._sizes) + at)), "<u4")
        codes = np.frombuffer(self._read(self.pieces * count, self._codes_at + self.pieces * at), np.uint8)
        return rows.astype(np.int64) + self.part.first, codes.reshape(count, self.pieces)

    def all(self) -> tuple[Ints, Ints, Codes]:
        """The cells, rows and codes of the whole part."""
        rows = np.frombuffer(self._read(4 * self.part.rows, 4 * len(self._sizes)), "<u4").astype(np.int64)
        codes = np.frombuffer(self._read(self.pieces * self.part.rows, self._codes_at), np.uint8)
        cells = np.repeat(np.arange(len(self._sizes)), self._sizes)
        return cells, rows + self.part.first, codes.reshape(-1, self.pieces)

    def close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _open(self) -> None:
        self._file = open_to_read(self.path)

    def _read(self, size: int, position: int) -> bytes:
        try:
            if self._file < 0:
                self._open()
            data = read_at(self._file, size, position)
        except OSError as error:
            self.close()  # what comes back after it was away is another file
            raise LibraryUnavailable(
                f"{self.path} cannot be read ({error.strerror}); see that its disk is there."
            ) from error
        if len(data) < size:
            raise AfpError(f"{self.path} is cut short; run `afp library rebuild`.")
        return data


def write_part(path: Path, cells: int, coded: Sequence[tuple[Ints, Ints, Codes]], first: int, end: int) -> Part:
    """Write a part over the rows `first` to before `end` from pieces of (cells, rows, codes); on the disk on return."""
    cell = np.concatenate([each[0] for each in coded])
    order = np.argsort(cell, kind="stable")
    rows = (np.concatenate([each[1] for each in coded]) - first)[order]
    codes = np.concatenate([each[2] for each in coded])[order]
    digest = sha256()
    with path.open("wb") as file:
        for array in (np.bincount(cell, minlength=cells).astype("<u4"), rows.astype("<u4"), codes):
            data = np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
            digest.update(data)
            file.write(data)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)
    return Part(path.name, first, end, len(rows), digest.hexdigest())


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, read in pieces."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
