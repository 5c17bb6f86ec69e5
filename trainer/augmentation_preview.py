"""Lets users hear what an encoder is trained on: some seconds of a song before and after our chain."""

import wave
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.audio.decode import decode
from engine.audio.tags import read_tags
from engine.errors import AfpError
from engine.library.library import Library
from trainer import corpus, rooms
from trainer.cache import AudioCache
from trainer.corpus import RATE
from trainer.phone_chain import LEVELS, PAST, Phone
from trainer.scenes import Scenes

SECONDS = 8
LOUDNESS = 0.12
"""Both have this loudness (root mean square), so that only the distortion differs."""

Samples = NDArray[np.float32]


def some_song(library: Path, seed: int) -> Path:
    """One of the library's songs that are long enough. Raises AfpError if there is none."""
    with Library.open(library) as opened:
        songs = [Path(track.path) for track in opened.tracks() if track.state == "present" and track.duration_s > 12]
    if not songs:
        raise AfpError("The library holds no song of twelve seconds or more: give one with --song FILE.")
    return songs[int(np.random.default_rng(seed).integers(len(songs)))]


def before_and_after(song: Path, level: str, seed: int, folder: Path | None = None) -> tuple[float, Samples, Samples]:
    """Where in the song the sample begins, the music as it is, and as a phone heard it; 8 kHz.

    Noise and rooms are those of the corpus in `folder`, simulated without one. Raises AfpError if the song is too
    short.
    """
    random = np.random.default_rng(seed)
    length = PAST + SECONDS * RATE
    latest = max((read_tags(song).duration_s or 0.0) - length / RATE - 1, 0.0)
    start_s = float(random.uniform(0, latest))
    music = decode(song, RATE, start_s, length / RATE)
    if len(music) < length:
        raise AfpError(f"{song.name} is too short: choose a song of at least {length // RATE + 1} seconds.")
    if folder and corpus.is_prepared(folder):
        noise, responses = corpus.noise(folder), corpus.room_responses(folder, "train")
        responses = responses[random.integers(len(responses), size=4)]
    else:
        noise, responses = AudioCache(RATE, (), np.zeros(0, np.int16)), rooms.simulate(1, seed)
    chain = replace(LEVELS[level], scenes=4)
    scenes = Scenes(noise, noise.select("train"), responses, seed, chain.scenes)
    phone = Phone(chain, scenes, responses, torch.device("cpu"), SECONDS * RATE)
    heard = phone.heard(torch.from_numpy(music[None, :length]), random)[0].numpy()
    return start_s + PAST / RATE, _as_loud(music[PAST:length]), _as_loud(heard)


def write_wav(path: Path, samples: Samples) -> None:
    """Mono, 16 bits, 8 kHz."""
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(np.rint(np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())


def _as_loud(samples: Samples) -> Samples:
    return samples * np.float32(LOUDNESS / max(float(np.sqrt(np.mean(samples**2))), 1e-6))
