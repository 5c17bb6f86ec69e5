from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from afp_gui.desktop.media_player import MediaPlayer
from afp_gui.desktop.notifier import Notifier
from afp_gui.desktop.single_instance import LaunchRequest
from afp_gui.desktop.tray import Tray
from afp_gui.main_window import MainWindow
from afp_gui.pages import HISTORY, LISTEN
from afp_gui.settings import Settings
from engine.recognition.speed import Speed
from tests.afp_gui.fakes import OTHER, SONG, event, matched, unknown


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A desktop with a tray; what its bubbles said."""
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda *_: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda *_: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, text, *rest: said.append((title, text)))
    return said


def test_the_window_closes_into_the_tray_only_if_asked(
    qtbot: QtBot, window: MainWindow, settings: Settings, tray: list[tuple[str, str]]
) -> None:
    settings.close_to_tray = True
    window.integration.apply()
    assert window.close() is False
    assert not window.isVisible()
    assert all(thread.isRunning() for thread in window._threads), "it goes on listening"
    assert tray == [("Earmark is still running", "Open or quit it with its icon in the tray.")]
    window.integration.tray.window.trigger()
    assert window.isVisible()
    window.close()
    assert len(tray) == 1, "said once"
    with qtbot.waitSignal(window.left):
        window.integration.tray.leave.trigger()
    assert not any(thread.isRunning() for thread in window._threads)


def test_without_a_tray_closing_is_leaving(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    settings.close_to_tray = True
    window.integration.apply()
    with qtbot.waitSignal(window.left):
        assert window.close()


def test_the_end_of_the_session_is_not_held_up(
    qtbot: QtBot, window: MainWindow, settings: Settings, tray: list[tuple[str, str]]
) -> None:
    settings.close_to_tray = True
    window.integration.apply()
    window.expect_the_end()
    with qtbot.waitSignal(window.left):
        assert window.close()


def test_a_song_is_told_once_and_only_to_who_looks_elsewhere(
    window: MainWindow, settings: Settings, tray: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    looking = [True]
    monkeypatch.setattr(window, "isActiveWindow", lambda: looking[0])
    settings.notify = settings.close_to_tray = True
    hear = window.integration.hear
    window.integration.apply()
    hear(matched())
    assert tray == []
    looking[0] = False
    hear(matched(70.0))
    hear(event("state", "matching"))
    hear(matched(80.0))
    assert tray == [], "it was on the screen when it was named"
    hear(replace(matched(), track=OTHER))
    hear(unknown())
    hear(replace(matched(), track=OTHER))
    assert tray == [("Morning Tide", "The Makers · First Light")]
    settings.notify = False
    hear(matched())
    assert len(tray) == 1


def test_the_tray_names_the_song_and_switches_the_listening(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.integration.tray
    assert menu.listen.text() == "Listen"
    menu.listen.trigger()
    qtbot.waitUntil(lambda: menu.listen.text() == "Stop listening")
    window.integration.hear(replace(matched(), track=replace(SONG, title="Rise & Fall")))
    assert menu.song.isVisible()
    assert menu.song.text() == "The Makers – Rise && Fall"
    assert menu.icon.toolTip() == "Earmark: The Makers – Rise & Fall"
    menu.listen.trigger()
    qtbot.waitUntil(lambda: menu.listen.text() == "Listen")
    assert not menu.song.isVisible()


def test_tags_are_no_markup_and_no_options(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/notify-send")
    started: list[list[str]] = []
    notifier = Notifier(Tray(), lambda program, arguments: started.append([program, *arguments]))
    assert notifier.possible
    notifier.say("--help", "<b>A & B</b>")
    assert started[0][0] == "/usr/bin/notify-send"
    assert started[0][-3:] == ["--", "--help", "&lt;b&gt;A &amp; B&lt;/b&gt;"]


def test_without_bubbles_nothing_is_said(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    started: list[str] = []
    notifier = Notifier(Tray(), lambda program, _: started.append(program))
    assert not notifier.possible
    notifier.say("A song", "by somebody")
    assert started == []


def test_without_a_bus_there_are_no_media_controls(qapp: object) -> None:
    media = MediaPlayer()
    media.appear()
    media.show(SONG, 3.0)
    media.vanish()
    assert media._bus is None, "none was started"


def test_the_desktop_is_told_how_fast_a_song_runs(window: MainWindow) -> None:
    media = window.integration.media
    window.integration.hear(matched(62.0, speed=Speed(1.06, 1.06)))
    assert (media.position_s, media.rate) == (62.0, 1.06)
    window.integration.hear(unknown())
    assert media.rate == 1.0


def test_another_start_is_granted_its_wish(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.show_page(HISTORY)
    window.showMinimized()
    window.handle_launch(LaunchRequest(listen=True))
    assert not window.isMinimized()
    assert window._pages.currentIndex() == LISTEN
    qtbot.waitUntil(lambda: not window.listen.pill.isHidden())
    asked: list[list[Path]] = []
    window._recordings.ask = lambda paths, library: asked.append(paths)  # type: ignore[method-assign, assignment]
    window.handle_launch(LaunchRequest(files=("/m/a.wav",)))
    assert asked == [[Path("/m/a.wav")]]
    assert window._pages.currentIndex() == HISTORY


def test_the_page_that_was_open_last_is_open_again(window: MainWindow, settings: Settings) -> None:
    window.show_page(HISTORY)
    window.close()
    assert settings.page == HISTORY
    settings._store.setValue("page", "ten")
    assert settings.page == 0
