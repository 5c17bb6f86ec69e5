"""Nearest stored rows of a query: exact while the library is small, IVFPQ above; `policy` is the only rule.

Exact search scans the stored float16 rows themselves in memory, so a small library has no index files. Above, every
embedding shard gets one immutable Faiss file that covers its first rows; a manifest names the files and is replaced by
rename. Rows newer than the files are searched exactly, removed rows are masked, and what IVFPQ finds is re-scored on
the stored rows, so that similarities of both kinds compare. All of it can be rebuilt from the stored embeddings.
"""

import json
import os
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError
from engine.library.embeddings import Embeddings, sync_folder
from engine.progress import ProgressFn, no_progress

PRESETS = ("auto", "paper", "exact")

# Measured (tests/benchmarks/search_policy.py, AVX-512 laptop core, one thread, 8 queries × 20 neighbours, 128 dims):
# exact float16: 2 ms at 50,000 rows, 10 ms at 150,000 (21 hours), 26 ms at 400,000; a live hop may cost 25 ms in all.
# IVFPQ at 400,000 rows: 1.7 ms with 2048 lists, 32 probed, 64 pieces.
EXACT_ROWS = 200_000
# The tail searched exactly beside the files may grow to this before they are made anew.
TAIL_ROWS = 50_000
# IVFPQ needs this many rows to learn 256 codewords; below, even the paper's preset is exact.
LEAST_ROWS = 256 * 39
MANIFEST_VERSION = 1
_READ_ROWS = 1 << 16
_TRAIN_ROWS = 1 << 16

Spans = Iterable[tuple[int, int]]  # (first row, count)


@dataclass(frozen=True)
class IvfPq:
    """The settings of one IVFPQ index: `lists` cells, `pieces` sub-vectors of 8 bits, `probes` cells searched.

    `refine`: how many times the wanted neighbours are fetched and re-scored on the stored rows; 0: scores as coded.
    """

    lists: int
    pieces: int
    probes: int
    refine: int


