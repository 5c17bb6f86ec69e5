"""The music, speech, effects and rooms that the shipped encoder is trained, chosen and judged on.

All of it comes from Debian packages of game music and telephone prompts. Makers, not only songs, are disjoint between
the splits: an encoder is trained on `train`, chosen and calibrated on `choose`, and judged on `judge`.
"""

import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError
from engine.progress import ProgressFn, no_progress
from trainer import cache, rooms

MUSIC = {
    "train": (
        "ufoai-music",
        "warzone2100-music",
        "planetblupi-music-ogg",
        "hedgewars-data",
        "nexuiz-music",
        "megaglest-data",
    ),
    "choose": ("singularity-music", "hyperrogue-music", "flare-game"),
    "judge": (
        "wesnoth-1.16-music",
        "unknown-horizons",
        "freedroidrpg-data",
        "fretsonfire-songs-muldjord",
        "fretsonfire-songs-sectoid",
        "lincity-ng-data",
        "asterisk-moh-opsound-wav",
    ),
}
SPEECH = ("asterisk-core-sounds-en-wav", "asterisk-core-sounds-fr-wav")
SOUND = {".ogg", ".opus", ".mp3", ".wav", ".flac"}
RATE = 8000
SONG_S = 40
"""Shorter files of a game are jingles and effects."""
ROOMS = {"train": (600, 1), "choose": (120, 2), "judge": (120, 3)}
"""How many rooms a split has, and their seed."""


def prepare(folder: Path, progress: ProgressFn = no_progress) -> None:
    """Fetch, unpack, decode and simulate what is not there yet; each step can be cut off and begun again."""
    unpacked = folder / "packages"
    for package in [*(name for names in MUSIC.values() for name in names), *SPEECH]:
        _fetch(package, folder / "downloads", unpacked)
    if not (folder / "music" / "table.json").exists():
        for stale in [*folder.glob("train-x*"), *folder.glob("rows-*")]:  # made from the music before
            shutil.rmtree(stale) if stale.is_dir() else stale.unlink()
        cache.build(folder / "music", list(_songs(unpacked)), RATE, lambda n: n >= SONG_S * RATE, progress=progress)
    if not (folder / "noise" / "table.json").exists():
        cache.build(
            folder / "noise", list(_noises(unpacked)), RATE, lambda n: RATE // 4 <= n < 20 * RATE, progress=progress
        )
    for split, (count, seed) in ROOMS.items():
        if not _rooms_file(folder, split).exists():
            progress(0, None, "rooms", f"Simulating {count} rooms")
            partial = folder / f"rooms-{split}.partial.npy"
            np.save(partial, rooms.simulate(count, seed))
            partial.replace(_rooms_file(folder, split))


def music(folder: Path) -> cache.AudioCache:
    """Every song, at 8 kHz."""
    return cache.load(folder / "music")


def noise(folder: Path) -> cache.AudioCache:
    """Speech and sound effects, at 8 kHz; `maker` tells which."""
    return cache.load(folder / "noise")


def room_responses(folder: Path, split: str) -> NDArray[np.float32]:
    """Impulse responses (rooms, sources, samples) of a split."""
    try:
        responses: NDArray[np.float32] = np.load(_rooms_file(folder, split), allow_pickle=False)
        return responses
    except (OSError, ValueError) as error:
        raise AfpError(f"{folder} holds no rooms: run `make corpus`.") from error


def _rooms_file(folder: Path, split: str) -> Path:
    return folder / f"rooms-{split}.npy"


def _fetch(package: str, downloads: Path, unpacked: Path) -> None:
    """Unpack one Debian package (nothing is installed); `unpacked/package` appears whole or not at all."""
    target = unpacked / package
    if target.exists():
        return
    downloads.mkdir(parents=True, exist_ok=True)
    unpacked.mkdir(parents=True, exist_ok=True)
    try:
        if not list(downloads.glob(f"{package}_*.deb")):
            subprocess.run(["apt-get", "-q", "download", package], cwd=downloads, check=True, capture_output=True)
        partial = unpacked / f"{package}.partial"
        archive = next(downloads.glob(f"{package}_*.deb"))
        subprocess.run(["dpkg", "-x", str(archive), str(partial)], check=True, capture_output=True)
    except (OSError, StopIteration, subprocess.CalledProcessError) as error:
        for archive in downloads.glob(f"{package}_*.deb"):  # it may have been cut off: fetched anew next time
            archive.unlink()
        raise AfpError(f"{package} could not be fetched: this needs Debian, its package index and the disk.") from error
    for pack in partial.rglob("*.pk3"):  # a game's zip of its data
        with zipfile.ZipFile(pack) as packed:
            packed.extractall(pack.with_suffix(""))
    partial.rename(target)


def _files(unpacked: Path, package: str) -> Iterator[Path]:
    yield from sorted(p for p in (unpacked / package).rglob("*") if p.suffix.lower() in SOUND and p.is_file())


def _songs(unpacked: Path) -> Iterator[tuple[Path, str, str]]:
    for split, packages in MUSIC.items():
        for package in packages:
            for path in _files(unpacked, package):
                if path.stat().st_size > 200_000:
                    yield path, package, split


def _noises(unpacked: Path) -> Iterator[tuple[Path, str, str]]:
    """English speech is for training; every other French prompt is for choosing, the rest for judging."""
    english, french = SPEECH
    for path in _files(unpacked, english):
        yield path, "speech", "train"
    for number, path in enumerate(_files(unpacked, french)):
        yield path, "speech", ("choose", "judge")[number % 2]
    for split, packages in MUSIC.items():
        for package in packages:
            for path in _files(unpacked, package):
                if path.stat().st_size < 1_000_000:
                    yield path, "effect", split
