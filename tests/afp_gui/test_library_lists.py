"""The further lists of the library page: failed, missing, duplicates; and which libraries are remembered."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from afp_gui.command_process import Outcome
from afp_gui.library.duplicates import CopyModel
from afp_gui.library.lists import DUPLICATES, FAILED, MISSING, TRACKS
from afp_gui.library.reader import LibraryReader, Question, Snapshot
from afp_gui.library.table import TrackModel
from afp_gui.main_window import MainWindow
from afp_gui.pages import LIBRARY
from afp_gui.settings import Settings
from engine.library.track import Track
from tests.afp_gui.fakes import FakeBackend


@pytest.fixture
def backend() -> FakeBackend:
    tracks = [
        Track(1, "/m/boat.ogg", "Boat", "Zoe", "One", 60.0),
        Track(2, "/m/anchor.ogg", "Anchor", "Yan", "Two", 60.0, "missing"),
    ]
    return FakeBackend(tracks=tracks, failures=[("/m/a.mp3", "It is empty."), ("/m/b.mp3", "It holds no sound.")])


@pytest.fixture
def started(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been run, with the page open."""
    commands: list[list[str]] = []
    monkeypatch.setattr(window.jobs.process, "start", lambda arguments: commands.append(list(arguments)))
    window.show_page(LIBRARY)
    qtbot.waitUntil(lambda: len(window.library.tracks.tracks) == 2)
    return commands


def told(track_id: int, title: str) -> dict[str, Any]:
    return {"track_id": track_id, "title": title, "artist": "", "path": f"/m/{title}"}


GROUPS = [
    {"exact": True, "tracks": [told(1, "a"), told(2, "a2")]},
    {"exact": False, "tracks": [told(3, "b"), told(4, "b2"), told(5, "b3")]},
]


def tab(window: MainWindow, number: int) -> str:
    return window.library.lists.tabText(number)


def test_failures_are_tried_again_one_or_all(window: MainWindow, started: list[list[str]]) -> None:
    window.library.lists.failed.table.selectRow(1)
    window.library.lists.retry.click()
    assert started[0][:3] == ["index", "/m/b.mp3", "--library"]
    assert not window.library.lists.retry_all.isEnabled(), "not while it works"
    window.jobs.process.ended.emit(Outcome(True, False, {}, ""))
    window.library.lists.retry_all.click()
    assert started[1][:2] == ["index", "--library"]
    window.jobs.process.ended.emit(Outcome(True, False, {}, ""))


def test_missing_tracks_are_listed_and_can_be_removed(window: MainWindow, started: list[list[str]]) -> None:
    assert tab(window, MISSING) == "Missing  1"
    window.library.lists.setCurrentIndex(MISSING)
    assert not window.library.remove.isEnabled()
    window.library.lists.missing.table.selectRow(0)
    window.library.remove.click()
    window.library.notice._button.click()
    assert started[0][:3] == ["library", "remove", "2"]
    window.jobs.process.ended.emit(Outcome(True, False, {}, ""))


def test_the_search_reaches_every_list(qtbot: QtBot, window: MainWindow, started: list[list[str]]) -> None:
    window.library.lists.show_duplicates(GROUPS, True)
    window.library.search.setText("b")
    qtbot.waitUntil(lambda: tab(window, DUPLICATES) == "Duplicates  3")
    assert tab(window, FAILED) == "Failed  1"
    assert tab(window, MISSING) == "Missing  0"


def test_duplicates_are_found_listed_and_removed(window: MainWindow, started: list[list[str]]) -> None:
    page = window.library
    page.lists.setCurrentIndex(DUPLICATES)
    page.lists.find_copies.click()
    assert started[0][:2] == ["library", "duplicates"]
    window.jobs.process.ended.emit(Outcome(True, False, {"groups": GROUPS}, ""))
    assert tab(window, DUPLICATES) == "Duplicates  5"
    assert page.lists.copies.data(page.lists.copies.index(0, 0)) == "1 · same file"
    assert page.lists.copies.data(page.lists.copies.index(2, 0)) == "2 · same recording"
    page.lists.duplicates.table.selectRow(1)
    page.remove.click()
    page.notice._button.click()
    assert started[1][:3] == ["library", "remove", "2"]
    window.jobs.process.ended.emit(Outcome(True, False, {"removed": 1}, ""))
    assert [copy.id for copy in page.lists.copies.rows] == [3, 4, 5], "what is left alone is no duplicate"


def test_a_stopped_search_for_duplicates_keeps_what_it_found(window: MainWindow, started: list[list[str]]) -> None:
    window.library.lists.find_copies.click()
    window.jobs.process.ended.emit(Outcome(False, True, {"groups": GROUPS[:1]}, ""))
    assert tab(window, DUPLICATES) == "Duplicates  2"
    assert window.library.lists.duplicates.sentence.text() == "Stopped: only some of the tracks were compared."


