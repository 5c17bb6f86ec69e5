"""The songs that were heard, under their days, and what can be done with each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from afp_gui.history.table import ALBUM, CONFIDENCE, EDITED, HEARD, STAR, TIME, TITLE, HistoryModel
from afp_gui.history.worker import HistorySnapshot
from afp_gui.numbers import clock
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.empty_state import EmptyState
from afp_gui.widgets.grouped import GroupedTable
from afp_gui.widgets.labels import joined
from afp_gui.widgets.shortcuts import bind_alone

if TYPE_CHECKING:
    from engine.history.store import Entry

WIDTHS = {TIME: 10 * GRID, HEARD: 9 * GRID, CONFIDENCE: 9 * GRID, STAR: 5 * GRID}


class HeardPanel(QWidget):
    """The table, or an empty state. `buttons` act on the selected entries and are placed by the page."""

    edited = Signal(int, dict)  # entry id, what has changed
    removal_requested = Signal(list)  # of ids
    play_requested = Signal(Path, str, float)  # file, title, from where
    locating_requested = Signal(Path)
    everything_requested = Signal()  # no search, no filter
    listen_requested = Signal()
    file_requested = Signal()
    turned = Signal()  # from the table to an empty state, or back

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._build()
        self._bind_keys()

    def show_snapshot(self, snapshot: HistorySnapshot) -> None:
        """Show the current history; selection, edits and scroll position stay."""
        self.model.show_entries(snapshot.entries)
        filtered = bool(snapshot.search) or snapshot.favourites
        self.nothing.sentence.setText(self._nothing_fits(snapshot))
        page: QWidget = self.table
        if not snapshot.entries:
            page = self.nothing if filtered and snapshot.total else self.empty
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            self.setFocusProxy(self.listen_button if page is self.empty else page)
            self.turned.emit()
        self._selection_changed()

    @property
    def holds_songs(self) -> bool:
        """Whether there is a table to see."""
        return self._pages.currentWidget() is self.table

    def _chosen(self) -> list[Entry]:
        return self.table.chosen()

    def _play(self) -> None:
        if chosen := self._chosen():
            entry = chosen[0]
            self.play_requested.emit(Path(entry.path), entry.shown_title, max(0.0, entry.position_s))

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

    def _turn_wrong(self) -> None:
        self._mark(not all(entry.wrong for entry in self._chosen()))

    def _clicked(self, index: QModelIndex) -> None:
        entry = self.model.rows[index.row()]
        if index.column() == STAR and entry in self._chosen():
            self.edited.emit(entry.id, {"favourite": not entry.favourite})

    def _remove(self) -> None:
        if chosen := self._chosen():
            self.removal_requested.emit([entry.id for entry in chosen])

    def _copy(self) -> None:
        if chosen := self._chosen():
            lines = [joined(" – ", e.shown_artist, e.shown_title) for e in chosen]
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _nothing_fits(self, snapshot: HistorySnapshot) -> str:
        if not snapshot.search:
            return self.tr("There are no favourites yet: press S on a song to add it.")
        if snapshot.favourites:
            return self.tr("No favourite contains “{text}”.").format(text=snapshot.search)
        return self.tr("Nothing that was heard contains “{text}”.").format(text=snapshot.search)

    def _selection_changed(self) -> None:
        chosen = self._chosen()
        for button in self.buttons:
            button.setEnabled(bool(chosen))
        at = clock(chosen[0].position_s) if chosen else ""
        self.play.setText(self.tr("Play from {time}").format(time=at) if chosen else self.tr("Play"))

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

    def _bind_keys(self) -> None:
        key = QKeySequence.StandardKey
        actions = (
            (key.Delete, self._remove),
            (key.Copy, self._copy),
            ("F2", self._edit),
            ("S", self._favour),
            ("Ctrl+B", self._favour),
            ("W", self._turn_wrong),
            ("Return", self._play),
            ("Enter", self._play),
            ("Ctrl+Return", self._show_file),
        )
        bind_alone(self.table, actions)  # an editor inside has keys of its own

    def _build(self) -> None:
        self.play = push_button(
            self.tr("Play"), self.tr("Play the library's copy from where it was heard (Enter)"), self._play
        )
        self.show_file = push_button(
            self.tr("Show file"), self.tr("Show the file in the file manager (Ctrl+Enter)"), self._show_file
        )
        self.delete = push_button(self.tr("Delete"), self.tr("Delete the selected entries (Delete)"), self._remove)
        self.buttons = (self.play, self.show_file, self.delete)
        for button in self.buttons:
            button.setProperty("kind", "quiet")
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
        self.nothing.add_button(self.tr("Show everything")).clicked.connect(self.everything_requested)
        self.empty = EmptyState(
            "history",
            self.tr("Nothing heard yet"),
            self.tr(
                "Every song that Earmark names is listed here, with when and how long it was heard. Start listening, "
                "or drop a recording anywhere on the window to find out what it is."
            ),
        )
        self.listen_button = self.empty.add_button(self.tr("Start listening"), primary=True)
        self.listen_button.clicked.connect(self.listen_requested)
        self.empty.add_button(self.tr("Identify a file")).clicked.connect(self.file_requested)
        self._pages = QStackedWidget()
        for page in (self.empty, self.table, self.nothing):
            self._pages.addWidget(page)
        self.setFocusProxy(self.listen_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._selection_changed()
