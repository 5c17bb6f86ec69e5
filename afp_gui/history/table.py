"""The table of the history: songs by day, newest first, with three editable columns."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, QObject, Qt, QTime, Signal
from PySide6.QtGui import QColor, QFont

from afp_gui import theme
from afp_gui.numbers import clock, probability
from afp_gui.widgets.grouped import GroupedModel, Heading
from afp_gui.widgets.icons import icon
from afp_gui.widgets.table import Index

if TYPE_CHECKING:
    from engine.history.store import Entry

TIME, TITLE, ARTIST, ALBUM, HEARD, CONFIDENCE, NOTE, STAR = range(8)
EDITED = {TITLE: "own_title", ARTIST: "own_artist", NOTE: "note"}
ROLE = Qt.ItemDataRole


class HistoryModel(GroupedModel):
    """Entries under the days they began on. The user's edits are shown at once and emitted by `edited`."""

    edited = Signal(int, dict)  # entry id, what has changed

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.headings = (
            self.tr("Time"),
            self.tr("Title"),
            self.tr("Artist"),
            self.tr("Album"),
            self.tr("Heard"),
            self.tr("Sure"),
            self.tr("Note"),
            "",
        )
        self._full, self._hollow = icon("star-full", "accent"), icon("star", "muted")

    def show_entries(self, entries: list[Entry], today: date | None = None) -> None:
        """Show these, newest first, with one heading per day."""
        rows: list[Any] = []
        midnight = math.inf  # with which the day that is being filled began
        for entry in entries:
            if entry.begun < midnight:
                day = datetime.fromtimestamp(entry.begun).date()
                midnight = datetime.combine(day, time()).timestamp()
                rows.append(Heading(day, self._name_of(day, today or date.today())))
            rows.append(entry)
        self.show(rows)

    def update(self, entry: Entry) -> None:
        """An entry has changed; nothing happens if it is not shown."""
        row = self.row_of(entry.id)
        if row is not None:
            self.rows[row] = entry
            self.dataChanged.emit(self.index(row, 0), self.index(row, STAR))

    def row_of(self, entry_id: int) -> int | None:
        return next((n for n, row in enumerate(self.rows) if not isinstance(row, Heading) and row.id == entry_id), None)

    def key(self, row: Any) -> object:
        return ("day", row.key) if isinstance(row, Heading) else row.id

    def cell(self, row: Entry, column: int, role: int) -> Any:
        if role in (ROLE.DisplayRole, ROLE.EditRole):
            return self._text(row, column)
        if role == ROLE.DecorationRole and column == STAR:
            return self._full if row.favourite else self._hollow
        if role == ROLE.AccessibleTextRole and column == STAR:
            return self.tr("Favourite") if row.favourite else self.tr("No favourite")
        if role == ROLE.ToolTipRole:
            return self._explained(row, column)
        if role == ROLE.FontRole and row.wrong and column in (TITLE, ARTIST, ALBUM):
            struck = QFont(theme.font("body"))
            struck.setStrikeOut(True)
            return struck
        if role == ROLE.ForegroundRole and (row.wrong or column in (TIME, ALBUM, HEARD, CONFIDENCE)):
            return QColor(theme.colours().muted)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = index.column() in EDITED and not isinstance(self.rows[index.row()], Heading)
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if editable else Qt.ItemFlag.NoItemFlags)

    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        entry, name = self.rows[index.row()], EDITED.get(index.column())
        if role != ROLE.EditRole or name is None or isinstance(entry, Heading):
            return False
        text = str(value).strip()
        if text == {"own_title": entry.title, "own_artist": entry.artist}.get(name):
            text = ""  # as it was
        if text != getattr(entry, name):
            self.update(replace(entry, **{name: text}))
            self.edited.emit(entry.id, {name: text})
        return True

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in (HEARD, CONFIDENCE) else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _text(self, row: Entry, column: int) -> str:
        if column == TIME:
            begun = datetime.fromtimestamp(row.begun)
            return QLocale().toString(QTime(begun.hour, begun.minute), QLocale.FormatType.ShortFormat)
        numbers = (clock(row.heard_s), probability(row.confidence))
        return ("", row.shown_title, row.shown_artist, row.album, *numbers, row.note, "")[column]

    def _explained(self, row: Entry, column: int) -> str | None:
        if column == STAR:
            return self.tr("Favourite (S)")
        if row.wrong:
            return self.tr("You said that this was another song.")
        was = {TITLE: row.own_title and row.title, ARTIST: row.own_artist and row.artist}.get(column)
        return self.tr("In the library: {name}").format(name=was) if was else self._text(row, column)

    def _name_of(self, day: date, today: date) -> str:
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