def test_duplicates_that_come_late_move_nobody(window: MainWindow, started: list[list[str]]) -> None:
    lists = window.library.lists
    lists.setCurrentIndex(DUPLICATES)
    lists.find_copies.click()
    lists.setCurrentIndex(MISSING)
    window.jobs.process.ended.emit(Outcome(True, False, {"groups": GROUPS}, ""))
    assert lists.currentIndex() == MISSING
    assert tab(window, DUPLICATES) == "Duplicates  5", "its number tells"


def test_a_hundred_thousand_rows_come_ready(window: MainWindow, backend: FakeBackend) -> None:
    backend.tracks = [Track(n, f"/m/{n}.ogg", f"Song {n}", "", "", 60.0, "missing") for n in range(100_000)]
    backend.failures = [(f"/m/{n}.mp3", "It is empty.") for n in range(100_000)]
    copies = CopyModel()
    copies.take_groups(
        [{"exact": True, "tracks": [told(n, f"s{n}"), told(n + 1, f"s{n}")]} for n in range(0, 100_000, 2)]
    )
    answers: list[Snapshot] = []
    reader = LibraryReader(backend)  # type: ignore[arg-type]
    reader.read.connect(answers.append)
    for search in ("", "", "99998"):
        reader.ask(0, Question(search, lists=(copies.everything,)))
    first, again, found = answers
    assert first.tracks is again.tracks
    assert first.missing is again.missing
    assert first.failures is again.failures, "what is the same need not be compared, or shown anew"
    assert (len(found.tracks), len(found.missing), found.total_missing) == (1, 1, 100_000)
    assert (found.failures, found.total_failures) == ([("/m/99998.mp3", "It is empty.")], 100_000)
    copies.show(found.question.lists[0], found.lists[0])
    assert copies.rowCount() == 2

    shown: list[object] = []
    window.library.lists.missing_tracks.modelReset.connect(lambda: shown.append(1))
    window.library.show_snapshot(first)
    window.library.show_snapshot(again)
    assert shown == [1]
    assert tab(window, MISSING) == "Missing  100,000"
    missing = window.library.lists.missing_tracks
    assert missing.data(missing.index(99_999, 0)) == first.missing[99_999].title
    assert TrackModel().rowCount() == 0


def test_libraries_are_remembered(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    assert (settings.library, settings.libraries) == (None, [])
    settings.library = Path("/m/one")
    settings.libraries = [("One, and more", Path("/m/one")), ("Zwei", Path("/m/zwei"))]
    settings.sync()
    again = Settings(tmp_path)
    assert again.library == Path("/m/one")
    assert again.libraries == [("One, and more", Path("/m/one")), ("Zwei", Path("/m/zwei"))]
    assert Settings(tmp_path, safe_mode=True).libraries == []
    again._store.setValue("libraries", '[["x"], 3, ["y", ""], ["z", "/z"]]')
    assert again.libraries == [("z", Path("/z"))]


def snapshot(tracks: int, failures: int) -> Snapshot:
    """What a reader sends at some moment of a scan."""
    found = [Track(n, f"/m/{n}.ogg", f"Song {n}", "", "", 60.0) for n in range(tracks)]
    failed = [(f"/m/{n}.mp3", "It is empty.") for n in range(failures)]
    return Snapshot(found, failures=failed, total=tracks, total_failures=failures)


@pytest.mark.parametrize(
    "moments", [[(0, 1), (2, 1)], [(2, 0), (2, 1)], [(0, 1), (0, 2)]], ids=["failure first", "tracks first", "failures"]
)
def test_a_scan_moves_nobody_from_the_tab_they_are_on(
    window: MainWindow, started: list[list[str]], moments: list[tuple[int, int]]
) -> None:
    lists = window.library.lists
    for tracks, failures in moments:
        lists.show_snapshot(snapshot(tracks, failures))
        assert lists.currentIndex() == TRACKS
    assert tab(window, FAILED) == f"Failed  {moments[-1][1]}"


def test_the_tab_that_is_open_stays_when_its_list_is_empty_and_goes_when_it_is_left(
    window: MainWindow, started: list[list[str]]
) -> None:
    lists = window.library.lists
    lists.show_snapshot(snapshot(1, 1))
    lists.setCurrentIndex(FAILED)
    lists.show_snapshot(snapshot(2, 0))
    assert lists.currentIndex() == FAILED
    lists.setCurrentIndex(TRACKS)
    lists.show_snapshot(snapshot(2, 0))
    assert not lists.isTabVisible(FAILED)
