"""The lists of the library page, one tab each: tracks, folders, new, failed, missing, duplicates."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from afp_gui.library.duplicates import Copy, CopyModel
from afp_gui.library.folders_panel import FoldersPanel, moment
from afp_gui.library.list_tab import Listing
from afp_gui.library.new_files import NewFile, NewFileModel
from afp_gui.library.reader import Snapshot
from afp_gui.library.table import FailureModel, SearchedModel, TrackModel
from afp_gui.library.tracks_panel import TracksPanel
from afp_gui.numbers import number
from afp_gui.widgets.table import Table

if TYPE_CHECKING:
    from engine.library.folder_state import FolderState
    from engine.library.track import Track

TRACKS, FOLDERS, NEW, FAILED, MISSING, DUPLICATES = range(6)


class LibraryLists(QTabWidget):
    """Each shows what matches the search; Failed and Missing are hidden while they are empty."""

    retry_requested = Signal(list)  # of str: files that failed; empty: all
    locating_requested = Signal()
    duplicates_requested = Signal()
    look_requested = Signal()
    looking_left = Signal()
    indexing_requested = Signal(list)  # of str: files that are new; empty: all
    selection_changed = Signal()
    searched_lists_changed = Signal()  # a list that the page holds is another, and not searched yet

    def __init__(self) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        for widget in (self, self.tabBar()):
            widget.setAccessibleName(self.tr("Lists of the library"))
        self.tracks = TracksPanel()
        self.folders = FoldersPanel()
        self._build_new()
        self._build_failed()
        self._build_missing()
        self._build_duplicates()
        for panel in (self.tracks, self.folders, self.new, self.failed, self.missing, self.duplicates):
            self.addTab(panel, "")
        self._count(Snapshot())
        self.count_folders([])
        self.show_looking(None)
        for hidden in (FAILED, MISSING):
            self.setTabVisible(hidden, False)
        self.currentChanged.connect(self.selection_changed)
        for table in (self.tracks.table, self.missing.table, self.duplicates.table, self.folders.table):
            table.selectionModel().selectionChanged.connect(self.selection_changed)
            table.model().modelReset.connect(self.selection_changed)

    # What is shown

    @property
    def searched_lists(self) -> tuple[SearchedModel, ...]:
        """Lists that are not in the library, but are searched with it."""
        return self.new_files, self.copies

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.tracks.show_snapshot(snapshot)
        if snapshot.missing is not self.missing_tracks.tracks:
            self.missing_tracks.show(snapshot.missing)
        if snapshot.failures is not self.failures.failures:
            self.failures.show(snapshot.failures)
        for model, asked, found in zip(self.searched_lists, snapshot.question.lists, snapshot.lists, strict=False):
            model.show(asked, found)
        self._count(snapshot)
        # The tab that a person is on stays, though it may be empty by now, until they leave it.
        self.setTabVisible(FAILED, snapshot.total_failures > 0 or self.currentIndex() == FAILED)
        self.setTabVisible(MISSING, snapshot.total_missing > 0 or self.currentIndex() == MISSING)

    def show_folders(self, folders: list[FolderState]) -> None:
        self.folders.model.show(folders)
        self.count_folders(folders)

    def show_new_files(self, new_files: list[NewFile] | None) -> None:
        """Show files that are not indexed yet; None without a check."""
        self._looked = "" if new_files is None else moment(datetime.now(UTC).isoformat())
        if (new_files or []) != self.new_files.everything:
            self.new_files.take(new_files or [])
            self._count_searched()
            self.searched_lists_changed.emit()
        self.show_looking(None)

    def show_looking(self, files: int | None) -> None:
        """Show how many files the current check has seen; None without one."""
        looking = files is not None
        self.look.setText(self.tr("Stop checking") if looking else self.tr("Check now"))
        self.look.setAccessibleName(self.look.text())
        if files:
            sentence = self.tr("Looking through your folders: {n} files so far.").format(n=number(files))
        elif looking:
            sentence = self.tr("Looking through your folders.")
        elif self._looked and not self.new_files.everything:
            sentence = self.tr("Nothing is new. Last check: {when}.").format(when=self._looked)
        elif self._looked:
            sentence = self.tr("These files are not in the library yet, or have changed since.")
        else:
            sentence = self.tr("Compares your folders with the library; no file is opened.")
        self.new.sentence.setText(sentence)

    def show_duplicates(self, groups: list[dict[str, Any]], whole: bool) -> None:
        """The groups that were found, among all tracks or (not `whole`) among those that were compared."""
        self.copies.take_groups(groups)
        self._count_searched()
        if not whole:
            sentence = self.tr("Stopped: only some of the tracks were compared.")
        elif groups:
            sentence = self.tr("Choose which to remove from the library; the files stay where they are.")
        else:
            sentence = self.tr("There are no duplicates in the library.")
        self.duplicates.sentence.setText(sentence)
        self.searched_lists_changed.emit()

    def forget_duplicates(self, ids: set[int] | None = None) -> None:
        """These tracks were removed; without `ids`, another library is shown."""
        if ids is None:
            self.copies.take([])
            self.duplicates.sentence.setText(self._duplicates_asked)
        else:
            self.copies.forget(ids)
            self.searched_lists_changed.emit()
        self._count_searched()

    def allow_work(self, allowed: bool) -> None:
        """Enable or disable everything that changes the library."""
        self._allowed = allowed
        for button in (self.retry, self.retry_all, self.locate, self.find_copies):
            button.setEnabled(allowed)
        self.folders.allow_work(allowed)
        self._allow_indexing()

    def _allow_indexing(self) -> None:
        self.index_all.setEnabled(self._allowed and self.new_files.count() > 0)
        self.index_these.setEnabled(self._allowed and self.new.table.selectionModel().hasSelection())

    # What is chosen

    def removable(self) -> list[Track | Copy]:
        """The selected tracks of the current list."""
        lists: dict[int, tuple[Table, Any]] = {
            TRACKS: (self.tracks.table, self.tracks.model.tracks),
            MISSING: (self.missing.table, self.missing_tracks.tracks),
            DUPLICATES: (self.duplicates.table, self.copies.rows),
        }
        if self.currentIndex() not in lists:
            return []
        table, rows = lists[self.currentIndex()]
        return [rows[index.row()] for index in table.selectionModel().selectedRows()]

    def anything_removable(self) -> bool:
        """Whether any track is selected, however many there are."""
        tables = {TRACKS: self.tracks.table, MISSING: self.missing.table, DUPLICATES: self.duplicates.table}
        table = tables.get(self.currentIndex())
        return table is not None and table.selectionModel().hasSelection()

    # Inside

    def count_folders(self, folders: list[FolderState]) -> None:
        self.setTabText(FOLDERS, self._titled(self.tr("Folders"), len(folders)))

    def _count(self, snapshot: Snapshot) -> None:
        self.setTabText(TRACKS, self.tr("Tracks  {n}").format(n=number(len(snapshot.tracks))))
        self.setTabText(FAILED, self.tr("Failed  {n}").format(n=number(len(snapshot.failures))))
        self.setTabText(MISSING, self.tr("Missing  {n}").format(n=number(len(snapshot.missing))))
        self._count_searched()

    def _count_searched(self) -> None:
        self.setTabText(NEW, self._titled(self.tr("New"), self.new_files.count()))
        self.setTabText(DUPLICATES, self._titled(self.tr("Duplicates"), self.copies.count()))

    def _titled(self, name: str, n: int) -> str:
        return self.tr("{name}  {n}").format(name=name, n=number(n)) if n else name

    def _build_new(self) -> None:
        self._allowed = False
        self._looked = ""  # when the folders were last compared with the library
        self.new_files = NewFileModel(self)
        table = Table(self.new_files, (70, 12, 18), 0, self.tr("Files that are not indexed yet"))
        self.new = Listing(table, "")
        self.look = self.new.add_button("", self.tr("Look for files that are new or have changed"))
        self.look.clicked.connect(self._look_or_stop)
        self.index_these = self.new.add_button(self.tr("Index selected"), self.tr("Index the selected files"))
        self.index_these.clicked.connect(self._index_selected)
        self.index_all = self.new.add_button(
            self.tr("Index all"), self.tr("Index everything that is new or has changed")
        )
        table.selectionModel().selectionChanged.connect(self._allow_indexing)
        self.new_files.modelReset.connect(self._allow_indexing)
        self.index_all.clicked.connect(lambda: self.indexing_requested.emit([]))

    def _build_failed(self) -> None:
        self.failures = FailureModel(self)
        table = Table(self.failures, (55, 45), 0, self.tr("Files that could not be read"))
        self.failed = Listing(table, self.tr("These files could not be indexed."))
        self.retry = self.failed.add_button(self.tr("Try selected"), self.tr("Try the selected files again"))
        self.retry.clicked.connect(self._retry_selected)
        self.retry_all = self.failed.add_button(self.tr("Try all"), self.tr("Try all of these files again"))
        self.retry_all.clicked.connect(lambda: self.retry_requested.emit([]))

    def _build_missing(self) -> None:
        self.missing_tracks = TrackModel(self)
        self.missing = Listing(
            Table(self.missing_tracks, (28, 19, 19, 8, 36), 4, self.tr("Tracks whose files are missing")),
            self.tr(
                "These files are missing. If you moved them, choose their new folder: they are recognised by their "
                "content."
            ),
        )
        self.locate = self.missing.add_button(
            self.tr("Locate…"), self.tr("Choose a folder to look in; it is added to the library")
        )
        self.locate.clicked.connect(self.locating_requested)

    def _build_duplicates(self) -> None:
        self.copies = CopyModel(self)
        self._duplicates_asked = self.tr("Compares the stored fingerprints of all tracks; no file is opened.")
        table = Table(self.copies, (18, 27, 19, 36), 3, self.tr("Duplicates"))
        self.duplicates = Listing(table, self._duplicates_asked)
        self.find_copies = self.duplicates.add_button(
            self.tr("Find duplicates"), self.tr("Look for recordings that are in the library more than once")
        )
        self.find_copies.clicked.connect(self.duplicates_requested)

    def _look_or_stop(self) -> None:
        asked = self.look.text() == self.tr("Check now")
        (self.look_requested if asked else self.looking_left).emit()

    def _index_selected(self) -> None:
        if files := [self.new_files.rows[index.row()].path for index in self.new.table.selectionModel().selectedRows()]:
            self.indexing_requested.emit(files)

    def _retry_selected(self) -> None:
        if rows := self.failed.table.selectionModel().selectedRows():
            self.retry_requested.emit([self.failures.failures[row.row()][0] for row in rows])
