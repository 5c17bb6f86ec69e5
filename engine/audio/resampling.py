"""Resamples a ring at a device's rate to whole hops at the encoder's rate, without gaps and without a queue."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import soxr
from numpy.typing import NDArray

from engine.audio.ring import Overrun, Ring

NEWEST_S = 5.0  # a listener that comes later than this goes on with so much of the newest sound
AT_ONCE_S = 15.0  # one computation takes no more than this
_LIMIT = 1e4  # beyond any real sound: its square would overflow


@dataclass(frozen=True)
class ResampledBlock:
    """`samples` (n,) mono, n a multiple of the hop; `fresh` if they do not continue the previous ones."""

    samples: NDArray[np.float32]
    fresh: bool


class StreamResampler:
    """One reader of `ring` (`rate` in Hz) from frame `start` on: averaged to mono, at `sample_rate`, in whole hops.

    For a device, the newest sound counts: a late reader skips old sound. With `everything` (a file), nothing that the
    ring still holds is skipped.
    """

    def __init__(self, ring: Ring, rate: int, sample_rate: int, hop: int, start: int, everything: bool = False) -> None:
        self._ring = ring
        self._rate = rate
        self._sample_rate = sample_rate
        self._hop = hop
        self._everything = everything
        self._fresh = True
        self._begin(max(start, ring.oldest))
        self.first_frame = self._origin

    @property
    def frame(self) -> float:
        """The position in the ring of the newest sample that was taken."""
        return self._origin + self._taken * self._rate / self._sample_rate

    def take(self) -> ResampledBlock:
        """The hops that are complete since the last call; empty if there are none."""
        count = self._ring.written - self._read
        if not self._everything and count > NEWEST_S * self._rate:
            self._begin(self._newest())
        count = min(self._ring.written - self._read, round(AT_ONCE_S * self._rate))
        try:
            frames = self._ring.copy(self._read, count)
        except Overrun:
            self._begin(self._newest())
            return ResampledBlock(np.empty(0, np.float32), fresh=False)  # said with the next samples
        self._read += count
        return self._hops(self._resampled(frames, last=False))

    def finish(self) -> ResampledBlock:
        """The sound that the resampler still holds at the end of a file, in whole hops."""
        return self._hops(self._resampled(np.empty((0, self._ring.channels), np.float32), last=True))

    def _newest(self) -> int:
        return max(self._ring.oldest, self._ring.written - round(NEWEST_S * self._rate))

    def _begin(self, frame: int) -> None:
        self._origin = self._read = frame
        self._taken = 0
        self._pending = np.empty(0, np.float32)
        self._fresh = True
        self._resampler: Any = (
            None if self._rate == self._sample_rate else soxr.ResampleStream(self._rate, self._sample_rate, 1)
        )

    def _resampled(self, frames: NDArray[np.float32], last: bool) -> NDArray[np.float32]:
        finite = np.nan_to_num(frames, copy=False, posinf=0.0, neginf=0.0)
        mono: NDArray[np.float32] = np.clip(finite, -_LIMIT, _LIMIT).mean(axis=1)
        return mono if self._resampler is None else self._resampler.resample_chunk(mono, last=last)

    def _hops(self, new: NDArray[np.float32]) -> ResampledBlock:
        pending = np.concatenate([self._pending, new])
        whole = len(pending) // self._hop * self._hop
        self._pending = pending[whole:]
        self._taken += whole
        fresh = self._fresh and whole > 0
        if whole:
            self._fresh = False
        return ResampledBlock(pending[:whole], fresh)
