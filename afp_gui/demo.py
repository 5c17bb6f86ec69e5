"""The demo: a library of Earmark's own pieces, and a noisy excerpt that goes through the whole chain."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from afp_gui.command_process import Outcome
from afp_gui.jobs import Job, Jobs
from afp_gui.listen.page import ListenPage


class Demo(QObject):
    """Makes its library in `folder` when it is first tried; `use` switches to that library."""

    def __init__(
        self, folder: Path, page: ListenPage, jobs: Jobs, use: Callable[[Path], None], parent: QObject | None = None
    ):
        super().__init__(parent)
        self.library, self._excerpt = folder / "library", folder / "excerpt.wav"
        self._page, self._jobs, self._use = page, jobs, use
        self._seed = 0

    def begin(self) -> None:
        """Make the library if necessary, then recognise another excerpt."""
        strip = self._page.work
        if self._jobs.shown_on(strip):
            return
        if self._jobs.running is not None:
            self._page.notice.say(self.tr("The demo begins when the work on the library is done."), "info")
        make = ["demo", "--make-only", "--library", str(self.library), "--json", "--progress", "json"]
        record = ["demo", "--excerpt", str(self._excerpt), "--seed", str(self._seed)]
        self._seed += 1
        self._jobs.add(Job(make, self.tr("Making the demo library"), strip, lambda _: None))
        self._jobs.add(Job(record, self.tr("Recording a piece in a noisy room"), strip, self._play))

    def _play(self, _outcome: Outcome) -> None:
        self._use(self.library)
        self._page.picker.select(f"file:{self._excerpt}")
        self._page.start()
