"""Reads the library for its page in a separate thread, and prepares every list for display."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from engine.errors import AfpError
from engine.word_search import fits
from PySide6.QtCore import QObject, QThread, Signal, Slot

from afp_gui.backend import Backend
from afp_gui.failures import translated
from afp_gui.widgets.labels import shown

if TYPE_CHECKING:
    from engine.library.library_protocol import ReadableLibrary
    from engine.library.track import Track

Row = TypeVar("Row")

log = logging.getLogger(__name__)

SORT_FIELDS = ("title", "artist", "album", "duration_s", "path")


class Searchable(Protocol):
    """A row with texts that can be searched."""

    @property
    def texts(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Question:
    """A library, a search in it, and the order of its tracks.

    `lists` are other lists that the page already has; only the search is applied to them. `anew`: the description of
    the library has changed, although its tracks have not. `expected`: it was there before, and should be there now.
    """

    search: str = ""
    column: int = 0
    descending: bool = False
    lists: tuple[Sequence[Searchable], ...] = ()
    anew: bool = False
    expected: bool = False
    directory: Path = field(default_factory=Path)


@dataclass(frozen=True)
class Snapshot:
    """The library as the page shows it: what matches the search, sorted. An unchanged list is the same object.

    `places` maps ids to rows of `tracks`; `about` is the description by `engine.library.status`;
    `lists` are those of the question, searched.
    """

    tracks: Sequence[Track] = ()
    places: dict[int, int] = field(default_factory=dict)
    missing: Sequence[Track] = ()
    failures: Sequence[tuple[str, str]] = ()
    total: int = 0
    total_failures: int = 0
    total_missing: int = 0
    duration_s: float = 0.0
    about: dict[str, Any] = field(default_factory=dict)
    question: Question = field(default_factory=Question)
    lists: tuple[Sequence[Searchable], ...] = ()


class LibraryReader(QObject):
    """Answers questions in its own thread; only the newest of several that wait is answered."""

    read = Signal(Snapshot)
    failed = Signal(str)
    damaged = Signal()  # the library cannot be opened before it is repaired
    recognised = Signal(Path, bool)  # a folder, and whether a library lies in it

    def __init__(self, backend: Backend):
        super().__init__()
        self._backend = backend
        self._library: ReadableLibrary | None = None
        self._directory: Path | None = None
        self._everything: list[Track] = []  # as of the last refresh that brought a change
        self._about: dict[str, Any] = {}
        self._last = Snapshot()
        self._newest = 0

    def announce(self, request: int) -> None:
        """Called by the asking thread before it asks: requests older than this one need no answer."""
        self._newest = request

    @Slot(int, Question)
    def ask(self, request: int, question: Question) -> None:
        """Answer with a Snapshot; an absent library is an empty one."""
        if request != self._newest:
            return
        try:
            self._answer(self._snapshot(question))
        except AfpError as error:
            self._close()
            self._answer(Snapshot(question=question))
            if self._backend.is_damage(error):
                self.damaged.emit()
            else:
                self.failed.emit(translated(error))
        except Exception:
            log.exception("reading the library failed")
            self.failed.emit(self.tr("The library could not be read; the log says why."))

    @Slot(Path)
    def recognise(self, directory: Path) -> None:
        """Report whether this folder contains a library."""
        self.recognised.emit(directory, self._backend.is_library(directory))

    @Slot()
    def shut_down(self) -> None:
        self._close()
        QThread.currentThread().quit()

    def _answer(self, snapshot: Snapshot) -> None:
        self._last = snapshot
        self.read.emit(snapshot)

    def _snapshot(self, question: Question) -> Snapshot:
        if not self._backend.holds_library(question.directory):
            self._close()
            if question.expected:
                raise AfpError(
                    self.tr(
                        "The library's folder {folder} is not available: connect its drive, or choose another library."
                    ).format(folder=shown(str(question.directory)))
                )
            return Snapshot(question=question)
        if self._library is None or question.directory != self._directory:
            self._close()
            self._library = self._backend.open_library(question.directory)
            self._directory = question.directory
            self._look_anew()
        elif self._library.refresh() or question.anew:
            self._look_anew()
        last, search = self._last, question.search
        found = self._library.tracks(search) if search else self._everything
        tracks = _kept(last.tracks, sorted(found, key=_order(question.column), reverse=question.descending))
        missing = [track for track in tracks if track.state == "missing"]
        everything = self._library.failures()
        failures = [failure for failure in everything if fits(search, *failure)] if search else everything
        return Snapshot(
            tracks=tracks,
            places=last.places if tracks is last.tracks else {track.id: row for row, track in enumerate(tracks)},
            missing=_kept(last.missing, missing),
            failures=_kept(last.failures, failures),
            total=len(self._everything),
            total_failures=len(everything),
            total_missing=sum(track.state == "missing" for track in self._everything),
            duration_s=sum(track.duration_s or 0.0 for track in self._everything),
            about=self._about,
            question=question,
            lists=tuple(self._searched(number, question) for number in range(len(question.lists))),
        )

    def _look_anew(self) -> None:
        assert self._library is not None
        self._everything = self._library.tracks()
        self._about = self._backend.describe(self._library)

    def _searched(self, number: int, question: Question) -> Sequence[Searchable]:
        asked, last = question.lists[number], self._last
        if not question.search:
            return asked
        if last.question.search == question.search and last.lists and last.question.lists[number] is asked:
            return last.lists[number]
        return [row for row in asked if fits(question.search, *row.texts)]

    def _close(self) -> None:
        library, self._library = self._library, None
        if library is not None:
            library.close()


def _kept(before: Sequence[Row], now: Sequence[Row]) -> Sequence[Row]:
    """The previous list if nothing has changed, so that the window need not compare it and keeps selections."""
    return before if before == now else now


def _order(column: int) -> Any:
    name = SORT_FIELDS[column]

    def key(track: Track) -> tuple[bool, object]:
        value = getattr(track, name)
        return (value == "", value.casefold()) if isinstance(value, str) else (False, value)

    return key
