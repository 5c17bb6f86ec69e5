"""Opens a source only to measure its level, for choosing one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from afp_gui.backend import Backend
from afp_gui.failures import translated
from afp_gui.workers import attempt

if TYPE_CHECKING:
    from engine.audio.audio_source import AudioSource
    from engine.audio.level import LevelMeter

EVERY_MS = 50


class LevelProbe(QObject):
    """Lives in a worker's thread, which calls `close` before it ends. `gone` says why there is no sound."""

    heard = Signal(float, float, bool)  # dBFS, for how many seconds it has been quiet, clipping
    sounded = Signal(object)  # SourceInfo of the open source: its first sound has come
    gone = Signal(str)

    def __init__(self, backend: Backend, parent: QObject | None = None):
        super().__init__(parent)
        self._backend = backend
        self._source: AudioSource | None = None
        self._meter: LevelMeter | None = None
        self._sounded = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._listen)

    @Slot(str)
    def open(self, name: str) -> None:
        """Listen to the source called `name` ("": the default microphone) instead of the previous source."""
        self.close()
        self._sounded = False

        def begin() -> None:
            self._source = self._backend.open_source(name or None)
            self._source.start()
            self._meter = self._backend.level_meter(self._source)
            self._timer.start()

        if not attempt(begin, self.gone, self.tr("This source could not be opened; the log of Earmark says why.")):
            self.close()

    @Slot()
    def close(self) -> None:
        """Close the source, if one is open."""
        self._timer.stop()
        source, self._source, self._meter = self._source, None, None
        if source is not None:
            source.stop()

    def _listen(self) -> None:
        assert self._source is not None
        assert self._meter is not None
        if not self._source.live:
            reason = translated(self._source.error or "")
            self.close()
            self.gone.emit(reason)
            return
        if not self._sounded and self._source.ring.written:
            self._sounded = True
            self.sounded.emit(self._source.info)
        self._meter.update()
        self.heard.emit(self._meter.dbfs, self._meter.quiet_s, self._meter.clipping)
