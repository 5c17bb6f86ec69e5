"""The pictures of README and guide, of the real window hearing real sound: `python -m tests.pictures [MUSIC-FOLDER]`.

Makes a home with some of that music (without a folder, with the pieces of the demo), plays one of its songs with noise
into a sound server of its own, and lets the window listen to that server's microphone on a display of its own.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from tests.integration.display import Display
from tests.integration.pulse import SoundServer

OUT = Path(__file__).parents[2] / "docs" / "images"
RATE = 44_100
BEGINS_S, SONG_S, TIMES = 5.0, 60.0, 20
NOISE = 0.06  # of the music's RMS
MOST_FILES = 32
SOUNDS = {".flac", ".mp3", ".m4a", ".ogg", ".opus", ".wav"}


def main() -> int:
    """Prepare home, display and sound, then walk through the window as their client."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("music", type=Path, nargs="?", help="default: the demo's pieces")
    parser.add_argument("--song", help="the file to play, by its name (default: the first)")
    parser.add_argument("--evaluations", type=Path, help="results to show (default: small ones are made)")
    parser.add_argument("--only", nargs="+", default=[], help="parts of the walk, such as listen")
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ada-") as folder, Display(1600, 1000) as display:
        home, sound = Path(folder), Path(folder) / ".s"
        sound.mkdir()
        environment = os.environ | display.env | at_home(home)
        if args.music is None:
            earmark(["demo", "--make-only", "--library", str(home / "demo")], environment)
            args.music = next((home / ".local/share/earmark/demo").glob("music-*"))
        music = bring(args.music, home / "Music", args.song)
        if args.evaluations:
            shutil.copytree(args.evaluations, home / ".local/share/earmark/evaluations")
        earmark(["index", str(home / "Music"), "--library", str(home / ".local/share/earmark/library")], environment)
        song = next((file for file in music if file.name == args.song), music[0])
        server = SoundServer(sound)
        server.start()
        try:
            with server.play(heard(song), RATE, latency_ms=2_000):
                walk = [sys.executable, "-m", "tests.pictures.walk", str(home), str(args.out.absolute()), *args.only]
                subprocess.run(walk, env=environment | server.env, check=True, timeout=1800)
        finally:
            server.stop()
    return 0


def at_home(home: Path) -> dict[str, str]:
    """The variables of somebody whose home this is, who speaks English."""
    folders = {"DATA": ".local/share", "CONFIG": ".config", "CACHE": ".cache", "STATE": ".local/state"}
    variables = {f"XDG_{kind}_HOME": str(home / folder) for kind, folder in folders.items()}
    return variables | {"HOME": str(home), "LANG": "C.UTF-8", "LANGUAGE": "en"}


def bring(music: Path, to: Path, wanted: str | None) -> list[Path]:
    """Copy some of the music, and the `wanted` file; nothing of where it lay is seen in the pictures."""
    files = sorted(p for p in music.rglob("*") if p.suffix.lower() in SOUNDS and p.stat().st_size > 500_000)
    if not files:
        raise SystemExit(f"There is no music in {music}.")
    some = files[:: -(-len(files) // MOST_FILES)]
    some += [file for file in files if file.name == wanted and file not in some]
    copies = []
    for file in some:
        copy = to / file.relative_to(music)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copies.append(Path(shutil.copy(file, copy)))
    return copies


def earmark(arguments: list[str], environment: dict[str, str]) -> None:
    subprocess.run([sys.executable, "-m", "engine", *arguments], env=environment, check=True, stdout=subprocess.DEVNULL)


def heard(song: Path) -> "np.ndarray[tuple[int], np.dtype[np.float32]]":
    """A minute of the song, many times over, with noise."""
    from engine.audio.decode import decode

    music = decode(song, RATE, BEGINS_S, SONG_S)
    noise = np.random.default_rng(7).standard_normal(len(music)) * NOISE * music.std()
    return np.tile((0.7 * (music + noise) / np.abs(music + noise).max()).astype(np.float32), TIMES)


if __name__ == "__main__":
    sys.exit(main())
