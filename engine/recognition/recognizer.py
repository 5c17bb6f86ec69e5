"""Turns a piece of sound into one verdict."""

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.encoders import Encoder, load_encoder
from engine.errors import AfpError
from engine.features import peaks
from engine.features.peaks import Coincidence, HeardPeaks, Mask, Overlay, Stored
from engine.library.library_protocol import ReadableLibrary
from engine.library.opening import encoder_name, open_library
from engine.library.track import Track
from engine.recognition.confidence import Calibration, Support
from engine.recognition.exact_speed import points, register
from engine.recognition.matching import Candidate, diagonals, hits, pool, same_sound, vote
from engine.recognition.speed import OWN, Range, Speed, pitches
from engine.recognition.speed_search import search

Decision = Literal["aligned", "vote"]
Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

QUERIES_A_HOP = 2
"""Queries are cut at twice the library's rate: half of their segments lie within an eighth of a second of a row."""
NEIGHBOURS = 20
CANDIDATES = 40
RECENT_S = 4.0
DOUBTED = 0.5
"""A name is rejected if a window twice as long makes it less likely than this: a song that has just begun is in
both.
"""
SILENCE_DBFS = -70.0
PEAKS_COUNT = 0.3
"""How much peaks that certainly coincide add to a score when candidates are ranked."""
MANY_NATS = 40.0
VERIFIED = 16
"""When live, this many candidates are compared by their peaks, and the best of each of a few more tracks."""


@dataclass(frozen=True)
class Match:
    """A place in the library that the query may come from; `offset_s` is the position of its first judged sample."""

    track: Track
    score: float
    confidence: float
    offset_s: float
    support: Support | None = None
    """The evidence for its confidence; None for the paper's vote."""
    speed: Speed = OWN
    """The speed and pitch of what is heard, compared with the track."""

    def at(self, speed: Speed, span_s: float) -> "Match":
        """The same match at another speed, aligned at the middle of the `span_s` seconds that were judged."""
        begun_s = self.offset_s + span_s / 2 * (self.speed.tempo - speed.tempo)
        return replace(self, speed=speed, offset_s=round(begun_s, 3))


@dataclass(frozen=True)
class Verdict:
    """The result for `span_s` seconds of sound; `matches` holds the candidates, whatever the verdict.

    `lately` is the confidence that the last seconds alone give the first of them.
    """

    verdict: Literal["match", "unknown", "silence"]
    confidence: float
    matches: tuple[Match, ...]
    span_s: float
    lately: float = 1.0


class Heard(NamedTuple):
    """One query segment and its neighbours: rows of the library, −1 where there is none."""

    query: Floats
    rows: Ints
    similarities: Floats


class Aligned(NamedTuple):
    """A candidate aligned with the query: its cosines (n,) with each segment, and how its peaks coincide, by window."""

    candidate: Candidate
    cosines: Floats
    coincidences: list[Coincidence]


class Ranked(NamedTuple):
    """The best place of a track over one window."""

    rank: float
    score: float
    coincidence: Coincidence
    candidate: Candidate


class Neighbours(NamedTuple):
    """Tracks and segments of the rows nearest to n query segments, and their similarities, (n, k) each, nearest first.

    They are located again for every verdict: a track may have been removed since its rows were found.
    """

    tracks: Ints
    segments: Ints
    similarities: Floats

    def since(self, first: int) -> "Neighbours":
        """The neighbours of the segments from `first` on."""
        return Neighbours(self.tracks[first:], self.segments[first:], self.similarities[first:])


