"""Turns a long recording into a list of what was played when."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import mode
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.library.track import Track
from engine.progress import ProgressFn, no_progress
from engine.recognition.heard_recording import HeardRecording, passing
from engine.recognition.play import Play, compare, crossfade
from engine.recognition.recognizer import Match, Recognizer, Verdict, silent
from engine.recognition.speed import OWN, Speed
from engine.recognition.speed_search import search

WINDOW_S = 10.0
STEP_S = 2.5
SAME_PLAY_S = 1.5
"""Windows that agree this closely on where a track began belong to the same play."""
DRIFT = 0.16
"""If only the tempo of a song differs, its start seems to move by up to this share of the elapsed time."""
BESIDE_S = 10.0
"""A play ends at most this long after the last window that names it."""
SHORTEST_S = 3.0
PAUSE_S = 5.0
"""So much of nothing between two stretches of a song belongs to it."""
COVERED_S = 30.0
"""The same where its clock has run on meanwhile: somebody spoke over it."""
SHORTEST_FADE_S = 2.0
"""Segments are a second long: a hard cut looks as if it took one."""
ALTERNATIVES = 3
LEAST_LIKELY = 0.01
"""Less sure than this, a track is only what the library holds nearest."""
SOUGHT_S = 8.0
"""Parts without a name are searched at other speeds if they are at least this long."""

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Alternative:
    """Another track that was considered for an entry, and where in the track the entry would begin."""

    track: Track
    confidence: float
    speed: Speed
    from_s: float


@dataclass(frozen=True)
class Entry:
    """A part of the recording and its track; None if nothing from the library is heard."""

    start_s: float
    end_s: float
    track: Track | None
    confidence: float
    speed: Speed = OWN
    from_s: float = 0.0
    """The position in the track at which it begins."""
    fade_s: float = 0.0
    """How long the previous entry fades into it, with `start_s` in the middle; 0 if no crossfade is seen."""
    alternatives: tuple[Alternative, ...] = ()
    """The most likely first."""


class _Judged(NamedTuple):
    """The verdict on `WINDOW_S` seconds from `at_s` on."""

    at_s: float
    verdict: Verdict


@dataclass
class _Stretch:
    """Hops that belong to one song: `plays` are its plays that agree with them, none where nothing is heard."""

    start: int
    stop: int
    plays: list[Play]


def tracklist(
    blocks: Iterable[NDArray[np.float32]],
    recognizer: Recognizer,
    recording: HeardRecording | None = None,
    progress: ProgressFn = no_progress,
    expected_s: float | None = None,
) -> list[Entry]:
    """Mono sound at the encoder's rate, block by block → entries that cover it without gap or overlap.

    Windows of ten seconds are named one by one. Then every hop is assigned to the play whose stored sound agrees with
    it best, so that boundaries are where the sound changes, not where a window ends. `recording` keeps what is heard;
    without it, it is forgotten. `expected_s` is the length of the recording for `progress`.
    """
    if recording is None:
        with passing(recognizer) as recording:
            return tracklist(blocks, recognizer, recording, progress, expected_s)
    windows = _Windows(recording, recognizer)
    for _ in recording.hear(blocks):
        for judged_s in windows.judge():
            progress(judged_s, expected_s, "s", "Listening")
    if not len(recording):
        return [Entry(0.0, recording.length_s, None, 0.0)]
    judged = windows.all()
    plays = _named(judged, recognizer)
    for play in plays:
        compare(play, recording, recognizer, BESIDE_S)
    if recognizer.reach:
        plays = [_registered(play, recording, recognizer) for play in plays]
        judged += _seek(plays, recording, recognizer, progress)
    entries = _entries(plays, len(recording), recognizer, recording.length_s)
    return [replace(entry, alternatives=_alternatives(entry, judged)) for entry in entries]


class _Windows:
    """Verdicts on windows of ten seconds, one every `STEP_S` where the song may change.

    Every second one is judged at once; one between two that name the same play would only name it again.
    """

    def __init__(self, recording: HeardRecording, recognizer: Recognizer) -> None:
        self._recording, self._recognizer = recording, recognizer
        self._window, self._step = (round(each / recognizer.hop_s) for each in (WINDOW_S, STEP_S))
        self._judged: dict[int, _Judged] = {}
        self._next = 0

    def judge(self) -> Iterator[float]:
        """Judge the windows that have been heard completely; up to when, in seconds."""
        while self._next + self._window <= len(self._recording):
            self._judge(self._next)
            before = self._next - 2 * self._step
            if before >= 0 and not self._agree(before, self._next):
                self._judge(before + self._step)
            self._next += 2 * self._step
            yield self._next * self._recognizer.hop_s

    def all(self) -> list[_Judged]:
        """The verdicts, in order of time, when everything has been heard."""
        total = len(self._recording)
        last = self._next - 2 * self._step
        for first in range(max(last, 0), max(total - self._window, 0) + self._step, self._step):
            if first not in self._judged and total - first >= min(self._window // 3, total):
                self._judge(first)
        return [each for _, each in sorted(self._judged.items())]

    def _agree(self, one: int, two: int) -> bool:
        verdicts = self._judged[one].verdict, self._judged[two].verdict
        if any(each.verdict != "match" for each in verdicts):
            return False
        plays = [_play(self._judged[at].verdict.matches[0], 0.0, self._judged[at].at_s) for at in (one, two)]
        return plays[0].track.id == plays[1].track.id and abs(plays[0].begun_s - plays[1].begun_s) < SAME_PLAY_S

    def _judge(self, first: int) -> None:
        recognizer = self._recognizer
        part = self._recording.heard(first, first + self._window)
        mask = self._recording.mask(first, len(part))
        verdict = recognizer.judge(part, mask, [len(part)], WINDOW_S, recognizer.threshold)
        self._judged[first] = _Judged(first * recognizer.hop_s, verdict)


def _named(judged: Iterable[_Judged], recognizer: Recognizer) -> list[Play]:
    """What windows name: more than one, or one so surely that it would be named while listening on."""
    plays: list[Play] = []
    for at_s, verdict in judged:
        if verdict.verdict == "match":
            _add(plays, _play(verdict.matches[0], verdict.confidence, at_s))
    return [play for play in plays if len(play.windows) > 1 or play.confidence >= recognizer.live_threshold]


def _play(match: Match, confidence: float, at_s: float) -> Play:
    """The play that a window of ten seconds from `at_s` on belongs to."""
    begun_s = at_s - match.offset_s / match.speed.tempo
    return Play(match.track, begun_s, confidence, at_s, at_s + WINDOW_S, match.speed, [(at_s, begun_s)])


def _registered(play: Play, recording: HeardRecording, recognizer: Recognizer) -> Play:
    """The play at its exact speed, measured in the middle one of the windows that name it."""
    at_s, begun_s = play.windows[len(play.windows) // 2]
    match = Match(play.track, 0.0, play.confidence, (at_s - begun_s) * play.speed.tempo, speed=play.speed)
    match = recognizer.registered(recording.sound(at_s, at_s + WINDOW_S), match)
    exact = replace(play, speed=match.speed, begun_s=at_s - match.offset_s / match.speed.tempo)
    if exact.speed.changed == "own":
        return exact
    compared = replace(exact)
    compare(compared, recording, recognizer, BESIDE_S)
    return compared if compared.usual > play.usual else exact


def _seek(plays: list[Play], recording: HeardRecording, recognizer: Recognizer, progress: ProgressFn) -> list[_Judged]:
    """Search parts without a name at other speeds, first at that of the previous song, and add what is found."""
    judged = []
    hop_s, least = recognizer.hop_s, round(SOUGHT_S / recognizer.hop_s)
    unknown = Verdict("unknown", 0.0, (), WINDOW_S)
    owned = np.zeros(len(recording), bool)
    for play in plays:
        owned[play.hops] |= play.agreement > 0
    before: Speed | None = None
    first = 0
    while first + least <= len(recording):
        progress(first * hop_s, len(recording) * hop_s, "s", "Searching at other speeds")
        taken = np.flatnonzero(owned[first : first + least])
        if len(taken):
            first += int(taken[0]) + 1
            continue
        samples = recording.sound(first * hop_s, first * hop_s + WINDOW_S)
        verdict = recognizer.judge_at(samples, before) if before else unknown
        if verdict.verdict != "match" and not silent(samples):
            verdict = search(recognizer, samples, unknown)
        if verdict.verdict == "match":
            judged.append(_Judged(first * hop_s, verdict))
            play = _play(recognizer.registered(samples, verdict.matches[0]), verdict.confidence, first * hop_s)
            compare(play, recording, recognizer, np.inf)
            plays.append(play)
            owned[play.hops] |= play.agreement > 0
            before = play.speed
        first += least
    return judged


def _add(plays: list[Play], new: Play) -> None:
    for play in plays:
        if play.track.id == new.track.id and abs(play.begun_s - new.begun_s) < SAME_PLAY_S:
            play.confidence = max(play.confidence, new.confidence)
            play.first_s, play.last_s = min(play.first_s, new.first_s), max(play.last_s, new.last_s)
            play.windows += new.windows
            return
    plays.append(new)


def _entries(plays: Sequence[Play], count: int, recognizer: Recognizer, length_s: float) -> list[Entry]:
    """Assign every hop to a play, or to none, and join neighbours that are the same song, wherever in it they are."""
    hop_s = recognizer.hop_s
    owner, best = np.zeros(count, np.int64), np.zeros(count, np.float32)
    for number, play in enumerate(plays, 1):
        better = play.agreement > best[play.hops]
        owner[play.hops][better] = number
        best[play.hops][better] = play.agreement[better]
    tracks = [play.track.id for play in plays]
    song = np.array([0, *(1 + tracks.index(track) for track in tracks)])
    stretches: list[_Stretch] = []
    for start, stop in _runs(song[owner], round(SHORTEST_S / hop_s)):
        number = song[owner[start]]
        mine = [plays[each - 1] for each in owner[start:stop] if each and song[each] == number]
        _append(stretches, _Stretch(start, stop, mine), hop_s)
    starts_s, fades_s = _boundaries(stretches, recognizer)
    entries = []
    for stretch, start_s, end_s, fade_s in zip(stretches, starts_s, [*starts_s[1:], length_s], fades_s, strict=True):
        if stretch.plays:
            at_first, longest = mode(stretch.plays[: round(WINDOW_S / hop_s)]), mode(stretch.plays)
            from_s = max((start_s - at_first.begun_s) * at_first.speed.tempo, 0.0)
            confidence = max(play.confidence for play in stretch.plays)
            entries.append(Entry(start_s, end_s, longest.track, confidence, longest.speed, from_s, fade_s))
        else:
            entries.append(Entry(start_s, end_s, None, 0.0))
    return entries


def _boundaries(stretches: Sequence[_Stretch], recognizer: Recognizer) -> tuple[list[float], list[float]]:
    """When each begins, in the middle of its crossfade, and how long that is: 0 where none is seen."""
    hop_s, half_s = recognizer.hop_s, recognizer.encoder.segment_samples / recognizer.encoder.sample_rate / 2
    starts_s, fades_s = [0.0], [0.0]
    for before, after in itertools.pairwise(stretches):
        change, fade_s = after.start - 0.5, 0.0
        if before.plays and after.plays:
            change, fade_s = crossfade(before.plays[-1], after.plays[0], after.start, hop_s)
        at_s = change * hop_s + half_s  # a hop speaks of the segment that begins with it
        starts_s.append(min(max(at_s, starts_s[-1] + hop_s), after.stop * hop_s))
        fades_s.append(fade_s if fade_s >= SHORTEST_FADE_S else 0.0)
    return starts_s, fades_s


def _alternatives(entry: Entry, judged: Iterable[_Judged]) -> tuple[Alternative, ...]:
    """What else windows within the entry, or else those whose middle it holds, take it for."""
    within = [each for each in judged if entry.start_s <= each.at_s <= entry.end_s - WINDOW_S]
    middle_s = WINDOW_S / 2
    found: dict[int, Alternative] = {}
    for at_s, verdict in within or [each for each in judged if entry.start_s <= each.at_s + middle_s < entry.end_s]:
        for match in verdict.matches:
            track = match.track
            known = found[track.id].confidence if track.id in found else LEAST_LIKELY
            if match.confidence > known and (entry.track is None or track.id != entry.track.id):
                from_s = max(match.offset_s + (entry.start_s - at_s) * match.speed.tempo, 0.0)
                found[track.id] = Alternative(track, match.confidence, match.speed, from_s)
    return tuple(sorted(found.values(), key=lambda each: -each.confidence)[:ALTERNATIVES])


def _append(stretches: list[_Stretch], new: _Stretch, hop_s: float) -> None:
    """Put it after the others, or let the last song go on, if what lies between is a short stretch of nothing."""
    if len(stretches) > 1:
        before, between = stretches[-2:]
        if new.plays and before.plays and not between.plays and new.plays[0].track.id == before.plays[0].track.id:
            most_s = COVERED_S if _same(before.plays[-1], new.plays[0]) else PAUSE_S
            if (between.stop - between.start) * hop_s <= most_s:
                stretches[-2:] = [_Stretch(before.start, new.stop, before.plays + new.plays)]
                return
    stretches.append(new)


def _same(before: Play, after: Play) -> bool:
    """Whether both are the same play, whose tempo makes its start seem to move."""
    passed_s = after.first_s - before.first_s
    moved_s = abs(after.begun_s - before.begun_s)
    return before.track.id == after.track.id and moved_s < SAME_PLAY_S + DRIFT * max(passed_s, 0.0)


def _runs(owner: NDArray[np.int64], shortest: int) -> Iterator[tuple[int, int]]:
    """Runs of the same owner; runs shorter than `shortest` are first merged into the previous one, or, if they are the
    first and shorter than half of that, into the next one.
    """
    edges = [0, *(np.flatnonzero(np.diff(owner)) + 1).tolist(), len(owner)]
    for start, stop in itertools.pairwise(edges):
        if start and stop - start < shortest:
            owner[start:stop] = owner[start - 1]
        elif not start and stop < min(shortest // 2, len(owner)):
            owner[:stop] = owner[stop]
    edges = [0, *(np.flatnonzero(np.diff(owner)) + 1).tolist(), len(owner)]
    yield from itertools.pairwise(edges)
