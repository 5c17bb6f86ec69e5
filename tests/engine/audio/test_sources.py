"""Sources with a stand-in for PortAudio and the sound server; tests/integration has the real ones."""

import os
import sys
import threading
import time
import wave
from types import SimpleNamespace

import numpy as np
import pytest

from engine.audio import devices, microphone
from engine.audio.sources import list_sources, open_source
from engine.commands import sources as sources_command
from engine.errors import AfpError
from tests.integration.pulse import wait_for


class PortAudioError(Exception):
    pass


class Stream:
    def __init__(self, machine, **options):
        if machine.refuses:
            raise PortAudioError("Device unavailable")
        self.machine = machine
        self.options = options
        self.pulse_source = os.environ.get("PULSE_SOURCE")
        self.active = False
        machine.streams.append(self)

    def start(self):
        self.active = True

    def abort(self, ignore_errors):
        self.active = False

    def close(self, ignore_errors):
        self.machine.streams.remove(self)

    def deliver(self, block, overflow=False):
        self.options["callback"](block, len(block), None, SimpleNamespace(input_overflow=overflow))


class Machine:
    """The devices of a computer: `served` by a sound server (None: there is no server), `bare` in PortAudio's list."""

    def __init__(self, monkeypatch):
        self.served = []
        self.default = None
        self.bare = [{"name": "pulse", "max_input_channels": 32, "hostapi": 0, "default_samplerate": 44_100.0}]
        self.listed = list(self.bare)  # what PortAudio saw when it was initialised
        self.refuses = self.ends = False
        self.streams = []
        self.initialised = 1
        sounddevice = SimpleNamespace(
            PortAudioError=PortAudioError,
            InputStream=lambda **options: Stream(self, **options),
            query_devices=self.query_devices,
            query_hostapis=lambda: [{"name": "ALSA"}],
            _terminate=lambda: None,
            _initialize=self.initialise,
        )
        pulsectl = SimpleNamespace(PulseError=RuntimeError, Pulse=lambda *a, **k: self)
        monkeypatch.setitem(sys.modules, "sounddevice", sounddevice)
        monkeypatch.setitem(sys.modules, "pulsectl", pulsectl)
        monkeypatch.setattr(microphone, "WATCH_S", 0.01)
        monkeypatch.delenv("PULSE_SOURCE", raising=False)

    def add(self, name, description, rate=48_000, channels=2, monitor=False, default=False):
        proplist = {"device.class": "monitor"} if monitor else {}
        spec = SimpleNamespace(rate=rate, channels=channels)
        self.served.append(SimpleNamespace(name=name, description=description, proplist=proplist, sample_spec=spec))
        if default:
            self.default = name

    def remove(self, name):
        self.served = [source for source in self.served if source.name != name]

    def initialise(self):
        assert not self.streams, "PortAudio was initialised again under an open stream"
        self.initialised += 1
        self.listed = list(self.bare)

    def query_devices(self, kind=None):
        if kind == "input":
            if not self.listed:
                raise ValueError("no default device")
            return {"index": 0} | self.listed[0]
        return self.listed

    # The sound server, as pulsectl shows it.
    def connect(self, autospawn):
        if self.served is None:
            raise RuntimeError("no server")

    def server_info(self):
        if self.ends:
            raise AttributeError("pulsectl lets through what libpulse says when its server has gone")
        return SimpleNamespace(default_source_name=self.default)

    def source_list(self):
        return list(self.served)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


@pytest.fixture
def machine(monkeypatch):
    return Machine(monkeypatch)


@pytest.fixture
def desk(machine):
    machine.add("speakers.monitor", "Monitor of Speakers", monitor=True)
    machine.add("desk", "Desk microphone", default=True)
    machine.add("webcam", "Webcam", rate=16_000, channels=1)
    return machine


