"""Internet radio as a source of sound, in real time."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable

from engine.audio.audio_source import Announcement, AudioSource, SourceInfo
from engine.audio.decode import NotSound, sound_of_stream
from engine.audio.http_stream import HttpStream
from engine.audio.ring import Ring
from engine.audio.station_address import checked_address, station_name
from engine.errors import AfpError

RATE = 48_000
RING_S = 30.0
FIRST_SOUND_S = 20.0
STALL_S = 10.0
LATE_S = 1.0
PACE = 0.999  # a little faster than it sounds: a station whose clock is fast does not run away from us
FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 60.0
END_S = 2.0  # a look-up of a name cannot be cut short
NO_SOUND = "Earmark cannot read the sound from this address; look for the station's MP3, AAC or Ogg stream."


class Radio(AudioSource):
    """The station at an http or https `address`, mono at 48 kHz, from a thread.

    Stations send several seconds at once at the beginning; these are kept as a buffer. If a station breaks off or stops
    sending, `live` ends with the reason in `error`. The thread tries again after growing pauses, and `start()` raises
    that reason meanwhile. An address that has never delivered any sound is not tried again.
    """

    def __init__(self, address: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._address = checked_address(address)
        self.info = SourceInfo(id=address, name=station_name(address), kind="stream", rate=RATE, default=False)
        self.rate = RATE
        self.ring = Ring(round(RATE * RING_S))
        self.overflows = 0
        self.live = False
        self.error: str | None = None
        self.announced: Announcement | None = None
        self._clock = clock
        self._stopping = threading.Event()
        self._stream: HttpStream | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start to connect, without waiting. Raises AfpError while the station is unavailable and is tried again."""
        if self.live:
            return
        if self._thread is not None and self._thread.is_alive():
            raise AfpError(self.error or f"The connection to “{self.info.name}” was lost.")
        self._stopping = threading.Event()
        self.error = None
        self.live = True
        self._thread = threading.Thread(target=self._run, args=(self._stopping,), name="radio", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Close the connection and end the thread."""
        self._stopping.set()
        if self._stream is not None:
            self._stream.close()
        if self._thread is not None:
            self._thread.join(END_S)
            self._thread = None
        self.live = False

    def _run(self, stopping: threading.Event) -> None:
        pause_s = FIRST_PAUSE_S
        while not stopping.is_set():
            before = self.ring.written
            try:
                self._play(stopping)
                reason = f"The connection to “{self.info.name}” was lost."
            except AfpError as error:
                reason = str(error)
            except NotSound:
                reason = NO_SOUND
            except Exception as error:  # noqa: BLE001  without its thread a dead station would count as live for ever
                reason = f"“{self.info.name}” cannot be followed any more ({type(error).__name__})."
            if stopping.is_set():
                return
            self.error, self.live = reason, False
            if not self.ring.written:
                return
            pause_s = FIRST_PAUSE_S if self.ring.written > before else min(2 * pause_s, LONGEST_PAUSE_S)
            stopping.wait(pause_s)

    def _play(self, stopping: threading.Event) -> None:
        """Play until the station ends the connection."""
        self._stream = stream = HttpStream(self._address)
        with contextlib.closing(stream):
            if stopping.is_set():  # asked after `stop` can find the stream
                return
            try:
                stream.open()
                self._announce(stream)
                stream.deadline = time.monotonic() + FIRST_SOUND_S
                due = self._clock()
                for block in sound_of_stream(stream, RATE):
                    due = max(due + PACE * len(block) / RATE, self._clock() - LATE_S)
                    if stopping.wait(max(0.0, due - self._clock())):
                        return
                    self.ring.write(block)
                    self.error, self.live = None, True
                    self._announce(stream)
                    stream.deadline = time.monotonic() + STALL_S
            finally:
                stream.release()

    def _announce(self, stream: HttpStream) -> None:
        announced = Announcement(stream.station or self.info.name, stream.title)
        if announced != self.announced and (stream.station or stream.title):
            self.announced = announced
