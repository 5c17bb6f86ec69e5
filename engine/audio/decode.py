"""Sound files to mono float32 samples at one rate: any container and codec that FFmpeg knows, block by block."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import numpy as np
import soxr
from numpy.typing import NDArray

from engine.display_text import display_text
from engine.errors import AfpError

if TYPE_CHECKING:
    from _typeshed import SupportsRead

Samples = NDArray[np.float32]

# What a broken packet, header or stream makes PyAV raise.
_DAMAGE = (av.FFmpegError, EOFError, ValueError, IndexError)
# A file whose every packet fails is given up, not read for ever.
_FAILURES_IN_A_ROW = 1000
# Frames are short (an Opus frame: 960 samples), so they are mixed and resampled this many at a time.
_CHUNK = 1 << 16
# What lies nearer to the beginning is decoded; a decoder that begins anew needs some sound to come to itself.
_SEEK_FROM_S, _EARLY_S = 20.0, 5.0
# Float files may hold any number; this far beyond full scale it is damage, and its square would overflow.
_LIMIT = 1e4
# A header can claim any rate; outside these a second of sound becomes hours, or a filter gigabytes.
_RATES = range(1_000, 3_000_001)
# What PyAV can hand over as numbers; the odd rest (64-bit integers) counts as a format that is unknown.
_SAMPLE_FORMATS = {"u8", "u8p", "s16", "s16p", "s32", "s32p", "flt", "fltp", "dbl", "dblp"}
# Only what was opened is read: a playlist or a reference inside it opens no other file and no connection.
_NOTHING_ELSE = {"protocol_whitelist": "none"}
# What stations send. Playlists and other formats that lead elsewhere are not among them.
_STATIONS = {"format_whitelist": "mp3,aac,ogg,flac,mpegts,wav,matroska,webm", "probesize": str(1 << 20)}
_LIVE_CHUNK = 1 << 12


class NotSound(Exception):
    """A stream contains no sound that can be read."""


class Undecodable(AfpError):
    """This file has no sound that can be decoded. `reason` is one plain sentence without the name of the file."""

    def __init__(self, path: str | os.PathLike[str], reason: str) -> None:
        self.reason = reason
        super().__init__(f"{display_text(Path(path).name)} cannot be read: {reason[0].lower()}{reason[1:]}")


def blocks(path: str | os.PathLike[str], rate: int, block_s: float = 10.0) -> Iterator[Samples]:
    """The sound of a file as mono blocks (n,) at `rate`, each `block_s` seconds long except the last.

    The channels are averaged, NaN and infinities become 0, and packets that cannot be decoded are skipped. Memory use
    does not grow with the length of the file. Raises Undecodable if no sound can be decoded.
    """
    return _regrouped(_resampled(_mono(path), rate), round(block_s * rate))


def blocks_from(path: str | os.PathLike[str], rate: int, start_s: float, block_s: float) -> Iterator[Samples]:
    """`blocks` from a moment on, found by seeking: at once in a long file, and where the file says that it is."""
    return _regrouped(_resampled(_mono(path, start_s), rate), round(block_s * rate))


def decode(
    path: str | os.PathLike[str], rate: int, start_s: float = 0.0, duration_s: float | None = None
) -> NDArray[np.float32]:
    """The sound (n,) of a file, or of a part of it, mono at `rate`; see `blocks`. Empty if the part is beyond the end.

    A part is found by decoding everything before it: seeking is off by seconds in some formats, and positions must be
    exact.
    """
    stop_s = np.inf if duration_s is None else max(0.0, start_s) + duration_s
    parts = list(_resampled(_between(_mono(path), max(0.0, start_s), stop_s), rate))
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)


def sound_of_stream(stream: SupportsRead[bytes], rate: int) -> Iterator[Samples]:
    """The sound of an endless stream, as mono blocks (n,) at `rate`, each as soon as it has arrived.

    Raises NotSound, and everything that `stream.read` raises.
    """
    try:
        container = av.open(stream, options=_NOTHING_ELSE | _STATIONS, metadata_errors="replace")
    except _DAMAGE as error:
        raise NotSound from error
    with container:
        sound = container.streams.best("audio")
        if sound is None:
            raise NotSound
        yield from _resampled(_chunks(_frames(container, sound), _LIVE_CHUNK), rate)


def _mono(path: str | os.PathLike[str], start_s: float = 0.0) -> Iterator[tuple[int, Samples]]:
    """Chunks (rate, samples) at the file's own rate, which may change within the file."""
    try:
        with Path(path).open("rb") as file:
            yield from _mixed(path, file, start_s)
    except OSError as error:
        # PyAV's errors are OSErrors too; those are dealt with where they rise.
        raise Undecodable(path, _why(error)) from error


def _mixed(path: str | os.PathLike[str], file: Any, start_s: float) -> Iterator[tuple[int, Samples]]:
    if not os.fstat(file.fileno()).st_size:
        raise Undecodable(path, "The file is empty.")
    try:
        container = av.open(file, options=_NOTHING_ELSE, metadata_errors="replace")
    except _DAMAGE as error:
        raise Undecodable(path, "This is not a sound file, or it is damaged beyond reading.") from error
    with container:
        stream = container.streams.best("audio")
        if stream is None:
            raise Undecodable(path, "There is no sound in this file.")
        if start_s > _SEEK_FROM_S and (sought := _sought(container, stream, start_s)) is not None:
            frames, at_s = sought
            yield from _between(_chunks(frames, _CHUNK), start_s - at_s, np.inf)
            return
        if start_s > 0:
            file.seek(0)  # the seeking may have moved it
            yield from _between(_mixed(path, file, 0.0), start_s, np.inf)
            return
        heard = False
        for chunk in _chunks(_frames(container, stream), _CHUNK):
            heard = True
            yield chunk
        if not heard:
            raise Undecodable(path, "No sound could be decoded; the file is damaged, or its format is unknown.")


