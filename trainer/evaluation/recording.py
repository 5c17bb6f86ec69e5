"""Plays and records a programme, and finds the programme in a recording.

Both loudspeakers are streams of this process: on Linux PortAudio shows the sound server as one device, `pulse`, and
libpulse reads PULSE_SINK whenever a stream is opened, so each gets its own sink, as microphones do by PULSE_SOURCE
(`engine.audio.devices`). If a sink disappears, the stream continues as if nothing had happened, so the server is asked.
"""

import os
import time
import wave
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soxr
from numpy.typing import NDArray
from scipy import signal

from engine.audio.loudspeakers import Loudspeaker, pulse_index, sinks
from engine.audio.microphone import Microphone
from engine.audio.ring import Overrun
from engine.display_text import display_text
from engine.errors import AfpError
from engine.progress import ProgressFn, no_progress
from trainer.evaluation import playback_sequence
from trainer.evaluation.playback_sequence import CHIRP_S, GAP_S, LEAD_S, Programme, Sound, chirp

RATE = 8000
AFTER_S = 4.0
"""How much longer is recorded than played, because an idle device starts late."""
PROBE_S = LEAD_S + CHIRP_S + 5.0
"""The time until the first chirp must be heard; otherwise, recording the rest is pointless."""
SILENT = 1e-4
CLIPPED, MOST_CLIPPED = 0.999, 0.01
FIRST_UNHEARD = (
    "The chirp before the first song cannot be heard: turn the music up, bring the microphone nearer, or turn the "
    "noise down, and run this again."
)
LAST_UNHEARD = (
    "The chirp after the last song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise "
    "down, and run this again."
)
FAINTEST = 0.11
"""Least likeness of a chirp, 0…1: of 80 songs and noises none reached 0.1, and in simulated rooms a chirp 15 dB below
talk still had 0.15.
"""
UNNOTICED_S = 0.003
"""Smaller differences of the clocks over the whole programme are not corrected."""
MOST_DRIFT = 5e-4
"""Clocks of two devices differ by 0.02 % at worst; beyond this sound was lost."""
_STEP_S, _STALL_S, _ASK_S = 0.2, 5.0, 1.0

Samples = NDArray[np.float32]


@dataclass(frozen=True)
class Take:
    """All that the microphone heard (n,), mono at `RATE`; `played_s` is when playing began, `clipped` the share of
    samples at full scale, `lost` how often the computer came too late to play or to record.
    """

    samples: Samples
    played_s: float
    clipped: float
    lost: int


@dataclass(frozen=True)
class Found:
    """A chirp: where it begins, how like itself it is (0…1), and its level against the two seconds before it."""

    at_s: float
    likeness: float
    over_background_db: float


@dataclass(frozen=True)
class Aligned:
    """The songs' part of a recording (n,) at `RATE`, in the time of the player's clock. `start_s` is where the
    programme began in the recording, `drift_ppm` how much slower than the recorder's the player's clock was.
    """

    samples: Samples
    start_s: float
    drift_ppm: float
    first: Found
    last: Found


