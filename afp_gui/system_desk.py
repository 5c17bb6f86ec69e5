"""Stands between the pages that concern the whole window (settings, help, first steps) and who knows the answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from engine.kept import Kept, kept
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from afp_gui.backend import Backend
from afp_gui.first_run.page import FirstRunPage
from afp_gui.help.facts import Facts
from afp_gui.help.keys import keys_of
from afp_gui.help.page import HelpPage
from afp_gui.help.report import report
from afp_gui.history.reveal import open_folder
from afp_gui.housekeeper import Housekeeper, LibraryFacts
from afp_gui.preferences.page import SettingsPage
from afp_gui.settings import Settings


class SystemDesk(QObject):
    """`housekeeper` is to be moved into a thread of its own; `copied` says that a report is on the clipboard."""

    copied = Signal()

    _measure = Signal(list)
    _describe = Signal(Path)
    _report = Signal(Path, Path)
    _read_about = Signal()
    _try_source = Signal(str)
    _let_go = Signal()

    def __init__(self, backend: Backend, settings: Settings, library: Path, parent: QObject | None = None):
        super().__init__(parent)
        self._settings, self._library = settings, library
        self.preferences = SettingsPage(settings)
        self.help = HelpPage()
        self.first_run = FirstRunPage()
        self.housekeeper = Housekeeper(backend)
        self.name_of: Callable[[Path], str] = lambda library: library.name
        """What the user calls a library."""
        self._to_be_copied = False
        self._about_read = False
        self._wire()

    def use(self, library: Path) -> None:
        """The library in use is another one now."""
        self._library = library
        if self.preferences.isVisible():
            self._describe.emit(library)

    def everything(self) -> list[Kept]:
        """All that Earmark keeps for this user."""
        others = [path for _, path in self._settings.libraries]
        own = [self._settings.library] if self._settings.library else []
        return kept(self._settings.profile, [self._library, *others, *own])

    def read_keys(self, window: QWidget, everywhere: str, pages: Mapping[str, tuple[str, QWidget]]) -> None:
        """Show the keys of the window and of its pages: `{"listen": ("Listen", page)}`."""
        found = keys_of(window, {name: page for name, (_, page) in pages.items()})
        titles = {"": everywhere, **{name: title for name, (title, _) in pages.items()}}
        self.help.show_keys([(titles[name], keys) for name, keys in found.items()])

    def make_report(self, copy: bool) -> None:
        """Show a report on the Help page; `copy` puts it on the clipboard, too."""
        self._to_be_copied |= copy
        self._report.emit(self._library, self._settings.profile)

    def stop(self) -> None:
        """Whatever the housekeeper is at need not be finished."""
        self.housekeeper.stop()

    def _wire(self) -> None:
        keeper, ear = self.housekeeper, self.housekeeper.ear
        self._measure.connect(keeper.measure)
        self._describe.connect(keeper.describe)
        self._report.connect(keeper.report)
        self._read_about.connect(keeper.read_about)
        self._try_source.connect(ear.open)
        self._let_go.connect(ear.close)
        keeper.measured.connect(self.preferences.show_sizes)
        keeper.described.connect(self._show_library)
        keeper.about_read.connect(self.help.show_about)
        keeper.reported.connect(self._show_report)
        ear.heard.connect(self.first_run.show_level)
        ear.gone.connect(self.first_run.show_failure)
        self.preferences.looked_at.connect(self._look)
        self.help.looked_at.connect(self._look_for_help)
        self.help.report_requested.connect(self.make_report)
        self.help.log_requested.connect(lambda: open_folder(self._settings.profile))
        self.first_run.source_tried.connect(self._try_source)
        self.first_run.source_left.connect(self._let_go)

    def _look(self) -> None:
        everything = self.everything()
        self.preferences.show_kept(everything)
        self._describe.emit(self._library)
        self._measure.emit(everything)

    def _look_for_help(self) -> None:
        if not self._about_read:
            self._about_read = True
            self._read_about.emit()

    def _show_library(self, facts: LibraryFacts) -> None:
        self.preferences.show_library(facts, self.name_of(facts.directory))

    def _show_report(self, facts: Facts) -> None:
        text = report(facts, Path.home())
        self.help.show_report(text)
        if self._to_be_copied:
            self._to_be_copied = False
            QGuiApplication.clipboard().setText(text)
            self.copied.emit()
