"""An evening of listening, faster than real time: songs, talk and silence by a seed, and what the window makes of them.

The engine's listener with the shipped encoder, in the window’s own workers, each in its thread; only
the device and the clocks are the evening's own. `python -m tests.soak.evening --hours 2` prints what it came to.
"""

import argparse
import json
import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThread, Signal

from afp_gui.backend import Backend
from afp_gui.history.worker import HistoryWorker
from afp_gui.workers import ListenWorker
from engine.audio.audio_source import SourceInfo
from engine.audio.ring import Ring
from engine.demo.composer import PIECES, render
from engine.history.recorder import HistoryRecorder
from engine.history.store import Entry, History
from engine.library.library import Library
from engine.library.track import Source
from engine.recognition.listener import Listener
from engine.recognition.recognizer import Recognizer

Samples = NDArray[np.float32]
RATE = 16_000
STEP_S = 0.25
SONGS = PIECES[:6]
SAMPLED_EVERY_S = 60.0


@dataclass(frozen=True)
class Item:
    """What is heard next; `title` is that of a song, else what it is."""

    kind: str
    title: str
    samples: Samples


@dataclass(frozen=True)
class Playing:
    """A song was played from when to when, in seconds of the evening."""

    title: str
    start_s: float
    end_s: float


@dataclass(frozen=True)
class Burden:
    """What the process holds at a moment of the evening."""

    at_s: float
    rss_mb: float
    threads: int
    files: int


