"""Everything for the whole window: theme, settings, help, first steps, reports, and stored data."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from engine.user_data import UserData, all_user_data
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from afp_gui import theme
from afp_gui.backend import Backend
from afp_gui.desktop.reveal import open_folder
from afp_gui.help.keys import descriptions, keys
from afp_gui.help.report import report
from afp_gui.listen.now_playing import FollowersWorker
from afp_gui.numbers import number
from afp_gui.pages import FIRST_RUN, HELP, LIBRARY, PAGES, PREFERENCES, TRAINING, Pages, page_name
from afp_gui.settings import Settings
from afp_gui.system.facts import Facts
from afp_gui.system.info_worker import LibraryFacts, SystemInfoWorker
from afp_gui.theme import Mode, Theme
from afp_gui.training.labels import going_on
from afp_gui.training.run_folder import running_in
from afp_gui.widgets.labels import shown
from afp_gui.widgets.source_picker import SourcePicker
from afp_gui.workers import ListenWorker

if TYPE_CHECKING:
    from afp_gui.first_run.page import FirstRunPage
    from afp_gui.help.page import HelpPage
    from afp_gui.preferences.page import SettingsPage


class SystemController(QObject):
    """Its pages are built when first needed. Move `system_info` and `followers` into threads."""

    theme_applied = Signal(str)
    reported = Signal(str)
    integration_changed = Signal()
    first_run_requested = Signal()
    woken = Signal()
    page_requested = Signal(int)
    first_run_finished = Signal(list, bool)
    deletion_requested = Signal()

    _measure = Signal(list)
    _describe = Signal(Path)
    _report = Signal(Path, Path)
    _read_about = Signal()
    _serve = Signal(int)

    def __init__(
        self,
        backend: Backend,
        settings: Settings,
        theme_: Theme,
        pages: Pages,
        listener: ListenWorker,
        library: Path,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._settings, self._theme, self._pages = settings, theme_, pages
        self._listen, self._listener, self._library = pages.listen, listener, library
        self.system_info = SystemInfoWorker(backend)
        self.followers = FollowersWorker(settings.now_playing, settings.template, settings.play_log)
        self._serve.connect(self.followers.serve)
        self.followers.failed.connect(self._tell)
        listener.heard.connect(self.followers.hear)
        listener.closed.connect(self.followers.end)
        self.name_of: Callable[[Path], str] = lambda library: library.name
        """Returns the user's name for a library."""
        self._to_be_copied = self._awake = False
        self._measure.connect(self.system_info.measure)
        self._describe.connect(self.system_info.describe)
        self._report.connect(self.system_info.report)
        self._read_about.connect(self.system_info.read_about)
        self.system_info.reported.connect(self._show_report)

    @cached_property
    def preferences(self) -> SettingsPage:
        from afp_gui.preferences.page import SettingsPage

        page = SettingsPage(self._settings)
        page.looked_at.connect(self._look)
        self.system_info.measured.connect(page.show_sizes)
        self.system_info.described.connect(self._show_library)
        page.show_theme(self._theme.mode)
        self.theme_applied.connect(page.show_theme)
        page.theme_chosen.connect(self.apply_theme)
        page.picker.offer_radio(self._settings)
        self._follow_source(page.picker)
        self._listen.source_chosen.connect(page.picker.select)
        page.picker.chosen.connect(self._listen.choose_source)
        page.library_requested.connect(partial(self.page_requested.emit, LIBRARY))
        page.training_requested.connect(partial(self.page_requested.emit, TRAINING))
        page.first_run_requested.connect(self.first_run_requested)
        page.integration_changed.connect(self.integration_changed)
        page.deletion_requested.connect(self.deletion_requested)
        page.speeds_chosen.connect(self._listener.look_at)
        page.song_file_chosen.connect(self.followers.keep_song)
        page.log_chosen.connect(self.followers.keep_log)
        page.page_served.connect(self._serve)
        page.picker.refresh_requested.connect(self._listen.sources_requested)
        return self._pages.put(PREFERENCES, page)

    @cached_property
    def help(self) -> HelpPage:
        from afp_gui.help.page import HelpPage

        page = HelpPage()
        self.system_info.about_read.connect(page.show_about)
        self.reported.connect(page.show_report)
        page.report_requested.connect(self.make_report)
        page.log_requested.connect(lambda: open_folder(self._settings.profile))
        names = {"": self.tr("Everywhere"), **{attribute: page_name(n) for n, (_, attribute) in enumerate(PAGES)}}
        page.show_keys([(names[name], keys(each)) for name, each in descriptions().items()])
        self._read_about.emit()
        return self._pages.put(HELP, page)

    @cached_property
    def first_run(self) -> FirstRunPage:
        from afp_gui.first_run.page import FirstRunPage

        page, level_probe = FirstRunPage(), self.system_info.level_probe
        level_probe.heard.connect(page.show_level)
        level_probe.gone.connect(page.show_failure)
        page.music.added.connect(self.system_info.counter.count)
        self.system_info.counter.counted.connect(page.music.show_count)
        page.source_tried.connect(level_probe.open)
        page.source_left.connect(level_probe.close)
        page.sources_requested.connect(self._listen.sources_requested)
        page.source_chosen.connect(self._listen.choose_source)
        page.finished.connect(self.first_run_finished)
        page.source.picker.offer_radio(self._settings)
        level_probe.sounded.connect(page.show_sounding)
        self._follow_source(page.source.picker)
        self.woken.connect(page.wake)
        if self._awake:
            page.wake()
        return self._pages.put(FIRST_RUN, page)

    def begin(self) -> None:
        """The window was painted: heavy work may start."""
        self._awake = True
        self.woken.emit()
        if self._settings.show_page:
            self._serve.emit(self._settings.page_port)

    def tell_of_deletion(self, left: list[Path]) -> None:
        """Report that all data was deleted before this window was opened, except the files in `left`."""
        sentence = self.tr("Everything that Earmark stored was deleted.")
        if left:
            sentence = self.tr("Not everything could be deleted: {n} files are left, such as {file}.").format(
                n=number(len(left)), file=shown(str(left[0]))
            )
        self._pages.notice.say(sentence, "info")

    def tell_of_failure(self) -> None:
        """Report an unexpected failure on the current page."""
        sentence = self.tr("Something went wrong inside Earmark. It continues, but may not do what you asked for.")
        self._pages.notice.say(sentence, "error", self.tr("Copy a report"), lambda: self.make_report(copy=True))

    def tell_of_training(self, runs: Path) -> None:
        """Report if a training continued while there was no window."""
        if running := running_in(runs):
            show = partial(self.page_requested.emit, TRAINING)
            self._listen.notice.say(going_on(running[0]), "info", self.tr("Show"), show)

    def use(self, library: Path) -> None:
        """Another library is in use now."""
        self._library = library
        self._describe.emit(library)

    def everything(self) -> list[UserData]:
        """All data that Earmark stores for this user."""
        others = [path for _, path in self._settings.libraries]
        own = [self._settings.library] if self._settings.library else []
        return all_user_data(self._settings.profile, [self._library, *others, *own])

    def make_report(self, copy: bool) -> None:
        """Show a report on the Help page; `copy` also copies it to the clipboard."""
        self._to_be_copied |= copy
        self._report.emit(self._library, self._settings.profile)

    def next_theme(self) -> None:
        self.apply_theme(theme.MODES[(theme.MODES.index(self._theme.mode) + 1) % len(theme.MODES)])

    def apply_theme(self, mode: Mode) -> None:
        self._theme.apply(mode)
        self._settings.theme = mode
        self.theme_applied.emit(mode)

    def stop(self) -> None:
        """The worker need not finish its current task."""
        self.system_info.stop()

    def _follow_source(self, picker: SourcePicker) -> None:
        picker.select(self._settings.source)
        self._listener.sources_listed.connect(picker.show_sources)
        if self._awake:  # else they are listed soon
            self._listen.sources_requested.emit()

    def _look(self) -> None:
        everything = self.everything()
        self.preferences.show_kept(everything)
        self._describe.emit(self._library)
        self._measure.emit(everything)

    def _tell(self, sentence: str) -> None:
        self._pages.notice.say(sentence)

    def _show_library(self, facts: LibraryFacts) -> None:
        self.preferences.show_library(facts, self.name_of(facts.directory))

    def _show_report(self, facts: Facts) -> None:
        text = report(facts, Path.home())
        self.reported.emit(text)
        if self._to_be_copied:
            self._to_be_copied = False
            QGuiApplication.clipboard().setText(text)
            self._pages.notice.say(self.tr("The report is on the clipboard. Nothing was sent."), "info")
