"""Opens sources of sound: devices, files and internet radio, behind one protocol.

with open_source(None) as microphone:
    newest = microphone.ring.copy(microphone.ring.written - 100, 100)
"""

from pathlib import Path

from engine.audio.audio_source import AudioSource, SourceInfo
from engine.audio.devices import list_devices
from engine.audio.microphone import Microphone
from engine.audio.station_address import ADDRESS, PLAYLIST_ENDINGS


def list_sources() -> list[SourceInfo]:
    """The devices that can be opened now, the default one first; empty if there is no device or no sound server.

    Raises AfpError if the sound library itself is missing.
    """
    return sorted((device.info for device in list_devices()), key=lambda info: (not info.default, info.kind))


def open_source(source: str | None = None) -> AudioSource:
    """The source called `source`, not started. None is the default microphone, even when the default changes.
    `file:PATH` or the path of a file plays that file in real time. An http or https address is an internet radio
    station, and so is an M3U or PLS file that names one. Anything else is a device's id or name.

    Raises AfpError if there is no such source.
    """
    if source is None:
        return Microphone(None)
    path = Path(source.removeprefix("file:"))
    # Only what is asked for is imported: a microphone needs neither FFmpeg nor TLS.
    if ADDRESS.match(source) or source.lower().endswith(PLAYLIST_ENDINGS):
        from engine.audio.http_stream import address_in_file
        from engine.audio.radio import Radio

        return Radio(source if ADDRESS.match(source) else address_in_file(path))
    if source.startswith("file:") or path.is_file():
        from engine.audio.playback import Playback

        return Playback(path)
    return Microphone(source)
