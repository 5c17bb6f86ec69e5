"""Reads a song's file in a separate thread: its cover, and the picture of why it matched."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from engine.errors import AfpError
from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, QThread, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

from afp_gui.backend import Backend

if TYPE_CHECKING:
    from engine.library.track import Track
    from engine.recognition.explanation import Explanation

log = logging.getLogger(__name__)

COVER_PIXELS = 512
MOST_PIXELS = 50_000_000
FORMATS = ("jpeg", "png")  # what tags hold; fewer decoders meet bytes that anybody may have written


class DetailsWorker(QObject):
    """Slots are only called through queued signals."""

    drawn = Signal(object)  # Illustration
    failed = Signal(str)
    cover_found = Signal(object, QImage)  # Track; a null image when its file shows none

    def __init__(self, backend: Backend):
        super().__init__()
        self._backend = backend

    @Slot(object)
    def draw(self, explanation: Explanation) -> None:
        try:
            self.drawn.emit(self._backend.illustrate(explanation))
        except Exception:
            log.exception("drawing an explanation failed")
            self.failed.emit(self.tr("The picture could not be drawn; the log says why."))

    @Slot(object)
    def find_cover(self, track: Track) -> None:
        try:
            held = self._backend.cover(track.path)
        except AfpError:
            held = None
        self.cover_found.emit(track, QImage() if held is None else cover(held))

    @Slot()
    def shut_down(self) -> None:
        QThread.currentThread().quit()


def cover(held: bytes) -> QImage:
    """The picture in `held`, at most COVER_PIXELS wide and high; null if it is not a picture, or too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(held))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()).decode() not in FORMATS or not 0 < size.width() * size.height() <= MOST_PIXELS:
        return QImage()
    bound = QSize(COVER_PIXELS, COVER_PIXELS)
    if size.width() > COVER_PIXELS or size.height() > COVER_PIXELS:
        reader.setScaledSize(size.scaled(bound, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
