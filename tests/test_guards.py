"""What conftest.py forbids is noticed."""

import socket
import subprocess
import sys
import threading

import pytest

from tests import conftest


def test_reaching_another_machine_fails() -> None:
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        with socket.socket(socket.AF_INET, kind) as endpoint:
            for reach in (endpoint.connect, endpoint.connect_ex, lambda there: endpoint.sendto(b"", there)):
                with pytest.raises(AssertionError, match="Earmark works offline"):
                    reach(("192.0.2.1", 9))


def test_this_machine_may_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname(), timeout=5):
        pass


def test_a_running_thread_is_seen() -> None:
    release = threading.Event()
    thread = threading.Thread(target=release.wait)
    thread.start()
    assert thread in conftest._threads()
    release.set()
    thread.join()
    assert thread not in conftest._threads()


@pytest.mark.skipif(sys.platform != "linux", reason="children are found in /proc")
def test_a_running_child_is_seen() -> None:
    with subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE) as child:
        assert child.pid in conftest._children()
    assert child.pid not in conftest._children()
