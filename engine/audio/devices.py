"""Finds the input and output devices, and opens them with PortAudio.

PortAudio reads its list of devices only once. On Linux, it shows a sound server as one device, `pulse`. The server
(PulseAudio, or PipeWire through its Pulse interface) is therefore asked directly, and PULSE_SOURCE tells libpulse which
of its sources `pulse` should be. On other systems, PortAudio's own list is used.
"""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from engine.audio.audio_source import Kind, SourceInfo
from engine.errors import AfpError

_lock = threading.RLock()  # PortAudio's list, its streams' opening and PULSE_SOURCE belong to the whole process
_open_streams = 0


@dataclass(frozen=True)
class Device:
    """A device and how to open it: through the sound server by the server's own name, or by PortAudio's number."""

    info: SourceInfo
    channels: int
    server_name: str | None
    index: int | None


def list_devices() -> list[Device]:
    """All current input devices. Raises AfpError without PortAudio."""
    with _lock:
        served = _server_devices()
        if served is not None and _pulse_index() is not None:
            return served
        return _portaudio_devices()


def find_device(wanted: str | None, kind: Kind | None = None) -> Device:
    """The device with this id or name; None means the default one, `kind` that it must be of that kind.

    Raises AfpError if there is none.
    """
    devices = list_devices()
    device = _choose(devices, wanted, kind)
    if device is not None:
        return device
    if wanted is None:
        raise AfpError(
            "No microphone was found: connect one and check that the sound server runs, "
            "or listen to a file with --source FILE."
        )
    raise AfpError(f"There is no sound source called “{wanted}”: see `afp sources` for those there are.")


def still_chosen(device: Device, wanted: str | None) -> bool:
    """Whether `find_device` would give this served device again: it exists and, if need be, is still the default.

    Devices that PortAudio opens itself cannot be queried while a stream is open; their stream shows it.
    """
    if device.server_name is None:
        return True
    chosen = _choose(_server_devices() or [], wanted, device.info.kind)
    return chosen is not None and chosen.server_name == device.server_name


def open_stream(device: Device, block: int, callback: Callable[..., None], finished: Callable[[], None]) -> Any:
    """A started sounddevice.InputStream at the device's own rate, `block` frames per call, tuned for safety, not for
    low delay.

    Close it with `close_stream`. Raises AfpError if the device cannot be opened.
    """
    sounddevice = _sounddevice()
    with _lock:
        index = device.index if device.server_name is None else _pulse_index()
        try:
            with _pulse_source(device.server_name):
                return _started(
                    sounddevice.InputStream(
                        device=index,
                        samplerate=device.info.rate,
                        channels=device.channels,
                        dtype="float32",
                        blocksize=block,
                        latency="high",
                        callback=callback,
                        finished_callback=finished,
                    )
                )
        except (sounddevice.PortAudioError, ValueError) as error:
            raise AfpError(
                f"“{device.info.name}” could not be opened: check that it is connected and that this program may "
                "use the microphone, or choose another source."
            ) from error


def open_output(rate: int) -> Any:
    """A started sounddevice.OutputStream to the default output, mono float32, to be written block by block.

    Close it with `close_stream`. Raises AfpError if there is no output.
    """
    sounddevice = _sounddevice()
    with _lock:
        try:
            index = _pulse_index()
            return _started(
                sounddevice.OutputStream(device=index, samplerate=rate, channels=1, dtype="float32", latency="high")
            )
        except (sounddevice.PortAudioError, ValueError) as error:
            raise AfpError(
                "No loudspeaker could be opened: connect one, or choose one in the system's sound settings."
            ) from error


def _started(stream: Any) -> Any:
    """Start a stream and count it until `close_stream`; close it if it does not start."""
    global _open_streams
    try:
        stream.start()
    except _sounddevice().PortAudioError:
        stream.close(ignore_errors=True)
        raise
    _open_streams += 1
    return stream


def close_stream(stream: Any) -> None:
    """Abort and close a stream of `open_stream` or `open_output`, whatever state its device is in."""
    global _open_streams
    with _lock:
        stream.abort(ignore_errors=True)
        stream.close(ignore_errors=True)
        _open_streams -= 1


def _choose(devices: list[Device], wanted: str | None, kind: Kind | None) -> Device | None:
    if wanted is None:
        suitable = [device for device in devices if kind in (None, device.info.kind)]
        return next((device for device in suitable if device.info.default), suitable[0] if suitable else None)
    by_id = (device for device in devices if device.info.id == wanted)
    by_name = (device for device in devices if device.info.name.casefold() == wanted.casefold())
    return next(by_id, next(by_name, None))


def _sounddevice() -> Any:
    try:
        import sounddevice
    except OSError as error:
        raise AfpError(
            "The sound library PortAudio is missing: install it (Debian and Ubuntu: sudo apt install libportaudio2) "
            "and start again."
        ) from error
    return sounddevice


def _refresh() -> None:
    """Let PortAudio read its list again. This is only possible while no stream is open."""
    sounddevice = _sounddevice()
    if _open_streams == 0:
        sounddevice._terminate()
        sounddevice._initialize()


def _pulse_index() -> int | None:
    """PortAudio's number of its `pulse` device; it is missing if the server started after PortAudio."""
    for attempt in range(2):
        for index, device in enumerate(_sounddevice().query_devices()):
            if device["name"] == "pulse" and device["max_input_channels"] > 0:
                return index
        if attempt == 0:
            _refresh()
    return None


@contextmanager
def _pulse_source(name: str | None) -> Iterator[None]:
    before = os.environ.get("PULSE_SOURCE")
    if name is not None:
        os.environ["PULSE_SOURCE"] = name
    try:
        yield
    finally:
        if before is not None:
            os.environ["PULSE_SOURCE"] = before
        else:
            os.environ.pop("PULSE_SOURCE", None)


def _server_devices() -> list[Device] | None:
    """The sources of the sound server; None when there is no server (or no libpulse)."""
    try:
        import pulsectl
    except (ImportError, OSError):
        return None
    try:
        with pulsectl.Pulse("earmark", connect=False) as server:
            server.connect(autospawn=False)  # its `timeout` would always be waited for
            default = server.server_info().default_source_name
            return [_server_device(source, default) for source in server.source_list()]
    except Exception:  # noqa: BLE001  PulseError, or libpulse's own when the server ends between two questions
        return None


def _server_device(source: Any, default: str) -> Device:
    monitor = source.proplist.get("device.class") == "monitor"
    info = SourceInfo(
        id=source.name,
        name=source.description or source.name,
        kind="system" if monitor else "microphone",
        rate=int(source.sample_spec.rate),
        default=source.name == default,
    )
    return Device(info, min(2, int(source.sample_spec.channels)), server_name=source.name, index=None)


def _portaudio_devices() -> list[Device]:
    sounddevice = _sounddevice()
    _refresh()
    try:
        default = int(sounddevice.query_devices(kind="input")["index"])
    except (sounddevice.PortAudioError, ValueError):
        default = -1
    hosts = [host["name"] for host in sounddevice.query_hostapis()]
    devices = []
    for index, device in enumerate(sounddevice.query_devices()):
        if device["max_input_channels"] > 0:
            info = SourceInfo(
                id=f"{hosts[device['hostapi']]}: {device['name']}",
                name=device["name"],
                kind="microphone",
                rate=int(device["default_samplerate"]),
                default=index == default,
            )
            devices.append(Device(info, min(2, device["max_input_channels"]), server_name=None, index=index))
    return devices
