"""The codebook of an IVFPQ index: the centres of its cells, and the codewords for the residuals of the rows."""

from dataclasses import dataclass
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

PRESETS = ("auto", "paper", "exact")

# Measured (tests/benchmarks/search_policy.py, AVX-512 laptop core, one thread, 8 queries × 20 neighbours, 128 dims):
# exact float16: 2 ms at 50,000 rows, 10 ms at 150,000 (21 hours), 26 ms at 400,000; a live hop may cost 25 ms in all.
EXACT_ROWS = 200_000
# IVFPQ needs this many rows to learn 256 codewords; below, even the paper's preset is exact.
LEAST_ROWS = 256 * 39
# Looked at for a segment, in codes: 10 s of sound cost some 50 ms (tests/benchmarks/large_search.py; docs/scale.md).
PROBED_ROWS = 120_000
TAUGHT_A_CELL = 39
"""Rows a cell that are learnt from; the literature's least (Faiss warns below)."""
TAUGHT = 1 << 16
"""Rows that codewords are learnt from at least, if there are so many."""
_ROUNDS = 10
_AT_ONCE = 1 << 14


@dataclass(frozen=True)
class IvfPq:
    """The settings of an IVFPQ index: `cells`, `pieces` sub-vectors of 8 bits a row, `probes` cells searched a query.

    `refine`: how many times the wanted neighbours are fetched and re-scored on the stored rows; 0: scores as coded.
    `groups`: the cells are found by way of so many groups of them; 0: each is looked at.
    """

    cells: int
    pieces: int
    probes: int
    refine: int
    groups: int = 0