def policy(rows: int, dim: int, preset: str) -> IvfPq | None:
    """How `rows` rows are indexed; None: exactly."""
    if preset == "exact" or rows < LEAST_ROWS or (preset == "auto" and rows <= EXACT_ROWS):
        return None
    if preset == "paper":  # K = 256, m = 32 × 8 bits, nprobe 4
        return IvfPq(lists=256, pieces=_divisor(dim, 32), probes=4, refine=0)
    lists = 1 << int(np.log2(4 * np.sqrt(rows)))
    return IvfPq(lists=lists, pieces=_divisor(dim, dim // 2), probes=lists // 16, refine=4)


class Index:
    """Searches the rows of one library. `encoder_id` guards against files of another encoder."""

    def __init__(self, directory: Path, store: Embeddings, encoder_id: str, preset: str) -> None:
        self.directory = directory
        self.store = store
        self.encoder_id = encoder_id
        self.preset = preset
        self.damage = ""  # why the files were not used, one sentence
        self._files: dict[int, _File] = {}
        self._exact: Any = None
        self._pending: list[NDArray[np.int64]] = []  # row numbers added to the exact part since it was arranged
        self._rows = np.zeros(0, np.int64)  # row number of every entry of the exact part
        self._alive: NDArray[np.bool_] | None = None  # of the exact part; None: all
        faiss.omp_set_num_threads(1)  # a second thread makes a live hop slower, and training PQ twenty times so

    @property
    def loaded(self) -> bool:
        return self._exact is not None

    @property
    def exact_rows(self) -> int:
        return int(self._exact.ntotal) if self._exact is not None else 0

    @property
    def indexed_rows(self) -> int:
        return sum(file.rows for file in self._files.values())

    def load(self, live: Spans, removed: Spans) -> None:
        """Takes the files of the manifest that are whole; every live row outside them is read for exact search."""
        held = {shard: self.store.rows_in(shard) for shard in self.store.shards()}
        self._files = {shard: file for shard, file in self._read_manifest().items() if held.get(shard)}
        self._exact = faiss.IndexScalarQuantizer(
            self.store.dim, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT
        )
        self._pending, self._rows, self._alive = [], np.zeros(0, np.int64), None
        for first, count in removed:
            self.remove(first, count)
        for first, count in live:
            shard, offset = divmod(first, self.store.shard_rows)
            try:
                if offset + count > held.get(shard, 0):
                    raise AfpError(f"{self.store.path(shard)} is cut short or gone; run `afp library repair`.")
                self.add(first, count)
            except AfpError as error:  # the other tracks are still found
                self.damage = str(error)
                self.remove(first, count)

    def add(self, first: int, count: int) -> None:
        """Makes rows of the store findable: a track never straddles a file's end, so it is covered or it is not."""
        file = self._files.get(first // self.store.shard_rows)
        if count and (file is None or first >= file.first + file.rows):
            codes = self.store.read(first, count).view(np.uint8)  # float16 is what this index holds: no conversion
            self._exact.add_sa_codes(codes)
            self._pending.append(np.arange(first, first + count, dtype=np.int64))

    def remove(self, first: int, count: int) -> None:
        """Rows of a track that was removed or replaced are never found again."""
        file = self._files.get(first // self.store.shard_rows)
        if file is not None:
            file.mask(first, count)
        self._arrange()
        dead = (self._rows >= first) & (self._rows < first + count)
        if dead.any():
            self._alive = ~dead if self._alive is None else self._alive & ~dead

    def search(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The `k` nearest rows (n, k) of every query (n, dim), best first; −1 and −inf where there are fewer."""
        queries = np.ascontiguousarray(queries, np.float32)
        found = [self._search_exact(queries, k)]
        found += [file.search(queries, k, self.store) for file in self._files.values()]
        rows = np.concatenate([part[0] for part in found], axis=1)
        scores = np.concatenate([part[1] for part in found], axis=1)
        best = np.argsort(-scores, axis=1, kind="stable")[:, :k]
        return np.take_along_axis(rows, best, axis=1), np.take_along_axis(scores, best, axis=1)

    def _search_exact(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        self._arrange()
        if not self._rows.size:
            return np.full((len(queries), k), -1, np.int64), np.full((len(queries), k), -np.inf, np.float32)
        parameters = None
        if self._alive is not None:
            parameters = faiss.SearchParameters(sel=_selector(self._alive))
        scores, ids = self._exact.search(queries, k, params=parameters)
        return np.where(ids >= 0, self._rows[ids], -1), np.where(ids >= 0, scores, -np.inf).astype(np.float32)

    def _arrange(self) -> None:
        if self._pending:
            self._rows = np.concatenate([self._rows, *self._pending])
            if self._alive is not None:
                self._alive = np.pad(self._alive, (0, self._rows.size - self._alive.size), constant_values=True)
            self._pending = []

    def due(self, live: Spans) -> bool:
        """Whether the files should be made anew for a library whose live rows are these."""
        try:
            covered = {entry["shard"]: entry["rows"] for entry in self._entries()}
        except AfpError:
            return True
        live = list(live)
        rows = sum(count for _, count in live)
        if policy(rows, self.store.dim, self.preset) is None:
            return bool(covered)
        shard_rows = self.store.shard_rows
        tail = sum(count for first, count in live if first % shard_rows >= covered.get(first // shard_rows, 0))
        return tail > TAIL_ROWS or not covered

    def build(
        self, live: Spans, progress: ProgressFn = no_progress, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        """Makes the files anew from the stored rows, shard by shard, and puts the manifest in place last."""
        live = sorted(live)
        total = sum(count for _, count in live)
        wanted = policy(total, self.store.dim, self.preset)
        self.directory.mkdir(exist_ok=True)
        entries = []
        done = 0
        by_shard: dict[int, list[tuple[int, int]]] = {}
        for first, count in live:
            by_shard.setdefault(first // self.store.shard_rows, []).append((first, count))
        for shard, spans in by_shard.items() if wanted else ():
            if sum(count for _, count in spans) < LEAST_ROWS:
                continue  # too few to learn from: searched exactly
            if cancelled():
                return
            entries.append(self._build_shard(shard, spans, wanted))
            done += sum(count for _, count in spans)
            progress(done, total, "segments", "Making the index")
        self._publish(entries)

    def _build_shard(self, shard: int, spans: list[tuple[int, int]], wanted: IvfPq | None) -> dict[str, Any]:
        assert wanted is not None
        base = shard * self.store.shard_rows
        rows = sum(count for _, count in spans)
        lists = min(wanted.lists, 1 << int(np.log2(rows / 39)))
        dim = self.store.dim
        index = faiss.IndexIVFPQ(faiss.IndexFlatIP(dim), dim, lists, wanted.pieces, 8, faiss.METRIC_INNER_PRODUCT)
        index.nprobe = wanted.probes
        _train(index, self._sample(spans, rows))
        for first, count in spans:
            for start in range(first, first + count, _READ_ROWS):
                size = min(_READ_ROWS, first + count - start)
                ids = np.arange(start - base, start - base + size, dtype=np.int64)
                index.add_with_ids(self.store.read(start, size).astype(np.float32), ids)
        data = faiss.serialize_index(index).tobytes()
        name = f"{shard:06d}-{uuid.uuid4().hex[:12]}.faiss"
        _write(self.directory / name, data)
        return {
            "file": name,
            "shard": shard,
            "rows": spans[-1][0] + spans[-1][1] - base,
            "probes": wanted.probes,
            "refine": wanted.refine,
            "sha256": sha256(data).hexdigest(),
        }

    def _sample(self, spans: list[tuple[int, int]], rows: int) -> NDArray[np.float32]:
        """Rows from all over the shard to learn the cells and codewords from."""
        step = max(1, rows // _TRAIN_ROWS)
        return np.concatenate([self.store.read(first, count)[::step] for first, count in spans]).astype(np.float32)

    def _publish(self, entries: list[dict[str, Any]]) -> None:
        manifest = {
            "version": MANIFEST_VERSION,
            "encoder": self.encoder_id,
            "dim": self.store.dim,
            "preset": self.preset,
            "shards": entries,
        }
        temporary = self.directory / "manifest.json.new"
        _write(temporary, json.dumps(manifest, indent=1).encode())
        temporary.replace(self.directory / "manifest.json")
        sync_folder(self.directory)
        kept = {entry["file"] for entry in entries}
        for path in self.directory.glob("*.faiss"):
            if path.name not in kept:
                path.unlink(missing_ok=True)

    def problems(self) -> list[tuple[str, str]]:
        """(file, what is wrong with it) for every part of the index that cannot be used."""
        try:
            entries = self._entries()
        except AfpError as error:
            return [(str(self.directory / "manifest.json"), str(error))]
        found = []
        for entry in entries:
            try:
                self._open(entry)
            except AfpError as error:
                found.append((str(self.directory / str(entry["file"])), str(error)))
        return found

    def _read_manifest(self) -> dict[int, "_File"]:
        self.damage = ""
        files = {}
        try:
            for entry in self._entries():
                files[entry["shard"]] = self._open(entry)
        except AfpError as error:
            self.damage = str(error)
        return files

    def _entries(self) -> list[dict[str, Any]]:
        if not (self.directory / "manifest.json").exists():
            return []
        try:
            manifest = json.loads((self.directory / "manifest.json").read_bytes())
            if manifest["version"] != MANIFEST_VERSION or manifest["encoder"] != self.encoder_id:
                raise AfpError("The index belongs to another encoder or another version of Earmark.")
            return [{**entry, "shard": int(entry["shard"]), "rows": int(entry["rows"])} for entry in manifest["shards"]]
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise AfpError("The index's manifest is damaged.") from error

    def _open(self, entry: dict[str, Any]) -> "_File":
        try:
            name = str(entry["file"])
            if Path(name).name != name:
                raise AfpError("The index's manifest is damaged.")
            data = (self.directory / name).read_bytes()
            # Checked before Faiss sees it: a damaged file can end the process.
            if sha256(data).hexdigest() != entry["sha256"]:
                raise AfpError(f"The index file {name} is damaged.")
            index = faiss.deserialize_index(np.frombuffer(data, np.uint8))
            index.nprobe = int(entry["probes"])
            return _File(index, entry["shard"] * self.store.shard_rows, entry["rows"], int(entry["refine"]))
        except (OSError, ValueError, TypeError, KeyError, RuntimeError) as error:
            raise AfpError("An index file is missing or damaged.") from error


class _File:
    """One Faiss file: rows first … first + rows − 1, its ids counted from `first`."""

    def __init__(self, index: Any, first: int, rows: int, refine: int) -> None:
        self.index = index
        self.first = first
        self.rows = rows
        self.refine = refine
        self._alive: NDArray[np.bool_] | None = None  # None: all

    def mask(self, first: int, count: int) -> None:
        if self._alive is None:
            self._alive = np.ones(self.rows, np.bool_)
        self._alive[first - self.first : first - self.first + count] = False

    def search(
        self, queries: NDArray[np.float32], k: int, store: Embeddings
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        fetch = k * max(1, self.refine)
        selector = {} if self._alive is None else {"sel": _selector(self._alive)}
        parameters = faiss.SearchParametersIVF(nprobe=self.index.nprobe, **selector)
        scores, ids = self.index.search(queries, fetch, params=parameters)
        rows = np.where(ids >= 0, ids + self.first, -1)
        scores = np.where(ids >= 0, scores, -np.inf).astype(np.float32)
        if self.refine:
            stored = {int(row): store.read(int(row), 1)[0] for row in np.unique(rows[rows >= 0])}
            for query, near, score in zip(queries, rows, scores, strict=True):
                held = near >= 0
                if held.any():
                    score[held] = np.stack([stored[int(row)] for row in near[held]]).astype(np.float32) @ query
        return rows, scores


def _train(index: Any, rows: NDArray[np.float32]) -> None:
    # Below this many distances Faiss trains PQ without BLAS, five times slower.
    before = faiss.cvar.distance_compute_blas_threshold
    faiss.cvar.distance_compute_blas_threshold = 1
    try:
        index.train(rows)
    finally:
        faiss.cvar.distance_compute_blas_threshold = before


def _selector(alive: NDArray[np.bool_]) -> Any:
    return faiss.IDSelectorBitmap(np.packbits(alive, bitorder="little"))  # the wrapper keeps the bits alive


def _divisor(dim: int, most: int) -> int:
    return next(pieces for pieces in range(min(most, dim), 0, -1) if dim % pieces == 0)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
