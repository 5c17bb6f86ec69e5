"""What follows the music for other programs: the song that is heard, in a file and on a page, and the log of plays."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from afp_gui.workers import attempt

if TYPE_CHECKING:
    from engine.history.now_playing import NowPlaying
    from engine.history.now_playing_page import NowPlayingPage
    from engine.history.play_log import PlayLog
    from engine.recognition.listener import Event

    Follower = NowPlaying | PlayLog


class FollowersWorker(QObject):
    """Writes the files in its own thread, and sees to the page. A file that cannot be written is told once, and tried
    again when listening begins anew or another is chosen. Slots are called through queued signals only.
    """

    failed = Signal(str)

    def __init__(self, song: str = "", template: str = "", log: str = ""):
        """Paths, "" for none; `template` says what is written of the song."""
        super().__init__()
        self._makers: dict[str, Callable[[], Follower]] = {}
        self._followers: dict[str, Follower] = {}
        self._page: NowPlayingPage | None = None
        self._last: Event | None = None  # what was heard last; None: nobody listens
        self.keep_song(song, template)
        self.keep_log(log)

    @Slot(str, str)
    def keep_song(self, path: str, template: str) -> None:
        """From now on keep the song that is heard in this file."""
        self._turn("song", partial(_now_playing, Path(path), template) if path else None)

    @Slot(str)
    def keep_log(self, path: str) -> None:
        """From now on log every play in this file."""
        self._turn("log", partial(_play_log, Path(path)) if path else None)

    @Slot(int)
    def serve(self, port: int) -> None:
        """From now on show the song on a page at this port; 0 for none."""
        if self._page is not None:
            self._page.close()
            self._page = None

        def begin() -> None:
            from engine.history.now_playing_page import NowPlayingPage

            self._page = NowPlayingPage(port)
            if self._last is not None:
                self._page.take(self._last)

        if port:
            attempt(begin, self.failed, self.tr("The page of the current song could not be opened; the log says why."))

    @Slot(object)
    def hear(self, event: Event) -> None:
        """Take in what the listener said."""
        if event.event == "ready":
            self.end()  # another listener: its seconds count anew
        if self._last is None:
            for name in self._makers:
                self._begin(name)
        self._last = event
        if self._page is not None:
            self._page.take(event)
        for name, follower in list(self._followers.items()):
            self._try(name, partial(follower.take, event))

    @Slot()
    def end(self) -> None:
        """Listening has stopped."""
        self._last = None
        if self._page is not None:
            self._page.end()
        for name in list(self._followers):
            self._finish(name)

    @Slot()
    def shut_down(self) -> None:
        """The last call: end all, and the thread's event loop."""
        self.end()
        self.serve(0)
        QThread.currentThread().quit()

    def _turn(self, name: str, maker: Callable[[], Follower] | None) -> None:
        self._finish(name)
        self._makers.pop(name, None)
        if maker is not None:
            self._makers[name] = maker
            if self._last is not None:
                self._begin(name)

    def _begin(self, name: str) -> None:
        def begin() -> None:
            self._followers[name] = self._makers[name]()
            if self._last is not None:
                self._followers[name].take(self._last)

        self._try(name, begin)

    def _finish(self, name: str) -> None:
        if name in self._followers:
            self._try(name, self._followers[name].end)
            self._followers.pop(name, None)

    def _try(self, name: str, work: Callable[[], object]) -> None:
        if not attempt(work, self.failed, self.tr("A file for other programs could not be written; the log says why.")):
            self._followers.pop(name, None)


def _now_playing(path: Path, template: str) -> NowPlaying:
    from engine.history.now_playing import TEMPLATE, NowPlaying

    return NowPlaying(path, template or TEMPLATE)


def _play_log(path: Path) -> PlayLog:
    from engine.history.play_log import PlayLog

    return PlayLog(path)
