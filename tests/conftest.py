"""What every test gets: folders of its own, no network, and a failure when it leaves a thread or a process behind."""

import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from engine.platform_calls import EQUAL_PRIORITY
from tests.patience import PatientBot

# Unit tests draw into memory; a test that wants a real window starts a display of its own for a child process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Every core has a test of its own: two threads in each of them would wait for one another, at full speed.
os.environ.setdefault("OMP_NUM_THREADS", "1")
# Started in the background of a shell, Ctrl-C is ignored, and would be by every child.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN and threading.current_thread() is threading.main_thread():
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Tests wait for children, which on a machine that is busy with other things would get next to nothing.
os.environ.setdefault(EQUAL_PRIORITY, "1")

ENDING_S = 60.0  # what a test has stopped may still be ending


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, data and caches of the tests lie in a folder that goes away; child processes inherit it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(variable, str(home / variable))
        yield home


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, with more patience."""
    return PatientBot(request)


@pytest.fixture
def library_dir(tmp_path: Path) -> Path:
    """Where a test may make a library; not there yet."""
    return tmp_path / "library"


@pytest.fixture(scope="session")
def encoder() -> Any:
    """The shipped encoder, loaded once, on one thread."""
    from engine.encoders import load_encoder

    return load_encoder(threads=1)


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connecting to another machine raises."""
    if request.node.get_closest_marker("network"):
        return

    def guarded(real: Callable[..., Any], address_at: int) -> Callable[..., Any]:
        def call(self: socket.socket, *args: Any) -> Any:
            address = args[address_at]
            if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_local(address[0]):
                raise AssertionError(f"a test tried to reach {address}: Earmark works offline")
            return real(self, *args)

        return call

    monkeypatch.setattr(socket.socket, "connect", guarded(socket.socket.connect, 0))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex, 0))
    monkeypatch.setattr(socket.socket, "sendto", guarded(socket.socket.sendto, -1))


def _is_local(host: str) -> bool:
    return host in ("localhost", "::1", "") or host.startswith("127.")


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Threads and child processes that a test started have ended when it has."""
    threads, children = _threads(), _children()
    yield
    if request.node.get_closest_marker("leaves_children"):
        return
    deadline = time.monotonic() + ENDING_S
    while (left := _threads() - threads) | (running := _children() - children):
        if time.monotonic() > deadline:
            names = [thread.name for thread in left] + [f"process {_command(child)}" for child in running]
            pytest.fail(f"left behind: {', '.join(names)}")
        time.sleep(0.01)


def _threads() -> set[threading.Thread]:
    """Python's own threads; those of Qt and PortAudio that once ran Python code are only known by dummies."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


def _children() -> set[int]:
    """Ids of this process's children (Linux only), without multiprocessing's one tracker, which stays on purpose."""
    children = set()
    for listing in Path("/proc/self/task").glob("*/children"):
        try:
            children.update(int(child) for child in listing.read_text().split())
        except OSError:
            continue  # that thread has just ended
    return {child for child in children if not _has_ended(child) and "resource_tracker" not in _command(child)}


def _has_ended(process: int) -> bool:
    """Whether it has gone, or only waits to be collected."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    except OSError:
        return True


def _command(process: int) -> str:
    """Its command line; empty while it starts and when it has gone."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""
