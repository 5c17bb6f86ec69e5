"""Collects facts about the computer and the installation in a separate thread."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from engine.errors import AfpError
from engine.user_data import UserData, sizes
from PySide6.QtCore import QObject, QThread, Signal, Slot

from afp_gui.backend import Backend
from afp_gui.system.facts import Facts, licences
from afp_gui.system.level_probe import LevelProbe
from afp_gui.system.music_counter import MusicCounter

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LibraryFacts:
    """Facts about a library; `encoder` is "" and `tracks` 0 if there is none."""

    directory: Path
    encoder: str = ""
    tracks: int = 0
    seconds: float = 0.0


class SystemInfoWorker(QObject):
    """Its slots are called through queued signals; each answers with a signal, or not at all if it fails."""

    measured = Signal(dict)  # bytes by engine.user_data.What
    described = Signal(object)  # LibraryFacts
    reported = Signal(object)  # Facts
    about_read = Signal(dict, list)  # the shipped encoder's card, Licence

    def __init__(self, backend: Backend):
        super().__init__()
        self._backend = backend
        self._stopped = threading.Event()
        self.level_probe = LevelProbe(backend, self)
        self.counter = MusicCounter(backend, self)

    def stop(self) -> None:
        """Called by another thread: end the current task early."""
        self._stopped.set()

    @Slot(list)
    def measure(self, everything: list[UserData]) -> None:
        found = sizes(everything, self._stopped.is_set)
        if not self._stopped.is_set():
            self.measured.emit(found)

    @Slot(Path)
    def describe(self, directory: Path) -> None:
        self.described.emit(self._library(directory))

    @Slot(Path, Path)
    def report(self, directory: Path, profile: Path) -> None:
        library = self._library(directory)
        try:
            devices = [f"{info.kind}: {info.name}, {info.rate} Hz" for info in self._backend.sources()]
        except AfpError as error:
            devices = [str(error)]
        self.reported.emit(Facts.gather(profile, devices, library.encoder, library.tracks, library.seconds))

    @Slot()
    def read_about(self) -> None:
        self.about_read.emit(self._backend.model_card(), licences())

    @Slot()
    def shut_down(self) -> None:
        self.level_probe.close()
        self.counter.stop()
        QThread.currentThread().quit()

    def _library(self, directory: Path) -> LibraryFacts:
        if not self._backend.holds_library(directory):
            return LibraryFacts(directory)
        try:
            encoder, tracks, seconds = self._backend.library_facts(directory)
        except AfpError:
            return LibraryFacts(directory)
        except Exception:
            log.exception("describing the library failed")
            return LibraryFacts(directory)
        return LibraryFacts(directory, encoder, tracks, seconds)
