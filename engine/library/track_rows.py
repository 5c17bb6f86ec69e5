"""Which rows are of which track: what a library knows by heart, wherever it lies."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError

Ints = NDArray[np.int64]
MOST_ROWS = 1 << 33
"""A hundred times the paper's library: what claims rows beyond is damaged."""


class TrackSpans:
    """`_spans`: first row and segments of every track; `_table`: made of it when asked for, gone when it changes."""

    _spans: dict[int, tuple[int, int]]
    _table: tuple[Ints, Ints, Ints] | None

    @property
    def track_count(self) -> int:
        return len(self._spans)

    @property
    def row_count(self) -> int:
        """Segments of all tracks together."""
        return int(self._ranges()[1].sum())

    def length(self, track_id: int) -> int:
        """Segments of a track."""
        return self._span(track_id)[1]

    def locate(self, rows: Ints) -> tuple[Ints, Ints]:
        """Track ids and segment numbers of rows, in the shape of `rows`; −1 for rows that are removed or unknown."""
        starts, lengths, ids = self._ranges()
        if not starts.size:
            nothing = np.full(rows.shape, -1, np.int64)
            return nothing, nothing.copy()
        at = np.searchsorted(starts, rows, side="right") - 1
        segments = rows - starts[at]
        held = (at >= 0) & (segments < lengths[at]) & (rows >= 0)
        return np.where(held, ids[at], -1), np.where(held, segments, -1)

    def _span(self, track_id: int) -> tuple[int, int]:
        if track_id not in self._spans:
            raise no_track(track_id)
        return self._spans[track_id]

    def _ranges(self) -> tuple[Ints, Ints, Ints]:
        if self._table is None:
            self._table = table_of(self._spans)
        return self._table


def table_of(spans: Mapping[int, tuple[int, int]]) -> tuple[Ints, Ints, Ints]:
    """First row and segments by track → first rows, growing, segments and tracks, (n,) each."""
    table = np.array([(*span, track) for track, span in spans.items()], np.int64).reshape(-1, 3)
    table = table[np.argsort(table[:, 0], kind="stable")]
    return table[:, 0].copy(), table[:, 1].copy(), table[:, 2].copy()


def no_track(track_id: int) -> AfpError:
    """What to say of a track that is not there (any more)."""
    return AfpError(f"There is no track {track_id} in the library; `afp library status` lists what it holds.")
