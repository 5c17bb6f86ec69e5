"""Where sound comes from: devices, files and internet radio, behind one protocol.

with open_source(None) as microphone:
    newest = microphone.ring.copy(microphone.ring.written - 100, 100)
"""

from pathlib import Path

from engine.audio.audio_source import AudioSource, SourceInfo
from engine.audio.devices import list_devices
from engine.audio.microphone import Microphone
from engine.audio.station_address import ADDRESS, PLAYLIST_ENDINGS


def list_sources() -> list[SourceInfo]:
    """The devices that can be listened to now, the default one first; empty when there is none or no sound server.

    Raises AfpError when the sound library itself is missing.
    """
    return sorted((device.info for device in list_devices()), key=lambda info: (not info.default, info.kind))


def open_source(source: str | None = None) -> AudioSource:
    """The source called `source`, not started: None is the default microphone (and follows it when it changes),
    `file:PATH` or the path of a file plays that file at real-time pace, an http or https address is a station of
    internet radio, and so is an M3U or PLS file that names one; anything else is a device's id or name.

    Raises AfpError when there is no such source.
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
