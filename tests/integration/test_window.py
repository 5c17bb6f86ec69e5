"""The real window on a display of its own, hearing real sound through PortAudio and a sound server."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from engine.demo.composer import PIECES, RATE, render
from tests.engine.audio.station import running_station
from tests.integration import display
from tests.integration.display import Display
from tests.integration.pulse import SoundServer, wait_for
from tests.integration.told import KNOWN, STRANGER, Told, noisy

pytestmark = pytest.mark.skipif(display.missing() is not None, reason=str(display.missing()))


class Window(Told):
    """A running `afp-gui`, known by its events file."""

    def __init__(self, process: "subprocess.Popen[bytes]", events: Path, environment: dict[str, str]):
        super().__init__(process, events, may_end=False)
        self.environment = environment

    def close(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait()


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


def test_the_window_names_what_a_station_plays(sound_server: SoundServer, library: Path, tmp_path: Path) -> None:
    piece, programme = KNOWN[1], tmp_path / "station"
    programme.mkdir()
    tmp_path.chmod(0o755)
    with (
        running_station(programme) as station,
        station.on_air(sound=render(piece), rate=RATE),
        window(sound_server, library, tmp_path, "--source", station.stream) as gui,
    ):
        assert gui.wait_for("station")["station"] == "Tide Radio"
        assert gui.wait_for("match")["track"]["title"] == piece.title
        assert sound_server.listeners() == 0, "no microphone is open"
        station.say("The Makers - Evening Tide")
        assert gui.wait_for("station", count=2)["title"] == "The Makers - Evening Tide"
        assert gui.close() == 0


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
                assert process.wait() == 0
            finally:
                process.kill()
    assert picture.stat().st_size > 20_000
