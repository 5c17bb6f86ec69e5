"""The one door to a music library: a folder with a catalogue, stored embeddings and an index over them.

One process writes at a time, any number read; a reader follows what a writer commits through `refresh`.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from engine.audio.tags import Tags
from engine.encoders.card import DEFAULT, find_model
from engine.errors import AfpError
from engine.library import embeddings
from engine.library.catalog import Catalog, Row, damaged
from engine.library.embeddings import Embeddings, checksum, record
from engine.library.index import PRESETS, Index
from engine.library.lock import WriterLock
from engine.library.walk import inside
from engine.peaks import NONE, Stored
from engine.plain import plain
from engine.progress import ProgressFn, no_progress
from engine.search import fits

CATALOG = "catalog.sqlite3"


@dataclass(frozen=True)
class Track:
    """A track of the library. `path` is in os.fsdecode form: os.fsencode gives the system's bytes back."""

    id: int
    path: str
    title: str
    artist: str
    album: str
    duration_s: float
    state: str = "present"

    def told(self) -> dict[str, object]:
        """What scripts are told of a track, in the words of the contract."""
        return {"track_id": self.id, "path": self.path, "title": self.title, "artist": self.artist}


@dataclass(frozen=True)
class Problem:
    """One thing that `verify` found: the file it lies in, and what is wrong, in one sentence."""

    path: str
    reason: str


@dataclass(frozen=True)
class Source:
    """The file that a track was made from: its path as bytes, size, time, and the hash of its content."""

    path: bytes
    size: int
    mtime_ns: int
    content: bytes


