"""Composes and plays the demo pieces: each its own tempo, metre, key, band and habits, in the form A B A' C."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from engine.demo.instruments import (
    Instrument,
    Samples,
    bell,
    brass,
    buzz_bass,
    drum,
    electric_piano,
    flute,
    marimba,
    organ,
    pluck,
    reed,
    round_bass,
    strings,
)

RATE = 22_050
LENGTH_S = 66.0

SCALES = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "harmonic minor": (0, 2, 3, 5, 7, 8, 11),
    "pentatonic": (0, 2, 4, 7, 9, 12, 14),
}


@dataclass(frozen=True)
class Piece:
    """What makes a piece itself. `key` is a MIDI note; `drums` draws the eighths of a bar: "kick x...x..."."""

    title: str
    seed: int
    tempo: float  # beats a minute
    beats: int  # a bar
    key: int
    scale: str
    lead: Instrument
    chords: Instrument
    bass: Instrument
    accompaniment: Literal["arpeggio", "strum", "block", "offbeat", "waltz", "ostinato"]
    drums: str = ""

    @property
    def bar_s(self) -> float:
        """Length of a bar in seconds."""
        return self.beats * 60 / self.tempo

    @property
    def bars(self) -> int:
        """Bars of each of its four sections."""
        return max(2, round(LENGTH_S / self.bar_s / 4))

    @property
    def strokes(self) -> dict[str, list[int]]:
        """Drum → the eighths of a bar on which it is struck."""
        words = self.drums.split()
        return {
            name: [e for e, mark in enumerate(bar) if mark == "x"]
            for name, bar in zip(words[::2], words[1::2], strict=True)
        }


@dataclass(frozen=True)
class _Note:
    start_s: float
    length_s: float
    pitch: int  # MIDI
    instrument: Instrument
    loudness: float


PIECES = (
    Piece("Harbour Lights", 11, 96, 4, 62, "major", pluck, strings, round_bass, "arpeggio",
          "kick x...x... shaker .x.x.x.x"),
    Piece("Clockmaker's Waltz", 12, 152, 3, 57, "harmonic minor", bell, pluck, round_bass, "waltz"),
    Piece("Night Train East", 13, 132, 4, 52, "phrygian", reed, buzz_bass, buzz_bass, "ostinato",
          "kick x.x.x.x. hat .x.x.x.x snare ....x..."),
    Piece("Paper Boats", 14, 76, 4, 67, "pentatonic", flute, pluck, round_bass, "strum"),
    Piece("Copper Kettle", 15, 118, 4, 55, "mixolydian", pluck, pluck, round_bass, "offbeat",
          "kick x..x.... clap ..x...x."),
    Piece("Seven Stairs", 16, 140, 7, 59, "dorian", marimba, electric_piano, round_bass, "ostinato",
          "rim x...x...x..... shaker ..x...x...x.x."),
    Piece("Snow on the Aerial", 17, 66, 4, 64, "lydian", bell, strings, round_bass, "block"),
    Piece("Market at Noon", 18, 108, 4, 60, "major", marimba, pluck, round_bass, "offbeat",
          "tom x..x..x. shaker x.x.x.x. rim .....x.."),
    Piece("The Long Corridor", 19, 84, 4, 53, "minor", organ, strings, buzz_bass, "block",
          "kick x....... snare ....x..."),
    Piece("Parade for No One", 20, 112, 4, 58, "major", brass, organ, round_bass, "offbeat",
          "kick x...x... snare ..x..xx."),
    Piece("Glasshouse", 21, 124, 5, 61, "dorian", electric_piano, bell, buzz_bass, "arpeggio",
          "kick x.....x... hat ..x.x...x."),
    Piece("Letter to the Tide", 22, 72, 6, 56, "minor", reed, electric_piano, round_bass, "arpeggio"),
)  # fmt: skip
STRANGER = Piece(
    "Nobody's Tune", 99, 102, 4, 63, "minor", brass, marimba, buzz_bass, "arpeggio", "kick x....x.. clap ....x..."
)
"""Made like the others, and never put into a library: it has to be told that it is not there."""


def render(piece: Piece, rate: int = RATE) -> Samples:
    """Play a piece: mono float32 of about 66 s at `rate` Hz, peak below 1; the same samples each time."""
    notes = list(_notes(piece))
    mix = np.zeros(int((max(n.start_s + n.length_s for n in notes) + 2.0) * rate), np.float32)
    played: dict[tuple[Instrument, int, float], Samples] = {}
    for note in notes:
        key = (note.instrument, note.pitch, note.length_s)
        if key not in played:
            played[key] = note.instrument(440 * 2 ** ((note.pitch - 69) / 12), note.length_s, rate)
        _add(mix, played[key], note.start_s, note.loudness, rate)
    drums = {name: drum(name, rate) for name in piece.strokes}
    for start_s, name, loudness in _drumming(piece):
        _add(mix, drums[name], start_s, loudness, rate)
    mix = _in_a_hall(mix, rate, piece.seed)
    return np.tanh(mix * (0.22 / np.sqrt(np.mean(mix**2)))).astype(np.float32) * np.float32(0.95)


def _notes(piece: Piece) -> Iterator[_Note]:
    rng = np.random.default_rng(piece.seed)
    a, b, c = (_progression(rng, piece.bars) for _ in range(3))
    tune_a, tune_b, tune_c = (_tune(piece, rng, progression) for progression in (a, b, c))
    sections = ((a, tune_a, 0), (b, tune_b, 1), (a, _varied(tune_a, rng), 2), (c, tune_c, 3))
    for number, (progression, tune, colour) in enumerate(sections):
        start_s = number * piece.bars * piece.bar_s
        yield from _melody(piece, tune, start_s, rng, octave=(0, 12, 0, 0)[colour])
        for bar, degree in enumerate(progression):
            yield from _accompaniment(piece, degree, start_s + bar * piece.bar_s, rng, busy=colour >= 2)
            yield from _bass_line(piece, degree, start_s + bar * piece.bar_s, rng)


_Tune = list[tuple[float, float, int | None]]
"""(start in beats, length in beats, degree of the scale or None for a rest)."""


def _progression(rng: np.random.Generator, bars: int) -> list[int]:
    """A chord a bar, as degrees of the scale: any but the one before; home at the ends."""
    degrees = [0]
    while len(degrees) < bars:
        degrees.append(int(rng.choice([d for d in (0, 1, 2, 3, 3, 4, 4, 5, 5, 6) if d != degrees[-1]])))
    degrees[-1] = int(rng.choice([0, 4]))
    return degrees


def _tune(piece: Piece, rng: np.random.Generator, progression: Sequence[int]) -> _Tune:
    """A melody: a rhythm that comes back every other bar, and steps that meet the chord on each bar's first beat."""
    motif = _rhythm(rng, piece.beats)
    tune: _Tune = []
    degree = int(rng.integers(0, 7))
    for bar, chord in enumerate(progression):
        at = 0.0
        for length in motif if bar % 2 == 0 else _rhythm(rng, piece.beats):
            if at == 0:
                degree = min(
                    (chord + step + octave for step in (0, 2, 4) for octave in (-7, 0, 7)),
                    key=lambda d: abs(d - degree),
                )
            else:
                degree += int(rng.choice((-3, -2, -1, -1, 1, 1, 2, 4)))
            degree = max(-2, min(degree, 10))
            tune.append((bar * piece.beats + at, length, None if at and rng.random() < 0.1 else degree))
            at += length
    return tune


