"""The history page: what was heard, and what dropped files hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from afp_gui import theme
from afp_gui.history.keeper import HistorySnapshot
from afp_gui.history.player_strip import PlayerStrip
from afp_gui.history.recordings_panel import RecordingsPanel
from afp_gui.history.reveal import reveal
from afp_gui.history.table import ALBUM, CONFIDENCE, EDITED, HEARD, STAR, TIME, TITLE, HistoryModel
from afp_gui.listen.state import clock
from afp_gui.theme import GRID
from afp_gui.widgets.empty_state import EmptyState
from afp_gui.widgets.grouped import GroupedTable
from afp_gui.widgets.icons import icon
from afp_gui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from engine.history import Entry

SEARCH_DELAY_MS = 150
EXPORTS = "CSV (*.csv);;JSON (*.json);;M3U (*.m3u)"
WIDTHS = {TIME: 10 * GRID, HEARD: 9 * GRID, CONFIDENCE: 9 * GRID, STAR: 5 * GRID}


class HistoryPage(QWidget):
    """Asks by signals, is told by its public methods; knows no worker and no database."""

    entries_requested = Signal(str, bool)  # search, favourites only
    edited = Signal(int, dict)  # entry id, what has changed
    removal_requested = Signal(list)  # of ids
    restoring_requested = Signal(list)  # of Entry
    clearing_requested = Signal()
    writing_requested = Signal(Path, object)  # a file, and what writes it: Path -> sentence
    locating_requested = Signal(Path)
    files_asked = Signal(list)  # of Path
    listen_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._removed: list[list[Entry]] = []  # what undo puts back, newest last
        self._total = 0
        self._build()
        self._lay_out()
        self._bind_keys()

    # What the page is told

    def show_snapshot(self, snapshot: HistorySnapshot) -> None:
        """The history as it is now; what was selected, edited and in view stays so."""
        self._total = snapshot.total
        self.model.show_entries(snapshot.entries)
        self._tabs.setTabText(0, self.tr("Heard  {n}").format(n=f"{len(snapshot.entries):,}"))
        filtered = bool(snapshot.search) or snapshot.favourites
        self.nothing.sentence.setText(self._nothing_fits(snapshot))
        page: QWidget = self.table
        if not snapshot.entries:
            page = self.nothing if filtered and snapshot.total else self.empty
        if page is not self._heard_pages.currentWidget():
            self._heard_pages.setCurrentWidget(page)
            if not self.search.hasFocus():
                self._focus_what_is_shown()
        self._show_corner()
        for control in (self.search, self.favourites, self.clear):
            control.setEnabled(snapshot.total > 0)
        self._selection_changed()

    def show_updated(self, entry: Entry) -> None:
        """One entry has changed: it goes on, or was edited."""
        self.model.update(entry)

    def show_removed(self, entries: list[Entry]) -> None:
        """These were deleted, and can be put back."""
        if not entries:
            return
        self._removed.append(entries)
        if len(entries) == 1:
            text = self.tr("“{title}” was deleted.").format(title=entries[0].shown_title)
        else:
            text = self.tr("{n} entries were deleted.").format(n=len(entries))
        self.notice.say(text, "info", self.tr("Undo"), self.undo)

    def show_found(self, path: Path) -> None:
        reveal(path, self)

    def show_failure(self, sentence: str) -> None:
        self.notice.say(sentence)

    def say(self, sentence: str) -> None:
        self.notice.say(sentence, "info")

    def request(self) -> None:
        """Ask for the entries that fit the search as it stands."""
        self.entries_requested.emit(self.search.text().strip(), self.favourites.isChecked())

    def undo(self) -> None:
        """Put back what was deleted last."""
        if self._removed:
            self.notice.hide()
            self.restoring_requested.emit(self._removed.pop())

    def show_recordings(self) -> None:
        """Turn to the answers about dropped files."""
        self._tabs.setCurrentWidget(self.recordings)

    # What the page does by itself

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_what_is_shown()

    def _focus_what_is_shown(self) -> None:
        shown = self._heard_pages.currentWidget() if self._tabs.currentIndex() == 0 else self.recordings
        (self.listen_button if shown is self.empty else shown).setFocus()

    def _chosen(self) -> list[Entry]:
        return self.table.chosen()

    def _play(self) -> None:
        if chosen := self._chosen():
            entry = chosen[0]
            self.notice.hide()
            self.player.play(Path(entry.path), entry.shown_title, max(0.0, entry.position_s))

    def _show_file(self) -> None:
        if chosen := self._chosen():
            self.locating_requested.emit(Path(chosen[0].path))

    def _edit(self) -> None:
        current = self.table.currentIndex()
        if self._chosen() and current.isValid():
            column = current.column() if current.column() in EDITED else TITLE
            index = self.model.index(current.row(), column)
            if self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.table.setCurrentIndex(index)
                self.table.edit(index)

    def _favour(self) -> None:
        chosen = self._chosen()
        favourite = not all(entry.favourite for entry in chosen)
        for entry in chosen:
            self.edited.emit(entry.id, {"favourite": favourite})

    def _mark(self, wrong: bool) -> None:
        for entry in self._chosen():
            self.edited.emit(entry.id, {"wrong": wrong})

    def _clicked(self, index: QModelIndex) -> None:
        entry = self.model.rows[index.row()]
        if index.column() == STAR and entry in self._chosen():
            self.edited.emit(entry.id, {"favourite": not entry.favourite})

    def _remove(self) -> None:
        if chosen := self._chosen():
            self.removal_requested.emit([entry.id for entry in chosen])

    def _copy(self) -> None:
        if chosen := self._chosen():
            lines = [" – ".join(part for part in (e.shown_artist, e.shown_title) if part) for e in chosen]
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _ask_to_clear(self) -> None:
        question = self.tr("Forget everything that was heard? This cannot be undone.")
        self.notice.say(question, "info", self.tr("Forget everything"), self._clear)

    def _clear(self) -> None:
        self._removed.clear()
        self.clearing_requested.emit()

    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export what is shown"), "history.csv", EXPORTS)
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the entries that are shown; the file's ending says how."""
        entries = self.model.items()
        said = self.tr("{n} entries were written to {name}.").format(n=len(entries), name=path.name)

        def write(to: Path) -> str:
            from engine.history_export import export

            export(entries, to)
            return said

        self.writing_requested.emit(path, write)

    def _focus_search(self) -> None:
        self._tabs.setCurrentIndex(0)
        self.search.setFocus()
        self.search.selectAll()

    def _leave_search(self) -> None:
        self.search.clear()
        self.favourites.setChecked(False)
        self.table.setFocus()

    def _nothing_fits(self, snapshot: HistorySnapshot) -> str:
        if not snapshot.search:
            return self.tr("No song is a favourite yet: press S on one that you want to keep.")
        if snapshot.favourites:
            return self.tr("No favourite has “{text}” in it.").format(text=snapshot.search)
        return self.tr("Nothing that was heard has “{text}” in it.").format(text=snapshot.search)

    def _selection_changed(self) -> None:
        chosen = self._chosen()
        for button in (self.play, self.show_file, self.delete):
            button.setEnabled(bool(chosen))
        self.export.setEnabled(bool(self.model.rows))
        at = clock(chosen[0].position_s) if chosen else ""
        self.play.setText(self.tr("Play from {time}").format(time=at) if chosen else self.tr("Play"))

    def _show_corner(self) -> None:
        tab = self._tabs.currentIndex()
        self._corner.setCurrentIndex(tab)
        self._corner.setVisible(tab == 1 or self._heard_pages.currentWidget() is self.table)

    def _show_menu(self, place: QPoint) -> None:
        if self._chosen():
            menu = self.menu()
            menu.popup(self.table.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """What can be done with the selected entries."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wrong = all(entry.wrong for entry in self._chosen())
        for text, keys, action in (
            (self.play.text(), "Return", self._play),
            (self.tr("Show the file"), "Ctrl+Return", self._show_file),
            (self.tr("Edit"), "F2", self._edit),
            (self.tr("Favourite"), "S", self._favour),
            (self.tr("Copy"), "Ctrl+C", self._copy),
            (self.tr("It was this song") if wrong else self.tr("It was another song"), "W", self._turn_wrong),
            (self.tr("Delete"), "Del", self._remove),
        ):
            menu.addAction(f"{text}\t{keys}", action)
        return menu

    def _turn_wrong(self) -> None:
        self._mark(not all(entry.wrong for entry in self._chosen()))

    def _bind_keys(self) -> None:
        within, here = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WidgetShortcut
        key = QKeySequence.StandardKey
        for parent, context, keys, action in (
            (self, within, key.Find, self._focus_search),
            (self, within, key.Undo, self.undo),
            (self, within, key.Open, self.recordings.choose_files),
            (self, within, "Ctrl+E", self._export),
            (self, within, "Ctrl+P", self.player.pause_or_resume),
            (self.table, here, key.Delete, self._remove),
            (self.table, here, key.Copy, self._copy),
            (self.table, here, "F2", self._edit),
            (self.table, here, "S", self._favour),
            (self.table, here, "Ctrl+B", self._favour),
            (self.table, here, "W", self._turn_wrong),
            (self.table, here, "Return", self._play),
            (self.table, here, "Enter", self._play),
            (self.table, here, "Ctrl+Return", self._show_file),
            (self.search, here, "Escape", self._leave_search),
        ):
            shortcut = QShortcut(QKeySequence(keys), parent)
            shortcut.setContext(context)
            shortcut.activated.connect(action)

    def _build(self) -> None:
        self.heading = QLabel(self.tr("History"))
        self.heading.setFont(theme.font("heading", bold=True))
        self.summary = QLabel(self.tr("Kept on this computer only"))
        self.summary.setProperty("tone", "muted")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search the history"))
        self.search.setProperty("kind", "search")
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(40 * GRID)
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._typing.timeout.connect(self.request)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.favourites = self._button(self.tr("Favourites"), self.tr("Show favourites only"), lambda: None)
        self.favourites.setIcon(icon("star"))
        self.favourites.setCheckable(True)
        self.favourites.toggled.connect(lambda _: self.request())
        self.export = self._button(
            self.tr("Export"), self.tr("Write what is shown to a CSV, JSON or M3U file (Ctrl+E)"), self._export
        )
        self.clear = self._button(self.tr("Clear"), self.tr("Forget everything that was heard"), self._ask_to_clear)
        self.play = self._button(self.tr("Play"), self.tr("Play the library's copy from where it was heard (Enter)"))
        self.play.clicked.connect(self._play)
        self.show_file = self._button(
            self.tr("Show file"), self.tr("Show the file in the file manager (Ctrl+Enter)"), self._show_file
        )
        self.delete = self._button(self.tr("Delete"), self.tr("Delete the selected entries (Delete)"), self._remove)
        for button in (self.play, self.show_file, self.delete):
            button.setProperty("kind", "quiet")
        self.notice = NoticeBar()
        self.player = PlayerStrip()
        self.player.failed.connect(self.show_failure)

        self.model = HistoryModel(self)
        self.model.edited.connect(self.edited)
        self.table = GroupedTable(
            self.model, (0, 32, 25, 23, 0, 0, 20, 0), self.tr("Songs that were heard"), WIDTHS, spare=(ALBUM,)
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # F2 chooses the column itself
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.doubleClicked.connect(lambda index: self._play() if index.column() != STAR else None)
        self.table.clicked.connect(self._clicked)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.nothing = EmptyState("search", self.tr("Nothing found"), "")
        self.nothing.add_button(self.tr("Show everything")).clicked.connect(self._leave_search)
        self.empty = EmptyState(
            "history",
            self.tr("Nothing heard yet"),
            self.tr(
                "Every song that Earmark names is kept here, with when and how long it was heard. "
                "Start listening, or drop a recording anywhere on the window to ask what it is."
            ),
        )
        self.listen_button = self.empty.add_button(self.tr("Start listening"), primary=True)
        self.listen_button.clicked.connect(self.listen_requested)
        self.recordings = RecordingsPanel()
        self.recordings.files_asked.connect(self.files_asked)
        self.recordings.writing_requested.connect(self.writing_requested)
        self.empty.add_button(self.tr("Ask about a file")).clicked.connect(self.recordings.choose_files)

    def _lay_out(self) -> None:
        self._heard_pages = QStackedWidget()
        for page in (self.empty, self.table, self.nothing):
            self._heard_pages.addWidget(page)
        self._corner = QStackedWidget()
        for buttons in ((self.play, self.show_file, self.delete), self.recordings.buttons):
            corner = QWidget()
            row = QHBoxLayout(corner)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
            row.addStretch()
            for button in buttons:
                row.addWidget(button)
            self._corner.addWidget(corner)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(self.tr("Songs heard and recordings"))
        self._tabs.addTab(self._heard_pages, self.tr("Heard"))
        self._tabs.addTab(self.recordings, self.tr("Recordings"))
        self._tabs.setCornerWidget(self._corner)
        self._tabs.currentChanged.connect(self._show_corner)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.heading)
        titles.addWidget(self.summary)
        header = QHBoxLayout()
        header.setSpacing(GRID)
        header.addLayout(titles)
        header.addStretch(1)
        header.addWidget(self.search, 2)
        header.addSpacing(GRID)
        for button in (self.favourites, self.export, self.clear):
            header.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(header)
        column.addWidget(self.notice)
        column.addWidget(self.recordings.work)
        column.addWidget(self._tabs, 1)
        column.addWidget(self.player)

    def _button(self, text: str, explained: str, action: Callable[[], None] | None = None) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setToolTip(explained)
        if action is not None:
            button.clicked.connect(lambda _: action())
        return button
