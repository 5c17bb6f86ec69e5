"""Updates a collection on a Milvus server from a library's folder, which remains the original.

For each track, its rows are inserted, then its record is written. Before that, record 0 says which rows will be
written, so that the next publication can remove everything that an interrupted one left behind.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError
from engine.library.catalog import StoredTrack
from engine.library.codebook import IvfPq, policy
from engine.library.index_builder import outgrown
from engine.library.library import Library
from engine.library.track import Track, track_of
from engine.library.track_rows import table_of
from engine.milvus.library import read_meta
from engine.milvus.meta import FIELDS, Meta, track_record
from engine.milvus.server import BLOCKS, ROWS, STRONG, TRACKS, Server
from engine.progress import ProgressFn, no_progress

ROWS_AT_ONCE = 4000
"""How many rows are sent at a time: 2 MB of vectors, and as much of blocks."""
TRACKS_AT_ONCE = 500
SEAL_ROWS = 1024
"""Milvus indexes no segment with fewer rows; fewer new rows stay in memory and are searched without an index."""
LOOK_EVERY_S = 0.5

Span = tuple[int, int]
Ints = NDArray[np.int64]


@dataclass
class Published:
    """What a publication did; `tracks` and `segments` are what the server holds now."""

    added: int = 0
    updated: int = 0
    removed: int = 0
    unchanged: int = 0
    tracks: int = 0
    segments: int = 0
    index: str = "exact"
    cancelled: bool = False

    def to_json(self) -> dict[str, Any]:
        """The output of `afp library publish --json`."""
        return asdict(self)


def publish(
    library: Library,
    server: Server,
    progress: ProgressFn = no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Published:
    """Publishes what changed since the last time; `library` is open for writing, so that it stays as it is.

    If it is cancelled or interrupted, its work is kept, and the next call continues. Raises AfpError.
    """
    return _Publication(library, server, progress, cancelled).run()


class _Publication:
    def __init__(self, library: Library, server: Server, progress: ProgressFn, cancelled: Callable[[], bool]) -> None:
        self.library, self.server, self.progress, self.cancelled = library, server, progress, cancelled
        self.report = Published()
        self.meta = self._begin()

    def run(self) -> Published:
        self._clear(self.meta.loose)
        held = {record["id"]: record for record in self.server.records(FIELDS, level=STRONG) if record["segments"]}
        new, retold = self._compare(held)
        gone = [record for number, record in held.items() if self.library.catalog.by_id(number) is None]
        # A copy of the library that went its own way may give to one track the rows that another has here.
        taken = table_of({row.id: (row.first_row, row.segments) for row in new})
        in_the_way = [held[row.id] for row in new if row.id in held and _meets(held[row.id], *taken)]
        self._remove([*gone, *in_the_way])
        for record in in_the_way:
            del held[record["id"]]
        self._retell(retold)
        self._upload(new, held)
        if not self.cancelled():
            self._index(sum(row.segments for row in new))
        self.report.cancelled = self.cancelled()
        totals = self.library.catalog.totals()
        if not self.report.cancelled:
            whole = replace(
                self.meta,
                ready=True,
                tracks=int(totals["tracks"]),
                segments=int(totals["segments"]),
                audio_s=totals["audio_s"],
            )
            if whole != self.meta:
                self.meta = whole
                self._commit([])
            self.server.by_ids(ROWS, [0], ["id"], STRONG)  # from here on everybody sees what was published
            self.server.by_ids(BLOCKS, [0], ["id"], STRONG)
        live = [record for record in self.server.records(("segments",), level=STRONG) if record["segments"]]
        self.report.tracks, self.report.segments = len(live), sum(record["segments"] for record in live)
        self.report.index = "ivfpq" if self.meta.settings else "exact"
        return self.report

    def _begin(self) -> Meta:
        """Creates what is missing on the server. Raises AfpError if another library is there."""
        library, server = self.library, self.server
        identity = library.identity()
        own = Meta(library.encoder_id, library.dim, library.hop_s, library.peaks_a_row, identity)
        exact = policy(library.row_count, own.dim, library.preset) is None
        server.make(own.dim, own.rows_a_block * own.row_bytes, exact)
        held = read_meta(server, STRONG)
        if held is None:
            self.meta = own
            self._commit([])
            return self.meta
        if (held.identity, held.encoder) != (own.identity, own.encoder):
            raise AfpError(
                f"Another library was published as {server.address}; choose another name, or publish that one."
            )
        return held

    def _compare(self, held: dict[int, dict[str, Any]]) -> tuple[list[StoredTrack], list[StoredTrack]]:
        """The tracks whose rows are not on the server, and those of which only other fields changed."""
        new, retold = [], []
        for track in self.library.catalog.tracks():
            record = held.get(track.id)
            if record is None or (record["first_row"], record["segments"]) != (track.first_row, track.segments):
                new.append(track)
                continue
            if record["told"] == self._record(track)["told"]:
                self.report.unchanged += 1
            elif f'"{track.checksum.hex()}"' in record["told"]:
                retold.append(track)
            else:
                new.append(track)
        return new, retold

    def _remove(self, gone: Sequence[dict[str, Any]]) -> None:
        for some in _portions(gone, TRACKS_AT_ONCE):
            if self.cancelled():
                return
            spans = [(int(record["first_row"]), int(record["segments"])) for record in some]
            nobody = Track(0, "", "", "", "", 0.0)
            records = [track_record(replace(nobody, id=record["id"]), 0, 0, b"", 0) for record in some]
            self._commit(records, loose=spans)
            self._clear(spans)
            self.report.removed += len(some)

    def _retell(self, tracks: Sequence[StoredTrack]) -> None:
        for some in _portions(tracks, TRACKS_AT_ONCE):
            if self.cancelled():
                return
            self._commit([self._record(track) for track in some])
            self.report.updated += len(some)

    def _upload(self, tracks: Sequence[StoredTrack], held: dict[int, dict[str, Any]]) -> None:
        total, done = sum(track.segments for track in tracks), 0
        self.progress(0, total, "segments", "Publishing")
        for some in _batches(tracks):
            if self.cancelled():
                return
            coming = [(track.first_row, track.segments) for track in some]
            self._commit([], loose=coming)
            for track in some:
                self._insert(track)
                done += track.segments
                self.progress(done, total, "segments", "Publishing")
            old = [held[track.id] for track in some if track.id in held]
            left = [(int(record["first_row"]), int(record["segments"])) for record in old]
            left = [span for span in left if span not in coming]
            self._commit([self._record(track) for track in some], loose=left)
            self._clear(left)
            self.report.updated += len(old)
            self.report.added += len(some) - len(old)
        if self.meta.loose:
            self._commit([])

    def _insert(self, track: StoredTrack) -> None:
        step, width = self.meta.rows_a_block, self.meta.rows_a_block * self.meta.row_bytes
        at_once = ROWS_AT_ONCE // step * step or step
        for start in range(0, track.segments, at_once):
            count = min(at_once, track.segments - start)
            first = track.first_row + start
            records = self.library.records(first, count)
            vectors = np.ascontiguousarray(records[:, : self.meta.dim]).view(np.float16).astype(np.float32)
            self.server.insert(ROWS, [{"id": first + n, "row": vector} for n, vector in enumerate(vectors)])
            data = np.ascontiguousarray(records, "<u2")
            blocks = [(first + at, data[at : at + step].tobytes()) for at in range(0, count, step)]
            self.server.insert(BLOCKS, [{"id": at, "block": block.ljust(width, b"\0")} for at, block in blocks])

    def _index(self, uploaded: int) -> None:
        """Ensures the index that the library's size requires, and waits until the server has it."""
        rows, ready = self.library.row_count, self.meta.ready
        sealed = uploaded >= SEAL_ROWS or (not ready and rows >= SEAL_ROWS)
        if sealed:
            self.server.flush(ROWS)
        wanted, now = policy(rows, self.meta.dim, self.library.preset), self.meta.settings
        kind, parameters = _milvus(wanted)
        made = self.server.indexed(ROWS)
        fits = made.get("index_type") == kind and all(
            made.get(name) == str(value) for name, value in parameters.items()
        )
        if ready and wanted is not None and now is not None and not outgrown(now, wanted):
            fits, wanted = True, now
        if not fits:
            self._commit([], ready=False)
            self.server.index(ROWS, kind, "IP", parameters)
        if (fits and ready and not sealed) or not self._wait_for_index(rows if sealed else 0):
            return
        if wanted != now:
            self._commit([], settings=wanted)

    def _wait_for_index(self, rows: int) -> bool:
        """Waits until the server has indexed at least `rows` and holds them in memory; False if cancelled before."""
        while not self.cancelled():
            state = self.server.indexed(ROWS)
            if state["state"] == "Failed":
                reason = state.get("index_state_fail_reason") or "it does not say why"
                raise AfpError(
                    f"The server {self.server.address.host} could not make the index ({reason}); ask its administrator."
                )
            done = float(state["indexed_rows"])
            self.progress(min(done, rows), rows or None, "segments", "Indexing")
            # Straight after a flush Milvus may not count its rows yet, and call the index finished.
            if state["state"] == "Finished" and float(state["total_rows"]) >= rows and self.server.load(ROWS):
                return True
            time.sleep(LOOK_EVERY_S)
        return False

    def _commit(self, records: Sequence[dict[str, Any]], loose: Iterable[Span] = (), **changes: Any) -> None:
        """Writes tracks and record 0 in one request, after which readers follow."""
        meta = replace(self.meta, generation=self.meta.generation + 1, loose=tuple(loose), **changes)
        changed = [{**record, "changed": meta.generation} for record in records]
        self.server.insert(TRACKS, [*changed, meta.record()], replace=True)
        self.meta = meta

    def _clear(self, spans: Iterable[Span]) -> None:
        """Deletes these rows from the server."""
        step = self.meta.rows_a_block
        rows = [row for first, count in spans for row in range(first, first + count)]
        blocks = [first + at for first, count in spans for at in range(0, count, step)]
        self.server.delete(ROWS, rows)
        self.server.delete(BLOCKS, blocks)

    def _record(self, track: StoredTrack) -> dict[str, Any]:
        return track_record(track_of(track), track.first_row, track.segments, track.checksum, 0)


def _milvus(settings: IvfPq | None) -> tuple[str, dict[str, int]]:
    """Settings with Milvus's names; it chooses `groups` itself."""
    if settings is None:
        return "FLAT", {}
    return "IVF_PQ", {"nlist": settings.cells, "m": settings.pieces, "nbits": 8}


def _meets(record: dict[str, Any], starts: Ints, lengths: Ints, ids: Ints) -> bool:
    """Whether a track's rows on the server are among those that other tracks will use."""
    first, count = int(record["first_row"]), int(record["segments"])
    at = int(np.searchsorted(starts, first + count)) - 1  # the last that begins before its end
    return at >= 0 and int(starts[at] + lengths[at]) > first


def _portions(some: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    return (some[start : start + size] for start in range(0, len(some), size))


def _batches(tracks: Sequence[StoredTrack]) -> Iterator[list[StoredTrack]]:
    """The tracks, about ROWS_AT_ONCE rows at a time."""
    batch: list[StoredTrack] = []
    for track in tracks:
        batch.append(track)
        if sum(each.segments for each in batch) >= ROWS_AT_ONCE or len(batch) >= TRACKS_AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch
