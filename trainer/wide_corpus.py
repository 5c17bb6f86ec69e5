"""The wide corpus: the first one, every recording of more Debian packages, and scores rendered by many sounds.

It is a separate corpus in the folder `wide` of the first, so that measurements on the first stay comparable.
"""

import math
import os
import random
import shutil
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import AfpError
from engine.progress import ProgressFn, no_progress
from trainer import cache, corpus, debian_corpus, scores
from trainer.corpus import RATE, SPLITS
from trainer.corpus_manifest import Font, Music, Package, Scores, Source, music
from trainer.debian_corpus import SONG_S, SOUND
from trainer.rendering import Piece, Unrendered, render

WIDE, RENDERED = "wide", "rendered"
PROGRAMS = ("fluidsynth", "timidity", "openmpt123", "lmms", "mma")
KEPT = SOUND | {".mid", ".it", ".s3m", ".mod", ".wad", ".mmp", ".mmpz", ".sf2", ".sf3", ".pat", ".cfg"} | {""}
"""What is kept of a package by its ending; no ending has its copyright file."""
NOTATION = {".mxl", ".xml", ".musicxml", ".krn", ".abc"}
FIRST_MB, FIRST_GB, FIRST_MINUTES = 1806, 5.6, 6
"""The first corpus: its download, its size on the disk, and its time on two cores."""
WIDE_GB, PEAK_GB, PIECE_S = 10.0, 5.0, 4.0
"""On the disk in the end, while a package is unpacked, and what a rendering takes of one core."""
SHORTEST_S = 45.0
"""Shorter MIDI files are jingles."""
DIFFERENT = 2 / 3
"""How many of a style's renderings are of scores of their own, where there are enough; the rest play some of them again
by another sound."""


def prepare(folder: Path, progress: ProgressFn = no_progress, workers: int | None = None) -> list[str]:
    """Prepare the first corpus in `folder`, and the wide one in `folder/wide`; it can be interrupted and started again.

    Returns what is lacking, one sentence each: renderings that failed, and styles that a maker should provide and does
    not. Raises AfpError, before anything is downloaded, if a program is missing or the disk is too small.
    """
    declared, wide = music(), folder / WIDE
    check(folder)
    debian_corpus.prepare(folder, progress)
    if corpus.is_prepared(wide):
        return lacking(declared, corpus.music(wide))
    unpacked = folder / "packages"
    wanted = _packages(declared)
    for done, package in enumerate(wanted, 1):
        debian_corpus.fetch(package, folder / "downloads", unpacked, KEPT)
        progress(done, len(wanted), "packages", "Fetching")
    pieces = planned(declared, unpacked, folder / "scores", folder / RENDERED, progress)
    failed = _rendered(pieces, declared, _fonts(declared.fonts, unpacked), progress, workers)
    cache.begin_with(wide / "music", folder / "music")
    songs = [*_first(declared, corpus.music(folder)), *_recordings(declared, unpacked), *_made(pieces)]
    cache.build(wide / "music", songs, RATE, lambda x: len(x) >= SONG_S * RATE, progress=progress)
    _same(folder, wide)
    return [*failed, *lacking(declared, corpus.music(wide))]


def check(folder: Path) -> None:
    """Raises AfpError if something that the wide corpus needs is missing."""
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if missing:
        raise AfpError(
            f"Rendering scores needs {', '.join(missing)}: install these Debian packages (`make corpus` does), "
            "or prepare the first corpus alone with --small."
        )
    if not find_spec("music21") or not find_spec("mido"):
        raise AfpError("Rendering scores needs music21 and mido: pip install 'earmark[train]'.")
    needs = survey(folder)
    if needs["bytes"] > needs["free_bytes"]:
        raise AfpError(
            f"This takes {needs['bytes'] / 1e9:.0f} GB, and {needs['free_bytes'] / 1e9:.0f} GB are free: make room, "
            "or prepare the first corpus alone with --small (6 GB)."
        )


