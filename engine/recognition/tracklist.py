"""Turns a long recording into a list of what was played when."""

import itertools
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import mode
from typing import IO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.features import peaks
from engine.library.track import Track
from engine.recognition.matching import diagonals
from engine.recognition.recognizer import Heard, Match, Recognizer, Verdict, silent
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
SMOOTH_S = 3.0
SHORTEST_S = 3.0
PAUSE_S = 5.0
"""So much of nothing between two stretches of a song belongs to it."""
COVERED_S = 30.0
"""The same where its clock has run on meanwhile: somebody spoke over it."""
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
    alternatives: tuple[Alternative, ...] = ()
    """The most likely first."""


@dataclass(eq=False)
class _Play:
    """A track that seems to have begun at `begun_s`, and the windows that name it: how many, and from when to when."""

    track: Track
    begun_s: float
    confidence: float
    first_s: float
    last_s: float
    speed: Speed = OWN
    windows: int = 1


class _Judged(NamedTuple):
    """The verdict on `WINDOW_S` seconds from `at_s` on."""

    at_s: float
    verdict: Verdict


@dataclass
class _Stretch:
    """Hops that hold one song: `plays` says for those that agree with it which playing of it, for none of nothing."""

    start: int
    stop: int
    plays: list[_Play]


class _Sound:
    """The recording itself, on the disk: of ten hours it would fill half a gigabyte of memory."""

    def __init__(self, file: IO[bytes], rate: int) -> None:
        self.rate, self._file = rate, file

    def add(self, samples: Floats) -> None:
        """Append the next block."""
        self._file.write((samples.clip(-1, 1) * 32767).astype(np.int16).tobytes())

    def read(self, start_s: float, stop_s: float) -> Floats:
        """A part of it, cut at the end."""
        first, last = (2 * round(max(at, 0) * self.rate) for at in (start_s, stop_s))
        self._file.seek(first)
        stored = np.frombuffer(self._file.read(max(last - first, 0)), np.int16)
        return stored.astype(np.float32) / np.float32(32768)


def tracklist(blocks: Iterable[NDArray[np.float32]], recognizer: Recognizer) -> list[Entry]:
    """Mono sound at the encoder's rate, block by block → entries that cover it without gap or overlap.

    Windows of ten seconds are named one by one. Then every hop is assigned to the play whose stored sound agrees with
    it best, so that boundaries are where the sound changes, not where a window ends.
    """
    with tempfile.TemporaryFile() as file:
        sound = _Sound(file, recognizer.encoder.sample_rate)
        heard, packed, length_s = _hear(blocks, recognizer, sound)
        if not heard:
            return [Entry(0.0, length_s, None, 0.0)]
        judged = list(_judged(heard, packed, recognizer))
        plays = _named(judged, recognizer)
        agreements = [_agreement(play, heard, recognizer, sound) for play in plays]
        if recognizer.reach:
            for play in plays:
                _register(play, recognizer, sound)
            judged += _seek(plays, agreements, heard, recognizer, sound)
        entries = _entries(plays, agreements, len(heard), recognizer.hop_s, length_s)
        return [replace(entry, alternatives=_alternatives(entry, judged)) for entry in entries]


