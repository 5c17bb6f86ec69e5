"""What is asked for on the Library page, put into commands of `afp` that work on the library in use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from afp_gui.command_process import Outcome
from afp_gui.jobs import Job, Jobs
from afp_gui.library.page import LibraryPage
from afp_gui.widgets.labels import shown

if TYPE_CHECKING:
    from engine.library.library import Track

    from afp_gui.library.copies import Copy

GROWTH_EVERY_MS = 2_000


class LibraryDesk(QObject):
    """Stands between the page and the queue of jobs. `changed`: the library may hold something else now."""

    changed = Signal()

    def __init__(self, page: LibraryPage, jobs: Jobs, directory: Path, parent: QObject | None = None):
        super().__init__(parent)
        self._page, self._jobs, self._directory = page, jobs, directory
        self._show_growth = QTimer(self, singleShot=True, interval=GROWTH_EVERY_MS)
        self._show_growth.timeout.connect(page.request)
        jobs.advanced.connect(self._advanced)
        page.rescan_requested.connect(self.rescan)
        page.removal_requested.connect(self.remove)
        page.retry_requested.connect(self.retry)
        page.duplicates_requested.connect(self.find_duplicates)
        page.cancel_requested.connect(jobs.cancel)

    def use(self, directory: Path) -> None:
        """Work on this library from now on; what runs or waits still belongs to the one before."""
        self._directory = directory
        self._page.forget_duplicates()

    def close_down(self) -> None:
        self._show_growth.stop()

    def index(self, paths: list[Path]) -> None:
        """Index folders or files; without any, look again at every folder that was indexed before."""
        self._ask(["index", *map(str, paths)], self.tr("Indexing"), self._indexed)

    def rescan(self) -> None:
        self.index([])

    def retry(self, files: list[str]) -> None:
        # A name that is no text cannot be handed over: then, as without files, a rescan tries all that failed.
        tellable = all(file == shown(file) for file in files)
        self.index([Path(file) for file in files] if tellable else [])

    def remove(self, tracks: list[Track | Copy]) -> None:
        def removed(outcome: Outcome) -> None:
            if outcome.ok:
                self._page.forget_duplicates({track.id for track in tracks})
            self.changed.emit()

        self._ask(["library", "remove", *(str(track.id) for track in tracks)], self.tr("Removing"), removed)

    def find_duplicates(self) -> None:
        directory = self._directory

        def found(outcome: Outcome) -> None:
            if "groups" in outcome.result and directory == self._directory:
                self._page.show_duplicates(outcome.result["groups"], outcome.ok)

        self._ask(["library", "duplicates"], self.tr("Comparing"), found)

    def _ask(self, command: list[str], what: str, done: Callable[[Outcome], None]) -> None:
        arguments = [*command, "--library", str(self._directory), "--json", "--progress", "json"]
        self._jobs.add(Job(arguments, what, self._page.work, done, keeps=True))

    def _advanced(self, job: Job) -> None:
        if job.strip is self._page.work and self._page.isVisible() and not self._show_growth.isActive():
            self._show_growth.start()

    def _indexed(self, outcome: Outcome) -> None:
        self.changed.emit()
        if outcome.ok and not outcome.cancelled and "added" in outcome.result:
            self._page.say(self._report(outcome.result))

    def _report(self, result: dict[str, Any]) -> str:
        """One sentence on what indexing has done."""
        parts = [self.tr("{n} added").format(n=result["added"])]
        if result.get("updated"):
            parts.append(self.tr("{n} updated").format(n=result["updated"]))
        if result.get("unchanged"):
            parts.append(self.tr("{n} unchanged").format(n=result["unchanged"]))
        if result.get("missing"):
            parts.append(self.tr("{n} missing").format(n=result["missing"]))
        if failed := len(result.get("failed", [])):
            parts.append(self.tr("{n} could not be read (see Failed)").format(n=failed))
        return self.tr("Indexed: {parts}.").format(parts=", ".join(parts))