def survey(folder: Path, small: bool = False) -> dict[str, Any]:
    """What must still be downloaded, written and waited for: `fetch_bytes`, `bytes`, `minutes`; and what is free."""
    declared = music()
    first = corpus.is_prepared(folder)
    fetch_mb = 0.0 if first else FIRST_MB
    needed_gb, minutes = (0.0, 0.0) if first else (FIRST_GB, FIRST_MINUTES)
    if not small and not corpus.is_prepared(folder / WIDE):
        fetched: list[Package | Source | Font] = [*declared.packages, *declared.sources, *declared.fonts]
        sizes = {each.name: each.mb for each in fetched}
        have = folder / "packages"
        lack = [name for name in _packages(declared) if not (have / name).exists()]
        fetch_mb += sum(sizes[name] for name in lack)
        done = sum(1 for _ in (folder / RENDERED).rglob("*.flac"))
        rest = max(sum(sum(each.pieces.values()) for each in declared.scores) - done, 0)
        needed_gb += WIDE_GB + PEAK_GB if lack else WIDE_GB / 2
        minutes += rest * PIECE_S / 60 / (os.cpu_count() or 1) + 10
    return {
        "fetch_bytes": round(fetch_mb * 1e6),
        "bytes": round(needed_gb * 1e9),
        "minutes": round(minutes),
        "free_bytes": cache.free_bytes(folder),
    }


def lacking(declared: Music, made: cache.AudioCache) -> list[str]:
    """One sentence for each style that a package or a maker's scores should provide and do not, or only in part."""
    found: dict[tuple[str, str, str, bool], int] = {}
    for clip in made.clips:
        key = (clip.maker, clip.style, clip.split, RENDERED in Path(clip.path).parts)
        found[key] = found.get(key, 0) + 1
    wanted: dict[tuple[str, str, str, bool], int] = {}
    for package in declared.packages:
        wanted[(maker_of(package), package.style, package.split, False)] = 1
    for each in declared.scores:
        for style, count in each.pieces.items():
            key = (each.maker, style, each.split, True)
            wanted[key] = wanted.get(key, 0) + count
    return [
        f"{maker}: {found.get(key, 0)} of {count} {'renderings' if key[3] else 'recordings'}, {style}, for {split}."
        for key, count in wanted.items()
        if found.get(key, 0) < count
        for maker, style, split, _ in [key]
    ]


def maker_of(package: Package) -> str:
    """Who made a package's recordings, as far as it is known."""
    return package.maker or package.name


def planned(declared: Music, unpacked: Path, made: Path, out: Path, progress: ProgressFn = no_progress) -> list[Piece]:
    """Every rendering to make, mixed so that a part of the list represents all of it. Scores are read into `made`.

    The scores of a maker come in the same order in every style, so that the same notes are heard by several sounds.
    """
    pieces: list[tuple[float, Piece]] = []
    for done, each in enumerate(declared.scores, 1):
        found = _scores(each, unpacked, made)
        for style, count in each.pieces.items():
            taken = found[: _different(count)]
            for number in range(count if taken else 0):
                score, sounding = taken[number % len(taken)], number // len(taken)
                file = out / style / each.maker / f"{score.stem}-{sounding}.flac"
                pieces.append((number / count, Piece(file, score, each.form, style, each.maker, each.split, sounding)))
        progress(done, len(declared.scores), "collections", "Reading scores")
    return [piece for _, piece in sorted(pieces, key=lambda pair: (pair[0], pair[1].style, pair[1].file))]


def _different(count: int) -> int:
    return math.ceil(count * DIFFERENT)


def _scores(each: Scores, unpacked: Path, made: Path) -> list[Path]:
    """The score files of a declaration, in a drawn order that is always the same."""
    order = random.Random(each.maker)
    most = _different(max(each.pieces.values()))
    name = "-".join("".join(letter if letter.isalnum() else " " for letter in each.maker).split())
    if each.form == "grooves":
        made.mkdir(parents=True, exist_ok=True)
        songs = [made / f"{name}-{groove.replace(':', '-')}-{turn}.mid" for turn in range(9) for groove in each.files]
        for number, song in enumerate(songs[:most]):
            if not song.exists():
                groove = each.files[number % len(each.files)]
                scores.accompaniment(song, groove, np.random.default_rng([number, len(each.maker)]))
        return songs[:most]
    root = _music21() if each.package == "music21" else unpacked / each.package
    files = sorted(
        {path for pattern in each.files for path in _matching(root, pattern, each.package) if path.is_file()}
    )
    order.shuffle(files)
    if each.form == "notation":
        return scores.notation([path for path in files if path.suffix in NOTATION], made, name, most)
    if each.form == "wad":
        files = scores.lumps(sorted(files), made / name)
        order.shuffle(files)
    return [file for file in files if each.form in ("module", "project") or scores.seconds(file) >= SHORTEST_S]


