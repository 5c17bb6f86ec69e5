"""Connects the Listen page and the stage with the workers that listen and draw."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from afp_gui.listen.details_worker import DetailsWorker
from afp_gui.listen.page import ListenPage
from afp_gui.listen.spectrogram_style import SpectrogramStyle
from afp_gui.listen.stage import Stage
from afp_gui.settings import Settings
from afp_gui.workers import ListenWorker

if TYPE_CHECKING:
    from engine.audio.audio_source import Announcement, SourceInfo
    from engine.recognition.listener import Event

SOURCES_EVERY_MS = 3_000


class ListenController(QObject):
    """`named`: the title of the current song, "" for none. `load` sets the library to listen with.

    Every event is written to `events`, if given.
    """

    named = Signal(str)
    load = Signal(Path)

    def __init__(
        self,
        page: ListenPage,
        stage: Stage,
        listener: ListenWorker,
        details_worker: DetailsWorker,
        settings: Settings,
        events: Path | None = None,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._page, self._stage, self._settings, self._events = page, stage, settings, events
        self._wire(listener)
        self._illustrate(listener, details_worker)
        self._watch = QTimer(self, interval=SOURCES_EVERY_MS)
        self._watch.timeout.connect(self._look_for_sources)
        page.picker.offer_radio(settings)
        page.picker.select(settings.source)
        page.apply_style(SpectrogramStyle.from_text(settings.look))

    def begin(self, library: Path) -> None:
        """The window was painted. Devices are listed first, because that is quick, then the recogniser is loaded."""
        self._page.sources_requested.emit()
        self.load.emit(library)
        self._watch.start()

    def stop_watching(self) -> None:
        """Called when the window closes."""
        self._watch.stop()

    def listen(self, on: bool) -> None:
        if on:
            self._page.start()
        else:
            self._page.stop_requested.emit()

    def leave_demo(self) -> None:
        """Stop, and return to the user's own source."""
        self.listen(False)
        self._page.picker.select(self._settings.source)

    def _wire(self, listener: ListenWorker) -> None:
        page, stage = self._page, self._stage
        self.load.connect(listener.load)
        listener.loading.connect(page.show_loading)
        listener.ready.connect(page.show_ready)
        listener.no_library.connect(page.show_no_library)
        listener.failed.connect(page.show_failure)
        listener.sources_listed.connect(page.show_sources)
        listener.opened.connect(page.show_opened)
        listener.opened.connect(self._opened)
        listener.sounded.connect(self._sounded)
        listener.closed.connect(self._closed)
        listener.heard.connect(self._heard)
        listener.level.connect(page.show_level)
        listener.judged.connect(stage.show_verdict)
        stage.toggled.connect(page.toggle.click)
        page.start_requested.connect(listener.open)
        page.stop_requested.connect(listener.close)
        page.sources_requested.connect(listener.list_sources)
        page.source_chosen.connect(self._keep_source)
        page.taken_back.connect(listener.take_back)
        page.taken_back.connect(lambda: self.named.emit(""))
        page.tools.changed.connect(self._keep_look)

    def _illustrate(self, listener: ListenWorker, details_worker: DetailsWorker) -> None:
        page = self._page
        page.why_requested.connect(listener.explain)
        listener.unexplained.connect(page.why.show_nothing)
        listener.explained.connect(details_worker.draw)
        details_worker.drawn.connect(page.show_illustration)
        details_worker.failed.connect(page.why.show_failure)
        page.card.cover_wanted.connect(details_worker.find_cover)
        details_worker.cover_found.connect(page.card.show_cover)

    def _heard(self, event: Event) -> None:
        self._page.show_event(event)
        if event.announced is not None:
            self._announced(event.announced)
        self.named.emit(event.track.title if event.state == "matched" and event.track else "")
        if self._events is not None:
            try:
                with self._events.open("a", encoding="utf-8") as lines:
                    lines.write(event.to_json() + "\n")
            except OSError as error:
                self._events = None
                reason = error.strerror or str(error)
                self._page.show_failure(self.tr("The events file cannot be written: {why}.").format(why=reason))

    def _announced(self, announced: Announcement) -> None:
        self._stage.show_source(self._page.card.announced.text() or announced.station)
        if self._page.opened is not None:
            self._settings.name_station(self._page.opened.id, announced.station)
            self._page.picker.show_stations()

    def _sounded(self, info: SourceInfo) -> None:
        """An address that never gives any sound is not offered again."""
        if info.kind == "stream":
            self._page.picker.keep_station(info.id, self._page.station)

    def _opened(self) -> None:
        self._stage.show_source(self._page.pill.accessibleName())

    def _closed(self) -> None:
        self._page.show_closed()
        self._stage.show_source("")
        self.named.emit("")

    def _look_for_sources(self) -> None:
        if self._page.isActiveWindow() and not self._page.picker.view().isVisible():
            self._page.sources_requested.emit()

    def _keep_source(self, source: str) -> None:
        self._settings.source = source

    def _keep_look(self, look: SpectrogramStyle) -> None:
        self._settings.look = look.to_text()
