"""Simulates how a phone records a clip in a noisy room, for trials; independent of the training's chain."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from trainer.cache import AudioCache, Clip

RATE = 8000
LEAD_S = 1.5
"""How much of the song is played before the clip begins, because its echo is still in the room."""
LEVELS_DB = {"low": 9.0, "mid": 2.0, "high": -4.0, "extreme": -9.0}
"""Energy of the music over that of the noise, over the clip, after the room and before the microphone."""

Samples = NDArray[np.float32]


@dataclass(frozen=True)
class Place:
    """The sounds and rooms of one split."""

    noise: AudioCache
    clips: tuple[Clip, ...]
    rooms: NDArray[np.float32]


def record(song: Samples, place: Place, snr_db: float, random: np.random.Generator) -> Samples:
    """Music with `LEAD_S` before it (n,) → the recording of the rest, 16-bit steps, at the phone's own level.

    Small loudspeaker → room → talk and noise from other places in that room at `snr_db` → microphone → automatic gain.
    """
    lead = round(LEAD_S * RATE)
    room = place.rooms[random.integers(len(place.rooms))]
    played = _loudspeaker(song, random)
    music = signal.fftconvolve(played, room[0])[: len(song)][lead:]
    noise = _background(len(song), place, room[1:], random)[lead:]
    noise *= np.sqrt((music**2).sum() / ((noise**2).sum() + 1e-12)) * 10 ** (-snr_db / 20)
    return _microphone(music + noise, random)


def noise_alone(seconds: float, place: Place, random: np.random.Generator) -> Samples:
    """What a phone records without music."""
    room = place.rooms[random.integers(len(place.rooms))]
    return _microphone(_background(round(seconds * RATE), place, room[1:], random), random)


def _loudspeaker(song: Samples, random: np.random.Generator) -> Samples:
    level = np.sqrt(np.mean(song**2)) + 1e-9
    x = song / level * random.uniform(0.05, 0.35)
    driven = x + random.uniform(0, 0.15) * x**2 - random.uniform(0, 0.3) * x**3
    high_pass = signal.butter(2, random.uniform(120, 500), "high", fs=RATE, output="sos")
    return _peaks(signal.sosfilt(high_pass, driven), 4, random)


def _microphone(sound: Samples, random: np.random.Generator) -> Samples:
    band = (random.uniform(80, 250), random.uniform(3000, 3900))
    x = _peaks(signal.sosfilt(signal.butter(2, band, "band", fs=RATE, output="sos"), sound), 3, random)
    hiss = random.standard_normal(len(x)) * 10 ** (random.uniform(-85, -60) / 20)
    levelled = _automatic_gain(x, random) + hiss
    return (np.round(np.clip(levelled, -1, 1) * 32767) / 32768).astype(np.float32)


def _peaks(x: NDArray[np.floating], count: int, random: np.random.Generator) -> Samples:
    """Resonances and dips of ±8 dB, a third of an octave to two octaves wide."""
    for _ in range(count):
        centre = 2 * np.pi * np.exp(random.uniform(np.log(150), np.log(3600))) / RATE
        gain, quality = 10 ** (random.uniform(-8, 8) / 40), random.uniform(0.7, 4)
        alpha = np.sin(centre) / (2 * quality)
        numerator = np.array([1 + alpha * gain, -2 * np.cos(centre), 1 - alpha * gain])
        denominator = np.array([1 + alpha / gain, -2 * np.cos(centre), 1 - alpha / gain])
        x = signal.lfilter(numerator / denominator[0], denominator / denominator[0], x)
    return np.asarray(x, np.float32)


def _automatic_gain(x: Samples, random: np.random.Generator) -> Samples:
    """A gain that follows loudness, quickly down and slowly up, towards a level between −30 and −12 dBFS."""
    block = RATE // 50
    target = 10 ** (random.uniform(-30, -12) / 20)
    release = random.uniform(0.01, 0.1)
    loudness = np.sqrt(np.add.reduceat(x**2, np.arange(0, len(x), block)) / block) + 1e-6
    gain = np.empty(len(loudness))
    follow = loudness[:25].mean()
    for number, level in enumerate(loudness):
        follow += (level - follow) * (0.3 if level > follow else release)
        gain[number] = target / follow
    smooth = np.interp(np.arange(len(x)), np.arange(len(gain)) * block + block / 2, gain)
    strength = random.uniform(0, 1)  # from a fixed gain to a full levelling
    return np.asarray(x * smooth**strength * (target / (np.sqrt(np.mean(x**2)) + 1e-9)) ** (1 - strength), np.float32)


def _background(length: int, place: Place, rooms: NDArray[np.float32], random: np.random.Generator) -> Samples:
    """Talk, babble, effects or a steady hum, from the other places of the room; of no clips only the hum is left."""
    speech = [clip for clip in place.clips if clip.maker == "speech"] or place.clips
    effects = [clip for clip in place.clips if clip.maker != "speech"] or place.clips
    layers = random.choice(("talk", "babble", "effects", "both", "steady"), p=(0.35, 0.15, 0.2, 0.2, 0.1))
    kinds = {
        "talk": [speech],
        "babble": [speech] * 5,
        "effects": [effects] * 2,
        "both": [speech, effects],
        "steady": [],
    }
    total = _steady(length, random) * (1.0 if layers == "steady" else random.uniform(0.02, 0.3))
    for number, clips in enumerate(kinds[layers]):
        row = np.zeros(length, np.float32)
        at = int(random.integers(RATE)) if len(kinds[layers]) == 1 else 0
        while at < length and clips:
            sound = place.noise.read(clips[int(random.integers(len(clips)))])[: length - at]
            row[at : at + len(sound)] = sound / (np.sqrt(np.mean(sound**2)) + 1e-4)
            at += len(sound) + int(random.exponential(0.2) * RATE)
        total += signal.fftconvolve(row, rooms[number % len(rooms)])[:length]
    return np.asarray(total, np.float32)


def _steady(length: int, random: np.random.Generator) -> Samples:
    """White to brown noise through a few resonances."""
    pole = random.uniform(0.0, 0.98)
    x = _peaks(signal.lfilter([1 - pole], [1, -pole], random.standard_normal(length)), 3, random)
    return x / (np.sqrt(np.mean(x**2)) + 1e-9)
