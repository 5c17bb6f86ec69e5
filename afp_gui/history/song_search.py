"""The thread that looks for songs of the library by their names, for a span that holds another than was found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from engine.history.tracklist_edits import Song
from PySide6.QtCore import QObject, QThread, Signal, Slot

from afp_gui.backend import Backend
from afp_gui.widgets.labels import shown
from afp_gui.workers import attempt

if TYPE_CHECKING:
    from engine.library.library_protocol import ReadableLibrary

MOST = 200


class SongSearch(QObject):
    """Answers in its own thread; only the newest of several searches that wait."""

    found = Signal(str, list)  # what was searched, and up to MOST Songs
    failed = Signal(str)

    def __init__(self, backend: Backend):
        super().__init__()
        self._backend = backend
        self._library: ReadableLibrary | None = None
        self._directory: Path | None = None
        self._newest = ""

    def announce(self, text: str) -> None:
        """Called by the asking thread before it asks: other searches need no answer."""
        self._newest = text

    @Slot(str, Path)
    def search(self, text: str, directory: Path) -> None:
        """Tell which songs of the library at `directory` have all words of `text` in their names."""

        def answer() -> None:
            tracks = self._opened(directory).tracks(text)[:MOST]
            names = [(track.title or shown(Path(track.path).name), track.artist, track.album) for track in tracks]
            self.found.emit(
                text,
                [Song(*name, track.path, release=track.release) for name, track in zip(names, tracks, strict=True)],
            )

        if text == self._newest:
            attempt(answer, self.failed, self.tr("The library could not be read; the log says why."))

    @Slot()
    def shut_down(self) -> None:
        self._close()
        QThread.currentThread().quit()

    def _opened(self, directory: Path) -> ReadableLibrary:
        if self._library is None or directory != self._directory:
            self._close()
            self._library, self._directory = self._backend.open_library(directory), directory
        else:
            self._library.refresh()
        return self._library

    def _close(self) -> None:
        library, self._library = self._library, None
        if library is not None:
            library.close()
