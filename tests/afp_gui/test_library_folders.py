"""The library's folders and what arrives in them: states, rescans, forgetting, watching, what is new."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QThread, Signal
from pytestqt.qtbot import QtBot

from afp_gui.command_process import Outcome
from afp_gui.library.folder_watcher import FolderWatcher
from afp_gui.library.folder_worker import FolderWorker
from afp_gui.library.folders_panel import moment
from afp_gui.library.lists import FOLDERS, NEW
from afp_gui.library.new_files import NewFile
from afp_gui.main_window import MainWindow
from afp_gui.pages import LIBRARY
from afp_gui.settings import Settings
from engine.library.folder_state import FolderState
from tests.afp_gui.fakes import FakeBackend

HERE = FolderState("/m", 310, 76_000.0, "present", "2020-11-23T10:46:00+00:00")
AWAY = FolderState("/media/usb", 1, 60.0, "away")


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend(folders=[HERE, AWAY])


@pytest.fixture
def started(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been run, with the list of folders open."""
    commands: list[list[str]] = []
    monkeypatch.setattr(window.jobs.process, "start", lambda arguments: commands.append(list(arguments)))
    monkeypatch.setattr(window._library_controller.watcher._process, "start", lambda arguments: None)
    window.show_page(LIBRARY)
    window.library.lists.setCurrentIndex(FOLDERS)
    qtbot.waitUntil(lambda: window.library.lists.folders.model.rowCount() == 2)
    qtbot.waitUntil(lambda: window.library.rescan.isEnabled())
    return commands


def end(window: MainWindow, **result: object) -> None:
    window.jobs.process.ended.emit(Outcome(True, False, result, ""))


def test_folders_are_listed_with_their_state(window: MainWindow, started: list[list[str]]) -> None:
    model = window.library.lists.folders.model
    rows = [[model.data(model.index(row, column)) for column in range(5)] for row in range(2)]
    assert [rows[0][n] for n in (0, 1, 2, 4)] == ["/m", "310", "21 h", "Here"]
    assert "2020" in rows[0][3]
    assert rows[1] == ["/media/usb", "1", "1 min", "Not known", "Away"]
    assert "tracks are kept" in model.data(model.index(1, 4), Qt.ItemDataRole.ToolTipRole)
    assert window.library.lists.tabText(FOLDERS) == "Folders  2"
    assert moment("nonsense") == ""


def test_selected_folders_are_looked_at_or_all(window: MainWindow, started: list[list[str]]) -> None:
    panel = window.library.lists.folders
    panel.rescan.click()
    assert started[-1][:2] == ["index", "--library"]
    assert not panel.rescan.isEnabled(), "not while it works"
    end(window)
    panel.table.selectRow(0)
    panel.again.click()
    assert started[-1][:4] == ["index", "--again", "/m", "--library"]
    assert not window.library.work.pause.isVisible(), "it would begin anew"
    end(window)


def test_a_folder_is_forgotten_after_a_question(qtbot: QtBot, window: MainWindow, started: list[list[str]]) -> None:
    page = window.library
    assert not page.lists.folders.forget.isEnabled()
    page.lists.folders.table.selectRow(0)
    qtbot.keyClick(page.lists.folders.table, Qt.Key.Key_Delete)
    assert page.notice.sentence == "Forget /m? 310 tracks leave the library; the files stay where they are."
    assert started == []
    page.notice._button.click()
    assert started[0][:3] == ["library", "forget", "/m"]
    end(window)


def test_watching_is_a_choice_of_each_library(window: MainWindow, started: list[list[str]], settings: Settings) -> None:
    watch, library = window.library.lists.folders.watch, window._library
    assert not watch.isChecked()
    watch.click()
    assert settings.watches(library)
    window._current_library.libraries.chosen.emit(Path("/m/other"))
    assert not watch.isChecked()
    window._current_library.libraries.chosen.emit(library)
    assert watch.isChecked()
    assert settings.watches(library.with_name("library@own-model")), "it has the same folders"
    watch.click()
    assert not settings.watches(library)
    settings._store.setValue("watched", "[3, nonsense")
    assert not settings.watches(library)


