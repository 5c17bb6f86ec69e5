"""The library page: the tracks, their folders, unreadable files, and the work on the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QWidget

from afp_gui.library.chooser import LibraryChooser
from afp_gui.library.folders_panel import length, moment
from afp_gui.library.lists import FOLDERS, LibraryLists
from afp_gui.library.reader import Question, Snapshot
from afp_gui.music_folder import dialog_folder
from afp_gui.numbers import data_size, number
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.drop_target import local_files
from afp_gui.widgets.empty_state import EmptyState
from afp_gui.widgets.labels import ElidedLabel, shown
from afp_gui.widgets.name_bar import NameBar
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.page_layout import page_column, page_header
from afp_gui.widgets.search_field import SearchField
from afp_gui.widgets.shortcuts import bind, bind_alone
from afp_gui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from engine.library.folder_state import FolderState


class LibraryPage(QWidget):
    """Requests by signals, is updated by its public methods; knows no worker and no process."""

    asked = Signal(Question)
    folders_asked = Signal()
    folders_added = Signal(list)  # of Path
    rescan_requested = Signal(list, bool)  # of str: folders, empty for all; whether unchanged files are read again, too
    removal_requested = Signal(list)  # of Track or Copy
    forgetting_requested = Signal(list)  # of str: folders
    demo_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._holds_nothing = True
        self._build()
        self._lay_out()
        self._wire()
        bind(
            self,
            (
                (QKeySequence.StandardKey.Open, self.choose_folders),
                (QKeySequence.StandardKey.Find, self._focus_search),
                (QKeySequence.StandardKey.Refresh, self.rescan.click),
                ("Ctrl+Shift+O", self.chooser.showMenu),
                ("Shift+F5", self.lists.folders.again.click),
                (QKeySequence.StandardKey.Delete, self._ask_to_remove),
                (QKeySequence.StandardKey.Copy, self.lists.tracks.copy_titles),
            ),
        )

    # What the page is told

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the current library; selection, current row and scroll position stay."""
        self.lists.show_snapshot(snapshot)
        self.summary.setText(self._summed_up(snapshot))
        self.state.setText(self._described(snapshot))
        self._holds_nothing = snapshot.total == 0 and snapshot.total_failures == 0
        self._turn()

    def show_folders(self, folders: list[FolderState]) -> None:
        """Show the folders of the library and their state."""
        self.lists.show_folders(folders)
        self._turn()

    def show_watch(self, on: bool) -> None:
        """Whether the library's folders are watched."""
        self.lists.folders.show_watch(on)

    def show_failure(self, sentence: str) -> None:
        self.notice.say(sentence)

    def say(self, sentence: str) -> None:
        self.notice.say(sentence, "info")

    def forget_lists(self) -> None:
        """Another library is shown: clear what was found in the previous one."""
        self.lists.forget_duplicates()
        self.lists.show_folders([])
        self.notice.hide()
        self.search.clear()

    def request(self, anew: bool = False) -> None:
        """Request the current library and what matches the search; `anew`: also its description."""
        tracks = self.lists.tracks
        searched = tuple(model.everything for model in self.lists.searched_lists)
        self.asked.emit(Question(self.search.text().strip(), tracks.column, tracks.descending, searched, anew))

    def choose_folders(self) -> None:
        """The system's own folder dialog."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add a folder of music"), dialog_folder())
        if folder:
            self.folders_added.emit([Path(folder)])

    # What the page does by itself

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.lists.tracks.table.setFocus()

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

    def _turn(self) -> None:
        empty = self._holds_nothing and not self.lists.folders.model.folders
        self._pages.setCurrentWidget(self.empty if empty else self.lists)
        self.search.setEnabled(not empty)
        self._allow_work()

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _leave_search(self) -> None:
        self.search.clear()
        self.lists.tracks.table.setFocus()

    def _searched_lists_changed(self) -> None:
        if self.search.text().strip():
            self.request()

    def _allow_work(self) -> None:
        allowed = self.search.isEnabled() and not self.work.busy
        self.rescan.setEnabled(allowed)
        self.maintenance.setEnabled(not self.work.busy)
        self.lists.allow_work(allowed)

    def _ask_to_remove(self) -> None:
        if self.lists.currentIndex() == FOLDERS:
            self.lists.folders.ask_to_forget()
            return
        chosen = self.lists.removable()
        if not chosen or self.work.busy:
            return
        if len(chosen) == 1:
            question = self.tr("Remove “{title}” from the library? The file stays where it is.").format(
                title=chosen[0].title
            )
        else:
            question = self.tr("Remove {n} tracks from the library? The files stay where they are.").format(
                n=number(len(chosen))
            )
        self.notice.say(question, "info", self.tr("Remove"), lambda: self.removal_requested.emit(chosen))

    def _ask_to_forget(self, folders: list[FolderState]) -> None:
        tracks = sum(folder.tracks for folder in folders)
        if len(folders) == 1:
            question = self.tr("Forget {folder}? {n} tracks leave the library; the files stay where they are.")
        else:
            question = self.tr("Forget {count} folders? {n} tracks leave the library; the files stay where they are.")
        question = question.format(folder=shown(folders[0].path), count=number(len(folders)), n=number(tracks))
        paths = [folder.path for folder in folders]
        self.notice.say(question, "info", self.tr("Forget"), lambda: self.forgetting_requested.emit(paths))

    def _work_began(self) -> None:
        self.notice.hide()
        self._allow_work()

    def _selection_changed(self) -> None:
        self.remove.setEnabled(self.lists.anything_removable())

    def _build(self) -> None:
        self.chooser = LibraryChooser()
        self.summary = ElidedLabel()
        self.summary.setProperty("tone", "muted")
        self.search = SearchField(self.tr("Search the library"))
        self.remove = push_button(self.tr("Remove"), self.tr("Remove the selected tracks (Delete)"))
        self.remove.setEnabled(False)
        self.rescan = push_button(self.tr("Rescan"), self.tr("Look for new and changed files (F5)"), picture="rescan")
        self.add = push_button(self.tr("Add folders"), self.tr("Add a folder of music (Ctrl+O)"))
        self.add.setProperty("kind", "primary")
        self.notice = NoticeBar()
        self.tracker = NameBar()
        self.work = WorkStrip()
        self.lists = LibraryLists()
        self.tracks, self.table = self.lists.tracks.model, self.lists.tracks.table
        self.state = ElidedLabel()
        self.state.setProperty("tone", "muted")
        self.maintenance = push_button(self.tr("Maintenance  ▾"), self.tr("Check, repair, rebuild, export or import"))
        self.maintenance.setAccessibleName(self.tr("Maintenance of the library"))
        self.maintenance.setProperty("kind", "quiet")
        self.maintenance.setMenu(QMenu(self.maintenance))
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

    def _wire(self) -> None:
        bind_alone(self.search, (("Escape", self._leave_search),))
        self.search.searched.connect(lambda: self.request())
        self.remove.clicked.connect(self._ask_to_remove)
        self.rescan.clicked.connect(lambda: self.rescan_requested.emit([], False))
        self.add.clicked.connect(self.choose_folders)
        self.work.began.connect(self._work_began)
        self.work.ended.connect(self._allow_work)
        self.lists.tracks.order_changed.connect(lambda: self.request())
        self.lists.tracks.search_left.connect(self._leave_search)
        self.lists.locating_requested.connect(self.choose_folders)
        self.lists.selection_changed.connect(self._selection_changed)
        self.lists.searched_lists_changed.connect(self._searched_lists_changed)
        self.lists.currentChanged.connect(lambda tab: self.folders_asked.emit() if tab == FOLDERS else None)
        self.lists.folders.rescan_requested.connect(self.rescan_requested)
        self.lists.folders.forgetting_requested.connect(self._ask_to_forget)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.lists)
        self._pages.addWidget(self.empty)
        header = page_header(self.chooser, self.summary)
        header.addWidget(self.search, 1)
        header.addSpacing(GRID)
        for button in (self.remove, self.rescan, self.add):
            header.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.maintenance)
        column = page_column(self)
        column.addLayout(header)
        for bar in (self.notice, self.tracker, self.work):
            column.addWidget(bar)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _summed_up(self, snapshot: Snapshot) -> str:
        if snapshot.total == 0:
            return self.tr("Nothing indexed yet")
        tracks = self.tr("1 track") if snapshot.total == 1 else self.tr("{n} tracks").format(n=number(snapshot.total))
        return f"{tracks} · {length(snapshot.duration_s)}"

    def _described(self, snapshot: Snapshot) -> str:
        """Encoder, index, size, last check, in one quiet line."""
        about = snapshot.about
        if not about:
            return ""
        encoder = str(about["encoder"]).rpartition("-")[0] or str(about["encoder"])
        if about.get("index_damage"):  # of a library on a server nothing is said
            index = self.tr("part of the index is damaged: choose Repair under Maintenance")
        elif about["index_due"]:
            index = self.tr("the index has fallen behind: rebuild it")
        else:
            index = self.tr("searched exactly") if about["index"] == "exact" else self.tr("searched by its index")
        if about.get("server"):
            place = self.tr("read from {server}; it is changed where its folder is").format(
                server=shown(about["server"])
            )
            return " · ".join((self.tr("Encoder {name}").format(name=encoder), index, place))
        size = data_size(about["bytes"])
        checked = moment(about["verified"])
        parts = [
            self.tr("Encoder {name}").format(name=encoder),
            index,
            size,
            self.tr("checked {when}").format(when=checked) if checked else self.tr("not checked yet"),
        ]
        return " · ".join(parts)
