"""Combines tray, notifications and media controls: they all get the events of the listener here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from afp_gui.desktop.media_player import MediaPlayer
from afp_gui.desktop.notifier import Notifier
from afp_gui.desktop.tray import Tray
from afp_gui.settings import Settings
from afp_gui.widgets.labels import joined
from afp_gui.workers import ListenWorker

if TYPE_CHECKING:
    from engine.library.track import Track
    from engine.recognition.listener import Event


class DesktopIntegration(QObject):
    """Call `apply` after a change of the settings."""

    window_requested = Signal()

    def __init__(self, window: QWidget, settings: Settings, listener: ListenWorker):
        super().__init__(window)
        self._window, self._settings = window, settings
        self._told: Track | None = None
        self._told_of_closing = False
        self.tray = Tray(self)
        self.notifier = Notifier(self.tray)
        self.media = MediaPlayer(parent=self)
        self.tray.window_requested.connect(self.window_requested)
        self.media.window_requested.connect(self.window_requested)
        listener.opened.connect(self.opened)
        listener.heard.connect(self.hear)
        listener.closed.connect(self.closed)
        self.apply()

    def apply(self) -> None:
        """Show the tray icon if closing the window leaves Earmark in the tray."""
        self.tray.icon.setVisible(self._settings.close_to_tray)

    def keep_in_tray(self) -> bool:
        """Whether closing the window leaves Earmark in the tray; the first time, a notification says so."""
        if not (self._settings.close_to_tray and self.tray.shown):
            return False
        if not self._told_of_closing:
            self._told_of_closing = True
            self.notifier.say(
                self.tr("Earmark is still running"), self.tr("Open or quit it with its icon in the tray.")
            )
        return True

    def opened(self) -> None:
        self.tray.show_listening(True)
        self.media.appear()

    def closed(self) -> None:
        self._show(None)
        self.tray.show_listening(False)
        self.media.vanish()

    def close_down(self) -> None:
        """The window is closed for good."""
        self.closed()
        self.tray.icon.hide()

    def hear(self, event: Event) -> None:
        """Process an event of the listener. A song is announced once, and not while the window is in front."""
        track = event.track if event.state == "matched" else None
        if track is not None and track != self._told:
            self._told = track
            if self._settings.notify and not self._window.isActiveWindow():
                self.notifier.say(track.title, joined(" · ", track.artist, track.album))
        self._show(track, event.position_s or 0.0, event.speed.tempo if event.speed else 1.0)

    def _show(self, track: Track | None, position_s: float = 0.0, tempo: float = 1.0) -> None:
        self.tray.show_song("" if track is None else joined(" – ", track.artist, track.title))
        self.media.show(track, position_s, tempo)
