"""The paper's index: IVFPQ over inner product, in memory (section 2.3 and Table 1)."""

import faiss
import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError, UsageError

CELLS, PIECES, PROBES, NEIGHBOURS = 256, 32, 4, 4
_CODEWORDS = 256
_TAUGHT = 1 << 18
"""Rows for training, and rows to add at a time."""
_LEAST_A_CELL = 39
"""Faiss's own rule: fewer rows per cell are too few for training."""


class PaperIndex:
    """Rows (n, dim) in at most `cells` (K) inverted lists and `pieces` (m) codes of 8 bits, `probes` lists searched.

    `note` says what had to differ from the request, or is empty. Raises UsageError if `pieces` does not divide dim, and
    AfpError if there are too few rows for training.
    """

    def __init__(
        self, rows: NDArray[np.floating], cells: int = CELLS, pieces: int = PIECES, probes: int = PROBES
    ) -> None:
        count, dim = rows.shape
        if pieces < 1 or dim % pieces:
            raise UsageError(f"Fingerprints of {dim} numbers cannot be cut into {pieces} pieces: give a divisor.")
        if count < _CODEWORDS:
            raise AfpError(f"{count} segments are too few for the paper's index: judge on a larger corpus.")
        self.cells, self.pieces = max(1, min(cells, count // _LEAST_A_CELL)), pieces
        self.note = "" if self.cells == cells else f"{count} segments fill only {self.cells} of {cells} cells."
        faiss.omp_set_num_threads(1)  # a second thread makes training PQ twenty times slower
        self._index = faiss.IndexIVFPQ(faiss.IndexFlatIP(dim), dim, self.cells, pieces, 8, faiss.METRIC_INNER_PRODUCT)
        for clustering in (self._index.cp, self._index.pq.cp):
            clustering.min_points_per_centroid = 1  # the rule is kept above; Faiss would write to stderr
        self._index.nprobe = probes  # `nprobes`, as the authors' evaluators have it, would leave it at 1
        taught = np.sort(np.random.default_rng(0).permutation(count)[:_TAUGHT])
        before = faiss.cvar.distance_compute_blas_threshold
        faiss.cvar.distance_compute_blas_threshold = 1  # else PQ is trained without BLAS, five times slower
        try:
            self._index.train(np.ascontiguousarray(rows[taught], np.float32))
        finally:
            faiss.cvar.distance_compute_blas_threshold = before
        for start in range(0, count, _TAUGHT):
            self._index.add(np.ascontiguousarray(rows[start : start + _TAUGHT], np.float32))

    @property
    def probes(self) -> int:
        """How many cells Faiss searches."""
        return int(self._index.nprobe)

    @property
    def megabytes(self) -> float:
        """Size in a file, in 10⁶ bytes."""
        return round(len(faiss.serialize_index(self._index)) / 1e6, 2)

    def search(
        self, queries: NDArray[np.float32], k: int = NEIGHBOURS, hidden: NDArray[np.bool_] | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The `k` nearest rows (n, k) of every query (n, dim), best first; −1 and −inf where the cells hold fewer.

        `hidden` (rows,) marks rows that are not to be found.
        """
        if not len(queries):
            return np.empty((0, k), np.int64), np.empty((0, k), np.float32)
        selector = {}
        if hidden is not None:
            selector["sel"] = faiss.IDSelectorBitmap(np.packbits(~hidden, bitorder="little"))
        parameters = faiss.SearchParametersIVF(nprobe=self._index.nprobe, **selector)
        scores, rows = self._index.search(np.ascontiguousarray(queries, np.float32), k, params=parameters)
        return rows, np.where(rows >= 0, scores, -np.inf).astype(np.float32)

    def described(self) -> dict[str, object]:
        """What a result says of it."""
        return {
            "cells": self.cells,
            "pieces": self.pieces,
            "code_bits": 8 * self.pieces,
            "probes": self.probes,
            "rows": int(self._index.ntotal),
            "megabytes": self.megabytes,
            "note": self.note,
        }
