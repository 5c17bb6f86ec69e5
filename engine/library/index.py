"""Nearest stored rows of a query: exact while the library is small, IVFPQ above; `codebook.policy` is the only rule.

Exact search scans the stored float16 rows themselves in memory, so a small library has no index files. Above, one
codebook serves the whole library, and its coded rows lie in a few immutable files (`parts`), of which only the cells
that queries come near are ever read. A manifest names them and is replaced by rename. What is added is coded into
files of its own, merged with earlier ones of its size, so that adding costs what is added; the codebook is learnt anew
when the library has outgrown it. Rows newer than the files are searched exactly, rows of no track are left out, and
what IVFPQ finds is re-scored on the stored rows, so that similarities of both kinds compare. All of it can be rebuilt
from the stored embeddings.
"""

import json
import os
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, fields
from hashlib import sha256
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError, LibraryUnavailable
from engine.library.codebook import Codebook, IvfPq, policy, rows_to_learn
from engine.library.embeddings import Embeddings
from engine.library.parts import Part, PartFile, digest_of, write_part
from engine.platform_calls import sync_folder
from engine.progress import ProgressFn, no_progress

# The tail searched exactly beside the files may grow to this before it is coded.
TAIL_ROWS = 50_000
# What is searched exactly lies in memory, 256 bytes a row: more than this is only ever the tail of a lost index.
EXACT_MOST = 4_000_000
PART_ROWS = 4_000_000
MANIFEST_VERSION = 2
_READ_ROWS = 1 << 14
_KINDS = tuple(field.type for field in fields(Part))
_MOST_ROWS = 1 << 33  # a hundred times the paper's library: what claims more is damaged

Spans = Iterable[tuple[int, int]]  # (first row, count)
Ints = NDArray[np.int64]