def _rhythm(rng: np.random.Generator, beats: int) -> list[float]:
    """Lengths in beats that fill a bar."""
    lengths: list[float] = []
    while (left := beats - sum(lengths)) > 0:
        lengths.append(min(float(rng.choice((0.5, 0.5, 1.0, 1.0, 1.5, 2.0))), left))
    return lengths


def _varied(tune: _Tune, rng: np.random.Generator) -> _Tune:
    """A tune told again: some long notes broken in two, some steps changed."""
    varied: _Tune = []
    for start, length, degree in tune:
        if degree is not None and length >= 1 and rng.random() < 0.5:
            varied += [
                (start, length / 2, degree),
                (start + length / 2, length / 2, degree + int(rng.choice((-1, 1, 2)))),
            ]
        elif degree is not None and rng.random() < 0.25:
            varied.append((start, length, degree + int(rng.choice((-2, 2)))))
        else:
            varied.append((start, length, degree))
    return varied


def _melody(piece: Piece, tune: _Tune, start_s: float, rng: np.random.Generator, octave: int) -> Iterator[_Note]:
    beat_s = 60 / piece.tempo
    for start, length, degree in tune:
        if degree is not None:
            pitch = _pitch(piece, degree) + octave + (12 if piece.key < 60 else 0)
            yield _Note(
                start_s + start * beat_s + _nudge(rng), length * beat_s * 0.95, pitch, piece.lead, 0.5 * _touch(rng)
            )


