from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from afp_gui.command_process import Outcome
from afp_gui.jobs import Job
from afp_gui.main_window import MainWindow
from afp_gui.pages import FIRST_RUN, LIBRARY
from afp_gui.widgets.work_strip import time_left
from engine.library.track import Track
from tests.afp_gui.fakes import FakeBackend


@pytest.fixture
def backend() -> FakeBackend:
    tracks = [
        Track(1, "/m/boat.ogg", "Boat", "Zoe", "One", 60.0),
        Track(2, "/m/anchor.ogg", "anchor", "Yan", "Two", 3000.0),
        Track(3, "/m/caf\udce9.ogg", "Cable", "", "", 90.0),
    ]
    return FakeBackend(tracks=tracks, failures=[("/m/broken.mp3", "The file holds no sound.")])


def titles(window: MainWindow) -> list[str]:
    return [track.title for track in window.library.tracks.tracks]


def open_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(LIBRARY)
    qtbot.waitUntil(lambda: len(window.library.tracks.tracks) == 3)


def test_tracks_are_listed_sorted_and_summed_up(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    assert titles(window) == ["anchor", "Boat", "Cable"]
    assert window.library.summary.text() == "3 tracks · 52 min"
    model = window.library.tracks
    assert [model.data(model.index(0, c)) for c in range(5)] == ["anchor", "Yan", "Two", "50:00", "/m/anchor.ogg"]
    assert model.data(model.index(2, 4)) == "/m/caf�.ogg"


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_it_round(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    header = window.library.table.horizontalHeader()
    header.sectionClicked.emit(3)
    qtbot.waitUntil(lambda: titles(window) == ["Boat", "Cable", "anchor"])
    header.sectionClicked.emit(3)
    qtbot.waitUntil(lambda: titles(window) == ["anchor", "Cable", "Boat"])


def test_sorting_keeps_what_was_selected(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    window.library.table.select_rows([0, 1], [1])
    chosen = [track.title for track in window.library.lists.tracks.chosen()]
    window.library.table.horizontalHeader().sectionClicked.emit(3)
    qtbot.waitUntil(lambda: titles(window) == ["Boat", "Cable", "anchor"])
    assert sorted(track.title for track in window.library.lists.tracks.chosen()) == sorted(chosen) == ["Boat", "anchor"]
    assert window.library.table.currentIndex().row() == 0, "Boat, which was current, comes first now"


def test_the_table_grows_while_music_is_indexed(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    open_page(qtbot, window)
    window.jobs.running = Job(["index"], "Indexing", window.library.work, lambda _: None)
    backend.tracks.append(Track(4, "/m/new.ogg", "Deck", "", "", 60.0))
    window._library_controller._show_growth.setInterval(1)
    window.jobs.process.progressed.emit({"done": 1, "total": 2, "unit": "files", "eta_s": 1.0, "what": "Indexing"})
    qtbot.waitUntil(lambda: "Deck" in titles(window))
    window.jobs.running = None


def test_search_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    window.activateWindow()
    qtbot.keyClick(window.library.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.library.search, "zoe")
    qtbot.waitUntil(lambda: titles(window) == ["Boat"])
    window.library.search.setText("nothing like that")
    qtbot.waitUntil(lambda: window.library.lists.tracks.nothing.isVisible())
    assert window.library.lists.tracks.nothing.sentence.text() == "No track contains “nothing like that”."
    qtbot.keyClick(window.library.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(window)) == 3)


def test_failures_are_listed_with_their_reason(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    model = window.library.lists.failures
    assert model.rowCount() == 1
    assert [model.data(model.index(0, c)) for c in range(2)] == ["/m/broken.mp3", "The file holds no sound."]


def test_an_empty_library_says_what_to_do_next(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    backend.library = False
    window.show_page(LIBRARY)
    qtbot.waitUntil(lambda: window.library.empty.isVisible())
    assert window.library.empty.heading.text() == "Your library is empty"
    assert not window.library.rescan.isEnabled()


def test_removing_asks_on_the_page_and_names_the_track(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_page(qtbot, window)
    started: list[list[str]] = []
    monkeypatch.setattr(window.jobs.process, "start", lambda arguments: started.append(list(arguments)))
    window.library.table.selectRow(1)
    qtbot.keyClick(window.library.table, Qt.Key.Key_Delete)
    assert window.library.notice.sentence == "Remove “Boat” from the library? The file stays where it is."
    assert started == []
    window.library.notice._button.click()
    assert started[0][:5] == ["library", "remove", "1", "--library", str(window._library)]


def test_dropped_folders_are_indexed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(window.jobs.process, "start", lambda arguments: started.append(list(arguments)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.library.dropEvent(event)
    assert started[0][:2] == ["index", str(tmp_path)]
    assert started[0][-3:] == ["--json", "--progress", "json"]
    assert window.library.work.isVisible()


def test_work_shows_how_long_it_will_take(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(LIBRARY)
    strip = window.library.work
    strip.begin("Indexing")
    strip.advance({"done": 12, "total": 312, "unit": "files", "eta_s": 80.2, "what": "Indexing"})
    assert strip.label.text() == "Indexing · 12 of 312 files · 1 min 20 s left"
    with qtbot.waitSignal(strip.cancel_requested):
        strip.cancel.click()
    strip.advance({"done": 13, "total": 312, "unit": "files", "eta_s": 79, "what": "Indexing"})
    assert strip.label.text() == "Stopping; what is finished is kept"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s left"), (59, "59 s left"), (80, "1 min 20 s left"), (700, "12 min left"), (7260, "2 h 1 min left")],
)
def test_time_left(seconds: float, text: str) -> None:
    assert time_left(seconds) == text


def test_titles_are_copied(qtbot: QtBot, window: MainWindow) -> None:
    open_page(qtbot, window)
    window.library.table.selectRow(1)
    qtbot.keyClick(window.library.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Zoe – Boat"


def test_a_hundred_thousand_tracks_are_asked_for_only_where_they_are_seen(qtbot: QtBot, window: MainWindow) -> None:
    asked = set()
    model = window.library.tracks
    data = model.data

    def spy(index: object, role: int = 0) -> object:
        asked.add(index.row())  # type: ignore[attr-defined]
        return data(index, role)  # type: ignore[arg-type]

    model.data = spy  # type: ignore[method-assign]
    open_page(qtbot, window)
    model.show([Track(i, f"/m/{i}.ogg", f"Track {i}", "", "", 60.0) for i in range(100_000)])
    window.library.table.scrollToBottom()
    window.library.table.viewport().repaint()
    assert model.rowCount() == 100_000
    assert 99_999 in asked
    assert len(asked) < 500


def test_every_page_fits_the_smallest_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(window.minimumSize())
    for page in range(FIRST_RUN + 1):
        window.show_page(page)
        shown: QWidget = window._pages.currentWidget()
        assert shown.minimumSizeHint().width() <= window.minimumWidth() - window.side_bar.width()
        assert shown.minimumSizeHint().height() <= window.minimumHeight()


def test_listen_follows_the_first_indexing(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.jobs.process, "start", lambda arguments: None)
    window._library_controller._show_growth.setInterval(1)
    songs = backend.tracks.copy()
    backend.tracks.clear()
    window._current_library.controller.changed.emit()
    card = window.listen.card
    qtbot.waitUntil(lambda: card.headline.text() == "No music to recognise yet")
    window.try_demo()
    assert card.headline.text() == "The demo is being made"
    window.jobs.waiting.clear()
    window.jobs.process.ended.emit(Outcome(False, True, {}, ""))
    assert card.headline.text() == "No music to recognise yet"
    window.add_folders([Path("/music")])
    assert (card.state_line.text(), card.headline.text()) == ("Indexing", "Your music is being indexed")
    backend.tracks.extend(songs)
    window.jobs.process.progressed.emit({"done": 2, "total": 9, "unit": "files", "eta_s": 1.0, "what": "Indexing"})
    qtbot.waitUntil(lambda: card.headline.text() == "Ready to listen")
    assert window.jobs.running is not None, "it goes on"
    window.jobs.process.ended.emit(Outcome(True, False, {"added": 2}, ""))


def test_damage_of_the_index_is_shown(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    page = window.library
    window.show_page(LIBRARY)
    qtbot.waitUntil(lambda: "searched exactly" in page.state.text())
    backend.index_damage = "An index file is missing or damaged."
    page.request(anew=True)
    qtbot.waitUntil(lambda: "part of the index is damaged: choose Repair under Maintenance" in page.state.text())
