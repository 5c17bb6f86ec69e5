"""A radio station of the tests' own: Debian's Icecast on a free port of the loopback, fed by PyAV, that is FFmpeg."""

import base64
import contextlib
import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import SystemRandom
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import av
import numpy as np

from tests.integration.pulse import wait_for

PASSWORD = "of-a-test"
CONFIG = """<icecast>
<limits><clients>20</clients><sources>3</sources><source-timeout>5</source-timeout><burst-size>65536</burst-size></limits>
<authentication><source-password>{password}</source-password><admin-user>admin</admin-user>
<admin-password>{password}</admin-password></authentication>
<hostname>localhost</hostname>
<listen-socket><port>{port}</port><bind-address>127.0.0.1</bind-address></listen-socket>
<paths><basedir>{folder}</basedir><logdir>{folder}</logdir><webroot>/usr/share/icecast2/web</webroot>
<adminroot>/usr/share/icecast2/admin</adminroot></paths>
<logging><accesslog>-</accesslog><errorlog>-</errorlog><loglevel>2</loglevel></logging>
<security><chroot>0</chroot>{owner}</security>
</icecast>"""
AS_NOBODY = "<changeowner><user>nobody</user><group>nogroup</group></changeowner>"


class _Written:
    """All that PyAV needs of a file that cannot be sought."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write

    def write(self, data: bytes) -> int:
        with contextlib.suppress(OSError):  # the server was stopped
            self._write(data)
        return len(data)


class Station:
    """The server at `root`; `stream` goes out from `on_air()` on."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.root = f"http://127.0.0.1:{self.port}"
        self.stream = f"{self.root}/tide"
        self._folder = folder
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        owner = AS_NOBODY if os.getuid() == 0 else ""
        config = self._folder / "icecast.xml"
        config.write_text(CONFIG.format(password=PASSWORD, port=self.port, folder=self._folder, owner=owner))
        with (self._folder / "icecast.out").open("ab") as out:
            self._server = subprocess.Popen(["icecast2", "-c", config], stdout=out, stderr=out)
        wait_for(self._answers, "Icecast to start")

    def stop(self) -> None:
        """Whoever listens is cut off."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None

    @contextmanager
    def on_air(self, kind: str = "mp3", sound: np.ndarray | None = None, rate: int = 48_000) -> Iterator[None]:
        """In real time, over and over: a tone of 440 Hz, or other mono `sound`."""
        over = threading.Event()
        if sound is None:
            sound = 0.3 * np.sin(2 * np.pi * 440 / rate * np.arange(rate), dtype=np.float32)
        feeder = threading.Thread(target=self._feed, args=(kind, sound, rate, over), name="station")
        feeder.start()
        wait_for(self._has_stream, "the stream to be on air")
        try:
            yield
        finally:
            over.set()
            feeder.join()

    def say(self, title: str) -> None:
        """Announce what is played now."""
        query = urlencode({"mount": "/tide", "mode": "updinfo", "charset": "UTF-8", "song": title})
        token = base64.b64encode(f"admin:{PASSWORD}".encode()).decode()
        request = Request(f"{self.root}/admin/metadata?{query}", headers={"Authorization": f"Basic {token}"})
        with urlopen(request, timeout=30) as answer:
            assert answer.status == 200

    def _feed(self, kind: str, sound: np.ndarray, rate: int, over: threading.Event) -> None:
        codec, mime = {"mp3": ("mp3", "audio/mpeg"), "ogg": ("libopus", "application/ogg")}[kind]
        token = base64.b64encode(f"source:{PASSWORD}".encode()).decode()
        head = f"SOURCE /tide HTTP/1.0\r\nAuthorization: Basic {token}\r\nContent-Type: {mime}\r\n"
        try:
            with (
                socket.create_connection(("127.0.0.1", self.port), timeout=30) as line,
                line.makefile("rwb", buffering=0) as wire,
            ):
                line.sendall(f"{head}Ice-Name: Tide Radio\r\n\r\n".encode())
                assert b"200" in line.recv(4096)
                with av.open(_Written(wire.write), "w", format=kind) as out:
                    self._send(out, out.add_stream(codec, rate=rate, layout="mono"), sound, over)
        except OSError:
            pass  # the server was stopped

    def _send(self, out: Any, stream: Any, sound: np.ndarray, over: threading.Event) -> None:
        began, at, step = time.monotonic(), 0, stream.rate // 10
        while not over.wait(max(0.0, at / stream.rate - 3.0 - (time.monotonic() - began))):
            block = np.take(sound, range(at, at + step), mode="wrap")
            frame = av.AudioFrame.from_ndarray(block[np.newaxis].astype(np.float32), "fltp", "mono")
            frame.sample_rate, frame.pts = stream.rate, at
            at += step
            out.mux(stream.encode(frame))

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=5).close()
        except OSError:
            return False
        return True

    def _has_stream(self) -> bool:
        with urlopen(f"{self.root}/status-json.xsl", timeout=30) as answer:
            return b"/tide" in answer.read()


@contextmanager
def running_station(folder: Path) -> Iterator[Station]:
    """A station that keeps its files in `folder`, not on air yet."""
    assert shutil.which("icecast2"), "icecast2 is missing: run `make system`"
    folder.chmod(0o755)
    station = Station(folder)
    station.start()
    try:
        yield station
    finally:
        station.stop()


def free_port() -> int:
    """One that stays free until it is listened to: the system gives connections those above, by chance this one, too.

    Other processes draw at the same time, so not from a generator that tests seed.
    """
    while True:
        port = SystemRandom().randrange(10_000, 32_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
