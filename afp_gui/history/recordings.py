"""“What is this?”: identifies dropped files one after another, in separate child processes."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.audio.release_ids import Release
from engine.history.tracklist_edits import Edit, Song, Span, Spans, merged
from engine.recognition.speed import OWN, Speed, from_fields
from PySide6.QtCore import QObject, Signal

from afp_gui.command_process import CommandProcess, Outcome
from afp_gui.failures import translated
from afp_gui.numbers import number
from afp_gui.settings import Settings
from afp_gui.widgets.labels import joined, shown

if TYPE_CHECKING:
    from engine.history.recordings import Recording as Kept

SHORT_S = 60.0
"""Up to this length, a file gets one answer; a longer file gets a list of what was played when."""


@dataclass(frozen=True)
class Stretch:
    """A part of the recording and its song; without a title, it is unknown."""

    recording: int
    start_s: float
    end_s: float
    title: str = ""
    artist: str = ""
    path: str = ""
    confidence: float = 0.0
    position_s: float | None = None
    speed: Speed | None = None


@dataclass(frozen=True)
class Recording:
    """An analysed file and the answer; `said` is a sentence if there are no stretches."""

    number: int
    path: Path
    spans: Spans = ()
    said: str = ""
    reviewed: bool = False

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The list as shown in the table."""
        return tuple(_stretch(self.number, span) for span in self.spans)

    @property
    def songs(self) -> list[Stretch]:
        return [stretch for stretch in self.stretches if stretch.title]


