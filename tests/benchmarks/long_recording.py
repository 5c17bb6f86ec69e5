"""How fast `afp tracklist` goes through hours in one file, its memory, and what it is after it was interrupted.

python -m tests.benchmarks.long_recording FOLDER [--hours 10] [--library DIR]

FOLDER holds music; every fifth file is left out of the library. An hour of it in a row is one MP3, repeated. Prints as
JSON: seconds of recording per second, the memory beyond that of naming one file with the same library, the share of the
recording that is right, and how long it took to go on after the first half was interrupted.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import av
import numpy as np

from engine.audio.decode import decode
from engine.library.walk import File, walk

RATE = 44_100
HOUR_S = 3600.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--hours", type=int, default=10)
    parser.add_argument("--library", type=Path, help="made by an earlier run")
    args = parser.parse_args()
    found = sorted(
        os.fsdecode(each.path) for each in walk([os.fsencode(args.folder.absolute())]) if isinstance(each, File)
    )
    present = [path for number, path in enumerate(found) if number % 5]
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_CACHE_HOME"] = scratch
        library = args.library or Path(scratch, "library")
        if not library.exists():
            afp("index", *present, "--library", str(library))
        played, recording = composed(np.random.default_rng(1).permutation(found).tolist(), Path(scratch), args.hours)
        alone, _, _ = afp("identify", present[0], "--library", str(library))
        memory, took_s, lines = afp("tracklist", str(recording), "--library", str(library))
        _, first_s, _ = afp("tracklist", str(recording), "--library", str(library), stop_after_s=took_s / 2)
        _, second_s, again = afp("tracklist", str(recording), "--library", str(library))
    entries = [json.loads(line) for line in lines]
    length_s = entries[-1]["end_s"]
    result = {
        "hours": round(length_s / HOUR_S, 2),
        "times_real_time": round(length_s / took_s, 1),
        "memory_mb": round((memory - alone) / 1e3),
        "entries": len(entries),
        "right": round(right_s(entries, played, set(present), args.hours) / length_s, 4),
        "interrupted_after_s": round(first_s),
        "then_took": round(second_s / took_s, 3),
        "same_list": again == lines,
    }
    print(json.dumps(result))


def afp(*command: str, stop_after_s: float | None = None) -> tuple[int, float, list[str]]:
    """Peak memory in kB, seconds taken, and the lines that were printed."""
    began = time.monotonic()
    process = subprocess.Popen([sys.executable, "-m", "engine", *command, "--json"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    if stop_after_s is not None:
        time.sleep(stop_after_s)
        process.send_signal(signal.SIGKILL)
    lines = process.stdout.read().splitlines()
    _, status, used = os.wait4(process.pid, 0)
    if status and stop_after_s is None:
        raise SystemExit(f"afp {' '.join(command)} failed")
    return used.ru_maxrss, time.monotonic() - began, lines


def composed(paths: list[str], folder: Path, hours: int) -> tuple[list[tuple[float, float, str]], Path]:
    """What is played from when to when in the first hour, and the recording."""
    played, parts, at = [], [], 0
    for path in paths:
        sound = decode(path, RATE, duration_s=HOUR_S - at / RATE)
        played.append((at / RATE, (at + len(sound)) / RATE, path))
        parts.append(sound)
        at += len(sound)
        if at >= RATE * HOUR_S:
            break
    hour, whole = folder / "hour.mp3", folder / "recording.mp3"
    with av.open(hour, "w", options={"write_xing": "0", "id3v2_version": "0"}) as container:
        stream = container.add_stream("libmp3lame", rate=RATE, layout="mono")
        for sound in parts:
            frame = av.AudioFrame.from_ndarray(sound[None], format="fltp", layout="mono")
            frame.sample_rate = RATE
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with whole.open("wb") as file:
        for _ in range(hours):
            file.write(hour.read_bytes())
    return played, whole


def right_s(
    entries: list[dict[str, object]], played: list[tuple[float, float, str]], known: set[str], hours: int
) -> float:
    """Seconds in which the list says what is played; of nothing, where it is not in the library."""
    truth = [(lap * HOUR_S + start, lap * HOUR_S + end, path) for lap in range(hours) for start, end, path in played]
    found = 0.0
    for start, end, path in truth:
        for entry in entries:
            name = entry["track"]["path"] if entry["track"] else None
            if name == (path if path in known else None):
                found += max(min(end, entry["end_s"]) - max(start, entry["start_s"]), 0.0)
    return found


if __name__ == "__main__":
    main()