@pytest.fixture
def watcher(qtbot: QtBot, tmp_path: Path) -> Iterator[FolderWatcher]:
    """One whose looks print the lines that `answer` wrote."""
    made = FolderWatcher(Path("/library"))
    lines = tmp_path / "lines"
    program = f"print(open({str(lines)!r}).read())"
    made._process.start = lambda _: made._process.start_program(sys.executable, ["-c", program])  # type: ignore[method-assign]
    made.settle_ms = 1
    made.setProperty("lines", str(lines))
    answer(made)
    yield made
    made.stop()


def answer(watcher: FolderWatcher, *files: tuple[str, int, str]) -> None:
    keys = ("path", "bytes", "state")
    text = "\n".join(json.dumps(dict(zip(keys, file, strict=True))) for file in files)
    Path(watcher.property("lines")).write_text(text)


def test_what_arrives_is_due_when_two_looks_agree(qtbot: QtBot, watcher: FolderWatcher) -> None:
    found: list[list[NewFile]] = []
    watcher.found.connect(found.append)
    watcher.use(Path("/library"), True)
    answer(watcher, ("/m/new.ogg", 5, "new"), ("/m/old.ogg", 7, "gone"))
    with qtbot.waitSignal(watcher.due):
        watcher.notice(Path("/library"))
    assert found == [[NewFile("/m/new.ogg", 5, "new")]] * 2, "what has gone is not new"
    with qtbot.assertNotEmitted(watcher.due):
        watcher.indexed(True)  # it could not be taken in: not again and again
        with qtbot.waitSignal(watcher.found):
            pass
    watcher.notice(Path("/another"))
    assert not watcher._process.running


def test_what_the_user_cancelled_is_let_be(qtbot: QtBot, watcher: FolderWatcher) -> None:
    watcher.use(Path("/library"), True)
    answer(watcher, ("/m/new.ogg", 5, "new"))
    with qtbot.assertNotEmitted(watcher.due):
        for _ in range(2):
            with qtbot.waitSignal(watcher.found):
                watcher.indexed(False)
    assert not watcher.settle.isActive()


def test_a_file_that_grows_is_waited_for(qtbot: QtBot, watcher: FolderWatcher) -> None:
    watcher.use(Path("/library"), True)
    answer(watcher, ("/m/new.ogg", 5, "new"))
    watcher.settle_ms = 60_000
    with qtbot.assertNotEmitted(watcher.due):
        with qtbot.waitSignal(watcher.found):
            watcher.notice(Path("/library"))
        answer(watcher, ("/m/new.ogg", 6, "new"))
        with qtbot.waitSignal(watcher.found):
            watcher.settle.timeout.emit()
    assert watcher.settle.isActive()
    with qtbot.waitSignal(watcher.due):
        watcher.settle.timeout.emit()


def test_without_watching_a_look_only_lists(qtbot: QtBot, watcher: FolderWatcher) -> None:
    answer(watcher, ("/m/new.ogg", 5, "new"))
    with qtbot.assertNotEmitted(watcher.due), qtbot.waitSignal(watcher.found):
        watcher.look()
    assert not watcher.settle.isActive()
    watcher.notice(Path("/library"))
    assert not watcher._process.running


def test_what_settled_waits_for_other_work(window: MainWindow, started: list[list[str]]) -> None:
    window._library_controller.remove([])
    window._library_controller.watcher.due.emit()
    assert [command[:2] for command in started] == [["library", "remove"]]
    end(window)
    assert started[-1][:2] == ["index", "--library"]
    end(window, added=1)
    assert window.library.notice.sentence == "", "nobody asked for it"