class Recognizer:
    """Names what it is given, or says that it is not in the library.

    `threshold` is the lowest confidence for a name (default: that of the model card, which is higher while listening
    on; for `vote`, none). If nothing is named at the song's own speed, other speeds in `reach` are tried.
    """

    def __init__(
        self,
        encoder: Encoder,
        library: ReadableLibrary,
        threshold: float | None = None,
        top: int = 5,
        decision: Decision = "aligned",
        reach: Range | None = None,
    ) -> None:
        self.encoder, self.library, self.top, self.decision = encoder, library, top, decision
        self.calibration = Calibration.from_card(encoder.card.calibration)
        default = self.calibration.threshold if decision == "aligned" else 0.0
        self.threshold = default if threshold is None else threshold
        self.live_threshold = self.calibration.live_threshold if threshold is None else threshold
        self.reach = reach if decision == "aligned" else None
        self.ratio = QUERIES_A_HOP if decision == "aligned" else 1
        self.query_hop = encoder.hop_samples // self.ratio
        self.hop_s = self.query_hop / encoder.sample_rate

    @property
    def neighbours(self) -> int:
        """How many rows are searched for a segment."""
        return NEIGHBOURS if self.decision == "aligned" else 4

    @property
    def pitches(self) -> list[float]:
        """The pitches that are tried besides the song's own; see `engine.recognition.speed.pitches`."""
        return pitches(self.reach, self.encoder.card.tolerance)

    def identify(self, samples: Floats) -> Verdict:
        """Judge mono sound at the encoder's rate as a whole. Raises AfpError if it is shorter than a segment."""
        span_s = len(samples) / self.encoder.sample_rate
        if silent(samples):
            return Verdict("silence", 0.0, (), span_s)
        if len(samples) < self.encoder.segment_samples:
            least = self.encoder.segment_samples / self.encoder.sample_rate
            raise AfpError(f"This is too short to recognise: give at least {least:g} s of sound.")
        self.library.refresh()
        heard = self.listen(samples)
        if self.decision == "vote":
            return self._voted(heard, span_s)
        verdict = self.judge(heard, self._mask(samples, OWN), [len(heard)], span_s, self.threshold)
        if self.reach:
            verdict = search(self, samples, verdict, heard[:: self.ratio])
        if verdict.verdict != "match":
            return verdict
        return replace(verdict, matches=(self.registered(samples, verdict.matches[0]), *verdict.matches[1:]))

    def judge_at(self, samples: Floats, speed: Speed) -> Verdict:
        """The verdict on all of this sound, assuming that it runs at `speed`.

        Each speed that is tried is another chance for a false name, so the threshold for listening on applies.
        """
        span_s = len(samples) / self.encoder.sample_rate
        sound = speed.undone(samples, self.encoder.sample_rate)
        if len(sound) < self.encoder.segment_samples:
            return Verdict("unknown", 0.0, (), span_s)
        heard = self.listen(sound, speed.hop(self.query_hop))
        threshold = max(self.threshold, self.live_threshold)
        return self.judge(heard, self._mask(sound, speed), [len(heard)], span_s * speed.tempo, threshold, speed)

    def registered(self, samples: Floats, match: Match) -> Match:
        """The match with its exact speed, as far as peaks show it."""
        found = self._registered(samples, Candidate(match.track.id, round(match.offset_s / self.hop_s)), match.speed)
        return match.at(found, len(samples) / self.encoder.sample_rate) if found else match

    def _registered(self, samples: Floats, place: Candidate, speed: Speed) -> Speed | None:
        """The exact speed of sound that passes a place at about `speed`; None if its peaks do not show it."""
        if not self.library.peaks_a_row:
            return None
        frames, bins = peaks.of_recording(speed.undone(samples, self.encoder.sample_rate))
        frames *= speed.rest
        track = peaks.of_stored(*self.peaks_under(int(frames.max(initial=0)) + 1, place))
        found = register(points(*track), points(frames, bins))
        return found and Speed(speed.pitch * found.pitch, speed.tempo * found.tempo)

    def laid(self, samples: Floats, place: Candidate, speed: Speed) -> tuple[float, Speed]:
        """The nats of the peaks at a place that the sound passes at about `speed`, and its exact speed."""
        exact = self._registered(samples, place, speed)
        if exact is None:
            return 0.0, speed
        half = len(samples) / self.encoder.sample_rate / 2
        shift = place.shift + round(half * (speed.tempo - exact.tempo) / self.hop_s)
        mask = self._mask(exact.undone(samples, self.encoder.sample_rate), exact)
        overlay = Overlay(mask, [0])
        found = overlay.coincide(*self.peaks_under(overlay.frames, Candidate(place.track_id, shift)))
        return found[0].nats, exact

    def _mask(self, sound: Floats, speed: Speed) -> Mask:
        around = HeardPeaks(self.library.peaks_a_row > 0)
        around.push(sound)
        return speed.retimed(around.mask)

    def listen(self, samples: Floats, hop: int | None = None) -> list[Heard]:
        """The segments of a piece of sound, `hop` samples apart (default: a query's), each with its neighbours."""
        queries = self.encoder.embed(samples, hop or self.query_hop)
        rows, similarities = self.library.search(queries, self.neighbours)
        return [Heard(*each) for each in zip(queries, rows, similarities, strict=True)]

    def judge(
        self,
        heard: Sequence[Heard],
        mask: Mask,
        windows: Sequence[int],
        span_s: float,
        threshold: float,
        speed: Speed = OWN,
    ) -> Verdict:
        """The verdict over the last `windows` segments each, growing; all of them pass `span_s` seconds of a track.

        The name comes from the shortest window that is sufficient, because longer ones still contain the previous song,
        unless the next longer window contradicts it. `mask` are the peaks of what is heard, from its first segment on;
        there are none if the library has none. The sound was heard at `speed`.
        """
        queries = np.stack([each.query for each in heard])
        recent = max(len(heard) - round(RECENT_S / self.hop_s), 0)
        located = self.library.locate(np.stack([each.rows for each in heard]))
        near = Neighbours(*located, np.stack([each.similarities for each in heard]))
        candidates = dict.fromkeys(self._candidates(near, 0))
        if recent:
            candidates.update(dict.fromkeys(self._candidates(near, recent)))
        self._expect(candidates, len(heard))
        windows = [min(window, len(heard)) for window in windows]
        starts = [(len(heard) - window) * self.query_hop // peaks.HOP for window in windows]
        placed = [self._align(queries, candidate) for candidate in candidates]
        if len(windows) > 1:  # listening on, every hop asks again: those that were best by cosine are enough
            placed.sort(key=lambda found: -max(found[1][-window:].mean() for window in windows))
            placed = _foremost(placed, self.top)
        overlay = Overlay(mask, starts) if len(mask) else None
        nothing = [Coincidence(0.0, 0.0)] * len(windows)
        aligned = [
            Aligned(*found, overlay.coincide(*self.peaks_under(overlay.frames, found[0])) if overlay else nothing)
            for found in placed
        ]
        verdicts = [self._over(near, aligned, *each, span_s, threshold) for each in enumerate(windows)]
        newest = verdicts[0]
        verdicts = [
            short for short, long in zip(verdicts, [*verdicts[1:], None], strict=True) if _borne_out(short, long)
        ]
        enough = [verdict for verdict in verdicts if verdict.verdict == "match"]
        if enough:
            named = min(enough, key=lambda verdict: verdict.span_s).matches[0].track.id
            verdicts = [verdict for verdict in enough if verdict.matches[0].track.id == named]
        best = max(verdicts, key=lambda verdict: (verdict.confidence, verdict.span_s))
        first = best.matches[0].track.id if best.matches else None
        lately = next((match.confidence for match in newest.matches if match.track.id == first), 0.0)
        matches = tuple(replace(match, speed=speed) for match in best.matches)
        return replace(best, matches=matches, span_s=best.span_s / speed.tempo, lately=lately)

    def _candidates(self, near: Neighbours, first: int) -> list[Candidate]:
        found = pool(*near.since(first), self.ratio, CANDIDATES)
        return [Candidate(candidate.track_id, candidate.shift - first) for candidate in found]

    def _expect(self, candidates: Iterable[Candidate], heard: int) -> None:
        """Tell the library which rows and peaks will be needed to judge `heard` segments against these."""
        count = heard // self.ratio + 8
        first = ((candidate.track_id, candidate.shift // self.ratio - 2) for candidate in candidates)
        self.library.expect((track, max(start, 0), count + min(start, 0)) for track, start in first)

    def _align(self, queries: Floats, candidate: Candidate) -> tuple[Candidate, Floats]:
        """The candidate at the best shift within a library hop, and its cosines (n,) with the query."""
        near = np.arange(candidate.shift - self.ratio, candidate.shift + self.ratio + 1)
        cosines = self.cosines(queries, candidate.track_id, near)
        if cosines is None:
            return candidate, np.zeros(len(queries), np.float32)
        best = int(cosines.sum(1).argmax())
        return Candidate(candidate.track_id, int(near[best])), cosines[best]

    def cosines(self, queries: Floats, track_id: int, shifts: Ints) -> Floats | None:
        """The cosines of queries (n, d) with a track at each of `shifts`, increasing, (shifts, n); None beyond its
        end.
        """
        first = max(int(shifts[0]) // self.ratio, 0)
        count = (len(queries) + int(shifts[-1] - shifts[0])) // self.ratio + 2
        rows = self.library.rows(track_id, first, count)
        return diagonals(queries, rows, shifts - first * self.ratio, self.ratio) if len(rows) else None

    def peaks_under(self, frames: int, candidate: Candidate) -> tuple[Stored, int]:
        """The candidate's peaks around `frames` of what is heard, and in which of them they begin; see `Overlay`."""
        begin = candidate.shift * self.query_hop // peaks.HOP
        first = max(begin // peaks.FRAMES_A_ROW - 1, 0)
        stored = self.library.peaks(candidate.track_id, first, frames // peaks.FRAMES_A_ROW + 3)
        return stored, first * peaks.FRAMES_A_ROW - begin

    def _over(
        self,
        near: Neighbours,
        aligned: Sequence[Aligned],
        number: int,
        window: int,
        span_s: float,
        threshold: float,
    ) -> Verdict:
        """The verdict over the last `window` segments; `number` selects the coincidences of this window."""
        first = len(near.tracks) - window
        near = near.since(first)
        best: dict[int, Ranked] = {}
        for candidate, cosines, coincidences in aligned:
            score, coincidence = float(cosines[first:].mean()), coincidences[number]
            rank = _rank(score, coincidence.nats)
            if candidate.track_id not in best or rank > best[candidate.track_id].rank:
                best[candidate.track_id] = Ranked(rank, score, coincidence, candidate)
        ranked = sorted(best.values(), key=lambda found: -found.rank)
        span_s -= first * self.hop_s
        if not ranked:
            return Verdict("unknown", 0.0, (), span_s)
        copies, rivals = self._copies(ranked, first, window)
        around = _nearest_others(near, copies)
        other = max((rival.score for rival in rivals), default=around)
        other_nats = max((rival.coincidence.nats for rival in rivals), default=0.0)
        hit = np.zeros(window, bool)
        for found in ranked:
            if found.candidate.track_id in copies:
                hit |= hits(near.tracks[:, 0], near.segments[:, 0], found.candidate, first, self.ratio)
        matches = []
        for _, score, (nats, excess), candidate in ranked[: self.top]:
            if candidate.track_id in copies:
                support = Support(
                    score, score - other, score - around, float(hit.mean()), window, nats, other_nats, excess
                )
            else:
                behind = score - ranked[0].score
                support = Support(score, behind, behind, 0.0, window, nats, ranked[0].coincidence.nats, excess)
            sure = self.calibration.confidence(support, self.library.row_count)
            matches.append(
                Match(
                    track=self.library.track(candidate.track_id),
                    score=round(score, 4),
                    confidence=round(sure, 4),
                    offset_s=round((candidate.shift + first) * self.hop_s, 3),
                    support=support,
                )
            )
        sure = matches[0].confidence
        return Verdict("match" if sure >= threshold else "unknown", sure, tuple(matches), span_s)

    def _copies(self, ranked: Sequence[Ranked], first: int, window: int) -> tuple[set[int], list[Ranked]]:
        """The tracks that are the same recording as the best one, including itself, and the best of the others."""
        reference = self._stored(ranked[0].candidate, first, window)
        copies: set[int] = {ranked[0].candidate.track_id}
        rivals: list[Ranked] = []
        for place, found in enumerate(ranked[1:], 1):
            if same_sound(reference, self._stored(found.candidate, first, window)) >= self.calibration.same_sound:
                copies.add(found.candidate.track_id)
            else:
                rivals.append(found)
            if rivals and place >= self.top:
                break
        return copies, rivals

    def _stored(self, candidate: Candidate, first: int, window: int) -> Floats:
        start = math.ceil((candidate.shift + first) / self.ratio)
        return self.library.rows(candidate.track_id, max(start, 0), max(window // self.ratio, 1))

    def _voted(self, heard: Sequence[Heard], span_s: float) -> Verdict:
        tracks, segments = self.library.locate(np.stack([each.rows for each in heard]))
        matches = []
        for track_id, share in vote(tracks)[: self.top]:
            shifts = (segments - np.arange(len(heard))[:, None])[tracks == track_id]
            shift = int(np.median(shifts))
            matches.append(Match(self.library.track(track_id), round(share, 4), round(share, 4), shift * self.hop_s))
        sure = matches[0].confidence if matches else 0.0
        named = bool(matches) and sure >= self.threshold
        return Verdict("match" if named else "unknown", sure, tuple(matches), span_s)


@contextmanager
def open_recognizer(directory: Path, encoder: str | None = None) -> Iterator[tuple[Encoder, ReadableLibrary]]:
    """Open an encoder and a library that it made, for reading. Raises AfpError if one is missing or they do not match.

    Without `encoder`, the encoder that made the library is used.
    """
    loaded = load_encoder(encoder_name(directory, encoder))
    with open_library(directory, loaded.id) as library:
        yield loaded, library


def _foremost(placed: Sequence[tuple[Candidate, Floats]], tracks: int) -> list[tuple[Candidate, Floats]]:
    """The first `VERIFIED` places, and the first of further tracks, so that at least `tracks` are told apart."""
    chosen = list(placed[:VERIFIED])
    met = {candidate.track_id for candidate, _ in chosen}
    for place in placed[VERIFIED:]:
        if len(met) < tracks and place[0].track_id not in met:
            met.add(place[0].track_id)
            chosen.append(place)
    return chosen


def _borne_out(short: Verdict, long: Verdict | None) -> bool:
    """Whether the next longer window does not contradict this one."""
    if long is None or not short.matches:
        return True
    name = short.matches[0].track.id
    return any(match.track.id == name and match.confidence >= DOUBTED for match in long.matches)


def _rank(score: float, nats: float) -> float:
    """The rank of a candidate: its cosine, and its coinciding peaks."""
    return score + PEAKS_COUNT * math.tanh(nats / MANY_NATS)


def _nearest_others(near: Neighbours, copies: set[int]) -> float:
    """The mean over segments of the similarity of the nearest neighbour that is not in `copies`.

    If all neighbours are copies, the farthest one represents those that were crowded out: none of them is nearer.
    """
    others = (near.tracks >= 0) & ~np.isin(near.tracks, list(copies))
    farthest = near.similarities[:, -1]
    nearest = np.where(others.any(1), np.where(others, near.similarities, -1).max(1), farthest)
    return float(np.where(np.isfinite(nearest), nearest, 0).clip(0).mean())


def silent(samples: Floats) -> bool:
    """Digitally silent, or below −70 dBFS: quiet microphones are not silent."""
    if not len(samples):
        return True
    return float(np.square(samples, dtype=np.float64).mean()) < 10 ** (SILENCE_DBFS / 10)
