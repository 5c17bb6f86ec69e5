"""`afp evaluate record` through a real sound server: music and noise into two sinks, both heard by one microphone."""

import csv
import json
from pathlib import Path

import av
import numpy as np
import pytest

from engine.audio.decode import decode
from engine.cli import main
from tests.engine.sounds import melody, write
from tests.integration.pulse import SINK, wait_for

RATE = 8000


@pytest.fixture
def room(sound_server, monkeypatch):
    """Two loudspeakers besides the server's own, which is the room: what they play is heard there."""
    for name, value in sound_server.env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("PULSE_SINK", raising=False)
    for name in ("music", "noise"):
        described = f"sink_properties='device.description=\"The {name}\"'"
        sound_server._pactl("load-module", "module-remap-sink", f"master={SINK}", f"sink_name={name}", described)
    return sound_server


@pytest.fixture
def sounds(tmp_path: Path) -> Path:
    for number in range(2):
        write(tmp_path / f"song{number}.wav", melody(3, 44_100, number), 44_100, "pcm_s16le")
    hiss = 0.1 * np.random.default_rng(0).standard_normal((3 * 16_000, 1)).astype(np.float32)
    write(tmp_path / "hiss.wav", hiss, 16_000, "pcm_s16le")
    return tmp_path


def record(sounds: Path, *options: str) -> int:
    songs = [str(sounds / f"song{number}.wav") for number in range(2)]
    paths = ["--songs", *songs, "--noise", str(sounds / "hiss.wav"), "--out", str(sounds / "room")]
    return main(["evaluate", "record", *paths, "--yes", "--progress", "none", *options])


def lag_s(heard: np.ndarray, wanted: np.ndarray) -> float:
    correlation = np.fft.irfft(np.fft.rfft(heard, 2 * len(heard)) * np.fft.rfft(wanted, 2 * len(heard)).conj())
    best = int(correlation.argmax())
    return (best if best < len(heard) else best - 2 * len(heard)) / RATE


def test_two_levels_line_up_with_the_songs(room, sounds, capsys):
    devices = ("--speaker", "The music", "--noise-speaker", "noise")
    assert record(sounds, *devices, "--levels", "low", "high", "--gains", "-15", "0") == 0
    told = json.loads(capsys.readouterr().out)
    assert [told["levels"]["low"][of] for of in ("loudspeaker", "noise_loudspeaker")] == ["The music", "The noise"]
    rows = list(csv.DictReader((sounds / "room" / "truth.csv").read_text().splitlines()))
    assert sorted(Path(row["path"]) for row in rows) == [sounds / "song0.wav", sounds / "song1.wav"]
    assert [(float(row["start_s"]), float(row["end_s"])) for row in rows] == [(0.0, 3.0), (3.0, 6.0)]
    likeness = {}
    for level in ("low", "high"):
        with av.open(str(sounds / "room" / f"{level}.wav")) as file:
            assert file.streams.audio[0].rate == RATE
        heard = decode(sounds / "room" / f"{level}.wav", RATE)
        assert len(heard) == 6 * RATE
        for row in rows:
            part = heard[round(float(row["start_s"]) * RATE) : round(float(row["end_s"]) * RATE)]
            wanted = decode(Path(row["path"]), RATE)[: len(part)]
            assert abs(lag_s(part, wanted)) < 0.010
            best = np.fft.irfft(np.fft.rfft(part) * np.fft.rfft(wanted).conj()).max()
            likeness.setdefault(level, []).append(best / np.sqrt((part**2).sum() * (wanted**2).sum()))
    assert min(likeness["low"]) > 0.9 > 0.85 > max(likeness["high"])
    chirps = {level: told["levels"][level]["chirps"][0]["over_background_db"] for level in ("low", "high")}
    assert chirps["low"] - chirps["high"] == pytest.approx(15, abs=4)


def test_a_loudspeaker_that_is_missing_or_vanishes_is_said(room, sounds, capsys, monkeypatch):
    assert record(sounds, "--speaker", "The organ") == 1
    assert "no loudspeaker called “The organ”: name one of “Speakers”, “The music”" in capsys.readouterr().err
    assert record(sounds, "--microphone", "The organ") == 1
    assert "no sound source called “The organ”" in capsys.readouterr().err
    from trainer.evaluation import recording

    waited = []

    def vanish(microphone, players):
        if players and not waited:
            modules = room._pactl("list", "short", "modules").splitlines()
            room._pactl("unload-module", *(line.split("\t")[0] for line in modules if "sink_name=noise" in line))
            waited.append(True)
        wait(microphone, players)

    wait = recording._wait
    monkeypatch.setattr(recording, "_wait", vanish)
    assert record(sounds, "--speaker", "music", "--noise-speaker", "noise", "--levels", "mid") == 1
    assert "“The noise” has gone: connect it and run this again." in capsys.readouterr().err
    assert sorted(path.name for path in (sounds / "room").iterdir()) == ["truth.csv"]
    wait_for(lambda: room.listeners() <= 2, "the microphone to be let go")
