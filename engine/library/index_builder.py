"""Makes the files of an index from the stored rows: all of them anew, or only what was added.

What is added is coded into a part of its own, and merged with earlier ones of its size, so that adding costs what is
added; the codebook is learnt anew when the library has outgrown it.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import faiss
import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError
from engine.library.codebook import Codebook, IvfPq, policy, rows_to_learn
from engine.library.embeddings import Embeddings
from engine.library.index_files import IndexFiles, Manifest
from engine.library.index_parts import Part, digest_of, write_part
from engine.progress import ProgressFn, no_progress

# The tail searched exactly beside the files may grow to this before it is coded.
TAIL_ROWS = 50_000
PART_ROWS = 4_000_000
_READ_ROWS = 1 << 14

Spans = Iterable[tuple[int, int]]  # (first row, count)
Ints = NDArray[np.int64]


class IndexBuilder:
    """Builds `files` of the rows in `store`, as `policy` has it for `preset`."""

    def __init__(self, files: IndexFiles, store: Embeddings, preset: str) -> None:
        self.files, self.store, self.preset = files, store, preset

    def due(self, live: Spans) -> bool:
        """Whether the files have fallen behind a library whose live rows are these."""
        live = list(live)
        wanted = policy(sum(count for _, count in live), self.store.dim, self.preset)
        try:
            manifest = self.files.manifest()
            if wanted is None or manifest.settings is None:
                return (wanted is None) != (manifest.settings is None)
            for part in manifest.parts:
                self.files.open_part(part, manifest.settings).close()
        except AfpError:
            return True
        if not (self.files.directory / Path(manifest.codebook).name).exists():
            return True
        tail = sum(count for first, count in live if first >= manifest.end)
        return tail > TAIL_ROWS or outgrown(manifest.settings, wanted)

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
        self.files.directory.mkdir(exist_ok=True)
        if wanted is None:
            self.files.publish(Manifest(), self.preset)
            return
        codebook: Codebook | None = None
        parts: list[Part] = []
        name = ""
        if not anew:
            codebook, parts, name = self._to_go_on_with(wanted)
        if codebook is None:
            progress(0, total, "segments", "Learning the index")
            codebook = Codebook.learn(self._sample(live, total, wanted), wanted)
            parts, name = [], self.files.write_codebook(codebook.data)
        covered = Manifest(parts=parts).end
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
                parts.append(write_part(self.files.new_part(), codebook.settings.cells, coded, covered, end))
                covered = end
                parts = self._merged(parts, codebook.settings)
        self.files.publish(Manifest(codebook.settings, name, parts), self.preset)

    def _code(self, codebook: Codebook, spans: Sequence[tuple[int, int]]) -> tuple[Ints, Ints, NDArray[np.uint8]]:
        """The cells, numbers and codes of the rows of some spans."""
        rows = np.concatenate([np.arange(first, first + count) for first, count in spans])
        stored = np.concatenate([self.store.read(first, count) for first, count in spans])
        cells, codes = codebook.encode(stored.astype(np.float32))
        return cells, rows, codes

    def _to_go_on_with(self, wanted: IvfPq) -> tuple[Codebook | None, list[Part], str]:
        """The codebook, the parts and the codebook's file of the manifest, if they are whole and not outgrown."""
        try:
            manifest = self.files.manifest()
            if manifest.settings is None or outgrown(manifest.settings, wanted):
                return None, [], ""
            for part in manifest.parts:
                self.files.open_part(part, manifest.settings).close()
            return self.files.read_codebook(manifest), manifest.parts, manifest.codebook
        except AfpError:
            return None, [], ""

    def _merged(self, parts: list[Part], settings: IvfPq) -> list[Part]:
        """The last parts in one as long as they are of a size, so that there are few and each row is copied seldom."""
        while len(parts) > 1 and parts[-2].rows <= 2 * parts[-1].rows and parts[-2].rows + parts[-1].rows <= PART_ROWS:
            if any(digest_of(self.files.directory / part.file) != part.sha256 for part in parts[-2:]):
                break  # a new checksum would make damage look whole: `verify` is to find it
            both = [self.files.open_part(part, settings) for part in parts[-2:]]
            try:
                whole = [file.all() for file in both]
            finally:
                for file in both:
                    file.close()
            joined = write_part(self.files.new_part(), settings.cells, whole, parts[-2].first, parts[-1].end)
            parts = [*parts[:-2], joined]
        return parts

    def _sample(self, live: Sequence[tuple[int, int]], total: int, wanted: IvfPq) -> NDArray[np.float32]:
        """Rows from all over the library to learn from: stretches at random, of every track where that is enough."""
        share = min(1.0, rows_to_learn(wanted) / total)
        random = np.random.default_rng(0)
        lots = random.random(len(live))
        chosen = [span for span, lot in zip(live, lots, strict=True) if lot < 4 * share] or live
        step = max(1, int(sum(count for _, count in chosen) / (share * total)))
        taken = [self.store.read(first, count)[::step].copy() for first, count in chosen]  # a slice would keep it all
        return np.concatenate(taken).astype(np.float32)


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
