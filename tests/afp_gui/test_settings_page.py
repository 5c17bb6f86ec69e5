from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from afp_gui.main_window import MainWindow
from afp_gui.pages import LIBRARY, PREFERENCES
from afp_gui.preferences import privacy
from afp_gui.settings import Settings
from engine.recognition.speed import DEFAULT_SPEEDS, LIVE_RANGES, RANGES
from engine.user_data import delete
from tests.afp_gui.fakes import FakeBackend


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    window.show_page(PREFERENCES)
    return window


def test_the_page_opens_by_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    for key in (Qt.Key.Key_6, Qt.Key.Key_Comma):
        window.show_page(LIBRARY)
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window._pages.currentWidget() is window.preferences


def test_a_theme_applies_at_once_and_follows_the_key(qtbot: QtBot, page: MainWindow, settings: Settings) -> None:
    theme = page.preferences.theme
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    assert settings.theme == "dark"
    assert page.palette().window().color().lightness() < 60
    qtbot.keyClick(page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert theme.currentData() == settings.theme == "system"


def test_flags_are_kept_and_the_tray_is_told(page: MainWindow, settings: Settings) -> None:
    assert not (settings.listen_at_start or settings.close_to_tray or settings.notify)
    for box in (page.preferences.listen_at_start, page.preferences.close_to_tray, page.preferences.notify):
        box.click()
    assert settings.listen_at_start
    assert settings.close_to_tray
    assert settings.notify
    assert page.integration.tray.icon.isVisible()
    page.preferences.close_to_tray.click()
    assert not settings.close_to_tray


def test_a_language_is_kept_for_the_next_start(page: MainWindow, settings: Settings) -> None:
    language = page.preferences.language
    assert language.currentData() == ""
    language.setCurrentIndex(language.findData("en"))
    language.activated.emit(language.currentIndex())
    assert settings.language == "en"
    assert page.preferences.notice.sentence == "Earmark uses this language from its next start."


def test_speeds_are_kept_and_apply_to_who_is_listening(
    qtbot: QtBot, page: MainWindow, backend: FakeBackend, settings: Settings
) -> None:
    speeds = page.preferences.speeds
    assert [speeds.itemData(row) for row in range(speeds.count())] == list(LIVE_RANGES)
    assert speeds.currentData() == settings.speeds == DEFAULT_SPEEDS
    assert speeds.accessibleName() == "Speeds" and "Turntables" in speeds.accessibleDescription()
    (recognizer,) = backend.recognizers
    assert recognizer.reach == RANGES[DEFAULT_SPEEDS]
    page.listen.start()
    qtbot.waitUntil(lambda: len(backend.listeners) == 1)
    speeds.setCurrentIndex(speeds.findText("Up to 8 % faster or slower"))
    speeds.activated.emit(speeds.currentIndex())
    qtbot.waitUntil(lambda: len(backend.listeners) == 2)
    assert (settings.speeds, recognizer.reach) == ("8", RANGES["8"])
    speeds.activated.emit(speeds.currentIndex())
    page._listening.load.emit(page._library.with_name("another"))
    qtbot.waitUntil(lambda: len(backend.recognizers) == 2)
    assert backend.recognizers[1].reach == RANGES["8"]
    assert len(backend.listeners) == 3, "one more for the library, none for the same choice"


def test_speeds_that_are_unknown_are_the_usual_ones(settings: Settings) -> None:
    settings.keep("speeds", "wide")
    assert settings.speeds == DEFAULT_SPEEDS


def test_the_source_is_the_one_of_the_listen_page(qtbot: QtBot, page: MainWindow, settings: Settings) -> None:
    qtbot.waitUntil(lambda: page.preferences.picker.count() == 4)
    page.preferences.picker.setCurrentIndex(2)
    page.preferences.picker.activated.emit(2)
    assert page.listen.picker.source == settings.source == "mon-1"
    page.listen.picker.activated.emit(1)
    assert page.preferences.picker.source == "mic-1"


def test_what_is_kept_is_measured_and_its_folder_opened(
    qtbot: QtBot, window: MainWindow, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))  # other tests' demos are counted too
    (tmp_path / "library").mkdir()
    settings.profile.mkdir(exist_ok=True)
    (tmp_path / "library" / "catalog.sqlite3").write_bytes(bytes(2_500_000))
    window.show_page(PREFERENCES)
    sizes = window.preferences.user_data.sizes
    qtbot.waitUntil(lambda: sizes["libraries"].text() == "2.5 MB")
    assert sizes["feedback"].text() == "Nothing yet"
    opened: list[Path] = []
    monkeypatch.setattr(privacy, "open_folder", opened.append)
    for what in ("libraries", "history"):
        row = window.preferences.user_data.rows[what]  # type: ignore[index]
        row.findChild(QPushButton).click()
    assert opened == [tmp_path / "library", settings.profile]


def test_the_library_and_its_encoder_are_named(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: page.preferences.encoder.explanation.text() == "compact-0123456789ab")
    assert page.preferences.library.explanation.text() == f"library · {tmp_path / 'library'}"
    page.preferences.library_button.click()
    assert page._pages.currentWidget() is page.library


def test_a_change_of_the_library_is_shown(qtbot: QtBot, page: MainWindow, settings: Settings, tmp_path: Path) -> None:
    settings.libraries = [("Jazz", tmp_path / "jazz")]
    page._current_library.use(tmp_path / "jazz")
    qtbot.waitUntil(lambda: page.preferences.library.explanation.text() == f"Jazz · {tmp_path / 'jazz'}")


def test_deleting_asks_twice_and_then_closes_the_window(page: MainWindow, settings: Settings, tmp_path: Path) -> None:
    settings.sync()
    notice = page.preferences.notice
    page.preferences.delete.click()
    assert "Your music stays." in notice.sentence
    assert page.focusWidget() is notice._button
    notice._button.click()
    assert "cannot be undone" in notice.sentence
    assert page.to_be_deleted == []
    notice._button.click()
    assert not page.isVisible()
    assert {each.what for each in page.to_be_deleted} >= {"history", "settings", "libraries", "trainings"}
    assert delete(page.to_be_deleted) == []
    assert not settings.profile.exists()


def test_deleting_waits_for_a_training_to_be_stopped(page: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    class Run:
        going_on = True

    monkeypatch.setattr(page.training.runs, "runs", [Run()])
    page.preferences.deletion_requested.emit()
    assert page.preferences.notice.sentence == "A training is running: stop it on the Training page first."
    assert page.isVisible()
    monkeypatch.undo()


def test_safe_mode_keeps_no_choice(qtbot: QtBot, tmp_path: Path, backend: FakeBackend) -> None:
    settings = Settings(tmp_path, safe_mode=True)
    settings.theme, settings.language, settings.first_run_done, settings.notify = "dark", "de", True, True
    settings.sync()
    assert (settings.theme, settings.language, settings.first_run_done, settings.notify) == ("system", "", False, False)
    assert list(tmp_path.iterdir()) == []