class Library:
    """Open with `Library.open`. One thread at a time."""

    def __init__(self, directory: Path, catalog: Catalog, lock: WriterLock | None) -> None:
        self.directory = directory
        self.catalog = catalog
        self._lock = lock
        self.encoder_id = catalog.get("encoder")
        self.dim = int(catalog.get("dim"))
        self.hop_s = float(catalog.get("hop_s"))
        self.peaks_a_row = int(catalog.get("peaks", "0"))
        if self.dim < 1 or self.peaks_a_row < 0 or not self.hop_s > 0 or int(catalog.get("shard_rows")) < 1:
            raise ValueError("the catalogue describes no rows")
        self.generation = 0
        self._data_version = -1
        shard_rows = int(catalog.get("shard_rows"))
        self._store = Embeddings(directory / "embeddings", self.dim, shard_rows, self.peaks_a_row)
        self._index = Index(directory / "index", self._store, self.encoder_id, catalog.get("preset"))
        if lock is not None:
            self._store.cut(catalog.next_row)
        self._load()

    @classmethod
    def open(
        cls,
        directory: Path,
        encoder_id: str | None = None,
        write: bool = False,
        create: bool = False,
        dim: int = 128,
        hop_s: float = 0.5,
        peaks: int = 0,
    ) -> "Library":
        """The library in a folder; with `create` (which needs `write` and `encoder_id`) made if it is not there.

        `dim`, `hop_s` and `peaks` (how many lie beside each) describe the rows of a new library. Raises AfpError: no
        library there, made by another encoder than `encoder_id`, another process is writing, made by a newer Earmark,
        damaged.
        """
        directory = Path(directory)
        path = directory / CATALOG
        lock = None
        try:
            if not path.is_file() and not create:
                raise _none(directory)
            if write:
                (directory / "embeddings").mkdir(parents=True, exist_ok=True)
                lock = WriterLock(directory / "lock")
            catalog = Catalog(path, write)
            try:
                if not catalog.get("encoder") and not (write and encoder_id):
                    raise _none(directory)
                if write and encoder_id and not catalog.next_row:  # nothing in it yet
                    _describe(catalog, encoder_id, dim, hop_s, peaks)
                if encoder_id is not None and catalog.get("encoder") != encoder_id:
                    raise AfpError(
                        f"The library {directory} was made by the encoder {catalog.get('encoder')}, not {encoder_id}; "
                        "index the music into another folder, or choose that encoder with --encoder."
                    )
                return cls(directory, catalog, lock)
            except BaseException:
                catalog.close()
                raise
        except BaseException as error:
            if lock is not None:
                lock.release()
            if isinstance(error, sqlite3.Error | ValueError):
                raise damaged(path) from error
            if isinstance(error, OSError):
                raise AfpError(
                    f"The library {directory} cannot be used ({error.strerror}); check the folder and its permissions."
                ) from error
            raise

    def close(self) -> None:
        self.catalog.close()
        self._store.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ------------------------------------------------------------------ asking

    @property
    def track_count(self) -> int:
        return len(self._spans)

    @property
    def row_count(self) -> int:
        """Segments of all tracks together."""
        return sum(span[1] for span in self._spans.values())

    @property
    def writable(self) -> bool:
        return self._lock is not None

    @property
    def index_kind(self) -> str:
        """How the library is searched: "exact", or "ivfpq" where Faiss files cover most of it."""
        self._load_index()
        return "ivfpq" if self._index.indexed_rows else "exact"

    def search(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The `k` stored rows most like each query (n, dim): rows (n, k) and cosines (n, k), best first.

        −1 and −inf where there are fewer; `locate` says which track and segment a row is.
        """
        self._load_index()
        return self._index.search(queries, k)

    def locate(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Track ids and segment numbers of rows, in the shape of `rows`; −1 for rows that are removed or unknown."""
        starts, lengths, ids = self._ranges()
        if not starts.size:
            nothing = np.full(rows.shape, -1, np.int64)
            return nothing, nothing.copy()
        at = np.searchsorted(starts, rows, side="right") - 1
        segments = rows - starts[at]
        held = (at >= 0) & (segments < lengths[at]) & (rows >= 0)
        return np.where(held, ids[at], -1), np.where(held, segments, -1)

    def rows(self, track_id: int, start: int, count: int) -> NDArray[np.float32]:
        """Stored embeddings (count', dim) of a track's segments from `start` ≥ 0 on, clipped to the track's end."""
        first, length = self._span(track_id)
        count = max(0, min(count, length - start))
        if not count:
            return np.zeros((0, self.dim), np.float32)
        return self._store.read(first + start, count).astype(np.float32)

    def peaks(self, track_id: int, start: int, count: int) -> Stored:
        """The spectral peaks (count', peaks_a_row) beside these rows: see `engine.peaks`."""
        first, length = self._span(track_id)
        count = max(0, min(count, length - start))
        if not count or not self.peaks_a_row:
            return np.full((count, self.peaks_a_row), NONE, np.uint16)
        return self._store.peaks(first + start, count)

    def length(self, track_id: int) -> int:
        """Segments of a track."""
        return self._span(track_id)[1]

    def track(self, track_id: int) -> Track:
        """What is known of a track. Raises AfpError when there is none (any more)."""
        row = self.catalog.by_id(track_id)
        if row is None:
            raise AfpError(f"There is no track {track_id} in the library; `afp library status` lists what it holds.")
        return _track(row)

    def tracks(self, search: str = "") -> list[Track]:
        """Every track whose title, artist, album or path holds all words of `search`, by artist, album and path."""
        tracks = map(_track, self.catalog.rows())
        found = (each for each in tracks if fits(search, each.title, each.artist, each.album, each.path))
        return sorted(found, key=lambda track: (track.artist.casefold(), track.album.casefold(), track.path))

    def failures(self) -> list[tuple[str, str]]:
        """(path, reason) of every file that could not be taken in."""
        return [(os.fsdecode(path), reason) for path, reason in self.catalog.failures()]

    def folders(self) -> list[str]:
        """The folders that were indexed, in os.fsdecode form."""
        return [os.fsdecode(path) for path in self.catalog.folders()]

    def refresh(self) -> bool:
        """Follows what another process committed; True if anything changed. Costs microseconds when nothing did."""
        version = self.catalog.data_version()
        if version == self._data_version:
            return False
        self._data_version = version
        return self._follow()

    # ----------------------------------------------------------------- changing

    def add(
        self, source: Source, tags: Tags, duration_s: float, rows: NDArray[np.floating], peaks: Stored | None = None
    ) -> int:
        """Stores a track's embeddings (segments, dim), its peaks beside them, and commits its row; gives its id.

        A track with the same path is replaced and keeps its id. Either all of it is kept or nothing, whenever the
        process dies.
        """
        stored = np.ascontiguousarray(rows, np.float16)
        if stored.ndim != 2 or stored.shape[1] != self.dim or not len(stored) or not np.isfinite(stored).all():
            raise ValueError(f"embeddings of a track are finite (segments, {self.dim}), not {stored.shape}")
        if peaks is None:
            peaks = np.full((len(stored), self.peaks_a_row), NONE, np.uint16)
        if peaks.shape != (len(stored), self.peaks_a_row):
            raise ValueError(f"peaks of a track are ({len(stored)}, {self.peaks_a_row}), not {peaks.shape}")
        records = record(stored, peaks)
        first = self._store.place(self.catalog.next_row, len(stored))
        self._store.write(first, records)
        old = self.catalog.by_path(source.path)
        row = Row(
            id=old.id if old else 0,
            path=source.path,
            size=source.size,
            mtime_ns=source.mtime_ns,
            content=source.content,
            title=tags.title,
            artist=tags.artist,
            album=tags.album,
            duration_s=duration_s,
            first_row=first,
            segments=len(stored),
            checksum=checksum(records),
            state="present",
        )
        with self.catalog.change() as generation:
            track_id = self.catalog.put(row, generation)
        self._follow()
        return track_id

    def moved(self, track_id: int, source: Source, tags: Tags | None = None) -> None:
        """The file of a track is now `source`: its content is the same, its name or its time changed."""
        row = self.catalog.by_id(track_id)
        if row is None:
            return
        row = replace(row, path=source.path, size=source.size, mtime_ns=source.mtime_ns, state="present")
        if tags is not None:
            row = replace(row, title=tags.title, artist=tags.artist, album=tags.album)
        with self.catalog.change() as generation:
            self.catalog.put(row, generation)

    def remove(self, track_ids: Iterable[int]) -> int:
        """Takes tracks out; how many there were. Their rows are never found again, their numbers never used again."""
        wanted = [track_id for track_id in set(track_ids) if self.catalog.by_id(track_id) is not None]
        if wanted:
            with self.catalog.change() as generation:
                for track_id in wanted:
                    self.catalog.remove(track_id, generation)
            self._follow()
        return len(wanted)

    def forget_folder(self, folder: str) -> int:
        """Takes a folder (os.fsdecode form) out, with the tracks and failures in it that no other folder holds.

        How many tracks there were. Raises AfpError when it is none of the library's folders.
        """
        path, folders = os.fsencode(folder), self.catalog.folders()
        if path not in folders:
            raise AfpError(f"{plain(folder)} is no folder of the library; `afp library folders` lists them.")
        others = [other for other in folders if other != path]

        def leaves(held: bytes) -> bool:
            return inside(held, [path]) and not inside(held, others)

        leaving = [row.id for row in self.catalog.rows() if leaves(row.path)]
        with self.catalog.change() as generation:
            self.catalog.forget_folder(path)
            for failed, _ in self.catalog.failures():
                if leaves(failed):
                    self.catalog.forget_failure(failed)
            for track_id in leaving:
                self.catalog.remove(track_id, generation)
        self._follow()
        return len(leaving)

    def index_due(self) -> bool:
        """Whether the index has fallen behind the rows."""
        return self._index.due(self._spans.values())

    def build_index(self, progress: ProgressFn = no_progress, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Makes the index anew from the stored embeddings; nothing is decoded."""
        self._index.build(self._spans.values(), progress, cancelled)
        with self.catalog.change():
            pass  # readers see a new generation and take the new files
        self._load()

    def rebuild(self, preset: str | None = None, progress: ProgressFn = no_progress) -> None:
        """Gives the room of removed rows back and makes the index anew; by `preset`, if given, from now on."""
        if preset is not None:
            if preset not in PRESETS:
                raise ValueError(f"no such preset: {preset}")
            self.catalog.set("preset", preset)
            self._index.preset = preset
        self._compact()
        self.build_index(progress)

    def verify(self, progress: ProgressFn = no_progress) -> list[Problem]:
        """Everything that is not whole: catalogue, every track's embeddings by their checksum, index."""
        found = [Problem(str(self.catalog.path), reason) for reason in self.catalog.problems()]
        rows = list(self.catalog.rows())
        end = self.catalog.next_row  # asked afterwards: another process may be adding tracks
        for done, row in enumerate(rows, 1):
            if reason := self._wrong(row, end):
                found.append(Problem(os.fsdecode(row.path), reason))
            progress(done, len(rows), "tracks", "Checking")
        found += [Problem(path, reason) for path, reason in self._index.problems()]
        return found

    def repair(self, progress: ProgressFn = no_progress) -> list[Problem]:
        """Takes out the tracks whose embeddings are damaged (index them again), and rebuilds the index.

        Gives what it repaired. A damaged catalogue is beyond it and raises AfpError.
        """
        if self.catalog.problems():
            raise damaged(self.catalog.path)
        found = self.verify(progress)
        end = self.catalog.next_row
        broken = [row for row in self.catalog.rows() if self._wrong(row, end)]
        with self.catalog.change() as generation:
            for row in broken:
                self.catalog.remove(row.id, generation)
                self.catalog.fail(row.path, "Its stored embeddings were damaged; index it again.")
        self._load()
        if found or self.index_due():
            self.build_index(progress)
        return found

    # ------------------------------------------------------------------ inside

    def _wrong(self, row: Row, end: int) -> str:
        shard_rows = self._store.shard_rows
        if row.first_row < 0 or row.segments < 1 or row.first_row + row.segments > end:
            return "The catalogue gives it rows that do not exist."
        if row.first_row % shard_rows + row.segments > shard_rows:
            return "The catalogue gives it rows that straddle two files."
        try:
            stored = self._store.records(row.first_row, row.segments)
        except AfpError:
            return "Its stored embeddings are cut short or gone."
        return "" if checksum(stored) == row.checksum else "Its stored embeddings are damaged."

    def _compact(self) -> None:
        """Moves the live tracks of shards with removed rows to new rows, and deletes those shards."""
        self.catalog.wait_for_disk()  # else a power cut could take the move back, and the rows be gone
        shard_rows = self._store.shard_rows
        for shard in sorted({first // shard_rows for first, _ in self.catalog.removed()}):
            begin, end = shard * shard_rows, (shard + 1) * shard_rows
            if begin <= self.catalog.next_row < end:
                self.catalog.skip_to(end)
            live = [row for row in self.catalog.rows() if begin <= row.first_row < end and not self._wrong(row, end)]
            with self.catalog.change() as generation:
                for row in live:
                    first = self._store.place(self.catalog.next_row, row.segments)
                    self._store.write(first, self._store.records(row.first_row, row.segments))
                    self.catalog.put(replace(row, first_row=first), generation)
                self.catalog.forget_removed(begin, end)
            self._store.delete(shard)
        used = {row.first_row // shard_rows for row in self.catalog.rows()} | {self.catalog.next_row // shard_rows}
        for shard in set(self._store.shards()) - used:  # left by a compaction that was killed
            self._store.delete(shard)

    def _load(self) -> None:
        self._data_version = self.catalog.data_version()
        self.generation = self.catalog.generation
        self._spans = {row.id: (row.first_row, row.segments) for row in self.catalog.rows()}
        self._table: tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]] | None = None
        self._manifest = self._manifest_stamp()
        # A writer need not hold the rows in memory: whoever only adds to a library never searches it.
        if not self.writable or self._index.loaded:
            self._index.load(self._spans.values(), self.catalog.removed())

    def _load_index(self) -> None:
        if not self._index.loaded:
            self._index.load(self._spans.values(), self.catalog.removed())

    def _follow(self) -> bool:
        """Takes in what was committed since `generation`, by the rows that changed."""
        generation = self.catalog.generation
        if generation == self.generation:
            return False
        if self._manifest_stamp() != self._manifest:
            self._load()
            return True
        removed = dict(self.catalog.removed(self.generation))
        if self._index.loaded:
            for first, count in removed.items():
                self._index.remove(first, count)
        if removed:
            self._spans = {track: span for track, span in self._spans.items() if span[0] not in removed}
        for row in self.catalog.rows(self.generation):
            if self._spans.get(row.id) != (row.first_row, row.segments):
                self._spans[row.id] = (row.first_row, row.segments)
                if self._index.loaded:
                    self._index.add(row.first_row, row.segments)
        self._table = None
        self.generation = generation
        return True

    def _manifest_stamp(self) -> tuple[int, int]:
        try:
            info = (self.directory / "index" / "manifest.json").stat()
        except OSError:
            return 0, 0
        return info.st_mtime_ns, info.st_ino

    def _span(self, track_id: int) -> tuple[int, int]:
        if track_id not in self._spans:
            raise AfpError(f"There is no track {track_id} in the library; `afp library status` lists what it holds.")
        return self._spans[track_id]

    def _ranges(self) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        if self._table is None:
            table = np.array([(*span, track) for track, span in self._spans.items()], np.int64).reshape(-1, 3)
            table = table[np.argsort(table[:, 0], kind="stable")]
            self._table = table[:, 0].copy(), table[:, 1].copy(), table[:, 2].copy()
        return self._table


def encoder_name(directory: Path, given: str | None = None) -> str:
    """The model to load for a library: `given`, else the one that made it, wherever it lies.

    The default one for a library that is not there yet, or whose model is not found: opening it then says so.
    """
    if given:
        return given
    try:
        with reading_catalog(directory) as catalog:
            folder = find_model(catalog.get("encoder"))
    except AfpError:
        return DEFAULT
    return str(folder) if folder else DEFAULT


def is_library(directory: Path) -> bool:
    """Whether a library lies in this folder."""
    return os.path.isfile(directory / CATALOG)


@contextmanager
def reading_catalog(directory: Path) -> Iterator[Catalog]:
    """The catalogue of a library alone: nothing that is searched is loaded. Raises AfpError when there is none."""
    if not is_library(directory):
        raise _none(directory)
    catalog = Catalog(directory / CATALOG, write=False)
    try:
        yield catalog
    except sqlite3.Error as error:
        raise damaged(catalog.path) from error
    finally:
        catalog.close()


@contextmanager
def changing(directory: Path) -> Iterator[None]:
    """Work on the library in `directory`: a full or failing disk met inside becomes an AfpError."""
    try:
        yield
    except BrokenPipeError:
        raise  # whoever read the progress has gone; that is no fault of the library
    except (OSError, sqlite3.OperationalError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise AfpError(
            f"The library {directory} cannot be written ({reason}); make room or choose another folder. "
            "What was done so far is kept."
        ) from error
    except sqlite3.DatabaseError as error:
        raise damaged(directory / CATALOG) from error


def _describe(catalog: Catalog, encoder_id: str, dim: int, hop_s: float, peaks: int) -> None:
    with catalog.change():
        catalog.set("encoder", encoder_id)
        catalog.set("dim", str(dim))
        catalog.set("hop_s", repr(hop_s))
        catalog.set("peaks", str(peaks))
        catalog.set("shard_rows", str(embeddings.SHARD_ROWS))
        catalog.set("preset", catalog.get("preset", "auto"))


def _none(directory: Path) -> AfpError:
    return AfpError(f"There is no music library in {directory}; make one with `afp index FOLDER`.")


def _track(row: Row) -> Track:
    return Track(row.id, os.fsdecode(row.path), row.title, row.artist, row.album, row.duration_s, row.state)
