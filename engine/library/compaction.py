"""Frees the space of removed tracks: the remaining rows of a shard are moved to new rows, then the shard is deleted.

It may be killed anywhere: a track's rows are on the disk before the catalogue says that they are there, and the
catalogue and its copy say so on the disk before the old rows go.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from engine.library import backup
from engine.library.catalog import Catalog
from engine.library.embeddings import Embeddings
from engine.library.errors import damaged
from engine.library.integrity import wrong

Live = Counter[int]  # rows of tracks, by shard


def live_rows(catalog: Catalog, store: Embeddings) -> Live:
    """The number of rows in each shard that belong to a track."""
    live: Live = Counter()
    for _, first, count in catalog.spans():
        live[first // store.shard_rows] += count
    return live


def compact(
    catalog: Catalog, store: Embeddings, least: float, cancelled: Callable[[], bool]
) -> Iterator[tuple[int, int]]:
    """Empties the shards of which more than the share `least` belongs to no track, one per step. Yields how many are
    done, and how many there are.
    """
    if catalog.altered():
        raise damaged(catalog.path)  # what it says of a track would be believed when the old rows go
    catalog.wait_for_disk()  # else a power cut could take the move back, and the rows be gone
    live = live_rows(catalog, store)
    shards = [shard for shard in store.shards() if live[shard] < (1 - least) * store.rows_in(shard)]
    for done, shard in enumerate(shards, 1):
        if cancelled():
            return
        if _move(catalog, store, shard):
            if not backup.keep(catalog):
                raise damaged(catalog.path)  # the copy of before still points into what would be deleted
            store.delete(shard)
        yield done, len(shards)


def _move(catalog: Catalog, store: Embeddings, shard: int) -> bool:
    """Returns False, and moves nothing, if rows are damaged: `repair` deals with that."""
    begin, end = shard * store.shard_rows, (shard + 1) * store.shard_rows
    tracks = list(catalog.beginning_in(begin, end))
    if any(wrong(store, track, end) for track in tracks):
        return False
    with catalog.change() as generation:
        if begin <= catalog.next_row < end:
            catalog.skip_to(end)
        for track in tracks:
            first = store.place(catalog.next_row, track.segments)
            store.write(first, store.records(track.first_row, track.segments))
            catalog.put(replace(track, first_row=first), generation)
        catalog.forget_removed(begin, end)
    return True
