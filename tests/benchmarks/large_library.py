"""Make a library of the paper's size: `python -m tests.benchmarks.large_library CORPUS FOLDER [--tracks 106589]`.

The corpus's songs with their real embeddings and peaks, then drawn ones (`drawn_music`) with peaks of real songs beside
them, until there are as many tracks and segments. 20 GB; the index is made as `afp index` makes it. Prints what each
step took.
"""

import argparse
import os
import resource
import time
from pathlib import Path

import numpy as np

from engine.encoders import load_encoder
from engine.library.catalog import TAGS, StoredTrack
from engine.library.embeddings import checksum, record
from engine.library.library import Library
from tests.benchmarks.drawn_music import Axes, real_library
from trainer.evaluation.trial import CorpusLibrary

TRACKS, ROWS = 106_589, 58_879_329
SONGS_AT_ONCE = 500


def main() -> None:
    """Draw, then index."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tracks", type=int, default=TRACKS)
    args = parser.parse_args()
    encoder = load_encoder()
    real = real_library(args.corpus)
    with Library.open(args.folder, encoder.id, True, True, encoder.dim, real.hop_s, encoder.peaks_a_row) as library:
        if not library.track_count:
            began = time.perf_counter()
            fill(library, real, args.tracks)
            print(f"drawn in {time.perf_counter() - began:.0f} s", flush=True)
    with Library.open(args.folder, encoder.id, write=True) as library:
        began = time.perf_counter()
        library.build_index(anew=True)
        size = sum(path.stat().st_size for path in (args.folder / "index").iterdir())
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        print(
            f"{library.row_count} rows of {library.track_count} tracks indexed in {time.perf_counter() - began:.0f} s;"
        )
        print(f"index {size / 2**30:.2f} GiB, peak memory {peak:.1f} GB", flush=True)


def fill(library: Library, real: CorpusLibrary, tracks: int) -> None:
    """Real songs first, then drawn ones, a shard file at a time."""
    random = np.random.default_rng(0)
    axes = Axes.of(real.stored.astype(np.float32))
    drawn = tracks - len(real.music.clips)
    lengths = random.normal(1, 0.3, drawn).clip(0.2, 2.5)
    lengths = np.maximum(1, lengths * (ROWS * tracks / TRACKS - len(real.stored)) / lengths.sum()).astype(int)
    with library.catalog.change() as generation:
        for number, clip in enumerate(real.music.clips):
            rows, peaks = real.rows(number, 0, 10**6), real.peaks(number, 0, 10**6)
            if len(rows):
                put(library, os.fsencode(clip.path), rows.astype(np.float16), peaks, generation)
        for start in range(0, drawn, SONGS_AT_ONCE):
            some = lengths[start : start + SONGS_AT_ONCE]
            for number, rows in enumerate(axes.draw(len(some), some.max(), random)):
                count = some[number]
                at = random.integers(0, len(real.stored_peaks) - count)
                peaks = real.stored_peaks[at : at + count]
                put(library, b"/drawn/%06d.flac" % (start + number), rows[:count], peaks, generation)


def put(library: Library, path: bytes, rows: np.ndarray, peaks: np.ndarray, generation: int) -> None:
    """As `Library.add`, but that nothing is waited for."""
    store, catalog = library._store, library.catalog
    records = record(np.ascontiguousarray(rows), peaks)
    first = store.place(catalog.next_row, len(rows))
    shard, offset = divmod(first, store.shard_rows)
    with store.path(shard).open("r+b" if store.path(shard).exists() else "wb") as file:
        file.seek(offset * store.row_bytes)
        file.write(records.tobytes())
    names = path.decode(errors="replace"), "", "", "", "", "", TAGS
    track = StoredTrack(0, path, 1, 1, b"", *names, len(rows) * 0.5, first, len(rows), checksum(records), "present")
    catalog.put(track, generation)


if __name__ == "__main__":
    main()
