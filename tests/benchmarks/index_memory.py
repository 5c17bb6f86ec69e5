"""Peak memory of `afp index` for few and for many files: it must not grow with their number.

python -m tests.benchmarks.index_memory     (Linux; memory of the process and of its decoding workers)
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.engine.sounds import song


def peak_mb(folder: Path, library: Path) -> tuple[float, float]:
    """Peak of the indexing process, and of its largest worker, in MB."""
    command = [sys.executable, "-m", "engine", "index", str(folder), "--library", str(library), "--json"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    peaks: dict[int, int] = {}
    while process.poll() is None:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        try:
            for pid in (process.pid, *map(int, children.read_text().split())):
                status = Path(f"/proc/{pid}/status").read_text()
                peaks[pid] = int(status.split("VmHWM:")[1].split()[0])
        except (OSError, IndexError):
            pass
        time.sleep(0.05)
    own = peaks.pop(process.pid)
    return own / 1024, max(peaks.values(), default=0) / 1024


def main(few: int, many: int) -> None:
    with tempfile.TemporaryDirectory() as directory:
        folder = Path(directory) / "music"
        made = song(folder / "0.flac", seconds=90)
        results = []
        for count in (few, many):
            for number in range(1, count):
                path = folder / f"{number}.flac"
                if not path.exists():
                    os.link(made, path)
            results.append(peak_mb(folder, Path(directory) / f"library-{count}"))
            print(f"{count} files: {results[-1][0]:.0f} MB, largest worker {results[-1][1]:.0f} MB", flush=True)
        print(f"ratio {results[1][0] / results[0][0]:.3f} (wanted: 1, within noise)")


if __name__ == "__main__":
    main(20, 200)
