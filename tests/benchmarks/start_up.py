"""How soon the window listens: `python -m tests.benchmarks.start_up`, on a machine that does nothing else.

The real window, on an X server of its own, is started with `--listen` on a sound server's microphone; prints the
seconds from its start to its first event ("ready": the source is open, encoder and library are loaded), thrice.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from engine.demo.composer import PIECES, RATE, render
from tests.integration.display import Display
from tests.integration.pulse import SoundServer


def ready_after_s(library: Path, folder: Path, env: dict[str, str]) -> float:
    """Start the window, wait for its first event, and close it."""
    events = folder / "events.jsonl"
    events.unlink(missing_ok=True)
    command = [sys.executable, "-m", "afp_gui", "--library", str(library), "--profile", str(folder), "--listen"]
    began = time.time()
    with subprocess.Popen([*command, "--events", str(events)], env=env) as window:
        while not (events.exists() and events.read_text()):
            if window.poll() is not None:
                raise SystemExit("the window has ended before it listened")
            time.sleep(0.01)
        first = json.loads(events.read_text().splitlines()[0])
        passed = time.time() - began
        window.send_signal(signal.SIGTERM)
    assert first["event"] == "ready", first
    return passed


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="snd") as made, Display() as display:
        folder, library = Path(made), Path(made) / "library"
        make = ["demo", "--make-only", "--library", str(library)]
        subprocess.run([sys.executable, "-m", "engine", *make], check=True, stdout=subprocess.DEVNULL)
        server = SoundServer(folder)
        server.start()
        try:
            with server.play(0.5 * render(PIECES[0]), RATE):
                env = os.environ | display.env | server.env
                print([round(ready_after_s(library, folder, env), 2) for _ in range(3)], "s to listening; wanted: 3")
        finally:
            server.stop()


if __name__ == "__main__":
    main()
