"""How long the window's thread is busy at a time in a review: `python -m tests.benchmarks.review_calls`.

The real window, 1280×800 on an X server of its own, opens a stored recording of `--hours` with `--entries`. First its
level curve is measured, from a WAV: nothing is decoded faster, so the most of it comes at once. Then it is left and
opened again, zoomed and scrolled with the wheel, walked through with a key, played, edited and undone.
A call is one event that Qt hands to the window's thread, with all that it leads to, painting too. Its time is taken by
the clock, and by the processor's time in this thread, which other programs on the machine change less.
Prints a JSON line a step: `step`, `calls`, then of both times the median, the 99th percentile and the longest (ms), how
many were over 16 ms, and which call took the processor longest.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from engine.audio.level_curve import RATE
from engine.history.tracklist_edits import Song, Span
from tests.integration.display import Display

LIMIT_MS = 16.0
BETWEEN_MS = 20
Steps = Iterator[Callable[[], bool] | None]
"""What is done in one turn of the event loop each; what it yields says when to go on, None: at the next turn."""


def main() -> int:
    """Make the recording, then start this very file again on a display of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hours", type=float, default=10.0, help="of the recording (default: %(default)s)")
    parser.add_argument("--entries", type=int, default=300, help="in its list (default: %(default)s)")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.inside:
        return watch(args.inside)
    with tempfile.TemporaryDirectory(prefix="review") as folder, Display() as display:
        make(Path(folder), args.hours, args.entries)
        inside = [sys.executable, "-m", "tests.benchmarks.review_calls", "--inside", folder]
        subprocess.run(inside, env=os.environ | display.env, check=True)
    return 0


def make(folder: Path, hours: float, entries: int) -> None:
    """A recording with its analysis, in a profile."""
    from engine.history.recordings import RecordingStore
    from engine.history.store import History

    noise = np.random.default_rng(5)
    minute = (8_000 * noise.standard_normal(60 * RATE).clip(-3, 3)).astype(np.float32)
    minutes = round(60 * hours)
    with wave.open(str(folder / "night.wav"), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        for loudness in noise.random(minutes):
            file.writeframes((loudness * minute).astype("<i2").tobytes())
    edges = np.linspace(0, 60 * minutes, entries + 1).tolist()
    songs = [Song(f"A song of the night, part {n}", f"Artist {n % 40}", "", f"/m/{n}", 0.9) for n in range(entries)]
    spans = (
        Span(start, end, song if n % 7 else None, alternatives=tuple(songs[:5]))
        for n, (start, end, song) in enumerate(zip(edges[:-1], edges[1:], songs, strict=True))
    )
    store = RecordingStore(History(folder / "history.sqlite3"))
    store.wait([folder / "night.wav"], folder / "library")
    store.answer(folder / "night.wav", tuple(spans))
    store.close()


def watch(folder: Path) -> int:
    """Note how long each call takes, step after step."""
    from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from afp_gui.main_window import MainWindow
    from afp_gui.pages import HISTORY
    from afp_gui.settings import Settings
    from afp_gui.theme import Theme

    calls: list[tuple[float, float, str]] = []

    class Watched(QApplication):
        inside = False

        def notify(self, receiver: QObject, event: QEvent) -> bool:
            if self.inside or threading.current_thread() is not threading.main_thread():
                return super().notify(receiver, event)
            self.inside = True
            name = f"{type(receiver).__name__} {event.type().name}"
            clock, thread = time.perf_counter(), time.thread_time()
            try:
                return super().notify(receiver, event)
            finally:
                calls.append((1000 * (time.perf_counter() - clock), 1000 * (time.thread_time() - thread), name))
                self.inside = False

    application = Watched([])
    theme = Theme()
    theme.apply("light")
    window = MainWindow(folder / "library", Settings(folder), theme)
    window.resize(1280, 800)
    page = window.history.recordings
    panel, view = page.timeline, page.timeline.view

    def wheel(turn: int, share: float, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at, none, phase = QPointF(share * view.width(), 60), Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, view.mapToGlobal(at), QPoint(), QPoint(0, turn), none, modifiers, phase, False)
        application.postEvent(view, event)

    def opening() -> Steps:
        panel.left.emit()
        yield None
        page._review()
        yield None

    def measuring() -> Steps:
        measured: list[object] = []
        window._level_worker.measured.connect(lambda path, _: measured.append(path))
        page._review()
        yield lambda: bool(measured)

    def zooming() -> Steps:
        for turn in (120, -120):
            for step in range(50):
                wheel(turn, step % 10 / 10)
                yield None

    def scrolling() -> Steps:
        for _ in range(8):
            wheel(120, 0.5)
            yield None
        for turn in (-120, 120):
            for _ in range(100):
                wheel(turn, 0.5, Qt.KeyboardModifier.ShiftModifier)
                yield None

    def walking() -> Steps:
        for _ in range(panel.model.rowCount()):
            QTest.keyClick(panel.table, Qt.Key.Key_Down)
            yield None

    def playing() -> Steps:
        for at_s in np.linspace(0, view.length_s, 200).tolist():
            panel.follow(panel.path, at_s)
            yield None

    def editing() -> Steps:
        view.show_all()
        for row in range(0, panel.model.rowCount(), 10):
            panel.table.selectRow(row)
            view.move_cursor(view.cursor_s + 5)
            for key in ("X", "R", "J"):  # the window of a bare X server has no keyboard for its shortcuts
                panel.actions_by_key[key][1]()
                yield None
        while panel.stack.canUndo():
            panel.stack.undo()
            yield None

    def everything() -> Steps:
        yield lambda: bool(window._recordings.answers)
        for step in (measuring, opening, zooming, scrolling, walking, playing, editing):
            calls.clear()
            yield from step()
            tell(step.__name__, calls)

    run = everything()

    def go_on(ready: Callable[[], bool] | None = None) -> None:
        if ready is None or ready():
            try:
                ready = next(run)
            except StopIteration:
                window.close()
                application.quit()
                return
        QTimer.singleShot(BETWEEN_MS, lambda: go_on(ready))

    window.show_page(HISTORY)
    window.history.show_recordings()
    window.show()
    go_on()
    application.exec()
    return 0


def tell(step: str, calls: list[tuple[float, float, str]]) -> None:
    """Print the line of a step."""
    told: dict[str, Any] = {"step": step, "calls": len(calls)}
    for name, times in (("clock", [clock for clock, _, _ in calls]), ("thread", [thread for _, thread, _ in calls])):
        times.sort()
        figures = (statistics.median(times), times[int(0.99 * len(times))], times[-1])
        told[f"{name}_ms"] = [round(figure, 2) for figure in figures]
        told[f"{name}_over"] = sum(ms > LIMIT_MS for ms in times)
    told["longest"] = max(calls, key=lambda call: call[1])[2]
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    sys.exit(main())
