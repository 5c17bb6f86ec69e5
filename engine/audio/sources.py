"""Where sound comes from: devices and files, behind one protocol.

with open_source(None) as microphone:
    newest = microphone.ring.copy(microphone.ring.written - 100, 100)
"""

from pathlib import Path

from engine.audio.audio_source import AudioSource, SourceInfo
from engine.audio.devices import list_devices
from engine.audio.microphone import Microphone
from engine.audio.playback import Playback


def list_sources() -> list[SourceInfo]:
    """The devices that can be listened to now, the default one first; empty when there is none or no sound server.

    Raises AfpError when the sound library itself is missing.
    """
    return sorted((device.info for device in list_devices()), key=lambda info: (not info.default, info.kind))


def open_source(source: str | None = None) -> AudioSource:
    """The source called `source`, not started: None is the default microphone (and follows it when it changes),
    `file:PATH` or the path of a file plays that file at real-time pace, anything else is a device's id or name.

    Raises AfpError when there is no such source.
    """
    if source is not None and (source.startswith("file:") or Path(source).is_file()):
        return Playback(Path(source.removeprefix("file:")))
    return Microphone(source)
