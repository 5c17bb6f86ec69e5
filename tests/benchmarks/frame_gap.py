"""How evenly the window moves while it recognises, page by page: `python -m tests.benchmarks.frame_gap [--all]`.

The real window, 1280×800 on an X server of its own, listens for `--seconds` to a live source (a sound server's
microphone, into which demo pieces are played) and recognises; `--busy` indexes or trains beside it, at the priority of
the window's own children. On the Listen page and the stage a frame is one that painted new columns of the spectrogram;
on the other pages nothing need be painted, and a frame is a turn of the event loop, asked for every 16 ms.
Prints a JSON line a page: `page`, `busy`, `frame`, `frames`, `median_ms`, `p99_ms`, `longest_ms`, `matches`, `load`.
"""

import argparse
import itertools
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from tests.integration.display import Display
from tests.integration.pulse import SoundServer

WARM_UP_S, SETTLE_S = 5.0, 1.0
TURN_MS = 16
PAGES = ("listen", "stage", "history", "library", "training", "evaluation", "settings", "help")
PAINTING = ("listen", "stage")
BUSY = ("nothing", "index", "train")


def main() -> int:
    """Start display, sound and what is done beside, then this very file again as their client."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=30.0, help="on each page (default: %(default)s)")
    parser.add_argument("--library", type=Path, help="default: the demo library, made if need be")
    parser.add_argument("--page", choices=PAGES, default="listen")
    parser.add_argument("--busy", choices=BUSY, default="nothing", help="what goes on beside (default: %(default)s)")
    parser.add_argument("--all", action="store_true", help="every page, beside nothing, indexing and training")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    pages = PAGES if args.all else (args.page,)
    if args.inside:
        return watch(args.library, args.seconds, pages, args.busy)

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # whoever ends it ends what it started
    from engine.demo.composer import PIECES, RATE, render

    sound = np.concatenate([render(piece) for piece in PIECES[:4]])
    with tempfile.TemporaryDirectory(prefix="snd") as folder, Display() as display:
        library = args.library or Path(folder) / "library"
        homes = {f"XDG_{kind}_HOME": str(Path(folder) / kind) for kind in ("DATA", "CACHE", "CONFIG", "STATE")}
        if args.library is None:
            make = ["demo", "--make-only", "--library", str(library)]
            environment = os.environ | homes
            subprocess.run(
                [sys.executable, "-m", "engine", *make], check=True, stdout=subprocess.DEVNULL, env=environment
            )
        server = SoundServer(Path(folder))
        server.start()
        options = ["--library", str(library), "--seconds", str(args.seconds), *(["--all"] if args.all else [])]
        try:
            with server.play(0.5 * np.tile(sound, 8), RATE):
                for busy in BUSY if args.all else (args.busy,):
                    inside = [sys.executable, "-m", "tests.benchmarks.frame_gap", "--inside", "--busy", busy]
                    with beside(busy, Path(folder), sound, RATE):
                        subprocess.run(
                            [*inside, "--page", args.page, *options],
                            env=os.environ | homes | display.env | server.env,
                            check=True,
                        )
        finally:
            server.stop()
    return 0


@contextmanager
def beside(busy: str, folder: Path, sound: "np.ndarray[Any, Any]", rate: int) -> Iterator[None]:
    """Index or train all the while, as the window's children do."""
    from afp_gui.command_process import NICENESS
    from engine.platform_calls import set_priority

    if busy == "nothing":
        yield
        return
    if busy == "index":
        import wave

        music = folder / "beside"
        music.mkdir()
        for number in range(4):
            with wave.open(str(music / f"{number}.wav"), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(rate)
                file.writeframes((np.roll(sound, number * rate) * 32767).astype("<i2").tobytes())
        again = f"{sys.executable} -m engine index {music} --library {folder}/made"
        command = ["sh", "-c", f"while :; do rm -rf {folder}/made; {again}; done"]
    else:
        from tests.trainer.corpus_of_tones import make

        make(folder / "corpus", songs=8)
        command = [sys.executable, "-m", "engine", "train", "--run", str(folder / "run"), "--background"]
        command += ["--corpus", str(folder / "corpus"), "--steps", "100000", "--fit"]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        set_priority(child.pid, NICENESS)
        time.sleep(5.0)  # until it works in earnest
        if child.poll() is not None:
            raise RuntimeError(f"what was to go on beside the window ended with {child.returncode}")
        yield
    finally:
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        shutil.rmtree(folder / "beside", ignore_errors=True)


def watch(library: Path, seconds: float, pages: tuple[str, ...], busy: str) -> int:
    """Note when each frame came, page after page."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from afp_gui.app import SWITCH_S
    from afp_gui.listen import spectrogram
    from afp_gui.listen.state import State
    from afp_gui.main_window import MainWindow
    from afp_gui.pages import HELP, PREFERENCES
    from afp_gui.settings import Settings
    from afp_gui.theme import Theme

    painted: list[tuple[float, int]] = []
    turned: list[float] = []
    matches: list[str] = []

    class Watched(spectrogram._Picture):
        def paint(self, *args: Any) -> None:
            super().paint(*args)
            if not painted or self.count != painted[-1][1]:
                painted.append((time.perf_counter(), self.count))

    spectrogram._Picture = Watched  # type: ignore[misc]
    sys.setswitchinterval(SWITCH_S)
    application = QApplication([])
    theme = Theme()
    theme.apply("light")
    turns = QTimer(interval=TURN_MS, timerType=Qt.TimerType.PreciseTimer)
    turns.timeout.connect(lambda: turned.append(time.perf_counter()))
    numbers = {"settings": PREFERENCES, "help": HELP}
    numbers |= {name: number for number, name in enumerate(("listen", "history", "library", "training", "evaluation"))}
    with tempfile.TemporaryDirectory() as profile:
        window = MainWindow(library, Settings(Path(profile)), theme)
        window.resize(1280, 800)
        window._listener.heard.connect(lambda event: matches.append(event.event))  # in the listener's thread
        waiting = list(pages)

        def turn_over() -> None:
            if not waiting:
                window.close()
                application.quit()
                return
            page = waiting.pop(0)
            if page == "stage":
                window.enter_stage()
            else:
                window.show_page(numbers[page])
            QTimer.singleShot(round(1000 * SETTLE_S), lambda: begin(page))

        def begin(page: str) -> None:
            painted.clear()
            turned.clear()
            QTimer.singleShot(round(1000 * seconds), lambda: end(page))

        def end(page: str) -> None:
            painting = page in PAINTING
            times = [at for at, _ in painted] if painting else turned
            told = {"page": page, "busy": busy, "frame": "spectrogram" if painting else "turn of the event loop"}
            if len(times) < 3:
                print(f"nothing moved on {page}: is there sound?", file=sys.stderr)
                os._exit(1)
            told |= gaps(times) | {"matches": matches.count("match"), "load": round(os.getloadavg()[0], 1)}
            print(json.dumps(told), flush=True)
            turn_over()

        def listen_when_ready() -> None:
            if window.listen.card.state is State.READY:
                window.listen.start()
                begin_when_painted()
            else:
                QTimer.singleShot(200, listen_when_ready)

        def begin_when_painted() -> None:
            if painted:
                QTimer.singleShot(round(1000 * WARM_UP_S), turn_over)
            else:
                QTimer.singleShot(200, begin_when_painted)

        window.show()
        turns.start()
        listen_when_ready()
        application.exec()
    return 0


def gaps(times: list[float]) -> dict[str, float]:
    """Of frames at these times."""
    sorted_ms = sorted(1000 * (b - a) for a, b in itertools.pairwise(times))
    return {
        "frames": len(times),
        "median_ms": round(statistics.median(sorted_ms), 2),
        "p99_ms": round(sorted_ms[int(0.99 * len(sorted_ms))], 2),
        "longest_ms": round(sorted_ms[-1], 2),
    }


if __name__ == "__main__":
    sys.exit(main())
