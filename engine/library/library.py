"""The one door to a music library: a folder with a catalogue, stored embeddings and an index over them.

One process writes at a time, any number read; a reader follows what a writer commits through `refresh`.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from engine.audio.tags import Tags
from engine.display_text import display_text
from engine.errors import AfpError
from engine.features.peaks import NONE, Stored
from engine.library import backup, embeddings
from engine.library.catalog import TAGS, Catalog, StoredTrack
from engine.library.catalog_access import CATALOG, NewRows, opened_catalog
from engine.library.codebook import PRESETS
from engine.library.compaction import compact
from engine.library.embeddings import checksum, record
from engine.library.errors import damaged, sqlite_error, sqlite_errors, unwritable
from engine.library.integrity import Problem, problems, remove_damaged
from engine.library.lock import WriterLock
from engine.library.reader import LibraryReader
from engine.library.track import Source
from engine.library.walk import inside
from engine.progress import ProgressFn, no_progress


class Library(LibraryReader):
    """Open with `Library.open`. One thread at a time."""

    def __init__(self, directory: Path, catalog: Catalog, lock: WriterLock | None, searched: bool) -> None:
        # A writer need not hold the rows in memory: whoever only adds to a library never searches it.
        super().__init__(directory, catalog, lock is not None, searched and lock is None)
        self._lock = lock
        if lock is not None:
            self._forget_uncommitted()
        self._load()

    def _forget_uncommitted(self) -> None:
        """Drops rows that were written but never committed, or whose commit was undone by a power cut."""
        if (covered := self._index.end) > self.catalog.next_row:
            # What is added there would count as coded, and never be found.
            if covered > self._store.end:
                self._index.discard()  # of no rows that ever were
            else:
                with self.catalog.change():
                    self.catalog.skip_to(covered)  # a power cut took the newest tracks back
        self._store.cut(self.catalog.next_row)

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
        rows = NewRows(encoder_id, dim, hop_s, peaks) if encoder_id else None
        with opened_catalog(directory, rows, write, create) as (catalog, lock):
            if encoder_id is not None and catalog.get("encoder") != encoder_id:
                raise AfpError(
                    f"The library {directory} was made by the encoder {catalog.get('encoder')}, not {encoder_id}; "
                    "index the music into another folder, or choose that encoder with --encoder."
                )
            return cls(directory, catalog, lock, searched)

    def close(self) -> None:
        super().close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def writable(self) -> bool:
        return self._lock is not None

    # ----------------------------------------------------------------- changing

    def add(
        self, source: Source, tags: Tags, duration_s: float, rows: NDArray[np.floating], peaks: Stored | None = None
    ) -> int:
        """Stores the embeddings (segments, dim) and peaks of a track, and commits it. Returns its id.

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
        track = StoredTrack(
            id=old.id if old else 0,
            path=source.path,
            size=source.size,
            mtime_ns=source.mtime_ns,
            content=source.content,
            **_tagged(tags),
            duration_s=duration_s,
            first_row=first,
            segments=len(stored),
            checksum=checksum(records),
            state="present",
        )
        with self.catalog.change() as generation:
            track_id = self.catalog.put(track, generation)
        self._follow()
        return track_id

    def moved(self, track_id: int, source: Source, tags: Tags | None = None) -> None:
        """The file of a track is now `source`: its content is the same, its name or its time changed."""
        track = self.catalog.by_id(track_id)
        if track is None:
            return
        track = replace(track, path=source.path, size=source.size, mtime_ns=source.mtime_ns, state="present")
        if tags is not None:
            track = replace(track, **_tagged(tags))
        with self.catalog.change() as generation:
            self.catalog.put(track, generation)

    def retag(self, tags: Mapping[int, Tags]) -> None:
        """The tags of these tracks were read again, by their ids."""
        with self.catalog.change() as generation:
            for track_id, read in tags.items():
                if (track := self.catalog.by_id(track_id)) is not None:
                    self.catalog.put(replace(track, **_tagged(read)), generation)

    def remove(self, track_ids: Iterable[int]) -> int:
        """Removes tracks and returns how many there were. Their rows are never found again, their numbers never used
        again.
        """
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

        leaving = [track.id for track in self.catalog.tracks() if leaves(track.path)]
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
        """Whether the index no longer covers enough of the rows."""
        return self._index.due(self._spans.values())

    def build_index(
        self, progress: ProgressFn = no_progress, cancelled: Callable[[], bool] = lambda: False, anew: bool = False
    ) -> None:
        """Updates the index from the stored embeddings, or rebuilds it (`anew`); nothing is decoded."""
        self.catalog.settle()  # the files must never know of rows that the catalogue has forgotten
        self._index.build(self._spans.values(), progress, cancelled, anew)
        with self.catalog.change():
            pass  # readers see a new generation and take the new files
        self._load()

    def rebuild(self, preset: str | None = None, progress: ProgressFn = no_progress) -> None:
        """Frees the space of removed rows and rebuilds the index, from now on by `preset` if given."""
        if preset is not None:
            if preset not in PRESETS:
                raise ValueError(f"no such preset: {preset}")
            self.catalog.set("preset", preset)
            self._index.preset = preset
        self.compact(progress)
        self.build_index(progress, anew=True)

    def verify(self, progress: ProgressFn = no_progress) -> list[Problem]:
        """Finds damage in the catalogue, in the embeddings of every track (by checksum) and in the index."""
        with sqlite_errors(self.catalog.path):
            return problems(self.catalog, self._store, self._index, progress)

    def repair(self, progress: ProgressFn = no_progress) -> list[Problem]:
        """Takes out the tracks whose embeddings are damaged (index them again), and rebuilds the index.

        Gives what it repaired. Damage to the catalogue is beyond it and raises Damaged: see `restoration`.
        """
        with sqlite_errors(self.catalog.path):
            if self.catalog.problems() or self.catalog.altered():
                raise damaged(self.catalog.path)
            found = self.verify(progress)
            if remove_damaged(self.catalog, self._store):
                self._load()
            if found or self.index_due():
                self.build_index(progress, anew=True)
        return found

    def compact(
        self, progress: ProgressFn = no_progress, cancelled: Callable[[], bool] = lambda: False, least: float = 0.0
    ) -> None:
        """Frees the space of removed rows, one shard at a time, if more than the share `least` belongs to no track.

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
        """The permanent identity of this library and its copies; made when it is first asked for."""
        if not self.catalog.get("identity"):
            self.catalog.set("identity", uuid4().hex)
            self.back_up()  # a repair must not make another library of it
        return self.catalog.get("identity")

    def records(self, first: int, count: int) -> embeddings.Records:
        """The stored records of the rows `first` … `first + count - 1`: (count, dim + peaks_a_row)."""
        return self._store.records(first, count)


@contextmanager
def changing(directory: Path) -> Iterator[None]:
    """Work on the library in `directory`: a full or failing disk met inside becomes an AfpError."""
    try:
        yield
    except BrokenPipeError:
        raise  # whoever read the progress has gone; that is no fault of the library
    except OSError as error:
        raise unwritable(directory, error.strerror) from error
    except sqlite3.Error as error:
        raise sqlite_error(directory / CATALOG, error) from error


def _tagged(tags: Tags) -> dict[str, Any]:
    """The fields of a StoredTrack that come from the tags of its file."""
    return {"title": tags.title, "artist": tags.artist, "album": tags.album, **vars(tags.release), "tags": TAGS}
