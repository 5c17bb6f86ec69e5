"""The library that the window works with: the user's own, another of the user's, or the demo's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.folders import data_folder, demo_folder
from PySide6.QtCore import QObject, Signal

from afp_gui.jobs import Jobs
from afp_gui.library.controller import LibraryController
from afp_gui.library.folder_worker import FolderWorker
from afp_gui.library.libraries import Libraries
from afp_gui.library.maintenance import LibraryMaintenance
from afp_gui.library.page import LibraryPage
from afp_gui.library.reader import LibraryReader, Question
from afp_gui.library.switcher import LibrarySwitcher
from afp_gui.settings import Settings
from afp_gui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from engine.library.folder_state import FolderState


class CurrentLibrary(QObject):
    """Passes the page's questions to the reader. `own` is the library to return to after the demo."""

    turned = Signal(Path)  # another one is in use
    chosen = Signal(Path)  # another one is in use and is the user's own, also after the next start
    demo_turned = Signal(bool)  # whether the one in use is the demo's
    demo_left = Signal()
    loading_requested = Signal(Path)  # it is another one, or holds something else now

    _ask = Signal(int, Question)
    _look = Signal(Path, bool)

    def __init__(
        self,
        page: LibraryPage,
        jobs: Jobs,
        reader: LibraryReader,
        folders: FolderWorker,
        settings: Settings,
        own: Path,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._page, self._reader, self._settings = page, reader, settings
        self.own = self.directory = own
        self.demo = demo_folder() / "library"
        self.libraries = Libraries(settings, data_folder(), own, self.demo, self)
        self.controller = LibraryController(page, jobs, own, self.libraries, settings, self)
        self.maintenance = LibraryMaintenance(page, self.controller, self.libraries, self)
        reader.damaged.connect(self.maintenance.offer_repair)
        self.switcher = LibrarySwitcher(page, self.controller, self.libraries, self)
        self.switcher.recognition_requested.connect(reader.recognise)
        reader.recognised.connect(self.switcher.recognised)
        self._request = 0
        self._ask.connect(reader.ask)
        self._look.connect(folders.look)
        reader.read.connect(page.show_snapshot)
        reader.failed.connect(page.show_failure)
        folders.looked.connect(self._show_folders)
        folders.changed.connect(self.controller.watcher.notice)
        page.asked.connect(self._read)
        page.folders_asked.connect(self.look_at_folders)
        page.lists.folders.watch_changed.connect(self._watch)
        self.controller.changed.connect(self._changed)
        self.controller.grown.connect(lambda: self.loading_requested.emit(self.directory))
        self.libraries.chosen.connect(self.choose)

    def begin(self, notice: NoticeBar) -> None:
        """The window was painted; messages go to `notice`."""
        self.look_at_folders()
        self.controller.take_up(notice)

    def use(self, directory: Path) -> None:
        """Use this library from now on; the user's own stays the same."""
        self.directory = directory
        self.libraries.show(directory)
        self.turned.emit(directory)
        self.demo_turned.emit(directory != self.own)
        self._changed()

    def choose(self, directory: Path) -> None:
        """Use another library of the user's from now on, also after the next start."""
        self._stop_demo()
        self._settings.library = self.own = directory
        self.chosen.emit(directory)
        self.use(directory)

    def leave_demo(self) -> None:
        """Return to the user's own library, if the demo's is in use."""
        if self._stop_demo():
            self.use(self.own)

    def look_at_folders(self) -> None:
        """Check its folders, and watch them if the user wants it."""
        watch = self._settings.watches(self.directory)
        self._page.show_watch(watch)
        self.controller.use(self.directory, watch)
        self._look.emit(self.directory, watch)

    def _stop_demo(self) -> bool:
        if self.directory == self.own:
            return False
        self.demo_left.emit()
        return True

    def _read(self, question: Question) -> None:
        self._request += 1
        self._reader.announce(self._request)
        expected = self.libraries.was_opened(self.directory)
        self._ask.emit(self._request, replace(question, directory=self.directory, expected=expected))

    def _show_folders(self, library: Path, folders: list[FolderState]) -> None:
        if library == self.directory:
            self._page.show_folders(folders)

    def _watch(self, on: bool) -> None:
        self._settings.watch(self.directory, on)
        self.look_at_folders()

    def _changed(self) -> None:
        self.loading_requested.emit(self.directory)
        self.look_at_folders()
        self._page.request()
