"""The training page: all runs, the chosen one live, and a form for a new one."""

from pathlib import Path
from typing import Any

from engine.folders import runs_folder
from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QWidget

from afp_gui import theme
from afp_gui.command_process import Outcome
from afp_gui.theme import GRID
from afp_gui.training import launch
from afp_gui.training.adoption import Adoption, adopted_library, former_library
from afp_gui.training.command import TrainingCommand
from afp_gui.training.labels import doing
from afp_gui.training.launch import Music
from afp_gui.training.new_training import NewTraining
from afp_gui.training.run_folder import RunFolder, runs_in
from afp_gui.training.run_list import RunList, RunModel
from afp_gui.training.run_panel import RunPanel
from afp_gui.widgets.empty_state import EmptyState
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.page_layout import page_column
from afp_gui.widgets.shortcuts import bind
from afp_gui.widgets.work_strip import WorkStrip

FOLLOW_MS = 1_000


class TrainingPage(QWidget):
    """Reads run folders; starts trainings, which are independent of it, and short commands, which it owns."""

    library_chosen = Signal(Path)
    """The library to use from now on: the new one made with a run's model, or the previous one."""

    def __init__(self, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._runs: dict[Path, RunFolder] = {}
        self._work = TrainingCommand(self)
        self._adoption = Adoption(self._work, self)
        self._doing = ""
        self._build()
        self._lay_out()
        self._wire()
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self.look)
        self.look()

    @property
    def chosen(self) -> RunFolder | None:
        """The selected run."""
        row = self.list.currentIndex().row()
        return self.runs.runs[row] if 0 <= row < len(self.runs.runs) else None

    def use_library(self, library: Path) -> None:
        """Set the current library."""
        self._library = library
        self._show_chosen()

    def look(self) -> None:
        """Read what was written to the run folders since the last call."""
        folders = runs_in(runs_folder())
        if folders != [run.folder for run in self.runs.runs]:
            self._show_runs(folders)
        for run in self.runs.runs:
            was = run.state
            if run.follow():
                self.runs.changed(run)
                if run is self.chosen:
                    self._show_chosen()
                if was in ("running", "starting") and not run.going_on and run.state != "waiting":
                    self._say(self.tr("{title}: {what}").format(title=run.title, what=doing(run)))
        self._show_pages()

    def close_down(self) -> None:
        """End what this page owns; a training continues."""
        self._follow.stop()
        self._work.stop()
        self.form.close_down()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._follow.start()
        if self._pages.currentWidget() is self._both:
            self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._follow.stop()

    # A new training, or an old one again

    def new_training(self) -> None:
        """Show the form."""
        self.notice.hide()
        self.form.open(self._library)
        self._pages.setCurrentWidget(self.form)
        self._head.hide()

    def _leave_form(self) -> None:
        self._head.show()
        self._pages.setCurrentWidget(self.empty)
        self._show_pages()

    def _begin(self, title: str, music: Music, settings: list[str]) -> None:
        if self._must_wait(None):
            return
        try:
            run = launch.plan(title, music, settings)
        except OSError as error:
            self.notice.say(self.tr("The training could not be saved: {why}.").format(why=error.strerror))
            return
        self._leave_form()
        self.look()
        self.list.setCurrentIndex(self.runs.index(0))
        self._prepare(next(each for each in self.runs.runs if each.folder == run.folder))

    def _resume(self) -> None:
        if self.chosen is not None:
            self._prepare(self.chosen)

    def _prepare(self, run: RunFolder) -> None:
        """Prepare its music if necessary, then start it."""
        if self._must_wait(run):
            return
        corpus, prepare = run.plan.get("corpus"), run.plan.get("prepare")
        tables = ("music/table.json", "noise/table.json", *(f"rooms-{s}.npy" for s in ("train", "choose", "judge")))
        if not corpus or not prepare or all((Path(corpus) / table).exists() for table in tables):
            self._start(run)
            return

        def prepared(outcome: Outcome) -> None:
            self.work.end()
            if outcome.ok:
                self._start(run)
            elif outcome.cancelled:
                self._say(self.tr("Stopped. What was decoded is kept: Resume continues with it."))
            else:
                self.notice.say(outcome.sentence)
            self._show_chosen()

        self.notice.hide()
        self._begin_work(self.tr("Preparing the music"))
        self._work.run(["corpus", *map(str, prepare), "--progress", "json"], prepared)
        self._show_chosen()

    def _must_wait(self, run: RunFolder | None) -> bool:
        """Only one job and one training at a time, since two would each take twice as long. Reports it."""
        if self._work.running:
            self._say(self.tr("Something else is being prepared: wait for it, or cancel it."))
            return True
        others = [each for each in self.runs.runs if each.going_on and each is not run]
        if others:
            sentence = self.tr("“{title}” is still learning: wait until it is done, or stop it first.")
            self._say(sentence.format(title=others[0].title))
        return bool(others)

    def _start(self, run: RunFolder) -> None:
        if not launch.start(run):
            self.notice.say(self.tr("The training could not be started; try again."))
        self.look()
        self._show_chosen()

    # What can be done with a run

    def _ask(self, request: str) -> None:
        run = self.chosen
        if run is None:
            return
        try:
            launch.ask(run, request)
        except OSError as error:
            self.notice.say(self.tr("The training could not be asked: {why}.").format(why=error.strerror))
        self._show_chosen()

    def _ask_to_delete(self) -> None:
        run = self.chosen
        if run is None or not (self.panel.delete.isVisibleTo(self.panel) and self.panel.delete.isEnabled()):
            return
        question = self.tr("Delete “{title}”, its curves and checkpoints? A model that you use stays.")
        self.notice.say(question.format(title=run.title), "info", self.tr("Delete"), lambda: self._delete(run))

    def _delete(self, run: RunFolder) -> None:
        try:
            launch.delete(run)
        except OSError as error:
            self.notice.say(self.tr("It could not be deleted: {why}.").format(why=error.strerror))
        self.look()

    def _use(self) -> None:
        run = self.chosen
        if run is None or self._work.running:
            return
        if not self._library.is_dir():
            self._say(self.tr("Your library is empty: add folders of music to it first."))
            return
        self.notice.hide()
        self._adoption.begin(run, self._library)
        self._show_chosen()

    def _go_back(self) -> None:
        former = former_library(self.chosen) if self.chosen else None
        if former is not None:
            self.library_chosen.emit(former)
            self._say(self.tr("The previous library and model are in use again. The new ones are kept."))

    def _adopted(self, library: Path) -> None:
        self.work.end()
        self.library_chosen.emit(library)
        self.notice.say(
            self.tr("Your music is now recognised with the new model. The old library and model are kept."),
            "info",
            self.tr("Go back"),
            self._go_back,
        )

    def _not_adopted(self, sentence: str) -> None:
        self.work.end()
        self.notice.say(sentence)
        self._show_chosen()

    def _adoption_cancelled(self) -> None:
        self.work.end()
        self._say(self.tr("Stopped. Nothing was switched; what is already indexed is kept for the next time."))
        self._show_chosen()

    def _uncalibrated(self, why: str) -> None:
        self.work.end()
        sentence = self.tr(
            "This model is not calibrated ({why}): it would name songs by a cautious rule of thumb, "
            "and say “not in your library” more often."
        )
        self.notice.say(sentence.format(why=why), "info", self.tr("Use it anyway"), self._index)
        self._show_chosen()

    def _index(self) -> None:
        self._adoption.index()
        self._show_chosen()

    def _begin_work(self, what: str) -> None:
        self._doing = what
        self.work.begin(what)

    def _advance(self, report: dict[str, Any]) -> None:
        self.work.advance(report | {"what": self._doing})

    # What is shown

    def _say(self, sentence: str) -> None:
        self.notice.say(sentence, "info")

    def _show_runs(self, folders: list[Path]) -> None:
        chosen = self.chosen.folder if self.chosen else None
        self._runs = {folder: self._runs.get(folder) or RunFolder(folder) for folder in folders}
        for run in self._runs.values():
            run.follow()
        self.runs.show(list(self._runs.values()))
        row = folders.index(chosen) if chosen in folders else 0
        self.list.setCurrentIndex(self.runs.index(row) if folders else QModelIndex())
        self._show_chosen()

    def _show_chosen(self) -> None:
        run = self.chosen
        if run is None:
            return
        in_use = adopted_library(run) == self._library
        self.panel.show_run(run, in_use, in_use and former_library(run) is not None, self._work.running)

    def _show_pages(self) -> None:
        if self._pages.currentWidget() is not self.form:
            self._pages.setCurrentWidget(self._both if self.runs.runs else self.empty)
            self.new.setVisible(bool(self.runs.runs))

    def _wire(self) -> None:
        self.new.clicked.connect(self.new_training)
        self.form.begun.connect(self._begin)
        self.form.left.connect(self._leave_form)
        self.form.failed.connect(self.notice.say)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.panel.stop_requested.connect(lambda: self._ask("stop"))
        self.panel.finish_requested.connect(lambda: self._ask("finish"))
        self.panel.resume_requested.connect(self._resume)
        self.panel.use_requested.connect(self._use)
        self.panel.back_requested.connect(self._go_back)
        self.panel.delete_requested.connect(self._ask_to_delete)
        self.work.cancel_requested.connect(self._work.cancel)
        self._work.progressed.connect(self._advance)
        self._adoption.doing.connect(self._begin_work)
        self._adoption.uncalibrated.connect(self._uncalibrated)
        self._adoption.failed.connect(self._not_adopted)
        self._adoption.cancelled.connect(self._adoption_cancelled)
        self._adoption.ready.connect(self._adopted)
        bind(
            self,
            (
                (QKeySequence.StandardKey.New, self.new_training),
                (QKeySequence.StandardKey.Delete, self._ask_to_delete),
            ),
        )

    def _build(self) -> None:
        self.heading = QLabel(self.tr("Training"))
        self.heading.setFont(theme.font("heading", bold=True))
        self.new = QPushButton(self.tr("New training…"))
        self.new.setAccessibleName(self.tr("New training"))
        self.new.setToolTip(self.tr("Teach an encoder your music (Ctrl+N)"))
        self.new.setProperty("kind", "primary")
        self.notice = NoticeBar()
        self.work = WorkStrip()
        self.runs = RunModel(self)
        self.list = RunList(self.runs)
        self.panel = RunPanel()
        self.form = NewTraining()
        self.empty = EmptyState(
            "training",
            self.tr("Teach Earmark your music"),
            self.tr(
                "The encoder turns sound into fingerprints. Trained on your own collection, it tells your songs apart "
                "in noisier rooms. Training runs in the background, and you can always go back."
            ),
        )
        self.empty.add_button(self.tr("New training…"), primary=True).clicked.connect(self.new_training)

    def _lay_out(self) -> None:
        self._both = QWidget()
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        self.list.setFixedWidth(27 * GRID)
        row.addWidget(self.list)
        row.addWidget(self.panel, 1)
        self._pages = QStackedWidget()
        for page in (self.empty, self._both, self.form):
            self._pages.addWidget(page)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.heading)
        head.addStretch()
        head.addWidget(self.new)
        column = page_column(self)
        column.addWidget(self._head)
        column.addWidget(self.notice)
        column.addWidget(self.work)
        column.addWidget(self._pages, 1)
