import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration import pulse


@pytest.fixture
def sound_server() -> Iterator[pulse.SoundServer]:
    """A running PulseAudio server of this test's own; see tests/integration/pulse.py."""
    if reason := pulse.missing():
        pytest.skip(f"PulseAudio is {reason}")
    with tempfile.TemporaryDirectory(prefix="snd") as folder:  # a socket's path must be short
        server = pulse.SoundServer(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.stop()
