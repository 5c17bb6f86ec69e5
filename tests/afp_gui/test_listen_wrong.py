from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afp_gui.listen.state import State
from afp_gui.main_window import MainWindow
from tests.afp_gui.fakes import SONG, FakeBackend, event, matched, unknown
from tests.afp_gui.test_listen_page import hear, start


def test_w_takes_the_song_back_at_once_and_tells_everyone(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, tmp_path: Path
) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched(position_s=62.0))
    page = window.listen
    with qtbot.waitSignal(page.wrong) as told:
        qtbot.keyClick(page, Qt.Key.Key_W)
    assert told.args == [SONG.id]
    assert page.card.headline.text() == "Taken back"
    assert page.card.sentence.text() == "Evening Tide is not named again while this music plays."
    assert page.card.wrong.isHidden()
    assert page.card.title_to_copy() == ""
    assert "Evening Tide" not in window.windowTitle()
    qtbot.waitUntil(lambda: backend.vetoed == [SONG.id] and len(backend.wrong) == 1)
    file, told_of = backend.wrong[0]
    assert file == tmp_path / "profile" / "feedback.jsonl"
    assert told_of.position_s >= 62.0

    hear(qtbot, window, backend, unknown())
    assert page.card.headline.text() == "Not in your library"


def test_another_song_replaces_what_was_taken_back(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched())
    window.listen.card.wrong.click()
    hear(qtbot, window, backend, matched())
    assert window.listen.card.headline.text() == "Evening Tide"


def test_what_was_still_on_its_way_does_not_bring_the_song_back(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched())
    window.listen.card.wrong.click()
    window.listen.show_event(event("state", "matched", track=SONG, position_s=63.0, confidence=0.9))
    assert window.listen.card.headline.text() == "Taken back"


def test_a_corrected_position_keeps_the_evidence_of_the_name(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched())
    window.listen.show_event(event("state", "matched", track=SONG, position_s=120.0, confidence=0.9))
    window.listen.card.wrong.click()
    qtbot.waitUntil(lambda: len(backend.wrong) == 1)
    told = backend.wrong[0][1]
    assert told.position_s >= 120.0
    assert told.matches[0].track is SONG


def test_w_without_a_song_does_nothing(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    qtbot.keyClick(window.listen, Qt.Key.Key_W)
    assert window.listen.card.state is State.READY
    assert window.listen.card.headline.text() == "Ready to listen"
    assert backend.wrong == []


def test_what_is_taken_back_after_listening_once_is_not_named_again(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched())
    qtbot.keyClick(window.listen, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.listen.pill.isHidden())
    qtbot.keyClick(window.listen, Qt.Key.Key_W)
    assert backend.vetoed == []
    start(qtbot, window)
    qtbot.waitUntil(lambda: backend.vetoed == [SONG.id])


def test_what_was_taken_back_is_nothing_to_another_library(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, tmp_path: Path
) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched())
    qtbot.keyClick(window.listen, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.listen.pill.isHidden())
    qtbot.keyClick(window.listen, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: len(backend.wrong) == 1)
    with qtbot.waitSignal(window._listener.ready):
        window._current_library.choose(tmp_path / "other")
    start(qtbot, window)
    hear(qtbot, window, backend, unknown())
    assert backend.vetoed == [], "its tracks have other numbers"
