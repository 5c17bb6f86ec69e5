"""The window's commands of `afp`, one after another: a library has one writer."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from afp_gui.command_process import CommandProcess, Outcome
from afp_gui.widgets.work_strip import WorkStrip


@dataclass(frozen=True)
class Job:
    """A command that waits for its turn: its arguments, what it is called, where it shows, what follows it.

    `done` follows success; where the command `keeps` what it has finished, also a cancel and a failure.
    """

    arguments: Sequence[str]
    what: str
    strip: WorkStrip
    done: Callable[[Outcome], None]
    keeps: bool = False


class Jobs(QObject):
    """A queue of jobs and the process that runs the first. `failed` carries a job and one sentence."""

    advanced = Signal(Job)
    failed = Signal(Job, str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.process = CommandProcess(self)
        self.process.progressed.connect(self._advance)
        self.process.ended.connect(self._end)
        self.running: Job | None = None
        self.waiting: deque[Job] = deque()

    def add(self, job: Job) -> None:
        self.waiting.append(job)
        self._next()

    def shown_on(self, strip: WorkStrip) -> bool:
        """Whether anything that shows on `strip` runs or waits."""
        return any(job.strip is strip for job in (self.running, *self.waiting) if job is not None)

    def cancel(self) -> None:
        """Ask the running command to stop and forget those that wait; returns at once."""
        self.waiting.clear()
        self.process.cancel()

    def stop(self) -> None:
        """Cancel and wait until the child is gone: for closing the window."""
        self.waiting.clear()
        self.process.stop()

    def _next(self) -> None:
        if self.process.running or not self.waiting:
            return
        self.running = self.waiting.popleft()
        self.running.strip.begin(self.running.what)
        self.process.start(self.running.arguments)

    def _advance(self, report: dict[str, object]) -> None:
        if self.running is not None:
            self.running.strip.advance(report)
            self.advanced.emit(self.running)

    def _end(self, outcome: Outcome) -> None:
        job, self.running = self.running, None
        if job is None:
            return
        job.strip.end()
        if not outcome.ok and not outcome.cancelled:
            self.waiting.clear()
            self.failed.emit(
                job, outcome.sentence or self.tr("{what} failed without saying why.").format(what=job.what)
            )
        if outcome.ok or job.keeps:
            job.done(outcome)
        self._next()
