"""The main job where calls of POSIX are missing: what Windows lacks is taken away from every process of the test."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.platform_calls import EQUAL_PRIORITY
from tests.engine.sounds import song

# Python runs a `sitecustomize` that it finds before anything else, in the processes that Earmark starts, too.
SITECUSTOMIZE = """
import fcntl, multiprocessing.connection, os, signal, subprocess, sys, types

def locking(file, mode, size, flock=fcntl.flock, how=fcntl.LOCK_EX | fcntl.LOCK_NB):
    flock(file, how)

for module, names in ((os, "fchown fork getpriority killpg lockf nice pread preadv setpriority statvfs"),
                      (signal, "pthread_kill pthread_sigmask sigwait")):
    for name in names.split():
        delattr(module, name)
for name in ("fcntl", "grp", "pulsectl", "pwd", "resource", "termios"):
    sys.modules[name] = None  # an import fails
sys.modules["msvcrt"] = types.SimpleNamespace(LK_NBLCK=2, locking=locking)
os.O_BINARY = 0

from engine import platform_calls
platform_calls.sys = types.SimpleNamespace(platform="win32")
"""
WINDOW = """
import sys
from afp_gui import main_window

class Watched(main_window.MainWindow):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self._listener.heard.connect(self.take)

    def take(self, event):
        if event.event == "match":
            print(event.track.title)
            self.leave()

main_window.MainWindow = Watched
from afp_gui.app import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """The environment of a process without those calls."""
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / "sitecustomize.py").write_text(SITECUSTOMIZE)
    path = os.pathsep.join((str(tmp_path / "bare"), str(Path(__file__).parents[2])))
    environment = os.environ | {"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    del environment[EQUAL_PRIORITY]  # priorities are lowered as usual, where that can be done
    return environment


def done(environment: dict[str, str], *arguments: str | Path) -> str:
    run = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return run.stdout


def test_the_main_job_is_done_without_what_windows_lacks(tmp_path: Path, bare: dict[str, str]) -> None:
    files = [song(tmp_path / "music" / f"{seed}.flac", 20.0, seed) for seed in range(4)]
    afp, library = ("-m", "engine"), ("--library", tmp_path / "library")
    done(bare, *afp, "index", *library, tmp_path / "music")
    answer = json.loads(done(bare, *afp, "identify", *library, "--json", files[2]))
    assert (answer["verdict"], answer["matches"][0]["title"]) == ("match", "2")
    heard = json.loads(done(bare, *afp, "listen", *library, "--json", "--once", "--source", files[1]).splitlines()[-1])
    assert (heard["event"], heard["track"]["title"]) == ("match", "1")
    (tmp_path / "window.py").write_text(WINDOW)
    window = (tmp_path / "window.py", "--profile", tmp_path / "profile", *library, "--listen", "--source", files[3])
    assert done(bare, *window) == "3\n"
