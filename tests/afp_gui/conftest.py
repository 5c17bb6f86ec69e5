"""The window under test: offscreen, with a fake engine; nothing it started may outlive its test."""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QProcess, Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import afp_gui
from afp_gui.main_window import MainWindow
from afp_gui.pages import PAGES
from afp_gui.settings import Settings
from afp_gui.theme import Theme
from tests.afp_gui.fakes import FakeBackend


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fails a test that leaves a QThread, a ticking QTimer or a QProcess behind."""
    gc.freeze()  # what was there before is not listed: it is half a million objects
    yield
    objects = gc.get_objects()
    gc.unfreeze()
    left = [
        f"{type(o).__name__} {o.objectName()!r} of {type(o.parent()).__name__}"
        for o in objects
        if isinstance(o, QObject) and running(o)
    ]
    assert not left, f"still running after the test: {left}"


def running(thing: QObject) -> bool:
    """Whether it is a thread, a repeating timer or a process that still goes on."""
    if not isValid(thing):
        return False
    if isinstance(thing, QThread):
        return thing.isRunning() and thing is not QThread.currentThread()
    if isinstance(thing, QTimer):
        return thing.isActive() and not thing.isSingleShot()
    return isinstance(thing, QProcess) and thing.state() != QProcess.ProcessState.NotRunning


@pytest.fixture(scope="module", autouse=True)
def collected() -> Iterator[None]:
    """Garbage of the tests before is collected: `freeze` hides it from Python's own rounds."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop that the tests may run on hears nothing of them."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "profile")


@pytest.fixture
def window(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    backend: FakeBackend,
    settings: Settings,
) -> Iterator[MainWindow]:
    """A shown window over the fake engine, loaded; `--events` goes to events.jsonl in tmp_path."""
    # Windows of earlier tests, which are deleted with the next events, would be given the style sheet, too.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme = Theme()
    theme.apply("light")
    shown = MainWindow(tmp_path / "library", settings, theme, backend=backend, events=tmp_path / "events.jsonl")  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    # A key clicked with modifiers leaves them held, and what the next test selects would heed them.
    qtbot.keyRelease(shown, Qt.Key.Key_Control)
    qtbot.waitUntil(lambda: shown.listen.card.state.value in ("ready", "no library"))
    yield shown
    shown.leave()


@pytest.fixture
def whole(window: MainWindow) -> MainWindow:
    """The window with every page built, also those that are built when they are first shown."""
    assert all(getattr(window, attribute) is not None for _, attribute in PAGES)
    return window


@pytest.fixture
def tool(tmp_path: Path) -> Callable[[str], str]:
    """Writes a Python program and gives its path."""

    def write(text: str) -> str:
        path = tmp_path / "tool.py"
        path.write_text(text)
        return str(path)

    return write


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What lupdate finds in the source."""
    path = tmp_path_factory.mktemp("catalogue") / "all.ts"
    sources = sorted(Path(afp_gui.__file__).parent.rglob("*.py"))
    subprocess.run([Path(sys.executable).with_name("pyside6-lupdate"), "-silent", *sources, "-ts", path], check=True)
    return path
