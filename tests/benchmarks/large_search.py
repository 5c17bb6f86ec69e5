"""Recall against time of IVFPQ's settings in a large library: the figures behind `engine.library.codebook.policy`.

    python -m tests.benchmarks.large_search CORPUS LIBRARY [--rows 5900000 …] [--settings 256/32/0 16384/32/128 own …]

LIBRARY is one of `large_library`; its first ROWS rows are coded by each of the settings (cells/pieces/groups; "own"
is the index that it has, all of it), and searched with 10 s of sound at once (19 segments) on one core. Recall: the
share of segments whose own row is among the 20 best, for phone-like clips of real songs (those that the encoder was
chosen by), and for drawn rows as far from their query as those are. `refine` 0: the order of the codes; 4: four times
as many are fetched and re-scored on the stored rows, the disk's cache being warm.
"""

import argparse
import json
import os
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import faiss
import numpy as np
from numpy.typing import NDArray

from engine.encoders import load_encoder
from engine.library.codebook import Codebook, IvfPq
from engine.library.embeddings import Embeddings
from engine.library.index import rescored
from engine.library.index_builder import IndexBuilder, _portions
from engine.library.index_files import IndexFiles
from engine.library.library import Library
from tests.benchmarks.drawn_music import real_library
from trainer.evaluation import trial

SEGMENTS, K = 19, 20
LEVELS = ("low", "mid", "high", "extreme")
PROBES = (1, 2, 4, 8, 16, 32, 64, 128)
"""Tried as far as they are a thirty-second of the cells."""
_AT_ONCE = 1 << 15

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


def main() -> None:
    """A JSON line for each number of rows, settings, probes and refinement."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("library", type=Path)
    parser.add_argument("--rows", type=int, nargs="+", default=[5_900_000])
    parser.add_argument("--settings", nargs="+", default=["256/32/0", "4096/32/64", "16384/32/128"])
    parser.add_argument("--probes", type=int, nargs="+", default=PROBES)
    parser.add_argument("--exact", action="store_true", help="also what comparing with every row finds")
    args = parser.parse_args()
    faiss.omp_set_num_threads(1)
    with Library.open(args.library) as library:
        starts, lengths, _ = library._ranges()
        store = library._store
        real, truth = clips(args.corpus, store)
        for rows in args.rows:
            live = [(int(first), int(count)) for first, count in zip(starts, lengths, strict=True) if first < rows]
            drawn, drawn_truth = drawn_clips(store, live[len(live) // 2 :], real, truth)
            if args.exact:
                found = {"real": exact(store, live, real, truth), "drawn": exact(store, live, drawn, drawn_truth)}
                print(json.dumps({"rows": sum(count for _, count in live), "settings": "exact", **found}), flush=True)
            for name in args.settings:
                if name == "own":
                    library._load_index()
                    measure(own(library), store, real, truth, drawn, drawn_truth, args.probes, name)
                    continue
                cells, pieces, groups = map(int, name.split("/"))
                if sum(count for _, count in live) < 16 * cells:
                    continue  # nothing to learn so many from
                began = time.perf_counter()
                codebook = coded(store, live, IvfPq(cells, pieces, 1, 0, groups))
                built = time.perf_counter() - began
                probes = [probes for probes in args.probes if probes <= cells // 32]
                measure(codebook, store, real, truth, drawn, drawn_truth, probes, name, round(built))


def measure(
    codebook: Codebook,
    store: Embeddings,
    real: Floats,
    truth: Ints,
    drawn: Floats,
    drawn_truth: Ints,
    wanted: Sequence[int],
    name: str,
    built_s: int | None = None,
) -> None:
    """A JSON line for each number of probes and refinement."""
    for probes in wanted:
        for refine in (0, 2, 4):
            codebook.settings = replace(codebook.settings, probes=probes, refine=refine)
            found, ms = searched(codebook, store, real, truth)
            found_drawn, _ = searched(codebook, store, drawn, drawn_truth)
            line = {"settings": name, "probes": probes, "refine": refine, "real": round(found, 4),
                    "drawn": round(found_drawn, 4), "ms": round(ms, 2), "built_s": built_s}  # fmt: skip
            print(json.dumps(line), flush=True)


def own(library: Library) -> Codebook:
    """The index that the library has, all of its cells in memory."""
    index = library._index
    codebook = index._codebook
    assert codebook is not None
    for cell in range(codebook.settings.cells):
        codebook.hold(cell, *index._read(cell))
    return codebook


def clips(corpus: Path, store: Embeddings) -> tuple[Floats, Ints]:
    """Segments (clips, 19, d) of recorded clips, and the row of each; the library begins with the corpus's songs."""
    encoder, library, place = load_encoder(), real_library(corpus), trial.place_of(corpus, "choose")
    rows, truth = [], []
    for query in trial.queries(library.music, "choose", 1, [10.0], LEVELS, True, 3):
        rows.append(encoder.embed(trial.recorded(query, library, place), encoder.hop_samples)[:SEGMENTS])
        truth.append(library.starts[query.song] + np.round(query.start_s * 2).astype(int) + np.arange(SEGMENTS))
    held = store.some(np.array(truth[0]))
    assert np.array_equal(held, library.stored[truth[0]]), "the library does not begin with the corpus"
    return np.stack(rows[::3]).astype(np.float32), np.stack(truth[::3])  # levels follow each other: some of each


