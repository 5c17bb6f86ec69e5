"""The library page: what Earmark can recognise, what it could not read, and the work on both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.search import fits
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from afp_gui.library.copies import Copy, CopyModel
from afp_gui.library.listing import Listing
from afp_gui.library.table import FailureModel, TrackModel
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.drop_target import local_files
from afp_gui.widgets.empty_state import EmptyState
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.page_layout import page_column, page_header, page_titles
from afp_gui.widgets.search_field import SearchField
from afp_gui.widgets.shortcuts import bind
from afp_gui.widgets.table import Table
from afp_gui.widgets.work_strip import WorkStrip
from afp_gui.workers import Snapshot

if TYPE_CHECKING:
    from engine.library.library import Track


class LibraryPage(QWidget):
    """Asks by signals, is told by its public methods; knows no worker and no process."""

    tracks_requested = Signal(str, int, bool)  # search, column, descending
    folders_added = Signal(list)  # of Path
    rescan_requested = Signal()
    removal_requested = Signal(list)  # of Track or Copy
    retry_requested = Signal(list)  # of str: files that failed; empty: all
    duplicates_requested = Signal()
    demo_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._column, self._descending = 0, False
        self._build()
        self._lay_out()
        bind(
            self,
            (
                (QKeySequence.StandardKey.Open, self.choose_folders),
                (QKeySequence.StandardKey.Find, self._focus_search),
                (QKeySequence.StandardKey.Refresh, self.rescan.click),
                (QKeySequence.StandardKey.Delete, self._ask_to_remove),
                (QKeySequence.StandardKey.Copy, self._copy_titles),
            ),
        )

    # What the page is told

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The library as it is now; what was selected, current and in view stays so."""
        if snapshot.tracks != self.tracks.tracks:
            self._show_tracks(snapshot.tracks)
        failures = [failure for failure in snapshot.failures if fits(snapshot.search, *failure)]
        missing = [track for track in snapshot.tracks if track.state == "missing"]
        self.failures.show(failures)
        if missing != self.missing.tracks:
            self.missing.show(missing)
        self.copies.search(snapshot.search)
        self._count_copies()
        self._tabs.setTabText(0, self.tr("Tracks  {n}").format(n=f"{len(snapshot.tracks):,}"))
        self._tabs.setTabText(1, self.tr("Failed  {n}").format(n=f"{len(failures):,}"))
        self._tabs.setTabVisible(1, bool(snapshot.failures))
        self._tabs.setTabText(2, self.tr("Missing  {n}").format(n=f"{len(missing):,}"))
        self._tabs.setTabVisible(2, bool(missing) or (bool(snapshot.search) and self._tabs.isTabVisible(2)))
        self.summary.setText(_summary(snapshot))
        self.nothing.sentence.setText(self.tr("No track has “{text}” in it.").format(text=snapshot.search))
        empty = snapshot.total == 0 and not snapshot.failures
        self._pages.setCurrentWidget(self.empty if empty else self._tabs)
        self._track_pages.setCurrentWidget(self.table if snapshot.tracks or not snapshot.search else self.nothing)
        if snapshot.total == 0 and snapshot.failures:
            self._tabs.setCurrentIndex(1)
        self.search.setEnabled(not empty)
        self._allow_work(not empty and self.work.isHidden())

    def show_failure(self, sentence: str) -> None:
        self.notice.say(sentence)

    def say(self, sentence: str) -> None:
        self.notice.say(sentence, "info")

    def show_duplicates(self, groups: list[dict[str, Any]], whole: bool) -> None:
        """The groups that were found, of all tracks or (not `whole`) of those that were compared by then."""
        self.copies.show(groups)
        self._count_copies()
        self._tabs.setCurrentIndex(3)
        if not whole:
            sentence = self.tr("Stopped: only some of the tracks were compared.")
        elif groups:
            sentence = self.tr("Choose which to remove from the library; the files stay where they are.")
        else:
            sentence = self.tr("No recording is in the library twice.")
        self.duplicates.sentence.setText(sentence)

    def forget_duplicates(self, ids: set[int] | None = None) -> None:
        """These tracks were removed; without `ids`, another library is shown."""
        if ids is None:
            self.copies.show([])
            self.duplicates.sentence.setText(self._duplicates_asked)
        else:
            self.copies.forget(ids)
        self._count_copies()

    def request(self) -> None:
        """Ask for the tracks that fit the search as it stands."""
        self.tracks_requested.emit(self.search.text().strip(), self._column, self._descending)

    def choose_folders(self) -> None:
        """The system's own folder dialog."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add a folder of music"))
        if folder:
            self.folders_added.emit([Path(folder)])

    # What the page does by itself

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event):
            event.acceptProposedAction()
            self.setCursor(Qt.CursorShape.DragCopyCursor)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.unsetCursor()

    def dropEvent(self, event: QDropEvent) -> None:
        self.unsetCursor()
        event.acceptProposedAction()
        self.folders_added.emit(local_files(event))

    def _sort(self, column: int) -> None:
        self._descending = not self._descending if column == self._column else False
        self._column = column
        self._show_order()
        self.request()

    def _show_order(self) -> None:
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(self._column, order)

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _leave_search(self) -> None:
        self.search.clear()
        self.table.setFocus()

    def _show_tracks(self, tracks: list[Track]) -> None:
        chosen, place = self._chosen(), self.table.verticalScrollBar().value()
        current = self.table.currentIndex().row()
        at = [self.tracks.tracks[current].id] if current >= 0 else []
        self.tracks.show(tracks)
        self.table.select_rows(self.tracks.rows_of(track.id for track in chosen), self.tracks.rows_of(at))
        self.table.verticalScrollBar().setValue(place)

    def _chosen(self) -> list[Track]:
        return [self.tracks.tracks[index.row()] for index in self.table.selectionModel().selectedRows()]

    def _selected(self) -> list[Track | Copy]:
        """The selected tracks of the list that is shown."""
        lists: dict[int, tuple[Table, TrackModel | CopyModel]] = {
            0: (self.table, self.tracks),
            2: (self.missing_list.table, self.missing),
            3: (self.duplicates.table, self.copies),
        }
        if self._tabs.currentIndex() not in lists:
            return []
        table, model = lists[self._tabs.currentIndex()]
        return [model.tracks[index.row()] for index in table.selectionModel().selectedRows()]

    def _retry_selected(self) -> None:
        rows = self.failure_table.selectionModel().selectedRows()
        if rows:
            self.retry_requested.emit([self.failures.failures[row.row()][0] for row in rows])

    def _count_copies(self) -> None:
        n = len(self.copies.tracks)
        self._tabs.setTabText(3, self.tr("Duplicates  {n}").format(n=f"{n:,}") if n else self.tr("Duplicates"))

    def _allow_work(self, allowed: bool) -> None:
        for button in self._work_buttons:
            button.setEnabled(allowed)

    def _ask_to_remove(self) -> None:
        chosen = self._selected()
        if not chosen or not self.work.isHidden():
            return
        if len(chosen) == 1:
            question = self.tr("Remove “{title}” from the library? The file stays where it is.").format(
                title=chosen[0].title
            )
        else:
            question = self.tr("Remove {n} tracks from the library? The files stay where they are.").format(
                n=len(chosen)
            )
        self.notice.say(question, "info", self.tr("Remove"), lambda: self.removal_requested.emit(chosen))

    def _copy_titles(self) -> None:
        if tracks := self._chosen():
            lines = [" – ".join(part for part in (track.artist, track.title) if part) for track in tracks]
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _work_began(self) -> None:
        self.notice.hide()
        self._allow_work(False)

    def _selection_changed(self) -> None:
        self.remove.setEnabled(bool(self._selected()))

    def _build(self) -> None:
        self.heading, self.summary = page_titles(self.tr("Library"))
        self.search = SearchField(self.tr("Search the library"))
        self.search.searched.connect(self.request)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave_search)
        self.remove = push_button(self.tr("Remove"), self.tr("Remove the selected tracks (Delete)"))
        self.remove.clicked.connect(self._ask_to_remove)
        self.remove.setEnabled(False)
        self.rescan = push_button(self.tr("Rescan"), self.tr("Look for new and changed files (F5)"), picture="rescan")
        self.rescan.clicked.connect(self.rescan_requested)
        self.add = push_button(self.tr("Add folders"), self.tr("Add a folder of music (Ctrl+O)"))
        self.add.setProperty("kind", "primary")
        self.add.clicked.connect(self.choose_folders)
        self.notice = NoticeBar()
        self.work = WorkStrip()
        self.work.cancel_requested.connect(self.cancel_requested)
        self.work.began.connect(self._work_began)
        self.work.ended.connect(lambda: self._allow_work(self.search.isEnabled()))

        self.tracks = TrackModel(self)
        self.table = Table(self.tracks, (28, 19, 19, 8, 36), 4, self.tr("Tracks"))
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.tracks.modelReset.connect(self._selection_changed)
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort)
        self._show_order()
        self.failures = FailureModel(self)
        self.failure_table = Table(self.failures, (55, 45), 0, self.tr("Files that could not be read"))
        self.failed = Listing(self.failure_table, self.tr("These files could not be taken in."))
        self.retry = self.failed.add_button(self.tr("Try selected"), self.tr("Try the selected files again"))
        self.retry.clicked.connect(self._retry_selected)
        self.retry_all = self.failed.add_button(self.tr("Try all"), self.tr("Try all of these files again"))
        self.retry_all.clicked.connect(lambda: self.retry_requested.emit([]))
        self.missing = TrackModel(self)
        self.missing_list = Listing(
            Table(self.missing, (28, 19, 19, 8, 36), 4, self.tr("Tracks whose files have gone")),
            self.tr("These files have gone. If they were moved, say where: they are known by their content."),
        )
        self.locate = self.missing_list.add_button(
            self.tr("Locate…"), self.tr("Choose a folder to look in; it is added to the library")
        )
        self.locate.clicked.connect(self.choose_folders)
        self.copies = CopyModel(self)
        self._duplicates_asked = self.tr("Compares what is stored of every track; no file is opened.")
        self.duplicates = Listing(
            Table(self.copies, (18, 27, 19, 36), 3, self.tr("Duplicates")), self._duplicates_asked
        )
        self.find = self.duplicates.add_button(
            self.tr("Find duplicates"), self.tr("Look for recordings that are in the library more than once")
        )
        self.find.clicked.connect(self.duplicates_requested)
        self._work_buttons = (self.rescan, self.retry, self.retry_all, self.locate, self.find)
        for listing in (self.missing_list, self.duplicates):
            listing.table.selectionModel().selectionChanged.connect(self._selection_changed)
        for model in (self.missing, self.copies):
            model.modelReset.connect(self._selection_changed)
        self.nothing = EmptyState("search", self.tr("Nothing found"), "")
        self.nothing.add_button(self.tr("Clear the search")).clicked.connect(self._leave_search)
        self.empty = EmptyState(
            "library",
            self.tr("Your library is empty"),
            self.tr(
                "Earmark recognises the music you give it. Add folders, or drop them here; "
                "your files are only read and never leave this computer."
            ),
        )
        self.empty.add_button(self.tr("Add folders"), primary=True).clicked.connect(self.choose_folders)
        self.empty.add_button(self.tr("Try the demo")).clicked.connect(self.demo_requested)

    def _lay_out(self) -> None:
        self._track_pages = QStackedWidget()
        self._track_pages.addWidget(self.table)
        self._track_pages.addWidget(self.nothing)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Lists of the library"))
        self._tabs.tabBar().setAccessibleName(self.tr("Lists of the library"))
        self._tabs.addTab(self._track_pages, self.tr("Tracks"))
        self._tabs.addTab(self.failed, self.tr("Failed"))
        self._tabs.addTab(self.missing_list, self.tr("Missing"))
        self._tabs.addTab(self.duplicates, self.tr("Duplicates"))
        self._tabs.setTabVisible(2, False)
        self._tabs.currentChanged.connect(self._selection_changed)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._tabs)
        self._pages.addWidget(self.empty)
        header = page_header(self.heading, self.summary)
        header.addWidget(self.search, 2)
        header.addSpacing(GRID)
        for button in (self.remove, self.rescan, self.add):
            header.addWidget(button)
        column = page_column(self)
        column.addLayout(header)
        column.addWidget(self.notice)
        column.addWidget(self.work)
        column.addWidget(self._pages, 1)


def _summary(snapshot: Snapshot) -> str:
    translate = QCoreApplication.translate
    if snapshot.total == 0:
        return translate("LibraryPage", "Nothing indexed yet")
    tracks = (
        translate("LibraryPage", "1 track")
        if snapshot.total == 1
        else translate("LibraryPage", "{n} tracks").format(n=f"{snapshot.total:,}")
    )
    hours = snapshot.duration_s / 3600
    if hours < 1:
        length = translate("LibraryPage", "{m} min").format(m=f"{snapshot.duration_s / 60:.0f}")
    else:
        length = translate("LibraryPage", "{h} h").format(h=f"{hours:,.0f}" if hours >= 10 else f"{hours:.1f}")
    return f"{tracks} · {length}"
