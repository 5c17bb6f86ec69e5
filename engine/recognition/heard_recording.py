"""What is heard of a recording, in files: of ten hours it would fill a gigabyte of memory.

The files outlive an analysis that is interrupted, which goes on from there when it is started again.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.errors import AfpError
from engine.features import peaks
from engine.library.lock import WriterLock
from engine.recognition.interrupted_analysis import folder_for, forget_old
from engine.recognition.recognizer import Heard, Recognizer, silent

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAD_S = 2.0
"""What is heard of a moment depends on what lies around it: so much is heard again where an analysis goes on."""
Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
T = TypeVar("T")


class _Records:
    """A file of records, each of `width` numbers; `a_segment` of them belong to each query segment."""

    def __init__(self, path: Path, dtype: type[np.generic], width: int, a_segment: int = 1) -> None:
        self._dtype, self._width, self._a_segment = np.dtype(dtype), width, a_segment
        self._file = path.open("r+b" if path.exists() else "w+b", buffering=0)
        self._bytes = width * self._dtype.itemsize

    @property
    def segments(self) -> int:
        """How many segments it holds completely."""
        return self._file.seek(0, os.SEEK_END) // self._bytes // self._a_segment

    def cut(self, segments: int) -> None:
        self._file.truncate(segments * self._a_segment * self._bytes)

    def append(self, records: NDArray[Any]) -> None:
        self._file.seek(0, os.SEEK_END)
        left = memoryview(np.ascontiguousarray(records, self._dtype).tobytes())
        try:
            while left:
                left = left[self._file.write(left) :]
        except OSError as error:
            raise AfpError(
                f"What is heard of the recording cannot be stored ({error.strerror}): free some disk space and start "
                "again."
            ) from error

    def read(self, first: int, stop: int) -> NDArray[Any]:
        """Records (n, width), cut at the end."""
        self._file.seek(first * self._bytes)
        data = self._file.read(max(stop - first, 0) * self._bytes)
        whole = len(data) // self._bytes * self._bytes
        return np.frombuffer(data[:whole], self._dtype).reshape(-1, self._width)

    def close(self) -> None:
        self._file.close()


class _Made(NamedTuple):
    """What a block adds: its sound, its packed peaks, its segments' queries, and which of those are silent."""

    samples: Floats
    packed: NDArray[np.uint8]
    queries: Floats
    silent: NDArray[np.bool_]


