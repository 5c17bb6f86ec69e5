from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afp_gui.backend import Backend
from afp_gui.first_run.steps import judge
from afp_gui.main_window import MainWindow
from afp_gui.music_folder import dialog_folder, music_folder
from afp_gui.pages import FIRST_RUN, LISTEN
from afp_gui.settings import Settings
from tests.afp_gui.fakes import FakeBackend


@pytest.fixture
def steps(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr("afp_gui.first_run.page.music_folder", lambda: None)
    window.show_first_run()
    return window


@pytest.mark.parametrize(
    ("level", "quiet_s", "clipping", "verdict"),
    [
        (-30.0, 0.0, False, "heard"),
        (-60.0, 0.0, False, "faint"),
        (-120.0, 0.5, False, "waiting"),
        (-120.0, 2.5, False, "silent"),
        (-3.0, 0.0, True, "loud"),
    ],
)
def test_a_level_becomes_a_plain_verdict(level: float, quiet_s: float, clipping: bool, verdict: str) -> None:
    assert judge(level, quiet_s, clipping) == verdict


def test_the_source_is_heard_and_let_go(qtbot: QtBot, steps: MainWindow, backend: FakeBackend) -> None:
    assert steps.side_bar.isHidden()
    source = steps.first_run.source
    qtbot.waitUntil(lambda: source.words.text() == "I hear you.")
    assert backend.opened[-1].live
    backend.loudness = (-120.0, 3.0, False)
    qtbot.waitUntil(lambda: source.verdict == "silent")
    steps.first_run.next.click()
    qtbot.waitUntil(lambda: not backend.opened[-1].live)
    steps.first_run.back.click()
    qtbot.waitUntil(lambda: backend.opened[-1].live)


def test_another_source_is_tried_and_kept(
    qtbot: QtBot, steps: MainWindow, backend: FakeBackend, settings: Settings
) -> None:
    qtbot.waitUntil(lambda: steps.first_run.source.picker.count() == 4)
    steps.first_run.source.picker.setCurrentIndex(2)
    steps.first_run.source.picker.activated.emit(2)
    qtbot.waitUntil(lambda: bool(backend.opened) and backend.opened[-1].info.id == "mon-1" and backend.opened[-1].live)
    assert settings.source == steps.listen.picker.source == "mon-1"


def test_a_source_that_cannot_be_opened_says_why(qtbot: QtBot, steps: MainWindow, backend: FakeBackend) -> None:
    backend.refusal = "The microphone is used by another program: close that, then try again."
    steps.first_run.begin()
    qtbot.waitUntil(lambda: steps.first_run.source.verdict == "gone")
    assert steps.first_run.source.words.text() == backend.refusal


def test_the_chosen_folders_are_indexed_and_the_window_goes_to_listen(
    steps: MainWindow, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    indexed: list[list[Path]] = []
    monkeypatch.setattr(steps._library_controller, "index", indexed.append)
    music = steps.first_run.music
    steps.first_run.next.click()
    music.add([Path("/music/a"), Path("/music/b")])
    steps._dropped([Path("/music/c"), Path("/music/a")])
    music.list.setCurrentRow(1)
    music.remove.click()
    assert music.folders == [Path("/music/a"), Path("/music/c")]
    for _ in range(2):
        steps.first_run.next.click()
    assert steps.first_run.next.text() == "Index my music"
    assert not settings.first_run_done
    steps.first_run.next.click()
    assert indexed == [[Path("/music/a"), Path("/music/c")]]
    assert steps._pages.currentIndex() == LISTEN
    assert settings.first_run_done
    assert not steps.side_bar.isHidden()
    assert steps.listen.notice.sentence.startswith("Your music is being indexed.")


def test_the_demo_is_the_other_choice(steps: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[bool] = []
    monkeypatch.setattr(steps, "try_demo", lambda: tried.append(True))
    steps.first_run.music.add([Path("/music/a")])
    steps.first_run.music.demo_choice.click()
    assert steps.first_run.music.folders == []
    for _ in range(4):
        steps.first_run.next.click()
    assert tried == [True]


def test_everything_works_by_keyboard(qtbot: QtBot, steps: MainWindow, settings: Settings) -> None:
    qtbot.waitUntil(lambda: steps.isActiveWindow())
    page = steps.first_run
    alt = Qt.KeyboardModifier.AltModifier
    assert page.source.picker.hasFocus()
    qtbot.keyClick(page.source.picker, Qt.Key.Key_Right, alt)
    assert page.step == 1
    assert page.music.add_button.hasFocus()
    qtbot.keyClick(page.music.add_button, Qt.Key.Key_Left, alt)
    assert page.step == 0
    qtbot.keyClick(page.source.picker, Qt.Key.Key_Escape)
    assert steps._pages.currentIndex() == LISTEN
    assert settings.first_run_done


def test_turning_the_page_is_skipping(qtbot: QtBot, steps: MainWindow, settings: Settings) -> None:
    assert steps._pages.currentIndex() == FIRST_RUN
    qtbot.keyClick(steps, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert settings.first_run_done


def test_it_can_be_begun_again_from_the_settings(steps: MainWindow) -> None:
    steps.first_run.music.add([Path("/music/a")])
    steps.first_run.skip.click()
    steps.preferences.again.click()
    assert steps._pages.currentIndex() == FIRST_RUN
    assert steps.first_run.step == 0
    assert steps.first_run.music.folders == []


def test_the_desktops_music_folder_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert music_folder() is None and dialog_folder() == ""
    (tmp_path / "Music").mkdir()
    assert music_folder() == tmp_path / "Music"
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "user-dirs.dirs").write_text('XDG_MUSIC_DIR="$HOME/Musik"\n')
    assert music_folder() == tmp_path / "Music", "the other is not there"
    (tmp_path / "Musik").mkdir()
    assert music_folder() == tmp_path / "Musik" and dialog_folder() == str(tmp_path / "Musik")
    (tmp_path / "config" / "user-dirs.dirs").write_text('XDG_MUSIC_DIR="$HOME/"\n')
    assert music_folder() == tmp_path / "Music", "a home folder is more than music"


def test_the_music_folder_is_ticked_and_counted(
    qtbot: QtBot, steps: MainWindow, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, empty = Path("/home/me/Music"), Path("/empty")
    backend.music = {mine: [mine / f"{n}.flac" for n in range(1234)]}
    monkeypatch.setattr("afp_gui.first_run.page.music_folder", lambda: mine)
    steps.first_run.begin()
    music = steps.first_run.music
    assert music.folders == [mine]
    qtbot.waitUntil(lambda: music.list.item(0).text() == "/home/me/Music (1,234 files)")
    music.add([empty])
    qtbot.waitUntil(lambda: music.list.item(1).text() == "/empty (0 files)")
    assert music.folders == [mine], "nothing is in the other"
    music.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert music.folders == []


def test_music_is_counted_as_indexing_finds_it(tmp_path: Path) -> None:
    for name in ("a.mp3", "b/c.FLAC", "b/notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert sorted(Backend().music_in(tmp_path)) == [tmp_path / "a.mp3", tmp_path / "b" / "c.FLAC"]
