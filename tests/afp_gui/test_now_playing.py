"""The files that follow the music for other programs, chosen on the Settings page and written while it listens."""

import csv
import json
import socket
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from afp_gui.main_window import MainWindow
from afp_gui.pages import PREFERENCES
from afp_gui.preferences.file_choice import FileChoice
from afp_gui.preferences.page import SettingsPage
from afp_gui.settings import Settings
from engine.history.now_playing import TEMPLATE
from tests.afp_gui.fakes import FakeBackend, event, matched
from tests.engine.audio.station import free_port


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.show_page(PREFERENCES)
    return window.preferences


def choose(monkeypatch: pytest.MonkeyPatch, row: FileChoice, path: Path) -> None:
    """In the system's dialog, with the first of the kinds that it offers."""
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *args, **options: (str(path), args[3].partition(";;")[0])
    )
    row.choose.click()


def holds(path: Path, text: str) -> bool:
    return path.exists() and path.read_text() == text


def rows_of(folder: Path) -> list[dict[str, str]]:
    files = sorted(folder.glob("plays-*.csv"))
    return [row for file in files for row in csv.DictReader(file.read_text("utf-8-sig").splitlines())]


def test_the_song_is_kept_in_a_file_while_it_is_heard(
    qtbot: QtBot,
    window: MainWindow,
    page: SettingsPage,
    backend: FakeBackend,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    file = tmp_path / "now.txt"
    assert page.song_file.stop.isHidden() and page.template.text() == TEMPLATE
    choose(monkeypatch, page.song_file, file.with_suffix(""))
    assert settings.now_playing == str(file), "the ending of the kind that was chosen"
    assert str(file) in page.song_file.explanation.text() and page.song_file.stop.isVisible()
    assert not file.exists(), "nobody listens"
    window.listen.start()
    backend.script.append(matched())
    qtbot.waitUntil(lambda: holds(file, "The Makers – Evening Tide\n"))
    page.template.setText("♪ {title} ({album})")
    qtbot.keyClick(page.template, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: holds(file, "♪ Evening Tide (First Light)\n"))
    backend.script.append(event("state", "matching"))
    qtbot.waitUntil(lambda: holds(file, ""))
    backend.script.append(matched())
    qtbot.waitUntil(lambda: holds(file, "♪ Evening Tide (First Light)\n"))
    window.listen.stop_requested.emit()
    qtbot.waitUntil(lambda: holds(file, ""))
    page.template.clear()
    qtbot.keyClick(page.template, Qt.Key.Key_Return)
    assert page.template.text() == settings.template == TEMPLATE


def test_the_file_may_be_json_and_be_turned_off(
    qtbot: QtBot,
    window: MainWindow,
    page: SettingsPage,
    backend: FakeBackend,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    file = tmp_path / "now.json"
    window.listen.start()
    backend.script.append(matched())
    choose(monkeypatch, page.song_file, file)
    assert not page.template.isEnabled(), "JSON has no template"
    qtbot.waitUntil(lambda: file.exists() and json.loads(file.read_text()).get("title") == "Evening Tide")
    page.song_file.stop.click()
    qtbot.waitUntil(lambda: holds(file, "{}\n"))
    assert settings.now_playing == "" and page.song_file.stop.isHidden() and page.template.isEnabled()
    assert str(file) not in page.song_file.explanation.text()


def test_every_play_is_logged(
    qtbot: QtBot,
    window: MainWindow,
    page: SettingsPage,
    backend: FakeBackend,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    choose(monkeypatch, page.log, tmp_path / "plays.csv")
    assert settings.play_log == str(tmp_path / "plays.csv")
    window.listen.start()
    backend.script.extend([matched(confidence=0.9), matched(confidence=0.97), event("state", "matching")])
    qtbot.waitUntil(lambda: len(rows_of(tmp_path)) == 1 and not window.listen.card.claims)
    backend.script.append(matched())
    qtbot.waitUntil(lambda: window.listen.card.claims)
    window.leave()
    first, second = rows_of(tmp_path)
    assert (first["title"], first["confidence"]) == ("Evening Tide", "0.97")
    assert second["title"] == "Evening Tide", "the one that went on when the window was closed"


def test_another_listener_begins_another_play(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, page: SettingsPage, tmp_path: Path
) -> None:
    page.log.chosen.emit(str(tmp_path / "plays.csv"))
    window.listen.start()
    backend.script.extend([matched(), event("ready", "listening"), matched()])
    qtbot.waitUntil(lambda: len(rows_of(tmp_path)) == 1)
    window.listen.stop_requested.emit()
    qtbot.waitUntil(lambda: len(rows_of(tmp_path)) == 2)


def shown_at(port: int) -> dict[str, Any] | None:
    """What the page is told at once; None where nothing is served."""
    try:
        with urlopen(f"http://127.0.0.1:{port}/events", timeout=30) as events:
            said: dict[str, Any] = json.loads(events.readline().removeprefix(b"data: "))
            return said
    except (OSError, ValueError):  # it may be closed at this very moment
        return None


def test_the_song_is_shown_on_a_page(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, page: SettingsPage, settings: Settings
) -> None:
    port, other = free_port(), free_port()
    assert not page.show_page.isChecked(), "nothing is served unless it is asked for"
    page.port.setText(str(port))
    qtbot.keyClick(page.port, Qt.Key.Key_Return)
    assert shown_at(port) is None
    page.show_page.click()
    qtbot.waitUntil(lambda: shown_at(port) == {})
    page.copy_address.click()
    assert QGuiApplication.clipboard().text() == f"http://127.0.0.1:{port}/"
    window.listen.start()
    backend.script.append(matched())
    qtbot.waitUntil(lambda: (shown_at(port) or {}).get("title") == "Evening Tide")
    page.port.setText(str(other))
    qtbot.keyClick(page.port, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (shown_at(other) or {}).get("title") == "Evening Tide")
    assert shown_at(port) is None
    window.listen.stop_requested.emit()
    qtbot.waitUntil(lambda: shown_at(other) == {})
    assert (settings.show_page, settings.page_port) == (True, other)
    page.show_page.click()
    qtbot.waitUntil(lambda: shown_at(other) is None)
    assert not settings.show_page


@pytest.mark.parametrize("written", ["", "80", "65536", "8765.5", "²"])
def test_what_is_no_port_is_said_and_not_kept(
    qtbot: QtBot, page: SettingsPage, settings: Settings, written: str
) -> None:
    page.port.setText(written)
    qtbot.keyClick(page.port, Qt.Key.Key_Return)
    assert page.notice.sentence == "A port is a number from 1024 to 65535."
    assert page.port.text() == str(settings.page_port) == "8765"


def test_a_port_that_another_program_has_is_said(qtbot: QtBot, page: SettingsPage) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        page.port.setText(str(taken.getsockname()[1]))
        page.show_page.click()
        qtbot.waitUntil(lambda: page.notice.sentence.startswith("Port "))
        assert page.notice.sentence.endswith("cannot be used (Address already in use): choose another one.")


def test_what_cannot_be_written_is_said_once_where_the_user_is(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, page: SettingsPage, tmp_path: Path
) -> None:
    page.log.chosen.emit(str(tmp_path / "none" / "plays.csv"))
    page.song_file.chosen.emit(str(tmp_path / "now.txt"))
    window.listen.start()
    backend.script.append(matched())
    said = f"There is no folder {tmp_path / 'none'}: make it, or choose another file for the log of plays."
    qtbot.waitUntil(lambda: page.notice.sentence == said)
    qtbot.waitUntil(lambda: holds(tmp_path / "now.txt", "The Makers – Evening Tide\n"))
    page.notice.hide()
    backend.script.append(event("state", "matching"))
    qtbot.waitUntil(lambda: holds(tmp_path / "now.txt", ""))
    assert page.notice.sentence == ""


def test_the_files_of_the_last_time_are_written_again(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    settings.now_playing, settings.template = str(tmp_path / "now.txt"), "{title}"
    page = SettingsPage(settings)
    qtbot.addWidget(page)
    assert str(tmp_path / "now.txt") in page.song_file.explanation.text()
    assert page.template.text() == "{title}"


class TestFromTheStart:
    @pytest.fixture
    def settings(self, tmp_path: Path) -> Settings:
        settings = Settings(tmp_path / "profile")
        settings.now_playing, settings.template = str(tmp_path / "now.txt"), "{title}"
        settings.show_page, settings.page_port = True, free_port()
        return settings

    def test_they_are_written_and_shown_before_the_settings_are_opened(
        self, qtbot: QtBot, window: MainWindow, backend: FakeBackend, settings: Settings, tmp_path: Path
    ) -> None:
        qtbot.waitUntil(lambda: shown_at(settings.page_port) == {})
        window.listen.start()
        backend.script.append(matched())
        qtbot.waitUntil(lambda: holds(tmp_path / "now.txt", "Evening Tide\n"))
