"""Music decoded once: one memory-mapped file of 16-bit mono samples, and a table of its contents."""

import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.audio.tags import read_tags
from engine.errors import AfpError
from engine.progress import ProgressFn, no_progress

VERSION = 1
TABLE, SAMPLES, JOURNAL = "table.json", "samples.i16", "journal.jsonl"
LEAST_BYTES_S = 500
"""No music codec needs fewer bytes per second: a header that claims a longer sound is wrong."""

Samples = NDArray[np.int16]


@dataclass(frozen=True)
class Clip:
    """One sound of the cache: `length` samples from `start`, by `maker`; `split` is what it may be used for.

    `style` is for music only, and empty if unknown.
    """

    path: str
    maker: str
    split: str
    start: int = 0
    length: int = 0
    style: str = ""


@dataclass(frozen=True)
class AudioCache:
    """Decoded sound of many files. `samples` is int16, mono, at `rate`, mapped and never loaded whole."""

    rate: int
    clips: tuple[Clip, ...]
    samples: Samples

    def select(self, *splits: str) -> tuple[Clip, ...]:
        """The clips of these splits, in the order of the table."""
        return tuple(clip for clip in self.clips if clip.split in splits)

    def read(self, clip: Clip, start: int = 0, count: int | None = None) -> NDArray[np.float32]:
        """Samples `start … start + count` of a clip, float32 in [−1, 1); cut at the clip's end."""
        stop = clip.length if count is None else min(start + count, clip.length)
        return self.samples[clip.start + start : clip.start + stop].astype(np.float32) * np.float32(1 / 32768)


def build(
    folder: Path,
    files: Iterable[tuple[Path, str, str] | tuple[Path, str, str, str]],
    rate: int = 8000,
    keep: Callable[[Samples], bool] = lambda samples: bool(len(samples)),
    longest: int | None = None,
    progress: ProgressFn = no_progress,
) -> AudioCache:
    """Decode `files` (path, maker, split, style if it is known) into `folder`.

    Files that cannot be decoded, or that `keep` rejects, are left out. A file longer than `longest` samples becomes
    several clips. The size is computed before anything is written; raises AfpError if the disk has no room. After a
    stop, it continues with the files that are not complete.
    """
    wanted = {os.fsencode(path): Clip(os.fsencode(path).decode("utf-8", "replace"), maker, split, style="".join(style))
              for path, maker, split, *style in files}  # fmt: skip
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _built(folder, wanted, rate, keep, longest, progress)
    except OSError as error:
        raise AfpError(f"Writing to {folder} failed ({error.strerror}): make room and run this again.") from error


def _built(
    folder: Path,
    wanted: Mapping[bytes, Clip],
    rate: int,
    keep: Callable[[Samples], bool],
    longest: int | None,
    progress: ProgressFn,
) -> AudioCache:
    clips = _resumed(folder)
    rest = [path for path in wanted if path not in clips]
    _check_room(folder, rest, rate, progress)
    used = sum(clip.length for found in clips.values() for clip in found)
    with (folder / SAMPLES).open("ab") as out, (folder / JOURNAL).open("a") as journal:
        for path, samples in _decoded(rest, rate):
            clips[path] = []
            if samples is not None and keep(samples):
                out.write(samples.tobytes())
                out.flush()
                os.fsync(out.fileno())
                piece = longest or len(samples)
                for start in range(0, len(samples), piece):
                    length = min(piece, len(samples) - start)
                    clips[path].append(replace(wanted[path], start=used + start, length=length))
                used += len(samples)
            journal.write(json.dumps({"path": path.hex(), "clips": [asdict(clip) for clip in clips[path]]}) + "\n")
            journal.flush()
            progress(len(clips), len(wanted), "files", "Decoding")
    kept = [
        replace(
            clip, maker=whole.maker, split=whole.split, style=whole.style
        )  # which may be others than before the stop
        for path, whole in wanted.items()
        for clip in clips[path]
    ]
    _close(folder, rate, kept)
    (folder / JOURNAL).unlink()
    return load(folder)


def begin_with(folder: Path, other: Path) -> None:
    """Let `build` in `folder` continue from the contents of the cache `other`; does nothing if it has already
    started.
    """
    if any((folder / name).exists() for name in (TABLE, JOURNAL)):
        return
    clips: dict[str, list[Clip]] = {}
    for clip in load(other).clips:
        clips.setdefault(clip.path, []).append(clip)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(other / SAMPLES, folder / SAMPLES)
    _write_journal(folder, {os.fsencode(path): found for path, found in clips.items()})


def _write_journal(folder: Path, clips: Mapping[bytes, Sequence[Clip]]) -> None:
    partial = folder / f"{JOURNAL}.partial"
    partial.write_text(
        "".join(
            json.dumps({"path": path.hex(), "clips": [asdict(clip) for clip in found]}) + "\n"
            for path, found in clips.items()
        )
    )
    partial.replace(folder / JOURNAL)


