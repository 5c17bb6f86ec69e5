"""Runs one `afp` command as a child process: it reads JSON lines, and can stop the command politely."""

import json
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.child_processes import command
from engine.platform_calls import end_group, interrupt, set_priority
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from afp_gui.failures import translated

log = logging.getLogger(__name__)

INTERRUPT_MS = 5_000
TERMINATE_MS = 2_000
NICENESS = 10


@dataclass(frozen=True)
class Outcome:
    """How a command ended. `result` is the last JSON object it printed, `sentence` the last plain line on stderr."""

    ok: bool
    cancelled: bool
    result: dict[str, Any]
    sentence: str


class CommandProcess(QObject):
    """Runs one command at a time, in its own process group and at low priority.

    `progressed` carries each progress report (`{"done", "total", "unit", "eta_s", "what"}`), `printed` each JSON object
    on stdout, `ended` the Outcome.
    Cancelling interrupts the child, then terminates its group, then kills the group; `ended` follows in any case.
    """

    progressed = Signal(dict)
    printed = Signal(dict)
    ended = Signal(Outcome)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._process: QProcess | None = None
        self._group = 0
        self._cancelled = False
        self._result: dict[str, Any] = {}
        self._sentence = ""
        self._force = False
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._insist)

    @property
    def running(self) -> bool:
        return self._process is not None

    def start(self, arguments: Sequence[str]) -> None:
        """Run `afp ARGUMENTS…` with the current interpreter or frozen program."""
        program, *rest = command(*arguments)
        self.start_program(program, rest)

    def start_program(self, program: str, arguments: Sequence[str]) -> None:
        if self.running:
            raise RuntimeError("a command is already running")
        self._cancelled, self._result, self._sentence = False, {}, ""
        process = QProcess(self)
        if sys.platform != "win32":
            process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        process.setStandardInputFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read_results)
        process.readyReadStandardError.connect(self._read_reports)
        process.started.connect(self._lower_priority)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail_to_start)
        self._process = process
        process.start(program, list(arguments))

    def cancel(self) -> None:
        """Ask the child to stop; returns at once."""
        if self._process is None or self._cancelled:
            return
        self._cancelled = True
        if not (self._group and interrupt(self._group)):
            self._process.terminate()
        self._force = False
        self._patience.start(INTERRUPT_MS)

    def stop(self) -> None:
        """Cancel and wait until the child is gone: for closing the window."""
        if not self.running:
            return
        self.cancel()
        for patience_ms in (INTERRUPT_MS, TERMINATE_MS, TERMINATE_MS):
            # waitForFinished delivers `finished`, which clears the process
            if self._process is None or self._process.waitForFinished(patience_ms):
                return
            self._insist()

    def _lower_priority(self) -> None:
        assert self._process is not None
        self._group = self._process.processId()
        try:
            set_priority(self._group, NICENESS)
        except OSError as error:  # it may have ended already
            log.info("could not lower the priority of a command: %s", error)

    def _insist(self) -> None:
        """The next, less polite step."""
        if self._process is None:
            return
        if not (self._group and end_group(self._group, self._force)):
            self._process.kill()
        self._force = True
        self._patience.start(TERMINATE_MS)

    def _read_results(self) -> None:
        assert self._process is not None
        while self._process.canReadLine():
            self._take_result(bytes(self._process.readLine().data()))

    def _take_result(self, line: bytes) -> None:
        parsed = _json_object(line)
        if parsed is not None:
            self._result = parsed
            self.printed.emit(parsed)

    def _read_reports(self) -> None:
        assert self._process is not None
        self._process.setReadChannel(QProcess.ProcessChannel.StandardError)
        while self._process.canReadLine():
            self._take_report(bytes(self._process.readLine().data()))
        self._process.setReadChannel(QProcess.ProcessChannel.StandardOutput)

    def _take_report(self, line: bytes) -> None:
        parsed = _json_object(line)
        if parsed is not None and "done" in parsed:
            self.progressed.emit(parsed)
        elif text := line.decode(errors="replace").strip():
            self._sentence = translated(text.removeprefix("afp: "))  # who says it is known

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        assert self._process is not None
        self._read_results()
        self._read_reports()
        self._take_result(bytes(self._process.readAllStandardOutput().data()))
        self._take_report(bytes(self._process.readAllStandardError().data()))
        if self._group:
            end_group(self._group, force=True)  # whatever the child left behind
        self._end(code == 0 and status == QProcess.ExitStatus.NormalExit)

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._sentence = self.tr("The command could not be started.")
            self._end(False)

    def _end(self, ok: bool) -> None:
        self._patience.stop()
        process, self._process, self._group = self._process, None, 0
        if process is not None:
            process.deleteLater()
        self.ended.emit(Outcome(ok, self._cancelled, self._result, self._sentence))


def _json_object(line: bytes) -> dict[str, Any] | None:
    try:
        parsed = json.loads(line)
    except ValueError:
        return None
    return parsed if isinstance(parsed, dict) else None
