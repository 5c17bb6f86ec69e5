"""Renders scores with soundfonts, libopenmpt and LMMS; each rendering differs in tempo, key, sound and room.

The sound of a rendering depends only on its name, so it is the same whenever it is made.
"""

import hashlib
import os
import re
import subprocess
import tempfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.audio.decode import Undecodable, decode
from trainer.corpus import RATE
from trainer.corpus_manifest import Sound
from trainer.scores import DRUMS

PLAYED_RATE = 16000
"""The sample rate of playing; it is stored at the corpus's rate."""
MOST_S = 240.0
TIMEOUT_S = 600
PEAK = 0.8
SLOWEST, FASTEST = 0.85, 1.18
KEYS = 5
"""Semitones up or down, at most."""
OWN = 0.4
"""How often the instrument in a file is used unchanged."""


class Unrendered(Exception):
    """A score could not be rendered; the message says why."""


@dataclass(frozen=True)
class Piece:
    """One rendering of a score: `file` is where its sound goes, `sounding` counts the renderings of the same score."""

    file: Path
    score: Path
    form: str
    style: str
    maker: str
    split: str
    sounding: int


def generator(piece: Piece) -> np.random.Generator:
    """Random numbers of this rendering alone."""
    name = f"{piece.style}/{piece.maker}/{piece.score.name}/{piece.sounding}".encode()
    return np.random.default_rng(int.from_bytes(hashlib.blake2b(name, digest_size=8).digest(), "little"))


def render(piece: Piece, sound: Sound, fonts: Sequence[Path]) -> None:
    """Write `piece.file` (FLAC, mono, 8 kHz), completely or not at all; does nothing if it exists.

    Raises Unrendered if the score is broken or its program is missing.
    """
    if piece.file.exists():
        return
    piece.file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=piece.file.parent, prefix=".") as made:
        wave = Path(made) / "rendered.wav"
        random = generator(piece)
        try:
            if piece.form == "module":
                _run(_module(piece.score, wave, random))
            elif piece.form == "project":
                _run(_project(piece.score, wave, random))
            else:
                notes = wave.with_suffix(".mid")
                arranged(piece.score, sound, random, piece.form == "notation").save(notes)
                _run(_played(notes, fonts[int(random.integers(len(fonts)))], wave, sound, random))
            samples = decode(wave, RATE, 0.0, MOST_S)
        except (
            OSError,
            subprocess.SubprocessError,
            Undecodable,
            ValueError,
            EOFError,
            IndexError,
            zlib.error,
        ) as error:
            raise Unrendered(f"{piece.score.name}: {error}") from error
        if (peak := float(np.abs(samples).max(initial=0.0))) < 1e-3:
            raise Unrendered(f"{piece.score.name}: nothing can be heard")
        finished = wave.with_suffix(".flac")
        write_flac(finished, samples * np.float32(PEAK / peak), RATE)
        finished.replace(piece.file)


def arranged(score: Path, sound: Sound, random: np.random.Generator, notation: bool = False) -> Any:
    """A score in another key, tempo and instrumentation: a `mido.MidiFile` of one track.

    The tempo of notation is drawn from the sound's, that of anything else is the file's, up to a fifth off.
    """
    import mido

    read = mido.MidiFile(score, clip=True)
    key = int(random.integers(-KEYS, KEYS + 1))
    pace = float(random.uniform(*sound.bpm)) / 120 if notation else float(random.uniform(SLOWEST, FASTEST))
    parts = sound.parts[int(random.integers(len(sound.parts)))] if sound.parts else ()
    others = random.integers(8, size=16)  # within an instrument's family, for each channel
    others[random.random(16) < OWN] = -1
    track = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=round(500_000 / pace))])
    if not sound.written:
        track += [
            mido.Message("program_change", channel=channel, program=parts[(channel - (channel > DRUMS)) % len(parts)])
            for channel in range(16)
            if channel != DRUMS
        ]
    late = 0
    for message in mido.merge_tracks(read.tracks):
        late += message.time
        if message.type == "set_tempo":
            changed = message.copy(tempo=min(max(round(message.tempo / pace), 1), 0xFFFFFF))
        elif message.type == "program_change":
            if not sound.written or message.channel == DRUMS:
                continue
            other = others[message.channel]
            family = message.program // 8 * 8
            changed = message if other < 0 else message.copy(program=family + int(other))
        elif message.type in ("note_on", "note_off"):
            changed = message.copy(velocity=_loudness(message, random))
            if message.channel != DRUMS:
                changed = changed.copy(note=min(max(message.note + key, 0), 127))
        elif message.type in ("pitchwheel", "end_of_track") or (
            message.type == "control_change" and message.control not in (0, 32, 91, 93)
        ):
            changed = message
        else:
            continue  # banks, rooms of its own, words and system messages
        track.append(changed.copy(time=late))
        late = 0
    return mido.MidiFile(type=0, ticks_per_beat=read.ticks_per_beat, tracks=[track])