def test_the_server_is_asked_for_its_sources_and_monitors_are_system_sound(desk, capsys):
    listed = [(info.id, info.name, info.kind, info.rate, info.default) for info in list_sources()]
    assert listed == [
        ("desk", "Desk microphone", "microphone", 48_000, True),
        ("webcam", "Webcam", "microphone", 16_000, False),
        ("speakers.monitor", "Monitor of Speakers", "system", 48_000, False),
    ]
    assert sources_command.run(SimpleNamespace(json=True)) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first == '{"id": "desk", "name": "Desk microphone", "kind": "microphone", "rate": 48000, "default": true}'


def test_without_a_server_portaudio_lists_its_own_devices(machine):
    machine.served = None
    machine.bare = [
        {"name": "Built-in", "max_input_channels": 8, "hostapi": 0, "default_samplerate": 44_100.0},
        {"name": "Loudspeaker", "max_input_channels": 0, "hostapi": 0, "default_samplerate": 44_100.0},
    ]
    assert [(info.id, info.name, info.rate, info.default) for info in list_sources()] == [
        ("ALSA: Built-in", "Built-in", 44_100, True)
    ]
    with open_source("Built-in") as source:
        assert machine.streams[0].options["device"] == 0
        assert machine.streams[0].pulse_source is None
        assert source.ring.channels == 2


@pytest.mark.parametrize(
    ("wanted", "opened"),
    [(None, "desk"), ("webcam", "webcam"), ("WEBCAM", "webcam"), ("Monitor of Speakers", "speakers.monitor")],
)
def test_a_source_is_opened_by_id_or_name_at_its_own_rate_with_a_block_size(desk, wanted, opened):
    with open_source(wanted) as source:
        (stream,) = desk.streams
        assert source.info.id == stream.pulse_source == opened
        assert stream.options["samplerate"] == source.rate == source.info.rate
        assert stream.options["blocksize"] == source.rate // 50
        assert stream.options["latency"] == "high"
        assert source.live
        assert "PULSE_SOURCE" not in os.environ
    assert not desk.streams and not source.live
    assert not [thread for thread in threading.enumerate() if thread.name == "microphone watcher"]


def test_the_callback_copies_and_counts_overflows(desk):
    with open_source() as source:
        (stream,) = desk.streams
        block = np.arange(20, dtype=np.float32).reshape(10, 2)
        stream.deliver(block)
        stream.deliver(block + 100, overflow=True)
        assert source.overflows == 1
        np.testing.assert_array_equal(source.ring.read(0, 20), np.concatenate([block, block + 100]))


@pytest.mark.parametrize("wanted", ["nothing", "file:/nowhere/song.ogg"])
def test_what_is_not_there_is_one_sentence(desk, wanted):
    with pytest.raises(AfpError) as failure:
        open_source(wanted)
    assert (
        str(failure.value)
        == {
            "nothing": "There is no sound source called “nothing”: see `afp sources` for those there are.",
            "file:/nowhere/song.ogg": "There is no file /nowhere/song.ogg: check the path.",
        }[wanted]
    )


@pytest.mark.parametrize("served", [None, []])
def test_no_device_at_all(machine, served):
    machine.served, machine.bare, machine.listed = served, [], []
    assert list_sources() == []
    with pytest.raises(AfpError, match=r"^No microphone was found: connect one"):
        open_source()


def test_a_device_that_refuses_is_one_sentence_and_leaves_nothing_open(desk):
    desk.refuses = True
    with pytest.raises(AfpError, match=r"^“Desk microphone” could not be opened: check that it is connected"):
        open_source().start()
    assert not desk.streams and devices._open_streams == 0


def test_without_portaudio_the_sentence_says_what_to_install(tmp_path, monkeypatch):
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    with pytest.raises(AfpError, match=r"PortAudio is missing: install it .*libportaudio2"):
        open_source()


def test_a_named_device_that_goes_is_waited_for(desk):
    with open_source("webcam") as source:
        ring = source.ring
        desk.remove("webcam")
        wait_for(lambda: not source.live, "the end of the webcam")
        assert source.error == "“Webcam” was disconnected or is no longer the default."
        with pytest.raises(AfpError):
            source.start()
        desk.add("webcam", "Webcam", rate=16_000, channels=1)
        source.start()
        assert source.live and source.error is None
        assert source.ring is ring  # readers go on where they were
        desk.remove("webcam")
        wait_for(lambda: not source.live, "the end of the webcam")
        desk.add("webcam", "Webcam", rate=44_100, channels=1)
        source.start()
        assert source.ring is not ring and source.rate == 44_100


