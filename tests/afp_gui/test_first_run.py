from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afp_gui.first_run.steps import judge
from afp_gui.main_window import MainWindow
from afp_gui.pages import FIRST_RUN, LISTEN
from afp_gui.settings import Settings
from tests.afp_gui.fakes import FakeBackend


@pytest.fixture
def steps(qtbot: QtBot, window: MainWindow) -> MainWindow:
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
    qtbot.waitUntil(lambda: steps.first_run.source.picker.count() == 3)
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
    monkeypatch.setattr(steps._desk, "index", indexed.append)
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
