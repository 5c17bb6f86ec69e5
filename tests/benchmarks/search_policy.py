"""What each kind of index costs and finds, by library size: the figures behind `engine.library.codebook.policy`.

python -m tests.benchmarks.search_policy [ROWS…]

Rows imitate music: tracks are slow walks on the sphere; a query is a row with noise (cosine about 0.7 with its row).
One OpenMP thread; eight queries at a time, twenty neighbours each, as one live hop asks.
"""

import sys
import time

import faiss
import numpy as np
from numpy.typing import NDArray

DIM, QUERIES, NEIGHBOURS, TRACK = 128, 8, 20, 400


def walks(rows: int, seed: int = 0) -> NDArray[np.float32]:
    """Unit rows (rows, DIM): a walk a track, neighbours at a cosine of about 0.9."""
    rng = np.random.default_rng(seed)
    steps = rng.standard_normal((rows, DIM), dtype=np.float32)
    for start in range(1, rows):
        if start % TRACK:
            steps[start] = 0.9 * steps[start - 1] + 0.43 * steps[start]
    return np.asarray(steps / np.linalg.norm(steps, axis=1, keepdims=True), np.float32)


def main(sizes: list[int]) -> None:
    faiss.omp_set_num_threads(1)
    print(f"{'rows':>8} {'index':>22} {'build s':>8} {'ms a hop':>9} {'found %':>8} {'MB':>6}")
    for rows in sizes:
        data = walks(rows)
        rng = np.random.default_rng(1)
        wanted = rng.integers(0, rows, QUERIES * 25)
        noisy = data[wanted] + rng.standard_normal((wanted.size, DIM), dtype=np.float32) / np.sqrt(DIM)
        queries = np.asarray(noisy / np.linalg.norm(noisy, axis=1, keepdims=True), np.float32)
        lists = max(256, 1 << int(np.log2(4 * np.sqrt(rows))))
        for name, nprobe in (
            ("Flat", 0),
            ("SQfp16", 0),
            ("IVF256,PQ32x8np", 4),
            ("IVF256,PQ32x8np", 16),
            (f"IVF{lists},SQfp16", 32),
            (f"IVF{lists},PQ64x8np", 32),
        ):
            index = faiss.index_factory(DIM, name, faiss.METRIC_INNER_PRODUCT)
            began = time.perf_counter()
            threshold = faiss.cvar.distance_compute_blas_threshold
            faiss.cvar.distance_compute_blas_threshold = 1
            index.train(data[rng.choice(rows, min(rows, 256 * 64), replace=False)])
            faiss.cvar.distance_compute_blas_threshold = threshold
            index.add(data)
            built = time.perf_counter() - began
            if nprobe:
                index.nprobe = nprobe
            times, found = [], 0
            for start in range(0, wanted.size, QUERIES):
                began = time.perf_counter()
                _, ids = index.search(queries[start : start + QUERIES], NEIGHBOURS)
                times.append(time.perf_counter() - began)
                found += int((ids == wanted[start : start + QUERIES, None]).any(axis=1).sum())
            size = len(faiss.serialize_index(index)) / 1e6
            label = f"{name} n{nprobe}" if nprobe else name
            hop = 1000 * float(np.median(times))
            print(
                f"{rows:8} {label:>22} {built:8.1f} {hop:9.2f} {100 * found / wanted.size:8.1f} {size:6.0f}", flush=True
            )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [20_000, 50_000, 100_000, 150_000, 300_000])
