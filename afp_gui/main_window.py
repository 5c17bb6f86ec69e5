"""The window: its pages, the worker threads, and the one child process that works on a library."""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.folders import corpus_folder, data_folder, demo_folder
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from afp_gui import theme
from afp_gui.backend import Backend
from afp_gui.command_process import Outcome
from afp_gui.desktop.presence import Presence
from afp_gui.desktop.single_instance import TOKEN, Wish
from afp_gui.evaluation.page import EvaluationPage
from afp_gui.history.keeper import HistoryKeeper
from afp_gui.history.page import HistoryPage
from afp_gui.history.recordings import Recordings
from afp_gui.jobs import Job, Jobs
from afp_gui.library.desk import LibraryDesk
from afp_gui.library.folder_worker import FolderWorker
from afp_gui.library.libraries import Libraries
from afp_gui.library.page import LibraryPage
from afp_gui.library.reader import LibraryReader, Question
from afp_gui.library.switching import Switching
from afp_gui.library.upkeep import Upkeep
from afp_gui.listen.illustrator import Illustrator
from afp_gui.listen.look import Look
from afp_gui.listen.page import ListenPage
from afp_gui.listen.stage import Stage
from afp_gui.settings import Settings
from afp_gui.system_desk import SystemDesk
from afp_gui.theme import Mode, Theme
from afp_gui.training.page import TrainingPage
from afp_gui.widgets.drop_target import DropTarget
from afp_gui.widgets.icons import app_icon
from afp_gui.widgets.labels import shown
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.side_bar import SideBar
from afp_gui.workers import ListenWorker

if TYPE_CHECKING:
    from engine.kept import Kept
    from engine.library.folder_state import FolderState
    from engine.listener import Event

log = logging.getLogger(__name__)

SOURCES_EVERY_MS = 3_000
LISTEN, HISTORY, LIBRARY, TRAINING, EVALUATION, PREFERENCES, HELP, FIRST_RUN = range(8)
PAGES = (
    (QT_TRANSLATE_NOOP("MainWindow", "Listen"), "listen"),
    (QT_TRANSLATE_NOOP("MainWindow", "History"), "history"),
    (QT_TRANSLATE_NOOP("MainWindow", "Library"), "library"),
    (QT_TRANSLATE_NOOP("MainWindow", "Training"), "training"),
    (QT_TRANSLATE_NOOP("MainWindow", "Evaluation"), "evaluation"),
    (QT_TRANSLATE_NOOP("MainWindow", "Settings"), "settings"),
)