def _accompaniment(piece: Piece, degree: int, start_s: float, rng: np.random.Generator, busy: bool) -> Iterator[_Note]:
    beat_s = 60 / piece.tempo
    chord = [_pitch(piece, degree + step) for step in (0, 2, 4)]
    eighths = range(2 * piece.beats)
    strokes: list[tuple[float, float, Sequence[int]]]  # (beat, length in beats, pitches)
    match piece.accompaniment:
        case "block":
            strokes = [(0, piece.beats, chord)]
        case "strum":
            strokes = [(beat, 1.5, chord) for beat in range(0, piece.beats, 2)]
        case "offbeat":
            strokes = [(beat + 0.5, 0.4, chord) for beat in range(piece.beats)]
        case "waltz":
            strokes = [(beat, 0.8, chord) for beat in range(1, piece.beats)]
        case "arpeggio":
            order = rng.permutation(4)
            tones = [*chord, chord[0] + 12]
            strokes = [(e / 2, 0.6, [tones[order[e % 4]]]) for e in eighths]
        case "ostinato":
            strokes = [(e / 2, 0.45, [chord[0] + (0, 0, 12, 7, 0, 10, 12)[e % 7]]) for e in eighths]
    if busy:  # the later sections are told from the first by a run of their own
        strokes += [(e / 2 + 0.25, 0.3, [chord[int(rng.integers(3))] + 12]) for e in eighths if rng.random() < 0.4]
    for beat, length, pitches in strokes:
        for string, pitch in enumerate(pitches):
            strummed_s = 0.018 * string
            at_s = start_s + beat * beat_s + strummed_s + _nudge(rng)
            yield _Note(at_s, length * beat_s, pitch, piece.chords, 0.22 * _touch(rng))


def _bass_line(piece: Piece, degree: int, start_s: float, rng: np.random.Generator) -> Iterator[_Note]:
    beat_s = 60 / piece.tempo
    for beat in range(0, piece.beats, 2):
        step = 0 if beat == 0 else int(rng.choice((0, 2, 4, 4, 7)))
        pitch = _pitch(piece, degree + step) - (24 if piece.key >= 58 else 12)
        yield _Note(start_s + beat * beat_s + _nudge(rng), 1.6 * beat_s, pitch, piece.bass, 0.45 * _touch(rng))


def _drumming(piece: Piece) -> Iterator[tuple[float, str, float]]:
    """(start in s, drum, loudness): the pattern, left out now and then, with a fill at the end of every fourth bar."""
    rng = np.random.default_rng(piece.seed + 1000)
    eighth_s = 30 / piece.tempo
    for bar in range(4 * piece.bars):
        for name, eighths in piece.strokes.items():
            for eighth in eighths:
                if rng.random() > 0.08:
                    yield bar * piece.bar_s + eighth * eighth_s + _nudge(rng), name, 0.45 * _touch(rng)
        if bar % 4 == 3 and piece.drums:
            for sixteenth in range(4):
                yield (
                    (bar + 1) * piece.bar_s - (4 - sixteenth) * eighth_s / 2,
                    list(piece.strokes)[-1],
                    0.4 * _touch(rng),
                )


def _pitch(piece: Piece, degree: int) -> int:
    scale = SCALES[piece.scale]
    octave, step = divmod(degree, len(scale))
    return piece.key + 12 * octave + scale[step]


def _nudge(rng: np.random.Generator) -> float:
    """Players are not on time to the sample: up to 8 ms late."""
    return float(rng.uniform(0, 0.008))


def _touch(rng: np.random.Generator) -> float:
    return float(rng.uniform(0.75, 1.1))


def _add(mix: Samples, note: Samples, start_s: float, loudness: float, rate: int) -> None:
    start = int(start_s * rate)
    end = min(start + note.size, mix.size)
    mix[start:end] += note[: end - start] * np.float32(loudness)


def _in_a_hall(dry: Samples, rate: int, seed: int) -> Samples:
    """The mix with a fifth of reverberation: noise that dies away in a second."""
    t = np.arange(rate) / rate
    hall = np.random.default_rng(seed).standard_normal(t.size) * np.exp(-6 * t)
    hall *= 0.2 / np.sqrt(np.sum(hall**2))
    size = 1 << (dry.size + hall.size - 1).bit_length()
    wet = np.fft.irfft(np.fft.rfft(dry, size) * np.fft.rfft(hall, size), size)[: dry.size]
    return (dry + wet).astype(np.float32)
