"""A stretch of sound → one verdict."""

import math
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.confidence import Calibration, Support
from engine.encoders import Encoder, load_encoder
from engine.errors import AfpError
from engine.library.library import Library, Track, encoder_name
from engine.matching import Candidate, diagonals, hits, pool, same_sound, vote

Decision = Literal["aligned", "vote"]
Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

QUERIES_A_HOP = 2
"""Queries are cut at twice the library's rate: half of their segments lie within an eighth of a second of a row."""
NEIGHBOURS = 20
CANDIDATES = 40
RECENT_S = 4.0
WINDOWS_S = (5.0, 10.0, 15.0)
"""Live, the verdict is the surest of those over the last so many seconds."""
LEAST_S = 3.0
"""Live, less sound than this is not judged: over 3 s a drone agrees with another drone better than many songs do."""
SILENCE_DBFS = -70.0


@dataclass(frozen=True)
class Match:
    """A place in the library that the query may come from; `offset_s` is where its first judged sample lies."""

    track: Track
    score: float
    confidence: float
    offset_s: float
    support: Support | None = None
    """What its confidence rests on; None for the paper's vote."""


@dataclass(frozen=True)
class Verdict:
    """What a stretch of `span_s` seconds was judged to be; `matches` holds the candidates whatever the verdict."""

    verdict: Literal["match", "unknown", "silence"]
    confidence: float
    matches: tuple[Match, ...]
    span_s: float


class Heard(NamedTuple):
    """One query segment and its neighbours: rows of the library, −1 where there is none."""

    query: Floats
    rows: Ints
    similarities: Floats


class Neighbours(NamedTuple):
    """Tracks and segments of the rows nearest to n query segments, and their similarities, (n, k) each, nearest first.

    Located anew for every verdict: a track may have been removed since its rows were found.
    """

    tracks: Ints
    segments: Ints
    similarities: Floats

    def since(self, first: int) -> "Neighbours":
        """Those of the segments from `first` on."""
        return Neighbours(self.tracks[first:], self.segments[first:], self.similarities[first:])