class Index:
    """Searches the rows of one library. `encoder_id` guards against files of another encoder."""

    def __init__(self, directory: Path, store: Embeddings, encoder_id: str, preset: str) -> None:
        self.directory = directory
        self.store = store
        self.encoder_id = encoder_id
        self.preset = preset
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
        try:
            return sum(part.rows for part in self._manifest()[2])
        except AfpError:
            return 0

    @property
    def end(self) -> int:
        """Rows before this one are said to be in the files."""
        try:
            parts = self._manifest()[2]
        except AfpError:
            return 0
        return _end(parts)

    def discard(self) -> None:
        """The files are not used any more: it is made anew."""
        (self.directory / "manifest.json").unlink(missing_ok=True)

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
        """Makes rows of the store findable, if the files do not cover them."""
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
        return _end([file.part for file in self._parts])

    def _arrange(self) -> None:
        if self._pending:
            self._rows = np.concatenate([self._rows, *self._pending])
            if self._alive is not None:
                self._alive = np.pad(self._alive, (0, self._rows.size - self._alive.size), constant_values=True)
            self._pending = []

    # ------------------------------------------------------------------ making

    def due(self, live: Spans) -> bool:
        """Whether the files have fallen behind a library whose live rows are these."""
        live = list(live)
        wanted = policy(sum(count for _, count in live), self.store.dim, self.preset)
        try:
            settings, name, parts = self._manifest()
            if wanted is None or settings is None:
                return (wanted is None) != (settings is None)
            for part in parts:
                self._part_file(part, settings).close()
        except AfpError:
            return True
        if not (self.directory / Path(name).name).exists():
            return True
        covered = _end(parts)
        tail = sum(count for first, count in live if first >= covered)
        return tail > TAIL_ROWS or outgrown(settings, wanted)

    def build(
        self,
        live: Spans,
        progress: ProgressFn = no_progress,
        cancelled: Callable[[], bool] = lambda: False,
        anew: bool = True,
    ) -> None:
        """Codes the stored rows, all of them by a new codebook, or with `anew` False only those that are not yet.

        A codebook that the library has outgrown is replaced in either case. The manifest is put in place last.
        """
        live = sorted(live)
        total = sum(count for _, count in live)
        wanted = policy(total, self.store.dim, self.preset)
        self.directory.mkdir(exist_ok=True)
        if wanted is None:
            self._publish("", None, [])
            return
        codebook: Codebook | None = None
        parts: list[Part] = []
        name = ""
        if not anew:
            codebook, parts, name = self._to_go_on_with(wanted)
        if codebook is None:
            progress(0, total, "segments", "Learning the index")
            codebook = Codebook.learn(self._sample(live, total, wanted), wanted)
            learnt = codebook.data
            parts, name = [], _named(learnt)
            _write(self.directory / name, learnt)
        covered = _end(parts)
        live = [(first, count) for first, count in live if first >= covered]
        done, total = 0, sum(count for _, count in live)
        with ThreadPoolExecutor(os.cpu_count(), "coding", faiss.omp_set_num_threads, (1,)) as threads:
            for portion in _portions(live, PART_ROWS):
                coded = []
                for some in threads.map(lambda spans: self._code(codebook, spans), _portions(portion, _READ_ROWS)):
                    coded.append(some)
                    done += len(some[0])
                    progress(done, total, "segments", "Making the index")
                    if cancelled():
                        threads.shutdown(cancel_futures=True)
                        return
                end = sum(portion[-1])
                parts.append(write_part(self._new("part"), codebook.settings.cells, coded, covered, end))
                covered = end
                parts = self._merged(parts, codebook.settings)
        self._publish(name, codebook.settings, parts)

    def _code(self, codebook: Codebook, spans: Sequence[tuple[int, int]]) -> tuple[Ints, Ints, NDArray[np.uint8]]:
        """The cells, numbers and codes of the rows of some spans."""
        rows = np.concatenate([np.arange(first, first + count) for first, count in spans])
        stored = np.concatenate([self.store.read(first, count) for first, count in spans])
        cells, codes = codebook.encode(stored.astype(np.float32))
        return cells, rows, codes

    def _to_go_on_with(self, wanted: IvfPq) -> tuple[Codebook | None, list[Part], str]:
        """The codebook, the parts and the codebook's file of the manifest, if they are whole and not outgrown."""
        try:
            settings, name, parts = self._manifest()
            if settings is None or outgrown(settings, wanted):
                return None, [], ""
            for part in parts:
                self._part_file(part, settings).close()
            return self._read_codebook(name, settings), parts, name
        except AfpError:
            return None, [], ""

    def _merged(self, parts: list[Part], settings: IvfPq) -> list[Part]:
        """The last parts in one as long as they are of a size, so that there are few and each row is copied seldom."""
        while len(parts) > 1 and parts[-2].rows <= 2 * parts[-1].rows and parts[-2].rows + parts[-1].rows <= PART_ROWS:
            if any(digest_of(self.directory / part.file) != part.sha256 for part in parts[-2:]):
                break  # a new checksum would make damage look whole: `verify` is to find it
            both = [self._part_file(part, settings) for part in parts[-2:]]
            try:
                whole = [file.all() for file in both]
            finally:
                for file in both:
                    file.close()
            joined = write_part(self._new("part"), settings.cells, whole, parts[-2].first, parts[-1].end)
            parts = [*parts[:-2], joined]
        return parts

    def _new(self, kind: str) -> Path:
        return self.directory / f"{uuid.uuid4().hex[:12]}.{kind}"

    def _sample(self, live: Sequence[tuple[int, int]], total: int, wanted: IvfPq) -> NDArray[np.float32]:
        """Rows from all over the library to learn from: stretches at random, of every track where that is enough."""
        share = min(1.0, rows_to_learn(wanted) / total)
        random = np.random.default_rng(0)
        lots = random.random(len(live))
        chosen = [span for span, lot in zip(live, lots, strict=True) if lot < 4 * share] or live
        step = max(1, int(sum(count for _, count in chosen) / (share * total)))
        taken = [self.store.read(first, count)[::step].copy() for first, count in chosen]  # a slice would keep it all
        return np.concatenate(taken).astype(np.float32)

    # --------------------------------------------------------------- the files

    def problems(self, progress: ProgressFn = no_progress) -> list[tuple[str, str]]:
        """(file, what is wrong with it) for every part of the index that is not whole."""
        try:
            settings, name, parts = self._manifest()
        except AfpError as error:
            return [(str(self.directory / "manifest.json"), str(error))]
        if settings is None:
            return []
        found = []
        try:
            self._read_codebook(name, settings)
        except AfpError as error:
            found.append((str(self.directory / name), str(error)))
        for done, part in enumerate(parts, 1):
            try:
                self._part_file(part, settings).close()
                if digest_of(self.directory / part.file) != part.sha256:
                    raise AfpError("An index file is missing or damaged.")
            except (AfpError, OSError) as error:
                found.append((str(self.directory / part.file), str(error)))
            progress(done, len(parts), "files", "Checking the index")
        return found

    def _open_files(self) -> None:
        self.damage = ""
        self.close()
        before = None
        while (manifest := self._manifest_bytes()) != before:  # a writer may replace the files while they are opened
            before = manifest
            if self._open_those_named():
                return

    def _part_file(self, part: Part, settings: IvfPq) -> PartFile:
        return PartFile(self.directory, part, settings.cells, settings.pieces)

    def _manifest_bytes(self) -> bytes:
        try:
            return (self.directory / "manifest.json").read_bytes()
        except OSError:
            return b""

    def _open_those_named(self) -> bool:
        try:
            settings, name, parts = self._manifest()
            if settings is None:
                self._codebook = None
                return True
            if self._codebook is None or self._codebook_file != name:
                self._codebook, self._codebook_file = self._read_codebook(name, settings), name
            self._codebook.forget()
            for part in parts:
                self._parts.append(self._part_file(part, settings))
        except LibraryUnavailable:
            self._exact = None
            raise
        except AfpError as error:
            self.damage, self._codebook = str(error), None
            self.close()
        else:
            self.damage = ""
        return not self.damage

    def _manifest(self) -> tuple[IvfPq | None, str, list[Part]]:
        """The settings, the codebook's file and the parts; no settings where the library is searched exactly."""
        path = self.directory / "manifest.json"
        if not path.exists():
            return None, "", []
        try:
            manifest = json.loads(path.read_bytes())
            if manifest["version"] != MANIFEST_VERSION or manifest["encoder"] != self.encoder_id:
                raise AfpError("The index belongs to another encoder or another version of Earmark.")
            if manifest["settings"] is None:
                return None, "", []
            settings = IvfPq(**{name: int(value) for name, value in manifest["settings"].items()})
            parts = [Part(**entry) for entry in manifest["parts"]]
            if any(tuple(map(type, vars(part).values())) != _KINDS for part in parts):
                raise TypeError("a part that is none")
            bounds = [bound for part in parts for bound in (part.first, part.end)]
            if bounds != sorted(bounds) or any(not 0 <= bound < _MOST_ROWS for bound in bounds):
                raise ValueError("parts out of order")
            if any(part.first == part.end or not 0 <= part.rows <= part.end - part.first for part in parts):
                raise ValueError("a part of no rows")
            return settings, str(manifest["codebook"]), parts
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise AfpError("The index's manifest is damaged.") from error

    def _read_codebook(self, name: str, settings: IvfPq) -> Codebook:
        try:
            data = (self.directory / Path(name).name).read_bytes()
        except OSError as error:
            raise AfpError("An index file is missing or damaged.") from error
        # Checked before Faiss sees it: a damaged file can end the process. The name tells what it held when written.
        if _named(data) != name:
            raise AfpError(f"The index file {Path(name).name} is damaged.")
        return Codebook.read(data, settings, self.store.dim)

    def _publish(self, codebook: str, settings: IvfPq | None, parts: list[Part]) -> None:
        manifest = {
            "version": MANIFEST_VERSION,
            "encoder": self.encoder_id,
            "dim": self.store.dim,
            "preset": self.preset,
            "settings": settings and asdict(settings),
            "codebook": codebook,
            "parts": [part.to_dict() for part in parts],
        }
        temporary = self.directory / "manifest.json.new"
        _write(temporary, json.dumps(manifest, indent=1).encode())
        temporary.replace(self.directory / "manifest.json")
        sync_folder(self.directory)
        kept = {"manifest.json", codebook, *(part.file for part in parts)}
        for path in self.directory.iterdir():
            if path.name not in kept and path.suffix in (".part", ".codebook", ".faiss", ".new"):
                path.unlink(missing_ok=True)


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


def outgrown(settings: IvfPq, wanted: IvfPq) -> bool:
    """Whether a codebook of `settings` should give way: a library that shrank keeps its own."""
    return wanted.cells > settings.cells or (wanted.pieces, wanted.refine) != (settings.pieces, settings.refine)


def _portions(live: Sequence[tuple[int, int]], rows: int) -> Iterator[list[tuple[int, int]]]:
    """The spans, about `rows` rows at a time."""
    some: list[tuple[int, int]] = []
    held = 0
    for span in live:
        some.append(span)
        held += span[1]
        if held >= rows:
            yield some
            some, held = [], 0
    if some:
        yield some


def _end(parts: Sequence[Part]) -> int:
    """Rows before this one are in the parts, or of no track."""
    return parts[-1].end if parts else 0


def _named(data: bytes) -> str:
    return f"{sha256(data).hexdigest()[:32]}.codebook"


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
