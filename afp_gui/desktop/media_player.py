"""The song that plays, as the desktop's media controls show it (MPRIS 2.2: specifications.freedesktop.org/mpris-spec).

Earmark hears and does not play: it cannot be controlled through this, so the media keys stay with the player.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import ClassInfo, Property, QObject, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusObjectPath

if TYPE_CHECKING:
    from engine.library.track import Track

OBJECT = "/org/mpris/MediaPlayer2"
SERVICE = "org.mpris.MediaPlayer2.earmark"
PLAYER = "org.mpris.MediaPlayer2.Player"
MICROSECONDS = 1_000_000


class MediaPlayer(QObject):
    """Present on the session bus from `appear` to `vanish`; does nothing without a bus."""

    window_requested = Signal()

    def __init__(self, bus: QDBusConnection | None = None, parent: QObject | None = None):
        super().__init__(parent)
        self._bus = bus
        self._service = ""
        self.track: Track | None = None
        self.position_s, self.rate = 0.0, 1.0
        self._root = _Root(self)
        self._player = _Player(self)

    def appear(self) -> None:
        """Listening begins."""
        if self._service:
            return
        if self._bus is None:
            if not _has_bus():
                return
            self._bus = QDBusConnection.sessionBus()
        if not self._bus.isConnected():
            return
        self._bus.registerObject(OBJECT, self, QDBusConnection.RegisterOption.ExportAdaptors)
        for service in (SERVICE, f"{SERVICE}.instance{os.getpid()}"):
            if self._bus.registerService(service):
                self._service = service
                return

    def vanish(self) -> None:
        """Listening ends."""
        self.track = None
        if self._service and self._bus is not None:
            self._bus.unregisterService(self._service)
            self._bus.unregisterObject(OBJECT)
            self._service = ""

    def show(self, track: Track | None, position_s: float = 0.0, rate: float = 1.0) -> None:
        """`track` plays at `position_s`, at `rate` times its own speed; None: no song is known."""
        changed = (track, rate) != (self.track, self.rate)
        self.track, self.position_s, self.rate = track, position_s, rate
        if not changed or not self._service or self._bus is None:
            return
        news = QDBusMessage.createSignal(OBJECT, "org.freedesktop.DBus.Properties", "PropertiesChanged")
        told = {"Metadata": self._player.metadata(), "PlaybackStatus": self._player.status(), "Rate": rate}
        # The list of what is to be read again must not be empty: Qt's binding sends an empty one with the wrong type.
        news.setArguments([PLAYER, told, ["Position"]])
        self._bus.send(news)


# PySide6 declares ClassInfo as no decorator, and Property without the names of C++ types.
@ClassInfo({"D-Bus Interface": "org.mpris.MediaPlayer2"})  # type: ignore[call-arg]
class _Root(QDBusAbstractAdaptor):  # type: ignore[operator]
    def __init__(self, owner: MediaPlayer):
        super().__init__(owner)
        self._owner = owner

    @Slot()
    def Raise(self) -> None:
        self._owner.window_requested.emit()

    @Slot()
    def Quit(self) -> None:
        """CanQuit is false."""

    Identity = Property(str, lambda _: "Earmark")
    DesktopEntry = Property(str, lambda _: "earmark")
    CanRaise = Property(bool, lambda _: True)
    CanQuit = Property(bool, lambda _: False)
    HasTrackList = Property(bool, lambda _: False)
    SupportedUriSchemes = Property("QStringList", lambda _: [])  # type: ignore[arg-type]
    SupportedMimeTypes = Property("QStringList", lambda _: [])  # type: ignore[arg-type]


@ClassInfo({"D-Bus Interface": PLAYER})  # type: ignore[call-arg]
class _Player(QDBusAbstractAdaptor):  # type: ignore[operator]
    def __init__(self, owner: MediaPlayer):
        super().__init__(owner)
        self._owner = owner

    def metadata(self) -> dict[str, Any]:
        """There is no length: Qt's binding sends a Python int in as few bits as possible, but the interface
        requires 64.
        """
        track = self._owner.track
        if track is None:
            return {"mpris:trackid": QDBusObjectPath(f"{OBJECT}/TrackList/NoTrack")}
        told = {"xesam:title": track.title, "xesam:album": track.album, "xesam:artist": [track.artist]}
        known = {key: value for key, value in told.items() if value and value != [""]}
        return {"mpris:trackid": QDBusObjectPath(f"/earmark/track/{track.id}"), **known}

    def status(self) -> str:
        return "Stopped" if self._owner.track is None else "Playing"

    @Slot()
    def Play(self) -> None:
        """CanControl is false: this and the other methods do nothing, as the specification requires."""

    Pause = PlayPause = Stop = Next = Previous = Play

    Metadata = Property("QVariantMap", metadata)  # type: ignore[arg-type]
    PlaybackStatus = Property(str, status)
    Position = Property("qlonglong", lambda self: round(self._owner.position_s * MICROSECONDS))  # type: ignore[arg-type]
    Rate = Property(float, lambda self: self._owner.rate)
    MinimumRate = Property(float, lambda self: min(self._owner.rate, 1.0))
    MaximumRate = Property(float, lambda self: max(self._owner.rate, 1.0))
    Volume = Property(float, lambda _: 0.0)
    CanControl = Property(bool, lambda _: False)
    CanPlay = Property(bool, lambda _: False)
    CanPause = Property(bool, lambda _: False)
    CanSeek = Property(bool, lambda _: False)
    CanGoNext = Property(bool, lambda _: False)
    CanGoPrevious = Property(bool, lambda _: False)


def _has_bus() -> bool:
    """Checked first: without a bus, the library would start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or (bool(runtime) and Path(runtime, "bus").exists())
