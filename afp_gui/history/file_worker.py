"""What the workers have in common that look at one file at a time, which may take long."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot

from afp_gui.backend import Backend


class FileWorker(QObject):
    """Gives up as soon as nothing, or another file, is wanted. Slots are called through queued signals."""

    failed = Signal(str)

    def __init__(self, backend: Backend):
        super().__init__()
        self._backend = backend
        self._wanted: tuple[int, Path | None] = (0, None)

    def announce(self, path: Path | None) -> None:
        """Called by the asking thread: only this file or folder is wanted now."""
        self._wanted = (self._wanted[0] + 1, path)

    @Slot()
    def shut_down(self) -> None:
        QThread.currentThread().quit()
