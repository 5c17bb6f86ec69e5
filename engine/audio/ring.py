"""A mirrored ring buffer of sound: one writer, any number of readers, and every window is one contiguous slice.

The samples are stored twice, side by side, so that a window that wraps around the end is still one slice. There is no
lock: the writer first claims the frames that it will overwrite, then copies, then publishes the new count. If a reader
finds that a window is still `held` after reading it, it has read valid samples. Every reader keeps its own index
(frames since the beginning), so readers do not disturb each other, and the writer never waits.
"""

import numpy as np
from numpy.typing import NDArray


class Overrun(Exception):
    """The writer has already overwritten the requested frames; continue from `Ring.oldest`."""


class Ring:
    """The newest `capacity` frames of sound, float32, frames × channels."""

    def __init__(self, capacity: int, channels: int = 1) -> None:
        if capacity < 1 or channels < 1:
            raise ValueError("a ring holds at least one frame of at least one channel")
        self.capacity = capacity
        self.channels = channels
        self._frames = np.zeros((2 * capacity, channels), dtype=np.float32)
        self._claimed = 0
        self._written = 0

    @property
    def written(self) -> int:
        """Frames written since the beginning."""
        return self._written

    @property
    def oldest(self) -> int:
        """Index of the oldest frame that is still valid."""
        return max(0, self._claimed - self.capacity)

    def write(self, block: NDArray[np.float32]) -> None:
        """Append a block of shape (n, channels), or (n,) for one channel. It only copies, so it may be called from an
        audio callback.
        """
        if block.ndim == 1:
            block = block[:, np.newaxis]
        total = self._written + len(block)
        self._claimed = total
        block = block[-self.capacity :]
        start = (total - len(block)) % self.capacity
        end = start + len(block)
        self._frames[start:end] = block
        before_wrap = min(end, self.capacity) - start
        self._frames[start + self.capacity : start + self.capacity + before_wrap] = block[:before_wrap]
        if end > self.capacity:
            self._frames[: end - self.capacity] = block[before_wrap:]
        self._written = total

    def read(self, start: int, count: int) -> NDArray[np.float32]:
        """The frames `start` … `start + count` as a view of shape (count, channels).

        Raises Overrun if they are no longer held, IndexError if they are not written yet. The writer may overwrite a
        view while it is used: check `held(start)` afterwards, or use `copy`.
        """
        if start < 0 or count < 0 or start + count > self._written:
            raise IndexError(f"frames {start} to {start + count} of {self._written} written")
        if count > self.capacity or not self.held(start):
            raise Overrun(f"frame {start} is gone, the oldest is {self.oldest}")
        at = start % self.capacity
        return self._frames[at : at + count]

    def held(self, start: int) -> bool:
        """Whether frame `start` has not been touched by the writer since it was written."""
        return start >= self.oldest

    def copy(self, start: int, count: int) -> NDArray[np.float32]:
        """Like `read`, but a copy that no writer can change. Raises Overrun if the writer overwrote it while
        copying.
        """
        frames = self.read(start, count).copy()
        if not self.held(start):
            raise Overrun(f"frame {start} was overwritten while it was read")
        return frames
