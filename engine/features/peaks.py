"""Spectral peaks, which confirm or reject a place in the library that the network proposes.

A peak is a point of the spectrogram that is higher than everything around it. If a recording contains the track, many
of the track's peaks coincide with peaks of the recording, however loud the noise is elsewhere. Otherwise, only as many
coincide as by chance. After A. Wang, "An industrial-strength audio search algorithm", ISMIR 2003, but without hashes,
because the place is known.

Between two rows of a library at 8 kHz, half a second apart, there are 16 frames of 250 samples.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

RATE = 8000
HOP, WINDOW = 250, 1024
FRAMES_A_ROW = 16
"""Rows of a library are half a second apart: a row is stored with the peaks of the frames up to the next row."""
LOWEST_BIN, BINS = 16, 496
"""From 125 Hz: a small loudspeaker plays nothing below."""
TIME_REACH, BIN_REACH = 3, 9
"""A peak of a track is the highest within this many frames and bins: about 85 per second of music."""
HEARD_REACHES = 3, 6
"""A recording gets more peaks, so that noise does not crowd out those of the music."""
PHASES = 2
"""A recording is analysed at this many shifts within a hop."""
STORED = 40
"""How many peaks are stored with a row, the strongest ones: 80 bytes."""
NONE = 0xFFFF
"""Stands for a missing peak if a row has fewer."""
NEAR = 5
"""By how many frames a place is shifted, either way, until most peaks coincide: rows give it to an eighth of a
second.
"""
MOVED = np.arange(-NEAR, NEAR + 1)
FAINT = 1e-6
"""Power below which there are no peaks: above the steps of 16 bits, below any microphone's hiss."""

Floats = NDArray[np.float32]
Stored = NDArray[np.uint16]
Mask = NDArray[np.bool_]

_HANN = np.hanning(WINDOW).astype(np.float32)
CONTEXT = TIME_REACH * HOP
"""Samples before a row that its peaks depend on."""


def beside(sample_rate: int, hop_samples: int) -> int:
    """How many peaks are stored with a row of an encoder with this rate and hop: none if these do not fit."""
    return STORED if (sample_rate, hop_samples) == (RATE, FRAMES_A_ROW * HOP) else 0


