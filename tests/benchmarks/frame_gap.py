"""How evenly the spectrogram moves while the window recognises: `python -m tests.benchmarks.frame_gap`.

The real window, 1280×800 on an X server of its own, listens for `--seconds` to a live source (a sound server's
microphone, into which demo pieces are played) and recognises. Only frames that painted new columns count. Prints one
JSON line: `{"frames", "median_ms", "p99_ms", "longest_ms", "columns", "matches", "load"}`.
"""

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from tests.integration.display import Display
from tests.integration.pulse import SoundServer

WARM_UP_S = 5.0


def main() -> int:
    """Start display and sound, then this very file again as their client."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--library", type=Path, help="default: the demo library, made if need be")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.inside:
        return watch(args.library, args.seconds)

    from engine.demo.composer import PIECES, RATE, render

    sound = np.concatenate([render(piece) for piece in PIECES[:4]])
    with tempfile.TemporaryDirectory(prefix="snd") as folder, Display() as display:
        library = args.library or Path(folder) / "library"
        if args.library is None:
            make = ["demo", "--make-only", "--library", str(library)]
            subprocess.run([sys.executable, "-m", "engine", *make], check=True, stdout=subprocess.DEVNULL)
        server = SoundServer(Path(folder))
        server.start()
        try:
            with server.play(0.5 * np.tile(sound, 2), RATE):
                inside = [sys.executable, "-m", "tests.benchmarks.frame_gap", "--inside", "--library", str(library)]
                subprocess.run(
                    [*inside, "--seconds", str(args.seconds)], env=os.environ | display.env | server.env, check=True
                )
        finally:
            server.stop()
    return 0


def watch(library: Path, seconds: float) -> int:
    """Note when each frame with new columns was painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from afp_gui.listen import spectrogram
    from afp_gui.main_window import MainWindow
    from afp_gui.settings import Settings
    from afp_gui.theme import Theme

    painted: list[tuple[float, int]] = []
    matches: list[str] = []

    class Watched(spectrogram._Picture):
        def paint(self, *args: Any) -> None:
            super().paint(*args)
            if not painted or self.count > painted[-1][1]:
                painted.append((time.perf_counter(), self.count))

    spectrogram._Picture = Watched  # type: ignore[misc]
    application = QApplication([])
    theme = Theme()
    theme.apply("light")
    with tempfile.TemporaryDirectory() as profile:
        window = MainWindow(library, Settings(Path(profile)), theme)
        window.resize(1280, 800)
        window._listener.heard.connect(lambda event: matches.append(event.event))
        window._listener.opened.connect(lambda *_: QTimer.singleShot(round(1000 * (WARM_UP_S + seconds)), window.close))
        window._listener.ready.connect(lambda _: window.listen.start())
        window.show()
        application.exec()
    begun = painted[0][0] + WARM_UP_S
    times = [at for at, _ in painted if at >= begun]
    gaps = sorted(1000 * (b - a) for a, b in itertools.pairwise(times))
    result = {
        "frames": len(times),
        "median_ms": round(statistics.median(gaps), 2),
        "p99_ms": round(gaps[int(0.99 * len(gaps))], 2),
        "longest_ms": round(gaps[-1], 2),
        "columns": painted[-1][1],
        "matches": matches.count("match"),
        "load": round(os.getloadavg()[0], 1),
    }
    print(json.dumps(result), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
