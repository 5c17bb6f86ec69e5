"""Checks the library's folders in a separate thread: their state, and when something in them changes."""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path

from engine.errors import AfpError
from PySide6.QtCore import QFileSystemWatcher, QObject, QThread, QTimer, Signal, Slot

from afp_gui.backend import Backend

log = logging.getLogger(__name__)

MOST_WATCHED = 4_000
"""The most directories that are watched; systems limit this per user, for all programs. Polling finds the rest."""
QUIET_MS = 2_000
POLL_MS = 20 * 60_000


class FolderWorker(QObject):
    """`looked` reports the state of the folders; `changed` that watched ones have changed, once they are quiet again.

    Watching notices that a file was added, removed or renamed. What it does not notice (network drives, overwritten
    files, directories beyond the limit) is found by the next poll.
    """

    looked = Signal(Path, list)  # the library, its FolderStates
    changed = Signal(Path)  # the library

    def __init__(self, backend: Backend):
        super().__init__()
        self._backend = backend
        self._library: Path | None = None
        self._watched: set[str] | None = None  # the folders; None while nothing is watched
        self._doors: set[str] = set()  # where the folders that are away would come back
        self._watcher: QFileSystemWatcher | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._tell)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._look_again)

    @Slot(Path, bool)
    def look(self, library: Path, watch: bool) -> None:
        """Report the state of the folders of `library`, and watch them from now on, or not."""
        try:
            states = self._backend.folder_states(library) if self._backend.is_library(library) else []
        except AfpError as error:  # the page says so where it reads the library
            log.info("the folders cannot be told: %s", error)
            states = []
        folders = {state.path for state in states if state.state == "present"}
        doors = {_nearest(state.path) for state in states if state.state != "present"} - {""}
        self.looked.emit(library, states)
        if not watch:
            self._stop()
        elif library != self._library or (folders, doors) != (self._watched, self._doors):
            self._stop()
            self._begin(folders, doors)
        self._library = library

    @Slot()
    def shut_down(self) -> None:
        self._stop()
        QThread.currentThread().quit()

    def _begin(self, folders: set[str], doors: set[str]) -> None:
        self._watched, self._doors = folders, doors
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._notice)
        self._add(folders)
        if doors:
            self._watcher.addPaths(list(doors))
        self._poll.start()
        self._quiet.start()  # what came while nobody watched

    def _stop(self) -> None:
        self._quiet.stop()
        self._poll.stop()
        self._watched = None
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _add(self, roots: Iterable[str]) -> None:
        assert self._watcher is not None
        known = set(self._watcher.directories())
        fresh: list[str] = []
        for directory in _directories(roots):
            if len(known) + len(fresh) >= MOST_WATCHED:
                break
            if directory not in known:
                fresh.append(directory)
        if fresh:
            self._watcher.addPaths(fresh)

    def _notice(self, directory: str) -> None:
        if directory in self._doors:
            self._look_again()
        else:
            self._add([directory])
            self._quiet.start()

    def _look_again(self) -> None:
        if self._library is not None:
            self.look(self._library, True)
            self._quiet.start()

    def _tell(self) -> None:
        if self._library is not None:
            self.changed.emit(self._library)


def _nearest(path: str) -> str:
    """The nearest existing parent directory; "" if that is the root, where too much happens."""
    parent = os.path.dirname(path)  # noqa: PTH120  no Path: the system's own spelling
    while parent != os.path.dirname(parent) and not os.path.isdir(parent):  # noqa: PTH112, PTH120
        parent = os.path.dirname(parent)  # noqa: PTH120
    return "" if parent == os.path.dirname(parent) else parent  # noqa: PTH120


def _directories(roots: Iterable[str]) -> Iterator[str]:
    """Directories below `roots`, upper ones first; links are not followed, and invalid names are left out."""
    pending = deque(roots)
    while pending:
        path = pending.popleft()
        try:
            path.encode()
            with os.scandir(path) as entries:
                pending += sorted(entry.path for entry in entries if entry.is_dir(follow_symlinks=False))
        except (OSError, UnicodeEncodeError):
            continue
        yield path