class Recordings(QObject):
    """A queue of files, identified at the speeds in the settings.

    It is independent of the jobs of the library, so that neither waits for the other.
    """

    queued = Signal(list, Path)  # paths that wait, and the library that is to be asked
    given_up = Signal(list)  # paths that wait no more, unanswered
    removed = Signal(Path)
    brought_back = Signal(Path)
    restored = Signal()  # `answers` are others, and none of them is new
    measure_requested = Signal(Path)  # to be answered by `measured`, or by `looking` and `unfolded`
    begun = Signal(str)
    advanced = Signal(dict)
    analysed = Signal(Path, object, str)  # a path, and the Spans that were found, or a sentence
    answered = Signal(object)  # the Recording, with what a person had made of it before
    ended = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None):
        super().__init__(parent)
        self._settings = settings
        self.answers: list[Recording] = []  # newest first
        self._waiting: deque[tuple[Path, Path]] = deque()
        self._current: tuple[Path, Path] | None = None
        self._length_s = 0.0
        self._lines: list[dict[str, Any]] = []
        self._number = 0
        self._removed: dict[Path, tuple[int, Recording]] = {}
        self._closing = False
        self._what = ""
        self._process = CommandProcess(self)
        self._process.progressed.connect(self._advance)
        self._process.printed.connect(lambda line: self._lines.append(line))
        self._process.ended.connect(self._answered)

    def ask(self, paths: Sequence[Path], library: Path) -> None:
        """Identify these files with `library`, after those that already wait."""
        self.queued.emit(list(paths), library)
        self._enqueue([(path, library) for path in paths])

    def restore(self, kept: Sequence[Kept]) -> None:
        """Show stored recordings, newest first, and continue with those that wait. Newer requests are kept."""
        answered = {each.path for each in self.answers}
        asked = self._asked()
        for each in reversed(kept):
            if (each.spans or each.said) and each.path not in answered:
                self.answers.insert(0, Recording(self._number, each.path, each.spans, each.said, each.reviewed))
                self._number += 1
        self.restored.emit()
        self._enqueue([(each.path, each.library) for each in reversed(kept) if each.waiting and each.path not in asked])

    def replace(self, path: Path, **changes: Any) -> None:
        """A recording has changed: `spans`, `reviewed`."""
        self.answers = [replace(each, **changes) if each.path == path else each for each in self.answers]

    def edit(self, path: Path, edit: Edit) -> None:
        """A person has corrected its list."""
        before = next(each for each in self.answers if each.path == path)
        self.replace(path, spans=edit.applied(before.spans))

    def remove(self, path: Path) -> None:
        """Forget an answer, until `bring_back`; where the file is asked about again, that goes on."""
        place = next(n for n, each in enumerate(self.answers) if each.path == path)
        self._removed[path] = place, self.answers[place]
        self.answers = [each for each in self.answers if each.path != path]
        self.removed.emit(path)
        if path in (asked := self._asked()):
            self.queued.emit([path], asked[path])
        self.restored.emit()

    def bring_back(self, path: Path) -> None:
        """The answer is where it was, whatever was answered meanwhile."""
        place, recording = self._removed.pop(path)
        others = [each for each in self.answers if each.path != path]
        self.answers = [*others[:place], recording, *others[place:]]
        self.brought_back.emit(path)
        self.restored.emit()

    @property
    def queue(self) -> list[Path]:
        """The file that is heard, and those that wait."""
        return list(self._asked())

    def _asked(self) -> dict[Path, Path]:
        """What waits or is heard, each with its library."""
        return dict([*([self._current] if self._current else []), *self._waiting])

    def _enqueue(self, files: Sequence[tuple[Path, Path]]) -> None:
        if not files:
            return
        self._waiting.extend(files)
        if self._current is None:
            self._next()
        else:
            self._announce()

    def cancel(self) -> None:
        """Stop the current file and drop those that wait; the answers stay."""
        self.given_up.emit([path for path, _ in self._waiting])
        self._waiting.clear()
        if self._process.running:
            self._process.cancel()
        elif self._current is not None:
            self._end_one(self.tr("Cancelled"))

    def stop(self) -> None:
        """For closing the window: waiting files are stored, and continue at the next start."""
        self._closing = True
        self._waiting.clear()
        self._process.stop()

    def measured(self, path: Path, length_s: float | None) -> None:
        """The length that the file claims: None if unknown."""
        if self._current is None or self._current[0] != path or self._process.running:
            return
        single = length_s is not None and length_s <= SHORT_S
        self._length_s, self._lines = length_s or 0.0, []
        command = ["identify" if single else "tracklist", str(path), "--library", str(self._current[1]), "--json"]
        command += ["--speeds", self._settings.speeds]
        self._process.start(command if single else [*command, "--progress", "json"])

    def looking(self, folder: Path, count: int) -> None:
        """It is a folder; so many files were found in it so far."""
        if self._current is not None and self._current[0] == folder and not self._process.running:
            what = self.tr("Looking for sound files in {name}").format(name=shown_name(folder))
            found = self.tr("{n} found").format(n=number(count)) if count else ""
            self.advanced.emit({"done": count, "what": joined(" · ", what, found)})

    def unfolded(self, folder: Path, files: Sequence[Path]) -> None:
        """It is a folder, with these files in it; their turn is now."""
        if self._current is None or self._current[0] != folder or self._process.running:
            return
        library = self._current[1]
        if not files:
            self._end_one(self.tr("There is no sound file in this folder."))
            return
        known = self._asked()
        new = [file for file in files if file not in known]
        self._waiting.extendleft((file, library) for file in reversed(new))
        self.given_up.emit([folder])
        self.queued.emit(new, library)
        self._next()

    def _next(self) -> None:
        self._current = self._waiting.popleft() if self._waiting else None
        if self._current is None:
            self.ended.emit()
        else:
            self._announce()
            self.measure_requested.emit(self._current[0])

    def _announce(self) -> None:
        assert self._current is not None
        text = self.tr("Listening to {name}").format(name=shown_name(self._current[0]))
        if len(self._waiting) == 1:
            text += " · " + self.tr("1 more waiting")
        elif self._waiting:
            text += " · " + self.tr("{n} more waiting").format(n=number(len(self._waiting)))
        self._what = text
        self.begun.emit(text)

    def _advance(self, report: dict[str, Any]) -> None:
        """Show the file, and how many minutes of it are done."""
        total = report.get("total")
        minutes = {"done": report["done"] / 60, "total": total and total / 60, "unit": self.tr("min")}
        self.advanced.emit({**report, **minutes, "what": self._what})

    def _answered(self, outcome: Outcome) -> None:
        if self._current is None or self._closing:
            return
        if outcome.cancelled:
            self._end_one(self.tr("Cancelled"))
        elif outcome.result.get("verdict") is not None:
            self._end_one(*self._verdict(outcome.result))
        elif outcome.ok and self._lines:
            self._end_one("", [_span(line["start_s"], line["end_s"], line) for line in self._lines])
        else:
            self._end_one(outcome.sentence or self.tr("The recognition failed without giving a reason."))

    def _verdict(self, line: dict[str, Any]) -> tuple[str, list[Span]]:
        if line["verdict"] == "match":
            best = {**line, "track": line["matches"][0]}
            return "", [_span(0.0, self._length_s, best)]
        return {
            "unknown": self.tr("Not in your library"),
            "silence": self.tr("Nothing but silence"),
        }.get(line["verdict"], translated(str(line.get("error")))), []

    def _end_one(self, said: str, spans: Sequence[Span] = ()) -> None:
        assert self._current is not None
        if spans and not any(span.song for span in spans):
            said, spans = self.tr("Not in your library"), ()
        path = self._current[0]
        recording = Recording(self._number, path, tuple(spans), said)
        self._number += 1
        before = next((each for each in self.answers if each.path == path), None)
        if before is not None and before.spans:  # what a person has touched stays; a failure takes nothing away
            now = merged(before.spans, recording.spans) if spans else before.spans
            recording = replace(recording, spans=now, reviewed=before.reviewed)
        self.analysed.emit(path, tuple(spans), said)
        self.answers = [recording, *(each for each in self.answers if each.path != path)]
        self.answered.emit(recording)
        self._next()


def _span(start_s: float, end_s: float, line: dict[str, Any]) -> Span:
    track = line["track"]
    others = tuple(_song(other) for other in line.get("alternatives", ()))
    return Span(start_s, end_s, track and _song(line), alternatives=others)


def _song(line: dict[str, Any]) -> Song:
    """What a line names, with its place and its speed."""
    track = line["track"]
    told = {**track, **line}  # one answer has speed and place with the track, a list beside it
    speed = from_fields(told) if told.get("speed") else OWN
    from_s = told.get("from_s", told.get("offset_s")) or 0.0
    names = track["title"] or shown_name(Path(track["path"])), track["artist"], track.get("album", "")
    return Song(*names, track["path"], line["confidence"], from_s, speed, Release.of(track))


def _stretch(number: int, span: Span) -> Stretch:
    song = span.song
    if song is None:
        return Stretch(number, span.start_s, span.end_s)
    names = song.title, song.artist, song.path
    return Stretch(number, span.start_s, span.end_s, *names, song.confidence, song.from_s, song.speed)


def shown_name(path: Path) -> str:
    """The file's name, with replacement characters for invalid text."""
    return shown(path.name)