def test_nothing_begins_by_itself_when_the_window_closes(qtbot: QtBot, window: MainWindow) -> None:
    commands: list[list[str]] = []

    def start(arguments: list[str]) -> None:
        commands.append(arguments)
        window.jobs.process.start_program(sys.executable, ["-c", "import time; time.sleep(60)"])

    window.jobs.process.start = start  # type: ignore[method-assign, assignment]
    window._library_controller.index([Path("/m")])
    window._library_controller.watcher.due.emit()
    qtbot.waitUntil(lambda: window.jobs.process._group != 0)
    window.close()
    assert len(commands) == 1
    assert not window.jobs.process.running


def test_new_files_are_indexed_one_or_all(window: MainWindow, started: list[list[str]]) -> None:
    lists = window.library.lists
    lists.setCurrentIndex(NEW)
    lists.show_new_files([NewFile("/m/a.ogg", 1_500_000, "new"), NewFile("/m/b.ogg", 5, "changed")])
    assert lists.tabText(NEW) == "New  2"
    assert [lists.new_files.data(lists.new_files.index(0, column)) for column in range(3)] == [
        "/m/a.ogg",
        "1.5 MB",
        "New",
    ]
    lists.new.table.selectRow(1)
    lists.index_these.click()
    assert started[-1][:3] == ["index", "/m/b.ogg", "--library"]
    end(window)
    lists.index_all.click()
    assert started[-1][:2] == ["index", "--library"]
    end(window)


def test_a_failed_look_says_why(qtbot: QtBot, window: MainWindow) -> None:
    process = window._library_controller.watcher._process
    script = "import sys; sys.exit('There is no music library in /x.')"
    process.start = lambda _: process.start_program(sys.executable, ["-c", script])  # type: ignore[method-assign]
    window.library.lists.look.click()
    assert window.library.lists.look.text() == "Stop checking"
    qtbot.waitUntil(lambda: window.library.notice.sentence == "There is no music library in /x.")
    assert window.library.lists.look.text() == "Check now"


class Asker(QObject):
    """Asks a worker from the test's own thread."""

    look = Signal(Path, bool)
    stop = Signal()


@pytest.fixture
def worker(qtbot: QtBot, tmp_path: Path) -> Iterator[FolderWorker]:
    """In a thread of its own, over one folder."""
    (tmp_path / "music" / "album").mkdir(parents=True)
    here, away = str(tmp_path / "music"), str(tmp_path / "media" / "usb" / "music")
    backend = FakeBackend(folders=[FolderState(here, 0, 0.0, "present"), FolderState(away, 0, 0.0, "away")])
    made, thread = FolderWorker(backend), QThread()  # type: ignore[arg-type]
    made._quiet.setInterval(1)
    made.moveToThread(thread)
    thread.start()
    yield made
    thread.quit()
    thread.wait()


def test_a_new_file_deep_in_a_watched_folder_is_noticed(qtbot: QtBot, worker: FolderWorker, tmp_path: Path) -> None:
    asker = Asker()
    asker.look.connect(worker.look)
    asker.stop.connect(worker.shut_down)
    with qtbot.waitSignal(worker.changed) as first:
        asker.look.emit(Path("/library"), True)
    assert first.args == [Path("/library")], "what came while nobody watched"
    with qtbot.waitSignal(worker.changed):
        (tmp_path / "music" / "album" / "live").mkdir()
    with qtbot.waitSignal(worker.changed):
        (tmp_path / "music" / "album" / "live" / "new.ogg").touch()
    for step in ("media", "media/usb"):  # a drive comes back
        with qtbot.waitSignal(worker.looked):
            (tmp_path / step).mkdir()
        qtbot.waitSignal(worker.changed).wait()
    with qtbot.waitSignal(worker.looked):
        asker.look.emit(Path("/library"), False)
    with qtbot.assertNotEmitted(worker.changed):
        (tmp_path / "music" / "another.ogg").touch()
        with qtbot.waitSignal(worker.looked):
            asker.look.emit(Path("/library"), False)
    asker.stop.emit()
