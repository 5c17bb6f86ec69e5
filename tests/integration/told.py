"""What a program under test says it hears, line by line, and what it is given to hear."""

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np

from engine.demo.composer import PIECES
from tests.integration.pulse import wait_for

KNOWN, STRANGER = PIECES[:3], PIECES[3]


class Told:
    """A running program that writes its events to a file; with `may_end` it may have ended well by itself."""

    def __init__(self, process: "subprocess.Popen[bytes]", output: Path, may_end: bool):
        self.process = process
        self._output = output
        self._fates = (None, 0) if may_end else (None,)

    @property
    def events(self) -> list[dict[str, Any]]:
        if not self._output.exists():
            return []
        whole = self._output.read_text().rpartition("\n")[0]
        return [json.loads(line) for line in whole.splitlines()]

    def wait_for(self, event: str, state: str | None = None, count: int = 1) -> dict[str, Any]:
        """The `count`-th event of this kind (and state), once it has come."""

        def found() -> list[dict[str, Any]]:
            assert self.process.poll() in self._fates, "the program has ended"
            return [each for each in self.events if each["event"] == event and state in (None, each["state"])]

        try:
            wait_for(lambda: len(found()) >= count, f"{event} {state or ''}")
        except AssertionError as error:
            raise AssertionError(f"{error}; there were {self.events}") from None
        return found()[count - 1]


def noisy(samples: np.ndarray, snr_db: float = 6.0) -> np.ndarray:
    noise = np.random.default_rng(5).standard_normal(len(samples))
    mixed = samples + noise * np.sqrt(np.mean(samples**2)) * 10 ** (-snr_db / 20)
    return (0.5 * mixed / np.abs(mixed).max()).astype(np.float32)