def _loudness(message: Any, random: np.random.Generator) -> int:
    if message.type == "note_off" or not message.velocity:
        return int(message.velocity)
    return min(max(round(message.velocity * float(random.uniform(0.8, 1.15))), 1), 127)


def _played(notes: Path, font: Path, wave: Path, sound: Sound, random: np.random.Generator) -> list[str]:
    room, level = random.uniform(*sound.reverb), random.uniform(0.2, 0.9)
    if font.suffix == ".cfg":  # patches of single instruments, which TiMidity++ plays
        reverb = f"G,{round(127 * room)}" if room > 0.1 else "d"
        return [
            "timidity",
            "-c",
            str(font),
            "-Ow",
            "-s",
            str(PLAYED_RATE),
            f"-EFreverb={reverb}",
            "-o",
            str(wave),
            str(notes),
        ]
    settings = {
        "synth.reverb.active": "1",
        "synth.reverb.room-size": f"{room:.2f}",
        "synth.reverb.damp": f"{random.uniform(0, 0.8):.2f}",
        "synth.reverb.level": f"{level:.2f}",
        "synth.chorus.active": str(int(random.integers(2))),
        "synth.dynamic-sample-loading": "1",
    }
    options = [word for name, value in settings.items() for word in ("-o", f"{name}={value}")]
    wanted = [
        "-q",
        "-n",
        "-i",
        "-r",
        str(PLAYED_RATE),
        "-g",
        "0.4",
        *options,
        "-T",
        "wav",
        "-O",
        "s16",
        "-F",
        str(wave),
    ]
    return ["fluidsynth", *wanted, str(font), str(notes)]


def _module(score: Path, wave: Path, random: np.random.Generator) -> list[str]:
    settings = {
        "--samplerate": PLAYED_RATE,
        "--channels": 1,
        "--filter": random.choice([1, 2, 4, 8]),
        "--tempo": round(float(random.uniform(SLOWEST, FASTEST)), 3),
        "--pitch": round(2 ** (float(random.uniform(-KEYS, KEYS)) / 12), 3),
        "--output": wave,
    }
    return [
        "openmpt123",
        "-q",
        "--batch",
        "--no-float",
        *(str(x) for pair in settings.items() for x in pair),
        str(score),
    ]


def _project(score: Path, wave: Path, random: np.random.Generator) -> list[str]:
    data = score.read_bytes()
    text = (zlib.decompress(data[4:]) if score.suffix == ".mmpz" else data).decode("utf-8")  # after its length
    pace, key = random.uniform(SLOWEST, FASTEST), int(random.integers(-KEYS, KEYS + 1))
    text = re.sub(r'(?<= bpm=")\d+(?=")', lambda found: str(round(int(found[0]) * pace)), text, count=1)
    text = re.sub(r'(?<= masterpitch=")-?\d+(?=")', lambda found: str(int(found[0]) + key), text, count=1)
    changed = wave.with_suffix(".mmp")
    changed.write_text(text, "utf-8")
    return ["lmms", "--allowroot", "render", str(changed), "-o", str(wave), "-f", "wav", "-s", "44100"]


def _run(command: Sequence[str]) -> None:
    subprocess.run(
        command,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=TIMEOUT_S,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def write_flac(path: Path, samples: NDArray[np.float32], rate: int) -> None:
    """Mono sound (n,) in [−1, 1] as a FLAC file of 16 bits."""
    import av

    sixteen_bits = np.rint(np.clip(samples, -1, 1) * 32767).astype(np.int16)
    with av.open(str(path), "w", format="flac") as container:
        stream = container.add_stream("flac", rate=rate, layout="mono", format="s16")
        for start in range(0, len(sixteen_bits), 4096):
            frame = av.AudioFrame.from_ndarray(sixteen_bits[None, start : start + 4096], format="s16", layout="mono")
            frame.sample_rate, frame.pts = rate, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
