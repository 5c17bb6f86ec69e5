"""The speed and pitch of music compared with the library's copy, and how to undo them.

A turntable or a tape changes tempo and pitch together, a DJ's key lock only the tempo, a transposition only the pitch.
Sound is resampled until it has the library's pitch. The remaining tempo is undone by cutting the query's segments
closer together or farther apart, so that segment i is at the same moment of the track, whatever the tempo. If the
remaining tempo is so large that a segment would contain other notes than the track's, a phase vocoder stretches the
sound first.

Modules for computing are imported when needed: the options of commands and the window only need names and numbers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Mask = NDArray[np.bool_]


class Range(NamedTuple):
    """How far to search: the lowest and highest pitch of music that is played faster or slower, and likewise its
    tempo.
    """

    pitch: tuple[float, float]
    tempo: tuple[float, float]


RANGES = {
    "own": None,
    "8": Range((0.92, 1.08), (0.92, 1.08)),
    "16": Range((0.84, 1.16), (0.84, 1.16)),
    "wide": Range((0.7, 1.4), (0.5, 2.0)),
}
"""How far from the song's own speed to search, by the names that users choose from."""
LIVE_RANGES = ("own", "8", "16")
"""The ranges that are fast enough for a microphone."""
DEFAULT_SPEEDS = "own"
"""The default range."""
STEP = 0.0125
"""The step between two pitches: every encoder recognises music that is half a step off (trainer/LOG.md, 2026-11-23)."""
TEMPO_STEP = 0.025
"""The step between two tempos: over ten seconds, half of it is an eighth of a second."""
STRETCH = 1.2
"""The step between two stretches; the remaining tempo is at most its square root, either way."""
MOST_UNSTRETCHED = 1.25
"""Up to this, and down to its inverse, sound is not stretched: it is recognised without the blur of a vocoder."""
MOST_DRIFT = 1.4
"""Up to this, it is at least proposed without being stretched."""
STFT, STFT_HOP = 512, 64


@dataclass(frozen=True)
class Speed:
    """`tempo` 1.03 is 3 % faster than the library's copy, `pitch` 1.06 a semitone higher."""

    pitch: float = 1.0
    tempo: float = 1.0

    @property
    def semitones(self) -> float:
        """How many semitones higher the pitch is."""
        return 12 * math.log2(self.pitch)

    @property
    def drift(self) -> float:
        """The tempo after the pitch was corrected: 1 if both were changed together."""
        return self.tempo / self.pitch

    @property
    def stretch(self) -> float:
        """How much the sound is lengthened, besides resampling, before it is cut."""
        if 1 / MOST_UNSTRETCHED <= self.drift <= MOST_UNSTRETCHED:
            return 1.0
        return float(STRETCH ** round(math.log(self.drift, STRETCH)))

    @property
    def rest(self) -> float:
        """The remaining tempo, for the distance between segments."""
        return self.drift / self.stretch

    @property
    def changed(self) -> Literal["own", "speed", "tempo", "pitch", "both"]:
        """What to report: nothing, tempo and pitch as one, one of them alone, or each by itself."""
        if abs(self.drift - 1) < 0.01:
            return "speed" if abs(self.tempo - 1) >= 0.003 else "own"
        if abs(self.semitones) < 0.1:
            return "tempo"
        return "pitch" if abs(self.tempo - 1) < 0.01 else "both"

    def undone(self, samples: Floats, rate: int) -> Floats:
        """Mono sound (n,) at `rate` that runs at this speed, at the library's pitch: (n · pitch · stretch,)."""
        if self.pitch != 1:
            import soxr

            samples = soxr.resample(samples, rate, rate * self.pitch).astype("float32")
        return samples if self.stretch == 1 else _stretched(samples, self.stretch)

    def hop(self, samples: int) -> int:
        """The distance in that sound between segments that are `samples` apart in the track."""
        return round(samples / self.rest)

    def retimed(self, mask: Mask) -> Mask:
        """Frames (n, bins) of that sound at the times of the track's: (n · rest, bins)."""
        if self.rest == 1 or not len(mask):
            return mask
        import numpy as np

        frames = np.arange(int(len(mask) * self.rest))
        return mask[np.minimum((frames / self.rest).round().astype(np.int64), len(mask) - 1)]


