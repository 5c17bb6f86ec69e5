"""Accesses disks and devices for the page, outside the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import AfpError
from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from afp_gui.backend import Backend
from afp_gui.evaluation import inventory
from afp_gui.evaluation.inventory import EvaluationInventory
from afp_gui.evaluation.plans import Step
from afp_gui.failures import translated
from afp_gui.workers import attempt

if TYPE_CHECKING:
    from engine.audio.audio_source import AudioSource
    from engine.audio.level import LevelMeter

log = logging.getLogger(__name__)

STEP_MS = 80


class EvaluationWorker(QObject):
    """Its slots are only called through queued signals; every exception becomes one sentence in `failed`."""

    looked = Signal(EvaluationInventory)
    begun = Signal(Path, Step)
    refused = Signal(str)  # a step cannot begin
    devices_listed = Signal(list, list)  # SourceInfo, names of loudspeakers
    level = Signal(float, bool)
    check_ended = Signal()
    failed = Signal(str)

    def __init__(self, backend: Backend, data: Path, corpus: Path):
        super().__init__()
        self._backend = backend
        self._data, self._corpus = data, corpus
        self._source: AudioSource | None = None
        self._meter: LevelMeter | None = None
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._measure)

    @Slot(Path)
    def look(self, corpus: Path) -> None:
        self._corpus = corpus
        self._try(lambda: self.looked.emit(inventory.look(self._data, corpus)))

    @Slot(Step)
    def begin(self, step: Step) -> None:
        """Make a step's folder."""
        evaluations = self._data / "evaluations"
        try:
            folder = inventory.begin(evaluations, step.protocol, step.encoder, step.arguments, step.estimated_s)
            self.begun.emit(folder, step)
        except AfpError as error:
            self.refused.emit(translated(error))

    @Slot(Path, bool, float)
    def settle(self, folder: Path, ok: bool, spent_s: float) -> None:
        """A step has ended."""
        self._try(lambda: inventory.settle(folder, ok, spent_s))
        self.look(self._corpus)

    @Slot(list)
    def discard(self, folders: list[Path]) -> None:
        self._try(lambda: inventory.discard(folders))
        self.look(self._corpus)

    @Slot(Path, str)
    def write(self, path: Path, text: str) -> None:
        """Save an exported table."""
        try:
            path.write_text(text, "utf-8")
        except OSError as error:
            self.failed.emit(
                self.tr("{path} cannot be written ({why}): choose another place.").format(path=path, why=error.strerror)
            )

    @Slot()
    def list_devices(self) -> None:
        def answer() -> None:
            from engine.audio.loudspeakers import loudspeakers

            default, outputs = loudspeakers()
            names = [output.name for output in sorted(outputs, key=lambda output: output != default)]
            self.devices_listed.emit(self._backend.sources(), names)

        if not self._try(answer):
            self.devices_listed.emit([], [])

    @Slot(str)
    def check(self, microphone: str) -> None:
        """Open a microphone and report its level until `stop_check`."""
        self.stop_check()

        def start() -> None:
            from engine.audio.level import LevelMeter

            self._source = self._backend.open_source(microphone or None)
            self._source.start()
            self._meter = LevelMeter(self._source.ring, self._source.rate)
            self._timer.start()

        if not self._try(start):
            self.stop_check()
            self.check_ended.emit()

    @Slot()
    def stop_check(self) -> None:
        self._timer.stop()
        source, self._source, self._meter = self._source, None, None
        if source is not None:
            source.stop()
            self.check_ended.emit()

    @Slot()
    def shut_down(self) -> None:
        self.stop_check()
        QThread.currentThread().quit()

    def _measure(self) -> None:
        if self._source is None or self._meter is None:
            return
        self._meter.update()
        self.level.emit(self._meter.dbfs, self._meter.clipping)
        if not self._source.live:
            reason = self._source.error
            self.stop_check()
            if reason:
                self.failed.emit(translated(reason))

    def _try(self, work: Callable[[], object]) -> bool:
        return attempt(work, self.failed, self.tr("Something went wrong in the background; the log says what."))
