"""Whether what the catalogue says of a track holds: its rows are where they can be, and are those that were written."""

from engine.errors import AfpError, LibraryUnavailable
from engine.library.catalog import Row
from engine.library.embeddings import Embeddings, checksum

ALTERED = "What the catalogue says of it is not what was written."


def wrong(store: Embeddings, row: Row, end: int) -> str:
    """What is wrong with the rows of a track, one sentence; "" when they are whole. `end`: no row lies there yet.

    Raises LibraryUnavailable when that cannot be told now.
    """
    if row.first_row < 0 or row.segments < 1 or row.first_row + row.segments > end:
        return "The catalogue gives it rows that do not exist."
    if row.first_row % store.shard_rows + row.segments > store.shard_rows:
        return "The catalogue gives it rows that straddle two files."
    try:
        stored = store.records(row.first_row, row.segments)
    except LibraryUnavailable:
        raise
    except AfpError:
        return "Its stored embeddings are cut short or gone."
    return "" if checksum(stored) == row.checksum else "Its stored embeddings are damaged."
