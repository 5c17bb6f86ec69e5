"""The list of tracks, sorted by a click on a heading; or, if the search finds none, a way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from afp_gui.library.reader import Snapshot
from afp_gui.library.table import TrackModel
from afp_gui.widgets.empty_state import EmptyState
from afp_gui.widgets.labels import joined
from afp_gui.widgets.table import Table

if TYPE_CHECKING:
    from engine.library.track import Track


class TracksPanel(QStackedWidget):
    """`column` and `descending` are the order that the user chose."""

    order_changed = Signal()
    search_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column, self.descending = 0, False
        self.model = TrackModel(self)
        self.table = Table(self.model, (28, 19, 19, 8, 36), 4, self.tr("Tracks"))
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort)
        self._show_order()
        self.nothing = EmptyState("search", self.tr("Nothing found"), "")
        self.nothing.add_button(self.tr("Clear the search")).clicked.connect(self.search_left)
        self.addWidget(self.table)
        self.addWidget(self.nothing)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Selection, current row and scroll position stay."""
        search = snapshot.question.search
        if snapshot.tracks is not self.model.tracks:
            self._show_tracks(snapshot)
        self.nothing.sentence.setText(self.tr("No track contains “{text}”.").format(text=search))
        self.setCurrentWidget(self.table if snapshot.tracks or not search else self.nothing)

    def chosen(self) -> list[Track]:
        return [self.model.tracks[index.row()] for index in self.table.selectionModel().selectedRows()]

    def copy_titles(self) -> None:
        if tracks := self.chosen():
            lines = [joined(" – ", track.artist, track.title) for track in tracks]
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _show_tracks(self, snapshot: Snapshot) -> None:
        chosen, place = [track.id for track in self.chosen()], self.table.verticalScrollBar().value()
        row = self.table.currentIndex().row()
        current = [self.model.tracks[row].id] if row >= 0 else []
        self.model.show(snapshot.tracks, snapshot.places)
        if chosen or current:
            self.table.select_rows(self.model.rows_of(chosen), self.model.rows_of(current))
        self.table.verticalScrollBar().setValue(place)

    def _sort(self, column: int) -> None:
        self.descending = not self.descending if column == self.column else False
        self.column = column
        self._show_order()
        self.order_changed.emit()

    def _show_order(self) -> None:
        order = Qt.SortOrder.DescendingOrder if self.descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(self.column, order)
