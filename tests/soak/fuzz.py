"""Two thousand damaged sound files through the scanner and its worker processes.

    python -m tests.soak.fuzz --seed 1 --count 2000

Of every format that can be written here: bits flipped, bytes overwritten, the end cut off, blocks doubled, taken out or
exchanged, numbers in headers set to the largest. The scan comes to its end, no file takes longer than 10 s or a worker
more memory than MOST_MB, and every file is a track or a failure with its reason. One JSON object is printed; `--only
NUMBER` scans one file of a seed.
"""

import argparse
import json
import os
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from engine.library.library import Library
from engine.library.scanner import index
from engine.library.workers import Done, Failed, Job, Pool, Sound
from tests.engine.library.fakes import FakeEncoder
from tests.engine.sounds import melody, write

FORMATS = {
    "wav": ("wav", "pcm_s16le", ""),
    "float.wav": ("wav", "pcm_f32le", ""),
    "flac": ("flac", "flac", ""),
    "ogg": ("ogg", "vorbis", ""),
    "opus": ("opus", "libopus", "ogg"),
    "mp3": ("mp3", "libmp3lame", ""),
    "m4a": ("m4a", "aac", "ipod"),
    "aiff": ("aiff", "pcm_s16be", ""),
}
SECONDS, RATE = 3.0, 48_000
LONGEST_S, MOST_MB = 10.0, 600
_HEADER = 200


def _flip(data: bytearray, rng: random.Random) -> None:
    for _ in range(rng.choice((1, 3, 20, 200))):
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def _flip_header(data: bytearray, rng: random.Random) -> None:
    for _ in range(rng.choice((1, 2, 8))):
        data[rng.randrange(min(_HEADER, len(data)))] ^= 1 << rng.randrange(8)


def _overwrite(data: bytearray, rng: random.Random) -> None:
    at, count = rng.randrange(len(data)), rng.choice((4, 64, 2000))
    data[at : at + count] = rng.choice((bytes(count), b"\xff" * count, rng.randbytes(count)))


def _cut(data: bytearray, rng: random.Random) -> None:
    del data[rng.randrange(len(data)) :]


def _double(data: bytearray, rng: random.Random) -> None:
    at, count = rng.randrange(len(data)), rng.choice((16, 500, 5000))
    data[at:at] = data[at : at + count] * rng.choice((1, 1, 50))


def _take_out(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(len(data))
    del data[at : at + rng.choice((1, 7, 500, 5000))]


def _exchange(data: bytearray, rng: random.Random) -> None:
    count = rng.choice((4, 300, 3000))
    one, other = rng.randrange(len(data)), rng.randrange(len(data))
    data[one : one + count], data[other : other + count] = data[other : other + count], data[one : one + count]


def _enlarge(data: bytearray, rng: random.Random) -> None:
    at = rng.randrange(min(_HEADER, len(data)))
    for _ in range(rng.choice((1, 3))):
        number = rng.choice((0, 1, 0x7F, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 0x80000000, 0x00FFFFFF))
        data[at : at + 4] = number.to_bytes(4, rng.choice(("little", "big")))
        at = rng.randrange(min(_HEADER, len(data)))


MUTATIONS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip, _flip_header, _overwrite, _cut, _double, _take_out, _exchange, _enlarge,
)  # fmt: skip


def whole_files(folder: Path) -> dict[str, bytes]:
    """One undamaged file of each format."""
    found = {}
    for number, (ending, (suffix, codec, kind)) in enumerate(FORMATS.items()):
        tags = {"title": "Grüße", "artist": "The Makers", "album": "First Light", "comment": "x" * 300, "track": "3/9"}
        path = write(folder / f"whole.{suffix}", melody(SECONDS, RATE, number), RATE, codec, kind=kind, **tags)
        found[ending] = path.read_bytes()
        path.unlink()
    return found


def mutated(whole: dict[str, bytes], seed: int, number: int) -> tuple[str, bytes]:
    """The name and content of the `number`-th file of a seed."""
    rng = random.Random(f"{seed} {number}")
    ending = list(whole)[number % len(whole)]
    data = bytearray(whole[ending])
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        if data:
            rng.choice(MUTATIONS)(data, rng)
    return f"{number:05d}.{ending}", bytes(data)


class WatchedPool(Pool):
    """Notes how long every file takes, and the most memory a worker had."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.took: dict[str, float] = {}
        self.most_mb = 0.0
        self._began: dict[Job, float] = {}

    def give(self, job: Job) -> None:
        self._began[job] = time.monotonic()
        super().give(job)

    def results(
        self, timeout_s: float, wanted: Callable[[Job], bool] = lambda _: True
    ) -> Iterator[Sound | Done | Failed]:
        for worker in self._workers:
            self.most_mb = max(self.most_mb, _peak_mb(worker.process.pid))
        for message in super().results(timeout_s, wanted):
            if not isinstance(message, Sound):
                name = Path(os.fsdecode(message.job.path)).name
                self.took[name] = time.monotonic() - self._began.pop(message.job)
            yield message


def _peak_mb(process: int | None) -> float:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1000 for line in lines if line.startswith("VmHWM")), 0.0)


def scan(folder: Path, numbers: range, seed: int, workers: int = 2) -> dict[str, object]:
    """Make these files, scan them, and say what came of it: `wrong` names every file that broke a promise."""
    music = folder / "music"
    music.mkdir()
    whole = whole_files(folder)
    names = set()
    for number in numbers:
        name, data = mutated(whole, seed, number)
        (music / name).write_bytes(data)
        names.add(name)
    encoder = FakeEncoder()
    began = time.monotonic()
    with (
        Library.open(folder / "library", encoder.id, write=True, create=True, dim=encoder.dim) as library,
        WatchedPool(workers) as pool,
    ):
        index(library, [music], encoder, pool=pool)
        tracks = {Path(track.path).name for track in library.tracks()}
        failures = {Path(path).name: reason for path, reason in library.failures()}
        wrong = [f"{problem.path}: {problem.reason}" for problem in library.verify()]
    wrong += [f"{name} is neither a track nor a failure" for name in sorted(names - tracks - failures.keys())]
    wrong += [f"{name} is both" for name in sorted(tracks & failures.keys())]
    wrong += [f"{name} took {took:.1f} s" for name, took in pool.took.items() if took > LONGEST_S]
    if pool.most_mb > MOST_MB:
        wrong.append(f"a worker took {pool.most_mb:.0f} MB")
    return {
        "files": len(names),
        "tracks": len(tracks),
        "reasons": dict(Counter(failures.values()).most_common()),
        "slowest_s": round(max(pool.took.values(), default=0.0), 2),
        "most_mb": round(pool.most_mb),
        "took_s": round(time.monotonic() - began, 1),
        "wrong": wrong,
    }


def main() -> int:
    """1 if a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--only", type=int, metavar="NUMBER")
    args = parser.parse_args()
    numbers = range(args.count) if args.only is None else range(args.only, args.only + 1)
    with tempfile.TemporaryDirectory() as folder:
        told = scan(Path(folder), numbers, args.seed)
    print(json.dumps(told, indent=1), flush=True)
    return bool(told["wrong"])


if __name__ == "__main__":
    raise SystemExit(main())
