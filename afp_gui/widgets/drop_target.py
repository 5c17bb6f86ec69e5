"""Handles files dragged over the window: an overlay says what dropping them does, and they are passed on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from afp_gui import theme
from afp_gui.theme import GRID
from afp_gui.widgets.icons import draw


class DropTarget(QObject):
    """Accepts drops for `window`; a page that accepts them itself (`own`) is only covered while files are over it.

    `meaning` returns a large and a small line about what a drop does now.
    """

    dropped = Signal(list)  # of Path

    def __init__(self, window: QWidget, own: QWidget, meaning: Callable[[], tuple[str, str]]):
        super().__init__(window)
        self._window, self._own, self._meaning = window, own, meaning
        self.overlay = DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        own.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        mine = watched is self._window
        if isinstance(event, QDragEnterEvent):
            if not local_files(event):
                return False
            self.overlay.say(*self._meaning())
            if mine:
                event.acceptProposedAction()
            return mine
        if event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.overlay.hide()
            if mine:
                event.acceptProposedAction()
                self.dropped.emit(local_files(event))
                return True
        return False


class DropOverlay(QWidget):
    """A translucent overlay with two lines of text."""

    def __init__(self, window: QWidget):
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.large = self.small = ""
        self.hide()

    def say(self, large: str, small: str) -> None:
        self.large, self.small = large, small
        self.setAccessibleName(f"{large}. {small}")
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(c.window)
        veil.setAlphaF(0.94)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(3 * GRID, 3 * GRID, -3 * GRID, -3 * GRID)
        painter.setPen(QPen(QColor(c.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 12, 12)
        middle = frame.center()
        draw(painter, "file", QRectF(middle.x() - 28, middle.y() - 88, 56, 56), QColor(c.accent))
        for text, size, colour, top in (
            (self.large, "heading", c.text, middle.y() - 16),
            (self.small, "body", c.muted, middle.y() + 24),
        ):
            painter.setFont(theme.font(size, bold=size == "heading"))  # type: ignore[arg-type]
            painter.setPen(QColor(colour))
            box = QRectF(frame.left() + 2 * GRID, top, frame.width() - 4 * GRID, 8 * GRID)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, text)


def local_files(event: QDropEvent) -> list[Path]:
    """The local files and folders that are being dragged or dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
