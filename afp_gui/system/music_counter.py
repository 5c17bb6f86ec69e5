"""Counts the music in folders in small steps, between other events of its thread."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from afp_gui.backend import Backend

SLICE_S = 0.02
"""How long it counts before other events of the thread are processed."""


class MusicCounter(QObject):
    """Lives in a worker's thread, which calls `stop` before it ends."""

    counted = Signal(Path, int)  # a folder, how many files of music are in it

    def __init__(self, backend: Backend, parent: QObject | None = None):
        super().__init__(parent)
        self._backend = backend
        self._waiting: deque[tuple[Path, Iterator[object]]] = deque()
        self._found = 0  # of the first
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._count)

    @Slot(Path)
    def count(self, folder: Path) -> None:
        """Emits `counted` when the number is known."""
        self._waiting.append((folder, self._backend.music_in(folder)))
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Stop counting."""
        self._waiting.clear()
        self._found = 0
        self._timer.stop()

    def _count(self) -> None:
        until = time.monotonic() + SLICE_S
        folder, files = self._waiting[0]
        for _ in files:
            self._found += 1
            if time.monotonic() >= until:
                return
        self.counted.emit(folder, self._found)
        self._found = 0
        self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
