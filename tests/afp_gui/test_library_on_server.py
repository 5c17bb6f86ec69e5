"""A library on a server, in the window: opened by its address, read, and waited for while it is out of reach."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afp_gui.backend import Backend
from afp_gui.library.reader import Snapshot
from afp_gui.main_window import MainWindow
from afp_gui.pages import LIBRARY
from afp_gui.settings import Settings
from afp_gui.workers import ListenWorker
from engine.errors import LibraryUnavailable
from tests.afp_gui.fakes import FakeBackend

PLACE = Path("milvus://music.example.org:443/songs")


def open_by_address(qtbot: QtBot, window: MainWindow, address: str) -> None:
    window.show_page(LIBRARY)
    window.library.chooser.actions_by_text()["Open a library on a server…"].trigger()
    window.library.tracker.line.setText(address)
    qtbot.keyClick(window.library.tracker.line, Qt.Key.Key_Return)


def test_it_is_opened_by_its_address_and_remembered(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    assert window.library.tracker.line.maxLength() == 60
    open_by_address(qtbot, window, "milvus://music.example.org:443/songs")
    chooser = window.library.chooser
    assert window._library == settings.library == PLACE
    assert chooser.accessibleName() == "Library: songs"
    assert chooser.actions_by_text()["songs"].toolTip() == "milvus://music.example.org:443/songs"
    assert not chooser.actions_by_text()["Delete this library's data…"].isEnabled()
    chooser.actions_by_text()["Forget this library…"].trigger()
    assert "milvus://music.example.org:443/songs" in window.library.notice.sentence
    qtbot.waitUntil(lambda: len(window.library.tracks.tracks) == 2)


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("milvus://anna:secret@music.example.org/songs", "An address contains no user name and no password"),
        ("milvus://music.example.org", "milvus://music.example.org is no address of a library"),
        ("music.example.org/songs", "Write the address as milvus://HOST:19530/NAME."),
    ],
)
def test_what_is_no_address_is_refused(
    qtbot: QtBot, window: MainWindow, settings: Settings, address: str, sentence: str
) -> None:
    before = window._library
    open_by_address(qtbot, window, address)
    assert sentence in window.library.notice.sentence
    assert "secret" not in window.library.notice.sentence
    assert window._library == before
    assert settings.library is None


def test_the_page_says_where_it_is_read_from(window: MainWindow) -> None:
    about = {"encoder": "compact-0123456789ab", "index": "ivfpq", "index_due": False, "server": "music.example.org"}
    window.library.show_snapshot(Snapshot(about=about))
    assert window.library.state.text() == (
        "Encoder compact · searched by its index · read from music.example.org; it is changed where its folder is"
    )


def test_an_address_is_never_looked_for_among_the_folders() -> None:
    assert Backend().holds_library(PLACE)
    assert not Backend().is_library(PLACE)


@pytest.fixture
def worker(backend: FakeBackend) -> Iterator[ListenWorker]:
    made = ListenWorker(backend)  # type: ignore[arg-type]
    yield made
    made._again.stop()
    made.close()


def test_a_library_out_of_reach_is_asked_for_again(
    qtbot: QtBot, worker: ListenWorker, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Path] = []
    real = backend.recognizer

    def away_at_first(directory: Path, speeds: str) -> object:
        tried.append(directory)
        if len(tried) < 3:
            raise LibraryUnavailable("The server does not answer.")
        return real(directory, speeds)

    monkeypatch.setattr(backend, "recognizer", away_at_first)
    worker._again.setInterval(1)
    said: list[str] = []
    worker.failed.connect(said.append)
    with qtbot.waitSignal(worker.ready):
        worker.load(PLACE)
    assert said == ["The server does not answer."]
    assert tried == [PLACE] * 3
    assert not worker._again.isActive()


def test_listening_says_once_that_the_library_is_away_and_goes_on(
    qtbot: QtBot, worker: ListenWorker, backend: FakeBackend
) -> None:
    said: list[str] = []
    worker.failed.connect(said.append)
    worker.load(PLACE)
    worker.open("", False)
    backend.away = "The server does not answer."
    for _ in range(3):
        with qtbot.waitSignal(worker.level):
            pass
    assert said == ["The server does not answer."]
    backend.away = ""
    with qtbot.waitSignal(worker.level):
        pass
    backend.away = "The server does not answer."
    with qtbot.waitSignal(worker.failed):
        pass
    assert worker._source is not None
