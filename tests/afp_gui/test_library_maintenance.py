"""Several libraries, looking after them, and work that is paused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afp_gui.command_process import Outcome
from afp_gui.library.libraries import Libraries
from afp_gui.library.switcher import LibrarySwitcher
from afp_gui.main_window import MainWindow
from afp_gui.pages import LIBRARY
from afp_gui.settings import Settings
from tests.afp_gui.fakes import FakeBackend

Started = list[list[str]]
End = Callable[..., None]


@pytest.fixture
def started(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Started:
    """What would have been run, with the page open."""
    commands: Started = []

    def start(arguments: list[str]) -> None:
        commands.append(list(arguments))
        monkeypatch.setattr(window.jobs.process, "_cancelled", False)

    monkeypatch.setattr(window.jobs.process, "start", start)
    monkeypatch.setattr(window._library_controller.watcher._process, "start", lambda arguments: None)
    window.show_page(LIBRARY)
    qtbot.waitUntil(lambda: len(window.library.tracks.tracks) == 2)
    return commands


@pytest.fixture
def end(window: MainWindow) -> End:
    def ended(ok: bool = True, cancelled: bool = False, **result: Any) -> None:
        window.jobs.process.ended.emit(Outcome(ok, cancelled, result, "" if ok else "It failed."))

    return ended


@pytest.fixture
def libraries(tmp_path: Path) -> Libraries:
    data = tmp_path / "data"
    return Libraries(Settings(tmp_path / "profile"), data, data / "library", data / "demo")


def choose(window: MainWindow, text: str) -> None:
    window.library.chooser.actions_by_text()[text].trigger()


def test_libraries_are_added_named_and_forgotten(qtbot: QtBot, libraries: Libraries, tmp_path: Path) -> None:
    first = tmp_path / "data" / "library"
    assert libraries.entries() == [("My library", first)]
    kitchen = libraries.free_folder("Küche / Bad")
    assert kitchen == tmp_path / "data" / "libraries" / "küche-bad"
    with qtbot.waitSignal(libraries.chosen) as chosen:
        libraries.add(kitchen, "Küche / Bad")
    assert chosen.args == [kitchen]
    libraries.add(tmp_path / "other", "My library")
    assert [name for name, _ in libraries.entries()] == ["My library", "Küche / Bad", "My library 2"]
    assert libraries.free_folder("küche bad").name == "küche-bad-2"
    libraries.rename(kitchen, "Kitchen")
    libraries.rename(first, "Home")
    assert [name for name, _ in libraries.entries()] == ["Home", "Kitchen", "My library 2"]
    libraries.show(kitchen)
    with qtbot.waitSignal(libraries.chosen) as chosen:
        libraries.forget(kitchen)
    assert chosen.args == [first]
    assert not libraries.may_forget(first)
    libraries.show(kitchen.with_name("küche-bad@model"))
    assert libraries.entries()[-1] == ("küche-bad, own model", libraries.current)


def test_a_new_library_is_named_in_the_page_and_used(
    qtbot: QtBot, window: MainWindow, started: Started, settings: Settings
) -> None:
    choose(window, "New library…")
    tracker = window.library.tracker
    assert not tracker.button.isEnabled()
    qtbot.keyClicks(tracker.line, "Kitchen")
    qtbot.keyClick(tracker.line, Qt.Key.Key_Return)
    assert tracker.isHidden()
    assert window._library.name == "kitchen"
    assert settings.library == window._library
    assert window.library.chooser.accessibleName() == "Library: Kitchen"
    choose(window, "Rename…")
    tracker.line.setText("Bath")
    tracker.button.click()
    assert window.library.chooser.text() == "Bath  ▾"
    choose(window, "Forget this library…")
    assert window.library.notice.sentence.startswith("Forget “Bath”? Its data stays in ")
    window.library.notice._button.click()
    assert window._library.name == "library"
    assert "Bath" not in window.library.chooser.actions_by_text()
    assert started == []


def test_another_folder_is_opened_if_it_is_a_library(window: MainWindow, tmp_path: Path, started: Started) -> None:
    switcher: LibrarySwitcher = window._current_library.switcher
    switcher.recognised(tmp_path / "photos", False)
    assert "There is no Earmark library in" in window.library.notice.sentence
    switcher.recognised(tmp_path / "shared", True)
    assert window._library == tmp_path / "shared"


def test_an_opened_library_that_is_away_is_not_called_empty(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, tmp_path: Path, started: Started
) -> None:
    window._current_library.switcher.recognised(tmp_path / "shared", True)
    backend.library = False
    window.library.request()
    away = f"The library's folder {tmp_path / 'shared'} is not available: connect its drive, or choose another library."
    qtbot.waitUntil(lambda: window.library.notice.sentence == away)


def test_work_goes_on_for_the_library_it_belongs_to(
    window: MainWindow, started: Started, end: End, tmp_path: Path
) -> None:
    before = window._library
    window._library_controller.index([tmp_path])
    window._current_library.libraries.add(tmp_path / "shared", "Shared")
    window.jobs.process.progressed.emit({"done": 1, "total": 2, "unit": "files", "eta_s": None, "what": "Indexing"})
    assert window.library.work.label.text() == "library: Indexing · 1 of 2 files"
    assert started[0][-4] == str(before)
    end(added=1)
    assert window.library.notice.sentence == "Indexed in “library”: 1 added."


def test_deleting_a_librarys_data_asks_first(window: MainWindow, started: Started, end: End, tmp_path: Path) -> None:
    window._current_library.libraries.add(tmp_path / "shared", "Shared")
    window._library_controller.index([])
    choose(window, "Delete this library's data…")
    assert "wait until it is done" in window.library.notice.sentence
    end()
    choose(window, "Delete this library's data…")
    assert window.library.notice.sentence.startswith("Delete everything in “Shared” for good?")
    window.library.notice._button.click()
    assert started[-1][:5] == ["library", "delete", "--yes", "--library", str(tmp_path / "shared")]
    assert window._library != tmp_path / "shared"
    end(bytes=5)
    assert window.library.notice.sentence == "“Shared” was deleted."


def test_work_is_paused_and_goes_on(window: MainWindow, started: Started, end: End) -> None:
    strip = window.library.work
    window.library.rescan.click()
    assert strip.pause.isVisible()
    strip.pause.click()
    assert strip.label.text() == "Pausing; what is finished is kept"
    end(ok=False, cancelled=True, added=1)
    assert strip.label.text() == "Indexing: paused. What is finished is kept."
    assert window.library.rescan.isEnabled(), "other work may be done meanwhile"
    window._library_controller.watcher.due.emit()
    assert len(started) == 1, "nothing begins by itself"
    strip.pause.click()
    assert started == [started[0]] * 2
    strip.pause.click()
    end(ok=False, cancelled=True)
    strip.cancel.click()
    assert strip.isHidden()
    assert window.jobs.paused is None


def test_what_was_paused_is_offered_again_after_a_restart(
    qtbot: QtBot, window: MainWindow, started: Started, end: End, backend: FakeBackend, tmp_path: Path
) -> None:
    window._library_controller.index([Path("/music/a"), Path("/music/b \udce9")])
    window.library.work.pause.click()
    end(ok=False, cancelled=True)
    window.leave()

    def open_again() -> tuple[MainWindow, Started]:
        settings = Settings(tmp_path / "profile")
        settings.page = 0
        again = MainWindow(tmp_path / "other", settings, window._theme, backend=backend)  # type: ignore[arg-type]
        qtbot.addWidget(again)
        commands: Started = []
        again.jobs.process.start = lambda arguments: commands.append(list(arguments))  # type: ignore[method-assign]
        again.show()
        qtbot.waitUntil(lambda: again.listen.card.state.value == "ready")
        return again, commands

    again, commands = open_again()
    assert again.library.work.label.text() == "library: Indexing: paused. What is finished is kept."
    again.leave()  # it is not forgotten for not being answered
    again, commands = open_again()
    assert again.listen.notice.sentence == "Indexing was not finished last time. What is finished is kept."
    assert commands == []
    again.listen.notice._button.click()
    assert commands == started, "the same files, into the library that they were for"
    again.jobs.process.ended.emit(Outcome(True, False, {"added": 1}, ""))
    again.leave()
    again, _ = open_again()
    assert again.listen.notice.sentence == ""
    assert again.library.work.isHidden()
    again.leave()


def test_what_is_cut_off_is_remembered_from_its_start_and_until_its_end(
    window: MainWindow, started: Started, end: End, settings: Settings
) -> None:
    window._library_controller.index([Path("/music/a")])
    assert settings.unfinished == (window._library, [Path("/music/a")]), "the window may be killed at any moment"
    window.library.work.pause.click()
    end(ok=False, cancelled=True)
    window.library.work.pause.click()
    assert settings.unfinished is not None, "it goes on"
    end(added=1)
    assert settings.unfinished is None
    window._library_controller.index([Path("/music/a")])
    window.jobs.stop()
    assert settings.unfinished is not None, "the window was closed meanwhile"


def test_what_was_paused_and_given_up_is_not_offered(
    window: MainWindow, started: Started, end: End, settings: Settings
) -> None:
    window.library.rescan.click()
    window.library.work.pause.click()
    end(ok=False, cancelled=True)
    assert settings.unfinished == (window._library, [])
    window.library.work.cancel.click()
    assert settings.unfinished is None
    settings.keep("paused", '["", 7]')
    assert settings.unfinished is None, "nonsense"


def test_a_check_says_what_is_wrong_and_offers_to_mend_it(window: MainWindow, started: Started, end: End) -> None:
    page = window.library
    actions = {action.text(): action for action in page.maintenance.menu().actions()}
    actions["Check"].trigger()
    end(ok=True, tracks=312, problems=[])
    assert page.notice.sentence == "Everything is intact: 312 tracks were checked."
    actions["Check"].trigger()
    window.jobs.process.ended.emit(
        Outcome(False, False, {"ok": False, "tracks": 2, "problems": [{"path": "/m/a", "reason": "Damaged."}]}, "")
    )
    assert page.notice.sentence == "Not everything is intact, 1 in all. /m/a: Damaged."
    page.notice._button.click()
    assert started[-1][:2] == ["library", "repair"]
    end(repaired=[{"path": "/m/a", "reason": "Damaged."}], problems=[])
    assert page.notice.sentence == "Repaired, 1 in all. What was damaged is listed under Failed."
    page.notice._button.click()
    assert started[-1][:2] == ["index", "--library"]
    end()


def test_a_library_that_cannot_be_opened_is_offered_repair(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, started: Started, end: End, tmp_path: Path
) -> None:
    page = window.library
    backend.damaged = True
    window._current_library.libraries.add(tmp_path / "shared", "Shared")
    qtbot.waitUntil(lambda: page.notice.sentence.startswith("This library is damaged and cannot be opened."))
    page.notice._button.click()
    assert started[-1][:4] == ["library", "repair", "--library", str(tmp_path / "shared")]
    backend.damaged = False
    end(restored="The catalogue was damaged …", repaired=[], problems=[])
    qtbot.waitUntil(lambda: len(page.tracks.tracks) == 2)
    assert page.notice.sentence.startswith("The list of tracks was damaged. It was restored from its last copy")
    page.notice._button.click()
    assert started[-1][0] == "index"
    end()


def test_rebuild_export_and_import(window: MainWindow, started: Started, end: End, tmp_path: Path) -> None:
    page = window.library
    window._current_library.maintenance.rebuild()
    end(bytes=12_300_000)
    assert page.notice.sentence == "The index was rebuilt; the library now takes 12.3 MB."
    window._current_library.maintenance.export(tmp_path / "mine.earmark")
    assert started[-1][:3] == ["library", "export", str(tmp_path / "mine.earmark")]
    end(tracks=2, bytes=1_000)
    assert page.notice.sentence == f"2 tracks were exported to {tmp_path / 'mine.earmark'}, 1.0 kB."
    window._current_library.maintenance.take_in(tmp_path / "Jazz.earmark")
    assert started[-1][:3] == ["library", "import", str(tmp_path / "Jazz.earmark")]
    assert Path(started[-1][-4]).name == "jazz"
    end(tracks=2)
    assert page.notice.sentence == "2 tracks were imported. “Jazz” is in use now."
    assert window._library.name == "jazz"


def test_encoder_index_and_size_are_told_in_one_line(qtbot: QtBot, window: MainWindow, started: Started) -> None:
    qtbot.waitUntil(lambda: window.library.state.text() != "")
    assert window.library.state.text() == "Encoder compact · searched exactly · 12.3 MB · not checked yet"
