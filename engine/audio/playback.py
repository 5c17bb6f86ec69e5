"""A file as a source of sound, in real time."""

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.audio.audio_source import AudioSource, SourceInfo
from engine.audio.decode import blocks
from engine.audio.ring import Ring
from engine.errors import AfpError

RATE = 48_000
RING_S = 60.0
BLOCK_S = 0.05
LATE_S = 1.0  # further behind than this (a suspended machine), the clock is set back instead of rushing


class Playback(AudioSource):
    """Plays `path` into the ring, mono at 48 kHz, in real time from a thread. At the end, `live` becomes False.

    A file that breaks off ends in the same way, with the reason in `error`. `start()` after the end plays it again.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        if not path.is_file():
            raise AfpError(f"There is no file {path}: check the path.")
        self.info = SourceInfo(id=f"file:{path}", name=path.name, kind="file", rate=RATE, default=False)
        self.rate = RATE
        self.ring = Ring(round(RATE * RING_S))
        self.overflows = 0
        self.live = False
        self.error: str | None = None
        self._path = path
        self._clock = clock
        self._stopping = threading.Event()
        self._player: threading.Thread | None = None

    def start(self) -> None:
        """Start to play. Raises AfpError if the file has no sound that can be read."""
        if self.live:
            return
        self.stop()
        decoded = blocks(self._path, RATE, BLOCK_S)
        first = next(decoded, None)  # a file that cannot be read says so here, to the caller
        if first is None:
            raise AfpError(f"{self._path.name} holds no sound.")
        self._stopping = threading.Event()
        self.error = None
        self.live = True
        self._player = threading.Thread(
            target=self._play, args=(itertools.chain([first], decoded), self._stopping), name="playback", daemon=True
        )
        self._player.start()

    def stop(self) -> None:
        """Stop the playback and join its thread."""
        self._stopping.set()
        if self._player is not None:
            self._player.join()
            self._player = None
        self.live = False

    def _play(self, decoded: Iterator[NDArray[np.float32]], stopping: threading.Event) -> None:
        due = self._clock()
        try:
            for block in decoded:
                due = max(due + len(block) / RATE, self._clock() - LATE_S)
                if stopping.wait(max(0.0, due - self._clock())):
                    return
                self.ring.write(block)
        except AfpError as error:
            self.error = str(error)
        finally:
            self.live = False