def test_the_default_is_followed_but_a_microphone_is_never_replaced_by_what_the_computer_plays(desk):
    with open_source() as source:
        desk.default = "webcam"
        wait_for(lambda: not source.live, "the new default")
        source.start()
        assert source.info.id == "webcam"
        desk.remove("webcam")
        desk.remove("desk")
        desk.default = "speakers.monitor"
        wait_for(lambda: not source.live, "the end of the webcam")
        with pytest.raises(AfpError, match="No microphone was found"):
            source.start()


def test_a_server_that_ends_while_it_is_asked_takes_the_device_with_it(desk):
    with open_source() as source:
        desk.ends = True
        wait_for(lambda: not source.live, "the end of the microphone")
        assert source.error == "“Desk microphone” was disconnected or is no longer the default."


def test_a_stream_that_cannot_even_be_asked_is_ended(desk, monkeypatch):
    def asked(stream):
        raise PortAudioError("Internal PortAudio error")

    with open_source() as source:
        monkeypatch.setattr(Stream, "active", property(asked, lambda stream, value: None), raising=False)
        wait_for(lambda: not source.live, "the end of the microphone")
        assert source.error == "“Desk microphone” cannot be followed any more (PortAudioError)."
        assert not desk.streams


@pytest.mark.parametrize("how", ["inactive", "silent"])
def test_a_stream_that_stops_delivering_is_noticed(desk, monkeypatch, how):
    monkeypatch.setattr(microphone, "STALL_S", 0.05)
    with open_source() as source:
        desk.streams[0].deliver(np.zeros((960, 2), np.float32))
        if how == "inactive":
            desk.streams[0].active = False
        wait_for(lambda: not source.live, "the stall to be noticed")
        assert source.error == "“Desk microphone” has stopped delivering sound."


def test_portaudio_is_initialised_again_only_while_nothing_is_open(desk):
    """The server came up after PortAudio: its `pulse` device is missing until the list is read again."""
    desk.listed = []
    with open_source("webcam"):
        assert desk.initialised == 2
        desk.listed = []
        list_sources()  # asserts in `Machine.initialise`
        assert desk.initialised == 2


@pytest.fixture
def song(tmp_path):
    path = tmp_path / "söng.wav"
    samples = (0.25 * np.sin(np.arange(24_000) * 0.05) * 32767).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(samples.tobytes())
    return path, samples / 32768


@pytest.mark.parametrize("prefix", ["", "file:"])
def test_a_file_plays_at_its_own_pace_to_its_end_and_can_be_played_again(song, prefix):
    path, samples = song
    source = open_source(f"{prefix}{path}")
    assert (source.info.kind, source.info.name, source.rate) == ("file", "söng.wav", 48_000)
    for turn in (1, 2):
        began = time.monotonic()
        source.start()
        assert source.live
        wait_for(lambda: not source.live, "the end of the file")
        assert time.monotonic() - began >= 0.5  # never faster than it sounds
        assert source.error is None
        assert source.ring.written == turn * 24_000
    np.testing.assert_allclose(source.ring.read(24_000, 24_000)[:, 0], samples, atol=1e-3)
    source.stop()


def test_stopping_a_file_ends_its_thread(song):
    with open_source(str(song[0])) as source:
        wait_for(lambda: source.ring.written > 0, "the first block")
    assert not source.live
    assert not [thread for thread in threading.enumerate() if thread.name == "playback"]


@pytest.mark.parametrize("content", [b"", b"This is no sound at all. " * 40])
def test_a_file_without_sound_says_so_when_it_is_started(tmp_path, content):
    path = tmp_path / "letter.mp3"
    path.write_bytes(content)
    with pytest.raises(AfpError, match=r"letter\.mp3"):
        open_source(str(path)).start()
