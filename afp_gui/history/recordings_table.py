"""The results for recordings as a table: what was heard in each file, from when to when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from afp_gui import theme
from afp_gui.history.recordings import Recording, Stretch, shown_name
from afp_gui.numbers import clock, number, percent, probability
from afp_gui.speed_labels import speed_label
from afp_gui.widgets.grouped import GroupedModel, Heading
from afp_gui.widgets.labels import joined
from afp_gui.widgets.table import Index

QUEUE_SHOWN = 5
FROM, TO, TITLE, ARTIST, CONFIDENCE = range(5)


class RecordingsModel(GroupedModel):
    """Stretches, grouped by recording."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._current: Path | None = None
        self._progress = ""
        self.headings = (self.tr("From"), self.tr("To"), self.tr("Title"), self.tr("Artist"), self.tr("Sure"))

    def show_recordings(self, recordings: list[Recording], queue: Sequence[Path] = ()) -> None:
        """The next files of the queue, and then the answers."""
        rows: list[Any] = []
        if self._current not in queue[:1]:
            self._current, self._progress = next(iter(queue), None), ""
        for path in queue[:QUEUE_SHOWN]:
            said = self.tr("waiting") if rows else self._progress or self.tr("analysing")
            rows.append(Heading(path, joined(" · ", shown_name(path), said)))
        for recording in recordings:
            rows.append(Heading(recording.number, self._summary(recording)))
            rows += recording.stretches
        self.show(rows)

    def show_progress(self, report: Mapping[str, Any]) -> None:
        """How much of the first file of the queue has been heard."""
        if self._current is not None and report.get("total"):
            self._progress = percent(min(report["done"] / report["total"], 1.0))
            self.rows[0] = Heading(self._current, joined(" · ", shown_name(self._current), self._progress))
            self.dataChanged.emit(self.index(0, 0), self.index(0, 0))

    def key(self, row: Any) -> object:
        return ("recording", row.key) if isinstance(row, Heading) else row

    def cell(self, row: Stretch, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ForegroundRole and (not row.title or column in (FROM, TO, CONFIDENCE)):
            return QColor(theme.colours().muted)
        return None

    def _text(self, row: Stretch, column: int) -> str:
        if column in (FROM, TO):
            return clock(row.start_s if column == FROM else row.end_s)
        if column == TITLE:
            return joined(" · ", row.title or self.tr("Not in your library"), speed_label(row.speed))
        if column == ARTIST:
            return row.artist
        return probability(row.confidence) if row.confidence else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A recording is selected by its own row, too: one of which nothing is known has no other."""
        return super().flags(index) | Qt.ItemFlag.ItemIsSelectable

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == CONFIDENCE else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _summary(self, recording: Recording) -> str:
        said = recording.said
        if not said or recording.songs:  # a later question that failed does not hide the list
            count = len(recording.songs)
            said = self.tr("1 song") if count == 1 else self.tr("{n} songs").format(n=number(count))
        reviewed = self.tr("reviewed") if recording.reviewed else ""
        return joined(" · ", shown_name(recording.path), said, reviewed)
