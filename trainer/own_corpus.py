"""A corpus from anybody's folders: music, noise and, if there are any, measured impulse responses.

Whole folders go to one split, since an album's songs share their sound; where there are few folders, files are split.
The shares are the paper's: of music and responses 80 % are for training, of noise 70 %. Any layout will do, FMA's too.
"""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.audio.decode import Undecodable, decode
from engine.errors import AfpError
from engine.library.walk import ENDINGS, File, walk
from engine.progress import ProgressFn, no_progress
from trainer import cache, corpus
from trainer.corpus import NOISE_S, RATE, SPLITS
from trainer.rooms import SECONDS, SOURCES

SHARES = {"music": (0.8, 0.1, 0.1), "noise": (0.7, 0.2, 0.1), "responses": (0.8, 0.1, 0.1)}
FOLDERS = 20
"""With fewer folders than this, files are split rather than folders."""


def prepare(
    folder: Path,
    music: Sequence[Path],
    noise: Sequence[Path] = (),
    responses: Sequence[Path] = (),
    progress: ProgressFn = no_progress,
) -> None:
    """Decode what is not there yet into `folder`. Without noise, only hum and hiss are mixed in; without responses,
    rooms are simulated. AfpError when a folder is missing or holds no sound.
    """
    if corpus.is_prepared(folder):
        raise AfpError(f"{folder} is prepared already: train on it, or choose another folder with --corpus.")
    songs, noises, measured = _split(music, "music"), _split(noise, "noise"), _split(responses, "responses")
    if not (folder / "music" / cache.TABLE).exists():
        for stale in folder.glob("rows-*"):  # of the music before
            stale.unlink()
        cache.build(folder / "music", songs, RATE, corpus.loud, progress=progress)
    if not corpus.music(folder).clips:
        raise AfpError("Nothing can be heard in this music: give folders with songs.")
    if not (folder / "noise" / cache.TABLE).exists():
        pieces = NOISE_S * RATE
        cache.build(folder / "noise", noises, RATE, corpus.loud, pieces, progress)
    if measured:
        _measured(folder, measured, progress)
    corpus.prepare_rooms(folder, progress)


def survey(
    folder: Path,
    music: Sequence[Path],
    noise: Sequence[Path] = (),
    responses: Sequence[Path] = (),
    progress: ProgressFn = no_progress,
) -> dict[str, object]:
    """What there is to train on, before anything is decoded: how much music, of how many folders, how much noise, how
    many rooms, and what room on the disk it takes. Of a corpus that is prepared: what is in it.
    """
    if corpus.is_prepared(folder):
        songs, noises = corpus.music(folder), corpus.noise(folder)
        return {
            "prepared": True,
            "songs": len({clip.path for clip in songs.clips}),
            "makers": len({clip.maker for clip in songs.clips}),
            "music_s": round(sum(clip.length for clip in songs.clips) / songs.rate),
            "noises": len({clip.path for clip in noises.clips}),
            "noise_s": round(sum(clip.length for clip in noises.clips) / noises.rate),
            "rooms": sum(len(corpus.room_responses(folder, split)) for split in SPLITS),
            "rooms_simulated": False,
            "bytes": 0,
            "free_bytes": cache.free_bytes(folder),
        }
    found = {"music": _sounds(music, "music"), "noise": _sounds(noise, "noise")}
    measured = len(_sounds(responses, "responses"))
    lengths = cache.measured_s([*found["music"], *found["noise"]], progress)
    music_s = sum(lengths[path] for path in found["music"])
    noise_s = sum(lengths[path] for path in found["noise"])
    return {
        "prepared": False,
        "songs": len(found["music"]),
        "makers": len({path.parent for path in found["music"]}),
        "music_s": round(music_s),
        "noises": len(found["noise"]),
        "noise_s": round(noise_s),
        "rooms": measured or sum(count for count, _ in corpus.ROOMS.values()),
        "rooms_simulated": not measured,
        "bytes": round(2 * RATE * (music_s + noise_s)),
        "free_bytes": cache.free_bytes(folder),
    }


def _sounds(roots: Sequence[Path], kind: str) -> list[Path]:
    """Every sound file below the roots; AfpError when one of them is not there."""
    for root in roots:
        if not root.exists():
            raise AfpError(f"There is no folder {root} with {kind}: correct the path.")
    return [
        Path(os.fsdecode(found.path))
        for found in walk([os.path.normpath(os.fsencode(root.absolute())) for root in roots])
        if isinstance(found, File) and os.path.splitext(found.path)[1].lower() in ENDINGS  # noqa: PTH122  bytes
    ]


def _split(roots: Sequence[Path], kind: str) -> list[tuple[Path, str, str]]:
    """Every sound file below the roots: (path, maker, split); its maker is what is kept together."""
    files = _sounds(roots, kind)
    if roots and len(files) < len(SPLITS):
        raise AfpError(f"{len(files)} sound files are too few for {kind}: give a folder with more.")
    by_folder = len({path.parent for path in files}) >= FOLDERS

    def maker(path: Path) -> Path:
        return path.parent if by_folder else path

    def lot(path: Path) -> bytes:
        return hashlib.blake2b(os.fsencode(maker(path)), digest_size=8).digest()

    splits: dict[bytes, str] = {}
    lots = sorted({lot(path) for path in files})
    bounds = np.round(np.cumsum(SHARES[kind]) * len(lots)).astype(int)
    bounds = np.minimum(bounds, len(lots) - np.arange(len(SPLITS))[::-1])  # none is left empty
    for first, last, split in zip((0, *bounds), bounds, SPLITS, strict=False):
        splits |= dict.fromkeys(lots[first:last], split)
    return [(path, os.fsencode(maker(path)).decode("utf-8", "replace"), splits[lot(path)]) for path in files]


def _measured(folder: Path, files: Sequence[tuple[Path, str, str]], progress: ProgressFn) -> None:
    """Impulse responses as rooms (n, SOURCES, samples): each as the music's, with two others for the noise."""
    length = int(SECONDS * RATE)
    found: dict[str, list[np.ndarray]] = {split: [] for split in SPLITS}
    for done, (path, _, split) in enumerate(files, 1):
        try:
            heard = decode(path, RATE)
        except Undecodable:
            continue
        onset = max(int(np.abs(heard).argmax()) - 16, 0) if len(heard) else 0
        heard = heard[onset : onset + length]
        if (energy := float(np.square(heard).sum())) > 0:
            found[split].append(np.pad(heard / np.sqrt(energy), (0, length - len(heard))))
        progress(done, len(files), "files", "Reading responses")
    for split, rows in found.items():
        if not rows:
            raise AfpError("Too few impulse responses can be read: give more files, or leave out --responses.")
        others = [np.roll(np.arange(len(rows)), shift) for shift in range(SOURCES)]
        corpus.save_rooms(folder, split, np.array(rows, np.float32)[np.array(others).T])
