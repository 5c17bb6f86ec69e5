"""Finds files in the library's folders that are not indexed, and decides when to index them.

The rule: new files in a watched folder are indexed automatically once two consecutive checks have found the same files
with the same sizes, and no other work is running or paused. Otherwise they are only listed until the user indexes them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from afp_gui.command_process import CommandProcess, Outcome
from afp_gui.library.new_files import NewFile

SETTLE_MS = 10_000
LONGEST_SETTLE_MS = 5 * 60_000


class FolderWatcher(QObject):
    """Checks with `afp index --dry` in a child process, which reads names and sizes and may run beside the writer.

    `found` carries the NewFiles, or None without a check; `looking` how many files were seen, None at the end; `due`
    requests to index files that have settled; `failed` carries a sentence for the user who asked.
    """

    found = Signal(object)
    looking = Signal(object)
    due = Signal()
    failed = Signal(str)

    def __init__(self, directory: Path, parent: QObject | None = None):
        super().__init__(parent)
        self._directory = directory
        self._watch = False
        self._asked = False  # by the user, who is told what went wrong
        self._again = False  # something changed while it was being looked at
        self._lines: list[NewFile] = []
        self._before: list[NewFile] | None = None  # as of the last look
        self._tried: list[NewFile] = []  # what indexing was asked for, lest it be asked for again and again
        self._process = CommandProcess(self)
        self._process.printed.connect(self._take)
        self._process.progressed.connect(self._advance)
        self._process.ended.connect(self._ended)
        self._about = directory  # which library the look that goes on is at
        self._let_be = False
        self._waits = 0  # looks in a row that found other files, or other sizes, than the one before
        self.settle_ms = SETTLE_MS
        self.settle = QTimer(self, singleShot=True)
        self.settle.timeout.connect(self._look)

    def use(self, directory: Path, watch: bool) -> None:
        """Check the folders of this library from now on, automatically or not."""
        if directory != self._directory:
            self._forget()
        self._directory, self._watch = directory, watch
        if not watch:
            self.settle.stop()

    def look(self) -> None:
        """The user wants to know what is new."""
        self._asked = True
        self._look()

    def notice(self, directory: Path) -> None:
        """Something in the folders of this library has changed."""
        if self._watch and directory == self._directory:
            self._look()

    def indexed(self, whole: bool) -> None:
        """The library was updated. If not completely, the remaining files are not due again."""
        self._let_be = not whole
        if self._before or self._watch:
            self._look()

    def leave(self) -> None:
        """Stop checking."""
        self.settle.stop()
        self._process.cancel()

    def stop(self) -> None:
        """For closing the window: wait until the child is gone."""
        self._watch = self._again = False
        self._before = None
        self.settle.stop()
        self._process.stop()

    def _forget(self) -> None:
        self._before, self._tried, self._again, self._asked = None, [], False, False
        self._let_be = False
        self._waits = 0
        self.leave()
        self.found.emit(None)

    def _look(self) -> None:
        if self._process.running:
            self._again = True
            return
        self.settle.stop()
        self._lines, self._again = [], False
        self._about = self._directory
        if self._asked:
            self.looking.emit(0)
        self._process.start(["index", "--dry", "--library", str(self._directory), "--json", "--progress", "json"])

    def _take(self, line: dict[str, Any]) -> None:
        self._lines.append(NewFile(line["path"], line["bytes"], line["state"]))

    def _advance(self, report: dict[str, Any]) -> None:
        if self._asked:
            self.looking.emit(int(report["done"]))

    def _ended(self, outcome: Outcome) -> None:
        asked, self._asked = self._asked, False
        if self._about == self._directory and outcome.ok:
            self.found.emit([line for line in self._lines if line.state != "gone"])
            self._consider()
        elif asked and not outcome.cancelled:
            self.failed.emit(outcome.sentence)
        self.looking.emit(None)
        if self._again:
            self._look()

    def _consider(self) -> None:
        before, self._before = self._before, self._lines
        if self._let_be:
            self._tried, self._let_be = self._lines, False
        if not self._watch or not self._lines or self._lines == self._tried:
            return
        if self._lines == before:
            self._tried, self._waits = self._lines, 0
            self.due.emit()
        else:
            # A file that grows all the time is looked at ever less often.
            self.settle.start(min(self.settle_ms << self._waits, LONGEST_SETTLE_MS))
            self._waits = min(self._waits + 1, 10)