def _matching(root: Path, pattern: str, package: str) -> Iterator[Path]:
    return root.glob(pattern) if package == "music21" else root.rglob(pattern)


def _music21() -> Path:
    found = find_spec("music21")
    if not found or not found.origin:
        raise AfpError("Scores are read by music21: pip install 'earmark[train]'.")
    return Path(found.origin).parent / "corpus"


def _packages(declared: Music) -> list[str]:
    names = [each.name for each in declared.packages if not each.first]
    names += [font.name for font in declared.fonts]
    names += [source.name for source in declared.sources if source.name != "music21"]  # which is Python's
    return list(dict.fromkeys(names))


def _fonts(fonts: Sequence[Font], unpacked: Path) -> dict[str, list[Path]]:
    """The soundfonts that play for each split."""
    files: dict[str, list[Path]] = {split: [] for split in SPLITS}
    for font in fonts:
        file = unpacked / font.name / font.file
        if file.suffix == ".cfg":  # it names the folder of an installed package
            patches = next(path for path in (unpacked / font.name / "usr/share/midi").iterdir() if path.is_dir())
            lines = [line for line in file.read_text("latin-1").splitlines() if not line.startswith("dir ")]
            file = unpacked / font.name / "unpacked.cfg"
            file.write_text("\n".join([f"dir {patches}", *lines]) + "\n", "latin-1")
        for split in font.splits:
            files[split].append(file)
    return files


def _rendered(
    pieces: Sequence[Piece],
    declared: Music,
    fonts: Mapping[str, Sequence[Path]],
    progress: ProgressFn,
    workers: int | None,
) -> list[str]:
    """Render what is missing, several at once. Returns one sentence for each failure."""
    failed: list[str] = []
    rest = [piece for piece in pieces if not piece.file.exists()]
    done = len(pieces) - len(rest)
    pool = ThreadPoolExecutor(workers or os.cpu_count() or 1)
    try:
        running = {
            pool.submit(render, piece, declared.sounds[piece.style], fonts[piece.split]): piece for piece in rest
        }
        while running:
            finished, _ = wait(running, return_when=FIRST_COMPLETED)
            for each in finished:
                piece = running.pop(each)
                error = each.exception()
                if isinstance(error, Unrendered):
                    failed.append(f"{piece.maker}, {piece.style}: {error}.")
                elif error:
                    raise error
                done += 1
                progress(done, len(pieces), "pieces", "Rendering")
    finally:
        pool.shutdown(cancel_futures=True)
    return failed


def _first(declared: Music, first: cache.AudioCache) -> Iterator[tuple[Path, str, str, str]]:
    styles = {each.name: each.style for each in declared.packages}
    for clip in first.clips:
        yield Path(clip.path), clip.maker, clip.split, styles.get(clip.maker, "")


def _recordings(declared: Music, unpacked: Path) -> Iterator[tuple[Path, str, str, str]]:
    for package in declared.packages:
        if not package.first:
            for path in debian_corpus.files(unpacked, package.name):
                if not package.songs or any(path.match(pattern) for pattern in package.songs):
                    yield path, maker_of(package), package.split, package.style


def _made(pieces: Sequence[Piece]) -> Iterator[tuple[Path, str, str, str]]:
    for piece in pieces:
        if piece.file.exists():
            yield piece.file, piece.maker, piece.split, piece.style


def _same(folder: Path, wide: Path) -> None:
    """Noise and rooms of the first corpus, by links as far as the disk has them."""
    files = [folder / "noise" / cache.SAMPLES, *folder.glob("rooms-*.npy"), folder / "noise" / cache.TABLE]
    for file in files:
        target = wide / file.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            try:
                target.hardlink_to(file)
            except OSError:
                shutil.copyfile(file, target)
