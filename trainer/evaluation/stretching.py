"""Music at another tempo, pitch or both, as a player's key lock, a turntable or an editor makes it."""

import numpy as np
import soxr
from numpy.typing import NDArray

from engine.audio.tempo import at_tempo
from engine.recognition.speed import Speed

Floats = NDArray[np.float32]


def played_at(sound: Floats, rate: int, speed: Speed) -> Floats:
    """Mono sound (n,) at `rate` → the same music at this speed, about (n / tempo,)."""
    pitched = soxr.resample(sound, speed.pitch * rate, rate).astype(np.float32) if speed.pitch != 1 else sound
    if abs(speed.drift - 1) < 1e-4:
        return pitched
    return np.concatenate([np.zeros(0, np.float32), *at_tempo([pitched], rate, speed.drift)])
