"""A landmark recogniser for comparison with neural fingerprints: pairs of spectral peaks, as hashes.

After A. Wang, "An industrial-strength audio search algorithm", ISMIR 2003: pairs of peaks vote for (track, offset).
In addition, the peaks of the places with the most votes are compared with those of the clip, and with chance.
"""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from engine.errors import AfpError
from engine.features.peaks import against_chance, running_maximum

RATE = 8000
FIELD = 20
"""Bits of a track's number, and of a frame's: an entry of the index is hash | track | frame, in one int64."""
MOST = 1 << FIELD
FRAMES_AT_ONCE = 4096
SILENCE = -8.0
"""Log magnitude below which there are no peaks: above the steps of 16 bits, below any microphone's hiss."""

Integers = NDArray[np.int64]
Peaks = tuple[Integers, Integers]
"""Frames, in order, and bins."""


@dataclass(frozen=True)
class LandmarkSettings:
    """Chosen on the split `choose`. A reach of r frames or bins: a peak is the highest within ±r of itself."""

    window: int = 1024
    hop: int = 128
    lowest_bin: int = 16
    """125 Hz: below it a small loudspeaker plays nothing."""
    time_reach: int = 7
    bin_reach: int = 12
    """With the former: about 58 peaks a second of music."""
    query_time_reach: int = 5
    query_bin_reach: int = 7
    """With the former: about 120 a second of a clip, since noise must not push the music's peaks out."""
    query_phases: int = 2
    """The clip is analysed at so many shifts of a part of a hop."""
    least_frames: int = 2
    most_frames: int = 63
    most_bins: int = 63
    """The target zone: how far the second peak of a pair is from the first."""
    fan: int = 6
    """Pairs that begin at a peak of the library, the nearest first. All pairs of a clip are asked for."""
    candidates: int = 60
    """How many (track, offset) with the most votes are looked at closely."""
    # `afp evaluate landmarks --split choose --clips 4 --seconds 2 5 10 15`: the least that let at most 0.5 % of 704
    # clips of absent songs pass at each length. They rise because songs share sounds, which chance knows nothing of.
    thresholds: tuple[tuple[float, float], ...] = ((2.0, 12.0), (5.0, 14.7), (10.0, 15.9), (15.0, 24.7))
    """Seconds of a clip, and the nats of `Found.score` from which a name is given."""

    @property
    def bins(self) -> int:
        """Bins of the spectrogram that are looked at."""
        return self.window // 2 - self.lowest_bin

    def threshold(self, seconds: float) -> float:
        """The score from which a clip of this length is named: linear between `thresholds`, constant beyond them."""
        lengths, scores = np.array(self.thresholds).T
        return float(np.interp(seconds, lengths, scores))

    @property
    def hashes(self) -> int:
        """How many pairs can be told apart: bin × bins between × frames between."""
        return self.bins * (2 * self.most_bins + 1) * (self.most_frames + 1)


@dataclass(frozen=True)
class Found:
    """A track, where in it the clip begins, and how sure: nats by which its peaks coincide more than by chance.

    `matched` of the track's `peaks` in that stretch are in the clip; `votes` pairs spoke for it.
    """

    track: int
    offset_s: float
    score: float
    votes: int
    matched: int
    peaks: int


