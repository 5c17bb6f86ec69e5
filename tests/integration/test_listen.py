"""`afp listen` as its own process, hearing real sound through PortAudio and a sound server."""

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

import numpy as np
import pytest

from engine.demo.composer import PIECES, RATE, render
from engine.library.library import Library
from engine.library.scanner import index
from tests.integration.pulse import SoundServer, wait_for

KNOWN, STRANGER = PIECES[:3], PIECES[3]
PATIENCE_S = 60.0


@pytest.fixture(scope="module")
def library(encoder, tmp_path_factory) -> Path:
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


class Listening:
    """A running `afp listen --json`."""

    def __init__(self, process: "subprocess.Popen[bytes]", output: Path):
        self.process = process
        self._output = output

    @property
    def events(self) -> list[dict]:
        whole = self._output.read_text().rpartition("\n")[0]
        return [json.loads(line) for line in whole.splitlines()]

    def wait_for(self, event: str, state: str | None = None, count: int = 1) -> dict:
        """The `count`-th event of this kind (and state), once it has come."""

        def found() -> list[dict]:
            assert self.process.poll() in (None, 0), "afp listen failed"
            return [each for each in self.events if each["event"] == event and state in (None, each["state"])]

        try:
            wait_for(lambda: len(found()) >= count, f"{event} {state or ''}", PATIENCE_S)
        except AssertionError as error:
            raise AssertionError(f"{error}; there were {self.events}") from None
        return found()[count - 1]


@contextmanager
def listening(server: SoundServer, library: Path, tmp_path: Path, *options: str) -> Iterator[Listening]:
    output = tmp_path / "events.jsonl"
    with output.open("wb") as stdout:
        process = subprocess.Popen(
            [sys.executable, "-m", "engine", "listen", "--library", str(library), "--json", *options],
            env=os.environ | server.env,
            stdout=stdout,
        )
    try:
        yield Listening(process, output)
    finally:
        process.kill()
        process.wait()


def noisy(samples: np.ndarray, snr_db: float = 6.0) -> np.ndarray:
    noise = np.random.default_rng(5).standard_normal(len(samples))
    mixed = samples + noise * np.sqrt(np.mean(samples**2)) * 10 ** (-snr_db / 20)
    return (0.5 * mixed / np.abs(mixed).max()).astype(np.float32)


def test_a_piece_from_the_library_is_named_with_its_position(sound_server, library, tmp_path):
    piece, begins_s = KNOWN[1], 12.0
    with (
        sound_server.play(noisy(render(piece)[round(begins_s * RATE) :]), RATE) as playing,
        listening(sound_server, library, tmp_path) as afp,
    ):
        ready = afp.wait_for("ready")
        match = afp.wait_for("match")
        assert match["track"]["title"] == piece.title
        assert match["state"] == "matched" and 0.5 < match["confidence"] <= 1.0
        captured = datetime.fromisoformat(match["time"]).timestamp() - match["latency_ms"] / 1000
        assert match["position_s"] == pytest.approx(begins_s + captured - playing.started, abs=0.5)
        assert ready == afp.events[0] and ready["state"] == "listening"
        afp.process.send_signal(signal.SIGTERM)
        assert afp.process.wait(timeout=PATIENCE_S) == 0
        assert [event["event"] for event in afp.events].count("match") == 1


def test_a_piece_that_is_not_in_the_library_is_unknown(sound_server, library, tmp_path):
    with (
        sound_server.play(noisy(render(STRANGER)), RATE),
        listening(sound_server, library, tmp_path, "--once", "--source", "Monitor of Speakers") as afp,
    ):
        assert afp.process.wait(timeout=PATIENCE_S) == 0
        last = afp.events[-1]
        assert (last["event"], last["state"], last["track"]) == ("unknown", "unknown", None)
        assert "match" not in [event["event"] for event in afp.events]


def test_a_microphone_that_vanishes_is_told_once_and_again_when_it_is_back(sound_server, library, tmp_path):
    piece = KNOWN[2]
    with (
        sound_server.play(noisy(np.tile(render(piece), 3)), RATE),
        listening(sound_server, library, tmp_path) as afp,
    ):
        match = afp.wait_for("match")
        sound_server.unplug()
        gone = afp.wait_for("device")
        assert gone["source"] is None and gone["track"] is None
        sound_server.plug_in()
        back = afp.wait_for("device", count=2)
        assert back["source"] == "Test microphone"
        # The same song, still running in step: the same hearing, not a second name.
        again = afp.wait_for("state", "matched")
        assert again["track"]["title"] == piece.title
        assert again["position_s"] - match["position_s"] == pytest.approx(
            again["source_s"] - match["source_s"], abs=0.5
        )
        afp.process.send_signal(signal.SIGINT)
        assert afp.process.wait(timeout=PATIENCE_S) == 0
        assert [event["event"] for event in afp.events].count("device") == 2
        assert [event["event"] for event in afp.events].count("match") == 1


def test_silence_is_too_quiet_and_seconds_end_it(sound_server, library, tmp_path):
    with (
        sound_server.play(np.zeros(60 * RATE, np.float32), RATE),
        listening(sound_server, library, tmp_path, "--seconds", "6") as afp,
    ):
        assert afp.process.wait(timeout=PATIENCE_S) == 0
        assert [(event["event"], event["state"]) for event in afp.events] == [
            ("ready", "listening"),
            ("state", "quiet"),
        ]


@pytest.mark.parametrize(
    ("options", "code", "sentence"),
    [
        (["--source", "nothing"], 1, "There is no sound source called “nothing”"),
        (["--seconds", "-1"], 2, "--seconds must be more than 0."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(sound_server, library, options, code, sentence):
    done = subprocess.run(
        [sys.executable, "-m", "engine", "listen", "--library", str(library), *options],
        env=os.environ | sound_server.env,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith(f"afp: {sentence}") and done.stderr.count("\n") == 1
