"""Sound files for tests, made on the spot: a seeded melody, written by PyAV in any codec it can write."""

from pathlib import Path

import av
import numpy as np
import soxr
from numpy.typing import NDArray


def melody(seconds: float, rate: int = 44100, seed: int = 0, channels: int = 2) -> NDArray[np.float32]:
    """(n, channels), the same in all channels: a new chord every quarter of a second, peak about 0.3."""
    rng = np.random.default_rng(seed)
    at = np.arange(round(seconds * rate)) / rate
    chords = rng.uniform(200, 1500, (int(seconds * 4) + 1, 3))[(at * 4).astype(int)]
    sound = 0.1 * np.sin(2 * np.pi * chords * at[:, None]).sum(axis=1)
    return np.repeat(sound[:, None], channels, axis=1).astype(np.float32)


def heard(
    seed: int, start_s: float, seconds: float, noise: float = 0.02, speed: float = 1.0, rate: int = 8000
) -> NDArray[np.float32]:
    """What a microphone takes in of `melody(40.0, seed=seed)` as it runs at `speed`: mono at an encoder's rate."""
    song = soxr.resample(melody(40.0, 16000, seed, channels=1)[:, 0], 16000, rate)
    part = song[round(start_s * rate) :][: round(seconds * speed * rate)]
    part = soxr.resample(part, rate * speed, rate) if speed != 1 else part
    return (part + noise * np.random.default_rng(1).standard_normal(len(part))).astype(np.float32)


def write(
    path: Path, sound: NDArray[np.float32], rate: int, codec: str, layout: str = "", kind: str = "", **tags: str
) -> Path:
    """Encodes (n, channels) into `path`; the container follows its name unless `kind` names it."""
    layout = layout or {1: "mono", 2: "stereo", 8: "7.1"}[sound.shape[1]]
    with av.open(str(path), "w", format=kind or None) as container:
        container.metadata.update(tags)
        # FFmpeg's own Vorbis encoder calls itself experimental.
        stream = container.add_stream(codec, rate=rate, layout=layout, options={"strict": "experimental"})
        stream.bit_rate = 128_000
        frame = av.AudioFrame.from_ndarray(sound.reshape(1, -1), format="flt", layout=layout)
        frame.sample_rate = rate
        resampler = av.AudioResampler(stream.format, layout, rate, frame_size=stream.frame_size or None)
        for part in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    return path


def song(path: Path, seconds: float = 6.0, seed: int = 0) -> Path:
    """A mono FLAC, quick to write and to read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return write(path, melody(seconds, 16000, seed, channels=1), 16000, "flac", kind="flac")
