"""A child command and its continuation."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from afp_gui.command_process import CommandProcess, Outcome

Then = Callable[[Outcome], None]


class TrainingCommand(QObject):
    """Runs only the newest command: an older one is cancelled, without its continuation."""

    progressed = Signal(dict)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = CommandProcess(self)
        self._process.progressed.connect(self.progressed)
        self._process.ended.connect(self._ended)
        self._then: Then | None = None
        self._next: tuple[Sequence[str], Then] | None = None

    @property
    def running(self) -> bool:
        return self._process.running

    def run(self, arguments: Sequence[str], then: Then) -> None:
        """Run `afp ARGUMENTS…`; `then` is called with its outcome."""
        if self._process.running:
            self._next = (arguments, then)
            self._process.cancel()
            return
        self._then = then
        self._process.start(arguments)

    def cancel(self) -> None:
        """Cancel the command; its continuation is told so."""
        self._next = None
        self._process.cancel()

    def stop(self) -> None:
        """Cancel and wait, without the continuation."""
        self._next = self._then = None
        self._process.stop()

    def _ended(self, outcome: Outcome) -> None:
        then, self._then = self._then, None
        if self._next is not None:
            following, self._next = self._next, None
            self.run(*following)
        elif then is not None:
            then(outcome)
