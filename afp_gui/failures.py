"""Reports failures: the engine's sentences in the window's language; unexpected exceptions in the log."""

import logging
import re
import sys
import threading
from functools import cache
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from afp_gui.engine_messages import SENTENCES
from afp_gui.window_messages import IN_THE_WINDOW

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
"""Levels of Qt's own messages; anything below a warning is not logged."""
LONGEST = 1_000


def translated(sentence: str | Exception) -> str:
    """A sentence of the engine or of an `afp` command, in the window's language; unchanged if there is no translation.

    Both are in English, one from an AfpError and the other through a pipe. The sentence is therefore recognised by its
    text, and so are the values in it.
    """
    said = str(sentence)
    if len(said) > LONGEST:  # no sentence of ours, and slow to compare with them
        return said
    for source, pattern in _patterns():
        if found := pattern.fullmatch(said):
            filled = {name: translated(value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate("Engine", str(IN_THE_WINDOW.get(source, source))).format(**filled)
    return said


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """A pattern for every sentence with values filled in; those with the most text of their own come first."""
    most = sorted(map(str, SENTENCES), key=lambda source: len(re.sub(r"{.*?}", "", source)), reverse=True)
    return [
        (source, re.compile(re.sub(r"\\{(\w+?)\\}", r"(?P<\1>.*)", re.escape(source)), re.DOTALL)) for source in most
    ]


class Failures(QObject):
    """From `watch` to `release`, reports uncaught exceptions in any thread, and logs Qt's warnings."""

    happened = Signal()

    def watch(self) -> None:
        """Replace Python's and Qt's own handlers."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._raised
        threading.excepthook = lambda args: self._raised(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        self._qt_before = qInstallMessageHandler(_qt_message)

    def release(self) -> None:
        """Restore them."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def _raised(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        log.error("unexpected", exc_info=(kind, error, where))
        self.happened.emit()


def _qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    if kind in LEVELS:
        qt_log.log(LEVELS[kind], "%s", text)
