"""A lock for one writer at a time. The system releases it when the process ends, however it ends."""

import os
from pathlib import Path

from engine.errors import AfpError
from engine.platform_calls import lock


class WriterLock:
    """Held from construction until `release`. Readers never ask for it.

    Raises AfpError when another holds it, with `refusal` or with a sentence about a library.
    """

    def __init__(self, path: Path, refusal: str = "") -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            lock(self._file)
        except OSError as error:
            os.close(self._file)
            raise AfpError(
                refusal or f"Another program is changing the library {path.parent}; wait until it is done, or stop it."
            ) from error

    def release(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def is_held(path: Path) -> bool:
    """Whether some process holds the lock at `path`."""
    try:
        if path.exists():
            WriterLock(path).release()
    except AfpError:
        return True
    except OSError:  # a folder that can only be read: nobody writes here
        return False
    return False
