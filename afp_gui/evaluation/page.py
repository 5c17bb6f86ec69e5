"""The evaluation page: results, a new evaluation, the recording assistant, and the one command that runs."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from afp_gui.backend import Backend
from afp_gui.command_process import CommandProcess, Outcome
from afp_gui.evaluation.inventory import EvaluationInventory, out_of
from afp_gui.evaluation.new_evaluation import NewEvaluation
from afp_gui.evaluation.panels import protocol_name
from afp_gui.evaluation.plans import Plan, Step, steps
from afp_gui.evaluation.results import Result
from afp_gui.evaluation.results_view import ResultsView
from afp_gui.evaluation.room import RoomAssistant
from afp_gui.evaluation.worker import EvaluationWorker
from afp_gui.music_folder import dialog_folder
from afp_gui.numbers import number
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.empty_state import EmptyState
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.page_layout import page_column, page_header, page_titles
from afp_gui.widgets.shortcuts import bind
from afp_gui.widgets.work_strip import WorkStrip


class EvaluationPage(QWidget):
    """`request` reads the disk again; `close_down` ends the command and the thread that the page started."""

    shown = Signal()  # what was asked for by `request`, or has changed, is on the page

    _look = Signal(Path)
    _begin = Signal(Step)
    _settle = Signal(Path, bool, float)
    _discard = Signal(list)
    _shut_down = Signal()

    def __init__(self, backend: Backend, data: Path, corpus: Path, parent: QWidget | None = None):
        super().__init__(parent)
        self._data, self._corpus = data, corpus
        self._thread: QThread | None = None
        self._worker = EvaluationWorker(backend, data, corpus)
        self._queue: deque[Step] = deque()
        self._running: Step | None = None
        self._folder: Path | None = None
        self._newest: Path | None = None
        self._then: Callable[[Outcome], None] | None = None
        self._begun_s = 0.0
        self._process = CommandProcess(self)
        self._process.progressed.connect(self._advance)
        self._process.ended.connect(self._ended)
        self._build()
        self._wire()

    @property
    def busy(self) -> bool:
        return self._process.running or self._running is not None

    def request(self) -> None:
        """Read encoders, songs and results; the first call starts the worker's thread."""
        if self._thread is None:
            self._thread = QThread(self)
            self._thread.setObjectName("evaluation")
            self._worker.moveToThread(self._thread)
            self._thread.start()
        self._look.emit(self._corpus)

    def close_down(self) -> None:
        """For closing the window: the running command is cancelled and its folder deleted."""
        self._queue.clear()
        self._process.stop()
        if self._thread is not None and self._thread.isRunning():
            self._shut_down.emit()
            self._thread.wait()

    def show_inventory(self, around: EvaluationInventory) -> None:
        self._corpus = around.corpus.folder
        self.form.show_inventory(around)
        self.results.show_results(around.results, self._newest)
        self._newest = None
        count = len(around.results)
        self.summary.setText(self.tr("1 result") if count == 1 else self.tr("{n} results").format(n=number(count)))
        if around.unreadable:
            self.notice.say(" ".join(around.unreadable[:3]))
        if self._pages.currentWidget() in (self.results, self.empty):
            self._show_results()
        self.shown.emit()

    def show_form(self) -> None:
        self._turn(self.form)

    def show_room(self) -> None:
        self.room.begin()
        self._turn(self.room)

    # Running

    def _start(self, plan: Plan) -> None:
        if self.busy:
            self.notice.say(self.tr("Something is running already: wait for it or cancel it."), "info")
            return
        self.notice.hide()
        self._queue.extend(steps(plan))
        self._show_results()
        self._next()

    def _next(self) -> None:
        if not self._queue:
            return
        self._running = self._queue.popleft()
        self.work.begin(protocol_name(self._running.protocol))
        self._show_busy()
        self._begin.emit(self._running)

    def _run(self, folder: Path, step: Step) -> None:
        """Called when the step's folder exists."""
        if self._process.running or self._running != step:  # cancelled meanwhile
            self._settle.emit(folder, False, 0.0)
            return
        self._folder = folder
        arguments = [*step.arguments, "--out", str(out_of(folder, step.protocol)), "--progress", "json"]
        self._command(arguments, self._step_ended)

    def _refuse(self, sentence: str) -> None:
        self._running = None
        self._queue.clear()
        self.work.end()
        self._show_busy()
        self.notice.say(sentence)

    def _command(self, arguments: list[str], then: Callable[[Outcome], None]) -> None:
        self._then, self._begun_s = then, time.monotonic()
        self._process.start(arguments)
        self._show_busy()

    def _advance(self, report: dict[str, Any]) -> None:
        waiting = len(self._queue)
        name = protocol_name(self._running.protocol) if self._running else ""
        what = f"{name}: {report.get('what', '')}" if name else str(report.get("what", ""))
        if waiting:
            what += " " + self.tr("({n} more to come)").format(n=number(waiting))
        self.work.advance({**report, "what": what})

    def _cancel(self) -> None:
        self._queue.clear()
        if self._process.running:
            self._process.cancel()
        else:
            self._running = None
            self.work.end()
            self._show_busy()

    def _ended(self, outcome: Outcome) -> None:
        self.work.end()
        then, self._then = self._then, None
        if then is not None:
            then(outcome)
        self._show_busy()
        if not outcome.ok and not outcome.cancelled:
            self.notice.say(outcome.sentence or self.tr("It failed without giving a reason."))

    def _step_ended(self, outcome: Outcome) -> None:
        folder, self._folder, self._running = self._folder, None, None
        ok = outcome.ok and not outcome.cancelled
        if folder is not None:
            self._newest = folder if ok else None
            self._settle.emit(folder, ok, time.monotonic() - self._begun_s)
        if ok:
            self._next()
        else:
            self._queue.clear()

    # Corpus, recordings, results

    def _prepare_corpus(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder of music for testing"), dialog_folder())
        if chosen:
            self.prepare_corpus(Path(chosen))

    def prepare_corpus(self, music: Path) -> None:
        """Decode the user's music, reserve songs for testing, simulate rooms."""
        if self.busy:
            self.notice.say(self.tr("Something is running already: wait for it or cancel it."), "info")
            return
        folder = self._data / "corpora" / (music.name or "music")

        def use(outcome: Outcome) -> None:
            if outcome.ok:
                self._use_corpus(folder)

        self.work.begin(self.tr("Preparing songs"))
        words = ["corpus", "--music", str(music), "--corpus", str(folder), "--progress", "json"]
        self._command(words, use)

    def _choose_corpus(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder of prepared music"), str(self._corpus))
        if chosen:
            self._use_corpus(Path(chosen))

    def _use_corpus(self, folder: Path) -> None:
        self._corpus = folder
        self._look.emit(folder)

    def _record(self, level: str, arguments: list[str]) -> None:
        if self.busy:
            return
        self.notice.hide()
        self.work.begin(self.tr("Preparing to record"))

        def recorded(outcome: Outcome) -> None:
            if outcome.ok and not outcome.cancelled:
                self.room.show_recorded(level)

        self._command([*arguments, "--progress", "json"], recorded)

    def _judge_room(self, folder: Path) -> None:
        self.form.use_recordings(folder)
        self.show_form()

    def _ask_to_remove(self, chosen: list[Result]) -> None:
        question = (
            self.tr("Delete this result for good?")
            if len(chosen) == 1
            else self.tr("Delete {n} results for good?").format(n=number(len(chosen)))
        )
        folders = [result.folder for result in chosen]
        self.notice.say(question, "info", self.tr("Delete"), lambda: self._discard.emit(folders))

    def _say(self, sentence: str) -> None:
        self.notice.say(sentence, "info")

    # Looks

    def _turn(self, page: QWidget) -> None:
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
            first = {self.results: self.results.list, self.form: self.form.cards[self.form.protocol]}
            first.get(page, self.room.next).setFocus()
        inside = page in (self.results, self.empty)
        self.new.setVisible(inside)
        self.record.setVisible(inside)
        names = {self.form: self.tr("New evaluation"), self.room: self.tr("Record in a room")}
        self.heading.setText(names.get(page, self.tr("Evaluation")))
        self.summary.setVisible(inside)

    def _show_results(self) -> None:
        self._turn(self.results if self.results.model.results else self.empty)

    def _show_busy(self) -> None:
        self.room.set_busy(self.busy)

    def _build(self) -> None:
        self.heading, self.summary = page_titles(self.tr("Evaluation"))
        self.record = push_button(self.tr("Record in a room"), self.tr("The recording assistant (Ctrl+R)"))
        self.new = push_button(
            self.tr("New evaluation"), self.tr("Judge encoders (Ctrl+N)"), picture="evaluation", role="on_accent"
        )
        self.new.setProperty("kind", "primary")
        self.notice, self.work = NoticeBar(), WorkStrip()
        self.results, self.form = ResultsView(), NewEvaluation()
        self.room = RoomAssistant(self._data / "recordings")
        self.empty = EmptyState(
            "evaluation",
            self.tr("How well does it recognise?"),
            self.tr(
                "Test the shipped encoder, or encoders that you trained, with clips whose songs are known: from a "
                "noisy room, with noise added, or from your own recordings. The curves appear here."
            ),
        )
        self.empty.add_button(self.tr("New evaluation"), primary=True).clicked.connect(self.show_form)
        self.empty.add_button(self.tr("Record in a room")).clicked.connect(self.show_room)
        self._pages = QStackedWidget()
        for page in (self.empty, self.results, self.form, self.room):
            self._pages.addWidget(page)
        header = page_header(self.heading, self.summary)
        header.addWidget(self.record)
        header.addWidget(self.new)
        column = page_column(self)
        column.addLayout(header)
        column.addWidget(self.notice)
        column.addWidget(self.work)
        column.addWidget(self._pages, 1)

    def _wire(self) -> None:
        worker = self._worker
        self._look.connect(worker.look)
        self._begin.connect(worker.begin)
        self._settle.connect(worker.settle)
        self._discard.connect(worker.discard)
        self._shut_down.connect(worker.shut_down)
        worker.looked.connect(self.show_inventory)
        worker.begun.connect(self._run)
        worker.refused.connect(self._refuse)
        worker.failed.connect(self.notice.say)
        worker.devices_listed.connect(self.room.show_devices)
        worker.level.connect(self.room.show_level)
        worker.check_ended.connect(self.room.end_check)
        self.new.clicked.connect(self.show_form)
        self.record.clicked.connect(self.show_room)
        self.work.cancel_requested.connect(self._cancel)
        self.results.removal_requested.connect(self._ask_to_remove)
        self.results.csv_chosen.connect(worker.write)
        self.results.said.connect(self._say)
        self.form.started.connect(self._start)
        self.form.left.connect(self._show_results)
        self.form.corpus_wanted.connect(self._prepare_corpus)
        self.form.other_corpus_wanted.connect(self._choose_corpus)
        self.room.devices_requested.connect(worker.list_devices)
        self.room.check_requested.connect(worker.check)
        self.room.check_stopped.connect(worker.stop_check)
        self.room.record_requested.connect(self._record)
        self.room.judge_requested.connect(self._judge_room)
        self.room.left.connect(self._show_results)
        bind(
            self,
            (
                ("Ctrl+N", self.show_form),
                ("Ctrl+R", self.show_room),
                ("F5", self.request),
                ("Ctrl+Return", self.form.start.click),
            ),
        )