OWN = Speed()


def pitches(reach: Range | None, tolerance: float = 0.0) -> list[float]:
    """The pitches to try besides the song's own, the nearest first.

    An encoder that was trained with a `tolerance` recognises music that is that far off.
    """
    if reach is None:
        return []
    step, (least, most) = max(2 * tolerance, STEP), reach.pitch
    count = math.ceil(max(1 - least, most - 1) / step - 0.5)
    offsets = (sign * step * number for number in range(1, count + 1) for sign in (1, -1))
    return [1 + offset for offset in offsets if least - step / 2 <= 1 + offset <= most + step / 2]


def drifts(pitch: float, reach: Range | None) -> list[float]:
    """The remaining tempos at this pitch that need no stretching, the nearest to 1 first."""
    if reach is None:
        return [1.0]
    slowest, fastest = (tempo / pitch for tempo in reach.tempo)
    slowest, fastest = max(slowest, 1 / MOST_DRIFT), min(fastest, MOST_DRIFT)
    most = math.ceil(max(1 - slowest, fastest - 1) / TEMPO_STEP)
    near = [1.0, *(1 + sign * TEMPO_STEP * number for number in range(1, most + 1) for sign in (1, -1))]
    return [drift for drift in near if drift == 1 or slowest - TEMPO_STEP / 2 <= drift <= fastest + TEMPO_STEP / 2]


def stretches(reach: Range | None) -> list[float]:
    """The tempos to try with the pitch kept that `drifts` does not cover, the nearest to 1 first."""
    if reach is None:
        return []
    count = math.ceil(math.log(max(reach.tempo[1], 1 / reach.tempo[0]), STRETCH))
    tempos = (STRETCH ** (sign * number) for number in range(1, count + 1) for sign in (1, -1))
    slowest, fastest = reach.tempo
    root = math.sqrt(STRETCH)
    return [tempo for tempo in tempos if slowest / root <= tempo <= fastest * root and Speed(1.0, tempo).stretch != 1]


def speed_fields(speed: Speed | None) -> dict[str, float | None]:
    """What the JSON lines of commands say about a speed; None if no song is named."""
    if speed is None:
        return {"speed": None, "pitch_semitones": None}
    return {"speed": round(speed.tempo, 4), "pitch_semitones": round(speed.semitones, 2)}


def from_fields(line: Mapping[str, Any]) -> Speed:
    """The speed in a line that names a song."""
    return Speed(2 ** (line["pitch_semitones"] / 12), line["speed"])


def describe(speed: Speed) -> str:
    """A speed in words; "" if it is the library's, as far as can be measured."""
    tempo, semitones = 100 * (speed.tempo - 1), speed.semitones
    pitch = f"{abs(semitones):.1f} semitones {'up' if semitones > 0 else 'down'}"
    return {
        "own": "",
        "speed": _percent(tempo),
        "tempo": f"key-locked, {tempo:+.1f} %",
        "pitch": pitch,
        "both": f"{_percent(tempo)}, {pitch}",
    }[speed.changed]


def _percent(tempo: float) -> str:
    return f"{abs(tempo):.1f} % {'fast' if tempo > 0 else 'slow'}"


def _stretched(samples: Floats, factor: float) -> Floats:
    """Mono sound (n,) made `factor` times as long at the same pitch, by a phase vocoder."""
    import torch
    from torchaudio.functional import phase_vocoder

    window = torch.hann_window(STFT)
    sound = torch.stft(torch.from_numpy(samples), STFT, STFT_HOP, window=window, return_complex=True)
    advance = torch.linspace(0, math.pi * STFT_HOP, STFT // 2 + 1)[:, None]
    length = round(len(samples) * factor)
    longer: Floats = torch.istft(
        phase_vocoder(sound, 1 / factor, advance), STFT, STFT_HOP, window=window, length=length
    ).numpy()
    return longer
