"""An X server of the tests' own, so that the real window is really painted.

with Display() as display:
    subprocess.Popen([...], env=os.environ | display.env)

With `managed=True` a window manager looks after it, if there is one: windows have the keyboard, full screen is full.
"""

import os
import shutil
import subprocess
from types import TracebackType
from typing import Self

MANAGER = "openbox"


def missing() -> str | None:
    """Why no display can be started here, or None."""
    return None if shutil.which("Xvfb") else "Xvfb is not installed"


class Display:
    """Xvfb on a number it chooses itself; `env` is what its clients need."""

    def __init__(self, width: int = 1280, height: int = 800, managed: bool = False) -> None:
        self._screen = f"{width}x{height}x24"
        self.managed = managed and shutil.which(MANAGER) is not None
        self._process: subprocess.Popen[bytes] | None = None
        self._manager: subprocess.Popen[bytes] | None = None
        self.env: dict[str, str] = {}

    def __enter__(self) -> Self:
        told, tells = os.pipe()
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(tells), "-screen", "0", self._screen, "-nolisten", "tcp"],
            pass_fds=[tells],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(tells)
        with os.fdopen(told) as answer:
            number = answer.readline().strip()  # "" when the server died
        if not number:
            raise AssertionError("Xvfb did not start")
        self.env = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        if self.managed:
            self._manager = subprocess.Popen(
                [MANAGER, "--sm-disable"],
                env=os.environ | self.env,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in (self._manager, self._process):
            if process is not None:
                process.terminate()
                process.wait()