def drawn_clips(store: Embeddings, spans: list[tuple[int, int]], real: Floats, truth: Ints) -> tuple[Floats, Ints]:
    """As many segments of drawn songs, as like their rows as the real ones, off them towards the rows of others."""
    random = np.random.default_rng(4)
    own = store.some(truth.reshape(-1)).astype(np.float32)
    alike = np.einsum("nd,nd->n", real.reshape(own.shape), own)
    long = [span for span in spans if span[1] > SEGMENTS]
    chosen = [long[i] for i in random.integers(0, len(long), len(real))]
    rows = np.stack([first + random.integers(0, count - SEGMENTS) + np.arange(SEGMENTS) for first, count in chosen])
    base = store.some(rows.reshape(-1)).astype(np.float32)
    others = store.some(random.permutation(rows.reshape(-1))).astype(np.float32)
    aside = others - np.einsum("nd,nd->n", others, base)[:, None] * base
    aside /= np.linalg.norm(aside, axis=1, keepdims=True)
    moved = alike[:, None] * base + np.sqrt(np.maximum(0, 1 - alike**2))[:, None] * aside
    return np.asarray(moved.reshape(real.shape), np.float32), rows


def coded(store: Embeddings, live: list[tuple[int, int]], settings: IvfPq) -> Codebook:
    """A codebook that holds all of these rows."""
    builder = IndexBuilder(IndexFiles(Path(), "", store.dim), store, "")
    codebook = Codebook.learn(builder._sample(live, sum(count for _, count in live), settings), settings)
    with ThreadPoolExecutor(os.cpu_count(), "coding", faiss.omp_set_num_threads, (1,)) as threads:
        parts = list(threads.map(lambda spans: builder._code(codebook, spans), _portions(live, _AT_ONCE)))
    cells, rows, codes = (np.concatenate(each) for each in zip(*parts, strict=True))
    del parts
    order = np.argsort(cells, kind="stable")
    ends = np.cumsum(np.bincount(cells, minlength=settings.cells))
    for cell, mine in enumerate(np.split(order, ends[:-1])):
        codebook.hold(cell, rows[mine], codes[mine])
    return codebook


def exact(store: Embeddings, live: list[tuple[int, int]], queries: Floats, truth: Ints) -> float:
    """Recall of comparing with all rows: the share of segments that fewer than 20 rows are more like than their own."""
    asked = queries.reshape(-1, queries.shape[2])
    own = np.einsum("nd,nd->n", asked, store.some(truth.reshape(-1)).astype(np.float32))
    nearer = np.zeros(len(asked), int)
    for spans in np.array_split(np.array(live), sum(count for _, count in live) // _AT_ONCE + 1):
        rows = np.concatenate([store.read(first, count) for first, count in spans.tolist()]).astype(np.float32)
        nearer += (asked @ rows.T > own[:, None] + 1e-6).sum(1)
    return round(float((nearer < K).mean()), 4)


def searched(codebook: Codebook, store: Embeddings, queries: Floats, truth: Ints) -> tuple[float, float]:
    """Recall, and the median time of a clip in milliseconds."""
    found, times = [], []
    for clip, rows in zip(queries, truth, strict=True):
        began = time.perf_counter()
        near, scores = codebook.search(clip, K * max(1, codebook.settings.refine), *codebook.probe(clip))
        if codebook.settings.refine:
            scores = rescored(store, clip, near, scores)
        best = np.take_along_axis(near, np.argsort(-scores, axis=1)[:, :K], axis=1)
        times.append(time.perf_counter() - began)
        found.append((best == rows[:, None]).any(1))
    return float(np.mean(found)), 1000 * float(np.median(times))


if __name__ == "__main__":
    main()
