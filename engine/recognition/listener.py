"""Turns a live source into a stream of events. It has no thread; its owner calls `step`.

listener = Listener(recognizer, source)
while not listener.finished:
    for event in listener.step():
        print(event.to_json())
    time.sleep(STEP_S)
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from engine.audio.audio_source import Announcement, AudioSource
from engine.audio.level import NOTHING_DBFS, LevelMeter
from engine.audio.resampling import ResampledBlock, StreamResampler
from engine.errors import AfpError, LibraryUnavailable
from engine.recognition.song_tracker import Change, SongTracker, State
from engine.recognition.speed import Speed, speed_fields

if TYPE_CHECKING:
    from engine.library.track import Track
    from engine.recognition.evidence import Evidence
    from engine.recognition.explanation import Explanation
    from engine.recognition.recognizer import Match, Recognizer, Verdict

STEP_S = 0.05  # how often to step: often enough for a level meter
QUIET_AFTER_S = 1.5
QUIET_AFTER_MATCHED_S = 3.0  # music has rests
OVERFLOWS_EVERY_S = 1.0
REFRESH_S = 5.0  # how often to take over what others wrote to the library
RETRY_FIRST_S = 0.5
RETRY_LAST_S = 5.0


Kind = Literal["ready", "state", "match", "unknown", "device", "overflow", "station"]


@dataclass(frozen=True)
class Event:
    """What happened, at `source_s` seconds of the source. `track`, `speed`, `position_s` (in the track, at `source_s`)
    and `confidence` are None while nothing is named or judged. For "ready" and "device", `source` is the name of the
    source, or None if it was disconnected (`reason` says why). `matches` are the candidates of a "match" or "unknown",
    best first. For "station", `announced` is what the station announces.
    """

    event: Kind
    time: str
    source_s: float
    state: State
    track: "Track | None" = None
    position_s: float | None = None
    confidence: float | None = None
    latency_ms: float | None = None
    source: str | None = None
    matches: "tuple[Match, ...]" = ()
    speed: "Speed | None" = None
    reason: str | None = None
    announced: Announcement | None = None

    def to_json(self) -> str:
        """One line of `afp listen --json`."""
        fields: dict[str, object] = {
            "event": self.event,
            "time": self.time,
            "source_s": round(self.source_s, 3),
            "state": self.state,
            "track": None if self.track is None else self.track.to_dict(),
            "position_s": _rounded(self.position_s, 3),
            **speed_fields(self.speed),
            "confidence": _rounded(self.confidence, 4),
            "latency_ms": _rounded(self.latency_ms, 1),
        }
        if self.event == "device":
            fields |= {"source": self.source, "reason": self.reason}
        if self.announced is not None:
            fields |= {"station": self.announced.station, "title": self.announced.title}
        return json.dumps(fields, allow_nan=False)


class Listener:
    """Names the songs that `source` delivers, step by step, in the caller's thread. `once` ends it after the first
    answer.

    A device or station that disconnects is reported, tried again after growing pauses, and reported when it is back.
    `finished` is True after the end of a file, or after the answer with `once`. `level_dbfs` and `clipping` may be read
    from any thread.
    `verdict` is the newest one, named or not, given `latency_ms` after its last sound. `away` says in one sentence that
    the library is not available ("" if it is). Sound is then not judged, and afterwards evidence is gathered from the
    beginning. The listener starts the source if necessary; its owner stops it.
    """

    def __init__(
        self,
        recognizer: "Recognizer",
        source: AudioSource,
        once: bool = False,
        clock: Callable[[], float] = time.monotonic,
        evidence: "Evidence | None" = None,
    ) -> None:
        if evidence is None:
            from engine.recognition.evidence import Evidence

            evidence = Evidence(recognizer)
        self.finished = False
        self.verdict: Verdict | None = None
        self.latency_ms = 0.0
        self.away = ""
        self._recognizer = recognizer
        self._source = source
        self._once = once
        self._clock = clock
        self._evidence = evidence
        self._tracker = SongTracker()
        self._intake: StreamResampler | None = None
        self._meter: LevelMeter | None = None
        self._began = 0.0
        self._base_s = 0.0  # source_s at the intake's first frame
        self._overflows = 0
        self._overflow_told = clock()
        self._announced: Announcement | None = None
        self._retry_at = self._retry_after = 0.0
        self._refresh_at = clock() + REFRESH_S

    @property
    def level_dbfs(self) -> float:
        """Level of the newest sound; NOTHING_DBFS (-120) while there is none."""
        return NOTHING_DBFS if self._meter is None else self._meter.dbfs

    @property
    def clipping(self) -> bool:
        """Whether the source was clipping in the last two seconds."""
        return self._meter is not None and self._meter.clipping

    def step(self) -> list[Event]:
        """Process the new sound and report what has changed. Takes as long as one computation, plus opening a device.

        Raises AfpError if the source cannot be opened at the first step.
        """
        if self.finished:
            return []
        if self._intake is None and self._retry_at == 0.0:
            self._source.start()
            self._attach(0, base_s=0.0)  # what was heard while the encoder loaded counts
            self._began = self._clock() - self._waiting_s()
            return [self._event("ready", source=self._source.info.name)]
        if self._intake is None:
            return self._retry()
        live = self._source.live  # asked first: what was written before the end is still taken in
        events = self._overflowed()
        announced = self._source.announced
        if announced != self._announced:
            self._announced = announced
            events.append(self._event("station", announced=self._announced))
        events += self._take(self._intake.take())
        if not live and not self.finished:
            events += self._ended(self._intake)
        return events

    def veto(self, track_id: int) -> Event:
        """The user says that it is not this track: it is not named again while this music plays."""
        self._tracker.veto(track_id, self._source_s())
        return self._event("state")

    def explain(self, track_id: int) -> "Explanation | None":
        """Why this track was named, or is a near guess; None if it is not among the last candidates."""
        from engine.recognition.explanation import explain

        return explain(self._evidence, track_id)

    def _attach(self, start: int, base_s: float) -> None:
        source = self._source
        # In pieces of the query's own hop, a verdict is on all that was pushed, and its position exact.
        hop, rate = self._recognizer.query_hop, self._recognizer.encoder.sample_rate
        self._intake = StreamResampler(source.ring, source.rate, rate, hop, start, source.info.kind == "file")
        self._meter = LevelMeter(source.ring, source.rate)
        self._base_s = base_s
        self._overflows = source.overflows

    def _take(self, intake: ResampledBlock) -> list[Event]:
        assert self._intake is not None and self._meter is not None
        age_s = self._waiting_s()
        began = self._clock()
        events: list[Event] = []
        self._meter.update()
        if intake.fresh:
            self._evidence.reset()
            if self._tracker.state != "listening":
                events += self._changed(self._tracker.interrupt("listening"))
        allowed_s = QUIET_AFTER_MATCHED_S if self._tracker.named else QUIET_AFTER_S
        if self._tracker.state == "quiet" and self._meter.quiet_s == 0.0:
            events += self._changed(self._tracker.interrupt("listening"))
        elif self._tracker.state != "quiet" and self._meter.quiet_s >= allowed_s:
            self._evidence.reset()
            events += self._changed(self._tracker.interrupt("quiet"))
        if len(intake.samples) == 0 or self._tracker.state == "quiet":
            return events
        try:
            if began >= self._refresh_at:
                self._refresh_at = began + REFRESH_S
                self._recognizer.library.refresh()
            verdict = self._evidence.push(intake.samples)
        except LibraryUnavailable as error:
            self.away = str(error)
            self._evidence.reset()
            return events
        if verdict is not None:
            self.away = ""
            self.verdict, self.latency_ms = verdict, 1000.0 * (age_s + self._clock() - began)
            change = self._tracker.judge(verdict, self._source_s())
            events += self._changed(change, verdict, self.latency_ms)
        return events

    def _changed(
        self, change: Change | None, verdict: "Verdict | None" = None, latency_ms: float | None = None
    ) -> list[Event]:
        if change is None:
            return []
        if self._once and change != "state":
            self.finished = True
        candidates = verdict.matches if verdict is not None and change != "state" else ()
        candidates = tuple(match for match in candidates if not self._tracker.vetoed(match.track.id))
        confidence = None if verdict is None else verdict.confidence
        return [self._event(change, confidence=confidence, latency_ms=latency_ms, matches=candidates)]

    def _ended(self, intake: StreamResampler) -> list[Event]:
        """The source is no longer live: the end of a file, or a device that has gone. An address that never gave any
        sound is not waited for.
        """
        if self._source.info.kind == "stream" and not self._source.ring.written:
            self.finished = True
            return []
        if self._source.info.kind == "file":
            events: list[Event] = []
            while len((rest := intake.take()).samples):
                events += self._take(rest)
            events += self._take(intake.finish())
            self.finished = True
            return events
        self._tracker.interrupt("listening")
        self._evidence.reset()
        gone = self._event("device", reason=self._source.error)
        self._intake = self._meter = None
        self._retry_after = RETRY_FIRST_S
        self._retry_at = self._clock() + self._retry_after
        return [gone]

    def _retry(self) -> list[Event]:
        if self._clock() < self._retry_at:
            return []
        try:
            self._source.start()
        except AfpError:
            self._retry_after = min(2 * self._retry_after, RETRY_LAST_S)
            self._retry_at = self._clock() + self._retry_after
            return []
        # By the clock, so that a song which went on meanwhile is still in step.
        self._attach(self._source.ring.written, self._clock() - self._began)
        return [self._event("device", source=self._source.info.name)]

    def _overflowed(self) -> list[Event]:
        now = self._clock()
        if self._source.overflows == self._overflows or now - self._overflow_told < OVERFLOWS_EVERY_S:
            return []
        self._overflows, self._overflow_told = self._source.overflows, now
        return [self._event("overflow")]

    def _waiting_s(self) -> float:
        """How many seconds were written but not processed yet."""
        assert self._intake is not None
        return max(0.0, (self._source.ring.written - self._intake.frame) / self._source.rate)

    def _source_s(self) -> float:
        if self._intake is None:
            return self._clock() - self._began
        return self._base_s + (self._intake.frame - self._intake.first_frame) / self._source.rate

    def _event(
        self,
        event: Kind,
        confidence: float | None = None,
        latency_ms: float | None = None,
        source: str | None = None,
        matches: "tuple[Match, ...]" = (),
        reason: str | None = None,
        announced: Announcement | None = None,
    ) -> Event:
        named = self._tracker.named
        source_s = self._source_s()
        return Event(
            event,
            datetime.now().astimezone().isoformat(timespec="milliseconds"),
            source_s,
            self._tracker.state,
            track=None if named is None else named.match.track,
            position_s=None if named is None else named.at(source_s),
            confidence=named.match.confidence if named is not None and confidence is None else confidence,
            latency_ms=latency_ms,
            source=source,
            matches=matches,
            speed=None if named is None else named.match.speed,
            reason=reason,
            announced=announced,
        )


def use_one_thread() -> None:
    """Let torch and Faiss compute in the calling thread alone: a live hop is too small to share, and the window needs
    the other core. Call it in the listener's thread, after both were loaded.
    """
    if (torch := sys.modules.get("torch")) is not None:
        torch.set_num_threads(1)
    if (faiss := sys.modules.get("faiss")) is not None:
        faiss.omp_set_num_threads(1)


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
