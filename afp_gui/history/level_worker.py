"""The thread that measures how loud a recording is over time, for the timeline that is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from afp_gui.history.file_worker import FileWorker
from afp_gui.workers import attempt


class LevelWorker(FileWorker):
    """Decodes a whole file."""

    grown = Signal(Path, object)  # a recording, and the bytes that are known so far
    measured = Signal(Path, object)  # … and all of them

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