def policy(rows: int, dim: int, preset: str) -> IvfPq | None:
    """The settings of the index for so many rows; None: exact search."""
    if preset == "exact" or rows < LEAST_ROWS or (preset == "auto" and rows <= EXACT_ROWS):
        return None
    if preset == "paper":  # K = 256, m = 32 × 8 bits, nprobe 4
        return IvfPq(cells=256, pieces=_divisor(dim, 32), probes=4, refine=0)
    # Growing by fours, so that a library is taught anew twice on its way to the paper's size.
    groups = 1 << round(np.log2(8 * np.sqrt(rows)) / 2)
    cells = groups**2
    probes = min(cells // 16, max(32, PROBED_ROWS * cells // rows))
    return IvfPq(cells, _divisor(dim, dim // 4), probes, refine=4, groups=groups)


class Codebook:
    """Encodes rows, and searches those it holds. Train one with `learn`, or read a stored one from its `data`."""

    def __init__(self, index: Any, settings: IvfPq) -> None:
        self.settings = settings
        self._index = index
        self.forget()

    @classmethod
    def learn(cls, rows: Floats, settings: IvfPq) -> "Codebook":
        """Trains a codebook on rows (n, dim) from all over the library; see `rows_to_learn`."""
        dim = rows.shape[1]
        metric = faiss.METRIC_INNER_PRODUCT
        coarse = faiss.IndexFlatIP(dim)
        if settings.groups:
            # k-means of k cells costs n · k; by way of √k groups only n · √k, and so does finding a row's cell.
            coarse.add(_centres(rows, settings.groups))
            grouped = faiss.IndexIVFFlat(coarse, dim, settings.groups, metric)
            grouped.add(_cells(rows, coarse, settings))
            grouped.make_direct_map()  # the code of a row is of what it lies off its cell's centre
            coarse = grouped
        index = faiss.IndexIVFPQ(coarse, dim, settings.cells, settings.pieces, 8, metric)
        # Below this many distances Faiss trains PQ without BLAS, five times slower.
        before = faiss.cvar.distance_compute_blas_threshold
        faiss.cvar.distance_compute_blas_threshold = 1
        try:
            index.train(rows)
        finally:
            faiss.cvar.distance_compute_blas_threshold = before
        return cls(index, settings)

    @classmethod
    def read(cls, data: bytes, settings: IvfPq, dim: int) -> "Codebook":
        """Reads a codebook from `data`, which must be intact: Faiss may crash on damaged data."""
        index = faiss.deserialize_index(np.frombuffer(data, np.uint8))
        if (index.d, index.nlist, index.pq.M) != (dim, settings.cells, settings.pieces):
            raise AfpError("The index's codebook is not of its manifest.")
        return cls(index, settings)

    @property
    def data(self) -> bytes:
        """The trained codebook as bytes, without the rows that it holds."""
        self.forget()
        return bytes(faiss.serialize_index(self._index))

    def encode(self, rows: Floats) -> tuple[Ints, NDArray[np.uint8]]:
        """The cell (n,) and the code (n, pieces) of each row."""
        self._look_at(self.settings.groups // 64)  # a row's own cell is in a group near it, a noisy query's may not be
        width = self._index.coarse_code_size()
        coded = self._index.sa_encode(np.ascontiguousarray(rows))
        cells = coded[:, :width].astype(np.int64) @ (1 << 8 * np.arange(width))
        return cells, coded[:, width:]

    def forget(self) -> None:
        """Drops all rows."""
        # A list of its own even where Faiss would make one: what was read with the codebook may hold another kind.
        self._lists = faiss.ArrayInvertedLists(self.settings.cells, self.settings.pieces)
        self._index.replace_invlists(self._lists, False)
        self._held = np.zeros(self.settings.cells, bool)

    def missing(self, cells: Ints) -> Ints:
        """Those of these cells that are not held yet."""
        wanted = np.unique(cells[cells >= 0])
        return wanted[~self._held[wanted]]

    def hold(self, cell: int, rows: Ints, codes: NDArray[np.uint8]) -> None:
        """Holds the encoded rows of a cell, so that they are found: their numbers (n,) and codes (n, pieces), all at
        once.
        """
        self._held[cell] = True
        if len(rows):
            self._lists.resize(cell, len(rows))
            ids, data = np.ascontiguousarray(rows), np.ascontiguousarray(codes)
            self._lists.update_entries(cell, 0, len(rows), faiss.swig_ptr(ids), faiss.swig_ptr(data))

    def probe(self, queries: Floats) -> tuple[Ints, Floats]:
        """The cells (n, probes) whose centres are most similar to each query, and their similarities."""
        self._look_at(self.settings.groups // 8)
        alike, cells = self._index.quantizer.search(queries, self.settings.probes)
        return cells, alike

    def _look_at(self, groups: int) -> None:
        """Sets how many groups of cells are searched for the nearest cells."""
        if self.settings.groups:
            faiss.downcast_index(self._index.quantizer).nprobe = max(2, groups)

    def search(self, queries: Floats, k: int, cells: Ints, alike: Floats) -> tuple[Ints, Floats]:
        """The `k` rows (n, k) in these cells that are most similar to each query, by their codes; −1 and −inf if there
        are fewer.
        """
        self._index.nprobe = cells.shape[1]
        scores, rows = self._index.search_preassigned(queries, k, cells, alike)
        return rows, np.where(rows >= 0, scores, -np.inf).astype(np.float32)


def rows_to_learn(settings: IvfPq) -> int:
    """The number of rows that a codebook with these settings is trained on, if there are as many."""
    return max(TAUGHT_A_CELL * settings.cells, TAUGHT)


def _centres(rows: Floats, count: int) -> Floats:
    kmeans = faiss.Kmeans(
        rows.shape[1],
        count,
        niter=_ROUNDS,
        spherical=True,
        min_points_per_centroid=1,
        max_points_per_centroid=1 << 30,
        gpu=faiss.get_num_gpus() > 0,
    )
    kmeans.train(np.ascontiguousarray(rows))
    return np.asarray(kmeans.centroids, np.float32)


def _cells(rows: Floats, coarse: Any, settings: IvfPq) -> Floats:
    """The centres of all cells: each group of rows gets its share of them, by its size."""
    group = np.concatenate([coarse.search(some, 1)[1][:, 0] for some in _blocks(rows)])
    ends = np.cumsum(np.bincount(group, minlength=settings.groups)) * settings.cells / len(rows)
    shares = np.diff(np.round(ends).astype(int), prepend=0)
    order = np.argsort(group, kind="stable")
    members = np.split(order, np.cumsum(np.bincount(group, minlength=settings.groups))[:-1])
    return np.concatenate([_centres(rows[mine], share) for mine, share in zip(members, shares, strict=True) if share])


def _blocks(rows: Floats) -> list[Floats]:
    return np.array_split(rows, len(rows) // _AT_ONCE + 1)


def _divisor(dim: int, most: int) -> int:
    return next(pieces for pieces in range(min(most, dim), 0, -1) if dim % pieces == 0)
