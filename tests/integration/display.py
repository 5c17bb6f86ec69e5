"""An X server of the tests' own, so that the real window is really painted.

with Display() as display:
    subprocess.Popen([...], env=os.environ | display.env)
"""

import os
import shutil
import subprocess
from types import TracebackType
from typing import Self


def missing() -> str | None:
    """Why no display can be started here, or None."""
    return None if shutil.which("Xvfb") else "Xvfb is not installed"


class Display:
    """Xvfb on a number it chooses itself; `env` is what its clients need."""

    def __init__(self, width: int = 1280, height: int = 800) -> None:
        self._screen = f"{width}x{height}x24"
        self._process: subprocess.Popen[bytes] | None = None
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
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process is not None
        self._process.terminate()
        self._process.wait(timeout=20)
