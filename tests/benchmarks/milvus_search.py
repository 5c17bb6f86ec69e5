"""A library on a Milvus server against the same one in its folder, in one run.

python -m tests.benchmarks.milvus_search milvus://127.0.0.1:19530/benchmark [ROWS] [--preset paper]

The rows are drawn: noise around 300 centres. What is told are ratios of times, and how many of the 20 nearest rows are
found; the collection stays on the server.
"""

import argparse
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.audio.tags import Tags
from engine.features.peaks import STORED
from engine.library.library import Library
from engine.library.location import address_of
from engine.library.track import Source
from engine.milvus.library import MilvusLibrary
from engine.milvus.publishing import publish
from engine.milvus.server import Server
from engine.progress import Progress

SEGMENTS, DIM, K, ROUNDS = 600, 128, 20, 15
HOP, CLIP = 2, 38
"""Queries of a live hop, and of ten seconds."""


def main(argv: list[str]) -> None:
    """Publish, ask both, print a line a measurement."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url")
    parser.add_argument("rows", nargs="?", type=int, default=210_000)
    parser.add_argument("--preset", default="auto")
    args = parser.parse_args(argv)
    address = address_of(args.url)
    if address is None:
        parser.error("give the address of a server")
    rng = np.random.default_rng(0)
    centres = rng.standard_normal((300, DIM))
    with tempfile.TemporaryDirectory() as folder, Progress.for_cli("auto") as progress:
        with Library.open(Path(folder), "drawn-1", write=True, create=True, dim=DIM, peaks=STORED) as library:
            for track in range(args.rows // SEGMENTS):
                peaks = rng.integers(0, 8000, (SEGMENTS, STORED)).astype(np.uint16)
                source = Source(b"/%d" % track, 1, 1, b"%d" % track)
                library.add(source, Tags(str(track), "", "", None), SEGMENTS / 2, drawn(centres, rng), peaks)
            library.rebuild(args.preset, progress)
            began = time.perf_counter()
            with closing(Server(address, 60.0)) as server:
                publish(library, server, progress)
            print(f"published {library.row_count} rows in {time.perf_counter() - began:.0f} s")
            queries = near(library, rng)
        with Library.open(Path(folder)) as ours, MilvusLibrary.open(address) as theirs:
            truth = exact(ours, queries)
            for count in (HOP, CLIP):
                folder_s, server_s = (median(each, queries[:count]) for each in (ours, theirs))
                print(f"{count} queries: {server_s / folder_s:.1f} × the folder's time ({1000 * server_s:.1f} ms)")
            for name, each in (("folder", ours), ("server", theirs)):
                found = each.search(queries, K)[0]
                shared = [len(set(a) & set(b)) / K for a, b in zip(found.tolist(), truth.tolist(), strict=True)]
                print(f"{name}: {np.mean(shared):.3f} of the {K} nearest rows found")
            spans = [(track.id, 50, 27) for track in theirs.tracks()[:40]]
            began = time.perf_counter()
            theirs.expect(spans)
            print(f"rows of 40 candidates: {1000 * (time.perf_counter() - began):.1f} ms")


def drawn(centres: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.float32]:
    rows = centres[rng.integers(0, len(centres), SEGMENTS)] + 0.7 * rng.standard_normal((SEGMENTS, DIM))
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def near(library: Library, rng: np.random.Generator) -> NDArray[np.float32]:
    """Rows of the library, a little off."""
    tracks = [track.id for track in library.tracks()]
    rows = np.concatenate([library.rows(int(rng.choice(tracks)), int(rng.integers(SEGMENTS)), 1) for _ in range(CLIP)])
    rows += 0.05 * rng.standard_normal(rows.shape).astype(np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def exact(library: Library, queries: NDArray[np.float32]) -> NDArray[np.int64]:
    """The nearest rows (n, K), by looking at every one."""
    tracks = [track.id for track in library.tracks()]
    cosines = np.concatenate([queries @ library.rows(track, 0, SEGMENTS).T for track in tracks], 1)
    firsts = {track: place for place, track in enumerate(tracks)}
    rows = np.arange(cosines.shape[1])
    held, segments = library.locate(rows)
    at = np.array([firsts[track] * SEGMENTS for track in held.tolist()]) + segments
    row_of = np.empty_like(rows)
    row_of[at] = rows
    return np.asarray(row_of[np.argsort(-cosines, 1)[:, :K]], np.int64)


def median(library: Library | MilvusLibrary, queries: NDArray[np.float32]) -> float:
    """Seconds, after one that warms up."""
    library.search(queries, K)
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        library.search(queries, K)
        times.append(time.perf_counter() - began)
    return float(np.median(times))


if __name__ == "__main__":
    main(sys.argv[1:])
