"""The real thing: PortAudio, PulseAudio, a microphone that comes and goes."""

import numpy as np
import pytest

from engine.audio.sources import list_sources, open_source
from engine.errors import AfpError
from engine.features.spectrogram import SpectrogramStream
from tests.integration.pulse import wait_for

RATE = 44_100


def tone(hertz: float, seconds: float) -> np.ndarray:
    return (0.2 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)


@pytest.fixture
def hearing(sound_server, monkeypatch):
    """This process hears the test's sound server."""
    for name, value in sound_server.env.items():
        monkeypatch.setenv(name, value)
    return sound_server


def loudest_hz(source, seconds=0.5):
    count = round(seconds * source.rate)
    sound = source.ring.copy(source.ring.written - count, count)[:, 0]
    return float(np.abs(np.fft.rfft(sound * np.hanning(count))).argmax() / seconds)


def test_sources_are_listed_and_heard_and_drawn(hearing):
    assert [(info.id, info.name, info.kind, info.default) for info in list_sources()] == [
        ("microphone", "Test microphone", "microphone", True),
        ("speakers.monitor", "Monitor of Speakers", "system", False),
    ]
    with hearing.play(tone(1_000, 60), RATE):
        for wanted in (None, "Monitor of Speakers"):
            with open_source(wanted) as source:
                view = SpectrogramStream(source.ring, source.rate)
                columns = []
                wait_for(lambda: source.ring.written >= 1.5 * source.rate or columns.append(view.columns()), "sound")  # noqa: B023
                assert hearing.listeners() == 1
                assert loudest_hz(source) == pytest.approx(1_000, abs=4)
                assert source.overflows == 0
                assert sum(map(len, columns)) >= 50
            wait_for(lambda: hearing.listeners() == 0, "the microphone to be let go")


def test_a_microphone_that_vanishes_is_noticed_and_opened_again_when_it_is_back(hearing):
    with hearing.play(tone(1_000, 60), RATE), open_source() as source:
        wait_for(lambda: source.ring.written > source.rate, "sound")
        hearing.unplug()
        wait_for(lambda: not source.live, "the loss to be noticed")
        with pytest.raises(AfpError, match="No microphone was found"):
            source.start()
        hearing.plug_in()
        source.start()
        before = source.ring.written
        wait_for(lambda: source.ring.written > before + source.rate, "sound again")
        assert loudest_hz(source) == pytest.approx(1_000, abs=4)


def test_a_server_that_dies_is_noticed_and_a_new_one_is_used(hearing):
    with hearing.play(tone(1_000, 60), RATE), open_source() as source:
        wait_for(lambda: source.ring.written > source.rate, "sound")
        hearing.stop()
        wait_for(lambda: not source.live, "the loss to be noticed")
        assert list_sources() == []
        with pytest.raises(AfpError, match="No microphone was found"):
            source.start()
        hearing.start()
        with hearing.play(tone(2_000, 60), RATE):
            source.start()
            before = source.ring.written
            wait_for(lambda: source.ring.written > before + source.rate, "sound again")
            assert loudest_hz(source) == pytest.approx(2_000, abs=4)
