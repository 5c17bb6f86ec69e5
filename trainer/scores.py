"""Scores of many forms as MIDI files that any sound can play: notation, a game's lumps, drawn accompaniments."""

import hashlib
import itertools
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import AfpError

LEAST_BEATS, MOST_BEATS = 200.0, 400.0
"""Short pieces of notation are joined to this length, long ones are cut to it, in quarter notes."""
TICKS = 480
DRUMS = 9

PROGRESSIONS = (
    "Am F C G", "C G Am F", "Dm G C Am", "Em C G D", "Am Dm E7 Am", "C F G F", "G D Em C", "A D E D", "E G A E",
    "Dm Bb F C", "F G Am Am", "Cm Ab Eb Bb", "Am G F E7", "D A Bm G", "Bm G D A", "C Am Dm G7",
)  # fmt: skip


@dataclass(frozen=True)
class Note:
    """One note: onset and length in quarter notes, pitch (MIDI), and the part that plays it, 0 the highest."""

    onset: float
    length: float
    pitch: int
    part: int


def notation(files: Sequence[Path], folder: Path, name: str, count: int) -> list[Path]:
    """At most `count` pieces of notation, short ones joined and long ones cut, as MIDI files `folder/name-001.mid` ….

    Made once: they are used as they are if the list of them exists. Files that music21 cannot read are left out.
    """
    listed = folder / f"{name}.list"
    if not listed.exists():
        folder.mkdir(parents=True, exist_ok=True)
        made = []
        for number, notes in enumerate(itertools.islice(_joined(_movements(files)), count), 1):
            made.append(f"{name}-{number:03}.mid")
            write_midi(folder / made[-1], notes)
        partial = listed.with_suffix(".partial")
        partial.write_text("\n".join(made))
        partial.replace(listed)
    return [folder / line for line in listed.read_text().splitlines()]


def _movements(files: Sequence[Path]) -> Iterator[list[Note]]:
    """The notes of each score, and of each tune of a collection, starting at 0."""
    try:
        from music21 import converter, stream
        from music21.exceptions21 import Music21Exception
    except ImportError as error:
        raise AfpError("Scores are read by music21: pip install 'earmark[train]'.") from error
    for file in files:
        try:
            parsed: Any = converter.parse(file, forceSource=True)
        except (Music21Exception, ValueError, KeyError, IndexError, AttributeError, TypeError, OSError):
            continue  # an encoding with mistakes, of which a collection of thousands has some
        for score in parsed.scores if isinstance(parsed, stream.Opus) else [parsed]:
            try:
                notes = _notes(score)
            except (Music21Exception, ValueError, KeyError, IndexError, AttributeError, TypeError):
                continue
            if len(notes) >= 16:
                yield notes


def _notes(score: Any) -> list[Note]:
    from music21.exceptions21 import Music21Exception

    parts = list(score.parts) if hasattr(score, "parts") else []
    found = []
    for number, part in enumerate(parts or [score]):
        try:
            played = part.expandRepeats()
        except (Music21Exception, ValueError, IndexError, AttributeError):
            played = part  # signs of repetition that contradict each other: once through
        for note in played.flatten().notes:
            length = float(note.quarterLength)
            if length > 0 and hasattr(note, "pitches"):
                found += [Note(float(note.offset), length, pitch.midi, number) for pitch in note.pitches]
    if len(parts) < 2 and len({note.part for note in found}) == 1:  # a tune alone: a bass that follows it on the beat
        found += [
            Note(note.onset, 1.0, note.pitch - 12 * (1 + (note.pitch > 72)), 1)
            for note in found
            if note.onset == int(note.onset)
        ]
    return sorted(found, key=lambda note: (note.onset, note.part, note.pitch))


def _joined(movements: Iterator[list[Note]]) -> Iterator[list[Note]]:
    piece: list[Note] = []
    end = 0.0
    for notes in movements:
        for start in itertools.count(0.0, MOST_BEATS):
            part = [note for note in notes if start <= note.onset < start + MOST_BEATS]
            if not part:
                break
            first = part[0].onset
            piece += [Note(end + note.onset - first, note.length, note.pitch, note.part) for note in part]
            end = max(note.onset + note.length for note in piece)
            if end >= LEAST_BEATS:
                yield piece
                piece, end = [], 0.0
            else:
                end = float(np.ceil(end)) + 1


def write_midi(file: Path, notes: Sequence[Note]) -> None:
    """Notes as a MIDI file: a channel for each part but the drums', 120 quarter notes a minute."""
    import mido

    track = mido.MidiTrack()
    events = []
    for note in notes:
        channel = note.part % 15
        channel += channel >= DRUMS
        pitch = min(max(note.pitch, 12), 115)
        events.append((round(note.onset * TICKS), 1, channel, pitch))
        events.append((round((note.onset + note.length * 0.95) * TICKS), 0, channel, pitch))
    at = 0
    for tick, on, channel, pitch in sorted(events):
        kind = "note_on" if on else "note_off"
        track.append(mido.Message(kind, channel=channel, note=pitch, velocity=80 * on, time=tick - at))
        at = tick
    partial = file.with_suffix(".partial")
    mido.MidiFile(type=0, ticks_per_beat=TICKS, tracks=[track]).save(partial)
    partial.replace(file)


def seconds(file: Path) -> float:
    """How long a MIDI file plays; 0 for one that cannot be read."""
    import mido

    try:
        return float(mido.MidiFile(file, clip=True).length)
    except (OSError, ValueError, EOFError, IndexError, KeyError):
        return 0.0


def lumps(wads: Sequence[Path], folder: Path) -> list[Path]:
    """The MIDI music in a game's WAD files, each piece once, as files of `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    found: dict[bytes, Path] = {}
    for wad in wads:
        data = wad.read_bytes()
        count, directory = (int.from_bytes(data[at : at + 4], "little") for at in (4, 8))
        for entry in range(directory, min(directory + 16 * count, len(data) - 15), 16):
            start, size = (int.from_bytes(data[at : at + 4], "little") for at in (entry, entry + 4))
            lump = data[start : start + size]
            if lump[:4] == b"MThd":
                digest = hashlib.blake2b(lump, digest_size=8).digest()
                name = data[entry + 8 : entry + 16].rstrip(b"\0").decode("ascii", "replace")
                target = found.setdefault(digest, folder / f"{name}-{digest[:2].hex()}.mid".replace("/", "-"))
                if not target.exists():
                    target.write_bytes(lump)
    return sorted(found.values())


def accompaniment(file: Path, groove: str, random: np.random.Generator) -> None:
    """A song of verses and choruses in one of mma's grooves, under drawn chords; raises AfpError if mma makes none."""
    verse, chorus, bridge = (PROGRESSIONS[number].split() for number in random.permutation(len(PROGRESSIONS))[:3])
    bars = [*verse, *verse, *chorus, *chorus] * 2 + [*bridge, *bridge, *chorus, *chorus, *verse, *chorus]
    text = [f"Tempo {random.integers(96, 144)}", f"RndSeed {random.integers(1, 10000)}", f"Groove {groove}"]
    text += [f"{number} {chord}" for number, chord in enumerate(bars * 2, 1)]
    chart, partial = file.with_suffix(".mma"), file.with_suffix(".partial")
    chart.write_text("\n".join(text) + "\n")
    try:
        subprocess.run(["mma", "-f", str(partial), str(chart)], check=True, capture_output=True, timeout=60)
        partial.replace(file)
    except (OSError, subprocess.SubprocessError) as error:
        raise AfpError(f"mma made nothing of {groove}: install the package mma ({error}).") from error
