"""The worker that listens, outside the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import AfpError, LibraryUnavailable
from engine.recognition.speed import DEFAULT_SPEEDS, RANGES
from PySide6.QtCore import QObject, QThread, QTimer, Signal, SignalInstance, Slot

from afp_gui.backend import Backend
from afp_gui.failures import translated

if TYPE_CHECKING:
    from engine.audio.audio_source import AudioSource
    from engine.library.library_protocol import ReadableLibrary
    from engine.recognition.listener import Event, Listener
    from engine.recognition.recognizer import Recognizer

log = logging.getLogger(__name__)

STEP_MS = 50
AGAIN_MS = 10_000
"""How long to wait before a library's server that did not answer is asked again."""


def attempt(work: Callable[[], object], failed: SignalInstance, otherwise: str) -> bool:
    """Call `work`. Returns True, or emits `failed` with a sentence: the error's own, or `otherwise`."""
    try:
        work()
    except AfpError as error:
        failed.emit(translated(error))
    except Exception:
        log.exception("a worker failed")
        failed.emit(otherwise)
    else:
        return True
    return False


class ListenWorker(QObject):
    """Owns the encoder, the recognizer, the open source and its listener, all in its own thread.

    Slots are only called through queued signals; every exception becomes one sentence in `failed`.
    """

    loading = Signal()
    ready = Signal(int)  # tracks the library holds
    no_library = Signal()
    failed = Signal(str)
    sources_listed = Signal(list)
    opened = Signal(object, object)  # SourceInfo, SpectrogramStream
    sounded = Signal(object)  # SourceInfo of the open source: its first sound has come
    closed = Signal()
    heard = Signal(object)  # Event
    heard_with = Signal(object, Path)  # Event, the folder of the library that was listened with
    level = Signal(float, bool)  # dBFS, clipping
    judged = Signal(object, float)  # Verdict, ms after its last sound: several a second, named or not
    explained = Signal(object)  # Explanation
    unexplained = Signal()  # there is nothing to explain

    def __init__(self, backend: Backend, feedback: Path | None = None, speeds: str = DEFAULT_SPEEDS):
        """`feedback` is the file for wrong answers; None stores nothing. `speeds`: see `look_at`."""
        super().__init__()
        self._backend, self._speeds = backend, speeds
        self._feedback = feedback
        self._recognizer: Recognizer | None = None
        self._library: ReadableLibrary | None = None
        self._directory: Path | None = None
        self._source: AudioSource | None = None
        self._shown_ring: object = None
        self._sounded = False
        self._listener: Listener | None = None
        self._asked: Listener | None = None  # the one that listens, or listened last
        self._verdict: object = None  # the one that was told last
        self._wrong: list[int] = []  # tracks taken back when nobody listened any more
        self._away = ""  # what was said of a library that is out of reach
        self._once = False
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._load_again)

    @Slot(Path)
    def load(self, directory: Path) -> None:
        """Load the library, or read what another process wrote to it; the encoder is loaded the first time.

        Listening continues with it.
        """
        held = self._backend.holds_library(directory)
        if held and self._library is not None and directory == self._directory:
            self._refresh()
            return
        if directory != self._directory:
            self._away = ""
            self._wrong.clear()  # its tracks have other numbers
        self._forget_library()
        self._again.stop()
        if not held:
            self.no_library.emit()
            return
        self.loading.emit()
        self._directory = directory
        try:
            self._recognizer, self._library = self._backend.recognizer(directory, self._speeds)
        except AfpError as error:
            told, self._away = self._away, str(error) if isinstance(error, LibraryUnavailable) else ""
            if self._away:
                self._again.start()
            if not told or self._away != told:  # not every time that it is asked again
                self.failed.emit(translated(error))
            self.no_library.emit()
            return
        except Exception:
            log.exception("loading the library failed")
            self.failed.emit(self.tr("The library could not be loaded; the log says why."))
            self.no_library.emit()
            return
        self._away = ""
        self.ready.emit(self._library.track_count)
        self._listen_anew()

    @Slot(str)
    def look_at(self, speeds: str) -> None:
        """Search at these speeds from now on, a key of `speed.RANGES`; the evidence starts again."""
        changed, self._speeds = speeds != self._speeds, speeds
        if changed and self._recognizer is not None:
            self._recognizer.reach = RANGES[speeds]
            self._listen_anew()

    @Slot()
    def list_sources(self) -> None:
        try:
            self.sources_listed.emit(self._backend.sources())
        except AfpError as error:
            self.sources_listed.emit([])
            self.failed.emit(translated(error))

    @Slot(str, bool)
    def open(self, name: str, once: bool) -> None:
        """Open the source called `name` ("": the default microphone) and listen, until a verdict if `once`."""
        self.close()
        self._once, self._sounded = once, False

        def begin() -> None:
            self._source = self._backend.open_source(name or None)
            self._source.start()
            self._show_ring()
            self._listen_anew()
            while self._wrong and self._listener is not None:
                self._listener.veto(self._wrong.pop())
            self._timer.start()

        if not attempt(begin, self.failed, self.tr("The sound source could not be opened; the log says why.")):
            self.close()

    @Slot()
    def close(self) -> None:
        """Close the source, if one is open."""
        self._timer.stop()
        self._listener = None
        source, self._source, self._shown_ring = self._source, None, None
        if source is not None:
            source.stop()
            self.closed.emit()

    @Slot(object)
    def take_back(self, event: Event) -> None:
        """The song that `event` named is wrong: it is not named again while this music plays."""
        if event.track is None:
            return
        if self._listener is not None:
            self.heard.emit(self._listener.veto(event.track.id))
        else:
            self._wrong.append(event.track.id)
        if self._feedback is None or self._recognizer is None:
            return
        try:
            self._backend.note_wrong(self._feedback, self._recognizer, event)
        except AfpError as error:
            self.failed.emit(translated(error))

    @Slot(int)
    def explain(self, track_id: int) -> None:
        """Emit `explained` with why this track was named, or nearly."""
        explanation = None
        try:
            explanation = self._asked.explain(track_id) if self._asked is not None else None
        except AfpError as error:
            self.failed.emit(translated(error))
            return
        except Exception:
            log.exception("explaining failed")
        if explanation is None:
            self.unexplained.emit()
        else:
            self.explained.emit(explanation)

    @Slot()
    def shut_down(self) -> None:
        """The last call: close everything and end the thread's event loop."""
        self.close()
        self._again.stop()
        self._forget_library()
        QThread.currentThread().quit()

    def _listen_anew(self) -> None:
        """Judge the open source with a new listener."""
        if self._source is not None and self._recognizer is not None:
            self._listener = self._asked = self._backend.listener(self._recognizer, self._source, self._once)

    def _load_again(self) -> None:
        assert self._directory is not None
        self.load(self._directory)

    def _refresh(self) -> None:
        assert self._library is not None and self._directory is not None
        try:
            self._library.refresh()
            self.ready.emit(self._library.track_count)
        except LibraryUnavailable as error:
            self.failed.emit(translated(error))
        except AfpError:  # another library has taken its place
            self._forget_library()
            self.load(self._directory)

    def _step(self) -> None:
        assert self._source is not None
        stopped = self.tr("Listening stopped because of an internal error; the log says why.")
        if not attempt(self._hear, self.failed, stopped):
            self.close()
            return
        if self._listener.finished if self._listener is not None else not self._source.live:
            reason = self._source.error
            self.close()
            if reason:
                self.failed.emit(translated(reason))

    def _hear(self) -> None:
        assert self._source is not None
        if self._source.ring is not self._shown_ring:
            self._show_ring()  # the device came back with another rate
        if not self._sounded and self._source.ring.written:
            self._sounded = True
            self.sounded.emit(self._source.info)
        if self._listener is None:
            return
        for event in self._listener.step():
            self.heard.emit(event)
            self.heard_with.emit(event, self._directory)
        self.level.emit(self._listener.level_dbfs, self._listener.clipping)
        if self._listener.away != self._away:
            self._away = self._listener.away
            if self._away:
                self.failed.emit(translated(self._away))
        verdict = self._listener.verdict
        if verdict is not None and verdict is not self._verdict:
            self._verdict = verdict
            self.judged.emit(verdict, self._listener.latency_ms)

    def _show_ring(self) -> None:
        assert self._source is not None
        self._shown_ring = self._source.ring
        self.opened.emit(self._source.info, self._backend.spectrogram(self._source))

    def _forget_library(self) -> None:
        self._listener = self._asked = None
        library, self._library, self._recognizer = self._library, None, None
        if library is not None:
            library.close()