def record(
    played: Programme,
    gain_db: float,
    loudspeakers: tuple[Loudspeaker, Loudspeaker],
    microphone: Microphone,
    progress: ProgressFn = no_progress,
    what: str = "Recording",
) -> Take:
    """Play the music on the first loudspeaker and the noise, `gain_db` louder, on the second, and record both.

    If the two are one, they are mixed. Takes as long as the programme and a few seconds. AfpError, as early as it can
    be known, when a device goes, the microphone is silent or overloaded, or the chirp cannot be heard.
    """
    noise = playback_sequence.louder(played.noise, gain_db)
    sounds = [(loudspeakers[0], played.music), (loudspeakers[1], noise)]
    if loudspeakers[0] == loudspeakers[1]:
        sounds = [(loudspeakers[0], playback_sequence.mixed(played.music, noise))]
    with ExitStack() as stack:
        stack.enter_context(microphone)
        heard, lost = _Heard(microphone), -microphone.overflows
        while not heard.count:  # an idle microphone takes its time; it ends by itself when it never delivers
            _wait(microphone, [])
            heard.take()
        began = heard.seconds
        players = [stack.enter_context(_Player(*each)) for each in sounds]
        ends = began + len(played.music) / playback_sequence.RATE + AFTER_S
        probed = False
        while heard.seconds < ends:
            _wait(microphone, players)
            heard.take()
            progress(min(heard.seconds, ends) - began, ends - began, "s", what)
            if not probed and heard.seconds - began >= PROBE_S:
                probed = True
                _probe(heard)
        lost += microphone.overflows + sum(player.lost for player in players)
    take = Take(heard.all(), began, heard.clipped / heard.count, lost)
    _check_level(take.samples, take.clipped)
    return take


