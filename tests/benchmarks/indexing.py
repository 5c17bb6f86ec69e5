"""How much longer `afp index` takes than decoding the same files alone; both with two processes, end to end.

python -m tests.benchmarks.indexing [FOLDER]     (without a folder: an hour of made-up songs in four formats)
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from engine.library.walk import File, walk
from tests.engine.sounds import melody, write

# Decoding alone: the plainest program that does it, two processes, each with every second file.
_DECODE = """
import os, sys
from engine.audio.decode import AfpError, blocks
for path in sys.argv[1:]:
    try:
        for block in blocks(path, 8000):
            pass
    except AfpError:
        pass
"""


def songs(folder: Path, count: int = 20, seconds: float = 180.0) -> None:
    """Files in four formats, as music libraries hold them."""
    for seed in range(count):
        name, codec = (("a.mp3", "libmp3lame"), ("a.ogg", "vorbis"), ("a.m4a", "aac"), ("a.flac", "flac"))[seed % 4]
        write(folder / f"{seed:03}-{name}", melody(seconds, 44100, seed), 44100, codec)


def decoding_s(folder: Path, processes: int = 2) -> tuple[float, float]:
    found = [file for file in walk([os.fsencode(folder)]) if isinstance(file, File)]
    paths = [os.fsdecode(file.path) for file in sorted(found, key=lambda file: file.size)]
    began = now()
    running = [
        subprocess.Popen([sys.executable, "-c", _DECODE, *paths[first::processes]]) for first in range(processes)
    ]
    for process in running:
        process.wait()
    return since(began)


def indexing_s(folder: Path) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as directory:
        command = [sys.executable, "-m", "engine", "index", str(folder), "--library", f"{directory}/library", "--json"]
        began = now()
        subprocess.run([*command, "--workers", "2"], check=True, stdout=subprocess.DEVNULL)
        return since(began)


def now() -> tuple[float, float]:
    """Seconds by the clock, and of processor time in children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter(), used.ru_utime + used.ru_stime


def since(began: tuple[float, float]) -> tuple[float, float]:
    clock, used = now()
    return clock - began[0], used - began[1]


def main(folder: Path) -> None:
    decoding_s(folder)  # files into the page cache, for both
    alone, whole = decoding_s(folder), indexing_s(folder)
    for what, one, both in zip(("by the clock", "of processor time"), alone, whole, strict=True):
        print(f"{what}: decoding alone {one:.1f} s, afp index {both:.1f} s, ratio {both / one:.2f}")
    print("wanted: at most 2 by the clock, on a machine that does nothing else (indexing yields to everything)")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made:
            songs(Path(made))
            main(Path(made))
