"""The history's worker: writes what is heard, reads what is shown, and writes what is exported."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import AfpError
from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from afp_gui.backend import Backend
from afp_gui.failures import translated
from afp_gui.workers import attempt

if TYPE_CHECKING:
    from engine.history.recorder import HistoryRecorder
    from engine.history.store import Entry, History
    from engine.recognition.listener import Event

log = logging.getLogger(__name__)

GOES_ON_EVERY_MS = 5_000


@dataclass(frozen=True)
class HistorySnapshot:
    """The entries that match the search, newest first, out of `total`."""

    entries: list[Entry] = field(default_factory=list)
    total: int = 0
    search: str = ""
    favourites: bool = False


class HistoryWorker(QObject):
    """Owns the history's file. Slots are only called through queued signals; exceptions become sentences."""

    read = Signal(HistorySnapshot)
    changed = Signal()  # entries came, went or came back: ask again
    updated = Signal(object)  # an Entry that is now so
    removed = Signal(list)  # of Entry, for undo
    said = Signal(str)
    failed = Signal(str)
    found = Signal(Path)  # a file that is there, to be shown in the file manager

    def __init__(self, backend: Backend, path: Path | None):
        super().__init__()
        self._backend = backend
        self._path = path
        self._history: History | None = None
        self._hearing: HistoryRecorder | None = None
        self._known: dict[int, Entry] = {}  # what was shown: the window sees at a glance that it is the same
        self._refused = ""
        self._newest = 0
        self._tick = QTimer(self, interval=GOES_ON_EVERY_MS)
        self._tick.timeout.connect(self._go_on)

    def announce(self, request: int) -> None:
        """Called by the asking thread before it asks: requests older than this one need no answer."""
        self._newest = request

    @Slot(object, Path)
    def hear(self, event: Event, library: Path) -> None:
        """Process an event of the listener, which uses `library`."""

        def write() -> None:
            hearing = self._opened()[1]
            before = hearing.current
            if hearing.take(event, library):
                self.changed.emit()
            elif before is not None:
                self.updated.emit(hearing.current or before)
            if hearing.current is None:
                self._tick.stop()
            elif not self._tick.isActive():
                self._tick.start()

        self._try(write)

    @Slot()
    def end(self) -> None:
        """Listening has stopped."""
        self._tick.stop()
        if self._hearing is not None:
            self._try(self._finish)

    @Slot(int, str, bool)
    def ask(self, request: int, search: str, favourites: bool) -> None:
        """Answer with a HistorySnapshot."""

        def answer() -> None:
            history = self._opened()[0]
            known = self._known
            entries = [known[e.id] if known.get(e.id) == e else e for e in history.entries(search, favourites)]
            known.update((entry.id, entry) for entry in entries)
            self.read.emit(HistorySnapshot(entries, history.count(), search, favourites))

        if request == self._newest:
            self._try(answer)

    @Slot(int, dict)
    def edit(self, entry_id: int, changes: dict[str, str | bool]) -> None:
        def write() -> None:
            if (entry := self._opened()[0].edit(entry_id, **changes)) is not None:
                self.updated.emit(entry)

        self._try(write)

    @Slot(int)
    def mark_wrong(self, entry_id: int) -> None:
        """The user said that this entry is another song."""
        self.edit(entry_id, {"wrong": True})

    @Slot(Path, int)
    def mark_track_wrong(self, library: Path, track_id: int) -> None:
        """The same for the newest entry of a track, as the Listen page knows it."""

        def write() -> None:
            if (entry := self._opened()[0].newest(library, track_id)) is not None:
                self.mark_wrong(entry.id)

        self._try(write)

    @Slot(list)
    def remove(self, ids: list[int]) -> None:
        def write() -> None:
            self.removed.emit(self._opened()[0].remove(ids))
            self.changed.emit()

        self._try(write)

    @Slot(list)
    def restore(self, entries: list[Entry]) -> None:
        def write() -> None:
            self._opened()[0].restore(entries)
            self.changed.emit()

        self._try(write)

    @Slot()
    def clear(self) -> None:
        def write() -> None:
            self._opened()[0].clear()
            self._known.clear()
            self.changed.emit()

        self._try(write)

    @Slot(Path, object)
    def write_out(self, path: Path, write: Callable[[Path], str]) -> None:
        """Let `write` write the file, and emit the sentence that it returns."""
        self._try(lambda: self.said.emit(write(path)))

    @Slot(Path)
    def locate(self, path: Path) -> None:
        """Report whether the file still exists."""
        if path.exists():
            self.found.emit(path)
        else:
            sentence = self.tr("“{name}” is no longer where it was: connect its drive, or rescan the library.")
            self.failed.emit(sentence.format(name=path.name.encode("utf-8", "replace").decode()))

    @Slot()
    def shut_down(self) -> None:
        self.end()
        history, self._history = self._history, None
        if history is not None:
            history.close()
        QThread.currentThread().quit()

    def _opened(self) -> tuple[History, HistoryRecorder]:
        """The history, opened when first needed; a failure is remembered."""
        if self._refused:
            raise AfpError(self._refused)
        if self._history is None or self._hearing is None:
            try:
                self._history, self._hearing = self._backend.history(self._path)
            except AfpError as error:
                self._refused = translated(error)
                raise
            if self._history.notice:
                self.failed.emit(self._history.notice)
        return self._history, self._hearing

    def _go_on(self) -> None:
        def write() -> None:
            assert self._hearing is not None
            if (entry := self._hearing.go_on()) is not None:
                self.updated.emit(entry)

        self._try(write)

    def _finish(self) -> None:
        assert self._hearing is not None
        if (entry := self._hearing.end()) is not None:
            self.updated.emit(entry)

    def _try(self, work: Callable[[], None]) -> None:
        attempt(work, self.failed, self.tr("Something went wrong with the history; the log says what."))
