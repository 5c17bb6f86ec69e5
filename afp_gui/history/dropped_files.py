"""The thread that looks at dropped files and folders: on a slow disk, a large folder takes a while."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from afp_gui.history.file_worker import FileWorker
from afp_gui.numbers import number
from afp_gui.widgets.labels import shown
from afp_gui.workers import attempt

MOST_FILES = 1_000
"""Of a folder that was dropped, so many files are asked about."""
TELL_EVERY_S = 0.2


class DroppedFiles(FileWorker):
    """Tells how long a file is, or what a folder holds."""

    measured = Signal(Path, object)  # a file, its length in seconds (None: unknown)
    looking = Signal(Path, int)  # a folder, and how many sound files were found in it so far
    unfolded = Signal(Path, list)  # a folder, and up to MOST_FILES sound files in it
    said = Signal(str)

    @Slot(Path)
    def look_at(self, path: Path) -> None:
        """Tell the length that a file claims, or the sound files in a folder."""
        if self._wanted[1] != path:
            return
        if not attempt(
            lambda: self._examine(path), self.failed, self.tr("A file could not be examined; the log says why.")
        ):
            self.measured.emit(path, None)  # whoever opens it can say more

    def _examine(self, path: Path) -> None:
        if path.is_dir():
            self._unfold(path)
        else:
            self.measured.emit(path, self._backend.length_of(path))

    def _unfold(self, folder: Path) -> None:
        wanted, files, told = self._wanted, list[Path](), 0.0
        for found in self._backend.recordings_in(folder):
            if self._wanted != wanted:
                return
            if found is not None:
                files.append(found)
            if len(files) > MOST_FILES:
                sentence = self.tr("“{name}” has more files; only the first {n} are asked about.")
                self.said.emit(sentence.format(name=shown(folder.name), n=number(MOST_FILES)))
                break
            if time.monotonic() - told >= TELL_EVERY_S:
                told = time.monotonic()
                self.looking.emit(folder, len(files))
        self.unfolded.emit(folder, files[:MOST_FILES])
