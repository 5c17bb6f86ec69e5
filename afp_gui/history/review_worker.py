"""The worker that stores recordings and every edit of their lists at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from afp_gui.backend import Backend
from afp_gui.workers import attempt

if TYPE_CHECKING:
    from engine.history.recordings import Forgotten, RecordingStore
    from engine.history.tracklist_edits import Edit, Spans


class ReviewWorker(QObject):
    """Has its own connection to the history's file, so that an edit never waits for a search."""

    loaded = Signal(list)  # of engine.history.recordings.Recording, the newest first
    level_found = Signal(Path, object)  # the bytes that were kept of a recording
    level_missing = Signal(Path)  # to be measured, and kept by `keep_level`
    failed = Signal(str)

    def __init__(self, backend: Backend, path: Path | None):
        super().__init__()
        self._backend, self._path = backend, path
        self._store: RecordingStore | None = None
        self._forgotten: dict[Path, Forgotten] = {}

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

    @Slot(Path)
    def remove(self, path: Path) -> None:
        """Forget a recording, until `bring_back`."""
        self._try(lambda store: self._forgotten.update({path: store.remove(path)}))

    @Slot(Path)
    def bring_back(self, path: Path) -> None:
        if path in self._forgotten:
            self._try(lambda store: store.bring_back(self._forgotten.pop(path)))

    @Slot(Path)
    def find_level(self, path: Path) -> None:
        """Tell how loud a recording is over time, if that is known."""

        def find(store: RecordingStore) -> None:
            level = store.level(path)
            if level is None:
                self.level_missing.emit(path)
            else:
                self.level_found.emit(path, level)

        self._try(find)

    @Slot(Path, object)
    def keep_level(self, path: Path, level: bytes) -> None:
        self._try(lambda store: store.keep_level(path, level))

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
