"""Measures how loud a source is, and whether it is silent or clipping."""

import numpy as np
from numpy.typing import NDArray

from engine.audio.ring import Overrun, Ring

QUIET_DBFS = -70.0  # quiet microphones are louder than this
FULL_SCALE = 0.999
CLIPPED_RUN = 3  # a loud note touches full scale for a sample; a clipped one stays there
CLIPPING_SHOWN_S = 2.0
SHORTEST_S = 0.05  # less sound than this says little about its level
LONGEST_S = 1.0
NOTHING_DBFS = -120.0


class LevelMeter:
    """Measures `ring` (`rate` in Hz) when `update` is called. Its properties may be read from any thread.

    A constant offset is not sound: a microphone that delivers one constant value is silent.
    """

    def __init__(self, ring: Ring, rate: int) -> None:
        self._ring = ring
        self._rate = rate
        self._seen = ring.written
        self._clipped_at: int | None = None
        self.dbfs = NOTHING_DBFS
        self.quiet_s = 0.0

    @property
    def clipping(self) -> bool:
        """Whether several consecutive samples were at full scale within the last two seconds."""
        return self._clipped_at is not None and self._ring.written - self._clipped_at < CLIPPING_SHOWN_S * self._rate

    def update(self) -> None:
        """Measure the new sound: its level (RMS in dB, 0 for a full-scale square wave) and how long it has been
        quiet.
        """
        new = self._ring.written - self._seen
        if new < SHORTEST_S * self._rate:
            return
        count = min(new, round(LONGEST_S * self._rate), self._ring.capacity)
        self._seen += new
        try:
            frames = self._ring.copy(self._seen - count, count)
        except Overrun:
            return
        power = float(np.nan_to_num(frames, posinf=0.0, neginf=0.0).var(axis=0, dtype=np.float64).max())
        self.dbfs = max(NOTHING_DBFS, float(10 * np.log10(max(power, 1e-12))))
        self.quiet_s = self.quiet_s + new / self._rate if self.dbfs < QUIET_DBFS else 0.0
        if clipped(frames):
            self._clipped_at = self._seen


def clipped(frames: NDArray[np.float32]) -> bool:
    """Whether any channel of `frames` (n, channels) stays at full scale for CLIPPED_RUN samples."""
    full = np.abs(frames) >= FULL_SCALE
    if not full.any() or len(full) < CLIPPED_RUN:
        return False
    return bool(np.lib.stride_tricks.sliding_window_view(full, CLIPPED_RUN, axis=0).all(axis=-1).any())
