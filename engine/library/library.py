"""The one door to a music library: a folder with a catalogue, stored embeddings and an index over them.

One process writes at a time, any number read; a reader follows what a writer commits through `refresh`.
"""

import errno
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import TypeVar
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from engine.audio.tags import Tags
from engine.display_text import display_text
from engine.errors import AfpError
from engine.features.peaks import NONE, Stored
from engine.library import backup, embeddings, restoration
from engine.library.catalog import BACKUP, Catalog, Outdated, Row, damaged, sqlite_error, sqlite_errors
from engine.library.codebook import PRESETS
from engine.library.compaction import compact
from engine.library.embeddings import Embeddings, checksum, record
from engine.library.index import Index
from engine.library.integrity import ALTERED, wrong
from engine.library.lock import WriterLock
from engine.library.place import needs_folder
from engine.library.spans import TrackSpans, no_track
from engine.library.walk import inside
from engine.progress import ProgressFn, no_progress
from engine.search import fits

CATALOG = "catalog.sqlite3"
MOVED_MOST = 64
"""Tracks whose rows moved that are followed one by one: each costs a look at all that is in memory."""
Answer = TypeVar("Answer")


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

    def to_dict(self) -> dict[str, object]:
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


class Library(TrackSpans):
    """Open with `Library.open`. One thread at a time."""

    def __init__(self, directory: Path, catalog: Catalog, lock: WriterLock | None, searched: bool) -> None:
        self.directory = directory
        self.catalog = catalog
        self._lock = lock
        # A writer need not hold the rows in memory: whoever only adds to a library never searches it.
        self._at_hand = searched and lock is None
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
            if (covered := self._index.end) > catalog.next_row:
                # What is added there would count as coded, and never be found.
                if covered > self._store.end:
                    self._index.discard()  # of no rows that ever were
                else:
                    with catalog.change():
                        catalog.skip_to(covered)  # a power cut took the newest tracks back
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
        searched: bool = True,
    ) -> "Library":
        """The library in a folder; with `create` (which needs `write` and `encoder_id`) made if it is not there.

        `dim`, `hop_s` and `peaks` (how many lie beside each) describe the rows of a new library. Who will not
        have it `searched` spares loading the index; a search loads it all the same. Raises AfpError: no library there,
        made by another encoder than `encoder_id`, another process is writing, made by a newer Earmark, damaged.
        """
        directory = Path(directory)
        needs_folder(directory)
        path = directory / CATALOG
        lock = None
        try:
            if not _begun(path):
                if (directory / BACKUP).exists():  # it is gone, or was cut to nothing
                    raise damaged(path)
                if not create:
                    raise _none(directory)
            if write:
                (directory / "embeddings").mkdir(parents=True, exist_ok=True)
                lock = WriterLock(directory / "lock")
                restoration.finish(path)
            catalog = Catalog(path, write=True) if write else _readable(path)
            try:
                if not catalog.get("encoder"):
                    if any((directory / "embeddings").glob("*.f16")):
                        raise damaged(path)  # it was cut to nothing, and has just been begun anew
                    if not (write and encoder_id):
                        raise _none(directory)
                if write and encoder_id and not catalog.next_row:  # nothing in it yet
                    (directory / BACKUP).unlink(missing_ok=True)  # it may tell of another encoder
                    _describe(catalog, encoder_id, dim, hop_s, peaks)
                if encoder_id is not None and catalog.get("encoder") != encoder_id:
                    raise AfpError(
                        f"The library {directory} was made by the encoder {catalog.get('encoder')}, not {encoder_id}; "
                        "index the music into another folder, or choose that encoder with --encoder."
                    )
                return cls(directory, catalog, lock, searched)
            except BaseException:
                catalog.close()
                raise
        except BaseException as error:
            if lock is not None:
                lock.release()
            if isinstance(error, sqlite3.Error):
                raise sqlite_error(path, error) from error
            if isinstance(error, ValueError):
                raise damaged(path) from error
            if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise _unwritable(directory, error) from error
            if isinstance(error, OSError):
                raise AfpError(
                    f"The library {directory} cannot be used ({error.strerror}); check the folder and its permissions."
                ) from error
            raise

    def close(self) -> None:
        self.catalog.close()
        self._store.close()
        self._index.close()
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
    def writable(self) -> bool:
        return self._lock is not None

    @property
    def index_kind(self) -> str:
        """How the library is searched: "exact", or "ivfpq" where Faiss files cover most of it."""
        return "ivfpq" if self._index.indexed_rows else "exact"

    @property
    def index_damage(self) -> str:
        """Why the index, once it is loaded, leaves tracks out or is not used, one sentence; "" where it is whole."""
        return self._index.damage

    def search(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The `k` stored rows most like each query (n, dim): rows (n, k) and cosines (n, k), best first.

        −1 and −inf where there are fewer; `locate` says which track and segment a row is.
        """
        self._load_index()
        return self._followed(lambda: self._index.search(queries, k))

    def expect(self, spans: Iterable[tuple[int, int, int]]) -> None:
        """The rows (track id, start, count) will be asked for. Here they are at hand; on a server they are not."""

    def rows(self, track_id: int, start: int, count: int) -> NDArray[np.float32]:
        """Stored embeddings (count', dim) of a track's segments from `start` ≥ 0 on, clipped to the track's end."""
        return self._followed(lambda: self._rows(track_id, start, count))

    def _rows(self, track_id: int, start: int, count: int) -> NDArray[np.float32]:
        first, count = self._clipped(track_id, start, count)
        if not count:
            return np.zeros((0, self.dim), np.float32)
        return self._store.read(first, count).astype(np.float32)

    def peaks(self, track_id: int, start: int, count: int) -> Stored:
        """The spectral peaks (count', peaks_a_row) beside these rows: see `engine.features.peaks`."""
        return self._followed(lambda: self._peaks(track_id, start, count))

    def _peaks(self, track_id: int, start: int, count: int) -> Stored:
        first, count = self._clipped(track_id, start, count)
        if not count or not self.peaks_a_row:
            return np.full((count, self.peaks_a_row), NONE, np.uint16)
        return self._store.peaks(first, count)

    def _clipped(self, track_id: int, start: int, count: int) -> tuple[int, int]:
        first, length = self._span(track_id)
        return first + start, max(0, min(count, length - start))

    def track(self, track_id: int) -> Track:
        """What is known of a track. Raises AfpError when there is none (any more)."""
        with sqlite_errors(self.catalog.path):
            row = self.catalog.by_id(track_id)
        if row is None:
            raise no_track(track_id)
        return track_of_row(row)

    def tracks(self, search: str = "") -> list[Track]:
        """Every track whose title, artist, album or path holds all words of `search`, by artist, album and path."""
        return listed(map(track_of_row, self.catalog.rows()), search)

    def failures(self) -> list[tuple[str, str]]:
        """(path, reason) of every file that could not be taken in."""
        return [(os.fsdecode(path), reason) for path, reason in self.catalog.failures()]

    def folders(self) -> list[str]:
        """The folders that were indexed, in os.fsdecode form."""
        return [os.fsdecode(path) for path in self.catalog.folders()]

    def refresh(self) -> bool:
        """Follows what another process committed; True if anything changed. Costs microseconds when nothing did.

        Raises AfpError when the disk is not there; later, when it is back, the library goes on.
        """
        with sqlite_errors(self.catalog.path):
            if self.catalog.replaced():  # by its copy, or the disk is another one now
                self._reopen()
                return True
            version = self.catalog.data_version()
            if version == self._data_version:
                return False
            changed = self._follow()
            self._data_version = version  # last: what a disk that went away cut short is followed again
            return changed

    def _followed(self, ask: Callable[[], Answer]) -> Answer:
        """What is asked for; once more when a writer moved the rows or replaced the files meanwhile."""
        try:
            return ask()
        except AfpError:
            if self.writable or not self.refresh():
                raise
            return ask()

    def _reopen(self) -> None:
        catalog = Catalog(self.catalog.path, write=False)
        if (catalog.get("encoder"), catalog.get("dim")) != (self.encoder_id, str(self.dim)):
            catalog.close()
            raise AfpError(f"The library {self.directory} was replaced by another one; open it again.")
        self.catalog.close()
        self.catalog = catalog
        self._store.close()
        self._load()

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
            raise AfpError(f"{display_text(folder)} is no folder of the library; `afp library folders` lists them.")
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

    def build_index(
        self, progress: ProgressFn = no_progress, cancelled: Callable[[], bool] = lambda: False, anew: bool = False
    ) -> None:
        """Brings the index up to the stored embeddings, or makes it `anew`; nothing is decoded."""
        self.catalog.settle()  # the files must never know of rows that the catalogue has forgotten
        self._index.build(self._spans.values(), progress, cancelled, anew)
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
        self.compact(progress)
        self.build_index(progress, anew=True)

    def verify(self, progress: ProgressFn = no_progress) -> list[Problem]:
        """Everything that is not whole: catalogue, every track's embeddings by their checksum, index."""
        with sqlite_errors(self.catalog.path):
            return self._verified(progress)

    def _verified(self, progress: ProgressFn) -> list[Problem]:
        found = [Problem(str(self.catalog.path), reason) for reason in self.catalog.problems()]
        if found:
            return found
        found += [Problem(os.fsdecode(path or b""), ALTERED) for _, path in self.catalog.altered()]
        rows = list(self.catalog.rows())
        end = self.catalog.next_row  # asked afterwards: another process may be adding tracks
        for done, row in enumerate(rows, 1):
            if reason := wrong(self._store, row, end):
                found.append(Problem(os.fsdecode(row.path), reason))
            progress(done, len(rows), "tracks", "Checking")
        found += [Problem(path, reason) for path, reason in self._index.problems(progress)]
        return found

    def repair(self, progress: ProgressFn = no_progress) -> list[Problem]:
        """Takes out the tracks whose embeddings are damaged (index them again), and rebuilds the index.

        Gives what it repaired. Damage to the catalogue is beyond it and raises Damaged: see `restoration`.
        """
        with sqlite_errors(self.catalog.path):
            return self._repaired(progress)

    def _repaired(self, progress: ProgressFn) -> list[Problem]:
        if self.catalog.problems() or self.catalog.altered():
            raise damaged(self.catalog.path)
        found = self.verify(progress)
        end = self.catalog.next_row
        broken = [row for row in self.catalog.rows() if wrong(self._store, row, end)]
        if broken:
            with self.catalog.change() as generation:
                for row in broken:
                    self.catalog.remove(row.id, generation)
                    self.catalog.fail(row.path, "Its stored embeddings were damaged; index it again.")
            self._load()
        if found or self.index_due():
            self.build_index(progress, anew=True)
        return found

    def compact(
        self, progress: ProgressFn = no_progress, cancelled: Callable[[], bool] = lambda: False, least: float = 0.0
    ) -> None:
        """Gives the room of removed rows back, a shard at a time, if more than `least` of them are of no track.

        Stopped between two shards when `cancelled`: what is done by then is kept.
        """
        stored = sum(self._store.rows_in(shard) for shard in self._store.shards())
        if self.row_count >= (1 - least) * stored:
            return
        for done, total in compact(self.catalog, self._store, least, cancelled):
            progress(done, total, "files", "Giving room back")
            self._load()
            if self.index_due():  # readers hold only so much beside the files
                self.build_index(cancelled=cancelled)

    def back_up(self, at_most_daily: bool = False) -> None:
        """Keeps a copy of the catalogue beside it, for `afp library repair`."""
        if not at_most_daily or backup.older_than(self.directory, backup.DAY_S):
            backup.keep(self.catalog)

    # --------------------------------------------------------------- publishing

    @property
    def preset(self) -> str:
        """Which rule chooses the index: one of PRESETS."""
        return self._index.preset

    def identity(self) -> str:
        """What tells this library and its copies from all others, for good; written when it is first asked for."""
        if not self.catalog.get("identity"):
            self.catalog.set("identity", uuid4().hex)
            self.back_up()  # a repair must not make another library of it
        return self.catalog.get("identity")

    def records(self, first: int, count: int) -> embeddings.Records:
        """What is stored of a track's rows `first` … `first + count - 1`: (count, dim + peaks_a_row)."""
        return self._store.records(first, count)

    # ------------------------------------------------------------------ inside

    def _load(self) -> None:
        self._data_version, generation = self.catalog.data_version(), self.catalog.generation
        self._spans = {track_id: (first, count) for track_id, first, count in self.catalog.spans()}
        self._table = None
        self._store.close()  # deleted files take their room until nobody has them open
        self._manifest = self._manifest_stamp()
        if self._at_hand or self._index.loaded:
            self._index.load(self._spans.values())
        self.generation = generation

    def _load_index(self) -> None:
        if not self._index.loaded:
            self._index.load(self._spans.values())

    def _follow(self) -> bool:
        """Takes in what was committed since `generation`, by the rows that changed."""
        generation = self.catalog.generation
        if generation == self.generation:
            return False
        if self._manifest_stamp() != self._manifest:
            self._load()
            return True
        removed = dict(self.catalog.removed(self.generation))
        changed = [span for span in self.catalog.spans(self.generation) if self._spans.get(span[0]) != span[1:]]
        moved = [self._spans[track_id] for track_id, _, _ in changed if track_id in self._spans]
        if len(moved) + len(removed) > MOVED_MOST:
            self._load()
            return True
        if moved:
            self._store.close()  # their file may have been deleted: it takes its room until nobody has it open
        if self._index.loaded:
            for first, count in [*removed.items(), *moved]:
                self._index.remove(first, count)
        if removed:
            self._spans = {track: span for track, span in self._spans.items() if span[0] not in removed}
        for track_id, first, count in changed:
            if self._spans.get(track_id) != (first, count):
                if self._index.loaded:
                    self._index.add(first, count)
                self._spans[track_id] = (first, count)
        self._table = None
        self.generation = generation
        if not self.writable and len(self._spans) != self.catalog.count():  # removed, and compacted since
            self._load()
        return True

    def _manifest_stamp(self) -> tuple[int, int]:
        try:
            info = (self.directory / "index" / "manifest.json").stat()
        except OSError:
            return 0, 0
        return info.st_mtime_ns, info.st_ino


def listed(tracks: Iterable[Track], search: str) -> list[Track]:
    """Those that hold all words of `search`, by artist, album and path."""
    found = (each for each in tracks if fits(search, each.title, each.artist, each.album, each.path))
    return sorted(found, key=lambda track: (track.artist.casefold(), track.album.casefold(), track.path))


def is_library(directory: Path) -> bool:
    """Whether a library lies in this folder."""
    return os.path.isfile(directory / CATALOG) or os.path.isfile(directory / BACKUP)


def _readable(path: Path) -> Catalog:
    """The catalogue for reading, brought up to date first if that can be done now."""
    try:
        return Catalog(path, write=False)
    except Outdated:
        with suppress(AfpError, OSError):
            lock = WriterLock(path.parent / "lock")
            try:
                Catalog(path, write=True).close()
            finally:
                lock.release()
        return Catalog(path, write=False)


def _begun(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False


@contextmanager
def reading_catalog(directory: Path) -> Iterator[Catalog]:
    """The catalogue of a library alone: nothing that is searched is loaded. Raises AfpError when there is none."""
    needs_folder(directory)
    if not is_library(directory):
        raise _none(directory)
    if not _begun(directory / CATALOG):
        raise damaged(directory / CATALOG)
    catalog = _readable(directory / CATALOG)
    try:
        yield catalog
    except sqlite3.Error as error:
        raise sqlite_error(catalog.path, error) from error
    finally:
        catalog.close()


@contextmanager
def changing(directory: Path) -> Iterator[None]:
    """Work on the library in `directory`: a full or failing disk met inside becomes an AfpError."""
    try:
        yield
    except BrokenPipeError:
        raise  # whoever read the progress has gone; that is no fault of the library
    except OSError as error:
        raise _unwritable(directory, error) from error
    except sqlite3.Error as error:
        raise sqlite_error(directory / CATALOG, error) from error


def _unwritable(directory: Path, error: OSError) -> AfpError:
    return AfpError(
        f"The library {directory} cannot be written ({error.strerror}); make room or choose another folder. "
        "What was done so far is kept."
    )


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


def track_of_row(row: Row) -> Track:
    """What the rest of the program is told of a track."""
    return Track(row.id, os.fsdecode(row.path), row.title, row.artist, row.album, row.duration_s, row.state)
