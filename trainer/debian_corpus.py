"""The first corpus, of the shipped encoder: game music, telephone prompts and effects from Debian packages.

Makers, not only songs, are disjoint between the splits.
"""

import subprocess
import zipfile
from collections.abc import Iterator, Set
from pathlib import Path

from engine.errors import AfpError
from engine.progress import ProgressFn, no_progress
from trainer import cache
from trainer.corpus import NOISE_S, RATE, SPLITS, prepare_rooms
from trainer.corpus_manifest import music

MUSIC = {split: tuple(each.name for each in music().packages if each.first and each.split == split) for split in SPLITS}
SPEECH = ("asterisk-core-sounds-en-wav", "asterisk-core-sounds-fr-wav")
SOUND = {".ogg", ".opus", ".mp3", ".wav", ".flac"}
SONG_S = 40
"""Shorter files of a game are jingles and effects."""


def prepare(folder: Path, progress: ProgressFn = no_progress) -> None:
    """Fetch, unpack, decode and simulate what is not there yet; each step can be cut off and begun again."""
    unpacked = folder / "packages"
    for package in [*(name for names in MUSIC.values() for name in names), *SPEECH]:
        fetch(package, folder / "downloads", unpacked)
    if not (folder / "music" / cache.TABLE).exists():
        for stale in folder.glob("rows-*"):  # made from the music before
            stale.unlink()
        cache.build(folder / "music", _songs(unpacked), RATE, lambda x: len(x) >= SONG_S * RATE, progress=progress)
    if not (folder / "noise" / cache.TABLE).exists():
        cache.build(
            folder / "noise", _noises(unpacked), RATE, lambda x: RATE // 4 <= len(x) < NOISE_S * RATE, progress=progress
        )
    prepare_rooms(folder, progress)


def fetch(package: str, downloads: Path, unpacked: Path, kept: Set[str] = frozenset()) -> None:
    """Unpack one Debian package (nothing is installed); `unpacked/package` appears whole or not at all.

    With `kept`, only files with these endings are, its archives' sounds among them.
    """
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
    for pack in [*partial.rglob("*.pk3"), *(partial.rglob("*.zip") if kept else ())]:  # a game's zip of its data
        with zipfile.ZipFile(pack) as packed:
            sounds = [name for name in packed.namelist() if Path(name).suffix.lower() in SOUND]
            packed.extractall(pack.with_suffix(""), sounds if kept else None)
    for file in partial.rglob("*") if kept else ():
        if file.is_symlink() or (file.is_file() and file.suffix.lower() not in kept):
            file.unlink()
    partial.rename(target)


def files(unpacked: Path, package: str) -> Iterator[Path]:
    """Every sound of an unpacked package."""
    yield from sorted(p for p in (unpacked / package).rglob("*") if p.suffix.lower() in SOUND and p.is_file())


def _songs(unpacked: Path) -> Iterator[tuple[Path, str, str]]:
    for split, packages in MUSIC.items():
        for package in packages:
            for path in files(unpacked, package):
                if path.stat().st_size > 200_000:
                    yield path, package, split


def _noises(unpacked: Path) -> Iterator[tuple[Path, str, str]]:
    """English speech is for training; every other French prompt is for choosing, the rest for judging."""
    english, french = SPEECH
    for path in files(unpacked, english):
        yield path, "speech", "train"
    for number, path in enumerate(files(unpacked, french)):
        yield path, "speech", ("choose", "judge")[number % 2]
    for split, packages in MUSIC.items():
        for package in packages:
            for path in files(unpacked, package):
                if path.stat().st_size < 1_000_000:
                    yield path, "effect", split
