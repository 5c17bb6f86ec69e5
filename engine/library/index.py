"""Nearest stored rows of a query: exact while the library is small, IVFPQ above; `codebook.policy` is the only rule.

Exact search scans the stored float16 rows themselves in memory, so a small library has no index files. Above, one
codebook serves the whole library, and its coded rows lie in a few immutable files (`parts`), of which only the cells
that queries come near are ever read. Rows newer than the files are searched exactly, rows of no track are left out, and
what IVFPQ finds is re-scored on the stored rows, so that similarities of both kinds compare. All of it can be rebuilt
from the stored embeddings.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError, LibraryUnavailable
from engine.library.codebook import Codebook
from engine.library.embeddings import Embeddings
from engine.library.index_builder import IndexBuilder, Spans
from engine.library.index_files import IndexFiles, Manifest
from engine.library.index_parts import PartFile
from engine.progress import ProgressFn, no_progress

# What is searched exactly lies in memory, 256 bytes a row: more than this is only ever the tail of a lost index.
EXACT_MOST = 4_000_000

Ints = NDArray[np.int64]


class Index:
    """Searches the rows of one library. `encoder_id` guards against files of another encoder."""

    def __init__(self, directory: Path, store: Embeddings, encoder_id: str, preset: str) -> None:
        self.directory = directory
        self.store = store
        self.preset = preset
        self.files = IndexFiles(directory, encoder_id, store.dim)
        self.damage = ""  # why the files were not used, or not wholly, one sentence
        self._codebook: Codebook | None = None
        self._codebook_file = ""
        self._parts: list[PartFile] = []
        self._live = np.zeros(0, np.bool_)  # of the rows that the parts cover
        self._exact: Any = None
        self._pending: list[NDArray[np.int64]] = []  # row numbers added to the exact part since it was arranged
        self._rows = np.zeros(0, np.int64)  # row number of every entry of the exact part
        self._alive: NDArray[np.bool_] | None = None  # of the exact part; None: all
        faiss.omp_set_num_threads(1)  # a second thread makes a live hop slower, and training PQ twenty times so

    @property
    def loaded(self) -> bool:
        return self._exact is not None

    @property
    def indexed_rows(self) -> int:
        """Rows in the files: in those that are open, or while nothing is loaded in those that the manifest names."""
        if self.loaded:
            return sum(file.part.rows for file in self._parts)
        return sum(part.rows for part in self._manifest().parts)

    @property
    def end(self) -> int:
        """Rows before this one are said to be in the files."""
        return self._manifest().end

    def _manifest(self) -> Manifest:
        """What the files are said to be: none while they cannot be used."""
        try:
            return self.files.manifest()
        except AfpError:
            return Manifest()

    def discard(self) -> None:
        """Stops using the files, so that the index is rebuilt."""
        self.files.path.unlink(missing_ok=True)

    def load(self, live: Spans) -> None:
        """Opens the files of the manifest if they are whole; every live row outside them is read for exact search."""
        live = list(live)
        self._open_files()
        self._live = np.zeros(self._covered, np.bool_)
        self._exact = faiss.IndexScalarQuantizer(
            self.store.dim, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT
        )
        self._pending, self._rows, self._alive = [], np.zeros(0, np.int64), None
        tail = [(first, count) for first, count in live if first >= self._covered]
        if sum(count for _, count in tail) > EXACT_MOST:
            self._exact = None
            raise AfpError(f"The index of {self.directory.parent} is missing or behind; run `afp library rebuild`.")
        held = {shard: self.store.rows_in(shard) for shard in self.store.shards()}
        for first, count in live:
            shard, offset = divmod(first, self.store.shard_rows)
            try:
                if offset + count > held.get(shard, 0):
                    raise AfpError(f"{self.store.path(shard)} is cut short or gone; run `afp library repair`.")
                if first < self._covered:
                    self._live[first : first + count] = True
                else:
                    self.add(first, count)
            except LibraryUnavailable:
                self._exact = None  # half of it must not pass for all: the next search loads it again
                raise
            except AfpError as error:  # the other tracks are still found
                self.damage = str(error)

    def close(self) -> None:
        for part in self._parts:
            part.close()
        self._parts = []

    def add(self, first: int, count: int) -> None:
        """Adds rows of the store to the exact part, if the files do not cover them."""
        if first < self._covered:  # the files were read a moment after the spans
            self._live[first : first + count] = True
            if self._codebook is not None:
                self._codebook.forget()
        elif count:
            codes = self.store.read(first, count).view(np.uint8)  # float16 is what this index holds: no conversion
            self._exact.add_sa_codes(codes)
            self._pending.append(np.arange(first, first + count, dtype=np.int64))

    def remove(self, first: int, count: int) -> None:
        """Rows of a track that was removed or replaced are never found again."""
        if first < self._covered:
            self._live[first : first + count] = False
            if self._codebook is not None:
                self._codebook.forget()  # cells are read again, without these rows, when a query comes near
        self._arrange()
        dead = (self._rows >= first) & (self._rows < first + count)
        if dead.any():
            self._alive = ~dead if self._alive is None else self._alive & ~dead

    def search(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The `k` nearest rows (n, k) of every query (n, dim), best first; −1 and −inf where there are fewer."""
        queries = np.ascontiguousarray(queries, np.float32)
        rows, scores = self._search_exact(queries, k)
        if self._codebook is None:
            return rows, scores
        coded, found = self._search_coded(queries, k)
        rows, scores = np.concatenate([rows, coded], axis=1), np.concatenate([scores, found], axis=1)
        best = np.argsort(-scores, axis=1, kind="stable")[:, :k]
        return np.take_along_axis(rows, best, axis=1), np.take_along_axis(scores, best, axis=1)

    def _search_exact(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        self._arrange()
        if not self._rows.size:
            return np.full((len(queries), k), -1, np.int64), np.full((len(queries), k), -np.inf, np.float32)
        parameters = None
        if self._alive is not None:
            bits = np.packbits(self._alive, bitorder="little")
            parameters = faiss.SearchParameters(sel=faiss.IDSelectorBitmap(bits))  # the wrapper keeps the bits alive
        scores, ids = self._exact.search(queries, k, params=parameters)
        return np.where(ids >= 0, self._rows[ids], -1), np.where(ids >= 0, scores, -np.inf).astype(np.float32)

    def _search_coded(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        codebook = self._codebook
        assert codebook is not None
        cells, alike = codebook.probe(queries)
        for cell in codebook.missing(cells):
            rows, codes = self._read(int(cell))
            live = rows < len(self._live)
            live[live] = self._live[rows[live]]
            codebook.hold(int(cell), rows[live], codes[live])
        rows, scores = codebook.search(queries, k * max(1, codebook.settings.refine), cells, alike)
        return rows, rescored(self.store, queries, rows, scores) if codebook.settings.refine else scores

    def _read(self, cell: int) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
        """What all parts hold of a cell. Raises AfpError when one cannot be read."""
        found = [part.read(cell) for part in self._parts]
        return np.concatenate([rows for rows, _ in found]), np.concatenate([codes for _, codes in found])

    @property
    def _covered(self) -> int:
        """Rows before this one are the parts'."""
        return self._parts[-1].part.end if self._parts else 0

    def _arrange(self) -> None:
        if self._pending:
            self._rows = np.concatenate([self._rows, *self._pending])
            if self._alive is not None:
                self._alive = np.pad(self._alive, (0, self._rows.size - self._alive.size), constant_values=True)
            self._pending = []

    def _open_files(self) -> None:
        self.damage = ""
        self.close()
        before = None
        while (found := self.files.manifest_bytes()) != before:  # a writer may replace the files while they are opened
            before = found
            if self._open_those_named():
                return

    def _open_those_named(self) -> bool:
        try:
            manifest = self.files.manifest()
            if manifest.settings is None:
                self._codebook = None
                return True
            if self._codebook is None or self._codebook_file != manifest.codebook:
                self._codebook, self._codebook_file = self.files.read_codebook(manifest), manifest.codebook
            self._codebook.forget()
            for part in manifest.parts:
                self._parts.append(self.files.open_part(part, manifest.settings))
        except LibraryUnavailable:
            self._exact = None
            raise
        except AfpError as error:
            self.damage, self._codebook = str(error), None
            self.close()
        else:
            self.damage = ""
        return not self.damage

    # ------------------------------------------------------------------ making

    def due(self, live: Spans) -> bool:
        """Whether the files have fallen behind a library whose live rows are these."""
        return IndexBuilder(self.files, self.store, self.preset).due(live)

    def build(
        self,
        live: Spans,
        progress: ProgressFn = no_progress,
        cancelled: Callable[[], bool] = lambda: False,
        anew: bool = True,
    ) -> None:
        """See `IndexBuilder.build`. What is open here stays as it was until it is loaded again."""
        IndexBuilder(self.files, self.store, self.preset).build(live, progress, cancelled, anew)

    def problems(self, progress: ProgressFn = no_progress) -> list[tuple[str, str]]:
        """(file, what is wrong with it) for every part of the index that is not whole."""
        return self.files.problems(progress)


def rescored(
    store: Embeddings, queries: NDArray[np.float32], rows: Ints, scores: NDArray[np.float32]
) -> NDArray[np.float32]:
    """The scores (n, k) of rows (n, k) as their stored selves have them; where a row is −1, as they were."""
    near = np.unique(rows[rows >= 0])
    if not len(near):
        return scores
    stored = store.some(near).astype(np.float32)
    cosines = np.einsum("nd,nkd->nk", queries, stored[np.searchsorted(near, rows).clip(max=len(near) - 1)])
    return np.where(rows >= 0, cosines, scores)
