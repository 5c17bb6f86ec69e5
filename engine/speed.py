"""How fast and how high music runs against the library's copy, and how to hear it as the library does.

A turntable or a tape changes tempo and pitch together, a DJ's key lock only the tempo, a transposition only the pitch.
Sound is resampled until its pitch is the library's, and what is left of the tempo is undone by cutting the query's
segments closer together or farther apart, so that segment i lies over the same moment of the track whatever the tempo.

What computes is imported when it is needed: the options of commands and the window ask only for names and numbers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Mask = NDArray[np.bool_]

RANGES = {"own": 0.0, "8": 0.08, "16": 0.16}
"""How far from the song's own speed to look, by the names that users choose from."""
DEFAULT_SPEEDS = "own"
"""The one of them that counts until another is chosen."""
STEP = 0.0125
"""Between two pitches that are asked: any encoder recognises what lies half of it off (trainer/LOG.md, 2026-11-23)."""
TEMPO_STEP = 0.025
"""Between two tempos: over ten seconds, half of it is an eighth of a second."""


@dataclass(frozen=True)
class Speed:
    """`tempo` 1.03 is 3 % faster than the library's copy, `pitch` 1.06 a semitone higher."""

    pitch: float = 1.0
    tempo: float = 1.0

    @property
    def semitones(self) -> float:
        """By how much the pitch is raised."""
        return 12 * math.log2(self.pitch)

    @property
    def drift(self) -> float:
        """How fast the track runs once its pitch is the library's: 1 where both were changed together."""
        return self.tempo / self.pitch

    @property
    def changed(self) -> Literal["own", "speed", "tempo", "pitch", "both"]:
        """What is worth telling of it: nothing, tempo and pitch as one, one of them alone, or each by itself."""
        if abs(self.drift - 1) < 0.01:
            return "speed" if abs(self.tempo - 1) >= 0.003 else "own"
        if abs(self.semitones) < 0.1:
            return "tempo"
        return "pitch" if abs(self.tempo - 1) < 0.01 else "both"

    def undone(self, samples: Floats, rate: int) -> Floats:
        """Mono sound (n,) at `rate` that runs at this speed, at the library's pitch: (n · pitch,)."""
        if self.pitch == 1:
            return samples
        import soxr

        return soxr.resample(samples, rate, rate * self.pitch).astype("float32")

    def hop(self, samples: int) -> int:
        """How far apart segments of that sound lie that are `samples` apart in the track."""
        return round(samples / self.drift)

    def retimed(self, mask: Mask) -> Mask:
        """Frames (n, bins) of that sound at the times of the track's: (n · drift, bins)."""
        if self.drift == 1 or not len(mask):
            return mask
        import numpy as np

        frames = np.arange(int(len(mask) * self.drift))
        return mask[np.minimum((frames / self.drift).round().astype(np.int64), len(mask) - 1)]


OWN = Speed()


def pitches(reach: float, tolerance: float = 0.0) -> list[float]:
    """The pitches to ask for besides the song's own, within 1 ± `reach`, the nearest to it first.

    An encoder that was trained with a `tolerance` recognises what lies so far off.
    """
    return [1 + offset for offset in _offsets(reach, max(2 * tolerance, STEP))]


def drifts(pitch: float, reach: float) -> list[float]:
    """What may be left of the tempo at this pitch, for tempos within 1 ± `reach`, the nearest to 1 first."""
    most = math.ceil(((1 + reach) / (1 - reach) - 1) / TEMPO_STEP)
    near = [1.0, *(1 + sign * TEMPO_STEP * number for number in range(1, most + 1) for sign in (1, -1))]
    return [drift for drift in near if drift == 1 or abs(drift * pitch - 1) <= reach + TEMPO_STEP / 2]


def speed_fields(speed: Speed | None) -> dict[str, float | None]:
    """What the lines of commands say of a speed; None where no song is named."""
    if speed is None:
        return {"speed": None, "pitch_semitones": None}
    return {"speed": round(speed.tempo, 4), "pitch_semitones": round(speed.semitones, 2)}


def from_fields(line: Mapping[str, Any]) -> Speed:
    """The speed that a line which names a song speaks of."""
    return Speed(2 ** (line["pitch_semitones"] / 12), line["speed"])


def in_words(speed: Speed) -> str:
    """What a person should be told of a speed; nothing where it is the library's, as far as can be told."""
    tempo, semitones = 100 * (speed.tempo - 1), speed.semitones
    pitch = f"{abs(semitones):.1f} semitones {'up' if semitones > 0 else 'down'}"
    return {
        "own": "",
        "speed": _percent(tempo),
        "tempo": f"key-locked, {tempo:+.1f} %",
        "pitch": pitch,
        "both": f"{_percent(tempo)}, {pitch}",
    }[speed.changed]


def _percent(tempo: float) -> str:
    return f"{abs(tempo):.1f} % {'fast' if tempo > 0 else 'slow'}"


def _offsets(reach: float, step: float) -> list[float]:
    """±step, ±2 · step, …, so many that all within ±reach lies within half a step of one, or of 0."""
    count = math.ceil(reach / step - 0.5)
    return [sign * step * number for number in range(1, count + 1) for sign in (1, -1)]
