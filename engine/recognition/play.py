"""A play of a track in a long recording, and how well each moment of the recording agrees with it."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from engine.library.track import Track
from engine.recognition.heard_recording import HeardRecording
from engine.recognition.matching import diagonals
from engine.recognition.recognizer import Recognizer
from engine.recognition.speed import OWN, Speed

SMOOTH_S = 3.0
GAP_S = 10.0
"""A play ends where it is not heard for so long, unless what names it goes on."""
HALF = 0.5
"""Below so much of what it reaches elsewhere, a track is no longer playing."""
BOTH = 0.8
"""In the middle of a crossfade two tracks together reach more than this; beside a pause, less."""
AROUND_S = 15.0
"""A crossfade is looked for so far from where the song changes."""
FADES_S = np.arange(0.0, 20.5, 1.0)
"""How long it may be."""

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]


@dataclass(eq=False)
class Play:
    """A track that seems to have begun at `begun_s`, and the windows that name it, from when to when they last.

    `windows` are when each begins, and when it says that the track began.
    `levels` (n,) says how well the hops from `first` on agree with it, 1 as well as they usually do (a cosine of
    `usual`); `agreement` the same over `SMOOTH_S`, above 0 where it may be it.
    """

    track: Track
    begun_s: float
    confidence: float
    first_s: float
    last_s: float
    speed: Speed = OWN
    windows: list[tuple[float, float]] = field(default_factory=list)
    first: int = 0
    usual: float = 0.0
    levels: Floats = field(default_factory=lambda: np.zeros(0, np.float32))
    agreement: Floats = field(default_factory=lambda: np.zeros(0, np.float32))

    @property
    def hops(self) -> slice:
        """Those that it is compared with."""
        return slice(self.first, self.first + len(self.levels))


def compare(play: Play, recording: HeardRecording, recognizer: Recognizer, beside_s: float) -> None:
    """Tell how well the recording agrees with it while the track lasts, up to `beside_s` from what names it."""
    hop_s, track, speed = recognizer.hop_s, play.track, play.speed
    stored = recognizer.library.rows(track.id, 0, recognizer.library.length(track.id))
    begin_s = max(play.begun_s, play.first_s - beside_s, 0.0)
    end_s = min(play.begun_s + len(stored) * recognizer.ratio * hop_s / speed.tempo, play.last_s + beside_s)
    play.first = first = min(int(begin_s / hop_s), len(recording) - 1)
    times = hop_s * np.arange(first, max(min(int(end_s / hop_s) + 1, len(recording)), first + 1))
    if speed == OWN:
        queries, moments = np.stack([each.query for each in recording.heard(first, first + len(times))]), times
    else:
        own = speed.undone(recording.sound(times[0], times[-1] + 1), recognizer.encoder.sample_rate)
        queries = recognizer.encoder.embed(own, speed.hop(recognizer.query_hop))
        moments = times[0] + np.arange(len(queries)) * hop_s / speed.tempo
    shift = round((times[0] - play.begun_s) * speed.tempo / hop_s)
    near = shift + np.arange(-recognizer.ratio, recognizer.ratio + 1)
    levels = np.zeros(len(times))
    if len(queries):
        cosines = diagonals(queries, stored, near, recognizer.ratio).max(0)
        levels = np.interp(times, moments, cosines, 0.0, 0.0).astype(np.float64)
    smooth = _smooth(levels, round(SMOOTH_S / hop_s) | 1)
    named = (times >= play.first_s) & (times <= play.last_s)
    agrees = smooth[(smooth > 0) & named]
    usual = float(np.quantile(agrees, 0.9)) if len(agrees) else np.inf
    play.usual = usual if usual < np.inf else 0.0
    play.levels = (levels / usual).astype(np.float32)
    agreement = smooth / usual - HALF
    for apart in np.split(np.arange(len(times)), _gaps(agreement > 0, round(GAP_S / hop_s))):
        if not (named & (agreement > 0))[apart].any():
            agreement[apart] = -HALF
    play.agreement = agreement.astype(np.float32)


def crossfade(before: Play, after: Play, change: int, hop_s: float) -> tuple[float, float]:
    """Where in a change of songs near a hop both are as loud, and for how many seconds one fades into the other.

    One that plays alone agrees as it usually does, the other hardly; the straight ramp that fits the difference best
    says when and how long both are heard: 0.0 where it was not both, but neither.
    """
    reach = round(AROUND_S / hop_s)
    hops = np.arange(change - reach, change + reach)
    old, new = _levels(before, hops), _levels(after, hops)
    lead = new - old
    best, found = -np.inf, (change, 0.0)
    for fade_s in FADES_S:
        for middle in range(change - reach // 2, change + reach // 2 + 1):
            ramp = np.clip((hops - middle) * hop_s / max(fade_s / 2, hop_s / 2), -1, 1)
            fits = float(ramp @ lead) ** 2 / float(ramp @ ramp) if ramp @ lead > 0 else 0.0
            if fits > best:
                best, found = fits, (middle, float(fade_s))
    middle, fade_s = found
    during = np.abs(hops - middle) * hop_s <= fade_s / 4
    return middle, fade_s if (old + new)[during].mean() > BOTH else 0.0


def _levels(play: Play, hops: NDArray[np.int64]) -> Doubles:
    return np.interp(hops, np.arange(len(play.levels)) + play.first, play.levels, 0.0, 0.0).astype(np.float64)


def _gaps(agrees: NDArray[np.bool_], least: int) -> NDArray[np.int64]:
    """Where, after `least` hops or more that do not agree, one agrees again."""
    found = np.flatnonzero(agrees)
    return found[1:][np.diff(found) > least]


def _smooth(levels: Doubles, width: int) -> Doubles:
    """The mean over `width` neighbours, or as many as there are."""
    kernel = np.ones(width)
    within = np.convolve(np.ones(len(levels)), kernel)
    summed = np.convolve(levels, kernel)
    return (summed / within)[width // 2 :][: len(levels)]
