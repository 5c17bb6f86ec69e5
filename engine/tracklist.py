"""A long recording → what was played when."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine import peaks
from engine.library.library import Track
from engine.matching import diagonals
from engine.recognizer import Heard, Recognizer, silent

WINDOW_S = 10.0
STEP_S = 2.5
SAME_PLAY_S = 1.5
"""Windows that agree this closely on where a track began speak of the same playing of it."""
SMOOTH_S = 3.0
SHORTEST_S = 3.0


@dataclass(frozen=True)
class Entry:
    """A stretch of the recording, and the track it holds; None where nothing of the library is heard."""

    start_s: float
    end_s: float
    track: Track | None
    confidence: float


@dataclass
class _Play:
    track: Track
    begun_s: float
    confidence: float
    hops: int = 0


def tracklist(blocks: Iterable[NDArray[np.float32]], recognizer: Recognizer) -> list[Entry]:
    """Mono sound at the encoder's rate, block by block → entries that cover it without gap or overlap.

    Windows of ten seconds are named one by one; then every hop goes to the playing whose stored sound agrees with it
    best, so that a boundary lies where the sound changes and not where a window ends.
    """
    heard, packed, length_s = _hear(blocks, recognizer)
    if not heard:
        return [Entry(0.0, length_s, None, 0.0)]
    hop_s = recognizer.hop_s
    plays: list[_Play] = []
    window, step = round(WINDOW_S / hop_s), round(STEP_S / hop_s)
    frames = recognizer.query_hop // peaks.HOP
    beyond = recognizer.encoder.segment_samples // peaks.HOP - frames
    for first in range(0, max(len(heard) - window, 0) + step, step):
        part = heard[first : first + window]
        if len(part) < min(window // 3, len(heard)):
            continue
        around = packed[first * frames : (first + len(part)) * frames + beyond]
        mask = np.unpackbits(around, 1, peaks.BINS).view(np.bool_)
        verdict = recognizer.judge(part, mask, [len(part)], WINDOW_S, recognizer.threshold)
        if verdict.verdict == "match":
            begun_s = first * hop_s - verdict.matches[0].offset_s
            _add(plays, _Play(verdict.matches[0].track, begun_s, verdict.confidence))
    return _entries(heard, plays, recognizer, length_s)


def _hear(
    blocks: Iterable[NDArray[np.float32]], recognizer: Recognizer
) -> tuple[list[Heard], NDArray[np.uint8], float]:
    """Every query segment with its neighbours (silence has none), the peaks (eight to a byte), and the length in s."""
    encoder, hop = recognizer.encoder, recognizer.query_hop
    rest = np.zeros(0, np.float32)
    heard: list[Heard] = []
    total = 0
    around = peaks.HeardPeaks(recognizer.library.peaks_a_row > 0)
    packed: list[NDArray[np.uint8]] = []
    for block in blocks:
        total += len(block)
        around.push(block)
        settled = max(len(around.mask) - 1, 0)  # the last frame may yet gain some
        packed.append(np.packbits(around.mask[:settled], 1))
        around.forget(settled)
        rest = np.concatenate([rest, block])
        count = (len(rest) - encoder.segment_samples) // hop + 1
        if count > 0:
            quiet = [silent(rest[i * hop : i * hop + encoder.segment_samples]) for i in range(count)]
            found = recognizer.listen(rest[: (count - 1) * hop + encoder.segment_samples])
            heard += [_mute(each) if mute else each for mute, each in zip(quiet, found, strict=True)]
            rest = rest[count * hop :]
    packed.append(np.packbits(around.mask, 1))
    return heard, np.concatenate(packed), total / encoder.sample_rate


def _mute(heard: Heard) -> Heard:
    return Heard(np.zeros_like(heard.query), np.full_like(heard.rows, -1), np.zeros_like(heard.similarities))


def _add(plays: list[_Play], new: _Play) -> None:
    for play in plays:
        if play.track.id == new.track.id and abs(play.begun_s - new.begun_s) < SAME_PLAY_S:
            play.confidence = max(play.confidence, new.confidence)
            return
    plays.append(new)


def _entries(heard: list[Heard], plays: list[_Play], recognizer: Recognizer, length_s: float) -> list[Entry]:
    """Give every hop to a playing, or to none, and join equal neighbours."""
    hop_s, ratio = recognizer.hop_s, recognizer.ratio
    if not plays:
        return [Entry(0.0, length_s, None, 0.0)]
    queries = np.stack([each.query for each in heard])
    width = round(SMOOTH_S / hop_s) | 1
    kernel = np.ones(width, np.float32)
    within = np.convolve(np.ones(len(heard), np.float32), kernel, "same")  # fewer at the ends
    agreement = np.zeros((len(plays) + 1, len(heard)), np.float32)
    for row, play in enumerate(plays, 1):
        shift = np.array([round(-play.begun_s / hop_s)])
        stored = recognizer.library.rows(play.track.id, 0, recognizer.library.length(play.track.id))
        cosines = np.stack([diagonals(queries, stored, shift + near, ratio)[0] for near in range(-ratio, ratio + 1)])
        agreement[row] = np.convolve(cosines.max(0), kernel, "same") / within
        # Below half of what it reaches elsewhere, the track is no longer playing.
        agrees = agreement[row][agreement[row] > 0]
        agreement[row] -= 0.5 * np.quantile(agrees, 0.9) if len(agrees) else 1.0
    owner = agreement.argmax(0)
    entries: list[Entry] = []
    for start, stop in _runs(owner, round(SHORTEST_S / hop_s)):
        play_ = plays[owner[start] - 1] if owner[start] else None
        end_s = length_s if stop == len(owner) else stop * hop_s
        start_s = entries[-1].end_s if entries else 0.0
        entries.append(Entry(start_s, end_s, play_ and play_.track, play_.confidence if play_ else 0.0))
    return entries


def _runs(owner: NDArray[np.int64], shortest: int) -> Iterator[tuple[int, int]]:
    """Stretches of one owner; those shorter than `shortest` are first given to the one before."""
    edges = [0, *(np.flatnonzero(np.diff(owner)) + 1).tolist(), len(owner)]
    for start, stop in itertools.pairwise(edges):
        if start and stop - start < shortest:
            owner[start:stop] = owner[start - 1]
    edges = [0, *(np.flatnonzero(np.diff(owner)) + 1).tolist(), len(owner)]
    yield from itertools.pairwise(edges)
