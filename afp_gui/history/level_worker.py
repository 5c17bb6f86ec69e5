"""The thread that measures how loud a recording is over time, for the timeline that is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot

from afp_gui.backend import Backend
from afp_gui.workers import attempt


class LevelWorker(QObject):
    """Decodes a whole file, and gives up as soon as another is wanted. Slots are called through queued signals."""

    grown = Signal(Path, object)  # a recording, and the bytes that are known so far
    measured = Signal(Path, object)  # … and all of them
    failed = Signal(str)

    def __init__(self, backend: Backend):
        super().__init__()
        self._backend = backend
        self._wanted: tuple[int, Path | None] = (0, None)

    def announce(self, path: Path | None) -> None:
        """Called by the asking thread: only this recording is wanted now."""
        self._wanted = (self._wanted[0] + 1, path)

    @Slot(Path)
    def measure(self, path: Path) -> None:
        """Tell the level of a recording as it comes to be known, and once more as a whole."""
        wanted = self._wanted

        def read() -> None:
            level = b""
            for portion in self._backend.level_curve(path):
                if self._wanted != wanted:
                    return
                level += portion
                self.grown.emit(path, level)
            self.measured.emit(path, level)

        if wanted[1] == path:
            attempt(read, self.failed, self.tr("The level could not be measured; the log says why."))

    @Slot()
    def shut_down(self) -> None:
        QThread.currentThread().quit()
