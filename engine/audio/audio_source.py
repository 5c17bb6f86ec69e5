"""The interface of every source of sound."""

from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Protocol, Self

from engine.audio.ring import Ring

Kind = Literal["microphone", "system", "file", "stream"]


@dataclass(frozen=True)
class SourceInfo:
    """Describes a source. `open_source` accepts `id`; `rate` is the source's own sample rate in Hz."""

    id: str
    name: str
    kind: Kind
    rate: int
    default: bool


@dataclass(frozen=True)
class Announcement:
    """What a station announces: its name, and what it plays ("" for nothing). Each is one line of plain text."""

    station: str
    title: str


class AudioSource(Protocol):
    """A source writes into `ring` from `start()` to `stop()`. Both may be called repeatedly.

    `live` is False before the start, after the end of a file, and after a device was disconnected; `error` then says
    why (None: nothing is wrong). Starting again reopens the device and may replace `info`, `rate` and `ring`.
    `announced` is the latest announcement of a station.
    """

    info: SourceInfo
    rate: int
    ring: Ring
    overflows: int
    live: bool
    error: str | None
    announced: Announcement | None = None

    def start(self) -> None:
        """Start to deliver sound. Does nothing if the source is live. Raises AfpError if it cannot be opened."""

    def stop(self) -> None:
        """Close the source and end its threads."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()
