"""The worker that stores recordings and every edit of their lists at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from afp_gui.backend import Backend
from afp_gui.workers import attempt

if TYPE_CHECKING:
    from engine.history.edited_list import Edit, Spans
    from engine.history.recordings import RecordingStore


class ReviewWorker(QObject):
    """Has its own connection to the history's file, so that an edit never waits for a search."""

    loaded = Signal(list)  # of engine.history.recordings.Recording, the newest first
    failed = Signal(str)

    def __init__(self, backend: Backend, path: Path | None):
        super().__init__()
        self._backend, self._path = backend, path
        self._store: RecordingStore | None = None

    @Slot()
    def load(self) -> None:
        """Report all stored recordings."""
        self._try(lambda store: self.loaded.emit(store.recordings()))

    @Slot(list, Path)
    def wait(self, paths: list[Path], library: Path) -> None:
        self._try(lambda store: store.wait(paths, library))

    @Slot(Path, object, str)
    def answer(self, path: Path, spans: Spans, said: str) -> None:
        self._try(lambda store: store.answer(path, spans, said))

    @Slot(list)
    def give_up(self, paths: list[Path]) -> None:
        self._try(lambda store: store.give_up(paths))

    @Slot(Path, object)
    def edit(self, path: Path, edit: Edit) -> None:
        self._try(lambda store: store.edit(path, edit))

    @Slot(Path, bool)
    def mark_reviewed(self, path: Path, reviewed: bool) -> None:
        self._try(lambda store: store.mark_reviewed(path, reviewed))

    @Slot()
    def shut_down(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            store.close()
        QThread.currentThread().quit()

    def _try(self, work: Callable[[RecordingStore], object]) -> None:
        def opened() -> None:
            if self._store is None:
                self._store = self._backend.recordings(self._path)
            work(self._store)

        attempt(opened, self.failed, self.tr("Something went wrong with the history; the log says what."))