class HeardRecording:
    """The query segments of a recording with their neighbours (silence has none), its peaks and, if other speeds are
    searched, its sound. `len` is the number of segments.
    """

    def __init__(self, folder: Path, recognizer: Recognizer) -> None:
        library, encoder = recognizer.library, recognizer.encoder
        self._recognizer, self._rate, self._hop = recognizer, encoder.sample_rate, recognizer.query_hop
        self._frames = self._hop // peaks.HOP
        self._queries = _Records(folder / "queries", np.float32, library.dim)
        self._rows = _Records(folder / "rows", np.int64, recognizer.neighbours)
        self._similarities = _Records(folder / "similarities", np.float32, recognizer.neighbours)
        self._peaks = self._sound = None
        if library.peaks_a_row:
            self._peaks = _Records(folder / "peaks", np.uint8, peaks.BINS // 8, self._frames)
        if recognizer.reach:
            self._sound = _Records(folder / "sound", np.int16, 1, self._hop)
        self._length = min(each.segments for each in self._files)
        for each in self._files:
            each.cut(self._length)
        self._lead = min(round(LEAD_S / recognizer.hop_s), self._length)
        self._samples = (self._length - self._lead) * self._hop

    @property
    def _files(self) -> Sequence[_Records]:
        files = self._queries, self._rows, self._similarities, self._peaks, self._sound
        return [each for each in files if each is not None]

    def __len__(self) -> int:
        return self._length

    @property
    def length_s(self) -> float:
        """How much has been heard; before the first block, what need not be heard again."""
        return self._samples / self._rate

    def hear(self, blocks: Iterable[Floats]) -> Iterator[None]:
        """Add the blocks of the whole recording; what is known is passed over, sample by sample, since a damaged file
        has gaps over which seeking would lead elsewhere. A block is encoded while the caller deals with the last.
        """
        for made in _ahead(self._made(blocks)):
            if self._sound is not None:
                self._sound.append((made.samples.clip(-1, 1) * 32767).astype(np.int16))
            if self._peaks is not None:
                self._peaks.append(made.packed)
            if len(made.queries):
                rows, similarities = self._recognizer.library.search(made.queries, self._recognizer.neighbours)
                mute = made.silent[:, None]
                self._queries.append(np.where(mute, 0, made.queries))
                self._rows.append(np.where(mute, -1, rows))
                self._similarities.append(np.where(mute, 0, similarities))
                self._length += len(made.queries)
            yield

    def heard(self, first: int, stop: int) -> list[Heard]:
        """The segments `first` … `stop` − 1, cut at the end."""
        parts = (each.read(first, stop) for each in (self._queries, self._rows, self._similarities))
        return [Heard(*each) for each in zip(*parts, strict=True)]

    def mask(self, first: int, count: int) -> Mask:
        """The peaks of `count` segments from `first` on, (frames, BINS); none if the library has none."""
        if self._peaks is None:
            return np.zeros((0, peaks.BINS), np.bool_)
        beyond = self._recognizer.encoder.segment_samples // peaks.HOP - self._frames
        packed = self._peaks.read(first * self._frames, (first + count) * self._frames + beyond)
        return np.unpackbits(packed, 1, peaks.BINS).view(np.bool_)

    def sound(self, start_s: float, stop_s: float) -> Floats:
        """A stretch of the recording, cut at both ends; only if other speeds are searched."""
        assert self._sound is not None
        first, stop = (round(max(at, 0) * self._rate) for at in (start_s, stop_s))
        return self._sound.read(first, stop)[:, 0].astype(np.float32) / np.float32(32768)

    def close(self) -> None:
        for each in self._files:
            each.close()

    def _made(self, blocks: Iterable[Floats]) -> Iterator[_Made]:
        encoder, hop = self._recognizer.encoder, self._hop
        known_from = self._samples
        known, known_frames = self._lead * hop, self._lead * self._frames  # heard again, and not added
        around = peaks.HeardPeaks(self._peaks is not None)
        rest = np.zeros(0, np.float32)
        none = np.zeros((0, self._recognizer.library.dim), np.float32), np.zeros(0, np.bool_)

        def packed(settled: int) -> NDArray[np.uint8]:
            nonlocal known_frames
            old = min(known_frames, settled)
            known_frames -= old
            new = np.packbits(around.mask[old:settled], 1)
            around.forget(settled)
            return new

        passed = 0
        for whole in blocks:
            block = whole[max(known_from - passed, 0) :]
            passed += len(whole)
            if not len(block):
                continue
            self._samples += len(block)
            around.push(block)
            new, known = block[known:], max(known - len(block), 0)
            frames = packed(max(len(around.mask) - 1, 0))  # the last frame may yet gain some
            rest = np.concatenate([rest, new])
            count = max((len(rest) - encoder.segment_samples) // hop + 1, 0)
            if not count:
                yield _Made(new, frames, *none)
                continue
            ends = (count - 1) * hop + encoder.segment_samples
            quiet = [silent(rest[i * hop : i * hop + encoder.segment_samples]) for i in range(count)]
            yield _Made(new, frames, encoder.embed(rest[:ends], hop), np.array(quiet))
            rest = rest[count * hop :]
        yield _Made(np.zeros(0, np.float32), packed(len(around.mask)), *none)


@contextmanager
def passing(recognizer: Recognizer) -> Iterator[HeardRecording]:
    """One that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder, _opened(Path(folder), recognizer) as recording:
        yield recording


@contextmanager
def kept(path: Path, library: Path, recognizer: Recognizer) -> Iterator[HeardRecording]:
    """What is heard of a file; it is kept if this is left by an exception, and given again for the same file, library
    and settings. If another process analyses the same, or nothing can be kept, this is a `passing` one.
    """
    forget_old()
    folder, done = None, False
    with ExitStack() as files:
        try:
            held = recognizer.library
            settings = os.fsencode(library.absolute()), held.encoder_id, held.generation, held.row_count
            folder = folder_for(path, *settings, recognizer.reach)
            files.callback(WriterLock(folder / "lock").release)
            recording = files.enter_context(_opened(folder, recognizer))
        except (AfpError, OSError):
            folder = None
            recording = files.enter_context(passing(recognizer))
        try:
            yield recording
            done = True
        finally:
            files.close()  # first: Windows deletes no open file
            if folder is not None and (done or not len(recording)):
                shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _opened(folder: Path, recognizer: Recognizer) -> Iterator[HeardRecording]:
    recording = HeardRecording(folder, recognizer)
    try:
        yield recording
    finally:
        recording.close()


def _ahead(items: Iterator[T]) -> Iterator[T]:
    """The items, each made in a thread while the one before it is used."""
    end = object()
    with ThreadPoolExecutor(1, "hearing") as pool:
        coming = pool.submit(next, items, end)
        while (item := coming.result()) is not end:
            coming = pool.submit(next, items, end)
            yield item  # type: ignore[misc]