def _sought(container: Any, stream: Any, start_s: float) -> tuple[Iterator[av.AudioFrame], float] | None:
    """The frames from a little before that moment on, and when the first of them is; None if it cannot be sought."""
    try:
        container.seek(round((start_s - _EARLY_S) * av.time_base))
        frames = _frames(container, stream)
        first = next(frames, None)
    except _DAMAGE:
        return None
    if first is None or first.time is None:
        return None
    at_s = first.time - float((stream.start_time or 0) * stream.time_base)
    return (itertools.chain([first], frames), at_s) if start_s - 2 * _EARLY_S < at_s < start_s else None


def _chunks(frames: Iterable[av.AudioFrame], size: int) -> Iterator[tuple[int, Samples]]:
    pending: list[av.AudioFrame] = []
    held = 0
    for frame in frames:
        if pending and (_kind(frame) != _kind(pending[0]) or held >= size):
            yield pending[0].sample_rate, _averaged(pending)
            pending, held = [], 0
        pending.append(frame)
        held += frame.samples
    if pending:
        yield pending[0].sample_rate, _averaged(pending)


def _frames(container: Any, stream: Any) -> Iterator[av.AudioFrame]:
    """Every frame that can be decoded: FFmpeg's own loop would stop at the first bad packet."""
    failures = 0
    packets = container.demux(stream)
    while failures < _FAILURES_IN_A_ROW:
        try:
            packet = next(packets, None)
            if packet is None:
                return
            for frame in packet.decode():
                if frame.samples and frame.layout.nb_channels and frame.sample_rate in _RATES:
                    failures = 0
                    if frame.format.name in _SAMPLE_FORMATS:
                        yield frame
        except EOFError:
            return
        except _DAMAGE:
            failures += 1
            packets = container.demux(stream)  # the error may have ended the old one; this goes on where it stopped


def _kind(frame: av.AudioFrame) -> tuple[int, str, int]:
    return frame.sample_rate, frame.format.name, frame.layout.nb_channels


def _averaged(frames: list[av.AudioFrame]) -> Samples:
    """The mean of the channels (FFmpeg's own mono is √2 louder), full scale at 1, always finite."""
    kind = frames[0].format
    sound = np.concatenate([frame.to_ndarray() for frame in frames], axis=1)
    channels = frames[0].layout.nb_channels
    by_channel = sound if kind.is_planar else sound.reshape(-1, channels).T
    with np.errstate(invalid="ignore", over="ignore"):  # float files may hold anything: see below
        mono = by_channel.mean(axis=0, dtype=np.float32) if channels > 1 else by_channel[0].astype(np.float32)
    if sound.dtype.kind == "u":
        mono -= 128.0
    if sound.dtype.kind in "iu":
        mono /= 2.0 ** (8 * sound.dtype.itemsize - 1)
    np.nan_to_num(mono, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
    return np.clip(mono, -_LIMIT, _LIMIT, out=mono)


def _between(chunks: Iterator[tuple[int, Samples]], start_s: float, stop_s: float) -> Iterator[tuple[int, Samples]]:
    at = 0.0
    for rate, samples in chunks:
        first = max(0, round((start_s - at) * rate))
        last = samples.size if np.isinf(stop_s) else min(samples.size, round((stop_s - at) * rate))
        if last > first:
            yield rate, samples[first:last]
        at += samples.size / rate
        if at >= stop_s:
            return


def _resampled(chunks: Iterator[tuple[int, Samples]], rate: int) -> Iterator[Samples]:
    resampler: soxr.ResampleStream | None = None
    current = rate
    for source_rate, samples in chunks:
        if source_rate != current:
            if resampler is not None:
                yield resampler.resample_chunk(np.zeros(0, np.float32), last=True)
            current = source_rate
            resampler = None if source_rate == rate else soxr.ResampleStream(source_rate, rate, 1, dtype="float32")
        yield samples if resampler is None else resampler.resample_chunk(samples)
    if resampler is not None:
        yield resampler.resample_chunk(np.zeros(0, np.float32), last=True)


def _regrouped(chunks: Iterator[Samples], size: int) -> Iterator[Samples]:
    held: list[Samples] = []
    count = 0
    for chunk in chunks:
        held.append(chunk)
        count += chunk.size
        if count >= size:
            whole = np.concatenate(held)
            for start in range(0, count - size + 1, size):
                yield whole[start : start + size]
            held = [whole[count - count % size :]]
            count %= size
    if count:
        yield np.concatenate(held)


def _why(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is no such file."
    if isinstance(error, PermissionError):
        return "You are not allowed to read this file; change its permissions."
    if isinstance(error, IsADirectoryError):
        return "This is a folder, not a file."
    return f"The file could not be read ({error.strerror or type(error).__name__})."
