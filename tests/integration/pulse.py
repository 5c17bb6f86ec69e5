"""A PulseAudio server for tests: its own socket, folders and devices, so that a real program hears real sound.

What is played into the sink `speakers` comes out of the source `microphone` ("Test microphone", the default) and out of
the monitor `speakers.monitor`, in real time. Programs under test get `server.env`:

    def test_it(sound_server):
        with sound_server.play(samples, 8_000) as playing:            # returns once the sound is running
            process = subprocess.Popen([...], env=os.environ | sound_server.env)
            ...
            heard_s = playing.position_s                              # what is in the air just now
        sound_server.unplug()                                         # the microphone vanishes
        sound_server.plug_in()
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.patience import PATIENCE_S

SINK = "speakers"
MICROPHONE = "microphone"


def missing() -> str | None:
    """Why no server can be started here, or None."""
    absent = [name for name in ("pulseaudio", "pactl", "pacat", "parec") if shutil.which(name) is None]
    return f"not installed: {', '.join(absent)}" if absent else None


def wait_for(condition: Callable[[], object], what: str) -> None:
    """Return once `condition()` is true; fail with `what` after `PATIENCE_S`."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited {PATIENCE_S:g} s in vain for {what}")
        time.sleep(0.02)


@dataclass
class Playing:
    """A sound that is being played; `position_s` of it is audible now (to about 0.1 s)."""

    started: float  # time.time() of its first sample

    @property
    def position_s(self) -> float:
        return time.time() - self.started


class SoundServer:
    """Start with `start()`, end with `stop()`; `folder` must have a short path (it holds a socket)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._waker: subprocess.Popen[bytes] | None = None
        self._microphone_module: str | None = None
        socket = folder / "native"
        self.env = {
            "PULSE_SERVER": f"unix:{socket}",
            "PULSE_COOKIE": str(folder / "cookie"),
            "XDG_RUNTIME_DIR": str(folder),
        }

    def start(self) -> None:
        """Start the server with its sink and its microphone, and wait until it answers."""
        arguments = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=true", "--use-pid-file=no"]
        modules = [
            f"module-native-protocol-unix auth-anonymous=1 socket={self._folder / 'native'}",
            f"module-null-sink sink_name={SINK} sink_properties=device.description=Speakers",
        ]
        with (self._folder / "server.log").open("wb") as log:
            self._process = subprocess.Popen(
                ["pulseaudio", *arguments, *(f"--load={module}" for module in modules)],
                env=os.environ | self.env | {"HOME": str(self._folder)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        wait_for(lambda: self._pactl("info", check=False), "the sound server")
        # An idle sink renders two seconds ahead: it is kept awake, so that what is played is heard at once.
        self._waker = self._player(Path("/dev/zero"), 8_000)
        self.plug_in()
        self._hear()

    def stop(self) -> None:
        """End the server; whoever still listens loses it."""
        for process in (self._waker, self._process):
            if process is not None:
                process.terminate()
                process.wait()
        self._waker = self._process = self._microphone_module = None

    def plug_in(self) -> None:
        """Make the microphone appear, as the default source."""
        self._microphone_module = self._pactl(
            "load-module",
            "module-remap-source",
            f"master={SINK}.monitor",
            f"source_name={MICROPHONE}",
            "source_properties='device.description=\"Test microphone\"'",
        ).strip()
        self._pactl("set-default-source", MICROPHONE)

    def unplug(self) -> None:
        """Make the microphone vanish."""
        assert self._microphone_module is not None, "the microphone is not plugged in"
        self._pactl("unload-module", self._microphone_module)
        self._microphone_module = None

    def listeners(self) -> int:
        """How many programs record now."""
        streams = self._pactl("list", "short", "source-outputs").splitlines()
        return sum(stream.split("\t")[2] != "-" for stream in streams)  # "-": the microphone itself, a module

    @contextmanager
    def play(self, samples: NDArray[np.float32], rate: int, latency_ms: int = 50) -> Iterator[Playing]:
        """Play mono `samples` into the sink; yields once they are running, ends them on leaving.

        A higher latency bridges the gaps of a busy machine; `position_s` is then less exact.
        """
        raw = self._folder / f"playing-{time.monotonic_ns()}.f32"
        raw.write_bytes(np.ascontiguousarray(samples, dtype="<f4").tobytes())
        players = self._players()
        player = self._player(raw, rate, latency_ms)
        try:
            wait_for(lambda: self._players() > players, "the sound to run")
            yield Playing(started=time.time())
        finally:
            player.terminate()
            player.wait()
            raw.unlink()

    def _player(self, raw: Path, rate: int, latency_ms: int = 50) -> "subprocess.Popen[bytes]":
        with raw.open("rb") as sound:
            return subprocess.Popen(
                [
                    *("pacat", "--playback", f"--device={SINK}", "--raw", f"--latency-msec={latency_ms}"),
                    *("--format=float32le", f"--rate={rate}", "--channels=1"),
                ],
                stdin=sound,
                stderr=subprocess.DEVNULL,  # it complains when its server dies, which is the point of some tests
                env=os.environ | self.env,
            )

    def _hear(self) -> None:
        """Wait until the microphone delivers."""
        recorder = subprocess.Popen(
            ["parec", f"--device={MICROPHONE}", "--raw", "--latency-msec=20"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | self.env,
        )
        assert recorder.stdout is not None
        os.set_blocking(recorder.stdout.fileno(), False)
        try:
            wait_for(lambda: recorder.stdout.read(1_000), "the microphone to deliver")
        finally:
            recorder.terminate()
            recorder.wait()
            recorder.stdout.close()

    def _players(self) -> int:
        return len(self._pactl("list", "short", "sink-inputs").splitlines())

    def _pactl(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["pactl", *arguments],
            env=os.environ | self.env,
            capture_output=True,
            text=True,
            check=False,
        )
        if check and done.returncode != 0:
            raise AssertionError(f"pactl {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout if done.returncode == 0 else ""
