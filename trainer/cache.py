"""Music decoded once: one memory-mapped file of 16-bit mono samples and a table of what lies where."""

import json
import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.audio.decode import Undecodable, decode
from engine.errors import AfpError
from engine.progress import ProgressFn, no_progress

VERSION = 1


@dataclass(frozen=True)
class Clip:
    """One file of the cache: `length` samples from `start`, by `maker`; `split` is what it may be used for."""

    path: str
    maker: str
    split: str
    start: int
    length: int


@dataclass(frozen=True)
class AudioCache:
    """Decoded sound of many files. `samples` is int16, mono, at `rate`, mapped and never loaded whole."""

    rate: int
    clips: tuple[Clip, ...]
    samples: NDArray[np.int16]

    def select(self, *splits: str) -> tuple[Clip, ...]:
        """The clips of these splits, in the order of the table."""
        return tuple(clip for clip in self.clips if clip.split in splits)

    def read(self, clip: Clip, start: int = 0, count: int | None = None) -> NDArray[np.float32]:
        """Samples `start … start + count` of a clip, float32 in [−1, 1); cut at the clip's end."""
        stop = clip.length if count is None else min(start + count, clip.length)
        return self.samples[clip.start + start : clip.start + stop].astype(np.float32) * np.float32(1 / 32768)


def build(
    folder: Path,
    files: Iterable[tuple[Path, str, str]],
    rate: int = 8000,
    keep: Callable[[int], bool] = bool,
    workers: int = 2,
    progress: ProgressFn = no_progress,
) -> AudioCache:
    """Decode `files` (path, maker, split) into `folder`; those whose length in samples `keep` refuses are left out.

    A file that cannot be decoded is left out too. No table, no cache.
    """
    wanted = list(files)

    def decoded() -> Iterator[tuple[Clip, NDArray[np.int16]]]:
        with multiprocessing.get_context("spawn").Pool(workers) as pool:
            sounds = pool.imap(partial(_decoded, rate=rate), (path for path, _, _ in wanted))
            for done, ((path, maker, split), samples) in enumerate(zip(wanted, sounds, strict=True), 1):
                if samples is not None and keep(len(samples)):
                    yield Clip(os.fsencode(path).decode("utf-8", "replace"), maker, split, 0, 0), samples
                progress(done, len(wanted), "files", "Decoding")

    write(folder, rate, decoded())
    return load(folder)


def write(folder: Path, rate: int, sounds: Iterable[tuple[Clip, NDArray[np.int16]]]) -> None:
    """Write sounds one after the other (their `start` and `length` are set here), the table last and by rename."""
    folder.mkdir(parents=True, exist_ok=True)
    clips: list[Clip] = []
    start = 0
    with (folder / "samples.i16").open("wb") as out:
        for clip, samples in sounds:
            out.write(samples.tobytes())
            clips.append(replace(clip, start=start, length=len(samples)))
            start += len(samples)
        out.flush()
        os.fsync(out.fileno())
    table = folder / "table.json.partial"
    table.write_text(json.dumps({"version": VERSION, "rate": rate, "clips": [asdict(clip) for clip in clips]}))
    table.replace(folder / "table.json")


def load(folder: Path) -> AudioCache:
    """Open a cache that `build` has made; AfpError when there is none, or an unfinished one."""
    try:
        table = json.loads((folder / "table.json").read_text())
        if table["version"] != VERSION:
            raise AfpError(f"{folder} was prepared by another version: delete it and prepare it again.")
        clips = tuple(Clip(**clip) for clip in table["clips"])
        samples = np.memmap(folder / "samples.i16", np.int16, "r") if clips else np.zeros(0, np.int16)
        if clips and clips[-1].start + clips[-1].length > len(samples):
            raise AfpError(f"{folder} is cut short: delete it and prepare it again.")
        return AudioCache(int(table["rate"]), clips, samples)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AfpError(f"{folder} holds no prepared music: run `make corpus`.") from error


def _decoded(path: Path, rate: int) -> NDArray[np.int16] | None:
    try:
        return np.rint(np.clip(decode(path, rate), -1, 1) * 32767).astype(np.int16)
    except Undecodable:
        return None
