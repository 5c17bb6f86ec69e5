import tempfile
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.demo.composer import RATE, render
from engine.library.library import Library
from engine.library.scanner import index
from tests.integration import pulse
from tests.integration.told import KNOWN


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


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Data and caches of this test alone: what it leaves there would change what another finds."""
    for variable in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))


@pytest.fixture(scope="module")
def library(encoder: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of three pieces."""
    folder = tmp_path_factory.mktemp("music")
    for piece in KNOWN:
        with wave.open(str(folder / f"{piece.title}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes((render(piece) * 32767).astype("<i2").tobytes())
    directory = folder / "library"
    with Library.open(directory, encoder.id, write=True, create=True) as opened:
        index(opened, [folder], encoder)
        assert opened.track_count == len(KNOWN)
    return directory
