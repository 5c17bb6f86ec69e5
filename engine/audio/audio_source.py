"""What every source of sound is to those who listen to it."""

from dataclasses import dataclass
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
