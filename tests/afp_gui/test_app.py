import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from afp_gui.app import display_problem


def gui(tmp_path: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    return subprocess.Popen(
        [sys.executable, "-m", "afp_gui", "--profile", str(tmp_path / "profile"), *arguments],
        env={k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")} | home | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4242"}, {"DISPLAY": "nonsense"}, {"WAYLAND_DISPLAY": "none-0"}])
def test_no_display_is_one_plain_sentence(tmp_path: Path, display: dict[str, str]) -> None:
    process = gui(tmp_path, QT_QPA_PLATFORM="", **display)
    out, err = process.communicate()
    assert process.returncode == 1
    assert out == ""
    assert err == (
        "There is no display to show a window on: start this in a desktop session, or use `afp listen` instead.\n"
    )


def test_wrong_use_exits_with_2(tmp_path: Path) -> None:
    process = gui(tmp_path, "--no-such-option")
    _, err = process.communicate()
    assert process.returncode == 2
    assert "--no-such-option" in err


def test_offscreen_needs_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display_problem() is None


FIRST_PAINT = """
import sys
from afp_gui import main_window

class Watched(main_window.MainWindow):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.painted.connect(self.report)

    def report(self):
        heavy = [m for m in ("torch", "torchaudio", "faiss", "sounddevice", "av", "soxr") if m in sys.modules]
        print("painted", heavy, flush=True)

main_window.MainWindow = Watched
from afp_gui.app import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_first_paint_waits_for_nothing_heavy_and_signals_close_in_order(
    tmp_path: Path, number: signal.Signals
) -> None:
    (tmp_path / "start.py").write_text(FIRST_PAINT)
    process = subprocess.Popen(
        [sys.executable, str(tmp_path / "start.py"), "--profile", str(tmp_path), "--library", str(tmp_path / "none")],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "painted []\n"
    process.send_signal(number)
    _, err = process.communicate()
    assert process.returncode == 0
    assert err == ""
    assert (tmp_path / "settings.ini").exists(), "closed in order: the settings were kept"


FILES = """
import sys
from afp_gui import main_window
from PySide6.QtWidgets import QApplication

class Watched(main_window.MainWindow):
    def ask_about(self, paths):
        print(*paths, sep="|", flush=True)
        QApplication.quit()

main_window.MainWindow = Watched
from afp_gui.app import main
sys.exit(main(sys.argv[1:]))
"""


def test_files_on_the_command_line_are_asked_about(tmp_path: Path) -> None:
    """As a file manager's “Open with” does it."""
    (tmp_path / "start.py").write_text(FILES)
    arguments = ["--profile", str(tmp_path), "--library", str(tmp_path / "none"), "a b.ogg", "/music/c.wav"]
    done = subprocess.run(
        [sys.executable, str(tmp_path / "start.py"), *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, f"{tmp_path / 'a b.ogg'}|/music/c.wav\n"), done.stderr


TWO_WINDOWS = """
import sys
from afp_gui import main_window, pages

class Watched(main_window.MainWindow):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.painted.connect(self.report)

    def report(self):
        page = self._pages.currentWidget()
        print(type(page).__name__, page.notice.sentence, flush=True)
        if not page.notice.sentence:
            self.first_run.skip.click()
            self.show_page(pages.PREFERENCES)
            self.preferences.deletion_requested.emit()

main_window.MainWindow = Watched
from afp_gui.app import main
sys.exit(main(sys.argv[1:]))
"""


@contextmanager
def driven(tmp_path: Path, program: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The program, whose folders all lie in `tmp_path`."""
    (tmp_path / "start.py").write_text(program)
    places = {name: str(tmp_path / name) for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME")}
    process = subprocess.Popen(
        [sys.executable, str(tmp_path / "start.py"), "--profile", str(tmp_path / "profile"), *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | places,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_deleting_everything_leads_to_the_first_steps_again(tmp_path: Path) -> None:
    data, feedback = tmp_path / "XDG_DATA_HOME" / "earmark", tmp_path / "profile" / "feedback.jsonl"
    (data / "runs" / "old").mkdir(parents=True)
    feedback.parent.mkdir()
    feedback.write_text("{}")
    with driven(tmp_path, TWO_WINDOWS) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "FirstRunPage \n"
        assert process.stdout.readline() == "FirstRunPage Everything that Earmark stored was deleted.\n"
        assert not data.exists()
        assert not feedback.exists()
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate()
        assert (process.returncode, err) == (0, "")


@pytest.mark.parametrize("option", ["--safe-mode", "--listen"])
def test_the_first_steps_are_shown_only_to_who_begins(tmp_path: Path, option: str) -> None:
    with driven(tmp_path, TWO_WINDOWS.replace("if not page", "if False and not page"), option) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("ListenPage")
        process.send_signal(signal.SIGTERM)
        process.communicate()
    kept = sorted(path.name for path in (tmp_path / "profile").iterdir())
    assert (kept == ["earmark.log"]) == (option == "--safe-mode"), "safe mode keeps nothing but the log"
