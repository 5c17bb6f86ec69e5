"""Plays the samples of the augmentation, in a thread of its own."""

import logging
from pathlib import Path

from engine.errors import AfpError
from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

log = logging.getLogger(__name__)

LOOK_MS = 100


class SamplePlayer(QObject):
    """Lives in a QThread; slots are called through queued signals only."""

    ended = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        from engine.audio.loudspeaker import Loudspeaker

        self._speaker = Loudspeaker()
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._see)

    @Slot(Path)
    def play(self, path: Path) -> None:
        """Play from the beginning."""
        try:
            self._speaker.play(path)
        except AfpError as error:
            self.failed.emit(str(error))
        except Exception:
            log.exception("playing %s failed", path)
            self.failed.emit(self.tr("The sample could not be played; the log says why."))
        else:
            self._look.start()
            return
        self.stop()

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        self._look.stop()
        self._speaker.stop()
        self.ended.emit()

    @Slot()
    def shut_down(self) -> None:
        """The last call."""
        self.stop()
        QThread.currentThread().quit()

    def _see(self) -> None:
        if not self._speaker.playing:
            self.stop()
