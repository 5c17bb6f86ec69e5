"""Stands between the History page, its keeper, and the queue of questions about files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from afp_gui.history.keeper import HistoryKeeper
from afp_gui.history.page import HistoryPage
from afp_gui.history.recordings import Recordings


class HistoryDesk(QObject):
    """`library` gives the one in use: it is asked about files, and it is what a wrong song was named by."""

    _ask = Signal(int, str, bool)
    _wrong = Signal(Path, int)

    def __init__(
        self,
        page: HistoryPage,
        keeper: HistoryKeeper,
        recordings: Recordings,
        library: Callable[[], Path],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._page, self._keeper, self._recordings, self._library = page, keeper, recordings, library
        self._request = 0
        self._ask.connect(keeper.ask)
        self._wrong.connect(keeper.mark_track_wrong)
        keeper.read.connect(page.show_snapshot)
        keeper.changed.connect(self._changed)
        keeper.updated.connect(page.show_updated)
        keeper.removed.connect(page.show_removed)
        keeper.found.connect(page.show_found)
        keeper.said.connect(page.say)
        keeper.failed.connect(page.show_failure)
        page.entries_requested.connect(self._read)
        page.edited.connect(keeper.edit)
        page.removal_requested.connect(keeper.remove)
        page.restoring_requested.connect(keeper.restore)
        page.clearing_requested.connect(keeper.clear)
        page.writing_requested.connect(keeper.write_out)
        page.locating_requested.connect(keeper.locate)
        recordings.measure_requested.connect(keeper.measure)
        keeper.measured.connect(recordings.measured)
        page.recordings.follow(recordings)

    def ask_about(self, paths: list[Path]) -> None:
        """Ask the library in use what these files are."""
        self._page.show_recordings()
        self._recordings.ask(paths, self._library())

    def mark_wrong(self, track_id: int) -> None:
        """The user said that what was heard last as this track is another song."""
        self._wrong.emit(self._library(), track_id)

    def stop(self) -> None:
        """The window closes."""
        self._recordings.stop()
        self._page.player.close_output()

    def _changed(self) -> None:
        if not self._page.isHidden():
            self._page.request()

    def _read(self, search: str, favourites: bool) -> None:
        self._request += 1
        self._keeper.announce(self._request)
        self._ask.emit(self._request, search, favourites)
