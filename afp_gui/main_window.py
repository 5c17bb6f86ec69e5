"""The main window: its pages, its worker threads, and the controllers between them."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from engine.folders import corpus_folder, data_folder, demo_folder, runs_folder
from PySide6.QtCore import QCoreApplication, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from afp_gui.backend import Backend
from afp_gui.demo import Demo
from afp_gui.desktop.integration import DesktopIntegration
from afp_gui.desktop.single_instance import TOKEN, LaunchRequest
from afp_gui.history.controller import HistoryController
from afp_gui.history.dropped_files import DroppedFiles
from afp_gui.history.level_worker import LevelWorker
from afp_gui.history.page import HistoryPage
from afp_gui.history.recordings import Recordings
from afp_gui.history.review_worker import ReviewWorker
from afp_gui.history.song_search import SongSearch
from afp_gui.history.worker import HistoryWorker
from afp_gui.jobs import Job, Jobs
from afp_gui.library.current_library import CurrentLibrary
from afp_gui.library.folder_worker import FolderWorker
from afp_gui.library.page import LibraryPage
from afp_gui.library.reader import LibraryReader
from afp_gui.listen.controller import ListenController
from afp_gui.listen.details_worker import DetailsWorker
from afp_gui.pages import EVALUATION, FIRST_RUN, HELP, HISTORY, LIBRARY, LISTEN, TRAINING, Pages
from afp_gui.settings import Settings
from afp_gui.system_controller import SystemController
from afp_gui.theme import Theme, styled_at_once
from afp_gui.widgets.drop_target import DropTarget
from afp_gui.widgets.icons import app_icon
from afp_gui.workers import ListenWorker

if TYPE_CHECKING:
    from engine.user_data import UserData

    from afp_gui.evaluation.page import EvaluationPage
    from afp_gui.first_run.page import FirstRunPage
    from afp_gui.help.page import HelpPage
    from afp_gui.preferences.page import SettingsPage
    from afp_gui.training.page import TrainingPage


class MainWindow(QWidget):
    """Connects the pages with their workers; pages request by signals, and workers answer by signals."""

    painted = Signal()  # once, after the first paint
    left = Signal()  # closed for good, everything stopped

    _closing = Signal()
    _shut_down = Signal()

    def __init__(
        self,
        library: Path,
        settings: Settings,
        theme_: Theme,
        backend: Backend | None = None,
        events: Path | None = None,
    ):
        super().__init__()
        self._settings, self._theme, self._backend = settings, theme_, backend or Backend()
        self._first_paint_done = self._leaving = False
        self.to_be_deleted: list[UserData] = []
        """What to delete after the window is closed; then a new one is opened."""
        self.setWindowIcon(app_icon())
        self.setMinimumSize(760, 560)
        with styled_at_once():
            self._build()
        self._start_workers(library)
        self.jobs = Jobs(self)
        self._current_library = CurrentLibrary(
            self.library, self.jobs, self._reader, self._folders, settings, library, self
        )
        self._library_controller = self._current_library.controller
        self._demo = Demo(demo_folder(), self.listen, self.jobs, self._current_library.use, self)
        self._recordings = Recordings(settings, self)
        self._history_controller = HistoryController(
            self.history,
            self._history_worker,
            self._dropped_files,
            self._review_worker,
            self._level_worker,
            self._song_search,
            self._recordings,
            lambda: self._library,
            self,
        )
        self._listening = ListenController(
            self.listen, self.stage, self._listener, self._details_worker, settings, events, self
        )
        self.integration = DesktopIntegration(self, settings, self._listener)
        self._drops = DropTarget(self, self.library, self._pages.drop_meaning)
        self._wire()
        self.side_bar.describe_theme(theme_.mode)
        self.show_page(settings.page if settings.page < HELP else LISTEN)
        self._show_title("")
        if not self.restoreGeometry(settings.geometry):
            self.resize(1280, 800)

    @cached_property
    def training(self) -> TrainingPage:
        from afp_gui.training.page import TrainingPage

        page = TrainingPage(self._current_library.own)
        page.library_chosen.connect(self._current_library.choose)
        self._current_library.chosen.connect(page.use_library)
        self._closing.connect(page.close_down)
        return self._pages.put(TRAINING, page)

    @cached_property
    def evaluation(self) -> EvaluationPage:
        from afp_gui.evaluation.page import EvaluationPage

        page = EvaluationPage(self._backend, data_folder(), corpus_folder())
        self._closing.connect(page.close_down)
        return self._pages.put(EVALUATION, page)

    @property
    def preferences(self) -> SettingsPage:
        return self.system.preferences

    @property
    def help(self) -> HelpPage:
        return self.system.help

    @property
    def first_run(self) -> FirstRunPage:
        return self.system.first_run

    # What others ask for

    def show_page(self, page: int) -> None:
        if self._pages.currentIndex() == FIRST_RUN and page != FIRST_RUN:
            self._settings.first_run_done = True
        self._pages.turn(page)
        if page == LIBRARY:
            self.library.request()
            self._current_library.look_at_folders()
        elif page == HISTORY:
            self.history.request()
        elif page == EVALUATION:
            self.evaluation.request()

    def show_first_run(self) -> None:
        """The first steps, in the whole window, until they are done or skipped."""
        self.first_run.begin()
        self.show_page(FIRST_RUN)

    def handle_launch(self, request: LaunchRequest) -> None:
        """Handle the request of another start, and come to the front."""
        if request.token:
            os.environ[TOKEN] = request.token  # Qt hands it to the compositor, which else keeps the window behind
        self.come_forward()
        if request.source:
            self.listen.picker.select(request.source)
        if request.demo:
            self.try_demo()
        elif request.files:
            self.ask_about([Path(file) for file in request.files])
        elif request.listen:
            self._show_listening()

    def come_forward(self) -> None:
        """Show the window in front of others, if the desktop permits it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def expect_the_end(self) -> None:
        """The session ends: the next close quits."""
        self._leaving = True

    def leave(self) -> None:
        """Quit, even with a tray icon."""
        self.expect_the_end()
        self.close()

    def try_demo(self) -> None:
        """Recognise a noisy excerpt of the demo library through the whole chain."""
        self.show_page(LISTEN)
        self._demo.begin()

    def enter_stage(self) -> None:
        """Show the stage view, on the whole screen."""
        self._pages.enter_stage()

    def add_folders(self, folders: list[Path]) -> None:
        """Index `folders` (or files) in a child process; the library remembers them for a rescan."""
        self._current_library.leave_demo()
        self.show_page(LIBRARY)
        self._library_controller.index(folders)

    def ask_about(self, paths: list[Path]) -> None:
        """Identify these files with the current library; the answers appear on the History page."""
        self.show_page(HISTORY)
        self._history_controller.ask_about(paths)

    # Putting it together

    def _build(self) -> None:
        self._pages = Pages(self, lambda name: getattr(self, name))
        self.side_bar, self.listen, self.stage = self._pages.bar, self._pages.listen, self._pages.stage
        self.history = self._pages.put(HISTORY, HistoryPage())
        self.library = self._pages.put(LIBRARY, LibraryPage())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addWidget(self._pages, 1)

    def _start_workers(self, library: Path) -> None:
        self._listener = ListenWorker(self._backend, self._settings.feedback, self._settings.speeds)
        self._reader = LibraryReader(self._backend)
        self._folders = FolderWorker(self._backend)
        self._history_worker = HistoryWorker(self._backend, self._settings.history)
        self._dropped_files = DroppedFiles(self._backend)
        self._review_worker = ReviewWorker(self._backend, self._settings.history)
        self._level_worker = LevelWorker(self._backend)
        self._song_search = SongSearch(self._backend)
        self._details_worker = DetailsWorker(self._backend)
        self.system = SystemController(
            self._backend, self._settings, self._theme, self._pages, self._listener, library, self
        )
        self._threads: list[QThread] = []
        for worker, name in (
            (self._listener, "listening"),
            (self._reader, "library"),
            (self._folders, "folders"),
            (self._history_worker, "history"),
            (self._dropped_files, "dropped files"),
            (self._review_worker, "recordings"),
            (self._level_worker, "levels"),
            (self._song_search, "songs"),
            (self._details_worker, "illustrations"),
            (self.system.system_info, "system"),
            (self.system.followers, "followers"),
        ):
            thread = QThread(self)
            thread.setObjectName(name)
            worker.moveToThread(thread)
            self._shut_down.connect(worker.shut_down)
            thread.start()
            self._threads.append(thread)

    def _wire(self) -> None:
        page, system, in_use = self.listen, self.system, self._current_library
        self.jobs.failed.connect(self._job_failed)
        self.jobs.turned.connect(self._show_preparation)
        in_use.turned.connect(system.use)
        in_use.demo_turned.connect(page.show_demo)
        in_use.loading_requested.connect(self._listening.load)
        in_use.demo_left.connect(self._listening.leave_demo)
        self.library.folders_added.connect(self.add_folders)
        self.library.demo_requested.connect(self.try_demo)
        self._listening.named.connect(self._show_title)
        page.wrong.connect(self._history_controller.mark_wrong)
        page.demo_requested.connect(self.try_demo)
        page.demo_left.connect(in_use.leave_demo)
        page.add_folders_requested.connect(self._choose_folders)
        page.work.cancel_requested.connect(self.jobs.cancel)
        self.history.listen_requested.connect(self._show_listening)
        self.history.files_asked.connect(self.ask_about)
        self.history.player.use(self._backend.player())
        self._listener.heard_with.connect(self._history_worker.hear)
        self._listener.closed.connect(self._history_worker.end)
        self._drops.dropped.connect(self._dropped)
        system.name_of = in_use.libraries.name
        system.theme_applied.connect(self.side_bar.describe_theme)
        system.page_requested.connect(self.show_page)
        system.integration_changed.connect(self.integration.apply)
        system.first_run_requested.connect(self.show_first_run)
        system.first_run_finished.connect(self._first_run_finished)
        system.deletion_requested.connect(self._delete_everything)
        self._pages.asked.connect(self.show_page)
        self.side_bar.theme_requested.connect(system.next_theme)
        self.integration.window_requested.connect(self.come_forward)
        self.integration.tray.listening_requested.connect(self._listening.listen)
        self.integration.tray.leaving_requested.connect(self.leave)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, system.next_theme)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.leave)

    # From the first paint to the end

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._first_paint_done:
            self._first_paint_done = True
            QTimer.singleShot(0, self, self._painted_first)

    def _painted_first(self) -> None:
        """Heavy work starts only now."""
        self.painted.emit()
        self._listening.begin(self._library)
        self._history_controller.begin()
        self.system.begin()
        self._current_library.begin(self._pages.notice)
        self.system.tell_of_training(runs_folder())

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the child process, the threads and the settings in order. With the tray, only hide the window."""
        if not self._leaving and self.integration.keep_in_tray():
            event.ignore()
            self.hide()
            return
        self._listening.stop_watching()
        self._pages.leave_stage()
        self.system.stop()
        self._settings.geometry = self.saveGeometry()
        self._settings.page = self._pages.currentIndex()
        self.hide()  # what follows may take a moment
        self._library_controller.close_down()
        self.jobs.stop()
        self._history_controller.stop()
        self._closing.emit()
        if any(thread.isRunning() for thread in self._threads):
            self._shut_down.emit()
            for thread in self._threads:
                thread.wait()
            self._settings.sync()
        self.listen.spectrogram.show_stream(None)
        self.integration.close_down()
        super().closeEvent(event)
        self.left.emit()

    # What concerns several pages

    @property
    def _library(self) -> Path:
        """The current library."""
        return self._current_library.directory

    def _show_title(self, song: str) -> None:
        name = QCoreApplication.applicationName() or "Earmark"
        self.setWindowTitle(f"{song} — {name}" if song else name)

    def _show_listening(self) -> None:
        self.show_page(LISTEN)
        self.listen.start()

    def _choose_folders(self) -> None:
        self.show_page(LIBRARY)
        self.library.choose_folders()

    def _show_preparation(self) -> None:
        job = self.jobs.running
        if job is not None and job.strip is self.listen.work:
            self.listen.show_preparation("demo")
        else:
            self.listen.show_preparation("music" if job and job.arguments[0] == "index" and not job.whose() else "")

    def _job_failed(self, job: Job, sentence: str) -> None:
        (self.library if job.strip is self.library.work else self.listen).show_failure(sentence)

    def _first_run_finished(self, folders: list[Path], demo: bool) -> None:
        self.show_page(LISTEN)
        if demo:
            self.try_demo()
        elif folders:
            self.add_folders(folders)
            self.show_page(LISTEN)
            sentence = self.tr("Your music is being indexed. Songs are recognised as soon as they are in the library.")
            self.listen.notice.say(sentence, "info", self.tr("Show"), lambda: self.show_page(LIBRARY))

    def _delete_everything(self) -> None:
        """Quit. The caller then deletes the data, when no file is open any more."""
        if any(run.going_on for run in self.training.runs.runs):
            self.preferences.refuse_deletion(self.tr("A training is running: stop it on the Training page first."))
            return
        self.to_be_deleted = self.system.everything()
        self.leave()

    def _dropped(self, paths: list[Path]) -> None:
        if self._pages.currentIndex() == FIRST_RUN:
            self.first_run.music.add(paths)
        elif self._pages.currentIndex() == LIBRARY:
            self.add_folders(paths)
        else:
            self.ask_about(paths)