class Landmarks:
    """Tracks that can be found by their landmarks; tracks may be added at any time, and hidden."""

    def __init__(self, settings: LandmarkSettings = LandmarkSettings()) -> None:
        """An empty index; AfpError for settings with more than 2²³ hashes, which do not fit."""
        if settings.hashes > 1 << 63 - 2 * FIELD:
            raise AfpError("These settings have too many hashes: make the target zone smaller.")
        self.settings = settings
        self._entries = np.zeros(0, np.int64)
        self._first = np.zeros(settings.hashes + 1, np.int64)  # of the entries of each hash
        self._waiting: list[Integers] = []
        self._peaks: dict[int, tuple[NDArray[np.int32], NDArray[np.int16]]] = {}
        self._hidden = np.zeros(0, bool)
        self._tracks = 0

    def add(self, track: int, samples: NDArray[np.float32]) -> None:
        """Add a track by its number; `samples` (n,) are mono, at 8 kHz.

        AfpError for a number that is taken, negative or not below 2²⁰, or a track of more than 2²⁰ hops (4.6 h).
        """
        settings = self.settings
        if track in self._peaks or not 0 <= track < MOST:
            raise AfpError(f"Track {track} cannot be added: give each its own number below {MOST}.")
        if len(samples) // settings.hop >= MOST:
            raise AfpError(f"Track {track} is longer than {MOST * settings.hop / RATE / 3600:.1f} h: cut it to pieces.")
        level = spectrogram(samples, settings)
        frames, bins = peaks(level, settings.time_reach, settings.bin_reach)
        hashes, starts = pairs(frames, bins, settings, settings.fan)
        self._peaks[track] = frames.astype(np.int32), bins.astype(np.int16)
        self._tracks = max(self._tracks, track + 1)
        self._waiting.append(hashes << 2 * FIELD | track << FIELD | starts)

    def hide(self, hidden: NDArray[np.bool_]) -> None:
        """Tracks (a mask over their numbers; those beyond its end are not hidden) that are not to be found for now."""
        self._hidden = hidden

    def identify(self, samples: NDArray[np.float32]) -> list[Found]:
        """The tracks that a clip (n,), mono, at 8 kHz, may be from, the surest first; none when there are no pairs."""
        settings = self.settings
        votes: list[Integers] = []
        heard: list[Peaks] = []
        for phase in range(settings.query_phases):
            level = spectrogram(samples[phase * settings.hop // settings.query_phases :], settings)
            frames, bins = peaks(level, settings.query_time_reach, settings.query_bin_reach)
            heard.append((frames, bins))
            votes.append(self._votes(*pairs(frames, bins, settings)))
        places, counts = self._most_voted(np.concatenate(votes))
        clip = self._dilated(heard, len(samples))
        chance = clip.mean(0)
        best: dict[int, Found] = {}
        for place, count in zip(places.tolist(), counts.tolist(), strict=True):
            found = self._compared(place, count, clip, chance)
            if found.track not in best or found.score > best[found.track].score:
                best[found.track] = found
        return sorted(best.values(), key=lambda found: -found.score)

    @property
    def bytes(self) -> int:
        """Size of the index: its pairs, where those of each hash begin, and the peaks of every track."""
        self._sort()
        listed = self._entries.nbytes + self._first.nbytes
        return listed + sum(frames.nbytes + bins.nbytes for frames, bins in self._peaks.values())

    def _sort(self) -> None:
        if self._waiting:
            self._entries = np.concatenate([self._entries, *self._waiting])
            self._waiting.clear()
            self._entries.sort()
            sizes = np.bincount(self._entries >> 2 * FIELD, minlength=self.settings.hashes)
            self._first = np.concatenate([[0], np.cumsum(sizes)])

    def _votes(self, hashes: Integers, frames: Integers) -> Integers:
        """Every entry with one of these hashes → track | offset in frames + 2²⁰, in FIELD and FIELD + 1 bits."""
        self._sort()
        first = self._first[hashes]
        counts = self._first[hashes + 1] - first
        places = np.repeat(first - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
        entries = self._entries[places]
        offsets = entries % MOST - np.repeat(frames, counts) + MOST
        return (entries >> FIELD) % MOST << FIELD + 1 | offsets

    def _most_voted(self, votes: Integers) -> tuple[Integers, Integers]:
        """Places with the most votes, and how many; those of the frames beside it count half: peaks move a little."""
        places, counts = np.unique(votes, return_counts=True)
        tracks = places >> FIELD + 1
        shown = ~np.pad(self._hidden, (0, max(self._tracks - len(self._hidden), 0)))[tracks]
        places, counts = places[shown], counts[shown]
        beside = np.flatnonzero(np.diff(places) == 1)
        weights = counts.astype(float)
        weights[beside] += counts[beside + 1] / 2
        weights[beside + 1] += counts[beside] / 2
        least = max(len(places) - self.settings.candidates, 0)
        best = np.argpartition(weights, least)[least:] if least else slice(None)
        return places[best], counts[best]

    def _dilated(self, heard: list[Peaks], samples: int) -> NDArray[np.bool_]:
        """Where (frames, bins) a peak of a track would coincide with one of the clip: within a frame and a bin."""
        frames = max(samples - self.settings.window, 0) // self.settings.hop + 1
        near = np.zeros((frames + 2, self.settings.bins + 2), bool)
        for at, bins in heard:
            for moved in range(3):
                near[at[:, None] + moved, bins[:, None] + np.arange(3)] = True
        return near[1:-1, 1:-1]

    def _compared(self, place: int, votes: int, clip: NDArray[np.bool_], chance: NDArray[np.floating]) -> Found:
        """A place's peaks over the clip's: the log-likelihood ratio of the share that coincides to that by `chance`.

        n · KL(matched / n ‖ expected / n), which is 0 where no more coincide than the clip has peaks at those bins.
        """
        track, offset = place >> FIELD + 1, place % (2 * MOST) - MOST
        frames, bins = self._peaks[track]
        stretch = slice(*np.searchsorted(frames, (offset, offset + len(clip))))
        frames, bins = frames[stretch] - np.int32(offset), bins[stretch]
        count, matched, expected = len(frames), int(clip[frames, bins].sum()), float(chance[bins].sum())
        nats = against_chance(count, matched, expected).nats
        return Found(track, offset * self.settings.hop / RATE, nats, votes, matched, count)


def spectrogram(samples: NDArray[np.float32], settings: LandmarkSettings) -> NDArray[np.float32]:
    """Samples (n,) → natural log magnitudes (frames, bins), Hann window, not centred; one frame where n < window."""
    short = max(settings.window - len(samples), 0)
    windows = sliding_window_view(np.pad(samples, (0, short)), settings.window)[:: settings.hop]
    hann = np.hanning(settings.window).astype(np.float32)
    level = np.empty((len(windows), settings.bins), np.float32)
    for start in range(0, len(windows), FRAMES_AT_ONCE):
        spectra = np.fft.rfft(windows[start : start + FRAMES_AT_ONCE] * hann)
        level[start : start + FRAMES_AT_ONCE] = np.log(np.abs(spectra[:, settings.lowest_bin : -1]) + 1e-4)
    return level


def peaks(level: NDArray[np.float32], time_reach: int, bin_reach: int) -> Peaks:
    """Frames and bins, by frame, where `level` (frames, bins) is the highest within ±reach."""
    highest = running_maximum(running_maximum(level, time_reach).T, bin_reach).T
    frames, bins = np.nonzero((level == highest) & (level > SILENCE))
    return frames, bins


def pairs(frames: Integers, bins: Integers, settings: LandmarkSettings, fan: int | None = None) -> Peaks:
    """Peaks, by frame → (hash, frame of the first peak) of pairs in the target zone; at most `fan` from one peak."""
    hashes, starts, made = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)], np.zeros(len(frames), np.int64)
    width, height = settings.most_frames + 1, 2 * settings.most_bins + 1
    for further in range(1, len(frames)):
        apart = frames[further:] - frames[:-further]
        if apart.min() > settings.most_frames:
            break
        rise = bins[further:] - bins[:-further]
        zone = (apart >= settings.least_frames) & (apart <= settings.most_frames) & (np.abs(rise) <= settings.most_bins)
        first = np.flatnonzero(zone & (made[:-further] < fan) if fan else zone)
        made[first] += 1
        hashes.append((bins[first] * height + rise[first] + settings.most_bins) * width + apart[first])
        starts.append(frames[first])
    return np.concatenate(hashes), np.concatenate(starts)
