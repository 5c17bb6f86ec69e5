"""A short excerpt of a demo piece as a phone might hear it: a small loudspeaker, a room, noise."""

from dataclasses import dataclass

import numpy as np

from engine.demo.composer import PIECES, RATE, Piece, render
from engine.demo.instruments import Samples

LENGTH_S = 11.0
SNR_DB = 3.0
"""How far the music's power lies above the noise's, over the whole excerpt, after the room."""


@dataclass(frozen=True)
class Excerpt:
    """`samples` (n,) float32, mono, at `rate` Hz, and what they were taken from."""

    samples: Samples
    rate: int
    title: str
    start_s: float


def noisy_excerpt(seed: int = 0, piece: Piece | None = None) -> Excerpt:
    """11 s of `piece` 3 dB above noise, from one of the library's pieces by default; `seed` chooses.

    For trying only: no figure of accuracy may come from it.
    """
    rng = np.random.default_rng(seed)
    piece = PIECES[int(rng.integers(len(PIECES)))] if piece is None else piece
    music = render(piece)
    start = int(rng.integers(0, music.size - int((LENGTH_S + 3) * RATE)))
    heard = _in_a_room(_small_loudspeaker(music[start : start + int(LENGTH_S * RATE)]), rng)
    noise = _noise(heard.size, rng)
    noise *= np.sqrt(np.mean(heard**2) / np.mean(noise**2)) * 10 ** (-SNR_DB / 20)
    mixed = heard + noise
    return Excerpt((0.5 * mixed / np.abs(mixed).max()).astype(np.float32), RATE, piece.title, start / RATE)


def _small_loudspeaker(samples: Samples) -> Samples:
    """No bass and no treble: 6 dB down at 250 Hz and at 4.5 kHz, steeper beyond."""
    frequency_hz = np.fft.rfftfreq(samples.size, 1 / RATE)
    gain = 1 / (1 + (250 / np.maximum(frequency_hz, 1)) ** 4) / (1 + (frequency_hz / 4500) ** 4)
    return np.fft.irfft(np.fft.rfft(samples) * gain, samples.size).astype(np.float32)


def _in_a_room(dry: Samples, rng: np.random.Generator) -> Samples:
    """The direct sound, and as much again from walls that swallow it within a third of a second."""
    t = np.arange(int(0.35 * RATE)) / RATE
    room = rng.standard_normal(t.size) * np.exp(-18 * t)
    room[: int(0.004 * RATE)] = 0
    room /= np.sqrt(np.sum(room**2))
    room[0] = 1
    size = dry.size + room.size
    return np.fft.irfft(np.fft.rfft(dry, size) * np.fft.rfft(room, size), size)[: dry.size].astype(np.float32)


def _noise(count: int, rng: np.random.Generator) -> Samples:
    """Pink noise: as loud in every octave, as the sound of a street or an air conditioner roughly is."""
    spectrum = np.fft.rfft(rng.standard_normal(count))
    spectrum[1:] /= np.sqrt(np.arange(1, spectrum.size))
    spectrum[0] = 0
    return np.fft.irfft(spectrum, count).astype(np.float32)
