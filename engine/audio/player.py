"""Plays a file of the library through the default output, from any position, in a separate thread."""

from __future__ import annotations

import threading
from pathlib import Path

from engine.display_text import display_text
from engine.errors import AfpError

RATE = 48_000
BLOCK_S = 0.05


class Player:
    """Plays one file at a time. Every method returns at once; a view polls the attributes a few times a second.

    `playing` is True until the end, a failure or `stop`. After a failure, `error` says in one sentence what went
    wrong. `position_s` is the position in the file of the sound that was last written to the output. `duration_s` is
    the length that the file claims, None while unknown.
    """

    def __init__(self) -> None:
        self._going = threading.Event()  # cleared: paused
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._path: Path | None = None
        self._pitch = self._tempo = 1.0
        self.playing = False
        self.position_s = 0.0
        self.duration_s: float | None = None
        self.error: str | None = None

    @property
    def paused(self) -> bool:
        return self.playing and not self._going.is_set()

    def play(self, path: Path, start_s: float = 0.0, pitch: float = 1.0, tempo: float = 1.0) -> None:
        """Play `path` from `start_s` on, at so many times its pitch and tempo, and stop what is playing now."""
        self._pitch, self._tempo = pitch, tempo
        self._start(path, start_s, paused=False)

    def seek(self, position_s: float) -> None:
        """Continue from another position, or wait there if paused."""
        if self._path is not None:
            self._start(self._path, position_s, self.paused)

    def pause(self) -> None:
        self._going.clear()

    def resume(self) -> None:
        self._going.set()

    def stop(self) -> None:
        """Stop the sound; the thread ends by itself within one block."""
        self.playing = False
        self._stopping.set()
        self._going.set()

    def close(self) -> None:
        """Stop, and wait until the output is closed."""
        self.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _start(self, path: Path, start_s: float, paused: bool) -> None:
        before = self._thread
        self._stopping.set()
        self._going.set()
        self._stopping, self._going = threading.Event(), threading.Event()
        if not paused:
            self._going.set()
        self._path, self.position_s, self.error, self.playing = path, max(0.0, start_s), None, True
        self._thread = threading.Thread(
            target=self._run,
            args=(path, self.position_s, self._pitch, self._tempo, self._stopping, self._going, before),
            name="player",
            daemon=True,
        )
        self._thread.start()

    def _run(
        self,
        path: Path,
        start_s: float,
        pitch: float,
        tempo: float,
        stopping: threading.Event,
        going: threading.Event,
        before: threading.Thread | None,
    ) -> None:
        if before is not None:
            before.join()  # one output at a time
        error = None
        try:
            if not stopping.is_set():
                self._play(path, start_s, pitch, tempo, stopping, going)
        except AfpError as failure:
            error = str(failure)
        except Exception as failure:  # noqa: BLE001  an output that goes raises what its driver likes
            error = f"The sound output failed ({display_text(str(failure))}): check the loudspeakers and play it again."
        if not stopping.is_set():  # else it is another file's turn, or nobody's
            self.error = error
            self.playing = False

    def _play(
        self,
        path: Path,
        start_s: float,
        pitch: float,
        tempo: float,
        stopping: threading.Event,
        going: threading.Event,
    ) -> None:
        from engine.audio.decode import blocks_from
        from engine.audio.devices import close_stream, open_output
        from engine.audio.tags import read_tags
        from engine.audio.tempo import at_tempo

        if not path.is_file():
            raise AfpError(
                f"“{display_text(path.name)}” is no longer where it was: connect its drive, or rescan the library."
            )
        self.duration_s = read_tags(path).duration_s
        rate = round(RATE / pitch)  # played at RATE it is as much higher, and faster
        sound = at_tempo(blocks_from(path, rate, start_s, BLOCK_S), RATE, tempo / pitch)
        output = open_output(RATE)
        try:
            played = 0
            for block in sound:
                if not going.is_set():
                    output.stop()  # else it would run dry and complain
                    going.wait()
                    output.start()
                if stopping.is_set():
                    return
                output.write(block.reshape(-1, 1))
                played += len(block)
                self.position_s = start_s + played / RATE * tempo
            output.stop()  # once it has played what it still holds
        finally:
            close_stream(output)
