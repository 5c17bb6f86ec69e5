"""The list of a recording below its timeline, as a table in which an edit only changes its own rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics

from afp_gui import theme
from afp_gui.numbers import clock, probability
from afp_gui.speed_labels import speed_label
from afp_gui.theme import GRID
from afp_gui.widgets.labels import joined
from afp_gui.widgets.table import ROOT, HeadedModel, Index

if TYPE_CHECKING:
    from engine.history.tracklist_edits import Edit, Span, Spans

FROM, TITLE, ARTIST, CONFIDENCE, STATE = range(5)
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.ForegroundRole,
    )
)


class TimelineList(HeadedModel):
    """One row per span."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.spans: Spans = ()
        self.headings = (self.tr("From"), self.tr("Title"), self.tr("Artist"), self.tr("Sure"), self.tr("You"))
        self._states = {
            "found": "",
            "accepted": self.tr("Accepted"),
            "rejected": self.tr("Rejected"),
            "chosen": self.tr("Chosen"),
            "typed": self.tr("Named"),
            "moved": self.tr("Changed"),
        }

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.SizeHintRole and section == STATE:
            metrics = QFontMetrics(theme.font("body"))
            widest = max(metrics.horizontalAdvance(state) for state in self._states.values())
            return QSize(widest + 3 * GRID, metrics.height())
        return super().headerData(section, orientation, role)

    def show_spans(self, spans: Spans) -> None:
        """Another recording."""
        self.beginResetModel()
        self.spans = spans
        self.endResetModel()

    def change(self, edit: Edit) -> None:
        """Replace the rows of one edit; all others stay as they are, selected or not."""
        first, before, after = edit.first, len(edit.before), len(edit.after)
        both, spans = first + min(before, after), edit.applied(self.spans)
        if after > before:
            self.beginInsertRows(ROOT, both, first + after - 1)
            self.spans = spans
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(ROOT, both, first + before - 1)
            self.spans = spans
            self.endRemoveRows()
        self.spans = spans
        self.dataChanged.emit(self.index(first, 0), self.index(both - 1, STATE))

    def count(self) -> int:
        return len(self.spans)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in ROLES:  # a painted cell asks for eight
            return None
        span, column = self.spans[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        if role != Qt.ItemDataRole.ForegroundRole:
            return self._text(span, column)
        plain = span.song is not None and column in (TITLE, ARTIST)
        return None if plain else QColor(theme.colours().muted)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        return RIGHT if column == CONFIDENCE else LEFT

    def _text(self, span: Span, column: int) -> str:
        song = span.song
        if column == FROM:
            return clock(span.start_s)
        if column == STATE:
            return self._states[span.state]
        if song is None:
            return self.tr("Not in your library") if column == TITLE else ""
        if column == TITLE:
            return joined(" · ", song.title, speed_label(song.speed))
        if column == ARTIST:
            return song.artist
        return probability(song.confidence) if song.confidence else ""
