"""An input device as a source of sound."""

import threading
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.audio.audio_source import AudioSource, SourceInfo
from engine.audio.devices import Device, close_stream, find_device, open_stream, still_chosen
from engine.audio.ring import Ring

RING_S = 30.0
BLOCK_S = 0.02
WATCH_S = 0.5
FIRST_BLOCK_S = 10.0  # an idle source takes its time to wake up
STALL_S = 3.0


class Microphone(AudioSource):
    """An input device at its own rate; `wanted` is an id or a name; None is the current default device.

    The callback only copies each block into the ring. A small thread watches the stream. If the device is disconnected,
    the default device changes, or the stream stops delivering, `live` ends and `error` is set; `start()` then looks for
    the device again. Nothing else is ever opened instead: not another device if one was named, and not the sound that
    the computer plays if a microphone was open.
    """

    def __init__(self, wanted: str | None = None) -> None:
        self._wanted = wanted
        self._stream: Any = None
        self._watcher: threading.Thread | None = None
        self._stopping = threading.Event()
        self.overflows = 0
        self.live = False
        self.error: str | None = None
        device = find_device(wanted)
        self.info: SourceInfo = device.info
        self.rate: int = device.info.rate
        self.ring = _ring(device)

    def start(self) -> None:
        """Open the device and begin to write into the ring. Raises AfpError if it is missing or refuses."""
        if self.live:
            return
        self.stop()
        device = find_device(self._wanted, self.info.kind)
        if (device.info.rate, device.channels) != (self.rate, self.ring.channels):
            self.ring = _ring(device)  # else kept, and with it every reader's place
        self.info = device.info
        self.rate = device.info.rate
        self._stopping = threading.Event()
        self._stream = open_stream(device, max(1, round(device.info.rate * BLOCK_S)), self._write, lambda: None)
        self.error = None
        self.live = True
        self._watcher = threading.Thread(
            target=self._watch, args=(device, self._stopping), name="microphone watcher", daemon=True
        )
        self._watcher.start()

    def stop(self) -> None:
        """Close the device and join the watcher."""
        self._stopping.set()
        self.live = False
        if self._watcher is not None:
            self._watcher.join()
            self._watcher = None
        if self._stream is not None:
            close_stream(self._stream)
            self._stream = None

    def _write(self, block: NDArray[np.float32], frames: int, when: Any, status: Any) -> None:
        if status.input_overflow:
            self.overflows += 1
        self.ring.write(block)

    def _watch(self, device: Device, stopping: threading.Event) -> None:
        try:
            reason = self._fate(device, stopping)
        except Exception as error:  # noqa: BLE001  without its watcher a dead stream would count as live for ever
            reason = f"“{device.info.name}” cannot be followed any more ({type(error).__name__})."
        if reason is not None:
            self._end(reason)

    def _fate(self, device: Device, stopping: threading.Event) -> str | None:
        """Waits until the stream must end and returns the reason; None if `stop` ends it."""
        first = seen = self.ring.written
        moved = time.monotonic()
        while not stopping.wait(WATCH_S):
            now = time.monotonic()
            if self.ring.written != seen:
                seen, moved = self.ring.written, now
            allowed = FIRST_BLOCK_S if seen == first else STALL_S
            if not self._stream.active or now - moved > allowed:
                return f"“{device.info.name}” has stopped delivering sound."
            if not still_chosen(device, self._wanted):
                return f"“{device.info.name}” was disconnected or is no longer the default."
        return None

    def _end(self, reason: str) -> None:
        close_stream(self._stream)  # a dead stream left open would keep PortAudio from reading its list again
        self._stream = None
        self.error = reason
        self.live = False


def _ring(device: Device) -> Ring:
    return Ring(round(device.info.rate * RING_S), device.channels)
