"""Reviews what was heard in a recording: its timeline, its list, and the edits that correct it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from engine.history import tracklist_edits
from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QUndoCommand, QUndoStack
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from afp_gui.history.candidates import Candidates
from afp_gui.history.timeline_list import TimelineList
from afp_gui.history.timeline_view import ZOOM, TimelineView
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel, shown
from afp_gui.widgets.shortcuts import bind, bind_alone
from afp_gui.widgets.table import Table

if TYPE_CHECKING:
    from engine.history.tracklist_edits import Edit, Song, Span, Spans

STEP_S = 5.0


class TimelinePanel(QWidget):
    """One recording at a time. Every edit goes through `stack`, and is emitted by `edited` when it is made or
    undone.
    """

    opened = Signal(Path)
    left = Signal()
    turned = Signal(QWidget)  # what is to have the focus when the page gets it
    edited = Signal(Path, object)  # an Edit
    reviewed = Signal(Path, bool)
    play_requested = Signal(Path, str, float)
    sought = Signal(float)  # a person went there, and what is played is to follow
    search_requested = Signal(str)  # songs of the library, to be answered by `candidates.show_found`
    compare_requested = Signal()  # `song_here` instead of the recording, or the recording again

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.path = Path()
        self._columns = 0
        self._compared: Span | None = None  # whose song is played instead of the recording
        self.stack = QUndoStack(self)
        self._build()
        self._lay_out()
        self._bind_keys()

    @property
    def spans(self) -> Spans:
        """The current list."""
        return self.model.spans

    @property
    def current(self) -> int:
        """The selected span; −1 for none."""
        return int(self.table.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_buttons()

    def show_recording(self, path: Path, spans: Spans, reviewed: bool) -> None:
        """Open this recording; edits of the previous one cannot be undone any more."""
        self.path = path
        self.stack.clear()
        self.leave_candidates()
        self.title.setText(shown(path.name))
        with QSignalBlocker(self.is_reviewed):
            self.is_reviewed.setChecked(reviewed)
        self.model.show_spans(spans)
        self.view.show_spans(spans)
        self._select(0)
        self.table.setFocus()
        self.opened.emit(path)

    def show_level(self, path: Path, level: bytes) -> None:
        """How loud this recording is, as far as that is known."""
        if path == self.path:
            self.view.show_level(level)

    def follow(self, path: Path, at_s: float) -> None:
        """The recording, or the song that it is compared with, is playing at this position."""
        compared = self._compared
        if compared is not None and compared.song is not None and path == Path(compared.song.path):
            at_s = compared.start_s + (at_s - compared.song.from_s) / compared.song.speed.tempo
        elif path != self.path:
            return
        if self.isVisible():
            self.view.move_cursor(at_s)
            self.view.bring_into_view(at_s)

    def make(self, edit: Edit | None) -> None:
        """Apply this edit with undo; None does nothing."""
        if edit is not None:
            self.stack.push(_Command(self.apply, edit))

    def apply(self, edit: Edit) -> None:
        """Show an edit and emit it."""
        self.model.change(edit)
        self.view.change_spans(self.spans, edit.before[0].start_s, edit.before[-1].end_s)
        self._select(min(max(self.current, edit.first), edit.first + len(edit.after) - 1))
        self.edited.emit(self.path, edit)
        self.leave_candidates()

    def type_name(self) -> None:
        """Name the selected span with the text in the fields."""
        if self.current >= 0:
            self.make(tracklist_edits.type_name(self.spans, self.current, self.name.text(), self.artist.text()))
            self.table.setFocus()

    def show_candidates(self) -> None:
        """What else the selected span may hold, in the place of the list."""
        if self.current >= 0:
            self._lists.setCurrentWidget(self.candidates)
            self.turned.emit(self.candidates.search)
            self.candidates.offer(self.spans[self.current].alternatives)

    def leave_candidates(self) -> None:
        """Back to the list."""
        if self._lists.currentWidget() is self.candidates:
            self._lists.setCurrentWidget(self.table)
            self.turned.emit(self.table)
            self.table.setFocus()

    def _choose(self, song: Song) -> None:
        self.make(tracklist_edits.choose(self.spans, self.current, song))
        self.leave_candidates()

    def play(self) -> None:
        """The recording from the cursor; where it is played already, stop."""
        self._compared = None
        self.play_requested.emit(self.path, shown(self.path.name), self.view.cursor_s)

    def compared_song(self) -> Song | None:
        """What was to be heard last instead of the recording."""
        return self._compared.song if self._compared is not None else None

    def song_here(self) -> Song | None:
        """The library's song at the cursor, from where it stands there; it is compared from now on.

        While candidates are shown, it is the selected one of them.
        """
        span = self.spans[self.view.index_at(self.view.cursor_s)] if self.spans else None
        if span is not None and self._lists.currentWidget() is self.candidates:
            span = replace(self.spans[self.current], song=self.candidates.selected)
        if span is None or span.song is None or not span.song.path:
            return None
        self._compared = span
        return span.song.moved(self.view.cursor_s - span.start_s)

    def _edit(self, change: Callable[[Spans, int], Edit | None]) -> None:
        if self.current >= 0:
            self.make(change(self.spans, self.current))

    def _split(self) -> None:
        index = self.view.index_at(self.view.cursor_s)
        self.make(tracklist_edits.split(self.spans, index, self.view.cursor_s))

    def _begin_here(self) -> None:
        self.make(tracklist_edits.move_start(self.spans, self.current, self.view.cursor_s))

    def _step(self, by_s: float) -> None:
        self._seek(self.view.cursor_s + by_s)
        self.view.bring_into_view(self.view.cursor_s)

    def _seek(self, to_s: float) -> None:
        self.view.move_cursor(to_s)
        self.sought.emit(self.view.cursor_s)

    def _turn(self, by: int) -> None:
        if 0 <= self.current + by < len(self.spans):
            self._select(self.current + by)

    def _point(self, at_s: float) -> None:
        self._seek(at_s)
        self._select(self.view.index_at(at_s))

    def _select(self, index: int) -> None:
        if index != self.current or not self.table.selectionModel().hasSelection():
            self.table.selectRow(index)
        else:
            self._selected()

    def _selected(self, now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        index = self.current
        if not 0 <= index < len(self.spans):
            return
        span = self.spans[index]
        self.view.select(index)
        if self._lists.currentWidget() is self.candidates:
            self.show_candidates()
        self.name.setText(span.song.title if span.song else "")
        self.artist.setText(span.song.artist if span.song else "")
        for field in (self.name, self.artist):
            field.setCursorPosition(0)
        if self.view.index_at(self.view.cursor_s) != index:
            self.view.move_cursor(span.start_s)
            if now is not None:  # an edit of what is selected leaves alone what is heard
                self.sought.emit(span.start_s)

    def _build(self) -> None:
        self.back = push_button(self.tr("Back"), self.tr("Back to the recordings (Backspace)"), self.left.emit)
        self.title = ElidedLabel()
        self.is_reviewed = QPushButton(self.tr("Reviewed"))
        self.is_reviewed.setAccessibleName(self.is_reviewed.text())
        self.is_reviewed.setToolTip(f"{self.is_reviewed.text()} (V)")
        self.is_reviewed.setCheckable(True)
        self.is_reviewed.toggled.connect(lambda on: self.reviewed.emit(self.path, on))
        self.view = TimelineView()
        self.view.pointed.connect(self._point)
        self.view.boundary_moved.connect(
            lambda index, to_s: self.make(tracklist_edits.move_start(self.spans, index, to_s))
        )
        self.model = TimelineList(self)
        self.table = Table(self.model, (12, 38, 28, 10, 12), -1, self.tr("What is heard when"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.selectionModel().currentRowChanged.connect(self._selected)
        accept, reject, join, delete = (
            lambda: self._edit(tracklist_edits.accept),
            lambda: self._edit(tracklist_edits.reject),
            lambda: self._edit(tracklist_edits.join),
            lambda: self._edit(tracklist_edits.delete),
        )
        self.actions_by_key: dict[str, tuple[str, Callable[[], object]]] = {
            "A": (self.tr("Accept"), accept),
            "R": (self.tr("Reject"), reject),
            "C": (self.tr("Compare"), self.compare_requested.emit),
            "B": (self.tr("Begin here"), self._begin_here),
            "X": (self.tr("Split"), self._split),
            "J": (self.tr("Join"), join),
            "Del": (self.tr("Delete"), delete),
        }
        self.buttons = []
        for key, (text, act) in self.actions_by_key.items():
            self.buttons.append(push_button(text, text if key == "Del" else f"{text} ({key})", act))
        undo, redo = self.tr("Undo"), self.tr("Redo")
        self.undo = push_button(undo, f"{undo} (Ctrl+Z)", self.stack.undo)
        self.redo = push_button(redo, f"{redo} (Ctrl+Shift+Z)", self.stack.redo)
        for button, can_change in (
            (self.undo, self.stack.canUndoChanged),
            (self.redo, self.stack.canRedoChanged),
        ):
            button.setEnabled(False)
            can_change.connect(button.setEnabled)
        for button in (self.back, self.undo, self.redo, *self.buttons):
            button.setProperty("kind", "quiet")
        self.name, self.artist = QLineEdit(), QLineEdit()
        for field, text in ((self.name, self.tr("Title")), (self.artist, self.tr("Artist"))):
            field.setPlaceholderText(text)
            field.setAccessibleName(text)
            field.returnPressed.connect(self.type_name)
        self.set_name = push_button(self.tr("Name it"), "", self.type_name)
        self.choose = push_button(
            self.tr("Choose another"), self.tr("Choose among similar songs, or search (Enter)"), self.show_candidates
        )
        self.candidates = Candidates()
        self.candidates.chosen.connect(self._choose)
        self.candidates.left.connect(self.leave_candidates)
        self.candidates.search_requested.connect(self.search_requested)
        self.table.doubleClicked.connect(self.show_candidates)

    def _lay_out(self) -> None:
        top, names, self._acts = QHBoxLayout(), QHBoxLayout(), QGridLayout()
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        for button in (self.undo, self.redo, self.is_reviewed):
            top.addWidget(button)
        self._acts.setVerticalSpacing(0)
        self._acts.setColumnStretch(len(self.buttons), 1)
        self._arrange_buttons()
        names.addWidget(self.name, 3)
        names.addWidget(self.artist, 2)
        names.addWidget(self.set_name)
        names.addWidget(self.choose)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self.candidates)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.view)
        column.addLayout(self._acts)
        column.addWidget(self._lists, 1)
        column.addLayout(names)
        others = self.candidates.tab_order
        top_row = self.back, self.undo, self.redo, self.is_reviewed
        for one, next_one in pairwise((self.table, *others, *top_row, self.view, *self.buttons)):
            self.setTabOrder(one, next_one)  # Tab comes to the list first
        self.setTabOrder(self.buttons[-1], self.name)

    def _arrange_buttons(self) -> None:
        """In one row, where there is room; else in two."""
        needed = sum(button.sizeHint().width() + GRID for button in self.buttons)
        columns = -(-len(self.buttons) // (1 if needed <= self.width() else 2))
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self.buttons):
            self._acts.removeWidget(button)
            self._acts.addWidget(button, place // columns, place % columns, Qt.AlignmentFlag.AlignLeft)

    def _bind_keys(self) -> None:
        zooms = (
            ("+", lambda: self.view.zoom(ZOOM)),
            ("-", lambda: self.view.zoom(1 / ZOOM)),
            ("0", self.view.show_all),
        )
        keys = [(key, act) for key, (_, act) in self.actions_by_key.items()]
        others = (("T", self.name.setFocus), ("V", self.is_reviewed.click), ("Ctrl+Shift+Z", self.stack.redo))
        bind(self, [*keys, *zooms, *others])
        on_both: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Space", self.play),
            ("Left", lambda: self._step(-STEP_S)),
            ("Right", lambda: self._step(STEP_S)),
            ("Backspace", self.left.emit),
        )
        on_view = (("Up", lambda: self._turn(-1)), ("Down", lambda: self._turn(1)))
        on_table = (("Return", self.show_candidates), ("Enter", self.show_candidates))
        for widget, acts in (
            (self.table, (*on_both, *on_table)),
            (self.view, (*on_both, *on_view)),
            (self.candidates.table, on_both),
        ):
            bind_alone(widget, acts)  # elsewhere these keys press buttons, and move in a line


class _Command(QUndoCommand):
    """One edit on the stack."""

    def __init__(self, apply: Callable[[Edit], None], edit: Edit):
        super().__init__()
        self._apply, self._edit = apply, edit

    def redo(self) -> None:
        self._apply(self._edit)

    def undo(self) -> None:
        self._apply(self._edit.undone)
