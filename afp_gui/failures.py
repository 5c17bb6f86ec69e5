"""What nobody expected: into the log, and one sentence for the user."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
"""Of Qt's own messages; what is less than a warning is not written."""


class Failures(QObject):
    """From `watch` to `release`: exceptions that nothing caught, in any thread, and what Qt complains of."""

    happened = Signal()

    def watch(self) -> None:
        """Take the places of Python's and Qt's own handlers."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._raised
        threading.excepthook = lambda args: self._raised(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        self._qt_before = qInstallMessageHandler(_qt_message)

    def release(self) -> None:
        """Put them back."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def _raised(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        log.error("unexpected", exc_info=(kind, error, where))
        self.happened.emit()


def _qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    if kind in LEVELS:
        qt_log.log(LEVELS[kind], "%s", text)
