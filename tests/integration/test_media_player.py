"""The song that plays, on a session bus of the test's own, asked for by a program of the system's."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from afp_gui.desktop.media_player import OBJECT, PLAYER, SERVICE, MediaPlayer
from tests.afp_gui.fakes import SONG

pytestmark = pytest.mark.skipif(
    not (shutil.which("dbus-daemon") and shutil.which("dbus-send")), reason="dbus-daemon is not installed"
)


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus that ends with the test."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


class Asked:
    """One call from another process, while this one's event loop runs."""

    def __init__(self, qtbot: QtBot, address: str):
        self._qtbot, self._environment = qtbot, os.environ | {"DBUS_SESSION_BUS_ADDRESS": address}

    def __call__(self, member: str, *arguments: str) -> str:
        command = ["dbus-send", "--session", "--print-reply", f"--dest={SERVICE}", OBJECT, member, *arguments]
        process = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self._qtbot.waitUntil(lambda: process.poll() is not None)
        return process.communicate()[0]

    def everything(self, interface: str) -> str:
        return self("org.freedesktop.DBus.Properties.GetAll", f"string:{interface}")


def test_the_desktop_sees_the_song_and_cannot_control_it(qtbot: QtBot, bus: str) -> None:
    connection = QDBusConnection.connectToBus(bus, "media-player-test")
    ask = Asked(qtbot, bus)
    media = MediaPlayer(connection)
    assert "ServiceUnknown" in ask.everything(PLAYER), "unknown until it listens"
    media.appear()
    assert "Stopped" in ask.everything(PLAYER)
    media.show(SONG, 62.5, 1.06)
    told = " ".join(ask.everything(PLAYER).split())
    assert 'string "xesam:title" variant string "Evening Tide"' in told
    assert 'string "xesam:artist" variant array [ string "The Makers" ]' in told
    assert 'string "PlaybackStatus" variant string "Playing"' in told
    assert 'string "Position" variant int64 62500000' in told
    assert 'string "Rate" variant double 1.06' in told
    assert 'string "CanControl" variant boolean false' in told
    assert 'string "mpris:trackid" variant object path "/earmark/track/1"' in told
    ask(f"{PLAYER}.PlayPause")
    assert media.track == SONG
    with qtbot.waitSignal(media.window_requested):
        ask("org.mpris.MediaPlayer2.Raise")
    media.vanish()
    assert "ServiceUnknown" in ask.everything(PLAYER)
    del connection
    QDBusConnection.disconnectFromBus("media-player-test")


def test_changes_are_told_as_the_interface_wants_them(qtbot: QtBot, bus: str) -> None:
    connection = QDBusConnection.connectToBus(bus, "media-player-news")
    environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": bus}
    watch = "type='signal',interface='org.freedesktop.DBus.Properties'"
    monitor = subprocess.Popen(
        ["dbus-monitor", "--session", watch], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert monitor.stdout is not None
    heard = b""
    while b"NameAcquired" not in heard:  # it is listening
        heard += monitor.stdout.readline()
    media = MediaPlayer(connection)
    media.appear()
    media.show(SONG)
    while b'"Playing"' not in heard:
        heard += monitor.stdout.readline()
    assert b"member=PropertiesChanged" in heard
    assert b'string "Evening Tide"' in heard
    while b'string "Position"' not in heard:  # an array of strings, not of variants
        heard += monitor.stdout.readline()
    assert heard.split()[-4:] == [b"array", b"[", b"string", b'"Position"']
    monitor.terminate()
    monitor.wait()
    monitor.stdout.close()
    media.vanish()
    del connection
    QDBusConnection.disconnectFromBus("media-player-news")
