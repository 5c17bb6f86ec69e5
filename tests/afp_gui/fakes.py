"""Stand-ins for the engine, so that the window's own behaviour can be tested without a model or a device."""

import json
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from engine.audio.audio_source import SourceInfo
from engine.audio.ring import Ring
from engine.errors import AfpError
from engine.features.spectrogram import SpectrogramStream, picture
from engine.history.recorder import HistoryRecorder
from engine.history.recordings import RecordingStore
from engine.history.store import History
from engine.library.folder_state import FolderState
from engine.library.track import Track
from engine.recognition.confidence import Support
from engine.recognition.explanation import Explanation, Illustration
from engine.recognition.listener import Event
from engine.recognition.recognizer import Verdict
from engine.recognition.speed import OWN, RANGES, Speed

MICROPHONE = SourceInfo("mic-1", "Desk microphone", "microphone", 8_000, True)
MONITOR = SourceInfo("mon-1", "Monitor of Speakers", "system", 8_000, False)


@dataclass(frozen=True)
class Match:
    track: Track
    confidence: float
    score: float = 0.8
    offset_s: float = 60.0
    support: Support | None = None
    speed: Speed = OWN


SONG = Track(1, "/music/first light/song.ogg", "Evening Tide", "The Makers", "First Light", 225.0)
OTHER = Track(2, "/music/first light/other.ogg", "Morning Tide", "The Makers", "First Light", 225.0)


def event(kind: str, state: str, **fields: Any) -> Event:
    return Event(kind, "2026-01-01T12:00:00.000+00:00", 5.0, state, **fields)  # type: ignore[arg-type]


def matched(position_s: float = 62.0, confidence: float = 0.98, speed: Speed = OWN) -> Event:
    return event(
        "match",
        "matched",
        track=SONG,
        position_s=position_s,
        confidence=confidence,
        latency_ms=212.4,
        speed=speed,
        matches=(Match(SONG, confidence), Match(OTHER, 0.12)),
    )


def explained(track: Track, seed: int = 3, speed: Speed = OWN) -> Explanation:
    """Nine seconds of chirps, laid at 1:02 of `track`, with two thirds of its tones in what was heard."""
    random = np.random.default_rng(seed)
    time_s = np.arange(9 * 8_000) / 8_000
    sound = np.sin(2 * np.pi * (300 + 150 * (time_s % 1.5)) * time_s) * np.exp(-2 * (time_s % 0.5))
    points = np.stack([9 * random.random(300), 150 + 3_000 * random.random(300) ** 2], 1).astype(np.float32)
    cosines = np.clip(0.75 + 0.1 * random.standard_normal(33), 0, 1).astype(np.float32)
    match = Match(track, 0.98, 0.75, 62.0, speed=speed)
    noisy = (sound + 0.05 * random.standard_normal(len(sound))).astype(np.float32)
    return Explanation(match, noisy, 8_000, cosines, 0.25, points, random.random(300) < 0.66, 70.0)  # type: ignore[arg-type]


def unknown() -> Event:
    return event("unknown", "unknown", confidence=0.03, latency_ms=150.0, matches=(Match(OTHER, 0.22),))


class FakeSource:
    """A device whose ring fills with noise by the clock, whoever looks at it."""

    def __init__(self, info: SourceInfo = MICROPHONE):
        self.info = info
        self.rate = info.rate
        self.ring = Ring(4 * info.rate)
        self.overflows = 0
        self.announced = None
        self.live = False
        self.error: str | None = None
        self._began = time.monotonic()
        self._noise = np.random.default_rng(1)

    def start(self) -> None:
        self.live = True

    def stop(self) -> None:
        self.live = False

    def fill(self) -> None:
        due = int((time.monotonic() - self._began) * self.rate) - self.ring.written
        self.ring.write((0.1 * self._noise.standard_normal(min(due, self.rate))).astype(np.float32))


@dataclass
class FakeListener:
    backend: "FakeBackend"
    source: FakeSource
    once: bool
    level_dbfs: float = -20.0
    away: str = ""
    clipping: bool = False
    finished: bool = False
    verdict: Verdict | None = None
    latency_ms: float = 0.0

    def step(self) -> list[Event]:
        self.source.fill()
        self.clipping = self.backend.clipping
        self.away = self.backend.away
        self.verdict, self.latency_ms = self.backend.verdict, 43.0
        events = []
        while self.backend.script:
            events.append(self.backend.script.popleft())
        if self.once and any(e.event in ("match", "unknown") for e in events):
            self.finished = True
        return events

    def explain(self, track_id: int) -> Explanation | None:
        return self.backend.explanations.get(track_id)

    def veto(self, track_id: int) -> Event:
        self.backend.vetoed.append(track_id)
        return event("state", "matching")


@dataclass
class FakeRecognizer:
    """How far it looks is all that is known of it."""

    reach: float


@dataclass
class FakeMeter:
    """As loud as the backend says at each moment."""

    backend: "FakeBackend"
    source: FakeSource
    dbfs: float = -120.0
    quiet_s: float = 0.0
    clipping: bool = False

    def update(self) -> None:
        self.dbfs, self.quiet_s, self.clipping = self.backend.loudness


@dataclass
class FakeLibrary:
    """All tracks hold `search` in their title, artist, album or path."""

    everything: list[Track]
    unreadable: list[tuple[str, str]]

    @property
    def track_count(self) -> int:
        return len(self.everything)

    def refresh(self) -> bool:
        return True

    def tracks(self, search: str = "") -> list[Track]:
        wanted = search.casefold()
        return [t for t in self.everything if wanted in f"{t.title} {t.artist} {t.album} {t.path}".casefold()]

    def failures(self) -> list[tuple[str, str]]:
        return self.unreadable

    def close(self) -> None:
        pass


