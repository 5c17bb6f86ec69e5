"""The window over the real engine: real child processes fill, change and leave a real library."""

import shutil
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afp_gui.listen.state import State
from afp_gui.main_window import MainWindow
from afp_gui.pages import LIBRARY
from afp_gui.settings import Settings
from afp_gui.theme import Theme
from engine.demo.composer import PIECES, RATE, render
from tests.integration.children import children


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pieces and a file that only says that it is music."""
    folder = tmp_path_factory.mktemp("music")
    for piece in PIECES[:2]:
        with wave.open(str(folder / f"{piece.title}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes((render(piece) * 32767).astype("<i2").tobytes())
    (folder / "notes.mp3").write_text("These are words.")
    return folder


@pytest.fixture
def window(home: None, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    theme = Theme()
    theme.apply("light")
    shown = MainWindow(tmp_path / "library", Settings(tmp_path / "profile"), theme)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.listen.card.state is State.NO_LIBRARY)
    yield shown
    shown.close()


def test_a_library_is_filled_searched_and_thinned_out(qtbot: QtBot, window: MainWindow, music: Path) -> None:
    page = window.library
    window.add_folders([music])
    assert window.listen.card.state_line.text() == "Indexing"
    qtbot.waitUntil(lambda: page.notice.sentence.startswith("Indexed: "))
    assert page.notice.sentence == "Indexed: 2 added, 1 could not be read (see Failed)."
    qtbot.waitUntil(lambda: sorted(t.title for t in page.tracks.tracks) == sorted(p.title for p in PIECES[:2]))
    assert [Path(path).name for path, _ in page.lists.failures.failures] == ["notes.mp3"]
    qtbot.waitUntil(lambda: window.listen.card.state is State.READY)
    assert window.listen.card.sentence.text() == "Earmark knows 2 tracks. Press Space and play some music."

    page.rescan.click()
    qtbot.waitUntil(lambda: "2 unchanged" in page.notice.sentence)

    # By the mouse: `selectRow` would heed the modifiers of the last key that an earlier test pressed.
    first = page.table.visualRect(page.tracks.index(0, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=first)
    kept = page.tracks.tracks[1].title
    page._ask_to_remove()
    page.notice._button.click()

    def one_is_left() -> None:  # with all that may say why not
        shown = [track.title for track in page.tracks.tracks]
        assert (shown, page.notice.sentence, page.work.isHidden()) == ([kept], "", True)

    qtbot.waitUntil(one_is_left)
    qtbot.waitUntil(lambda: "one track" in window.listen.card.sentence.text())


def test_cancelling_keeps_what_is_finished(qtbot: QtBot, window: MainWindow, music: Path) -> None:
    window.add_folders([music])
    qtbot.waitUntil(lambda: window.jobs.process._group != 0)
    window.library.work.cancel.click()
    qtbot.waitUntil(lambda: not window.jobs.process.running)
    assert window.library.work.isHidden()
    assert window.library.notice.sentence == ""
    assert children() == []


def test_closing_during_work_leaves_no_child(qtbot: QtBot, window: MainWindow, music: Path) -> None:
    window.add_folders([music])
    qtbot.waitUntil(lambda: len(children()) == 1)
    window.close()
    assert children() == []


def test_a_library_in_use_by_another_process_is_said_plainly(
    qtbot: QtBot, window: MainWindow, music: Path, tmp_path: Path
) -> None:
    from engine.library.library import Library

    window.show_page(LIBRARY)
    with Library.open(tmp_path / "library", "some-encoder", write=True, create=True):
        window.add_folders([music])
        qtbot.waitUntil(lambda: "other" in window.library.notice.sentence.lower())
        said = window.library.notice.sentence
    assert "Traceback" not in said


def test_a_new_library_takes_in_what_arrives_in_a_watched_folder(
    qtbot: QtBot, window: MainWindow, music: Path, tmp_path: Path
) -> None:
    page, folder = window.library, tmp_path / "watched"
    folder.mkdir()
    first, second = sorted(music.glob("*.wav"))
    shutil.copy(first, folder)
    window.show_page(LIBRARY)
    page.chooser.actions_by_text()["New library…"].trigger()
    page.tracker.line.setText("Kitchen")
    page.tracker.button.click()
    assert window._library.parts[-2:] == ("libraries", "kitchen")
    window.add_folders([folder])
    qtbot.waitUntil(lambda: len(page.tracks.tracks) == 1)
    qtbot.waitUntil(lambda: page.work.isHidden())

    window._library_controller.watcher.settle_ms = 100
    with qtbot.waitSignal(window._folders.changed):  # it watches now
        page.lists.folders.watch.click()
    qtbot.waitUntil(lambda: not window._library_controller.watcher._process.running)
    page.notice.hide()
    (folder / "album").mkdir()
    shutil.copy(second, folder / "album")
    qtbot.waitUntil(lambda: len(page.tracks.tracks) == 2)
    qtbot.waitUntil(lambda: page.work.isHidden())
    qtbot.waitUntil(lambda: not window._library_controller.watcher._process.running)
    assert page.lists.new_files.rowCount() == 0
    assert page.notice.sentence == "", "nobody asked for it"
    assert not (tmp_path / "library").exists(), "the library before was left alone"
