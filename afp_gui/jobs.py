"""Runs the window's `afp` commands one after another, because a library has one writer."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from afp_gui.command_process import CommandProcess, Outcome
from afp_gui.widgets.work_strip import WorkStrip


@dataclass(frozen=True)
class Job:
    """A command in the queue: its arguments, its name, the strip that shows it, and what follows.

    `done` is called after success and, if the command `keeps` finished work, also after a cancel or a failure. A
    command that `resumes` continues where it stopped when it is started again, and can therefore be paused. `whose`
    names its library, if that is not the one that is shown.
    """

    arguments: Sequence[str]
    what: str
    strip: WorkStrip
    done: Callable[[Outcome], None]
    keeps: bool = False
    resumes: bool = False
    whose: Callable[[], str] = lambda: ""


class Jobs(QObject):
    """A queue of jobs and the process that runs the first. `failed` carries a job and one sentence."""

    advanced = Signal(Job)
    failed = Signal(Job, str)
    unfinished_changed = Signal()  # another job is paused or under way, or none any more
    turned = Signal()  # another one runs, or none any more
    idle = Signal()  # nothing runs and nothing waits any more

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.process = CommandProcess(self)
        self.process.progressed.connect(self._advance)
        self.process.ended.connect(self._end)
        self.running: Job | None = None
        self.waiting: deque[Job] = deque()
        self.paused: Job | None = None
        self._pausing = self._stopping = False

    @property
    def unfinished(self) -> Job | None:
        """The job to continue after a restart: a paused one, or a running one that resumes."""
        return self.paused or next((job for job in (self.running, *self.waiting) if job and job.resumes), None)

    def add(self, job: Job) -> None:
        self.waiting.append(job)
        self._next()
        self.unfinished_changed.emit()

    def shown_on(self, strip: WorkStrip) -> bool:
        """Whether a job that is shown on `strip` runs or waits."""
        return any(job.strip is strip for job in (self.running, *self.waiting) if job is not None)

    def cancel(self) -> None:
        """Ask the running command to stop and drop those that wait, or drop the paused one; returns at once."""
        self.waiting.clear()
        self._pausing = False
        if self.running is None and self.paused is not None:
            job, self.paused = self.paused, None
            job.strip.end()
            self.unfinished_changed.emit()
        self.process.cancel()

    def pause(self) -> None:
        """Ask the running command to stop; `go_on` starts it again. Waiting jobs run meanwhile."""
        if self.running is not None and self.running.resumes:
            self._pausing = True
            self.process.cancel()

    def go_on(self) -> None:
        """Start the paused job again."""
        job, self.paused = self.paused, None
        if job is not None:
            self.add(job)

    def hold(self, job: Job) -> None:
        """Show a job that was paused when the window was closed."""
        self.paused = job
        self._next()

    def stop(self) -> None:
        """For closing the window: cancel and wait until the child is gone. Unfinished work stays unfinished."""
        self._stopping = True
        self.waiting.clear()
        self.paused, self._pausing = None, False
        self.process.stop()

    def _next(self) -> None:
        if self.process.running:
            return
        if self.waiting:
            self.running = self.waiting.popleft()
            self.running.strip.owner = self.running.whose()
            self.running.strip.begin(self.running.what, self.running.resumes)
            self.process.start(self.running.arguments)
            self.turned.emit()
            return
        self.turned.emit()
        if self.paused is not None:
            self.paused.strip.owner = self.paused.whose()
            self.paused.strip.hold(self.paused.what)
        self.idle.emit()

    def _advance(self, report: dict[str, object]) -> None:
        if self.running is not None:
            self.running.strip.owner = self.running.whose()
            self.running.strip.advance(report)
            self.advanced.emit(self.running)

    def _end(self, outcome: Outcome) -> None:
        job, self.running = self.running, None
        if job is None:
            return
        if self._pausing and not outcome.ok:
            self.paused = job
        self._pausing = False
        if not self._stopping:
            self.unfinished_changed.emit()
        job.strip.end()
        answered = outcome.ok or outcome.result.get("ok") is False  # bad news is an answer, too
        if not answered and not outcome.cancelled:
            self.waiting.clear()
            self.failed.emit(
                job, outcome.sentence or self.tr("{what} failed without giving a reason.").format(what=job.what)
            )
        if answered or job.keeps:
            job.done(outcome)
        self._next()