@dataclass
class FakePlayer:
    """Plays nothing, and remembers what it was asked."""

    played: list[tuple[Path, float]] = field(default_factory=list)
    pitch: float = 1.0
    tempo: float = 1.0
    playing: bool = False
    paused: bool = False
    position_s: float = 0.0
    duration_s: float | None = 225.0
    error: str | None = None

    def play(self, path: Path, start_s: float = 0.0, pitch: float = 1.0, tempo: float = 1.0) -> None:
        self.played.append((path, start_s))
        self.pitch, self.tempo = pitch, tempo
        self.playing, self.paused, self.position_s, self.error = True, False, start_s, None

    def seek(self, position_s: float) -> None:
        self.position_s = position_s

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def stop(self) -> None:
        self.playing = False

    def close(self) -> None:
        self.stop()


@dataclass
class FakeBackend:
    """What the engine has, and what it will say: `script` holds the events of the next steps."""

    tracks: list[Track] = field(default_factory=lambda: [SONG, OTHER])
    failures: list[tuple[str, str]] = field(default_factory=list)
    devices: list[SourceInfo] = field(default_factory=lambda: [MICROPHONE, MONITOR])
    script: deque[Event] = field(default_factory=deque)
    clipping: bool = False
    loudness: tuple[float, float, bool] = (-30.0, 0.0, False)
    library: bool = True
    refusal: str = ""
    away: str = ""
    damaged: bool = False
    index_damage: str = ""
    music: dict[Path, list[Path]] = field(default_factory=dict)
    vetoed: list[int] = field(default_factory=list)
    wrong: list[tuple[Path, Event]] = field(default_factory=list)
    opened: list[FakeSource] = field(default_factory=list)
    recognizers: list[FakeRecognizer] = field(default_factory=list)
    listeners: list[FakeListener] = field(default_factory=list)
    folders: list[FolderState] = field(default_factory=list)
    lengths: dict[str, float | None] = field(default_factory=dict)
    levels: dict[str, list[bytes]] = field(default_factory=dict)
    measured: list[Path] = field(default_factory=list)
    sound: FakePlayer = field(default_factory=FakePlayer)
    verdict: Verdict | None = None
    explanations: dict[int, Explanation] = field(default_factory=dict)
    unreadable: str = ""
    covers: dict[str, bytes] = field(default_factory=dict)
    before_loading: Callable[[], object] = lambda: None

    def holds_library(self, directory: Path) -> bool:
        return self.library

    def is_library(self, directory: Path) -> bool:
        return self.library

    def music_in(self, folder: Path) -> Iterator[Path]:
        return iter(self.music.get(folder, ()))

    def recordings_in(self, folder: Path) -> Iterator[Path | None]:
        return self.music_in(folder)

    def describe(self, library: FakeLibrary) -> dict[str, Any]:
        return {
            "encoder": "compact-0123456789ab",
            "index": "exact",
            "index_due": False,
            "index_damage": self.index_damage,
            "bytes": 12_300_000,
            "verified": "",
        }

    def folder_states(self, directory: Path) -> list[FolderState]:
        return self.folders

    def is_damage(self, error: AfpError) -> bool:
        return self.damaged

    def open_library(self, directory: Path) -> FakeLibrary:
        if self.damaged:
            raise AfpError("The catalogue is damaged.")
        return FakeLibrary(self.tracks, self.failures)

    def recognizer(self, directory: Path, speeds: str) -> tuple[FakeRecognizer, FakeLibrary]:
        self.before_loading()
        self.recognizers.append(FakeRecognizer(RANGES[speeds]))
        return self.recognizers[-1], self.open_library(directory)

    def sources(self) -> list[SourceInfo]:
        return self.devices

    def open_source(self, name: str | None) -> FakeSource:
        if self.refusal:
            raise AfpError(self.refusal)
        info = next((d for d in self.devices if name in (d.id, d.name)), self.devices[0])
        self.opened.append(FakeSource(info))
        return self.opened[-1]

    def listener(self, recognizer: object, source: FakeSource, once: bool) -> FakeListener:
        self.listeners.append(FakeListener(self, source, once))
        return self.listeners[-1]

    def level_meter(self, source: FakeSource) -> "FakeMeter":
        return FakeMeter(self, source)

    def library_facts(self, directory: Path) -> tuple[str, int, float]:
        return "compact-0123456789ab", len(self.tracks), sum(track.duration_s for track in self.tracks)

    def model_card(self) -> dict[str, Any]:
        return json.loads((files("resources") / "models" / "compact" / "model.json").read_text())

    def note_wrong(self, file: Path, recognizer: object, event: Event) -> None:
        self.wrong.append((file, event))

    def illustrate(self, explanation: Explanation) -> Illustration:
        heard = picture(explanation.sound, explanation.rate)
        return Illustration(explanation, heard, None if self.unreadable else heard, 4000.0, self.unreadable)

    def cover(self, path: str) -> bytes | None:
        return self.covers.get(path)

    def spectrogram(self, source: FakeSource) -> SpectrogramStream:
        return SpectrogramStream(source.ring, source.rate)

    def history(self, path: Path | None) -> tuple[History, HistoryRecorder]:
        history = History(path)
        return history, HistoryRecorder(history)

    def recordings(self, path: Path | None) -> RecordingStore:
        return RecordingStore(History(path))

    def length_of(self, path: Path) -> float | None:
        return self.lengths.get(path.name)

    def level_curve(self, path: Path) -> Iterator[bytes]:
        self.measured.append(path)
        yield from self.levels.get(path.name, [])

    def player(self) -> FakePlayer:
        return self.sound
