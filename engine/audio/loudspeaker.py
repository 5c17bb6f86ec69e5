"""A sound file through the loudspeaker."""

from pathlib import Path
from typing import Any

import numpy as np

from engine.audio.decode import decode
from engine.errors import AfpError

RATE = 48_000


class Loudspeaker:
    """Plays one file at a time, from PortAudio's own thread."""

    def __init__(self) -> None:
        self._stream: Any = None

    @property
    def playing(self) -> bool:
        """Whether something is still to be heard."""
        return self._stream is not None and bool(self._stream.active)

    def play(self, path: Path) -> None:
        """Play a file from its beginning; what played before stops. AfpError when it cannot be read or played."""
        self.stop()
        sound = decode(path, RATE)
        try:
            import sounddevice
        except (ImportError, OSError) as error:
            raise AfpError(f"The sound library PortAudio is missing ({error}): install libportaudio2.") from error
        at = 0

        def fill(out: Any, frames: int, time: Any, status: Any) -> None:
            nonlocal at
            part = sound[at : at + frames]
            out[: len(part), 0], out[len(part) :, 0] = part, 0
            at += frames
            if not len(part):
                raise sounddevice.CallbackStop

        try:
            self._stream = sounddevice.OutputStream(
                samplerate=RATE, channels=1, dtype=np.float32, latency="high", callback=fill
            )
            self._stream.start()
        except (sounddevice.PortAudioError, ValueError) as error:
            self._stream = None
            raise AfpError("No loudspeaker could be opened: connect one, or choose one in the system.") from error

    def stop(self) -> None:
        """Be silent."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()
