"""Shows the results for dropped files: lists of what was played when, with progress and export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from afp_gui.history.export_dialog import ask_where
from afp_gui.history.recordings import Recording, Recordings
from afp_gui.history.recordings_table import CONFIDENCE, FROM, TO, RecordingsModel
from afp_gui.history.timeline_panel import TimelinePanel
from afp_gui.numbers import number
from afp_gui.theme import GRID
from afp_gui.widgets.empty_state import EmptyState
from afp_gui.widgets.grouped import GroupedTable, Heading
from afp_gui.widgets.labels import joined
from afp_gui.widgets.shortcuts import bind_alone
from afp_gui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from engine.history.tracklist_formats import SetList


class RecordingsPanel(QWidget):
    """Shows what `Recordings` answers. The page places `work`, so that both tabs show it, `buttons`,
    `ask` and `export`.
    """

    files_asked = Signal(list)  # of Path
    removal_requested = Signal(list)  # of Path
    writing_requested = Signal(Path, object)  # a file, and what writes it: Path -> sentence

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._recordings: Recordings | None = None
        self.work = WorkStrip()
        self.model = RecordingsModel(self)
        self.table = GroupedTable(
            self.model, (0, 0, 58, 42, 0), self.tr("What was played when"), {FROM: 80, TO: 80, CONFIDENCE: 80}
        )
        self.ask = QPushButton(self.tr("Identify a file"))
        self.ask.setToolTip(self.tr("Choose recordings to recognise (Ctrl+O)"))
        self.ask.clicked.connect(self.choose_files)
        self.export = QPushButton(self.tr("Export lists"))
        self.export.setToolTip(self.tr("Save track lists as a table, playlist or cue sheet (Ctrl+E)"))
        self.export.clicked.connect(self._export)
        self.export.setEnabled(False)
        self.review = QPushButton(self.tr("Review"))
        self.review.setToolTip(self.tr("Check the list and correct it (Enter)"))
        self.review.clicked.connect(self._review)
        self.review.setEnabled(False)
        self.table.doubleClicked.connect(self._review)
        self.timeline = TimelinePanel()
        self.timeline.left.connect(self._leave_timeline)
        self.timeline.turned.connect(self.setFocusProxy)
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete the selected recordings and their lists; the files stay (Delete)"))
        self.delete.clicked.connect(self._remove)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.buttons = (self.review, self.delete)  # for what is selected
        for button in self.buttons:
            button.setProperty("kind", "quiet")
        for button in (*self.buttons, self.ask, self.export):
            button.setAccessibleName(button.text())
        self.empty = EmptyState(
            "file",
            self.tr("What is this?"),
            self.tr(
                "Drop a recording anywhere on the window. A short one gets one answer; a long one, a mix or a concert, "
                "becomes a list of what was played when."
            ),
        )
        self.empty.add_button(self.tr("Choose a file"), primary=True).clicked.connect(self.choose_files)
        bind_alone(
            self.table,
            (
                ("Return", self._review),
                ("Enter", self._review),
                (QKeySequence.StandardKey.Copy, self._copy),
                (QKeySequence.StandardKey.Delete, self._remove),
            ),
        )
        self._pages = QStackedWidget()
        self.setFocusProxy(self.table)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._pages)

    def follow(self, recordings: Recordings) -> None:
        """Show the progress and the answers of this queue, and let it be cancelled."""
        self._recordings = recordings
        recordings.begun.connect(self.work.begin)
        recordings.advanced.connect(self.work.advance)
        recordings.ended.connect(self.work.end)
        recordings.advanced.connect(self.model.show_progress)
        for changed in (recordings.begun, recordings.ended, recordings.answered, recordings.restored):
            changed.connect(lambda *_: self._show())
        recordings.answered.connect(self.table.scrollToTop)
        self.timeline.edited.connect(recordings.edit)
        self.timeline.reviewed.connect(lambda path, on: recordings.replace(path, reviewed=on))
        self.timeline.left.connect(self._show)
        self.work.cancel_requested.connect(recordings.cancel)

    def choose_files(self) -> None:
        """The system's own file dialog."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Find out what these recordings are"))
        if names:
            self.files_asked.emit([Path(name) for name in names])

    def export_to(self, path: Path, form: str | None = None) -> None:
        """Write track lists in a form of `engine.history.tracklist_formats.FORMATS`; None: chosen by the file's ending.

        CSV and JSON contain the open or selected recordings, otherwise all; other formats contain the first of them.
        """
        answers = self._to_export()
        one = answers[0]
        said = self.tr("{n} lines were written to {name}.")

        def write(to: Path) -> str:
            from engine.history.history_export import form_of, write_file
            from engine.history.tracklist_formats import RECORDING, formatted, recording_rows, table_csv, table_json

            kind = form or form_of(to)
            written = answers if kind in ("csv", "json") else [one]
            rows = [row for answer in written for row in recording_rows(_set_list(answer))]
            if kind == "csv":
                content = table_csv(RECORDING, rows)
            else:
                content = table_json(rows) if kind == "json" else formatted(_set_list(one), kind)
            write_file(to, content)
            return said.format(n=number(len(rows)), name=to.name)

        self.writing_requested.emit(path, write)

    def _to_export(self) -> list[Recording]:
        """The open or selected recordings that have a list; with none selected, all of them, the newest first."""
        selected = {self.timeline.path} if self.reviewing else {answer.path for answer in self._selected()}
        return [answer for answer in self._answers if answer.stretches and (not selected or answer.path in selected)]

    @property
    def reviewing(self) -> bool:
        """Whether a timeline is open."""
        return self._pages.currentWidget() is self.timeline

    def _review(self) -> None:
        """Open the timeline of the recording in which a row is selected."""
        selected = self._selected()
        for answer in selected or self._answers:
            if answer.spans:
                self.timeline.show_recording(answer.path, answer.spans, answer.reviewed)
                self._pages.setCurrentWidget(self.timeline)
                self.setFocusProxy(self.timeline.table)
                self.timeline.table.setFocus()
                self._selection_changed()
                return

    def _selected(self) -> list[Recording]:
        """The recordings in which a row is selected, or whose own row is."""
        rows = [self.model.rows[index.row()] for index in self.table.selectionModel().selectedRows()]
        numbers = {row.key if isinstance(row, Heading) else row.recording for row in rows}
        return [answer for answer in self._answers if answer.number in numbers]

    def _remove(self) -> None:
        if selected := self._selected():
            self.removal_requested.emit([answer.path for answer in selected])

    def _selection_changed(self) -> None:
        self.review.setEnabled(not self.reviewing and any(answer.spans for answer in self._answers))
        self.delete.setEnabled(not self.reviewing and bool(self._selected()))
        self.export.setEnabled(bool(self._to_export()))
        for button in (self.review, self.delete):
            button.setVisible(not self.reviewing)

    def _leave_timeline(self) -> None:
        self._pages.setCurrentWidget(self.table)
        for answer in self._answers:
            if answer.path == self.timeline.path:
                keys = [row.key if isinstance(row, Heading) else None for row in self.model.rows]
                self.table.selectRow(keys.index(answer.number) if answer.number in keys else 0)
        self.setFocusProxy(self.table)
        self.table.setFocus()
        self._selection_changed()

    @property
    def _answers(self) -> list[Recording]:
        """As they are now; the table shows an edit once the timeline is left."""
        return self._recordings.answers if self._recordings is not None else []

    def _show(self) -> None:
        answers = self._answers
        self.model.show_recordings(answers, self._recordings.queue if self._recordings is not None else [])
        if self.reviewing:
            for answer in answers:  # analysed anew while it was open
                if answer.path == self.timeline.path and answer.spans != self.timeline.spans:
                    self.timeline.show_recording(answer.path, answer.spans, answer.reviewed)
        else:
            self._pages.setCurrentWidget(self.table if self.model.rows else self.empty)
        self._selection_changed()

    def _export(self) -> None:
        first, *more = self._to_export()
        name = "recordings.csv" if more else f"{first.path.stem}.csv"
        beside = str(first.path.with_name(name))  # a cue sheet is looked for beside the recording
        if chosen := ask_where(self, self.tr("Export the track lists"), beside):
            self.export_to(*chosen)

    def _copy(self) -> None:
        lines = [joined(" – ", s.artist, s.title) for s in self.table.chosen()]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))


def _set_list(answer: Recording) -> SetList:
    from engine.history.tracklist_edits import Song
    from engine.history.tracklist_formats import Played, SetList

    played = []
    for span in answer.spans:
        song, length_s = span.song or Song(""), span.end_s - span.start_s
        names = song.title, song.artist, song.album, song.path
        played.append(Played(span.start_s, span.end_s, length_s, *names, song.confidence, song.release))
    return SetList(played, answer.path.name)
