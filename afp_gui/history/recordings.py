"""“What is this?”: files that were dropped, asked about one after another in child processes of their own."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.recognition.speed import Speed, from_fields
from PySide6.QtCore import QObject, Signal

from afp_gui.command_process import CommandProcess, Outcome
from afp_gui.failures import translated
from afp_gui.settings import Settings
from afp_gui.widgets.labels import shown

SHORT_S = 60.0
"""Up to this length a file gets one answer; a longer one, a list of what was played when."""
FOLDER = -1.0


@dataclass(frozen=True)
class Stretch:
    """From when to when in the recording which song was heard; without a title, none of the library."""

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
    """A file that was asked about, and the answer; `said` is a sentence where there are no stretches."""

    number: int
    path: Path
    stretches: tuple[Stretch, ...] = ()
    said: str = ""

    @property
    def songs(self) -> list[Stretch]:
        return [stretch for stretch in self.stretches if stretch.title]


class Recordings(QObject):
    """A queue of files, asked about at the speeds that the settings name.

    It shares nothing with the jobs of the library, so that neither waits for the other.
    """

    measure_requested = Signal(Path)  # to be answered by `measured`
    begun = Signal(str)
    advanced = Signal(dict)
    answered = Signal(object)  # a Recording
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
        self._what = ""
        self._process = CommandProcess(self)
        self._process.progressed.connect(self._advance)
        self._process.printed.connect(lambda line: self._lines.append(line))
        self._process.ended.connect(self._answered)

    def ask(self, paths: Sequence[Path], library: Path) -> None:
        """Ask `library` about these files, after those that wait already."""
        self._waiting.extend((path, library) for path in paths)
        if self._current is None:
            self._next()
        else:
            self._announce()

    def cancel(self) -> None:
        """Stop the one that is heard and forget those that wait; the answers stay."""
        self._waiting.clear()
        if self._process.running:
            self._process.cancel()
        elif self._current is not None:
            self._end_one(self.tr("Cancelled"))

    def stop(self) -> None:
        """The window closes."""
        self._waiting.clear()
        self._process.stop()

    def measured(self, path: Path, length_s: float | None) -> None:
        """How long the file claims to be: None if it does not say, FOLDER if it is none."""
        if self._current is None or self._current[0] != path or self._process.running:
            return
        if length_s == FOLDER:
            self._end_one(self.tr("This is a folder: drop it on the Library page to add its music."))
            return
        single = length_s is not None and length_s <= SHORT_S
        self._length_s, self._lines = length_s or 0.0, []
        command = ["identify" if single else "tracklist", str(path), "--library", str(self._current[1]), "--json"]
        command += ["--speeds", self._settings.speeds]
        self._process.start(command if single else [*command, "--progress", "json"])

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
            text += " · " + self.tr("{n} more waiting").format(n=len(self._waiting))
        self._what = text
        self.begun.emit(text)

    def _advance(self, report: dict[str, Any]) -> None:
        """Which file it is, and how many minutes of it are behind us."""
        total = report.get("total")
        minutes = {"done": report["done"] / 60, "total": total and total / 60, "unit": self.tr("min")}
        self.advanced.emit({**report, **minutes, "what": self._what})

    def _answered(self, outcome: Outcome) -> None:
        if self._current is None:
            return
        if outcome.cancelled:
            self._end_one(self.tr("Cancelled"))
        elif outcome.result.get("verdict") is not None:
            self._end_one(*self._verdict(outcome.result))
        elif outcome.ok and self._lines:
            self._end_one("", [self._stretch(line["start_s"], line["end_s"], line) for line in self._lines])
        else:
            self._end_one(outcome.sentence or self.tr("Recognising it failed without saying why."))

    def _verdict(self, line: dict[str, Any]) -> tuple[str, list[Stretch]]:
        if line["verdict"] == "match":
            best = {**line, "track": line["matches"][0]}
            return "", [self._stretch(0.0, self._length_s, best)]
        return {
            "unknown": self.tr("Not in your library"),
            "silence": self.tr("Nothing but silence"),
        }.get(line["verdict"], translated(str(line.get("error")))), []

    def _stretch(self, start_s: float, end_s: float, line: dict[str, Any]) -> Stretch:
        track = line["track"]
        if track is None:
            return Stretch(self._number, start_s, end_s)
        name = track["title"] or shown_name(Path(track["path"]))
        confidence, offset = line["confidence"], track.get("offset_s")
        told = {**track, **line}  # one answer has it with the track, a list beside it
        speed = from_fields(told) if told.get("speed") else None
        return Stretch(self._number, start_s, end_s, name, track["artist"], track["path"], confidence, offset, speed)

    def _end_one(self, said: str, stretches: Sequence[Stretch] = ()) -> None:
        assert self._current is not None
        if stretches and not any(stretch.title for stretch in stretches):
            said, stretches = self.tr("Not in your library"), ()
        recording = Recording(self._number, self._current[0], tuple(stretches), said)
        self._number += 1
        self.answers.insert(0, recording)
        self.answered.emit(recording)
        self._next()


def shown_name(path: Path) -> str:
    """The file's name, with replacement signs for what is no text."""
    return shown(path.name)
