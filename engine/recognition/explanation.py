"""Shows why a song was named: what was heard compared with the library's sound, by segments and by peaks."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError
from engine.features import peaks
from engine.features.peaks import Overlay
from engine.features.spectrogram import picture
from engine.recognition.evidence import Evidence, Judged
from engine.recognition.matching import Candidate
from engine.recognition.recognizer import Match

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Explanation:
    """A match and its reasons, for the sound that it is based on.

    `sound` (n,) at `rate`, brought to the speed of the track: `match.speed` is undone, and all seconds are those of the
    track; `cosines` (m,), one each `hop_s`, of a second of sound each, with the same seconds of the
    track; `points` (k, 2): the track's spectral peaks, seconds and Hz, and which of them are `heard` (k,);
    `by_chance`: how many would be heard at any other place.
    """

    match: Match
    sound: Floats
    rate: int
    cosines: Floats
    hop_s: float
    points: Floats
    heard: NDArray[np.bool_]
    by_chance: float

    @property
    def span_s(self) -> float:
        return len(self.sound) / self.rate


@dataclass(frozen=True)
class Illustration:
    """Both sounds as pictures (frames, bands) of 0 … 255, up to `top_hz`; `stored` is None when the track's file
    cannot be read, and `why` says so.
    """

    explanation: Explanation
    heard: NDArray[np.uint8]
    stored: NDArray[np.uint8] | None
    top_hz: float
    why: str = ""


def explain(evidence: Evidence, track_id: int) -> Explanation | None:
    """The reasons of the last verdict with this track among its candidates; None if there is none."""
    for judged in (evidence.latest, evidence.named):
        if judged is None:
            continue
        for match in judged.verdict.matches:
            if match.track.id == track_id:
                return _explained(evidence, judged, match)
    return None


def illustrate(explanation: Explanation) -> Illustration:
    """Draw it. Decodes the track up to the place, so call it in a worker thread."""
    from engine.audio.decode import decode

    rate, match = explanation.rate, explanation.match
    heard, top_hz = picture(explanation.sound, rate), rate / 2
    lead = max(-match.offset_s, 0.0)  # the recording began before the track
    try:
        sound = decode(match.track.path, rate, max(match.offset_s, 0.0), explanation.span_s - lead)
    except AfpError as error:
        return Illustration(explanation, heard, None, top_hz, str(error))
    sound = np.pad(sound, (round(lead * rate), 0))[: len(explanation.sound)]
    whole = np.pad(sound, (0, len(explanation.sound) - len(sound)))
    return Illustration(explanation, heard, picture(whole, rate), top_hz)


def _explained(evidence: Evidence, judged: Judged, match: Match) -> Explanation:
    recognizer = evidence.recognizer
    hop, rate = recognizer.query_hop, recognizer.encoder.sample_rate
    segment_s = recognizer.encoder.segment_samples / rate
    span_s = judged.verdict.span_s * match.speed.tempo
    window = round((span_s - segment_s) / recognizer.hop_s) + 1
    first = len(judged.heard) - window
    queries = np.stack([each.query for each in judged.heard])[first:]
    place = Candidate(match.track.id, round(match.offset_s / recognizer.hop_s))
    found = recognizer.cosines(queries, place.track_id, np.array([place.shift]))
    cosines = np.zeros(window, np.float32) if found is None else found[0]
    points, heard, by_chance = np.zeros((0, 2), np.float32), np.zeros(0, np.bool_), 0.0
    sound = judged.sound[first * hop :][: math.ceil(span_s * rate)]
    frames = (len(sound) - peaks.WINDOW) // peaks.HOP + 1
    mask = judged.mask[first * hop // peaks.HOP :][:frames]
    if len(mask):
        overlay = Overlay(mask, [0])
        laid, heard = overlay.points(*recognizer.peaks_under(overlay.frames, place))
        by_chance = float(mask.mean(0)[laid[:, 1]].sum())
        seconds = (laid[:, 0] * peaks.HOP + peaks.WINDOW / 2) / peaks.RATE
        hertz = (laid[:, 1] + peaks.LOWEST_BIN) * peaks.RATE / peaks.WINDOW
        points = np.stack([seconds, hertz], 1).astype(np.float32)
    return Explanation(match, sound, rate, cosines, recognizer.hop_s, points, heard, by_chance)
