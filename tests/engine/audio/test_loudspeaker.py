import sys
import wave
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from engine.audio.loudspeaker import RATE, Loudspeaker
from engine.errors import AfpError


class Stream:
    """PortAudio's, of which the test asks for the sound."""

    def __init__(self, callback: Any, **_: Any) -> None:
        self.callback, self.active = callback, False

    def start(self) -> None:
        self.active = True

    def close(self) -> None:
        self.active = False


class PortAudioError(Exception):
    pass


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    with wave.open(str(tmp_path / "sound.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(np.full(800, 8192, "<i2").tobytes())
    return tmp_path / "sound.wav"


def device(monkeypatch: pytest.MonkeyPatch, stream: Any) -> None:
    fake = SimpleNamespace(OutputStream=stream, PortAudioError=PortAudioError, CallbackStop=StopIteration)
    monkeypatch.setitem(sys.modules, "sounddevice", fake)


def test_a_file_is_played_to_its_end(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    device(monkeypatch, Stream)
    speaker = Loudspeaker()
    speaker.play(sound)
    assert speaker.playing
    heard, out = [], np.empty((RATE // 16, 1), np.float32)
    with pytest.raises(StopIteration):
        while True:
            speaker._stream.callback(out, len(out), None, None)
            heard.append(out[:, 0].copy())
    played = np.concatenate(heard)
    assert abs(np.count_nonzero(np.abs(played) > 0.2) - RATE // 10) < 100
    assert played[-1] == 0
    speaker.stop()
    assert not speaker.playing


def test_without_a_loudspeaker_it_says_so(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(**_: Any) -> None:
        raise PortAudioError("no device")

    device(monkeypatch, none)
    with pytest.raises(AfpError, match="No loudspeaker"):
        Loudspeaker().play(sound)