@dataclass
class Evening:
    """What was played, what the history has, and what it cost."""

    hours: float
    begun: float  # Unix seconds of its first sound
    played: list[Playing] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    burdens: list[Burden] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    took_s: float = 0.0

    def wrong(self) -> list[str]:
        """Sentences on every song that is missing, doubled, or was named where it was not played."""
        listed = [(entry.title, entry.begun - self.begun) for entry in sorted(self.entries, key=lambda e: e.begun)]
        problems = []
        for playing in self.played:
            within = [title for title, at in listed if playing.start_s <= at <= playing.end_s]
            if within != [playing.title]:
                problems.append(f"{playing.title} at {playing.start_s:.0f} s stands there as {within}")
        if len(listed) > len(self.played):
            places = [(p.start_s, p.end_s) for p in self.played]
            stray = [(t, round(at)) for t, at in listed if not any(a <= at <= b for a, b in places)]
            problems.append(f"named in talk or silence: {stray}")
        return problems

    def growth(self, settled_s: float) -> dict[str, float]:
        """What was added between the time when all is loaded and the end: the medians of `settled_s` before either."""
        first = [b for b in self.burdens if settled_s / 2 <= b.at_s <= settled_s]
        last = [b for b in self.burdens if b.at_s >= self.hours * 3600 - settled_s / 2]
        return {
            name: statistics.median(getattr(b, name) for b in last) - statistics.median(getattr(b, name) for b in first)
            for name in ("rss_mb", "threads", "files")
        }

    def told(self, settled_s: float) -> dict[str, Any]:
        """The figures."""
        begun = sorted(entry.begun - self.begun for entry in self.entries)
        waits = [at - max(p.start_s for p in self.played if p.start_s <= at) for at in begun if self.played]
        return {
            "hours": self.hours,
            "took_s": round(self.took_s),
            "played": len(self.played),
            "listed": len(self.entries),
            "wrong": self.wrong(),
            "named_after_s": round(statistics.median(waits), 1) if waits else None,
            "growth": {name: round(value, 1) for name, value in self.growth(settled_s).items()},
            "rss_mb": [round(b.rss_mb) for b in self.burdens[:: max(1, len(self.burdens) // 16)]],
            "said": self.said,
        }


def programme(songs: dict[str, Samples], seed: int = 1) -> Iterator[Item]:
    """Without end: songs, each again only after another one; now and then talk or silence between them."""
    rng = np.random.default_rng(seed)
    recent: list[str] = []
    while True:
        title = str(rng.choice([each for each in songs if each not in recent]))
        recent = [*recent, title][-2:]
        song = songs[title][round(rng.uniform(0, 8) * RATE) :]
        noise = rng.standard_normal(len(song)).astype(np.float32) * song.std() * 10 ** (-rng.uniform(6, 20) / 20)
        yield Item("song", title, _as_loud(song + noise, rng.uniform(0.02, 0.3)))
        what = rng.choice(["talk", "silence", "talk and silence", "nothing"], p=[0.35, 0.25, 0.2, 0.2])
        if "talk" in what:
            yield Item("talk", "talk", _as_loud(talk(rng.uniform(10, 60), rng), rng.uniform(0.02, 0.2)))
        if "silence" in what:
            hush = rng.standard_normal(round(rng.uniform(5, 60) * RATE)) * rng.choice([0.0, 1e-4, 1e-3])
            yield Item("silence", "silence", hush.astype(np.float32))


def talk(seconds: float, rng: np.random.Generator) -> Samples:
    """Like somebody talking: syllables with a gliding voice and moving formants, hisses, pauses for breath."""
    said = np.zeros(round(seconds * RATE), np.float32)
    at, pitch = 0, rng.uniform(90, 220)
    while at < len(said):
        count = round(rng.uniform(0.1, 0.32) * RATE)
        glide = pitch * np.linspace(*rng.uniform(0.85, 1.15, 2), count)
        voiced = rng.random() < 0.75
        sound = 2 * (np.cumsum(glide) / RATE % 1) - 1 if voiced else rng.standard_normal(count)
        hertz = np.fft.rfftfreq(count, 1 / RATE)
        formants = (
            rng.uniform((250, 800, 2200), (850, 2300, 3200)) if voiced else rng.uniform((2500, 4000), (4000, 7000))
        )
        shape = sum(np.exp(-(((hertz - f) / (0.12 * f + 60)) ** 2)) for f in formants)
        syllable = np.fft.irfft(np.fft.rfft(sound) * shape, count) * np.hanning(count)
        room = len(said) - at
        said[at : at + count] += syllable[:room].astype(np.float32)
        at += round(count * 0.8) + round(rng.choice([0.0, 0.05, 0.6], p=[0.7, 0.2, 0.1]) * RATE)
        if rng.random() < 0.1:
            pitch = rng.uniform(90, 220)
    return said


def _as_loud(samples: Samples, rms: float) -> Samples:
    samples = samples * (rms / max(float(samples.std()), 1e-9))
    return np.clip(samples, -1, 1).astype(np.float32)


class Desk(QObject):
    """A device that plays the programme as fast as it is listened to, and the clock of it."""

    over = Signal()

    def __init__(self, items: Iterator[Item], evening: Evening):
        super().__init__()
        self.info = SourceInfo("desk", "Desk", "microphone", RATE, default=True)
        self.rate, self.ring = RATE, Ring(30 * RATE)
        self.overflows, self.live = 0, False
        self.announced = None
        self.error: str | None = None
        self._items, self._evening = items, evening
        self._rest: Samples = np.empty(0, np.float32)
        self._origin = time.monotonic()

    @property
    def heard_s(self) -> float:
        return self.ring.written / RATE

    def monotonic(self) -> float:
        """As time.monotonic, of the evening."""
        return self._origin + self.heard_s

    def now(self, tz: None = None) -> datetime:
        """As datetime.now, of the evening."""
        return datetime.fromtimestamp(self._evening.begun + self.heard_s, tz)

    def start(self) -> None:
        self.live = True

    def stop(self) -> None:
        self.live = False

    def deliver(self) -> None:
        """The next quarter of a second; called in the listener's thread, when it has taken the one before."""
        evening = self._evening
        if self.heard_s >= evening.hours * 3600 and not len(self._rest):
            self.over.emit()
            return
        if not evening.burdens or self.heard_s - evening.burdens[-1].at_s >= SAMPLED_EVERY_S:
            evening.burdens.append(burden(self.heard_s))
        if not len(self._rest):
            item = next(self._items)
            self._rest = item.samples
            if item.kind == "song":
                evening.played.append(Playing(item.title, self.heard_s, self.heard_s + len(item.samples) / RATE))
        count = round(STEP_S * RATE)
        block, self._rest = self._rest[:count], self._rest[count:]
        self.ring.write(block)


class EveningBackend(Backend):
    """The engine, with the evening's device and clocks."""

    def __init__(self, desk: Desk):
        super().__init__()
        self._desk = desk

    def open_source(self, name: str | None) -> Any:
        return self._desk

    def listener(self, recognizer: Recognizer, source: Any, once: bool) -> Listener:
        return Listener(recognizer, source, once, clock=self._desk.monotonic)

    def history(self, path: Path | None) -> tuple[History, HistoryRecorder]:
        history = History(path)
        return history, HistoryRecorder(history, clock=self._desk.monotonic)


class _Asking(QObject):
    """Who asks from the main thread, as the window does."""

    load = Signal(Path)
    open = Signal(str, bool)
    close = Signal()
    ask = Signal(int, str, bool)
    leave = Signal()


def spend(
    hours: float,
    library: Path,
    history: Path,
    items: Iterator[Item],
    begun: float | None = None,
) -> Evening:
    """Listen to `items` for so long, with `library` into `history`."""
    evening = Evening(hours, time.time() if begun is None else begun)
    began = time.monotonic()
    desk = Desk(items, evening)
    backend = EveningBackend(desk)
    worker, history_worker, asking, threads = ListenWorker(backend), HistoryWorker(backend, history), _Asking(), []
    worker._timer.setInterval(0)
    worker.level.connect(lambda *_: desk.deliver(), Qt.ConnectionType.DirectConnection)
    worker.heard_with.connect(history_worker.hear)
    worker.closed.connect(history_worker.end)
    for signal, slot in (
        (asking.load, worker.load),
        (asking.open, worker.open),
        (asking.close, worker.close),
        (asking.leave, worker.shut_down),
        (asking.leave, history_worker.shut_down),
        (asking.ask, history_worker.ask),
    ):
        signal.connect(slot)
    worker.failed.connect(evening.said.append)
    history_worker.failed.connect(evening.said.append)
    worker.ready.connect(lambda _: asking.open.emit("", False))
    requests = iter(range(1, 1 << 30))

    def look() -> None:  # the history page is open all evening
        number = next(requests)
        history_worker.announce(number)
        asking.ask.emit(number, "", False)

    history_worker.changed.connect(look, Qt.ConnectionType.QueuedConnection)
    loop = QEventLoop()
    desk.over.connect(loop.quit)
    worker.no_library.connect(loop.quit)
    for each in (worker, history_worker):
        thread = QThread()
        each.moveToThread(thread)
        thread.start()
        threads.append(thread)
    with mock.patch("engine.recognition.listener.datetime", desk):
        asking.load.emit(library)
        loop.exec()
        asking.close.emit()
        asking.leave.emit()
        for thread in threads:
            thread.wait()
    kept = History(history)
    evening.entries = [entry for entry in kept.entries() if entry.begun >= evening.begun]
    kept.close()
    evening.took_s = time.monotonic() - began
    return evening


def burden(at_s: float) -> Burden:
    """What this process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    rss = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    threads, files = (sum(1 for _ in Path(f"/proc/self/{kind}").iterdir()) for kind in ("task", "fd"))
    return Burden(at_s, rss, threads, files)


def demo_songs(library: Path, encoder: Any) -> dict[str, Samples]:
    """A library of some of the demo's pieces, as they are played."""
    import soxr

    from engine.audio.tags import Tags
    from engine.features import peaks

    songs = {piece.title: render(piece, RATE).astype(np.float32) for piece in SONGS}
    with Library.open(library, encoder.id, write=True, create=True, peaks=peaks.STORED) as made:
        for number, (title, samples) in enumerate(songs.items()):
            at_encoder = soxr.resample(samples, RATE, encoder.sample_rate)
            rows = encoder.embed(at_encoder)
            source = Source(f"/evening/{title}.flac".encode(), 1, number, f"{number:064x}".encode())
            seconds = len(samples) / RATE
            made.add(source, Tags(title, "", "", seconds), seconds, rows, peaks.of_rows(at_encoder, len(rows)))
        made.build_index()
    return songs


def main() -> int:
    """Spend an evening and print one JSON object; 1 if anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hours", type=float, default=8.0)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    from engine.encoders import load_encoder

    application = QCoreApplication([])
    with tempfile.TemporaryDirectory() as folder:
        songs = demo_songs(Path(folder) / "library", load_encoder(threads=1))
        evening = spend(
            args.hours, Path(folder) / "library", Path(folder) / "history.sqlite3", programme(songs, args.seed)
        )
    application.shutdown()
    print(json.dumps(evening.told(min(1800.0, args.hours * 1800))), flush=True)
    return bool(evening.wrong())


if __name__ == "__main__":
    raise SystemExit(main())
