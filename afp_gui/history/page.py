"""The history page: what was heard, and what dropped files contain."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.recognition.speed import OWN, Speed
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from afp_gui.desktop.reveal import reveal
from afp_gui.history.export_dialog import ask_where
from afp_gui.history.heard_panel import HeardPanel
from afp_gui.history.player_strip import PlayerStrip
from afp_gui.history.recordings_panel import RecordingsPanel
from afp_gui.history.worker import HistorySnapshot
from afp_gui.numbers import number
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.icons import icon
from afp_gui.widgets.labels import shown
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.page_layout import page_column, page_header, page_titles
from afp_gui.widgets.search_field import SearchField
from afp_gui.widgets.shortcuts import bind

if TYPE_CHECKING:
    from engine.history.store import Entry


class HistoryPage(QWidget):
    """Requests by signals, is updated by its public methods; knows no worker and no database."""

    entries_requested = Signal(str, bool)  # search, favourites only
    edited = Signal(int, dict)  # entry id, what has changed
    removal_requested = Signal(list)  # of ids
    restoring_requested = Signal(list)  # of Entry
    recordings_restoring_requested = Signal(list)  # of Path
    clearing_requested = Signal()
    writing_requested = Signal(Path, object)  # a file, and what writes it: Path -> sentence
    locating_requested = Signal(Path)
    files_asked = Signal(list)  # of Path
    listen_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._removals: list[Callable[[], object]] = []  # what takes each back, newest last
        self._build()
        self._lay_out()
        self._bind_keys()

    # What the page is told

    def show_snapshot(self, snapshot: HistorySnapshot) -> None:
        """Show the current history; selection, edits and scroll position stay."""
        self.heard.show_snapshot(snapshot)
        self._tabs.setTabText(0, self.tr("Heard  {n}").format(n=number(len(snapshot.entries))))
        for control in (self.search, self.favourites, self.clear):
            control.setEnabled(snapshot.total > 0)
        self.export.setEnabled(bool(snapshot.entries))

    def show_updated(self, entry: Entry) -> None:
        """One entry has changed: it continues, or was edited."""
        self.heard.model.update(entry)

    def show_removed(self, entries: list[Entry]) -> None:
        """These entries were deleted, and can be restored."""
        if not entries:
            return
        if len(entries) == 1:
            text = self.tr("“{title}” was deleted.").format(title=entries[0].shown_title)
        else:
            text = self.tr("{n} entries were deleted.").format(n=number(len(entries)))
        self._offer_undo(text, lambda: self.restoring_requested.emit(entries))

    def show_removed_recordings(self, paths: list[Path]) -> None:
        """These were forgotten with their lists, and can be brought back."""
        if len(paths) == 1:
            text = self.tr("“{name}” and its list were deleted; the file stays.").format(name=shown(paths[0].name))
        else:
            text = self.tr("{n} recordings and their lists were deleted; the files stay.").format(n=number(len(paths)))
        self._offer_undo(text, lambda: self.recordings_restoring_requested.emit(paths))

    def show_found(self, path: Path) -> None:
        reveal(path, self)

    def show_failure(self, sentence: str) -> None:
        self.notice.say(sentence)

    def say(self, sentence: str) -> None:
        self.notice.say(sentence, "info")

    def request(self) -> None:
        """Request the entries that match the current search."""
        self.entries_requested.emit(self.search.text().strip(), self.favourites.isChecked())

    def undo(self) -> None:
        """Restore the last deleted entries, or undo the last edit of the open list."""
        if self.recordings.timeline.isVisible():
            self.recordings.timeline.stack.undo()
        elif self._removals:
            self.notice.hide()
            self._removals.pop()()

    def show_recordings(self) -> None:
        """Show the results for dropped files."""
        self._tabs.setCurrentWidget(self.recordings)

    # What the page does by itself

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tabs.currentWidget().setFocus()

    def _offer_undo(self, text: str, undo: Callable[[], object]) -> None:
        self._removals.append(undo)
        self.notice.say(text, "info", self.tr("Undo"), self.undo)

    def _play(self, path: Path, title: str, start_s: float, speed: Speed = OWN, compared: bool | None = None) -> None:
        self.notice.hide()
        self.player.play(path, title, start_s, speed, compared)

    def _play_or_pause(self, path: Path, title: str, start_s: float) -> None:
        """The same key pauses what it started."""
        if self.player.plays(path):
            self.player.stop()
        else:
            self._play(path, title, start_s, compared=False)

    def _follow_to(self, at_s: float) -> None:
        """Where the recording, or a song that it is compared with, is played, go on with the recording there."""
        timeline = self.recordings.timeline
        song = timeline.compared_song()
        if self.player.plays(timeline.path):
            self.player.seek(at_s)
        elif song is not None and self.player.plays(Path(song.path)):
            timeline.play()

    def _compare(self) -> None:
        """The library's song instead of the recording, at the same place and speed, and the recording again."""
        timeline = self.recordings.timeline
        before = timeline.compared_song()
        if before is not None and self.player.plays(Path(before.path)):
            timeline.play()
        elif (song := timeline.song_here()) is not None:
            self._play(Path(song.path), song.title, max(song.from_s, 0.0), song.speed, compared=True)

    def _heard_turned(self) -> None:
        self._show_corner()
        if not self.search.hasFocus() and self._tabs.currentIndex() == 0:
            self.heard.setFocus()

    def _ask_to_clear(self) -> None:
        question = self.tr("Delete everything that was heard? This cannot be undone.")
        self.notice.say(question, "info", self.tr("Delete everything"), self._clear)

    def _clear(self) -> None:
        self._removals.clear()
        self.clearing_requested.emit()

    def _export(self) -> None:
        """What is shown: the entries that were heard, or the lists of recordings."""
        if self._tabs.currentWidget() is self.recordings:
            self.recordings.export.click()
        elif chosen := ask_where(self, self.tr("Export what is shown"), "history.csv", dated=True):
            self.export_to(*chosen)

    def export_to(self, path: Path, form: str | None = None) -> None:
        """Write what is shown, in one of `tracklist_formats.HISTORY_FORMATS`; None: the one of its ending."""
        entries = self.heard.model.items()
        said = self.tr("{n} entries were written to {name}.").format(n=number(len(entries)), name=path.name)

        def write(to: Path) -> str:
            from engine.history.history_export import export

            export(entries, to, form)
            return said

        self.writing_requested.emit(path, write)

    def _focus_search(self) -> None:
        self._tabs.setCurrentIndex(0)
        self.search.setFocus()
        self.search.selectAll()

    def _leave_search(self) -> None:
        self.search.clear()
        self.favourites.setChecked(False)
        self.request()
        self.heard.setFocus()

    def _show_corner(self) -> None:
        tab = self._tabs.currentIndex()
        for place, acts in enumerate(self._acts):
            acts.setVisible(place == tab)
        self._tools.setCurrentIndex(tab)
        self._corner.setVisible(tab == 1 or self.heard.holds_songs)

    def _bind_keys(self) -> None:
        key = QKeySequence.StandardKey
        bind(
            self,
            (
                (key.Find, self._focus_search),
                (key.Undo, self.undo),
                (key.Open, self.recordings.choose_files),
                ("Ctrl+E", self._export),
                ("Ctrl+P", self.player.pause_or_resume),
            ),
        )
        bind(self.search, (("Escape", self._leave_search),))

    def _build(self) -> None:
        self.heading, self.summary = page_titles(self.tr("History"), self.tr("Stored only on this computer"))
        self.search = SearchField(self.tr("Search the history"))
        self.search.setAcceptDrops(False)
        self.search.searched.connect(self.request)
        self.favourites = push_button(self.tr("Favourites"), self.tr("Show favourites only"), self.request)
        self.favourites.setIcon(icon("star"))
        self.favourites.setCheckable(True)
        self.export = push_button(
            self.tr("Export"), self.tr("Save what is shown as a table, playlist or cue sheet (Ctrl+E)"), self._export
        )
        self.clear = push_button(self.tr("Clear"), self.tr("Delete everything that was heard"), self._ask_to_clear)
        self.notice = NoticeBar()
        self.player = PlayerStrip()
        self.player.failed.connect(self.show_failure)

        self.heard = HeardPanel()
        self.heard.edited.connect(self.edited)
        self.heard.removal_requested.connect(self.removal_requested)
        self.heard.locating_requested.connect(self.locating_requested)
        self.heard.play_requested.connect(self._play)
        self.heard.everything_requested.connect(self._leave_search)
        self.heard.listen_requested.connect(self.listen_requested)
        self.heard.turned.connect(self._heard_turned)
        self.recordings = RecordingsPanel()
        self.heard.file_requested.connect(self.recordings.choose_files)
        self.recordings.files_asked.connect(self.files_asked)
        self.recordings.writing_requested.connect(self.writing_requested)
        self.recordings.timeline.play_requested.connect(self._play_or_pause)
        self.recordings.timeline.compare_requested.connect(self._compare)
        self.recordings.timeline.sought.connect(self._follow_to)
        self.player.moved.connect(self.recordings.timeline.follow)

    def _lay_out(self) -> None:
        self._tools = QStackedWidget()
        self._acts = [_row(panel.buttons, spacing=0) for panel in (self.heard, self.recordings)]
        self._corner = _row(self._acts, spacing=0)  # as wide as those that are shown need, so that the tabs have room
        self._tools.addWidget(_row((self.search, self.favourites, self.export, self.clear)))
        self._tools.addWidget(_row((self.recordings.ask, self.recordings.export)))
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(self.tr("Songs heard and recordings"))
        self._tabs.addTab(self.heard, self.tr("Heard"))
        self._tabs.addTab(self.recordings, self.tr("Recordings"))
        self._tabs.setCornerWidget(self._corner)
        self._tabs.currentChanged.connect(self._show_corner)
        header = page_header(self.heading, self.summary)
        header.addWidget(self._tools, 2)
        column = page_column(self)
        column.addLayout(header)
        column.addWidget(self.notice)
        column.addWidget(self.recordings.work)
        column.addWidget(self._tabs, 1)
        column.addWidget(self.player)
        self._show_corner()


def _row(widgets: Iterable[QWidget], spacing: int = GRID) -> QWidget:
    """The widgets beside each other, at the right."""
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    row.addStretch()  # takes what the search has no use for
    for widget in widgets:
        row.addWidget(widget, 2 if isinstance(widget, SearchField) else 0)
    return held
