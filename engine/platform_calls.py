"""Calls that not every system has, each with what happens on systems without it.

mypy understands checks of `sys.platform`, so `make check` finds calls that Windows or macOS lacks.
"""

import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

EQUAL_PRIORITY = "EARMARK_EQUAL_PRIORITY"
"""In the environment, it keeps processes at their priority: on a busy machine, tests would wait for hours."""
_seeking = threading.Lock()


def open_to_read(path: Path) -> int:
    """A file descriptor for `read_at`. Windows must be told not to change line ends."""
    flags = os.O_RDONLY
    if sys.platform == "win32":
        flags |= os.O_BINARY
    return os.open(path, flags)


def read_at(file: int, size: int, position: int) -> bytes:
    """Up to `size` bytes from `position` of an open file: fewer at its end. On Windows one thread reads at a time."""
    if sys.platform == "win32":
        with _seeking:
            os.lseek(file, position, os.SEEK_SET)
            data = os.read(file, size)
    else:
        data = b""
        while len(data) < size and (part := os.pread(file, size - len(data), position + len(data))):
            data += part
    return data


def sync_folder(directory: Path) -> None:
    """Makes new names in a folder survive a power cut. Does nothing on Windows, which cannot open a folder."""
    if sys.platform != "win32":
        file = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)


def put_in_place(temporary: Path, path: Path) -> None:
    """Gives a file that was written beside `path` its name, once it is on the disk."""
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    temporary.replace(path)
    sync_folder(path.parent)


def lock(file: int) -> None:
    """Locks an open file until it is closed. Raises OSError when another process, or this one, has locked it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lower_priority(by: int = 10) -> None:
    """Gives everything else on the machine priority, above all a listener. Does nothing on Windows."""
    if sys.platform != "win32" and EQUAL_PRIORITY not in os.environ:
        _set_session_priority(os.getpid(), os.nice(by))


def set_priority(process: int, niceness: int) -> None:
    """Sets another process's priority. Raises OSError if it has ended. Does nothing on Windows."""
    if sys.platform != "win32" and EQUAL_PRIORITY not in os.environ:
        os.setpriority(os.PRIO_PROCESS, process, niceness)
        _set_session_priority(process, niceness)


def _set_session_priority(process: int, niceness: int) -> None:
    """Does the same for the session of a process that leads it, or whose leader has ended; not for a terminal's.

    Linux may share the processor among sessions first (`sched_autogroup_enabled`). Niceness then counts only within
    one, and a child in a session of its own would get as much as the window.
    """
    if sys.platform == "linux":
        leader = os.getsid(process)
        if leader == process or not is_running(leader):
            with suppress(OSError):
                Path(f"/proc/{process}/autogroup").write_text(str(niceness))


def limit_memory(size: int) -> None:
    """Limits this process to `size` bytes of data. Only Linux enforces such a limit."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, resource.getrlimit(resource.RLIMIT_DATA)[1]))


def enlarge_pipe(pipe: int, size: int) -> None:
    """A duplex pipe of `multiprocessing` takes `size` bytes before a writer waits. On Windows, its size does not
    change.
    """
    if sys.platform != "win32":
        with socket.socket(fileno=os.dup(pipe)) as ours:
            ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, size)


@contextmanager
def interrupts_blocked() -> Iterator[None]:
    """A process that is started meanwhile begins with Ctrl-C blocked. On Windows, it can be interrupted while it
    starts.
    """
    if sys.platform == "win32":
        yield
    else:
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def is_running(process: int) -> bool:
    """Whether a process exists. Always True on Windows, where `os.kill` would end it."""
    if sys.platform != "win32":
        try:
            os.kill(process, 0)
        except PermissionError:
            return True  # another user's
        except OSError:
            return False
    return True


def interrupt(process: int) -> bool:
    """Sends Ctrl-C to a process. Returns False on Windows, which can only end it."""
    if sys.platform != "win32":
        os.kill(process, signal.SIGINT)
    return sys.platform != "win32"


def end_group(leader: int, force: bool) -> bool:
    """Terminates a process group, or kills it; one that is gone is fine. False on Windows, which has no groups."""
    if sys.platform != "win32":
        with suppress(ProcessLookupError):
            os.killpg(leader, signal.SIGKILL if force else signal.SIGTERM)
    return sys.platform != "win32"


def answers(path: str) -> bool:
    """Whether a process listens on a Unix socket. False on Windows, where Python has none."""
    if sys.platform != "win32":
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe, suppress(OSError):
            probe.settimeout(3)
            probe.connect(path)
            return True
    return False
