import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QThread
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from afp_gui.main_window import MainWindow
from afp_gui.pages import HISTORY, LIBRARY, LISTEN
from afp_gui.settings import Settings
from tests.afp_gui.conftest import running
from tests.afp_gui.fakes import FakeBackend, event, matched

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QTabBar, QProgressBar)


def controls(window: MainWindow) -> Iterator[QWidget]:
    """Everything a user can act on or read from, except the parts that Qt makes inside its own controls."""
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parent(), QComboBox | QLineEdit | QAbstractItemView | QTabBar | QAbstractSlider)
        popup = widget.window() is not window
        if isinstance(widget, CONTROLS) and not inner and not popup and not widget.objectName().startswith("qt_"):
            yield widget


def test_every_control_has_a_name_for_screen_readers(whole: MainWindow) -> None:
    found = list(controls(whole))
    assert len(found) > 20
    assert [w for w in found if not w.accessibleName().strip()] == []


def test_every_control_can_be_reached_by_keyboard(whole: MainWindow) -> None:
    # pyqtgraph's picture and progress bars are only looked at
    unreachable = [
        w for w in controls(whole) if not isinstance(w, QProgressBar) and not w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []


def keys_of(widget: QWidget) -> list[str]:
    own = widget.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [shortcut.key().toString() for shortcut in own]


def test_shortcuts_are_not_used_twice_on_a_page(window: MainWindow) -> None:
    everywhere = [
        s.key().toString() for s in window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    ]
    assert len(everywhere) == len(set(everywhere))
    for page in (window.listen, window.history, window.library, window.training, window.evaluation):
        keys = [
            s.key().toString() for s in page.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
        ]
        assert len(keys) == len(set(keys))
        assert not set(keys) & set(everywhere)


def test_pages_turn_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window._pages.currentIndex() == HISTORY
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window._pages.currentIndex() == LIBRARY
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window._pages.currentIndex() == LISTEN


def test_the_theme_is_chosen_kept_and_named(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    assert window.side_bar.theme_button.accessibleName() == "Appearance: light"
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert settings.theme == "dark"
    assert window.side_bar.theme_button.accessibleName() == "Appearance: dark"
    assert window.palette().window().color().lightness() < 60


def test_closing_joins_every_thread_and_closes_the_device(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    window.listen.start()
    qtbot.waitUntil(lambda: window.listen.pill.isVisible())
    threads = window.findChildren(QThread)
    assert len(threads) == len(window._threads) > 2
    assert all(thread.isRunning() for thread in threads)
    window.close()
    assert all(thread.isFinished() for thread in threads)
    assert not backend.opened[0].live


def test_closing_while_the_model_loads_waits_for_it(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, tmp_path: Path
) -> None:
    loaded = []
    backend.before_loading = lambda: (QThread.msleep(200), loaded.append(True))
    window._listening.load.emit(tmp_path / "another")
    window.close()
    assert loaded == [True]
    assert all(thread.isFinished() for thread in window.findChildren(QThread))


def test_a_failed_command_says_why_on_its_page(qtbot: QtBot, window: MainWindow, tool: Callable[[str], str]) -> None:
    script = tool("import sys; sys.exit('The music folder cannot be read: check its permissions.')")
    run_instead(window, script)
    window.add_folders([Path(script).parent])
    qtbot.waitUntil(lambda: not window.jobs.process.running)
    assert window.library.notice.sentence == "The music folder cannot be read: check its permissions."
    assert window.library.work.isHidden()


def test_what_indexing_did_is_summed_up(qtbot: QtBot, window: MainWindow, tool: Callable[[str], str]) -> None:
    script = tool('print(\'{"added": 3, "updated": 0, "unchanged": 2, "missing": 0, "failed": [{}]}\')')
    run_instead(window, script)
    window.add_folders([Path(script).parent])
    qtbot.waitUntil(lambda: window.library.notice.sentence != "")
    assert window.library.notice.sentence == "Indexed: 3 added, 2 unchanged, 1 could not be read (see Failed)."


def test_the_demo_plays_its_excerpt_through_the_whole_chain(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, tool: Callable[[str], str]
) -> None:
    commands = run_instead(window, tool(""))
    window.try_demo()
    window.try_demo()  # one at a time
    qtbot.waitUntil(lambda: window.listen.pill.isVisible())
    assert [command[:2] for command in commands] == [["demo", "--make-only"], ["demo", "--excerpt"]]
    assert window.listen.picker.source == f"file:{commands[1][2]}"
    assert window.listen.leave_demo.isVisible()
    window.listen.leave_demo.click()
    qtbot.waitUntil(lambda: window.listen.pill.isHidden())
    assert window._library == window._current_library.own
    assert window.listen.leave_demo.isHidden()


def test_settings_survive_and_nonsense_does_not(tmp_path: Path) -> None:
    first = Settings(tmp_path)
    first.theme, first.source = "dark", "mic-1"
    first.sync()
    again = Settings(tmp_path)
    assert (again.theme, again.source) == ("dark", "mic-1")
    assert again.history == tmp_path / "history.sqlite3"
    assert Settings(tmp_path, safe_mode=True).theme == "system"
    assert Settings(tmp_path, safe_mode=True).history is None, "kept in memory only"
    (tmp_path / "settings.ini").write_text("[General]\ntheme=purple\nsource=@Invalid()\ngeometry=7\n")
    broken = Settings(tmp_path)
    assert (broken.theme, broken.source, broken.geometry.isEmpty()) == ("system", "", True)


def run_instead(window: MainWindow, script: str) -> list[list[str]]:
    """Let every command be this Python program; gives the arguments that the commands would have had."""
    commands: list[list[str]] = []

    def start(arguments: Sequence[str]) -> None:
        commands.append(list(arguments))
        window.jobs.process.start_program(sys.executable, [script])

    window.jobs.process.start = start  # type: ignore[method-assign]
    return commands


def test_the_fixture_sees_a_leaked_thread(qtbot: QtBot) -> None:
    thread = QThread()
    thread.start()
    leaked = [o for o in gc.get_objects() if isinstance(o, QThread) and running(o)]
    thread.quit()
    thread.wait()
    assert thread in leaked


def test_what_is_heard_is_written_down_while_another_page_is_shown(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, settings: Settings
) -> None:
    window.show_page(LIBRARY)
    backend.script.extend([matched(), event("state", "listening")])
    window.listen.start_requested.emit("", False)
    qtbot.waitUntil(lambda: not backend.script)
    with qtbot.waitSignal(window._listener.closed):
        window.listen.stop_requested.emit()
    window.show_page(HISTORY)
    qtbot.waitUntil(lambda: [entry.title for entry in window.history.heard.model.items()] == ["Evening Tide"])


def test_a_dropped_file_is_asked_about_on_its_own_and_the_library_goes_on(
    qtbot: QtBot, window: MainWindow, tool: Callable[[str], str]
) -> None:
    script = tool("import time\nwhile True: time.sleep(0.1)")
    run_instead(window, script)
    window.add_folders([Path(script).parent])
    window._recordings._process.start = lambda _: window._recordings._process.start_program(sys.executable, [script])  # type: ignore[method-assign]
    window.show_page(LISTEN)
    window._drops.dropped.emit([Path("/tmp/mix.mp3")])
    qtbot.waitUntil(lambda: window._recordings._process.running)
    assert window.jobs.process.running
    assert window._pages.currentIndex() == HISTORY
    window.history.recordings.work.cancel.click()
    qtbot.waitUntil(lambda: not window._recordings._process.running)
    assert window.jobs.process.running, "cancelling the question leaves the library's work alone"
