"""The live view of sound: a ring of samples → new mel columns, evenly paced.

Devices deliver chunks of 20 to 100 ms, so a picture that grew with them would stutter. Columns are therefore released
by an estimate of the audio clock, which runs as late as the latest chunk of the last seconds, and no later.
"""

import time
from collections import deque

import numpy as np
from numpy.typing import NDArray

from engine.audio.ring import Overrun, Ring

COLUMNS_PER_S = 100  # more than one for each frame of a 60 Hz screen
LOWEST_HZ = 40.0
HIGHEST_HZ = 16_000.0
WINDOW_S = 0.043
MEMORY_S = 4.0  # how long a late chunk is remembered
SLEW = 0.05  # the picture runs at most this much faster or slower than time
JUMP_S = 0.5  # a clock that is off by more starts afresh
CATCH_UP_S = 0.25  # no call computes more than this much sound; older columns are left out


def picture(samples: NDArray[np.float32], rate: int, bands: int = 160, span_db: float = 60.0) -> NDArray[np.uint8]:
    """Sound (n,) at `rate` → its log-mel spectrogram (frames, bands), COLUMNS_PER_S frames a second.

    Values 0 … 255 span the `span_db` below its loudest hundredth, so that loud and quiet recordings look alike.
    """
    size = 1 << round(np.log2(rate * WINDOW_S))
    window = np.hanning(size + 1)[:-1].astype(np.float32)
    bins, weights = _mel_filters(rate, size, bands)
    starts = np.arange(len(samples) * COLUMNS_PER_S // rate) * rate // COLUMNS_PER_S
    padded = np.pad(samples, (size // 2, size))
    decibels = _levels(np.lib.stride_tricks.sliding_window_view(padded, size)[starts] * window, bins, weights)
    top = float(np.quantile(decibels, 0.99)) if decibels.size else 0.0
    return np.clip((decibels - top + span_db) * (255.0 / span_db), 0, 255).astype(np.uint8)


def _levels(windows: NDArray[np.float32], bins: NDArray[np.int64], weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Windows of sound (n, size) → decibels (n, bands)."""
    spectrum = np.fft.rfft(windows, axis=1)
    power = spectrum.real**2 + spectrum.imag**2
    # Each band gathers its few bins: a product with a matrix, nearly all zeros, would wake every core.
    bands = np.einsum("nbk,bk->nb", power[:, bins], weights)
    return (10.0 * np.log10(np.maximum(bands, 1e-12))).astype(np.float32)


class SpectrogramStream:
    """New columns of the log-mel spectrogram of `ring` (`rate` in Hz), `bands` tall, at COLUMNS_PER_S.

    Values 0 … 255 stand for `floor_db` … `ceiling_db`, where 0 dB is a full-scale sine. A stream belongs to one reader
    and one ring: make a new one if a source has changed its ring. Not calling it for a while (a frozen or hidden view)
    costs nothing; it continues with the newest sound.
    """

    def __init__(
        self, ring: Ring, rate: int, bands: int = 256, floor_db: float = -95.0, ceiling_db: float = -15.0
    ) -> None:
        self.bands = bands
        self._ring = ring
        self._rate = rate
        self.floor_db = floor_db
        self.ceiling_db = ceiling_db
        self._size = 1 << round(np.log2(rate * WINDOW_S))
        self._window = np.hanning(self._size + 1)[:-1].astype(np.float32)
        self._bins, weights = _mel_filters(rate, self._size, bands)
        self._weights = weights * np.float32((2.0 / self._window.sum()) ** 2)
        self._clock = _AudioClock(ring.written / rate)
        self._next = int(ring.written * COLUMNS_PER_S / rate) + 1

    def columns(self, now: float | None = None) -> NDArray[np.uint8]:
        """The columns due since the last call, oldest first, shape (n, bands); `now` in s of a monotonic clock."""
        now = time.monotonic() if now is None else now
        due = int(self._clock.heard(now, self._ring.written / self._rate) * COLUMNS_PER_S)
        first = max(self._next, due + 1 - int(CATCH_UP_S * COLUMNS_PER_S))
        self._next = max(self._next, due + 1)
        ends = np.arange(first, due + 1) * self._rate // COLUMNS_PER_S
        ends = ends[ends >= self._size]
        if len(ends) == 0:
            return np.empty((0, self.bands), dtype=np.uint8)
        start = int(ends[0]) - self._size
        try:
            sound = self._ring.copy(start, int(ends[-1]) - start)
        except Overrun:
            return np.empty((0, self.bands), dtype=np.uint8)
        mono = sound[:, 0] if sound.shape[1] == 1 else sound.mean(axis=1)
        windows = np.lib.stride_tricks.sliding_window_view(mono, self._size)[ends - ends[0]]
        decibels = _levels(windows * self._window, self._bins, self._weights)
        scaled = (decibels - self.floor_db) * (255.0 / (self.ceiling_db - self.floor_db))
        return np.clip(np.nan_to_num(scaled), 0, 255).astype(np.uint8)


class _AudioClock:
    """Which moment of the sound to show, given when how much of it had arrived (all in s).

    Just before a chunk arrived the clock must not have passed the end of the chunk before: the delay is the largest
    such lag of the last MEMORY_S.
    """

    def __init__(self, arrived: float) -> None:
        self._arrived = arrived
        self._heard = arrived
        self._last: float | None = None
        self._delay: float | None = None
        self._lags: deque[tuple[float, float]] = deque()

    def heard(self, now: float, arrived: float) -> float:
        """Advance to `now`; never goes back, and never past what has arrived."""
        if arrived > self._arrived:
            self._note(now, now - self._arrived)
            self._arrived = arrived
        if self._delay is None:
            return self._heard
        passed = 0.0 if self._last is None else max(0.0, now - self._last)
        self._last = now
        wanted = max(lag for _, lag in self._lags)
        if abs(wanted - self._delay) > JUMP_S:
            self._delay = wanted
        else:
            self._delay += float(np.clip(wanted - self._delay, -SLEW * passed, SLEW * passed))
        self._heard = max(self._heard, min(now - self._delay, arrived))
        return self._heard

    def _note(self, now: float, lag: float) -> None:
        if self._delay is not None and abs(lag - self._delay) > JUMP_S:
            self._lags.clear()  # the sound was interrupted: what was measured before means nothing now
        self._lags.append((now, lag))
        while self._lags[0][0] < now - MEMORY_S:
            self._lags.popleft()
        if self._delay is None:
            self._delay = lag


def _mel_filters(rate: int, size: int, bands: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Triangles of unit height: for each band the bins it gathers and their weights, (bands, widest).

    None is narrower than a bin, so that no band is empty.
    """
    mels = np.linspace(_mel(LOWEST_HZ), _mel(min(HIGHEST_HZ, rate / 2)), bands + 2)
    step = rate / size
    edges = 700.0 * (10.0 ** (mels / 2595.0) - 1.0) / step
    centre = edges[1:-1, np.newaxis]
    rise = np.maximum(centre - edges[:-2, np.newaxis], 1.0)
    fall = np.maximum(edges[2:, np.newaxis] - centre, 1.0)
    widest = int(np.ceil((rise + fall).max())) + 1
    bins = np.floor(centre - rise).astype(np.int64) + np.arange(widest)
    heights = np.minimum(1 + (bins - centre) / rise, 1 - (bins - centre) / fall)
    inside = (bins >= 0) & (bins <= size // 2)
    return np.clip(bins, 0, size // 2), np.where(inside, np.clip(heights, 0, 1), 0).astype(np.float32)


def _mel(hertz: float) -> float:
    return float(2595.0 * np.log10(1.0 + hertz / 700.0))
