"""The latest sound of a live source, judged again at every hop, at the speed at which a song is named."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

import numpy as np
import soxr
from numpy.typing import NDArray

from engine.features import peaks
from engine.features.peaks import HeardPeaks, Mask
from engine.recognition.recognizer import Heard, Recognizer, Verdict, silent
from engine.recognition.song_tracker import ENDED
from engine.recognition.speed import OWN, Speed
from engine.recognition.speed_search import LEAST_VOTES, propose

Floats = NDArray[np.float32]

WINDOWS_S = (5.0, 10.0, 15.0)
"""The verdict is based on one of these windows of the last seconds."""
LEAST_S = 3.0
"""Less sound is not judged: over 3 s a drone agrees with another drone better than many songs do."""
ASKED_S = 8.0
"""Other speeds are tried on this many of the last seconds."""
CLEAR_VOTES = 0.2
"""A speed with this many votes is judged at once; otherwise the best, when all were tried."""
CLEAR = 0.5
"""If the last seconds alone made a song this likely, and then less likely than `ENDED`, it has ended."""
TOLD_HOPS = 8
"""The speed of a song is measured again after this many hops."""
STRAYED = 0.008
"""A song is followed if its pitch has moved this far from the pitch at which it is heard."""


class Judged(NamedTuple):
    """A verdict and what it is based on: segments, the mask of their peaks, and the sound that they were cut from."""

    verdict: Verdict
    heard: Sequence[Heard]
    mask: Mask
    sound: Floats


class Evidence:
    """The last `window_s` seconds of a live source, judged again at every hop.

    While nothing is named, one other speed is tried at each hop, within the recognizer's reach. A song that is named at
    another speed is heard at that speed from then on. `latest` is the last verdict and `named` the last one that named
    something, with their reasons; a reset keeps them.
    """

    def __init__(self, recognizer: Recognizer, window_s: float = 15.0) -> None:
        self.recognizer = recognizer
        self.latest: Judged | None = None
        self.named: Judged | None = None
        self._windows = [round((s - 1) / recognizer.hop_s) + 1 for s in WINDOWS_S if s < window_s]
        self._windows.append(round((window_s - 1) / recognizer.hop_s) + 1)
        self._kept = round(window_s * recognizer.encoder.sample_rate)
        self._deck = 1.0  # the pitch of the last song that ran at another speed: the next one may, too
        self.reset()

    def reset(self) -> None:
        """Forget everything that was heard."""
        self._sound = np.zeros(0, np.float32)  # as it came
        self._stream = _Stream(self.recognizer, 1.0, self._windows)
        self._asking: Iterator[float] = iter(())
        self._best = (0.0, 1.0)  # votes and pitch
        self._clear: int | None = None  # the track that the last seconds alone have named
        self._told: tuple[int, Speed, int] | None = None  # the track that is followed, how it runs, hops since told

    def push(self, samples: Floats) -> Verdict | None:
        """Add sound at the encoder's rate; a verdict whenever a library hop is complete, else None.

        The library may be refreshed between two pushes; tracks that were removed are then not considered any more.
        """
        recognizer = self.recognizer
        self._sound = np.concatenate([self._sound[max(len(self._sound) + len(samples) - self._kept, 0) :], samples])
        verdict = self._judged(self._stream, samples)
        if verdict is None or verdict.verdict == "silence":
            return verdict
        if verdict.verdict != "match" and recognizer.reach:
            verdict = self._elsewhere() or verdict
        if verdict.verdict == "match":
            self._forget_what_is_over(verdict)
            verdict = self._followed(verdict)
        return verdict

    def _forget_what_is_over(self, verdict: Verdict) -> None:
        """When the last seconds no longer contain the song, the sound before them says nothing about the next song."""
        track = verdict.matches[0].track.id
        if verdict.lately >= CLEAR:
            self._clear = track
        elif track == self._clear and verdict.lately < ENDED:
            self._stream.keep(self._windows[0])
            self._clear = None

    def _judged(self, stream: "_Stream", samples: Floats) -> Verdict | None:
        judged = stream.push(samples)
        if judged is None or judged.verdict.verdict == "silence" or not judged.heard:
            return judged and judged.verdict
        self.latest = judged
        if judged.verdict.verdict == "match":
            self.named = judged
        return judged.verdict

    def _elsewhere(self) -> Verdict | None:
        """The verdict at the next of the other speeds, if it names something; the stream then changes to that speed."""
        rate = self.recognizer.encoder.sample_rate
        pitch = next(self._asking, None)
        if pitch is not None:
            found = propose(self.recognizer, self._sound[-round(ASKED_S * rate) :], Speed(pitch, pitch), [1.0])
            votes = found[0].votes if found else 0.0
            if votes >= CLEAR_VOTES:
                return self._turned(pitch)
            self._best = max(self._best, (votes, pitch))
            return None
        votes, pitch = self._best
        others = [1.0, self._deck, *self.recognizer.pitches]
        self._asking = iter(dict.fromkeys(other for other in others if other != self._stream.pitch))
        self._best = (0.0, 1.0)
        return self._turned(pitch) if votes >= LEAST_VOTES and pitch != self._stream.pitch else None

    def _turned(self, pitch: float) -> Verdict | None:
        """Judge all stored sound at this pitch. If that names something, return the verdict and change the stream
        to it.
        """
        stream = _Stream(self.recognizer, pitch, self._windows)
        verdict = self._judged(stream, self._sound)
        if verdict is None or verdict.verdict != "match":
            return None
        self._stream, self._deck = stream, pitch
        return verdict

    def _followed(self, verdict: Verdict) -> Verdict:
        """The match with its exact speed; a song that leaves the pitch at which it is heard is followed."""
        if not self.recognizer.reach:
            return verdict
        match, (track, speed, hops) = verdict.matches[0], self._told or (None, OWN, 0)
        if track != match.track.id or hops >= TOLD_HOPS:
            window = self._sound[-round(verdict.span_s * self.recognizer.encoder.sample_rate) :]
            speed, hops = self.recognizer.registered(window, match).speed, 0
            if abs(speed.pitch / self._stream.pitch - 1) > STRAYED:
                self._turned(speed.pitch)
        self._told = match.track.id, speed, hops + 1
        return replace(verdict, matches=(match.at(speed, verdict.span_s), *verdict.matches[1:]))


class _Stream:
    """A live source heard at one pitch: its last segments and peaks, hop by hop."""

    def __init__(self, recognizer: Recognizer, pitch: float, windows: Sequence[int]) -> None:
        self.pitch = pitch
        self._recognizer, self._windows = recognizer, windows
        self._speed = Speed(pitch, pitch)
        rate = recognizer.encoder.sample_rate
        self._undo = soxr.ResampleStream(rate, rate * pitch, 1) if pitch != 1 else None
        self._forget()

    def _forget(self) -> None:
        self._sound = np.zeros(0, np.float32)  # from the first segment on
        self._heard: deque[Heard] = deque()
        self._peaks = HeardPeaks(self._recognizer.library.peaks_a_row > 0)

    def push(self, samples: Floats) -> Judged | None:
        """Add sound. Returns what was judged when a library hop is complete, with nothing `heard` if there is too
        little.
        """
        recognizer = self._recognizer
        if self._undo is not None:
            samples = self._undo.resample_chunk(samples).astype(np.float32)
        self._sound = np.concatenate([self._sound, samples])
        self._peaks.push(samples)
        segment, hop = recognizer.encoder.segment_samples, recognizer.query_hop
        cut = len(self._heard) * hop
        new = (len(self._sound) - cut - segment) // hop + 1
        if new < recognizer.ratio:
            return None
        used = self._sound[cut : cut + (new - 1) * hop + segment]
        if silent(used):
            rest = self._sound[cut + new * hop :]
            self._forget()
            self._sound = rest
            self._peaks.push(rest)
            return self._nothing("silence", len(used) / recognizer.encoder.sample_rate)
        self._heard.extend(recognizer.listen(used))
        self.keep(self._windows[-1])
        span_s = (len(self._heard) - 1) * recognizer.hop_s + segment / recognizer.encoder.sample_rate
        if span_s < LEAST_S:
            return self._nothing("unknown", span_s)
        heard, mask = list(self._heard), self._peaks.mask
        verdict = recognizer.judge(heard, mask, self._windows, span_s, recognizer.live_threshold, self._speed)
        return Judged(verdict, heard, mask, self._sound)

    def keep(self, segments: int) -> None:
        """Forget all but the last segments."""
        old, hop = max(len(self._heard) - segments, 0), self._recognizer.query_hop
        for _ in range(old):
            self._heard.popleft()
        self._peaks.forget(old * hop // peaks.HOP)
        self._sound = self._sound[old * hop :]

    def _nothing(self, verdict: Literal["unknown", "silence"], span_s: float) -> Judged:
        return Judged(Verdict(verdict, 0.0, (), span_s / self.pitch), (), self._peaks.mask, self._sound)
