"""`afp listen` as its own process, hearing real sound through PortAudio and a sound server."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from urllib.request import urlopen

import numpy as np
import pytest

from engine.demo.composer import RATE, render
from tests.engine.audio.station import free_port
from tests.integration.pulse import SoundServer
from tests.integration.told import KNOWN, STRANGER, Told, noisy


@contextmanager
def listening(server: SoundServer, library: Path, tmp_path: Path, *options: str) -> Iterator[Told]:
    output = tmp_path / "events.jsonl"
    with output.open("wb") as stdout:
        process = subprocess.Popen(
            [sys.executable, "-m", "engine", "listen", "--library", str(library), "--json", *options],
            env=os.environ | server.env,
            stdout=stdout,
        )
    try:
        yield Told(process, output, may_end=True)
    finally:
        process.kill()
        process.wait()


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
        assert afp.process.wait() == 0
        assert [event["event"] for event in afp.events].count("match") == 1


def test_a_piece_that_is_not_in_the_library_is_unknown(sound_server, library, tmp_path):
    with (
        sound_server.play(noisy(render(STRANGER)), RATE),
        listening(sound_server, library, tmp_path, "--once", "--source", "Monitor of Speakers") as afp,
    ):
        assert afp.process.wait() == 0
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
        assert afp.process.wait() == 0
        assert [event["event"] for event in afp.events].count("device") == 2
        assert [event["event"] for event in afp.events].count("match") == 1


def test_silence_is_too_quiet_and_seconds_end_it(sound_server, library, tmp_path):
    with (
        sound_server.play(np.zeros(60 * RATE, np.float32), RATE),
        listening(sound_server, library, tmp_path, "--seconds", "6") as afp,
    ):
        assert afp.process.wait() == 0
        assert [(event["event"], event["state"]) for event in afp.events] == [
            ("ready", "listening"),
            ("state", "quiet"),
        ]


def test_the_song_is_shown_on_a_page_while_it_listens(library):
    port = free_port()
    command = [sys.executable, "-m", "engine", "listen", "--library", str(library), "--serve", str(port)]
    sound = library.parent / f"{KNOWN[1].title}.wav"
    with subprocess.Popen([*command, "--source", str(sound)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as afp:
        assert afp.stderr is not None
        try:
            said = afp.stderr.readline().decode()
            assert said == f"afp: the current song is shown at http://127.0.0.1:{port}/\n"
            with urlopen(f"http://127.0.0.1:{port}/events", timeout=300) as events:
                titles = (json.loads(line[6:]).get("title") for line in events if line.startswith(b"data: "))
                assert next(title for title in titles if title) == KNOWN[1].title
                afp.send_signal(signal.SIGTERM)
                events.read()  # until the page is closed
            assert afp.wait() == 0
        finally:
            afp.kill()


@pytest.mark.parametrize(
    ("options", "code", "sentence"),
    [
        (["--serve", "70000"], 2, "--serve takes a port from 1 to 65535, or 0 for a free one."),
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
        check=False,
    )
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith(f"afp: {sentence}") and done.stderr.count("\n") == 1