def _judged(heard: Sequence[Heard], packed: NDArray[np.uint8], recognizer: Recognizer) -> Iterator[_Judged]:
    """The verdicts on windows of ten seconds."""
    hop_s = recognizer.hop_s
    window, step = round(WINDOW_S / hop_s), round(STEP_S / hop_s)
    frames = recognizer.query_hop // peaks.HOP
    beyond = recognizer.encoder.segment_samples // peaks.HOP - frames
    for first in range(0, max(len(heard) - window, 0) + step, step):
        part = heard[first : first + window]
        if len(part) < min(window // 3, len(heard)):
            continue
        around = packed[first * frames : (first + len(part)) * frames + beyond]
        mask = np.unpackbits(around, 1, peaks.BINS).view(np.bool_)
        yield _Judged(first * hop_s, recognizer.judge(part, mask, [len(part)], WINDOW_S, recognizer.threshold))


def _named(judged: Iterable[_Judged], recognizer: Recognizer) -> list[_Play]:
    """What windows name: more than one, or one so surely that it would be named while listening on."""
    plays: list[_Play] = []
    for at_s, verdict in judged:
        if verdict.verdict == "match":
            _add(plays, _play(verdict.matches[0], verdict.confidence, at_s))
    return [play for play in plays if play.windows > 1 or play.confidence >= recognizer.live_threshold]


def _play(match: Match, confidence: float, at_s: float) -> _Play:
    """The play that a window of ten seconds from `at_s` on belongs to."""
    begun_s = at_s - match.offset_s / match.speed.tempo
    return _Play(match.track, begun_s, confidence, at_s, at_s + WINDOW_S, match.speed)


def _register(play: _Play, recognizer: Recognizer, sound: _Sound) -> None:
    """Measure its exact speed in the middle of the windows that name it, and when it began at this speed."""
    at_s = max((play.first_s + play.last_s - WINDOW_S) / 2, 0.0)
    match = Match(play.track, 0.0, play.confidence, (at_s - play.begun_s) * play.speed.tempo, speed=play.speed)
    match = recognizer.registered(sound.read(at_s, at_s + WINDOW_S), match)
    play.speed, play.begun_s = match.speed, at_s - match.offset_s / match.speed.tempo


def _seek(
    plays: list[_Play], agreements: list[Floats], heard: Sequence[Heard], recognizer: Recognizer, sound: _Sound
) -> list[_Judged]:
    """Search parts without a name at other speeds, first at that of the previous song, and add what is found."""
    judged = []
    hop_s, least = recognizer.hop_s, round(SOUGHT_S / recognizer.hop_s)
    unknown = Verdict("unknown", 0.0, (), WINDOW_S)
    owned = np.max([np.zeros(len(heard), np.float32), *agreements], axis=0) > 0
    before: Speed | None = None
    first = 0
    while first + least <= len(heard):
        taken = np.flatnonzero(owned[first : first + least])
        if len(taken):
            first += int(taken[0]) + 1
            continue
        samples = sound.read(first * hop_s, first * hop_s + WINDOW_S)
        verdict = recognizer.judge_at(samples, before) if before else unknown
        if verdict.verdict != "match" and not silent(samples):
            verdict = search(recognizer, samples, unknown)
        if verdict.verdict == "match":
            judged.append(_Judged(first * hop_s, verdict))
            play = _play(recognizer.registered(samples, verdict.matches[0]), verdict.confidence, first * hop_s)
            plays.append(play)
            agreements.append(_agreement(play, heard, recognizer, sound, until_s=len(heard) * hop_s))
            owned |= agreements[-1] > 0
            before = play.speed
        first += least
    return judged


def _hear(
    blocks: Iterable[Floats], recognizer: Recognizer, sound: _Sound
) -> tuple[list[Heard], NDArray[np.uint8], float]:
    """Every query segment with its neighbours (silence has none), the peaks (eight to a byte), and the length in s."""
    encoder, hop = recognizer.encoder, recognizer.query_hop
    rest = np.zeros(0, np.float32)
    heard: list[Heard] = []
    total = 0
    around = peaks.HeardPeaks(recognizer.library.peaks_a_row > 0)
    packed: list[NDArray[np.uint8]] = []
    for block in blocks:
        total += len(block)
        if recognizer.reach:
            sound.add(block)
        around.push(block)
        settled = max(len(around.mask) - 1, 0)  # the last frame may yet gain some
        packed.append(np.packbits(around.mask[:settled], 1))
        around.forget(settled)
        rest = np.concatenate([rest, block])
        count = (len(rest) - encoder.segment_samples) // hop + 1
        if count > 0:
            quiet = [silent(rest[i * hop : i * hop + encoder.segment_samples]) for i in range(count)]
            found = recognizer.listen(rest[: (count - 1) * hop + encoder.segment_samples])
            heard += [_mute(each) if mute else each for mute, each in zip(quiet, found, strict=True)]
            rest = rest[count * hop :]
    packed.append(np.packbits(around.mask, 1))
    return heard, np.concatenate(packed), total / encoder.sample_rate


def _mute(heard: Heard) -> Heard:
    return Heard(np.zeros_like(heard.query), np.full_like(heard.rows, -1), np.zeros_like(heard.similarities))


def _add(plays: list[_Play], new: _Play) -> None:
    for play in plays:
        if play.track.id == new.track.id and abs(play.begun_s - new.begun_s) < SAME_PLAY_S:
            play.confidence = max(play.confidence, new.confidence)
            play.first_s, play.last_s = min(play.first_s, new.first_s), max(play.last_s, new.last_s)
            play.windows += 1
            return
    plays.append(new)


def _agreement(
    play: _Play, heard: Sequence[Heard], recognizer: Recognizer, sound: _Sound, until_s: float | None = None
) -> Floats:
    """How well every hop of the recording agrees with a play: above 0 where it may be that play, (n,).

    Only near the windows that name it, or until `until_s`, where no other play was found.
    """
    hop_s, track = recognizer.hop_s, play.track
    stored = recognizer.library.rows(track.id, 0, recognizer.library.length(track.id))
    near = np.arange(-recognizer.ratio, recognizer.ratio + 1)
    times = hop_s * np.arange(len(heard))
    if play.speed == OWN:
        queries = np.stack([each.query for each in heard])
        moments, shift = times, round(-play.begun_s / hop_s)
    else:
        start_s = max(play.begun_s, 0.0)
        stop_s = min(play.begun_s + track.duration_s / play.speed.tempo, len(heard) * hop_s + 1)
        own = play.speed.undone(sound.read(start_s, stop_s), sound.rate)
        queries = recognizer.encoder.embed(own, play.speed.hop(recognizer.query_hop))
        moments = start_s + np.arange(len(queries)) * hop_s / play.speed.tempo
        shift = round((start_s - play.begun_s) * play.speed.tempo / hop_s)
    cosines = diagonals(queries, stored, shift + near, recognizer.ratio).max(0) if len(queries) else np.zeros(0)
    agreement = np.interp(times, moments, cosines, 0.0, 0.0).astype(np.float32) if len(queries) else 0 * times
    width = round(SMOOTH_S / hop_s) | 1
    kernel = np.ones(width, np.float32)
    within = np.convolve(np.ones(len(heard), np.float32), kernel, "same")  # fewer at the ends
    agreement = np.convolve(agreement, kernel, "same") / within
    # Below half of what it reaches elsewhere, the track is no longer playing.
    agrees = agreement[(agreement > 0) & (times >= play.first_s) & (times <= play.last_s)]
    agreement -= 0.5 * np.quantile(agrees, 0.9) if len(agrees) else 1.0
    last_s = play.last_s + BESIDE_S if until_s is None else until_s
    agreement[(times < play.first_s - BESIDE_S) | (times > last_s)] = -1.0
    return agreement.astype(np.float32)


def _entries(
    plays: Sequence[_Play], agreements: Sequence[Floats], count: int, hop_s: float, length_s: float
) -> list[Entry]:
    """Assign every hop to a play, or to none, and join neighbours that are the same song, wherever in it they are."""
    owner = np.stack([np.zeros(count, np.float32), *agreements]).argmax(0)
    tracks = [play.track.id for play in plays]
    song = np.array([0, *(1 + tracks.index(track) for track in tracks)])
    stretches: list[_Stretch] = []
    for start, stop in _runs(song[owner], round(SHORTEST_S / hop_s)):
        number = song[owner[start]]
        mine = [plays[each - 1] for each in owner[start:stop] if each and song[each] == number]
        _append(stretches, _Stretch(start, stop, mine), hop_s)
    entries = []
    for stretch in stretches:
        start_s, end_s = stretch.start * hop_s, length_s if stretch.stop == count else stretch.stop * hop_s
        if stretch.plays:
            at_first, longest = mode(stretch.plays[: round(WINDOW_S / hop_s)]), mode(stretch.plays)
            from_s = max((start_s - at_first.begun_s) * at_first.speed.tempo, 0.0)
            confidence = max(play.confidence for play in stretch.plays)
            entries.append(Entry(start_s, end_s, longest.track, confidence, longest.speed, from_s))
        else:
            entries.append(Entry(start_s, end_s, None, 0.0))
    return entries


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


def _same(before: _Play, after: _Play) -> bool:
    """Whether both are the same play, whose tempo makes its start seem to move."""
    passed_s = after.first_s - before.first_s
    moved_s = abs(after.begun_s - before.begun_s)
    return before.track.id == after.track.id and moved_s < SAME_PLAY_S + DRIFT * max(passed_s, 0.0)


def _runs(owner: NDArray[np.int64], shortest: int) -> Iterator[tuple[int, int]]:
    """Runs of the same owner; runs shorter than `shortest` are first merged into the previous one."""
    edges = [0, *(np.flatnonzero(np.diff(owner)) + 1).tolist(), len(owner)]
    for start, stop in itertools.pairwise(edges):
        if start and stop - start < shortest:
            owner[start:stop] = owner[start - 1]
    edges = [0, *(np.flatnonzero(np.diff(owner)) + 1).tolist(), len(owner)]
    yield from itertools.pairwise(edges)
