"""One window per profile: a second start passes its request to the first one and ends."""

import json
import os
import time
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_S = 5.0  # a first window that is only starting answers within this
ANSWER_MS = 1_000
LONGEST_WISH = 1 << 20
TOKEN = "XDG_ACTIVATION_TOKEN"  # how Wayland knows that the user asked for the window  # noqa: S105


@dataclass(frozen=True)
class LaunchRequest:
    """What a start requests from the window: files to identify, a source, listening or the demo at once."""

    files: tuple[str, ...] = ()
    source: str = ""
    listen: bool = False
    demo: bool = False
    token: str = ""

    @staticmethod
    def read(line: bytes) -> "LaunchRequest | None":
        """The request in one line of JSON; None if the line is not a request."""
        try:
            told = json.loads(line)
            files, flags = told["files"], (told["listen"], told["demo"])
            texts = (told["source"], told["token"], *files)
        except (ValueError, KeyError, TypeError):
            return None
        if not all(isinstance(text, str) for text in texts) or not all(isinstance(flag, bool) for flag in flags):
            return None
        return LaunchRequest(tuple(files), told["source"], *flags, told["token"])


class SingleInstance(QObject):
    """Call `claim` once; the first instance then gets the `launch_requested` of later starts."""

    launch_requested = Signal(LaunchRequest)

    def __init__(self, profile: Path, parent: QObject | None = None):
        super().__init__(parent)
        self._lock = QLockFile(str(profile / "window.lock"))
        self._lock.setStaleLockTime(0)  # a long-lived lock; one whose process has died is taken over all the same
        self._address = _address(profile)
        self._visitors: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def claim(self, request: LaunchRequest, patience_s: float = PATIENCE_S) -> bool:
        """True if this is the first window, or if that cannot be found out; False after the first one has the request.

        Raises TimeoutError if there is a first window and it does not answer.
        """
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self._address)
            self._server.listen(self._address)  # where it cannot, later starts say that this one does not answer
            return True
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            return True  # a profile that cannot be written to
        until = time.monotonic() + patience_s
        while not self._hand_over(request):
            if time.monotonic() > until:
                raise TimeoutError
            time.sleep(0.1)
        return False

    def release(self) -> None:
        """Give up being the first instance."""
        self._server.close()
        self._lock.unlock()

    def _hand_over(self, request: LaunchRequest) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        told = asdict(request) | {"token": os.environ.get(TOKEN, "")}
        socket.write(json.dumps(told).encode() + b"\n")
        taken = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()) == b"taken\n"
        socket.disconnectFromServer()
        return taken

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.setReadBufferSize(LONGEST_WISH)
            socket.readyRead.connect(self._listen)
            socket.disconnected.connect(self._see_off)
            self._visitors.append(socket)

    def _listen(self) -> None:
        for socket in list(self._visitors):
            if socket.canReadLine():
                self._take(socket)
            elif socket.bytesAvailable() >= LONGEST_WISH:
                socket.abort()

    def _take(self, socket: QLocalSocket) -> None:
        request = LaunchRequest.read(bytes(socket.readLine().data()))
        if request is None:
            socket.abort()
            return
        socket.write(b"taken\n")
        socket.flush()
        self.launch_requested.emit(request)

    def _see_off(self) -> None:
        gone = [socket for socket in self._visitors if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState]
        for socket in gone:
            self._visitors.remove(socket)
            socket.deleteLater()


def _address(profile: Path) -> str:
    """A socket in a folder that only this user can enter; its name identifies the profile."""
    name = f"earmark-{sha256(os.fsencode(profile.absolute())).hexdigest()[:16]}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(runtime) / name) if runtime and Path(runtime).is_dir() else str(profile / "window.socket")
