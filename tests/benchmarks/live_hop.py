"""What one live hop costs: half a second of sound through front end, encoder, search and verdict, as a share of a core.

    python -m tests.benchmarks.live_hop [--hours 20] [--hops 120]

The library holds one demo piece and, for the rest of the hours, random unit rows: the time of a search does not depend
on what the rows mean. CPU time is counted, of all threads of the process, so that other load matters less.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from engine.audio.audio_source import SourceInfo
from engine.audio.ring import Ring
from engine.audio.tags import Tags
from engine.demo.composer import PIECES, RATE, render
from engine.encoders import load_encoder
from engine.encoders.registry import architecture
from engine.features import peaks
from engine.features.spectrogram import SpectrogramStream
from engine.library.library import Library
from engine.library.track import Source
from engine.recognition.listener import Listener, use_one_thread
from engine.recognition.recognizer import Recognizer

HOP_S = 0.5
TRACK_S = 240.0
LIMIT = 0.05


class Desk:
    """A device into whose ring the benchmark writes."""

    def __init__(self, rate: int) -> None:
        self.info = SourceInfo("desk", "Desk", "microphone", rate, default=True)
        self.rate = rate
        self.ring = Ring(30 * rate)
        self.overflows = 0
        self.announced = None
        self.live = False
        self.error = None

    def start(self) -> None:
        self.live = True

    def stop(self) -> None:
        self.live = False


class Timed:
    """Adds up the CPU time spent in methods, by name; a method inside another one counts for itself alone."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._inner = [0.0]

    def watch(self, owner: Any, method: str, name: str) -> None:
        real: Callable[..., Any] = getattr(owner, method)

        def timed(*args: Any, **options: Any) -> Any:
            self._inner.append(0.0)
            began = time.process_time()
            try:
                return real(*args, **options)
            finally:
                passed = time.process_time() - began
                self.seconds[name] = self.seconds.get(name, 0.0) + passed - self._inner.pop()
                self._inner[-1] += passed

        setattr(owner, method, timed)


def fill(library: Library, encoder: Any, piece: np.ndarray, hours: float) -> None:
    """One real track, and random ones up to `hours` of music."""
    rng = np.random.default_rng(0)

    def add(number: int, duration_s: float, rows: np.ndarray, beside: np.ndarray) -> None:
        source = Source(f"/bench/{number}".encode(), 1, number, f"{number:064x}".encode())
        library.add(source, Tags(f"Track {number}", "", "", duration_s), duration_s, rows, beside)

    rows = encoder.embed(piece)
    add(0, len(piece) / encoder.sample_rate, rows, peaks.of_rows(piece, len(rows)))
    for number in range(1, round(hours * 3600 / TRACK_S)):
        rows = rng.standard_normal((round(TRACK_S / library.hop_s) - 1, encoder.dim)).astype(np.float32)
        size = len(rows), peaks.STORED
        beside = (rng.integers(16, size=size) << 9) + rng.integers(peaks.BINS, size=size)
        add(number, TRACK_S, rows / np.linalg.norm(rows, axis=1, keepdims=True), beside.astype(np.uint16))
    library.build_index()


def measure(hours: float, hops: int, device_rate: int = 48_000) -> dict[str, Any]:
    """Shares of one core, in total and by part; the spectrogram's columns (the window's work) beside."""
    import soxr

    encoder = load_encoder(threads=1)
    sound = soxr.resample(render(PIECES[0]), RATE, device_rate).astype(np.float32)
    at_device = np.tile(sound, 1 + round(hops * HOP_S * device_rate) // len(sound))
    at_device += 0.05 * np.random.default_rng(1).standard_normal(len(at_device)).astype(np.float32)
    with tempfile.TemporaryDirectory() as folder:
        with Library.open(Path(folder) / "library", encoder.id, write=True, create=True, peaks=peaks.STORED) as library:
            fill(library, encoder, soxr.resample(sound, device_rate, encoder.sample_rate), hours)
        with Library.open(Path(folder) / "library", encoder.id) as library:
            use_one_thread()
            recognizer = Recognizer(encoder, library)
            desk = Desk(device_rate)
            listener = Listener(recognizer, desk)
            view = SpectrogramStream(desk.ring, device_rate)
            timed = Timed()
            timed.watch(listener, "step", "level, resampling, state")
            timed.watch(recognizer, "judge", "verdict")
            timed.watch(library, "search", "search")
            timed.watch(architecture(encoder.network).frontend, "cut", "front end")
            timed.watch(encoder, "embed", "network")
            listener.step()
            step = round(0.05 * device_rate)
            events, columns, drawing_s = [], 0, 0.0
            warm = 10 * round(HOP_S / 0.05)
            for number in range(warm + round(hops * HOP_S / 0.05)):
                if number == warm:
                    timed.seconds.clear()
                    columns, drawing_s = 0, 0.0
                at = number * step % (len(at_device) - step)
                desk.ring.write(at_device[at : at + step])
                events += listener.step()
                for frame in range(3):
                    began = time.process_time()
                    columns += len(view.columns(1000.0 + number * 0.05 + frame / 60))
                    drawing_s += time.process_time() - began
            heard_s = hops * HOP_S
            total = sum(timed.seconds.values())
            return {
                "hours": hours,
                "rows": library.row_count,
                "index": library.index_kind,
                "named": [event.track.title for event in events if event.event == "match" and event.track],
                "share": round(total / heard_s, 4),
                "limit": LIMIT,
                "ms_per_hop": {name: round(1000 * s / hops, 3) for name, s in sorted(timed.seconds.items())},
                "spectrogram_ms_per_frame": round(1000 * drawing_s / (heard_s * 60), 3),
                "spectrogram_columns_per_s": round(columns / heard_s, 1),
            }


def main() -> None:
    """Measure and print one JSON object; exits with 1 above the limit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hours", type=float, default=20.0, help="music in the library (default: %(default)s)")
    parser.add_argument("--hops", type=int, default=120, help="half seconds to listen (default: %(default)s)")
    args = parser.parse_args()
    result = measure(args.hours, args.hops)
    print(json.dumps(result, indent=1))
    raise SystemExit(result["share"] > LIMIT)


if __name__ == "__main__":
    main()
