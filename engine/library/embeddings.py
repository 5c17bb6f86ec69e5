"""The embeddings of a library: float16 rows in append-only shard files, one row a segment, its peaks beside it.

Row r lies in shard r // SHARD_ROWS at offset r % SHARD_ROWS; a track never straddles two shards. Nothing here knows
which rows are valid: the catalogue does, and a row counts only once the catalogue has committed it.
"""

import errno
import os
import threading
from hashlib import blake2b
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError, LibraryUnavailable
from engine.features.peaks import Stored
from engine.platform_calls import open_to_read, read_at, sync_folder

# 145 hours at a hop of half a second; 352 MB at 128 dimensions and 40 peaks.
SHARD_ROWS = 1 << 20

Rows16 = NDArray[np.float16]
Records = NDArray[np.uint16]
"""The stored record of a segment: the bits of its row, and its peaks."""


class Embeddings:
    """The shard files of one folder, read by position: a memory map would kill the process if a file were cut."""

    def __init__(self, directory: Path, dim: int, shard_rows: int = SHARD_ROWS, peaks: int = 0) -> None:
        self.directory = directory
        self.dim, self.peaks_a_row = dim, peaks
        self.shard_rows = shard_rows
        self._files: dict[int, int] = {}
        self._opening = threading.Lock()  # an index is made by several threads

    @property
    def row_bytes(self) -> int:
        return 2 * (self.dim + self.peaks_a_row)

    def path(self, shard: int) -> Path:
        return self.directory / f"{shard:06d}.f16"

    def place(self, at: int, count: int) -> int:
        """The first row at or after `at` where `count` rows fit into one shard."""
        if count > self.shard_rows:
            raise ValueError(f"{count} rows are more than a shard holds")
        room = self.shard_rows - at % self.shard_rows
        return at if count <= room else at + room

    def write(self, first: int, records: Records) -> None:
        """Puts records (n, dim + peaks) at row `first` and returns once they are on the disk."""
        shard, offset = divmod(first, self.shard_rows)
        created = not self.path(shard).exists()
        with self.path(shard).open("wb" if created else "r+b") as file:
            file.seek(offset * self.row_bytes)
            file.write(_bytes(records))
            file.flush()
            os.fsync(file.fileno())
        if created:
            sync_folder(self.directory)

    def read(self, first: int, count: int) -> Rows16:
        """Rows (count, dim) of one shard. Raises AfpError when the file is shorter than that."""
        return np.ascontiguousarray(self.records(first, count)[:, : self.dim]).view(np.float16)

    def some(self, rows: NDArray[np.int64]) -> Rows16:
        """Any rows (n,) → (n, dim). Raises AfpError if one does not exist."""
        size = 2 * self.dim
        places = zip(*np.divmod(rows, self.shard_rows), strict=True)
        data = b"".join(self._read(int(shard), size, int(at) * self.row_bytes) for shard, at in places)
        if len(data) < size * len(rows):
            raise AfpError(f"{self.directory} is cut short; run `afp library repair`.")
        return np.frombuffer(data, "<f2").reshape(len(rows), self.dim)

    def peaks(self, first: int, count: int) -> Stored:
        """The peaks (count, peaks a row) of these rows."""
        return self.records(first, count)[:, self.dim :]

    def records(self, first: int, count: int) -> Records:
        """The stored records of these rows, (count, dim + peaks)."""
        shard, offset = divmod(first, self.shard_rows)
        size = count * self.row_bytes
        data = self._read(shard, size, offset * self.row_bytes)
        if len(data) < size:
            raise AfpError(f"{self.path(shard)} is cut short; run `afp library repair`.")
        return np.frombuffer(data, "<u2").reshape(count, -1).astype(np.uint16, copy=False)

    def rows_in(self, shard: int) -> int:
        """The number of complete rows in the file of a shard; 0 if it does not exist."""
        try:
            return self.path(shard).stat().st_size // self.row_bytes
        except OSError:
            return 0

    def shards(self) -> list[int]:
        return sorted(int(path.stem) for path in self.directory.glob("[0-9]*.f16") if path.stem.isdigit())

    @property
    def end(self) -> int:
        """Nothing is stored from this row on."""
        return max((shard * self.shard_rows + self.rows_in(shard) for shard in self.shards()), default=0)

    def cut(self, end: int) -> None:
        """Truncates at row `end`: what follows belongs to a track that was never committed."""
        for shard in self.shards():
            size = min(max(0, end - shard * self.shard_rows), self.shard_rows) * self.row_bytes
            if not size:
                self.delete(shard)
            elif self.path(shard).stat().st_size > size:
                os.truncate(self.path(shard), size)

    def delete(self, shard: int) -> None:
        self._forget(shard)
        self.path(shard).unlink(missing_ok=True)

    def close(self) -> None:
        """Closes the files; they are opened again when they are needed."""
        for shard in list(self._files):
            self._forget(shard)

    def _read(self, shard: int, size: int, position: int) -> bytes:
        try:
            with self._opening:
                if shard not in self._files:
                    self._files[shard] = open_to_read(self.path(shard))
                file = self._files[shard]
            return read_at(file, size, position)
        except OSError as error:
            with self._opening:
                self._forget(shard)  # what comes back after it was away is another file
            if error.errno in (errno.ENOENT, errno.EIO):
                raise AfpError(f"{self.path(shard)} cannot be read; run `afp library repair`.") from error
            raise LibraryUnavailable(
                f"{self.path(shard)} cannot be read ({error.strerror}); see that its disk is there."
            ) from error

    def _forget(self, shard: int) -> None:
        if shard in self._files:
            os.close(self._files.pop(shard))


def record(rows: Rows16, peaks: Stored) -> Records:
    """Rows (n, dim) and their peaks → (n, dim + peaks)."""
    return np.concatenate([np.ascontiguousarray(rows).view(np.uint16), peaks], 1)


def checksum(records: Records) -> bytes:
    """A digest of sixteen bytes that detects any change of the stored records."""
    return blake2b(_bytes(records), digest_size=16).digest()


def _bytes(records: Records) -> bytes:
    return np.ascontiguousarray(records, "<u2").tobytes()
