"""Where sound comes from: devices and files, behind one protocol.

with open_source(None) as microphone:
    newest = microphone.ring.copy(microphone.ring.written - 100, 100)
"""

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal, Protocol, Self

from engine.audio.ring import Ring

Kind = Literal["microphone", "system", "file"]


@dataclass(frozen=True)
class SourceInfo:
    """What a source is called. `id` is what `open_source` takes back; `rate` is its own, in Hz."""

    id: str
    name: str
    kind: Kind
    rate: int
    default: bool


class AudioSource(Protocol):
    """A source writes into `ring` from `start()` to `stop()`; both may be called again, and repeated.

    `live` is False before the start, after the end of a file, and once a device has gone; `error` then says why (None:
    nothing is wrong). Starting again opens the device afresh and may replace `info`, `rate` and `ring`.
    """

    info: SourceInfo
    rate: int
    ring: Ring
    overflows: int
    live: bool
    error: str | None

    def start(self) -> None:
        """Begin to deliver; raises AfpError when the source cannot be opened. Nothing happens if it is live."""

    def stop(self) -> None:
        """Close the source and end its threads."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()


def list_sources() -> list[SourceInfo]:
    """The devices that can be listened to now, the default one first; empty when there is none or no sound server.

    Raises AfpError when the sound library itself is missing.
    """
    from engine.audio.devices import list_devices

    return sorted((device.info for device in list_devices()), key=lambda info: (not info.default, info.kind))


def open_source(source: str | None = None) -> AudioSource:
    """The source called `source`, not started: None is the default microphone (and follows it when it changes),
    `file:PATH` or the path of a file plays that file at real-time pace, anything else is a device's id or name.

    Raises AfpError when there is no such source.
    """
    if source is not None and (source.startswith("file:") or Path(source).is_file()):
        from engine.audio.playback import Playback

        return Playback(Path(source.removeprefix("file:")))
    from engine.audio.microphone import Microphone

    return Microphone(source)
