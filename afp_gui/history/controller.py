"""Connects the History page, its worker, and the queue of files to identify."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from afp_gui.history.dropped_files import DroppedFiles
from afp_gui.history.level_worker import LevelWorker
from afp_gui.history.page import HistoryPage
from afp_gui.history.recordings import Recordings
from afp_gui.history.review_worker import ReviewWorker
from afp_gui.history.song_search import SongSearch
from afp_gui.history.worker import HistoryWorker


class HistoryController(QObject):
    """`library` returns the current library: files are identified with it, and wrong songs were named by it."""

    _ask = Signal(int, str, bool)
    _wrong = Signal(Path, int)
    _load = Signal()
    _look_at = Signal(Path)
    _find_level = Signal(Path)
    _search_songs = Signal(str, Path)

    def __init__(
        self,
        page: HistoryPage,
        history_worker: HistoryWorker,
        dropped_files: DroppedFiles,
        review_worker: ReviewWorker,
        level_worker: LevelWorker,
        song_search: SongSearch,
        recordings: Recordings,
        library: Callable[[], Path],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._page, self._history_worker, self._recordings, self._library = page, history_worker, recordings, library
        self._dropped_files, self._level_worker, self._song_search = dropped_files, level_worker, song_search
        self._request = 0
        self._ask.connect(history_worker.ask)
        self._wrong.connect(history_worker.mark_track_wrong)
        history_worker.read.connect(page.show_snapshot)
        history_worker.changed.connect(self._changed)
        history_worker.updated.connect(page.show_updated)
        history_worker.removed.connect(page.show_removed)
        history_worker.found.connect(page.show_found)
        history_worker.said.connect(page.say)
        history_worker.failed.connect(page.show_failure)
        page.entries_requested.connect(self._read)
        page.edited.connect(history_worker.edit)
        page.removal_requested.connect(history_worker.remove)
        page.restoring_requested.connect(history_worker.restore)
        page.clearing_requested.connect(history_worker.clear)
        page.writing_requested.connect(history_worker.write_out)
        page.locating_requested.connect(history_worker.locate)
        self._look_at.connect(dropped_files.look_at)
        recordings.measure_requested.connect(self._look)
        recordings.ended.connect(lambda: dropped_files.announce(None))
        dropped_files.measured.connect(recordings.measured)
        dropped_files.looking.connect(recordings.looking)
        dropped_files.unfolded.connect(recordings.unfolded)
        dropped_files.said.connect(page.say)
        dropped_files.failed.connect(page.show_failure)
        page.recordings.follow(recordings)
        timeline = page.recordings.timeline
        recordings.queued.connect(review_worker.wait)
        recordings.given_up.connect(review_worker.give_up)
        recordings.analysed.connect(review_worker.answer)
        recordings.removed.connect(review_worker.remove)
        recordings.brought_back.connect(review_worker.bring_back)
        page.recordings.removal_requested.connect(self._remove_recordings)
        page.recordings_restoring_requested.connect(self._bring_back_recordings)
        self._load.connect(review_worker.load)
        review_worker.loaded.connect(recordings.restore)
        review_worker.failed.connect(page.show_failure)
        timeline.edited.connect(review_worker.edit)
        timeline.reviewed.connect(review_worker.mark_reviewed)
        timeline.opened.connect(self._find_level_of)
        timeline.left.connect(lambda: level_worker.announce(None))
        self._find_level.connect(review_worker.find_level)
        review_worker.level_found.connect(timeline.show_level)
        review_worker.level_missing.connect(level_worker.measure)
        level_worker.grown.connect(timeline.show_level)
        level_worker.measured.connect(review_worker.keep_level)
        level_worker.failed.connect(page.show_failure)
        timeline.search_requested.connect(self._search)
        self._search_songs.connect(song_search.search)
        song_search.found.connect(timeline.candidates.show_found)
        song_search.failed.connect(page.show_failure)

    def begin(self) -> None:
        """The window was painted: stored data may be read now."""
        self._load.emit()

    def ask_about(self, paths: list[Path]) -> None:
        """Identify these files with the current library."""
        self._page.show_recordings()
        self._recordings.ask(paths, self._library())

    def mark_wrong(self, track_id: int) -> None:
        """The user marked the newest entry of this track as another song."""
        self._wrong.emit(self._library(), track_id)

    def stop(self) -> None:
        """Called when the window closes."""
        self._recordings.stop()
        self._dropped_files.announce(None)
        self._level_worker.announce(None)
        self._page.player.close_output()

    def _remove_recordings(self, paths: list[Path]) -> None:
        for path in paths:
            self._recordings.remove(path)
        self._page.show_removed_recordings(paths)

    def _bring_back_recordings(self, paths: list[Path]) -> None:
        for path in reversed(paths):
            self._recordings.bring_back(path)

    def _look(self, path: Path) -> None:
        self._dropped_files.announce(path)
        self._look_at.emit(path)

    def _find_level_of(self, path: Path) -> None:
        self._level_worker.announce(path)
        self._find_level.emit(path)

    def _search(self, text: str) -> None:
        self._song_search.announce(text)
        self._search_songs.emit(text, self._library())

    def _changed(self) -> None:
        if not self._page.isHidden():
            self._page.request()

    def _read(self, search: str, favourites: bool) -> None:
        self._request += 1
        self._history_worker.announce(self._request)
        self._ask.emit(self._request, search, favourites)