def of_rows(samples: Floats, rows: int, before: int = 0) -> Stored:
    """Sound (n,) at 8 kHz → the peaks (rows, STORED) of its first `rows` rows, the first of which begins at `before`.

    Each is frame · 512 + bin, frames counted within the row. Rows depend on nothing but the 94 ms before them (which
    the start of a track lacks) and their own second, so they are the same however a track is cut into blocks.
    """
    stored = np.full((rows, STORED), NONE, np.uint16)
    lead = min(before // HOP, TIME_REACH)
    frames = FRAMES_A_ROW * rows
    sound = samples[before - lead * HOP :][: (lead + frames + TIME_REACH - 1) * HOP + WINDOW]
    power = _power(sound)
    found, bins = np.nonzero(_highest(power, TIME_REACH, BIN_REACH))
    inside = (found >= lead) & (found < lead + frames)
    found, bins = found[inside], bins[inside]
    row, frame = np.divmod(found - lead, FRAMES_A_ROW)
    order = np.lexsort((-power[found, bins], row))
    row, code = row[order], (frame << 9 | bins)[order].astype(np.uint16)
    rank = np.arange(len(row)) - np.searchsorted(row, row)
    kept = rank < STORED
    stored[row[kept], rank[kept]] = code[kept]
    return stored


class Coincidence(NamedTuple):
    """How the peaks of a track coincide with those of a recording.

    `nats`: n · KL(matched / n ‖ expected / n), the log-likelihood ratio of the share that coincides to that by chance,
    0 where no more coincide than by chance; `excess`: the difference of these shares.
    """

    nats: float
    excess: float


class HeardPeaks:
    """The peaks of a recording while it arrives: `mask` (frames, BINS) says where a track's peak would coincide with
    one.

    Frame 0 begins with the first sample after `reset`; `forget` removes frames from the front. Unless peaks are
    `wanted`, there are none, because the library has none.
    """

    def __init__(self, wanted: bool = True) -> None:
        self._wanted = wanted
        self.reset()

    def reset(self) -> None:
        """Forget everything; the next sound does not continue the previous one."""
        self.mask: Mask = np.zeros((0, BINS), np.bool_)
        self._next: Mask = np.zeros(BINS, np.bool_)  # what the last frame adds to the one that comes next
        self._samples = np.zeros(0, np.float32)
        self._lead = 0  # frames before the first that is not yet in the mask, at the front of the samples

    def push(self, samples: Floats) -> None:
        """Add the next sound, (n,) at 8 kHz; frames appear as soon as the sound that decides on them is there."""
        if not self._wanted:
            return
        self._samples = np.concatenate([self._samples, samples])
        whole = (len(self._samples) - WINDOW - (PHASES - 1) * HOP // PHASES) // HOP + 1  # frames that can be computed
        new = whole - self._lead - TIME_REACH
        if new <= 0:
            return
        near = np.zeros((new + 2, BINS + 2), np.bool_)
        near[1, 1:-1] = self._next
        for phase in range(PHASES):
            found, bins = _of_phase(self._samples, phase, whole)
            inside = (found >= self._lead) & (found < self._lead + new)
            found, bins = found[inside] - self._lead, bins[inside]
            for frame in range(3):
                for bin_ in range(3):
                    near[found + frame, bins + bin_] = True
        # near[0] is the frame before the first new one, and completes it.
        if len(self.mask):
            self.mask[-1] |= near[0, 1:-1]
        self.mask = np.concatenate([self.mask, near[1:-1, 1:-1]])
        self._next = near[-1, 1:-1]
        keep = min(self._lead + new, TIME_REACH)
        self._samples = self._samples[(self._lead + new - keep) * HOP :]
        self._lead = keep

    def forget(self, frames: int) -> None:
        """Remove this many frames from the front."""
        self.mask = self.mask[frames:]


def of_recording(samples: Floats) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The peaks of a recording, (n,) at 8 kHz, as points: frames, to half a one, and bins."""
    frames, bins = [], []
    for phase in range(PHASES):
        found, at = _of_phase(samples, phase)
        frames.append(found + phase / PHASES)
        bins.append(at)
    return np.concatenate(frames), np.concatenate(bins)


def _of_phase(samples: Floats, phase: int, frames: int | None = None) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Frames and bins of a recording's peaks at one of the PHASES, of its first `frames` frames."""
    found, bins = np.nonzero(_highest(_power(samples[phase * HOP // PHASES :])[:frames], *HEARD_REACHES))
    return found.astype(np.int64), bins.astype(np.int64)


def of_stored(stored: Stored, first: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Stored peaks (rows, STORED) as points, by frame: frames, the first row beginning at `first`, and bins."""
    row, place = np.nonzero((stored != NONE) & (stored & 511 < BINS))  # a flipped bit makes a bin that is none
    code = stored[row, place].astype(np.int64)
    frame = row * FRAMES_A_ROW + (code >> 9) + first
    order = np.argsort(frame, kind="stable")
    return frame[order], code[order] & 511


class Overlay:
    """A recording that tracks are compared with: its `mask` (see `HeardPeaks`), judged from each of `starts` on.

    `starts` are frames of the mask; there is at least one frame from each on.
    """

    def __init__(self, mask: Mask, starts: Sequence[int]) -> None:
        self.frames, self._starts = len(mask), starts
        self._chances = [mask[start:].mean(0) for start in starts]
        self._padded = np.pad(mask, ((NEAR, 2 * NEAR), (0, 0))).ravel()

    def coincide(self, stored: Stored, first: int) -> list[Coincidence]:
        """The peaks of a track over it, at the best of 2 · NEAR + 1 places → one Coincidence for each start.

        `stored` (rows, STORED) holds the track's rows around the recording, its first frame being `first` frames into
        it (negative: before it).
        """
        frame, bins, hit = self._lay(stored, first)
        matched = _sums(hit)
        low, high = (np.searchsorted(frame, edge - MOVED) for edge in (0, self.frames))
        each, found = np.arange(len(MOVED)), []
        for start, chance in zip(self._starts, self._chances, strict=True):
            begin = np.clip(np.searchsorted(frame, start - MOVED), low, high)
            by_chance = _sums(chance[bins])
            hits, expected = matched[high, each] - matched[begin, each], by_chance[high] - by_chance[begin]
            found.append(max(map(against_chance, (high - begin).tolist(), hits.tolist(), expected.tolist())))
        return found

    def points(self, stored: Stored, first: int) -> tuple[NDArray[np.int64], Mask]:
        """The same peaks one by one, over the whole recording, at the place where most coincide: (n, 2) frames of the
        recording and bins, and which of them coincide, (n,).
        """
        frame, bins, hit = self._lay(stored, first)
        best = int(hit.sum(0).argmax())
        frame = frame + MOVED[best]
        inside = (frame >= 0) & (frame < self.frames)
        return np.stack([frame, bins], 1)[inside], hit[inside, best]

    def _lay(self, stored: Stored, first: int) -> tuple[NDArray[np.int64], NDArray[np.int64], Mask]:
        """Frames and bins (n,) of the peaks that may lie over the recording, by frame, and hits (n, MOVED)."""
        frame, bins = of_stored(stored, first)
        near = slice(*np.searchsorted(frame, (-NEAR, self.frames + NEAR)))
        frame, bins = frame[near], bins[near]
        return frame, bins, self._padded[(frame[:, None] + MOVED + NEAR) * BINS + bins[:, None]]


def _sums(values: NDArray[np.generic]) -> NDArray[np.float64]:
    """Running sums along the first axis, from 0 on."""
    return np.concatenate([np.zeros((1, *values.shape[1:])), np.cumsum(values, 0, dtype=np.float64)])


def against_chance(count: int, matched: float, expected: float) -> Coincidence:
    """`matched` of `count` peaks coincide where `expected` were to be."""
    if matched <= expected:
        return Coincidence(0.0, 0.0)
    share, chance = min(matched / count, 1 - 1e-4), min(max(expected / count, 1e-4), 1 - 1e-4)
    nats = share * math.log(share / chance) + (1 - share) * math.log((1 - share) / (1 - chance))
    return Coincidence(count * nats, share - chance)


def _power(samples: Floats) -> Floats:
    """Sound (n,) → power (frames, BINS), Hann window, not centred; no frame where it is shorter than a window."""
    if len(samples) < WINDOW:
        return np.zeros((0, BINS), np.float32)
    spectra = np.fft.rfft(sliding_window_view(samples, WINDOW)[::HOP] * _HANN)[:, LOWEST_BIN : LOWEST_BIN + BINS]
    return np.square(spectra.real) + np.square(spectra.imag)


def _highest(power: Floats, time_reach: int, bin_reach: int) -> Mask:
    """Where `power` (frames, bins) is the highest within ±reach, and not faint."""
    highest = running_maximum(running_maximum(power, time_reach).T, bin_reach).T
    return (power == highest) & (power > FAINT)


def running_maximum(rows: Floats, reach: int) -> Floats:
    """The highest within ±reach along the first axis, by ever longer spans."""
    highest = np.pad(rows, ((reach, reach), (0, 0)), constant_values=-np.inf)
    span = 1
    while span < 2 * reach + 1:
        step = min(span, 2 * reach + 1 - span)
        highest = np.maximum(highest[:-step], highest[step:])
        span += step
    return highest
