"""A published library, read from its server with the interface of one in a folder.

The searched vectors stay on the server. Here are only a few numbers per track, and the blocks that were read last.
"""

import time
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError, LibraryUnavailable
from engine.features.peaks import NONE, Stored
from engine.library.location import Address
from engine.library.track import Track, listed
from engine.library.track_rows import MOST_ROWS, TrackSpans, no_track
from engine.milvus.meta import FIELDS, Meta, track_of
from engine.milvus.server import BLOCKS, STRONG, TRACKS, Missing, Server

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]

REFINE = 4
"""IVF_PQ is asked for this many times the wanted neighbours, which are scored again by their stored rows."""
LOOK_S = 3.0
"""The shortest time between two questions to the server whether anything is new."""
BLOCKS_HELD = 8192
"""32 MB."""


class MilvusLibrary(TrackSpans):
    """Open with `MilvusLibrary.open`. One thread at a time. Everything raises LibraryUnavailable while the
    server is away.
    """

    def __init__(self, server: Server, meta: Meta) -> None:
        self.server, self.meta = server, meta
        self.encoder_id, self.dim, self.hop_s, self.peaks_a_row = meta.encoder, meta.dim, meta.hop_s, meta.peaks
        self.generation = 0
        self._looked = time.monotonic()
        self._spans = {}
        self._tracks: dict[int, Track] = {}
        self._blocks: OrderedDict[int, NDArray[np.uint16]] = OrderedDict()
        self._table = None
        self._follow(meta)

    @classmethod
    def open(cls, address: Address, encoder_id: str | None = None, server: Server | None = None) -> "MilvusLibrary":
        """The library at an address. Raises AfpError: none there, not ready, another encoder's, no server, no token."""
        server = server or Server(address)
        try:
            meta = read_meta(server)
            if meta is None:
                raise server.missing()
            if not meta.ready:
                raise LibraryUnavailable(
                    f"The library {address} is not completely published yet; run `afp library publish` to go on."
                )
            if encoder_id is not None and meta.encoder != encoder_id:
                raise AfpError(
                    f"The library {address} was made by the encoder {meta.encoder}, not {encoder_id}; "
                    "choose that encoder with --encoder."
                )
            return cls(server, meta)
        except BaseException:
            server.close()
            raise

    def close(self) -> None:
        self.server.close()

    def __enter__(self) -> "MilvusLibrary":
        return self

    def __exit__(self, *error: Any) -> None:
        self.close()

    @property
    def index_kind(self) -> str:
        """The server's kind of index: "exact" or "ivfpq"."""
        return "ivfpq" if self.meta.settings else "exact"

    def search(self, queries: Floats, k: int) -> tuple[Ints, Floats]:
        """The `k` stored rows most similar to each query; see `Library.search`."""
        settings = self.meta.settings
        found = self.server.search(queries, k * (max(settings.refine, REFINE) if settings else 1), settings)
        rows = np.full((len(queries), k), -1, np.int64)
        cosines = np.full((len(queries), k), -np.inf, np.float32)
        for n, (query, hits) in enumerate(zip(queries, found, strict=True)):
            near = np.array([row for row, _, _ in hits], np.int64)
            live = self.locate(near)[0] >= 0  # of a track that was just removed, the server may still have rows
            scores = np.array([score for _, score, _ in hits], np.float32)
            if settings and hits:
                scores = np.array([vector for _, _, vector in hits], np.float32) @ query
            near, scores = near[live], scores[live]
            best = np.argsort(-scores, kind="stable")[:k]
            rows[n, : len(best)], cosines[n, : len(best)] = near[best], scores[best]
        return rows, cosines

    def expect(self, spans: Iterable[tuple[int, int, int]]) -> None:
        """Announces that these rows (track id, start, count) will be needed, so that one request fetches them."""
        wanted: set[int] = set()
        for track_id, start, count in spans:
            first, length = self._span(track_id)
            wanted.update(self._block_ids(first, max(start, 0), min(start + count, length)))
        self._hold(sorted(wanted))

    def rows(self, track_id: int, start: int, count: int) -> Floats:
        """Stored embeddings (count', dim) of a track's segments from `start` ≥ 0 on, clipped to the track's end."""
        records = self._records(track_id, start, count)
        return np.ascontiguousarray(records[:, : self.dim]).view(np.float16).astype(np.float32)

    def peaks(self, track_id: int, start: int, count: int) -> Stored:
        """The spectral peaks (count', peaks_a_row) of these rows."""
        records = self._records(track_id, start, count)
        return records[:, self.dim :] if self.peaks_a_row else np.full((len(records), 0), NONE, np.uint16)

    def track(self, track_id: int) -> Track:
        """The fields of a track. Raises AfpError if it does not exist (any more)."""
        self._span(track_id)
        if track_id not in self._tracks:
            for record in self.server.by_ids(TRACKS, [track_id], FIELDS):
                self._tracks[track_id] = track_of(record)
        if track_id not in self._tracks:
            raise no_track(track_id)
        return self._tracks[track_id]

    def tracks(self, search: str = "") -> list[Track]:
        """Every track that contains all words of `search`; see `Library.tracks`. The first call fetches all tracks."""
        if len(self._tracks) < len(self._spans):
            for record in self.server.records(FIELDS):
                if record["segments"]:
                    self._tracks[int(record["id"])] = track_of(record)
        return listed((track for track_id, track in self._tracks.items() if track_id in self._spans), search)

    def failures(self) -> list[tuple[str, str]]:
        """None: they are available where the folder is."""
        return []

    def folders(self) -> list[str]:
        """None: they are on the computer where the library was made."""
        return []

    def refresh(self) -> bool:
        """Follows what was published; True if anything changed. Asks at most every few seconds, one small request."""
        if time.monotonic() - self._looked < LOOK_S:
            return False
        self._looked = time.monotonic()
        meta = read_meta(self.server)
        if meta is None:
            raise self.server.missing()
        if (meta.encoder, meta.dim, meta.hop_s, meta.peaks) != (
            self.encoder_id, self.dim, self.hop_s, self.peaks_a_row,
        ):  # fmt: skip
            raise AfpError(f"The library {self.server.address} was rebuilt with another encoder; open it again.")
        replaced = meta.identity != self.meta.identity or meta.generation < self.generation
        if meta.generation == self.generation and not replaced:
            return False
        if replaced:  # another library lies under the name: nothing of the old one holds
            self.generation = 0
            for known in (self._spans, self._tracks, self._blocks):
                known.clear()
        self._follow(meta)
        return True

    def about(self) -> dict[str, Any]:
        """The answer of `afp library status`."""
        return {
            "library": str(self.server.address),
            "server": self.server.address.host,
            "encoder": self.encoder_id,
            "dim": self.dim,
            "hop_s": self.hop_s,
            "tracks": self.track_count,
            "segments": self.row_count,
            "audio_s": self.meta.audio_s,
            "missing": 0,
            "offline": 0,
            "failed": 0,
            "folders": 0,
            "index": self.index_kind,
            "index_due": False,
            "generation": self.generation,
            "bytes": 0,
            "verified": "",
        }

    # ----------------------------------------------------------------- inside

    def _follow(self, meta: Meta) -> None:
        for record in self.server.records(("first_row", "segments"), since=self.generation):
            track_id = int(record["id"])
            self._tracks.pop(track_id, None)
            first, count = int(record["first_row"]), int(record["segments"])
            if count > 0 and 0 <= first <= MOST_ROWS - count:
                self._spans[track_id] = first, count
            else:
                self._spans.pop(track_id, None)
        self.meta, self.generation, self._table = meta, meta.generation, None

    def _records(self, track_id: int, start: int, count: int) -> NDArray[np.uint16]:
        first, length = self._span(track_id)
        end = min(start + count, length)
        if end <= start:
            return np.zeros((0, self.dim + self.peaks_a_row), np.uint16)
        ids = self._block_ids(first, start, end)
        self._hold(ids)
        skipped = start - (ids[0] - first)
        return np.concatenate([self._blocks[block] for block in ids])[skipped : skipped + end - start]

    def _hold(self, ids: Sequence[int]) -> None:
        """Fetches the missing ones of these blocks; those used longest ago are dropped, but none of these."""
        for block in ids:
            if block in self._blocks:
                self._blocks.move_to_end(block)
        if missing := [block for block in ids if block not in self._blocks]:
            self._fetch(missing)
        while len(self._blocks) > max(BLOCKS_HELD, len(ids)):
            self._blocks.popitem(last=False)

    def _fetch(self, ids: Sequence[int]) -> None:
        found = self.server.by_ids(BLOCKS, ids, ("block",))
        if len(found) < len(ids):  # just published: the server has not caught up
            found = self.server.by_ids(BLOCKS, ids, ("block",), STRONG)
        for record in found:
            data = record["block"][0] if isinstance(record["block"], list) else record["block"]
            width, whole = self.dim + self.peaks_a_row, len(data) // self.meta.row_bytes * self.meta.row_bytes
            rows = np.frombuffer(data[:whole], "<u2")[: self.meta.rows_a_block * width]
            self._blocks[int(record["id"])] = rows.reshape(-1, width).astype(np.uint16)
        if any(block not in self._blocks for block in ids):
            self._looked = -LOOK_S  # it may have been published anew: the next refresh is to look at once
            raise LibraryUnavailable(
                f"Part of the library {self.server.address} is not there yet; try again in a minute."
            )

    def _block_ids(self, first: int, start: int, end: int) -> list[int]:
        """The blocks that hold a track's segments from `start` to before `end`: each is named after its first row."""
        step = self.meta.rows_a_block
        return [first + at for at in range(start - start % step, end, step)]


def read_meta(server: Server, level: str = "") -> Meta | None:
    """The description of the whole library; None if there is none."""
    try:
        found = server.by_ids(TRACKS, [0], FIELDS, level)
    except Missing:
        return None
    return Meta.read(found[0]) if found else None


def published(address: Address) -> Meta:
    """The description of the library at an address, with one request. Raises AfpError."""
    server = Server(address)
    try:
        meta = read_meta(server)
    finally:
        server.close()
    if meta is None:
        raise server.missing()
    return meta
