"""The pictures of README and guide, of the real window hearing real sound: `python -m tests.screenshots MUSIC-FOLDER`.

Indexes the folder, plays one of its songs with noise into a sound server
of its own, and lets the window listen to that server's microphone on a display of its own.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from tests.integration.display import Display
from tests.integration.pulse import SoundServer

OUT = Path(__file__).parents[1] / "docs" / "images"
RATE = 44_100
SONG_S = 60.0
NOISE = 0.06  # of the music's RMS
LONGEST_WAIT_S = 60.0


def main() -> int:
    """Start display and sound, then this very file again as their client."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("music", type=Path)
    parser.add_argument("--song", type=Path, help="what to play (default: a song in the folder)")
    parser.add_argument("--library", type=Path, help="default: one made for the pictures")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.inside:
        return picture(args.library, args.out)
    song = args.song or sorted(p for p in args.music.rglob("*.ogg") if p.stat().st_size > 2_000_000)[0]
    with tempfile.TemporaryDirectory(prefix="snd") as folder, Display(1600, 1000) as display:
        library = args.library or Path(folder) / "library"
        subprocess.run(
            [sys.executable, "-m", "engine", "index", str(args.music), "--library", str(library)], check=True
        )
        server = SoundServer(Path(folder))
        server.start()
        try:
            with server.play(heard(song), RATE):
                inside = [sys.executable, "-m", "tests.screenshots", str(args.music), "--inside"]
                environment = os.environ | display.env | server.env
                subprocess.run(
                    [*inside, "--library", str(library), "--out", str(args.out)],
                    env=environment,
                    check=True,
                    timeout=240,
                )
        finally:
            server.stop()
    return 0


def heard(song: Path) -> "np.ndarray[tuple[int], np.dtype[np.float32]]":
    """A minute of the song from its 20th second on, several times over, with noise."""
    from engine.audio.decode import decode

    music = decode(song, RATE, 20.0, SONG_S)
    noise = np.random.default_rng(7).standard_normal(len(music)) * NOISE * music.std()
    return np.tile((0.7 * (music + noise) / np.abs(music + noise).max()).astype(np.float32), 4)


def picture(library: Path, out: Path) -> int:
    """Walk the window through its states and take a picture of each."""
    from PySide6.QtWidgets import QApplication

    from afp_gui.listen.state import State
    from afp_gui.main_window import LIBRARY, LISTEN, MainWindow
    from afp_gui.settings import Settings
    from afp_gui.theme import Theme

    out.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setApplicationName("Earmark")
    theme = Theme()
    theme.apply("light")

    def until(condition: Callable[[], bool], at_least_s: float = 0.0) -> None:
        begun = time.monotonic()
        while not condition() or time.monotonic() - begun < at_least_s:
            application.processEvents()
            if time.monotonic() - begun > LONGEST_WAIT_S:
                raise TimeoutError("the window did not get there")
            time.sleep(0.002)

    def shot(name: str) -> None:
        application.processEvents()
        small(window.grab().toImage()).save(str(out / f"{name}.png"))

    with tempfile.TemporaryDirectory() as profile:
        window = MainWindow(library, Settings(Path(profile)), theme)
        window.resize(1280, 800)
        window.show()
        card = window.listen.card
        until(lambda: card.state is State.READY)
        window.listen.start()
        until(lambda: card.state is State.MATCHED)
        until(lambda: True, at_least_s=10.0)
        shot("listen-light")
        theme.apply("dark")
        until(lambda: True, at_least_s=0.5)
        shot("listen-dark")
        theme.apply("light")
        window.show_page(LIBRARY)
        until(lambda: len(window.library.tracks.tracks) > 0, at_least_s=0.5)
        window.library.table.selectRow(2)
        shot("library")
        window.show_page(LISTEN)
        window.close()
    return 0


def small(image: QImage) -> QImage:
    """The picture in its own 256 commonest colours: a third of the size, and no eye sees it."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32) & 0xFFFFFF
    exact, exact_counts = np.unique(pixels, return_counts=True)
    coarse, counts = np.unique(pixels & 0xF8F8F8, return_counts=True)
    flat = exact[np.argsort(-exact_counts)[:48]]  # the page's own colours, exactly
    table = np.concatenate([flat, coarse[np.argsort(-counts)[: 256 - len(flat)]]]) | 0xFF000000
    return image.convertToFormat(QImage.Format.Format_Indexed8, table.tolist())


if __name__ == "__main__":
    sys.exit(main())
