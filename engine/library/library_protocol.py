"""What those who recognise ask of a library, wherever it lies; a folder's and a server's both answer it."""

from collections.abc import Iterable
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from engine.features.peaks import Stored
from engine.library.track import Track

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


class ReadableLibrary(Protocol):
    """See `engine.library.library.Library` for what each does."""

    encoder_id: str
    dim: int
    hop_s: float
    peaks_a_row: int
    generation: int

    @property
    def track_count(self) -> int: ...

    @property
    def row_count(self) -> int: ...

    @property
    def index_kind(self) -> str: ...

    def search(self, queries: Floats, k: int) -> tuple[Ints, Floats]: ...

    def locate(self, rows: Ints) -> tuple[Ints, Ints]: ...

    def expect(self, spans: Iterable[tuple[int, int, int]]) -> None: ...

    def rows(self, track_id: int, start: int, count: int) -> Floats: ...

    def peaks(self, track_id: int, start: int, count: int) -> Stored: ...

    def length(self, track_id: int) -> int: ...

    def track(self, track_id: int) -> Track: ...

    def tracks(self, search: str = "") -> list[Track]: ...

    def failures(self) -> list[tuple[str, str]]: ...

    def folders(self) -> list[str]: ...

    def refresh(self) -> bool: ...

    def close(self) -> None: ...

    def __enter__(self) -> Self: ...

    def __exit__(self, *error: Any) -> None: ...
