"""The demo ensemble's instruments: each makes one note, as samples, from a pitch and a length."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
Instrument = Callable[[float, float, int], Samples]
"""(pitch in Hz, length in s, rate in Hz) → the note, about ±1, its release included."""


def pluck(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """A plucked string after Karplus and Strong: a burst of noise, averaged a little at each turn of the loop.

    All turns are taken at once: in the loop's spectrum, n turns are the n-th power of the averaging filter.
    """
    period = max(round(rate / pitch_hz), 8)
    turns = int(pitch_hz * (length_s + 0.4)) + 2
    burst = np.random.default_rng(period).standard_normal(period)
    spectrum = np.fft.rfft(burst - burst.mean())
    averaging = np.cos(np.pi * np.arange(spectrum.size) / period * 0.7) * (1 - 0.6 / pitch_hz)
    string = np.fft.irfft(spectrum * averaging ** np.arange(1, turns + 1)[:, None], period, axis=1).ravel()
    # The loop holds a whole number of samples; reading it at the right speed puts it in tune.
    reading = np.arange(0, string.size - 1, pitch_hz * period / rate)
    note = np.interp(reading, np.arange(string.size), string) / 3
    return _released(note, rate, 0.05)


def bell(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """A bell by frequency modulation: inharmonic at the stroke, purer as it fades."""
    t = _time(length_s + 1.0, rate)
    modulator = 3.0 * np.exp(-3 * t) * np.sin(2 * np.pi * 3.51 * pitch_hz * t)
    return _released(np.exp(-2.2 * t) * np.sin(2 * np.pi * pitch_hz * t + modulator), rate, 0.1)


def electric_piano(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """Frequency modulation at the pitch itself, with a short bright tine above it."""
    t = _time(length_s + 0.15, rate)
    tine = 0.25 * np.exp(-9 * t) * np.sin(2 * np.pi * 14 * pitch_hz * t) if 28 * pitch_hz < rate else 0.0
    body = np.sin(2 * np.pi * pitch_hz * t + 1.3 * np.exp(-2.5 * t) * np.sin(2 * np.pi * pitch_hz * t))
    return _released(np.exp(-1.4 * t) * (body + tine) * 0.8, rate, 0.1)


def marimba(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """A wooden bar: a short fundamental and its fourth partial, shorter still."""
    t = _time(min(length_s, 0.5) + 0.3, rate)
    note = np.exp(-7 * t) * np.sin(2 * np.pi * pitch_hz * t) + 0.5 * np.exp(-22 * t) * np.sin(8 * np.pi * pitch_hz * t)
    return _released(note, rate, 0.05)


def flute(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """A few soft harmonics with vibrato and breath."""
    t = _time(length_s, rate)
    phase = 2 * np.pi * pitch_hz * t - 0.001 * pitch_hz * np.cos(2 * np.pi * 5.2 * t) * np.minimum(t / 0.4, 1)
    breath = np.random.default_rng(int(pitch_hz)).standard_normal(t.size) * 0.03
    note = 0.8 * np.sin(phase) + 0.25 * np.sin(2 * phase) + 0.08 * np.sin(3 * phase) + breath
    return _released(note * np.minimum(t / 0.06, 1), rate, 0.07)


def organ(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """Drawbars: octaves and a fifth, switched on and off."""
    return _sustained(pitch_hz, length_s, rate, {1: 0.5, 2: 0.4, 3: 0.3, 4: 0.2, 6: 0.12, 8: 0.12}, 0.01)


def reed(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """A clarinet-like lead: odd harmonics."""
    return _sustained(pitch_hz, length_s, rate, {k: 0.8 / k**1.1 for k in range(1, 14, 2)}, 0.03)


def brass(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """A bright lead: all harmonics, swelling in."""
    return _sustained(pitch_hz, length_s, rate, {k: 0.6 / k**0.9 for k in range(1, 11)}, 0.05)


def strings(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """A pad: two slightly mistuned saw-like voices with a slow attack."""
    voices = {k: 0.5 / k for k in range(1, 9)}
    low = _sustained(pitch_hz * 0.997, length_s, rate, voices, 0.25)
    high = _sustained(pitch_hz * 1.003, length_s, rate, voices, 0.25)
    return (low + high) * 0.7


def round_bass(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """A fingered bass: fundamental, two harmonics, a soft decay."""
    t = _time(length_s, rate)
    note = sum(
        a * np.exp(-(0.8 + k) * t) * np.sin(2 * np.pi * k * pitch_hz * t) for k, a in ((1, 1.0), (2, 0.6), (3, 0.3))
    )
    return _released(np.asarray(note) * np.minimum(t / 0.008, 1), rate, 0.04)


def buzz_bass(pitch_hz: float, length_s: float, rate: int) -> Samples:
    """A synthesiser's bass: many harmonics."""
    return _sustained(pitch_hz, length_s, rate, {k: 0.7 / k for k in range(1, 16)}, 0.005)


def drum(name: str, rate: int) -> Samples:
    """One stroke of "kick", "tom", "snare", "rim", "hat", "shaker" or "clap"."""
    t = _time(0.3, rate)
    noise = np.random.default_rng(len(name)).standard_normal(t.size)
    hiss = np.diff(noise, prepend=0.0)
    match name:
        case "kick":
            stroke = np.exp(-14 * t) * np.sin(2 * np.pi * (50 * t + 5 * (1 - np.exp(-22 * t)))) * 1.3
        case "tom":
            stroke = np.exp(-11 * t) * np.sin(2 * np.pi * (110 * t + 4 * (1 - np.exp(-15 * t))))
        case "snare":
            stroke = np.exp(-16 * t) * noise * 0.4 + np.exp(-25 * t) * np.sin(2 * np.pi * 185 * t) * 0.5
        case "rim":
            stroke = np.exp(-70 * t) * np.sin(2 * np.pi * 1700 * t)
        case "hat":
            stroke = np.exp(-55 * t) * hiss * 0.35
        case "shaker":
            stroke = np.exp(-28 * t) * hiss * np.minimum(t / 0.03, 1) * 0.3
        case "clap":
            stroke = noise * 0.35 * (np.exp(-25 * t) + (t < 0.03) * (t % 0.01 < 0.004))
        case _:
            raise ValueError(f"the ensemble has no drum called {name}")
    return stroke.astype(np.float32)


def _sustained(pitch_hz: float, length_s: float, rate: int, harmonics: dict[int, float], attack_s: float) -> Samples:
    """Steady harmonics (number → loudness) below half the rate, with a little vibrato."""
    t = _time(length_s + attack_s, rate)
    phase = 2 * np.pi * pitch_hz * t - 0.0008 * pitch_hz * np.cos(2 * np.pi * 4.6 * t)
    note = np.zeros(t.size)
    for number, loudness in harmonics.items():
        if number * pitch_hz < 0.45 * rate:
            note += loudness * np.sin(number * phase)
    return _released(note * np.minimum(t / attack_s, 1), rate, attack_s)


def _time(length_s: float, rate: int) -> NDArray[np.float64]:
    return np.arange(int(length_s * rate) + 1) / rate


def _released(note: NDArray[np.float64], rate: int, release_s: float) -> Samples:
    """The note with its end faded, so that it does not click."""
    count = min(int(release_s * rate), note.size)
    if count:
        note[-count:] *= np.linspace(1, 0, count)
    return note.astype(np.float32)
