"""Encodes one track on its way into the library: decoded sound in, rows and peaks out."""

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.features import peaks

if TYPE_CHECKING:
    from engine.encoders import Encoder

# Below this peak (−80 dBFS) a file holds nothing to recognise.
SILENCE = 1e-4
# A track's rows are held in memory until it is whole.
LONGEST_S = 24 * 3600.0
# Blocks of a track that may wait for being encoded: ten minutes, 19 MB. So decoding goes on while torch loads.
AHEAD = 60


class TrackEncoding:
    """A track on its way in: its sound, block by block, to its rows, and, if they are asked for, their peaks."""

    def __init__(self, encoder: "Encoder", stopping: threading.Event, with_peaks: bool) -> None:
        self._encoder, self._stopping, self._with_peaks = encoder, stopping, with_peaks
        self._held = np.zeros(0, np.float32)
        self._before = 0  # samples of it that lie before the first row to come
        self._peaks: list[peaks.Stored] = []
        self._rows: list[NDArray[np.float16]] = []
        self._samples = 0
        self._peak = 0.0
        self._waiting: deque[NDArray[np.float32]] = deque()
        self._encoding: Future[None] | None = None

    @property
    def duration_s(self) -> float:
        return self._samples / self._encoder.sample_rate

    def take(self, samples: NDArray[np.float32], encoding: ThreadPoolExecutor) -> None:
        """Takes the next block (n,) of sound, which is encoded while the following ones are decoded."""
        self._waiting.append(samples)
        if self._encoding is not None and self._encoding.done():
            self._encoding.result()
            self._encoding = None
        if self._encoding is None:
            self._encoding = encoding.submit(self._encode)

    @property
    def room(self) -> int:
        """Blocks that may still come before some are encoded."""
        return AHEAD - len(self._waiting)

    @property
    def idle(self) -> bool:
        """Whether all blocks are encoded, but for one that came as the encoding ended."""
        return self._encoding is None or self._encoding.done()

    def wait(self, timeout_s: float) -> None:
        """Returns when it is `idle`, at the latest after `timeout_s`."""
        if self._encoding is not None:
            wait([self._encoding], timeout_s)

    def settle(self) -> None:
        """Encodes what is left. Raises what encoding raised."""
        if self._encoding is not None:
            self._encoding.result()
            self._encoding = None
        self._encode()

    def _encode(self) -> None:
        while self._waiting and not self._stopping.is_set():
            self._take_in(self._waiting.popleft())

    def _take_in(self, samples: NDArray[np.float32]) -> None:
        self._samples += samples.size
        self._peak = max(self._peak, float(np.abs(samples).max(initial=0.0)))
        if self.duration_s > LONGEST_S:
            return
        self._held = np.concatenate([self._held, samples])
        if self._held.size - self._before < self._encoder.segment_samples:
            return
        rows = self._encoder.embed(self._held[self._before :]).astype(np.float16)
        self._rows.append(rows)
        if self._with_peaks:
            self._peaks.append(peaks.of_rows(self._held, len(rows), self._before))
        done = self._before + len(rows) * self._encoder.hop_samples
        self._before = min(peaks.CONTEXT, done)
        self._held = self._held[done - self._before :]

    def unfit(self) -> str:
        """Why the track cannot be indexed, in one sentence; empty if it can."""
        if self.duration_s > LONGEST_S:
            return "It is longer than a day; split it into shorter files."
        if self._peak < SILENCE:
            return "There is only silence in this file."
        if not self._rows:
            segment_s = self._encoder.segment_samples / self._encoder.sample_rate
            return f"It is shorter than {segment_s:g} s, too short to be recognised."
        return ""

    def rows(self) -> NDArray[np.float16]:
        return np.concatenate(self._rows)

    def stored_peaks(self) -> peaks.Stored | None:
        return np.concatenate(self._peaks) if self._with_peaks else None
