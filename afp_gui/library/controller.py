"""Turns requests of the Library page into `afp` commands for the current library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from afp_gui.command_process import Outcome
from afp_gui.jobs import Job, Jobs
from afp_gui.library.folder_watcher import FolderWatcher
from afp_gui.library.libraries import Libraries
from afp_gui.library.page import LibraryPage
from afp_gui.numbers import number
from afp_gui.settings import Settings
from afp_gui.widgets.labels import shown
from afp_gui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from engine.library.track import Track

    from afp_gui.library.duplicates import Copy

GROWTH_EVERY_MS = 2_000
MOST_NAMED = 500
"""The most files that are passed to a command; systems limit the length of that list."""


class LibraryController(QObject):
    """Connects the page and the queue of jobs."""

    changed = Signal()  # the library may hold something else now
    grown = Signal()  # the library in use holds more, while indexing goes on

    def __init__(
        self,
        page: LibraryPage,
        jobs: Jobs,
        directory: Path,
        libraries: Libraries,
        settings: Settings,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._page, self._jobs, self._directory = page, jobs, directory
        self._libraries, self._settings = libraries, settings
        self._due = False
        self._show_growth = QTimer(self, singleShot=True, interval=GROWTH_EVERY_MS)
        self._show_growth.timeout.connect(self._grow)
        self.watcher = FolderWatcher(directory, self)
        self.watcher.found.connect(page.lists.show_new_files)
        self.watcher.looking.connect(page.lists.show_looking)
        self.watcher.failed.connect(page.show_failure)
        self.watcher.due.connect(self._index_what_settled)
        jobs.advanced.connect(self._advanced)
        jobs.idle.connect(self._became_idle)
        page.rescan_requested.connect(self.rescan)
        page.removal_requested.connect(self.remove)
        page.forgetting_requested.connect(self.forget)
        page.lists.retry_requested.connect(self._index_named)
        page.lists.indexing_requested.connect(self._index_named)
        page.lists.duplicates_requested.connect(self.find_duplicates)
        page.lists.look_requested.connect(self.watcher.look)
        page.lists.looking_left.connect(self.watcher.leave)
        page.work.cancel_requested.connect(self._cancel)
        page.work.pause_requested.connect(jobs.pause)
        page.work.continue_requested.connect(jobs.go_on)
        jobs.unfinished_changed.connect(self._remember_unfinished)

    @property
    def directory(self) -> Path:
        """The current library."""
        return self._directory

    def use(self, directory: Path, watch: bool = False) -> None:
        """Work on this library from now on; running and waiting jobs still belong to the previous one."""
        if directory != self._directory:
            self._due = False
            self._page.forget_lists()
        self._directory = directory
        self.watcher.use(directory, watch)

    def close_down(self) -> None:
        """Nothing starts by itself any more."""
        self._due = False
        self._show_growth.stop()
        self.watcher.stop()

    def index(self, paths: list[Path], again: bool = False, quietly: bool = False) -> None:
        """Index folders or files; without any, scan every folder again that was indexed before.

        `again`: also files that have not changed. `quietly`: do not report success.
        """
        self._jobs.add(self._indexing(paths, again, quietly, self._directory))

    def take_up(self, notice: NoticeBar) -> None:
        """Offer to continue a job that was paused or interrupted when the window was closed."""
        if (unfinished := self._settings.unfinished) is not None:
            directory, paths = unfinished
            self._jobs.hold(self._indexing(paths, False, False, directory))
            sentence = self.tr("Indexing was not finished last time. What is finished is kept.")
            notice.say(sentence, "info", self.tr("Continue"), self._jobs.go_on)

    def _indexing(self, paths: list[Path], again: bool, quietly: bool, directory: Path) -> Job:
        def indexed(outcome: Outcome) -> None:
            self.changed.emit()
            if directory == self._directory:
                self.watcher.indexed(outcome.ok)
            if outcome.ok and not outcome.cancelled and not quietly and "added" in outcome.result:
                self._page.say(self._report(outcome.result, directory))

        command = ["index", *(["--again"] if again else []), *map(str, paths)]
        # What is read again begins anew when it is started again: that cannot be paused.
        return self._job(command, self.tr("Indexing"), indexed, not again, directory)

    def _remember_unfinished(self) -> None:
        job, work = self._jobs.unfinished, None
        if job is not None:  # `_indexing` put it together
            at = job.arguments.index("--library")
            work = Path(job.arguments[at + 1]), [Path(path) for path in job.arguments[1:at]]
        self._settings.unfinished = work

    def rescan(self, folders: list[str], again: bool = False) -> None:
        """Look for what has changed in these folders, or in all."""
        if self._tellable(folders):
            self.index([Path(folder) for folder in folders], again)

    def remove(self, tracks: list[Track | Copy]) -> None:
        def removed(outcome: Outcome) -> None:
            if outcome.ok:
                self._page.lists.forget_duplicates({track.id for track in tracks})
            self.changed.emit()

        self.ask(["library", "remove", *(str(track.id) for track in tracks)], self.tr("Removing"), removed)

    def forget(self, folders: list[str]) -> None:
        """Remove these folders and their tracks from the library."""
        if self._tellable(folders):
            self.ask(["library", "forget", *folders], self.tr("Forgetting"), lambda _: self.changed.emit())

    def find_duplicates(self) -> None:
        directory = self._directory

        def found(outcome: Outcome) -> None:
            if "groups" in outcome.result and directory == self._directory:
                self._page.lists.show_duplicates(outcome.result["groups"], outcome.ok)

        self.ask(["library", "duplicates"], self.tr("Comparing"), found)

    def ask(
        self,
        command: list[str],
        what: str,
        done: Callable[[Outcome], None],
        directory: Path | None = None,
    ) -> None:
        """Run a command on the current library (or on `directory`); `done` is called however it ends."""
        self._jobs.add(self._job(command, what, done, False, directory or self._directory))

    def _job(
        self, command: list[str], what: str, done: Callable[[Outcome], None], resumes: bool, directory: Path
    ) -> Job:
        arguments = [*command, "--library", str(directory), "--json", "--progress", "json"]
        return Job(arguments, what, self._page.work, done, True, resumes, lambda: self.whose(directory))

    def whose(self, directory: Path) -> str:
        """The name of a library that is not the current one; "" for the current one."""
        return "" if directory == self._directory else self._libraries.name(directory)

    def _tellable(self, paths: list[str]) -> bool:
        if all(path == shown(path) for path in paths):
            return True
        self._page.show_failure(self.tr("The name of this folder is not valid text: rename it."))
        return False

    def _index_named(self, files: list[str]) -> None:
        # Where names are no text, or too many to be handed over, a rescan takes in all that it finds.
        named = len(files) <= MOST_NAMED and all(file == shown(file) for file in files)
        self.index([Path(file) for file in files] if named else [])

    def _index_what_settled(self) -> None:
        if self._jobs.running is None and self._jobs.paused is None and not self._jobs.waiting:
            self._due = False
            self.index([], quietly=True)
        else:
            self._due = True

    def _cancel(self) -> None:
        self._due = False
        self._jobs.cancel()

    def _became_idle(self) -> None:
        if self._due:
            self._index_what_settled()

    def _grow(self) -> None:
        self.grown.emit()
        if self._page.isVisible():
            self._page.request()

    def _advanced(self, job: Job) -> None:
        if job.strip is self._page.work and not job.whose() and not self._show_growth.isActive():
            self._show_growth.start()
            if (
                self._page.isVisible() and not self._page.lists.folders.model.folders
            ):  # the first one has just been added
                self._page.folders_asked.emit()

    def _report(self, result: dict[str, Any], directory: Path) -> str:
        """One sentence on what indexing has done."""
        parts = [self.tr("{n} added").format(n=number(result["added"]))]
        if result.get("updated"):
            parts.append(self.tr("{n} updated").format(n=number(result["updated"])))
        if result.get("unchanged"):
            parts.append(self.tr("{n} unchanged").format(n=number(result["unchanged"])))
        if result.get("missing"):
            parts.append(self.tr("{n} missing").format(n=number(result["missing"])))
        if failed := len(result.get("failed", [])):
            parts.append(self.tr("{n} could not be read (see Failed)").format(n=number(failed)))
        away = self.tr("{folder} is not connected, its tracks are kept")
        parts += [away.format(folder=folder) for folder in result.get("away", [])]
        if owner := self.whose(directory):
            return self.tr("Indexed in “{library}”: {parts}.").format(library=owner, parts=", ".join(parts))
        return self.tr("Indexed: {parts}.").format(parts=", ".join(parts))
