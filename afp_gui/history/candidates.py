"""What else a span may hold: the analysis's own alternatives, and a search in the library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from afp_gui.numbers import probability
from afp_gui.speed_labels import speed_label
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel, joined, tone
from afp_gui.widgets.search_field import SearchField
from afp_gui.widgets.shortcuts import bind_alone
from afp_gui.widgets.table import HeadedModel, Index, Table

if TYPE_CHECKING:
    from engine.history.tracklist_edits import Song

TITLE, ARTIST, ALBUM, CONFIDENCE = range(4)


class Candidates(QWidget):
    """Asks for a search by `search_requested`, and tells by `chosen` what was decided."""

    chosen = Signal(object)  # a Song
    search_requested = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._alternatives: Sequence[Song] = ()
        self.search = SearchField(self.tr("Search your library"))
        self.search.setPlaceholderText(self.tr("Search your library"))
        self.search.searched.connect(self._searched)
        self.hint = ElidedLabel()
        tone(self.hint, "muted")
        self.choose = push_button(self.tr("Choose"), self.tr("It is the selected song (Enter)"), self._choose)
        self.cancel = push_button(self.tr("Cancel"), self.tr("Leave the entry as it is (Escape)"), self.left.emit)
        self.model = _Songs(self)
        self.table = Table(self.model, (38, 28, 24, 10), -1, self.tr("Other candidates"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.doubleClicked.connect(self._choose)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.search, 1)
        row.addWidget(self.hint, 1)
        row.addWidget(self.choose)
        row.addWidget(self.cancel)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        for widget in (self.search, self.table):
            bind_alone(widget, (("Return", self._choose), ("Enter", self._choose), ("Escape", self.left.emit)))
        bind_alone(self.search, (("Down", self.table.setFocus),))

    @property
    def tab_order(self) -> tuple[QWidget, ...]:
        """What Tab reaches, in order."""
        return self.search, self.table, self.choose, self.cancel

    @property
    def selected(self) -> Song | None:
        """The song that Enter chooses."""
        row = self.table.currentIndex().row()
        return self.model.songs[row] if 0 <= row < len(self.model.songs) else None

    def offer(self, alternatives: Sequence[Song]) -> None:
        """Begin with these, and what is to be typed next is a search."""
        self._alternatives = alternatives
        self.search.clear()
        self._show(alternatives, "" if alternatives else self.tr("Type a title or an artist."))
        (self.table if alternatives else self.search).setFocus()

    def show_found(self, text: str, songs: Sequence[Song]) -> None:
        """The library has these; None, if something else is searched meanwhile."""
        if text == self._text():
            self._show(songs, "" if songs else self.tr("Your library has no such song: name it below."))

    def _searched(self) -> None:
        if self._text():
            self.search_requested.emit(self._text())
        else:
            self._show(self._alternatives, "")

    def _text(self) -> str:
        return self.search.text().strip()

    def _show(self, songs: Sequence[Song], hint: str) -> None:
        self.model.show_songs(songs)
        self.hint.setText(hint)
        self.choose.setEnabled(bool(songs))
        if songs:
            self.table.selectRow(0)

    def _choose(self) -> None:
        if (song := self.selected) is not None:
            self.chosen.emit(song)


class _Songs(HeadedModel):
    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.songs: Sequence[Song] = ()
        self.headings = (self.tr("Title"), self.tr("Artist"), self.tr("Album"), self.tr("Sure"))

    def show_songs(self, songs: Sequence[Song]) -> None:
        self.beginResetModel()
        self.songs = songs
        self.endResetModel()

    def count(self) -> int:
        return len(self.songs)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == CONFIDENCE else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        song = self.songs[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        title = joined(" · ", song.title, speed_label(song.speed))
        sure = probability(song.confidence) if song.confidence else ""
        return (title, song.artist, song.album, sure)[index.column()]