def _resumed(folder: Path) -> dict[bytes, list[Clip]]:
    """The clips of every file that an earlier attempt finished; everything after them is cut off."""
    clips: dict[bytes, list[Clip]] = {}
    if (folder / JOURNAL).exists():
        for line in (folder / JOURNAL).read_text().splitlines(keepends=True):
            try:
                entry = json.loads(line)
                clips[bytes.fromhex(entry["path"])] = [Clip(**clip) for clip in entry["clips"]]
            except (ValueError, TypeError, KeyError):
                break  # it was cut off here
    _write_journal(folder, clips)
    with (folder / SAMPLES).open("ab") as out:
        out.truncate(2 * sum(clip.length for found in clips.values() for clip in found))
    return clips


def _check_room(folder: Path, files: Sequence[bytes], rate: int, progress: ProgressFn) -> None:
    seconds = sum(measured_s([Path(os.fsdecode(path)) for path in files], progress).values())
    needed, free = 2 * rate * seconds, free_bytes(folder)
    if needed * 1.02 > free:
        raise AfpError(
            f"{folder} needs {needed / 1e9:.1f} GB for this, and {free / 1e9:.1f} GB are free: make room, "
            "choose another folder, or take less music."
        )


def measured_s(files: Sequence[Path], progress: ProgressFn = no_progress) -> dict[Path, float]:
    """The length that each file claims, in seconds, as far as its size allows."""
    lengths = dict.fromkeys(files, 0.0)
    for done, file in enumerate(files, 1):
        if file.is_file():
            lengths[file] = min(read_tags(file).duration_s or 0.0, file.stat().st_size / LEAST_BYTES_S)
        progress(done, len(files), "files", "Measuring")
    return lengths


def free_bytes(folder: Path) -> int:
    """Free space on the disk of `folder`, which may not exist yet."""
    there = next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())
    return shutil.disk_usage(there).free


def _decoded(files: Sequence[bytes], rate: int) -> Iterator[tuple[bytes, Samples | None]]:
    """Every file's sound as it becomes ready, None for one that cannot be decoded."""
    from engine.library.workers import Done, Failed, Job, Pool, Sound  # a machine that only trains needs no codecs

    waiting, parts = list(reversed(files)), dict[bytes, list[Samples]]()
    with Pool() as pool:
        while waiting or pool.busy:
            while waiting and pool.free:
                pool.give(Job(waiting.pop(), rate))
            for message in pool.results(1.0):
                path = message.job.path
                match message:
                    case Sound(_, samples):
                        sixteen_bits = np.rint(np.clip(samples, -1, 1) * 32767).astype(np.int16)
                        parts.setdefault(path, []).append(sixteen_bits)
                    case Done():
                        yield path, np.concatenate(parts.pop(path, [np.zeros(0, np.int16)]))
                    case Failed():
                        parts.pop(path, None)
                        yield path, None


def write(folder: Path, rate: int, sounds: Iterable[tuple[Clip, Samples]]) -> None:
    """Write sounds in memory one after another, and set their `start` and `length`."""
    folder.mkdir(parents=True, exist_ok=True)
    clips: list[Clip] = []
    start = 0
    with (folder / SAMPLES).open("wb") as out:
        for clip, samples in sounds:
            out.write(samples.tobytes())
            clips.append(replace(clip, start=start, length=len(samples)))
            start += len(samples)
        out.flush()
        os.fsync(out.fileno())
    _close(folder, rate, clips)


def _close(folder: Path, rate: int, clips: Sequence[Clip]) -> None:
    """Write the table, which makes a folder a cache, by rename."""
    table: dict[str, Any] = {"version": VERSION, "rate": rate, "clips": [asdict(clip) for clip in clips]}
    partial = folder / f"{TABLE}.partial"
    partial.write_text(json.dumps(table))
    partial.replace(folder / TABLE)


def load(folder: Path) -> AudioCache:
    """Open a cache that `build` has made; raises AfpError if there is none, or it is unfinished."""
    try:
        table = json.loads((folder / TABLE).read_text())
        if table["version"] != VERSION:
            raise AfpError(f"{folder} was prepared by another version: delete it and prepare it again.")
        clips = tuple(Clip(**clip) for clip in table["clips"])
        samples = np.memmap(folder / SAMPLES, np.int16, "r") if clips else np.zeros(0, np.int16)
        if max((clip.start + clip.length for clip in clips), default=0) > len(samples):
            raise AfpError(f"{folder} is cut short: delete it and prepare it again.")
        return AudioCache(int(table["rate"]), clips, samples)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AfpError(
            f"{folder} holds no prepared sound: run `make corpus`, or `afp corpus --music FOLDER`."
        ) from error