class MainWindow(QWidget):
    """Everything is wired here and nowhere else: pages ask by signals, workers answer by signals."""

    painted = Signal()  # once, after the first paint
    left = Signal()  # closed for good, everything stopped

    _load = Signal(Path)
    _list_sources = Signal()
    _open = Signal(str, bool)
    _close = Signal()
    _ask = Signal(int, Question)
    _ask_folders = Signal(Path, bool)
    _ask_history = Signal(int, str, bool)
    _wrong = Signal(Path, int)
    _draw = Signal(object)
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
        self._own_library = library
        self._library = library
        self._demo_library = demo_folder() / "library"
        self._demo_excerpt = demo_folder() / "excerpt.wav"
        self._demo_seed = 0
        self._settings = settings
        self._theme = theme_
        self._events = events
        self._request = 0
        self._first_paint_done = False
        self._leaving = False
        self._before_stage = Qt.WindowState.WindowNoState
        self.to_be_deleted: list[Kept] = []
        """What the user wants to have deleted once the window is closed; a new one is opened then."""
        self.setWindowIcon(app_icon())
        self.setMinimumSize(760, 560)
        self._backend = backend or Backend()
        self._build()
        self.jobs = Jobs(self)
        self._libraries = Libraries(settings, data_folder(), library, self._demo_library, self)
        self._desk = LibraryDesk(self.library, self.jobs, library, self._libraries, self)
        self._start_workers()
        self._wire()
        self._wire_library()
        self._wire_history()
        self._wire_illustrator()
        self._wire_presence()
        self._wire_system()
        self._watch_sources = QTimer(self, interval=SOURCES_EVERY_MS)
        self._watch_sources.timeout.connect(self._look_for_sources)
        self.listen.picker.select(settings.source)
        self.listen.wear(Look.from_text(settings.look))
        self.side_bar.describe_theme(theme_.mode)
        self.show_page(settings.page if settings.page < len(PAGES) else LISTEN)
        self._show_title("")
        if not self.restoreGeometry(settings.geometry):
            self.resize(1280, 800)

    def show_page(self, page: int) -> None:
        self.leave_stage()
        if self._pages.currentIndex() == FIRST_RUN and page != FIRST_RUN:
            self._settings.first_run_done = True
        self._pages.setCurrentIndex(page)
        self.side_bar.setVisible(page != FIRST_RUN)
        self.side_bar.select(page)
        if page == LIBRARY:
            self.library.request()
            self._look_at_folders()
        elif page == HISTORY:
            self.history.request()
        elif page == EVALUATION:
            self.evaluation.request()

    def show_first_run(self) -> None:
        """The first steps, in the whole window, until they are done or skipped."""
        self.first_run.begin()
        self.show_page(FIRST_RUN)

    def tell_of_deletion(self, left: list[Path]) -> None:
        """All data was deleted before this window was opened, but for the files that are `left`."""
        sentence = self.tr("Everything that Earmark kept was deleted.")
        if left:
            sentence = self.tr("Not everything could be deleted: {n} files are left, such as {file}.").format(
                n=len(left), file=shown(str(left[0]))
            )
        self._say_here(sentence)

    def tell_of_failure(self) -> None:
        """Something went wrong that nobody expected: say so wherever the user is."""
        sentence = self.tr("Something went wrong inside Earmark. It goes on, but may not do what you asked for.")
        self._notice_here.say(sentence, "error", self.tr("Copy a report"), lambda: self._system.make_report(copy=True))

    def listen_at_once(self) -> None:
        """Start listening as soon as the worker can: `--listen`."""
        self.listen.start()

    def grant(self, wish: Wish) -> None:
        """Do what another start asks for, in front of the user's eyes."""
        if wish.token:
            os.environ[TOKEN] = wish.token  # Qt hands it to the compositor, which else keeps the window behind
        self.come_forward()
        if wish.source:
            self.listen.picker.select(wish.source)
        if wish.demo:
            self.try_demo()
        elif wish.files:
            self.ask_about([Path(file) for file in wish.files])
        elif wish.listen:
            self.show_page(LISTEN)
            self.listen_at_once()

    def come_forward(self) -> None:
        """Show the window, over others if the desktop lets it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def expect_the_end(self) -> None:
        """The session ends: the next close is for good."""
        self._leaving = True

    def leave(self) -> None:
        """Close for good, tray or not."""
        self.expect_the_end()
        self.close()

    def try_demo(self) -> None:
        """Make the demo library if need be, then recognise a noisy excerpt of it through the whole chain."""
        self.show_page(LISTEN)
        strip = self.listen.work
        if self.jobs.shown_on(strip):
            return
        if self.jobs.running is not None:
            self.listen.notice.say(self.tr("The demo begins when the work on the library is done."), "info")
        make = ["demo", "--make-only", "--library", str(self._demo_library), "--json", "--progress", "json"]
        record = ["demo", "--excerpt", str(self._demo_excerpt), "--seed", str(self._demo_seed)]
        self._demo_seed += 1
        self.jobs.add(Job(make, self.tr("Making the demo library"), strip, lambda _: None))
        self.jobs.add(Job(record, self.tr("Recording a piece in a noisy room"), strip, self._play_demo))

    def enter_stage(self) -> None:
        """The demonstrator's view, over the whole screen."""
        self._before_stage = self.windowState()
        self.side_bar.hide()
        self.stage.borrow(self.listen.spectrogram)
        self._pages.setCurrentWidget(self.stage)
        self.showFullScreen()

    def leave_stage(self) -> None:
        """Back to the window as it was, on the Listen page."""
        if self._pages.currentWidget() is not self.stage:
            return
        self.listen.take_spectrogram_back()
        self.side_bar.show()
        self.setWindowState(self._before_stage & ~Qt.WindowState.WindowFullScreen)
        self._pages.setCurrentIndex(LISTEN)
        self.side_bar.select(LISTEN)

    def add_folders(self, folders: list[Path]) -> None:
        """Index `folders` (or files) in a child process; the library remembers them for a rescan."""
        self._leave_demo()
        self.show_page(LIBRARY)
        self._desk.index(folders)

    # Wiring

    def _build(self) -> None:
        names = [QCoreApplication.translate("MainWindow", str(name)) for name, _ in PAGES]
        self.side_bar = SideBar()
        self._pages = QStackedWidget()
        self.listen = ListenPage()
        self.history = HistoryPage()
        self.library = LibraryPage()
        self.training = TrainingPage(self._own_library)
        self.evaluation = EvaluationPage(self._backend, data_folder(), corpus_folder())
        self._system = SystemDesk(self._backend, self._settings, self._library, self)
        self.preferences, self.help = self._system.preferences, self._system.help
        self.first_run = self._system.first_run
        pages = (self.listen, self.history, self.library, self.training, self.evaluation, self.preferences)
        for number, (page, name, (_, picture)) in enumerate(zip(pages, names, PAGES, strict=True)):
            page.setAccessibleName(name)
            self._pages.addWidget(page)
            self.side_bar.add_page(name, picture, f"Ctrl+{number + 1}", at_foot=number == PREFERENCES)
            QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self, lambda n=number: self.show_page(n))
        self.help.setAccessibleName(self.tr("Help"))
        self.first_run.setAccessibleName(self.tr("First steps"))
        self._pages.addWidget(self.help)
        self._pages.addWidget(self.first_run)
        self.side_bar.add_small_page(self.tr("Help"), "help", "F1")
        QShortcut(QKeySequence("Ctrl+,"), self, lambda: self.show_page(PREFERENCES))
        QShortcut(QKeySequence("F1"), self, lambda: self.show_page(HELP))
        self.stage = Stage(self.listen.card)
        self.stage.left.connect(self.leave_stage)
        self._pages.addWidget(self.stage)
        self.stage.toggled.connect(self.listen.toggle.click)
        QShortcut(QKeySequence("F11"), self, self._turn_stage)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, self._next_theme)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addWidget(self._pages, 1)

    def _start_workers(self) -> None:
        self._listener = ListenWorker(self._backend, self._settings.feedback)
        self._reader = LibraryReader(self._backend)
        self._folders = FolderWorker(self._backend)
        self._keeper = HistoryKeeper(self._backend, self._settings.history)
        self._illustrator = Illustrator(self._backend)
        self._threads: list[QThread] = []
        workers = (
            (self._listener, "listening"),
            (self._reader, "library"),
            (self._folders, "folders"),
            (self._keeper, "history"),
            (self._illustrator, "illustrations"),
            (self._system.housekeeper, "system"),
        )
        for worker, name in workers:
            thread = QThread(self)
            thread.setObjectName(name)
            worker.moveToThread(thread)
            thread.start()
            self._threads.append(thread)

    def _wire(self) -> None:
        ask, page = self._listener, self.listen
        self._load.connect(ask.load)
        self._list_sources.connect(ask.list_sources)
        self._open.connect(ask.open)
        self._close.connect(ask.close)
        self._shut_down.connect(ask.shut_down)

        ask.loading.connect(page.show_loading)
        ask.ready.connect(page.show_ready)
        ask.no_library.connect(page.show_no_library)
        ask.failed.connect(page.show_failure)
        ask.sources_listed.connect(page.show_sources)
        ask.opened.connect(page.show_opened)
        ask.closed.connect(self._closed)
        ask.heard.connect(self._heard)
        ask.level.connect(page.show_level)

        page.start_requested.connect(self._open)
        page.stop_requested.connect(self._close)
        page.sources_requested.connect(self._list_sources)
        page.source_chosen.connect(self._keep_source)
        page.taken_back.connect(ask.take_back)
        page.wrong.connect(self.mark_wrong)
        page.taken_back.connect(lambda: self._show_title(""))
        page.tools.changed.connect(self._keep_look)
        page.demo_requested.connect(self.try_demo)
        page.demo_left.connect(self._leave_demo)
        page.add_folders_requested.connect(self._choose_folders)
        page.work.cancel_requested.connect(self.jobs.cancel)

        self.jobs.failed.connect(self._job_failed)
        self.training.library_chosen.connect(self._choose_library)
        self.training.went_on.connect(self._tell_of_training)
        self.side_bar.chosen.connect(self.show_page)
        self.side_bar.theme_requested.connect(self._next_theme)

    def _wire_library(self) -> None:
        page, reader, folders = self.library, self._reader, self._folders
        self._ask.connect(reader.ask)
        self._ask_folders.connect(folders.look)
        self._shut_down.connect(reader.shut_down)
        self._shut_down.connect(folders.shut_down)
        reader.read.connect(page.show_snapshot)
        reader.failed.connect(page.show_failure)
        folders.looked.connect(self._show_folders)
        folders.changed.connect(self._desk.watching.notice)
        page.asked.connect(self._read_library)
        page.folders_asked.connect(self._look_at_folders)
        page.folders_added.connect(self.add_folders)
        page.demo_requested.connect(self.try_demo)
        page.lists.folders.watch_changed.connect(self._watch_folders)
        self._desk.changed.connect(self._library_changed)
        self._libraries.chosen.connect(self._choose_library)
        self._upkeep = Upkeep(page, self._desk, self._libraries, self)
        self._switching = Switching(page, self._desk, self._libraries, self)
        self._switching.recognition_requested.connect(reader.recognise)
        reader.recognised.connect(self._switching.recognised)

    def _wire_history(self) -> None:
        page, keeper = self.history, self._keeper
        self._listener.heard_with.connect(keeper.hear)
        self._listener.closed.connect(keeper.end)
        self._ask_history.connect(keeper.ask)
        self._wrong.connect(keeper.mark_track_wrong)
        self._shut_down.connect(keeper.shut_down)
        keeper.read.connect(page.show_snapshot)
        keeper.changed.connect(self._history_changed)
        keeper.updated.connect(page.show_updated)
        keeper.removed.connect(page.show_removed)
        keeper.found.connect(page.show_found)
        keeper.said.connect(page.say)
        keeper.failed.connect(page.show_failure)
        page.entries_requested.connect(self._read_history)
        page.edited.connect(keeper.edit)
        page.removal_requested.connect(keeper.remove)
        page.restoring_requested.connect(keeper.restore)
        page.clearing_requested.connect(keeper.clear)
        page.writing_requested.connect(keeper.write_out)
        page.locating_requested.connect(keeper.locate)
        page.listen_requested.connect(self._listen_from_history)
        page.files_asked.connect(self.ask_about)
        page.player.use(self._backend.player())
        self._recordings = Recordings(self)
        self._recordings.measure_requested.connect(keeper.measure)
        keeper.measured.connect(self._recordings.measured)
        page.recordings.follow(self._recordings)
        self._drops = DropTarget(self, self.library, self._drop_meaning)
        self._drops.dropped.connect(self._dropped)

    def _turn_stage(self) -> None:
        if self._pages.currentWidget() is self.stage:
            self.leave_stage()
        else:
            self.enter_stage()

    def _wire_illustrator(self) -> None:
        page, draw = self.listen, self._illustrator
        self._shut_down.connect(draw.shut_down)
        page.why_requested.connect(self._listener.explain)
        self._listener.explained.connect(self._explained)
        self._draw.connect(draw.draw)
        draw.drawn.connect(page.show_illustration)
        draw.failed.connect(page.why.show_failure)
        page.card.cover_wanted.connect(draw.find_cover)
        draw.cover_found.connect(page.card.show_cover)
        self._listener.judged.connect(self.stage.show_verdict)
        self._listener.opened.connect(self._opened)

    def _explained(self, explanation: object) -> None:
        if explanation is None:
            self.listen.why.show_nothing()
        else:
            self._draw.emit(explanation)

    def _wire_presence(self) -> None:
        self.presence = Presence(self, self._settings)
        self._listener.opened.connect(self.presence.opened)
        self._listener.heard.connect(self.presence.hear)
        self._listener.closed.connect(self.presence.closed)
        self.presence.window_requested.connect(self.come_forward)
        self.presence.tray.listening_requested.connect(self._listen_from_tray)
        self.presence.tray.leaving_requested.connect(self.leave)
        self.presence.apply()

    def _wire_system(self) -> None:
        system, page, steps = self._system, self.preferences, self.first_run
        system.name_of = self._libraries.name
        self._shut_down.connect(system.housekeeper.shut_down)
        self._listener.sources_listed.connect(page.picker.show_sources)
        self._listener.sources_listed.connect(steps.show_sources)
        self.listen.source_chosen.connect(page.picker.select)
        for picker, chosen in ((page.picker, page.picker.chosen), (steps.source.picker, steps.source_chosen)):
            picker.select(self._settings.source)
            chosen.connect(self._take_source)
        page.picker.refresh_requested.connect(self._list_sources)
        steps.sources_requested.connect(self._list_sources)
        steps.finished.connect(self._first_run_finished)
        page.show_theme(self._theme.mode)
        page.theme_chosen.connect(self._wear_theme)
        page.presence_changed.connect(self.presence.apply)
        page.library_requested.connect(lambda: self.show_page(LIBRARY))
        page.training_requested.connect(lambda: self.show_page(TRAINING))
        page.first_run_requested.connect(self.show_first_run)
        page.deletion_requested.connect(self._delete_everything)
        system.copied.connect(lambda: self._say_here(self.tr("The report is on the clipboard. Nothing was sent.")))
        named = zip(PAGES, (self.listen, self.history, self.library, self.training, self.evaluation), strict=False)
        pages = {picture: (each.accessibleName(), each) for (_, picture), each in named}
        system.read_keys(self, self.tr("Everywhere"), pages)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._first_paint_done:
            self._first_paint_done = True
            QTimer.singleShot(0, self, self._painted_first)

    def _painted_first(self) -> None:
        """Only now is anything heavy asked for: devices first, because they are quick, then the recogniser."""
        self.painted.emit()
        self._list_sources.emit()
        self._load.emit(self._library)
        self.first_run.wake()
        self._look_at_folders()
        self._watch_sources.start()
        self.training.look_at_start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """In order: the child process, the threads, the settings. Into the tray: only the window goes."""
        if not self._leaving and self.presence.take_in():
            event.ignore()
            self.hide()
            return
        self._watch_sources.stop()
        self.leave_stage()
        self._system.stop()
        self._settings.geometry = self.saveGeometry()
        self._settings.page = self._pages.currentIndex()
        self.hide()  # what follows may take a moment
        self._desk.close_down()
        self.jobs.stop()
        self._recordings.stop()
        self.history.player.close_output()
        self.training.close_down()
        self.evaluation.close_down()
        if any(thread.isRunning() for thread in self._threads):
            self._shut_down.emit()
            for thread in self._threads:
                thread.wait()
            self._settings.sync()
        self.listen.spectrogram.show_stream(None)
        self.presence.close_down()
        super().closeEvent(event)
        self.left.emit()

    # Listening

    def _heard(self, event: Event) -> None:
        self.listen.show_event(event)
        self._show_title(event.track.title if event.state == "matched" and event.track else "")
        if self._events is not None:
            try:
                with self._events.open("a", encoding="utf-8") as lines:
                    lines.write(event.to_json() + "\n")
            except OSError as error:
                self._events = None
                reason = error.strerror or str(error)
                self.listen.show_failure(self.tr("The events file cannot be written: {why}.").format(why=reason))

    def _opened(self) -> None:
        self.stage.show_source(self.listen.pill.accessibleName())

    def _closed(self) -> None:
        self.listen.show_closed()
        self.stage.show_source("")
        self._show_title("")

    def _listen_from_tray(self, listening: bool) -> None:
        if listening:
            self.listen.start()
        else:
            self._close.emit()

    def _show_title(self, song: str) -> None:
        name = QCoreApplication.applicationName() or "Earmark"
        self.setWindowTitle(f"{song} — {name}" if song else name)

    def _look_for_sources(self) -> None:
        if self.isActiveWindow() and not self.listen.picker.view().isVisible():
            self._list_sources.emit()

    def _keep_source(self, source: str) -> None:
        self._settings.source = source

    def _keep_look(self, look: Look) -> None:
        self._settings.look = look.to_text()

    def _take_source(self, source: str) -> None:
        """Chosen elsewhere than on the Listen page; whoever is listening goes on with it."""
        self.preferences.picker.select(source)
        self.listen.choose_source(source)

    def _next_theme(self) -> None:
        self._wear_theme(theme.MODES[(theme.MODES.index(self._theme.mode) + 1) % len(theme.MODES)])

    def _wear_theme(self, mode: Mode) -> None:
        self._theme.apply(mode)
        self._settings.theme = mode
        self.side_bar.describe_theme(mode)
        self.preferences.show_theme(mode)

    # The whole window

    @property
    def _notice_here(self) -> NoticeBar:
        """That of the page which is shown; of the Listen page where it has none."""
        return getattr(self._pages.currentWidget(), "notice", self.listen.notice)

    def _say_here(self, sentence: str) -> None:
        self._notice_here.say(sentence, "info")

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
        """Close for good; whoever opened the window then deletes, for nothing holds a file any more."""
        if any(run.going_on for run in self.training.runs.runs):
            self.preferences.refuse_deletion(self.tr("A training is going on: stop it on the Training page first."))
            return
        self.to_be_deleted = self._system.everything()
        self.leave()

    # The history, and what is dropped

    def ask_about(self, paths: list[Path]) -> None:
        """Ask the library in use what these files are; the answers come on the History page."""
        self.show_page(HISTORY)
        self.history.show_recordings()
        self._recordings.ask(paths, self._library)

    def mark_wrong(self, track_id: int) -> None:
        """The user said that what was heard last as this track is another song."""
        self._wrong.emit(self._library, track_id)

    def _history_changed(self) -> None:
        if self._pages.currentWidget() is self.history:
            self.history.request()

    def _read_history(self, search: str, favourites: bool) -> None:
        self._request += 1
        self._keeper.announce(self._request)
        self._ask_history.emit(self._request, search, favourites)

    def _listen_from_history(self) -> None:
        self.show_page(LISTEN)
        self.listen.start()

    def _drop_meaning(self) -> tuple[str, str]:
        if self._pages.currentWidget() is self.first_run:
            return self.tr("Add to the music it knows"), self.tr("Your files are only read.")
        if self._pages.currentWidget() is self.library:
            return self.tr("Add to the library"), self.tr("Music and folders are indexed. Your files are only read.")
        return self.tr("What is this?"), self.tr("A short recording gets one answer, a long one a list of its songs.")

    def _dropped(self, paths: list[Path]) -> None:
        if self._pages.currentWidget() is self.first_run:
            self.first_run.music.add(paths)
        elif self._pages.currentWidget() is self.library:
            self.add_folders(paths)
        else:
            self.ask_about(paths)

    # The library

    def _use_library(self, directory: Path) -> None:
        self._library = directory
        self.listen.show_demo(directory != self._own_library)
        self._libraries.show(directory)
        self._system.use(directory)
        self._look_at_folders()
        self._load.emit(directory)
        self.library.request()

    def _choose_library(self, directory: Path) -> None:
        """Use another library of the user's from now on, also after the next start."""
        self._stop_demo()
        self._settings.library = self._own_library = directory
        self.training.use_library(directory)
        self._use_library(directory)

    def _tell_of_training(self, sentence: str) -> None:
        self.listen.notice.say(sentence, "info", self.tr("Show"), lambda: self.show_page(TRAINING))

    def _leave_demo(self) -> None:
        if self._stop_demo():
            self._use_library(self._own_library)

    def _stop_demo(self) -> bool:
        if self._library == self._own_library:
            return False
        self._close.emit()
        self.listen.picker.select(self._settings.source)
        return True

    def _read_library(self, question: Question) -> None:
        self._request += 1
        self._reader.announce(self._request)
        self._ask.emit(self._request, self._addressed(question))

    def _addressed(self, question: Question) -> Question:
        return replace(question, directory=self._library, expected=self._libraries.was_opened(self._library))

    def _look_at_folders(self) -> None:
        watch = self._settings.watches(self._library)
        self.library.show_watch(watch)
        self._desk.use(self._library, watch)
        self._ask_folders.emit(self._library, watch)

    def _show_folders(self, library: Path, folders: list[FolderState]) -> None:
        if library == self._library:
            self.library.show_folders(folders)

    def _watch_folders(self, on: bool) -> None:
        self._settings.watch(self._library, on)
        self._look_at_folders()

    def _choose_folders(self) -> None:
        self.show_page(LIBRARY)
        self.library.choose_folders()

    def _library_changed(self) -> None:
        self._load.emit(self._library)
        self._look_at_folders()
        self.library.request()

    def _job_failed(self, job: Job, sentence: str) -> None:
        page = self.library if job.strip is self.library.work else self.listen
        page.show_failure(sentence)

    def _play_demo(self, outcome: Outcome) -> None:
        self._use_library(self._demo_library)
        self.listen.picker.select(f"file:{self._demo_excerpt}")
        self.listen.start()