def align(recording: Samples, songs_s: float) -> Aligned:
    """The songs' part of a recording (n,) at `RATE`, found by the chirps before and after them.

    If the clocks of player and recorder differ by more than a few ms over the songs, it is resampled to the player's.
    AfpError when a chirp is missing, or so far from its place that sound was lost between them.
    """
    length_s, apart_s = len(recording) / RATE, playback_sequence.chirps_apart_s(songs_s)
    first = find_chirp(recording, 0.0, length_s - apart_s)  # any later, and the last one would lie beyond the end
    margin_s = 0.5 + 4 * MOST_DRIFT * apart_s
    last = find_chirp(recording, first.at_s + apart_s - margin_s, first.at_s + apart_s + CHIRP_S + margin_s)
    for found, unheard in ((first, FIRST_UNHEARD), (last, LAST_UNHEARD)):
        if found.likeness < FAINTEST:
            raise AfpError(unheard)
    measured_s = last.at_s - first.at_s
    if abs(measured_s - apart_s) > 0.02 + MOST_DRIFT * apart_s:
        raise AfpError(
            f"Between the chirps {abs(measured_s - apart_s):.2f} s are missing or too many, so sound was lost: close "
            "what else keeps the computer busy and run this again."
        )
    stretch = measured_s / apart_s if abs(measured_s - apart_s) > UNNOTICED_S else 1.0
    begin = (first.at_s + (CHIRP_S + GAP_S) * stretch) * RATE
    whole = int(begin)
    part = recording[whole : whole + round(songs_s * RATE * stretch) + RATE // 2]
    if stretch != 1.0:
        part = np.asarray(soxr.resample(part, RATE, RATE / stretch, "VHQ"), np.float32)
    count = round(songs_s * RATE)
    samples = np.zeros(count, np.float32)
    samples[: len(part[:count])] = part[:count]
    return Aligned(samples, first.at_s - LEAD_S, 1e6 * (measured_s / apart_s - 1), first, last)


def find_chirp(recording: Samples, start_s: float, stop_s: float) -> Found:
    """Where between two times of a recording (n,) at `RATE` the chirp is most likely: a matched filter's envelope.

    Whitened first, since talk drowns the low half of a chirp and leaves the high one. The likeness is the envelope over
    √(energy of the chirp × energy of the recording under it), so that a loud bang counts no more than a soft one.
    """
    start = max(0, round(start_s * RATE))
    part = recording[start : max(start, round(stop_s * RATE))].astype(np.float64)
    plain_pattern = chirp(RATE)
    if len(part) < len(plain_pattern):
        return Found(start / RATE, 0.0, 0.0)
    hertz, power = signal.welch(part, RATE, nperseg=512)
    whiten = signal.firwin2(129, hertz, 1 / np.sqrt(power + 1e-3 * power.max() + 1e-15), fs=RATE)
    part = signal.fftconvolve(part, whiten, "same")
    pattern = signal.hilbert(signal.fftconvolve(plain_pattern, whiten, "same"))
    pattern /= np.sqrt(np.sum(pattern.real**2))
    envelope = np.abs(signal.fftconvolve(part, pattern.conj()[::-1], "valid"))
    sums = np.concatenate([[0.0], np.cumsum(part**2)])
    energy = np.maximum(sums[len(pattern) :] - sums[: -len(pattern)], 0.0)
    likeness = envelope / np.sqrt(energy + 1e-9 * len(pattern))
    best = _direct(envelope, int(likeness.argmax()))
    offset = 0.0
    if 0 < best < len(envelope) - 1:  # the top of the parabola through three points
        before, top, after = envelope[best - 1 : best + 2]
        curve = before - 2 * top + after
        offset = float(np.clip(0.5 * (before - after) / curve, -0.5, 0.5)) if curve < 0 else 0.0
    return Found(
        (start + best + offset) / RATE,
        min(1.0, float(likeness.max())),
        _over_background_db(recording, start + best, plain_pattern),
    )


def _direct(envelope: NDArray[np.float64], best: int) -> int:
    """The sound that came straight: a reflection up to 50 ms later can be louder."""
    begin = max(0, best - RATE // 20)
    first = begin + int(np.argmax(envelope[begin : best + 1] >= envelope[best] / 2))
    return first + int(envelope[first : min(best, first + RATE // 500) + 1].argmax())


def _over_background_db(recording: Samples, at: int, pattern: NDArray[np.float64]) -> float:
    """Power of the chirp at `at` over that of the background in the two seconds before, within ±60 dB.

    The background runs on beneath the chirp and changes, so the chirp's power is what a matched filter gathers of it
    and of its echoes within 0.3 s, less what it gathers without it.
    """
    lags, before = round(0.3 * RATE), max(0, at - 2 * RATE)
    sound = recording[before : at + len(pattern) + lags].astype(np.float64)
    quiet = sound[: at - before]
    gathered = signal.fftconvolve(sound, pattern[::-1], "valid") ** 2
    at, margin = at - before, RATE // 100  # the filter's peak begins before its top
    with_chirp = gathered[max(0, at - margin) : at + lags]
    without = gathered[: max(0, at - lags)]
    floor = float(without.mean()) * len(with_chirp) if len(without) else 0.0
    own = float(np.sum(signal.fftconvolve(pattern, pattern[::-1]) ** 2))
    power = max(float(with_chirp.sum()) - floor, 0.0) / own
    background = float(np.mean(quiet**2)) if len(quiet) else 0.0
    return float(np.clip(10 * np.log10(max(power, 1e-12) / max(background, 1e-12)), -60.0, 60.0))


def write_wav(path: Path, samples: Samples) -> None:
    """Write samples (n,) at `RATE` as 16-bit mono, by rename when whole. AfpError when the disk refuses."""
    partial = path.with_suffix(".partial.wav")
    try:
        with partial.open("wb") as file, wave.open(file, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(np.rint(np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise AfpError(f"{path} cannot be written ({error.strerror}): make room and run this again.") from error


class _Heard:
    """What the microphone delivers, resampled as it comes: an hour at its own rate would fill the memory."""

    def __init__(self, microphone: Microphone) -> None:
        self._ring, self.rate = microphone.ring, microphone.rate
        self._read = self._ring.written
        self._resampler = soxr.ResampleStream(self.rate, RATE, 1, dtype="float32", quality="VHQ")
        self._parts: list[Samples] = []
        self.count = self.clipped = 0

    @property
    def seconds(self) -> float:
        return self.count / self.rate

    def take(self) -> None:
        """Fetch what is new."""
        try:
            frames = self._ring.copy(self._read, self._ring.written - self._read)
        except Overrun as error:
            raise AfpError("The computer slept or was too busy to record: keep it awake and run this again.") from error
        self._read += len(frames)
        self.count += len(frames)
        self.clipped += int((np.abs(frames).max(axis=1, initial=0.0) >= CLIPPED).sum())
        self._parts.append(self._resampler.resample_chunk(np.ascontiguousarray(frames.mean(axis=1))))

    def so_far(self) -> Samples:
        return np.concatenate(self._parts)

    def all(self) -> Samples:
        self._parts.append(self._resampler.resample_chunk(np.zeros(0, np.float32), last=True))
        return self.so_far()


class _Player:
    """A sound on its way to a loudspeaker, from entering the block to leaving it; silence follows its end."""

    def __init__(self, loudspeaker: Loudspeaker, sound: Sound) -> None:
        self.loudspeaker, self._sound = loudspeaker, sound
        self._at = self.lost = 0
        self._stream: Any = None
        self._seen, self._moved, self._asked = 0, time.monotonic(), time.monotonic()

    def __enter__(self) -> "_Player":
        import sounddevice

        served = self.loudspeaker.server_name
        try:
            with _pulse_sink(served):
                self._stream = sounddevice.OutputStream(
                    device=self.loudspeaker.index if served is None else pulse_index(),
                    samplerate=playback_sequence.RATE,
                    channels=1,
                    dtype="int16",
                    latency=1.0,  # nobody waits for it, and a busy computer has a second to come round
                    callback=self._fill,
                )
                self._stream.start()
        except (sounddevice.PortAudioError, ValueError) as error:
            self.__exit__()
            raise AfpError(
                f"“{display_text(self.loudspeaker.name)}” could not be opened: "
                "check that it is connected, or choose another."
            ) from error
        return self

    def __exit__(self, *_: object) -> None:
        if self._stream is not None:
            self._stream.abort(ignore_errors=True)
            self._stream.close(ignore_errors=True)

    def check(self) -> None:
        """AfpError when the loudspeaker has gone."""
        now = time.monotonic()
        if self._at != self._seen:
            self._seen, self._moved = self._at, now
        gone = not self._stream.active or now - self._moved > _STALL_S
        if self.loudspeaker.server_name is not None and now - self._asked > _ASK_S:
            self._asked = now
            served = sinks()
            gone = gone or served is None or self.loudspeaker not in served[1]
        if gone:
            raise AfpError(f"“{display_text(self.loudspeaker.name)}” has gone: connect it and run this again.")

    def _fill(self, out: Sound, frames: int, when: Any, status: Any) -> None:
        self.lost += bool(status.output_underflow)
        part = self._sound[self._at : self._at + frames]
        out[: len(part), 0] = part
        out[len(part) :] = 0
        self._at += frames


def _wait(microphone: Microphone, players: list[_Player]) -> None:
    """A moment in which nothing goes away."""
    time.sleep(_STEP_S)
    if not microphone.live:
        raise AfpError(f"{display_text(microphone.error or 'The microphone has gone.')} Connect it and run this again.")
    for player in players:
        player.check()


def _probe(heard: _Heard) -> None:
    so_far = heard.so_far()
    _check_level(so_far, heard.clipped / heard.count)
    if find_chirp(so_far, 0.0, len(so_far) / RATE).likeness < FAINTEST:
        raise AfpError(FIRST_UNHEARD)


def _check_level(samples: Samples, clipped: float) -> None:
    if float(np.abs(samples).max(initial=0.0)) < SILENT:
        raise AfpError("The microphone is silent: switch it on, turn it up, or choose another with --microphone.")
    if clipped > MOST_CLIPPED:
        raise AfpError(
            f"The microphone is overloaded ({clipped:.0%} of the recording): turn it or the loudspeakers down, and run "
            "this again."
        )


@contextmanager
def _pulse_sink(name: str | None) -> Iterator[None]:
    before = os.environ.get("PULSE_SINK")
    if name is not None:
        os.environ["PULSE_SINK"] = name
    try:
        yield
    finally:
        if before is not None:
            os.environ["PULSE_SINK"] = before
        else:
            os.environ.pop("PULSE_SINK", None)
