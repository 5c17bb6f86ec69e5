"""The real window on a display of its own, hearing real sound through PortAudio and a sound server."""

import json
import os
import signal
import subprocess
import sys
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.demo.composer import PIECES, RATE, render
from engine.library.library import Library
from engine.library.scanner import index
from tests.integration import display
from tests.integration.display import Display
from tests.integration.pulse import SoundServer, wait_for

KNOWN, STRANGER = PIECES[:3], PIECES[3]  # as in test_listen.py
PATIENCE_S = 90.0

pytestmark = pytest.mark.skipif(display.missing() is not None, reason=str(display.missing()))


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
    return directory


class Window:
    """A running `afp-gui`, known by its events file."""

    def __init__(self, process: "subprocess.Popen[bytes]", events: Path, environment: dict[str, str]):
        self.process = process
        self.environment = environment
        self._events = events

    @property
    def events(self) -> list[dict[str, Any]]:
        if not self._events.exists():
            return []
        whole = self._events.read_text().rpartition("\n")[0]
        return [json.loads(line) for line in whole.splitlines()]

    def wait_for(self, event: str, state: str | None = None, count: int = 1) -> dict[str, Any]:
        """The `count`-th event of this kind (and state), once it has come."""

        def found() -> list[dict[str, Any]]:
            assert self.process.poll() is None, "the window has gone"
            return [each for each in self.events if each["event"] == event and state in (None, each["state"])]

        try:
            wait_for(lambda: len(found()) >= count, f"{event} {state or ''}", PATIENCE_S)
        except AssertionError as error:
            raise AssertionError(f"{error}; there were {self.events}") from None
        return found()[count - 1]

    def close(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=PATIENCE_S)


@contextmanager
def window(server: SoundServer, library: Path, tmp_path: Path, *options: str) -> Iterator[Window]:
    events = tmp_path / "events.jsonl"
    arguments = ["--library", str(library), "--profile", str(tmp_path / "profile"), "--events", str(events), "--listen"]
    with Display() as screen:
        environment = os.environ | screen.env | server.env
        process = subprocess.Popen([sys.executable, "-m", "afp_gui", *arguments, *options], env=environment)
        try:
            yield Window(process, events, environment)
        finally:
            process.kill()
            process.wait()


def noisy(samples: np.ndarray, snr_db: float = 6.0) -> np.ndarray:
    noise = np.random.default_rng(5).standard_normal(len(samples))
    mixed = samples + noise * np.sqrt(np.mean(samples**2)) * 10 ** (-snr_db / 20)
    return (0.5 * mixed / np.abs(mixed).max()).astype(np.float32)


def test_the_window_names_a_piece_with_its_position(sound_server: SoundServer, library: Path, tmp_path: Path) -> None:
    piece, begins_s = KNOWN[1], 12.0
    with (
        sound_server.play(noisy(np.tile(render(piece)[round(begins_s * RATE) :], 2)), RATE) as playing,
        window(sound_server, library, tmp_path) as gui,
    ):
        ready = gui.wait_for("ready")
        assert ready == gui.events[0]
        assert sound_server.listeners() == 1
        match = gui.wait_for("match")
        assert match["track"]["title"] == piece.title
        captured = datetime.fromisoformat(match["time"]).timestamp() - match["latency_ms"] / 1000
        assert match["position_s"] == pytest.approx(begins_s + captured - playing.started, abs=0.5)
        assert gui.close() == 0
        wait_for(lambda: sound_server.listeners() == 0, "the microphone to be closed")


def test_the_window_says_that_a_piece_is_not_in_the_library(
    sound_server: SoundServer, library: Path, tmp_path: Path
) -> None:
    with (
        sound_server.play(noisy(np.tile(render(STRANGER), 2)), RATE),
        window(sound_server, library, tmp_path, "--source", "Monitor of Speakers") as gui,
    ):
        unknown = gui.wait_for("unknown")
        assert (unknown["state"], unknown["track"]) == ("unknown", None)
        assert "match" not in [event["event"] for event in gui.events]
        assert gui.close() == 0


def test_the_microphone_may_vanish_and_return(sound_server: SoundServer, library: Path, tmp_path: Path) -> None:
    piece = KNOWN[2]
    with (
        sound_server.play(noisy(np.tile(render(piece), 4)), RATE),
        window(sound_server, library, tmp_path) as gui,
    ):
        gui.wait_for("match")
        sound_server.unplug()
        assert gui.wait_for("device")["source"] is None
        sound_server.plug_in()
        assert gui.wait_for("device", count=2)["source"] == "Test microphone"
        # The same song, still running in step: the same hearing, not a second name.
        assert gui.wait_for("state", "matched")["track"]["title"] == piece.title
        assert [event["event"] for event in gui.events].count("match") == 1
        assert gui.close() == 0


DEMO = """
import sys
from PySide6.QtCore import QTimer
from afp_gui import main_window

class Watched(main_window.MainWindow):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._listener.heard.connect(self.see)

    def see(self, event):
        if event.event in ("match", "unknown"):
            QTimer.singleShot(200, self.picture)

    def picture(self):
        assert self.grab().save(sys.argv[1])
        print(self.listen.card.state_line.text(), "|", self.listen.card.headline.text(), flush=True)

main_window.MainWindow = Watched
from afp_gui.app import main
sys.exit(main(sys.argv[2:]))
"""


def test_the_demo_names_its_excerpt_on_a_machine_without_music_or_microphone(tmp_path: Path) -> None:
    (tmp_path / "start.py").write_text(DEMO)
    picture = tmp_path / "demo.png"
    with Display() as screen:
        arguments = ["--library", str(tmp_path / "none"), "--profile", str(tmp_path / "profile"), "--demo"]
        starting = [sys.executable, str(tmp_path / "start.py"), str(picture), *arguments]
        with subprocess.Popen(starting, env=os.environ | screen.env, stdout=subprocess.PIPE, text=True) as process:
            try:
                assert process.stdout is not None
                state, _, title = process.stdout.readline().strip().partition(" | ")
                assert state == "Matched"
                assert title in [piece.title for piece in PIECES]
                process.terminate()
                assert process.wait(timeout=PATIENCE_S) == 0
            finally:
                process.kill()
    assert picture.stat().st_size > 20_000