class Recognizer:
    """Names what it is given, or says that it is not in the library.

    `threshold` is the least confidence for a name (default: the model card's, which asks for more while listening
    on; for `vote`, none).
    """

    def __init__(
        self,
        encoder: Encoder,
        library: Library,
        threshold: float | None = None,
        top: int = 5,
        decision: Decision = "aligned",
    ) -> None:
        self.encoder, self.library, self.top, self.decision = encoder, library, top, decision
        self.calibration = Calibration.from_card(encoder.card.calibration)
        default = self.calibration.threshold if decision == "aligned" else 0.0
        self.threshold = default if threshold is None else threshold
        self.live_threshold = self.calibration.live_threshold if threshold is None else threshold
        self.ratio = QUERIES_A_HOP if decision == "aligned" else 1
        self.query_hop = encoder.hop_samples // self.ratio
        self.hop_s = self.query_hop / encoder.sample_rate

    def identify(self, samples: Floats) -> Verdict:
        """Judge mono sound at the encoder's rate as a whole; AfpError when it is shorter than a segment."""
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
        return self.judge(heard, [len(heard)], span_s, self.threshold)

    def listen(self, samples: Floats) -> list[Heard]:
        """The segments of a stretch of sound, each with its neighbours."""
        queries = self.encoder.embed(samples, self.query_hop)
        k = NEIGHBOURS if self.decision == "aligned" else 4
        rows, similarities = self.library.search(queries, k)
        return [Heard(*each) for each in zip(queries, rows, similarities, strict=True)]

    def judge(self, heard: Sequence[Heard], windows: Sequence[int], span_s: float, threshold: float) -> Verdict:
        """The surest verdict over the last `windows` segments each; `span_s` is how long all of it lasts."""
        queries = np.stack([each.query for each in heard])
        recent = max(len(heard) - round(RECENT_S / self.hop_s), 0)
        located = self.library.locate(np.stack([each.rows for each in heard]))
        near = Neighbours(*located, np.stack([each.similarities for each in heard]))
        candidates = dict.fromkeys(self._candidates(near, 0))
        if recent:
            candidates.update(dict.fromkeys(self._candidates(near, recent)))
        aligned = [self._align(queries, candidate) for candidate in candidates]
        verdicts = [self._over(near, aligned, min(window, len(heard)), span_s, threshold) for window in windows]
        return max(verdicts, key=lambda verdict: (verdict.confidence, verdict.span_s))

    def _candidates(self, near: Neighbours, first: int) -> list[Candidate]:
        found = pool(*near.since(first), self.ratio, CANDIDATES)
        return [Candidate(candidate.track_id, candidate.shift - first) for candidate in found]

    def _align(self, queries: Floats, candidate: Candidate) -> tuple[Candidate, Floats]:
        """The candidate at the best shift within a library hop, and its cosines (n,) with the query."""
        near = np.arange(candidate.shift - self.ratio, candidate.shift + self.ratio + 1)
        first = max(int(near[0]) // self.ratio, 0)
        count = (len(queries) + 2 * self.ratio) // self.ratio + 2
        rows = self.library.rows(candidate.track_id, first, count)
        if not len(rows):
            return candidate, np.zeros(len(queries), np.float32)
        cosines = diagonals(queries, rows, near - first * self.ratio, self.ratio)
        best = int(cosines.sum(1).argmax())
        return Candidate(candidate.track_id, int(near[best])), cosines[best]

    def _over(
        self,
        near: Neighbours,
        aligned: Sequence[tuple[Candidate, Floats]],
        window: int,
        span_s: float,
        threshold: float,
    ) -> Verdict:
        """The verdict over the last `window` segments."""
        first = len(near.tracks) - window
        near = near.since(first)
        best: dict[int, tuple[float, Candidate]] = {}
        for candidate, cosines in aligned:
            score = float(cosines[first:].mean())
            if score > best.get(candidate.track_id, (-1.0, candidate))[0]:
                best[candidate.track_id] = (score, candidate)
        ranked = sorted(best.values(), key=lambda found: -found[0])
        span_s -= first * self.hop_s
        if not ranked:
            return Verdict("unknown", 0.0, (), span_s)
        copies, other = self._copies(ranked, first, window)
        around = _nearest_others(near, copies)
        other = around if other is None else other
        hit = np.zeros(window, bool)
        for _, candidate in (found for found in ranked if found[1].track_id in copies):
            hit |= hits(near.tracks[:, 0], near.segments[:, 0], candidate, first, self.ratio)
        matches = []
        for score, candidate in ranked[: self.top]:
            if candidate.track_id in copies:
                support = Support(score, score - other, score - around, float(hit.mean()), window)
            else:
                behind = score - ranked[0][0]
                support = Support(score, behind, behind, 0.0, window)
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

    def _copies(
        self, ranked: Sequence[tuple[float, Candidate]], first: int, window: int
    ) -> tuple[set[int], float | None]:
        """The tracks that are the same recording as the best, itself among them, and the best score of any other."""
        reference = self._stored(ranked[0][1], first, window)
        copies: set[int] = {ranked[0][1].track_id}
        other: float | None = None
        for place, (score, candidate) in enumerate(ranked[1:], 1):
            if same_sound(reference, self._stored(candidate, first, window)) >= self.calibration.same_sound:
                copies.add(candidate.track_id)
            elif other is None:
                other = score
            if other is not None and place >= self.top:
                break
        return copies, other

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
def open_recognizer(directory: Path, encoder: str | None = None) -> Iterator[tuple[Encoder, Library]]:
    """An encoder and a library that it made, opened to be read; AfpError when one is missing or they do not fit.

    Without `encoder` it is the one that made the library.
    """
    loaded = load_encoder(encoder_name(directory, encoder))
    with Library.open(directory, loaded.id) as library:
        yield loaded, library


class Evidence:
    """What a live source has let hear in the last `window_s` seconds, judged anew at every hop."""

    def __init__(self, recognizer: Recognizer, window_s: float = 15.0) -> None:
        self.recognizer = recognizer
        self._windows = [round((s - 1) / recognizer.hop_s) + 1 for s in WINDOWS_S if s < window_s]
        self._windows.append(round((window_s - 1) / recognizer.hop_s) + 1)
        self.reset()

    def reset(self) -> None:
        """Forget everything."""
        self._samples = np.zeros(0, np.float32)
        self._heard: deque[Heard] = deque(maxlen=self._windows[-1])

    def push(self, samples: Floats) -> Verdict | None:
        """Add sound at the encoder's rate; a verdict whenever a library hop is complete, else None.

        The library may be refreshed between two pushes: what was removed from it speaks no more.
        """
        recognizer = self.recognizer
        self._samples = np.concatenate([self._samples, samples])
        segment, hop = recognizer.encoder.segment_samples, recognizer.query_hop
        new = (len(self._samples) - segment) // hop + 1
        if new < recognizer.ratio:
            return None
        used = self._samples[: (new - 1) * hop + segment]
        self._samples = self._samples[new * hop :]
        if silent(used):
            self._heard.clear()
            return Verdict("silence", 0.0, (), len(used) / recognizer.encoder.sample_rate)
        self._heard.extend(recognizer.listen(used))
        span_s = (len(self._heard) - 1) * recognizer.hop_s + segment / recognizer.encoder.sample_rate
        if span_s < LEAST_S:
            return Verdict("unknown", 0.0, (), span_s)
        return recognizer.judge(list(self._heard), self._windows, span_s, recognizer.live_threshold)


def _nearest_others(near: Neighbours, copies: set[int]) -> float:
    """The mean over segments of the nearest neighbour's similarity that is not of `copies`.

    Where all neighbours are of them, the farthest stands for those that they crowded out: none lies nearer than it.
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
