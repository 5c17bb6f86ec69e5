"""What a library of the paper's size costs to use: `python -m tests.benchmarks.large_use CORPUS LIBRARY`.

LIBRARY is one of `large_library`. Prints, as JSON lines: the time until the first search of a newly opened library has
answered, ten seconds of sound recognised (19 segments, top 20, re-scored) once and again, the anonymous memory before
and after two hundred clips, and what adding 1,000 drawn songs costs (their rows, the index; `--add`).
"""

import argparse
import json
import os
import time
from pathlib import Path

import numpy as np

from engine.encoders import load_encoder
from engine.library.library import Library
from tests.benchmarks.drawn_music import Axes, real_library
from tests.benchmarks.large_library import put
from tests.benchmarks.large_search import K, clips


def memory() -> dict[str, float]:
    """Of this process, in GiB; pages of the disk's cache count as nobody's."""
    lines = (line.split() for line in Path("/proc/self/status").read_text().splitlines())
    held = {line[0]: int(line[1]) / 2**20 for line in lines if line[0] in ("RssAnon:", "RssFile:", "VmHWM:")}
    return {name[:-1]: round(size, 3) for name, size in held.items()}


def main() -> None:
    """One line a measurement."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("library", type=Path)
    parser.add_argument("--add", type=int, default=0, help="songs to add, and to take out again")
    args = parser.parse_args()
    encoder = load_encoder()
    with Library.open(args.library, encoder.id) as opened:
        queries, truth = clips(args.corpus, opened._store)
    say("before", **memory())
    began = time.perf_counter()
    with Library.open(args.library, encoder.id) as library:
        rows, _ = library.search(queries[0], K)
        library.locate(rows)
        say("first search", s=round(time.perf_counter() - began, 2), tracks=library.track_count, rows=library.row_count)
        for again in range(2):
            times, found = [], []
            for clip, wanted in zip(queries, truth, strict=True):
                began = time.perf_counter()
                rows, _ = library.search(clip, K)
                times.append(1000 * (time.perf_counter() - began))
                found.append((rows == wanted[:, None]).any(1))
            median, worst = round(float(np.median(times)), 1), round(max(times), 1)
            say("second round" if again else "first round", clips=len(times), median_ms=median, worst_ms=worst,
                recall=round(float(np.mean(found)), 4))  # fmt: skip
        random = np.random.default_rng(5)
        starts, lengths, _ = library._ranges()
        for _ in range(200):  # clips from all over the library
            track = random.integers(len(starts))
            library.search(library._store.read(int(starts[track]), min(19, int(lengths[track]))).astype(np.float32), K)
        say("after 200 clips more", **memory())
    if args.add:
        add(args.library, args.corpus, args.add)


def add(folder: Path, corpus: Path, songs: int) -> None:
    """Add drawn songs and bring the index up to them; then take them out."""
    real = real_library(corpus)
    drawn = Axes.of(real.stored.astype(np.float32)).draw(songs, 552, np.random.default_rng(99))
    with Library.open(folder, write=True) as library:
        began = time.perf_counter()
        with library.catalog.change() as generation:
            for number, rows in enumerate(drawn):
                put(library, b"/added/%d.flac" % number, rows, real.stored_peaks[: len(rows)], generation)
        library._follow()
        put_s = time.perf_counter() - began
        began = time.perf_counter()
        library.build_index()
        index_s = time.perf_counter() - began
        added = [track.id for track in library.catalog.tracks() if track.path.startswith(b"/added/")]
        began = time.perf_counter()
        library.remove(added)
        removed_s = time.perf_counter() - began
    parts = json.loads((folder / "index" / "manifest.json").read_text())["parts"]
    say("added", songs=songs, put_s=round(put_s, 1), index_s=round(index_s, 1), removed_s=round(removed_s, 1),
        parts=[part["rows"] for part in parts], cores=os.cpu_count())  # fmt: skip


def say(what: str, **figures: object) -> None:
    """A JSON line."""
    print(json.dumps({"what": what, **figures}), flush=True)


if __name__ == "__main__":
    main()
