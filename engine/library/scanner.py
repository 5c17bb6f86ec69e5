"""Brings a library up to date with the files: what is new or changed is decoded, encoded and committed, track by track.

Unchanged files (size and time) are not opened; a file that moved is known by its content; a file that has gone is
marked missing, or offline when the whole folder is away. What cannot be read is kept as a failure with its reason.
"""

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from engine.audio.tags import Tags, parsed_tags
from engine.display_text import display_text
from engine.errors import AfpError, UsageError
from engine.library.catalog import TAGS, StoredTrack
from engine.library.index_builder import TAIL_ROWS
from engine.library.library import Library, changing
from engine.library.track import Source
from engine.library.track_encoding import TrackEncoding
from engine.library.walk import File, Unreadable, away, inside, walk
from engine.library.workers import Done, Failed, Job, Pool, Sound
from engine.progress import ProgressFn, no_progress

if TYPE_CHECKING:
    from engine.encoders import Encoder

# Compacted when more of the stored rows are of no track.
DEAD_MOST = 0.25
_LOOK_S = 0.2
RETAGGED_AT_ONCE = 500
"""Tracks a transaction: each waits for a network share."""


@dataclass
class Report:
    """The result of a scan, and the totals of the library (`tracks`, `segments`, `audio_s`)."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    missing: int = 0
    failed: list[dict[str, str]] = field(default_factory=list)
    tracks: int = 0
    segments: int = 0
    audio_s: float = 0.0
    elapsed_s: float = 0.0
    away: list[str] = field(default_factory=list)  # folders that are not there; their tracks are kept
    cancelled: bool = False

    def raise_if_nothing_was_read(self) -> None:
        """Raises AfpError when there were files and not one of them could be read."""
        if self.failed and not self.added + self.updated + self.unchanged:
            raise AfpError("None of the files could be read.")

    def to_json(self) -> dict[str, object]:
        """The keys of `afp index --json`."""
        fields = asdict(self)
        del fields["cancelled"]
        return fields


def never() -> bool:
    """A `cancelled` that never is."""
    return False


def index(
    library: Library,
    paths: Sequence[Path],
    encoder: "Encoder",
    progress: ProgressFn = no_progress,
    cancelled: Callable[[], bool] = never,
    pool: Pool | None = None,
    again: bool = False,
) -> Report:
    """Adds or refreshes files and folders; without paths, every folder the library knows.

    `cancelled` is asked several times a second: what is committed by then is kept. `pool`: who decodes; by default
    workers of its own. `again`: files that have not changed are decoded too. Raises AfpError when the disk is full or
    the library cannot be written, UsageError when not one of the paths is there.
    """
    with changing(library.directory):
        if pool is not None:
            return _Scan(library, paths, encoder, progress, cancelled, pool, again).run()
        with Pool() as own:
            return _Scan(library, paths, encoder, progress, cancelled, own, again).run()


class _Scan:
    def __init__(
        self,
        library: Library,
        paths: Sequence[Path],
        encoder: "Encoder",
        progress: ProgressFn,
        cancelled: Callable[[], bool],
        pool: Pool,
        decode_all: bool,
    ) -> None:
        self.decode_all = decode_all
        self.library = library
        self.catalog = library.catalog
        self.encoder = encoder
        self.progress = progress
        self.cancelled = cancelled
        self.pool = pool
        self.report = Report()
        # Tracks are encoded beside each other, each on one thread: that scales where threads inside one batch do not.
        self.threads = ThreadPoolExecutor(pool.count, "encoding")
        self.roots = [os.path.abspath(os.fsencode(path)) for path in paths] or self.catalog.folders()
        self.away = [root for root in {*self.roots, *self.catalog.folders()} if away(root)]
        self.work: dict[Job, tuple[File, TrackEncoding]] = {}
        self.ending: list[tuple[Done, File, TrackEncoding]] = []  # decoded, and not yet encoded to their end
        self.stopping = threading.Event()
        self.again: list[File] = []  # copies of a moved file: only the first of them takes over its track
        self.retagged: dict[int, Tags] = {}  # read, and not yet stored
        self.total = self.done = 0  # files met
        self.uncoded = 0  # rows that were added since the index was looked at

    def run(self) -> Report:
        began = time.monotonic()
        roots = [root for root in self.roots if os.path.lexists(root)]
        if self.roots and not roots and not any(self._below(root) for root in self.roots):
            raise UsageError(f"There is no {display_text(self.roots[0])}; give a folder or a file that exists.")
        for root in self.roots:
            if os.path.isdir(root) and not inside(root, self.catalog.folders()):
                self.catalog.add_folder(root)
            elif root not in roots and not self._below(root):
                self._fail(root, "There is no such file or folder.")
        for path, _ in self.catalog.failures():
            if inside(path, self.roots) and not inside(path, self.away):
                self.catalog.forget_failure(path)
        self.report.away = [os.fsdecode(root) for root in self.away if inside(root, self.roots) and self._below(root)]
        self.total = self._count(roots)
        try:
            self._take_in(self.pool, roots)
        finally:
            self.stopping.set()
            self.threads.shutdown(cancel_futures=True)
        self.report.cancelled = self.cancelled()
        if not self.report.cancelled:
            self._mark_gone()
            for folder in self.catalog.folders():
                if folder not in self.away and inside(folder, self.roots):
                    self.catalog.note_looked(folder)
            self.library.compact(self.progress, self.cancelled, DEAD_MOST)
            if self.library.index_due():
                self.library.build_index(self.progress, self.cancelled)
            self.library.back_up()
        totals = self.catalog.totals()
        self.report.tracks, self.report.segments = int(totals["tracks"]), int(totals["segments"])
        self.report.audio_s = round(totals["audio_s"], 3)
        self.report.elapsed_s = round(time.monotonic() - began, 3)
        return self.report

    def _count(self, roots: list[bytes]) -> int:
        total = 0
        for _ in walk(roots):
            total += 1
            if total % 1000 == 0:
                self.progress(total, None, "files", "Looking for music")
                if self.cancelled():
                    break
        return total

    def _take_in(self, pool: Pool, roots: list[bytes]) -> None:
        todo = self._todo(roots)
        more = True
        while (more or self.again or pool.busy or self.ending) and not self.cancelled():
            while (more or self.again) and pool.free and len(self.ending) <= pool.count and not self.cancelled():
                job = self._job(self.again.pop()) if self.again else next(todo, None)
                if job is None:
                    more = False
                else:
                    pool.give(job)
            if pool.busy:
                for message in pool.results(_LOOK_S, self._has_room):
                    self._take(message)
            elif self.ending:
                self.ending[0][2].wait(_LOOK_S)
            self._commit()
        self._tell()

    def _has_room(self, job: Job) -> bool:
        return job not in self.work or self.work[job][1].room > 0

    def _tell(self) -> None:
        self.progress(min(self.done, self.total), self.total, "files", "Indexing")  # files may have come since

    def _todo(self, roots: list[bytes]) -> Iterator[Job]:
        """The files that must be opened; others are dealt with on the way."""
        for found in walk(roots):
            if self.cancelled():
                return
            if isinstance(found, Unreadable):
                self._fail(found.path, found.reason)
                self.done += 1
                continue
            track = self.catalog.by_path(found.path)
            same = track is not None and (track.size, track.mtime_ns) == (found.size, found.mtime_ns)
            if track is not None and same and not self.decode_all:
                if track.state != "present":
                    with self.catalog.change() as generation:
                        self.catalog.set_state(track.id, "present", generation)
                if track.tags < TAGS and track.id not in self._altered:  # an earlier Earmark read fewer of them
                    self._retag(track)
                self.report.unchanged += 1
                self.done += 1
                self._tell()
                continue
            yield self._job(found)
        self._keep_tags()

    @cached_property
    def _altered(self) -> set[int]:
        """Damaged tracks: to write them again would hide it."""
        return {track_id for track_id, _ in self.catalog.altered()}

    def _retag(self, track: StoredTrack) -> None:
        if (tags := parsed_tags(os.fsdecode(track.path))) is not None:
            self.retagged[track.id] = tags
        if len(self.retagged) == RETAGGED_AT_ONCE:
            self._keep_tags()

    def _keep_tags(self) -> None:
        if self.retagged:
            self.library.retag(self.retagged)
            self.retagged = {}

    def _job(self, file: File) -> Job:
        track = self.catalog.by_path(file.path)
        if track is not None:
            known = [] if self.decode_all else [track]
        else:
            known = [old for old in self.catalog.of_size(file.size) if self._gone(old)]
        job = Job(file.path, self.encoder.sample_rate, tuple(old.content for old in known))
        self.work[job] = file, TrackEncoding(self.encoder, self.stopping, self.library.peaks_a_row > 0)
        return job

    def _take(self, message: Sound | Done | Failed) -> None:
        if message.job not in self.work:  # given up already
            return
        file, encoding = self.work[message.job]
        if isinstance(message, Sound):
            encoding.take(message.samples, self.threads)
            return
        del self.work[message.job]
        if isinstance(message, Done) and message.decoded:
            self.ending.append((message, file, encoding))
            return
        self.done += 1
        if isinstance(message, Failed):
            self._fail(file.path, message.reason)
        else:
            self._known(file, message)
        self._tell()

    def _commit(self) -> None:
        """Adds the tracks that are completely encoded."""
        for ended in [ended for ended in self.ending if ended[2].idle]:
            self.ending.remove(ended)
            self._add(*ended)

    def _add(self, end: Done, file: File, encoding: TrackEncoding) -> None:
        encoding.settle()
        self.done += 1
        if reason := encoding.unfit():
            self._fail(file.path, reason)
        else:
            new = self.catalog.by_path(file.path) is None
            source, rows = Source(file.path, file.size, file.mtime_ns, end.content), encoding.rows()
            self.library.add(source, end.tags, encoding.duration_s, rows, encoding.stored_peaks())
            self.report.added += new
            self.report.updated += not new
            self.uncoded += len(rows)
        if self.uncoded > TAIL_ROWS:  # whoever listens meanwhile searches in memory what is not coded yet
            self.uncoded = 0
            if self.library.index_due():
                self.library.build_index(cancelled=self.cancelled)
        self._tell()

    def _known(self, file: File, message: Done) -> None:
        """A file whose content the library holds: only touched since, or moved here."""
        track = self.catalog.by_path(file.path)
        touched = track is not None
        if track is None:
            gone = (old for old in self.catalog.of_size(file.size) if self._gone(old))
            track = next((old for old in gone if old.content == message.content), None)
        if track is None:
            self.again.append(file)
            self.done -= 1
            return
        source = Source(file.path, file.size, file.mtime_ns, message.content)
        self.library.moved(track.id, source, None if touched else message.tags)
        self.report.unchanged += touched
        self.report.updated += not touched

    def _mark_gone(self) -> None:
        """Tracks below the roots whose files are no longer there."""
        states: list[tuple[int, str]] = []
        for track in self.catalog.tracks():
            if not inside(track.path, self.roots):
                continue
            state = "present" if os.path.exists(track.path) else "offline" if self._offline(track) else "missing"
            self.report.missing += state == "missing"
            if state != track.state:
                states.append((track.id, state))
        if states:
            with self.catalog.change() as generation:
                for track_id, state in states:
                    self.catalog.set_state(track_id, state, generation)

    def _gone(self, track: StoredTrack) -> bool:
        return not os.path.lexists(track.path) and not self._offline(track)

    def _offline(self, track: StoredTrack) -> bool:
        return track.path not in self.away and inside(track.path, self.away)

    def _below(self, root: bytes) -> bool:
        return any(inside(track.path, [root]) for track in self.catalog.tracks())

    def _fail(self, path: bytes, reason: str) -> None:
        self.catalog.fail(path, reason)
        self.report.failed.append({"path": os.fsdecode(path), "reason": reason})
