"""Reads a library in a folder, and follows what a writer commits."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError
from engine.features.peaks import NONE, Stored
from engine.library.catalog import Catalog
from engine.library.embeddings import Embeddings
from engine.library.errors import sqlite_errors
from engine.library.index import Index
from engine.library.track import Track, listed, track_of
from engine.library.track_rows import TrackSpans, no_track

MOVED_MOST = 64
"""Up to this many moved tracks are followed one by one: each costs a pass over everything in memory."""
Answer = TypeVar("Answer")


class LibraryReader(TrackSpans):
    """The reading half of `engine.library.library.Library`, which opens it. One thread at a time.

    `writes`: the rows change here, not in another process. `searched`: the index is loaded at once.
    Raises ValueError when the catalogue describes no rows.
    """

    def __init__(self, directory: Path, catalog: Catalog, writes: bool, searched: bool) -> None:
        self.directory = directory
        self.catalog = catalog
        self._writes = writes
        self._at_hand = searched
        self.encoder_id = catalog.get("encoder")
        self.dim = int(catalog.get("dim"))
        self.hop_s = float(catalog.get("hop_s"))
        self.peaks_a_row = int(catalog.get("peaks", "0"))
        shard_rows = int(catalog.get("shard_rows"))
        if self.dim < 1 or self.peaks_a_row < 0 or not self.hop_s > 0 or shard_rows < 1:
            raise ValueError("the catalogue describes no rows")
        self.generation = 0
        self._data_version = -1
        self._store = Embeddings(directory / "embeddings", self.dim, shard_rows, self.peaks_a_row)
        self._index = Index(directory / "index", self._store, self.encoder_id, catalog.get("preset"))

    def close(self) -> None:
        self.catalog.close()
        self._store.close()
        self._index.close()

    @property
    def index_kind(self) -> str:
        """How the library is searched: "exact", or "ivfpq" where Faiss files cover most of it."""
        return "ivfpq" if self._index.indexed_rows else "exact"

    @property
    def index_damage(self) -> str:
        """Why the loaded index leaves tracks out or is not used, in one sentence; "" if it is intact."""
        return self._index.damage

    def search(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The `k` stored rows most similar to each query (n, dim): rows (n, k) and cosines (n, k), best first.

        −1 and −inf where there are fewer; `locate` says which track and segment a row is.
        """
        self._load_index()
        return self._followed(lambda: self._index.search(queries, k))

    def expect(self, spans: Iterable[tuple[int, int, int]]) -> None:
        """Announces that these rows (track id, start, count) will be needed. Only a library on a server fetches them
        ahead.
        """

    def rows(self, track_id: int, start: int, count: int) -> NDArray[np.float32]:
        """Stored embeddings (count', dim) of a track's segments from `start` ≥ 0 on, clipped to the track's end."""
        return self._followed(lambda: self._rows(track_id, start, count))

    def _rows(self, track_id: int, start: int, count: int) -> NDArray[np.float32]:
        first, count = self._clipped(track_id, start, count)
        if not count:
            return np.zeros((0, self.dim), np.float32)
        return self._store.read(first, count).astype(np.float32)

    def peaks(self, track_id: int, start: int, count: int) -> Stored:
        """The spectral peaks (count', peaks_a_row) beside these rows: see `engine.features.peaks`."""
        return self._followed(lambda: self._peaks(track_id, start, count))

    def _peaks(self, track_id: int, start: int, count: int) -> Stored:
        first, count = self._clipped(track_id, start, count)
        if not count or not self.peaks_a_row:
            return np.full((count, self.peaks_a_row), NONE, np.uint16)
        return self._store.peaks(first, count)

    def _clipped(self, track_id: int, start: int, count: int) -> tuple[int, int]:
        first, length = self._span(track_id)
        return first + start, max(0, min(count, length - start))

    def track(self, track_id: int) -> Track:
        """A track by its id. Raises AfpError if it does not exist (any more)."""
        with sqlite_errors(self.catalog.path):
            stored = self.catalog.by_id(track_id)
        if stored is None:
            raise no_track(track_id)
        return track_of(stored)

    def tracks(self, search: str = "") -> list[Track]:
        """Every track whose title, artist, album or path holds all words of `search`, by artist, album and path."""
        return listed(map(track_of, self.catalog.tracks()), search)

    def failures(self) -> list[tuple[str, str]]:
        """(path, reason) of every file that could not be indexed."""
        return [(os.fsdecode(path), reason) for path, reason in self.catalog.failures()]

    def folders(self) -> list[str]:
        """The folders that were indexed, in os.fsdecode form."""
        return [os.fsdecode(path) for path in self.catalog.folders()]

    # --------------------------------------------------------------- following

    def refresh(self) -> bool:
        """Follows what another process committed; True if anything changed. Costs microseconds when nothing did.

        Raises AfpError when the disk is not there; later, when it is back, the library goes on.
        """
        with sqlite_errors(self.catalog.path):
            if self.catalog.replaced():  # by its copy, or the disk is another one now
                self._reopen()
                return True
            version = self.catalog.data_version()
            if version == self._data_version:
                return False
            changed = self._follow()
            self._data_version = version  # last: what a disk that went away cut short is followed again
            return changed

    def _followed(self, ask: Callable[[], Answer]) -> Answer:
        """The answer; asked again if a writer moved the rows or replaced the files in the meantime."""
        try:
            return ask()
        except AfpError:
            if self._writes or not self.refresh():
                raise
            return ask()

    def _reopen(self) -> None:
        catalog = Catalog(self.catalog.path, write=False)
        if (catalog.get("encoder"), catalog.get("dim")) != (self.encoder_id, str(self.dim)):
            catalog.close()
            raise AfpError(f"The library {self.directory} was replaced by another one; open it again.")
        self.catalog.close()
        self.catalog = catalog
        self._store.close()
        self._load()

    def _load(self) -> None:
        self._data_version, generation = self.catalog.data_version(), self.catalog.generation
        self._spans = {track_id: (first, count) for track_id, first, count in self.catalog.spans()}
        self._table = None
        self._store.close()  # deleted files take their room until nobody has them open
        self._manifest = self._manifest_stamp()
        if self._at_hand or self._index.loaded:
            self._index.load(self._spans.values())
        self.generation = generation

    def _load_index(self) -> None:
        if not self._index.loaded:
            self._index.load(self._spans.values())

    def _follow(self) -> bool:
        """Applies what was committed since `generation`, row by row."""
        generation = self.catalog.generation
        if generation == self.generation:
            return False
        if self._manifest_stamp() != self._manifest:
            self._load()
            return True
        removed = dict(self.catalog.removed(self.generation))
        changed = [span for span in self.catalog.spans(self.generation) if self._spans.get(span[0]) != span[1:]]
        moved = [self._spans[track_id] for track_id, _, _ in changed if track_id in self._spans]
        if len(moved) + len(removed) > MOVED_MOST:
            self._load()
            return True
        if moved:
            self._store.close()  # their file may have been deleted: it takes its room until nobody has it open
        if self._index.loaded:
            for first, count in [*removed.items(), *moved]:
                self._index.remove(first, count)
        if removed:
            self._spans = {track: span for track, span in self._spans.items() if span[0] not in removed}
        for track_id, first, count in changed:
            if self._spans.get(track_id) != (first, count):
                if self._index.loaded:
                    self._index.add(first, count)
                self._spans[track_id] = (first, count)
        self._table = None
        self.generation = generation
        if not self._writes and len(self._spans) != self.catalog.count():  # removed, and compacted since
            self._load()
        return True

    def _manifest_stamp(self) -> tuple[int, int]:
        try:
            info = (self.directory / "index" / "manifest.json").stat()
        except OSError:
            return 0, 0
        return info.st_mtime_ns, info.st_ino
