"""The speeds at which a song may be heard: as a turntable plays it, pitch and tempo together.

A speed is how fast the song runs against the library's copy: 1.03 is 3 % faster, and half a semitone higher.
"""

import math

import numpy as np
import soxr
from numpy.typing import NDArray

RANGES = {"own": 0.0, "8": 0.08, "16": 0.16}
"""How far from the song's own speed to look, by the names that users choose from."""
STEP = 0.0125
"""Between two speeds: what lies half of it off is still recognised (trainer/LOG.md, 2026-11-23)."""
FINER = (-0.0075, -0.005, -0.0025, 0.0, 0.0025, 0.005, 0.0075)
"""Around a speed that was recognised, to say it more finely."""

Floats = NDArray[np.float32]


def hypotheses(reach: float) -> list[float]:
    """The speeds to ask for besides the song's own, up to 1 ± `reach`, the nearest to it first."""
    steps = round(-math.log(1 - reach) / math.log1p(STEP))  # the lower end lies farther off, as pitch goes
    return [math.exp(sign * number * math.log1p(STEP)) for number in range(1, steps + 1) for sign in (1, -1)]


def undone(samples: Floats, speed: float, rate: int) -> Floats:
    """Mono sound (n,) at `rate` that runs at `speed`, at the library's speed: (n · speed,)."""
    return soxr.resample(samples, rate, rate * speed).astype(np.float32) if speed != 1 else samples


def semitones(speed: float) -> float:
    """By how much this speed raises the pitch."""
    return 12 * math.log2(speed)


def in_words(speed: float) -> str:
    """What a person should be told of a speed; nothing where it is the library's, as far as can be told."""
    percent = 100 * (speed - 1)
    if abs(percent) < 0.2:
        return ""
    return f"{abs(percent):.1f} % {'fast' if percent > 0 else 'slow'}"
