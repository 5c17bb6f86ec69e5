import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from afp_gui.desktop.single_instance import LaunchRequest, SingleInstance, _address

SECOND = """
import sys
from pathlib import Path
from afp_gui.desktop.single_instance import LaunchRequest, SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
print(instance.claim(LaunchRequest(files=("/m/ä.wav",), demo=True), float(sys.argv[2])))
"""


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir()
    return folder


def second(profile: Path, patience_s: float = 20.0) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", SECOND, str(profile), str(patience_s)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_second_start_hands_over_its_wish(qtbot: QtBot, profile: Path) -> None:
    first = SingleInstance(profile)
    assert first.claim(LaunchRequest())
    with qtbot.waitSignal(first.launch_requested) as heard:
        other = second(profile)
    out, _ = other.communicate()
    assert out == "False\n"
    assert heard.args == [LaunchRequest(files=("/m/ä.wav",), demo=True)]
    first.release()
    other = second(profile)
    assert other.communicate()[0] == "True\n", "after the first has gone, it is the first"


def test_one_that_does_not_answer_is_said_to(qapp: object, profile: Path) -> None:
    first = SingleInstance(profile)
    assert first.claim(LaunchRequest())
    out, err = second(profile, 0.0).communicate()  # nobody runs the first's event loop
    assert out == ""
    assert err.endswith("TimeoutError\n")
    first.release()


def test_what_a_killed_window_left_behind_is_taken_over(profile: Path) -> None:
    died = subprocess.run(
        [sys.executable, "-c", f"{SECOND}\nimport os; os.kill(os.getpid(), 9)", str(profile), "1"], check=False
    )
    assert died.returncode == -9
    assert (profile / "window.lock").exists()
    first = SingleInstance(profile)
    assert first.claim(LaunchRequest())
    first.release()


def test_two_profiles_are_two_windows(tmp_path: Path) -> None:
    instances = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        instances.append(SingleInstance(tmp_path / name))
    assert [instance.claim(LaunchRequest()) for instance in instances] == [True, True]
    for instance in instances:
        instance.release()


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"nonsense\n",
        b"[]\n",
        b'{"files": [1], "source": "", "listen": true, "demo": false, "token": ""}\n',
        b'{"files": [], "source": "", "listen": 1, "demo": false, "token": ""}\n',
        b'{"files": "ab", "source": 5, "listen": true, "demo": false, "token": ""}\n',
    ],
)
def test_what_is_no_wish_is_refused(line: bytes) -> None:
    assert LaunchRequest.read(line) is None


def test_nonsense_on_the_socket_is_cut_off(qtbot: QtBot, profile: Path) -> None:
    first = SingleInstance(profile)
    assert first.claim(LaunchRequest())
    stranger = QLocalSocket()
    stranger.connectToServer(_address(profile))
    with qtbot.waitSignal(stranger.disconnected):
        stranger.write(QByteArray(json.dumps({"files": 1}).encode() + b"\n"))
    first.release()
