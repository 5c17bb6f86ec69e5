"""Music at another tempo, pitch or both, as a player's key lock, a turntable or an editor makes it."""

from fractions import Fraction

import av
import numpy as np
import soxr
from av.filter import Graph
from numpy.typing import NDArray

from engine.recognition.speed import Speed

Floats = NDArray[np.float32]


def played_at(sound: Floats, rate: int, speed: Speed) -> Floats:
    """Mono sound (n,) at `rate` → the same music at this speed, about (n / tempo,)."""
    pitched = soxr.resample(sound, speed.pitch * rate, rate).astype(np.float32) if speed.pitch != 1 else sound
    return pitched if abs(speed.drift - 1) < 1e-4 else _stretched(pitched, rate, speed.drift)


def _stretched(sound: Floats, rate: int, tempo: float) -> Floats:
    """FFmpeg's `atempo`, which keeps the pitch."""
    graph = Graph()
    source = graph.add_abuffer(sample_rate=rate, format="flt", layout="mono", time_base=Fraction(1, rate))
    sink = graph.add("abuffersink")
    graph.link_nodes(source, graph.add("atempo", f"{tempo:.6f}"), graph.add("aformat", "sample_fmts=flt"), sink)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound[None]), format="flt", layout="mono")
    frame.sample_rate, frame.pts = rate, 0
    graph.push(frame)
    graph.push(None)
    parts: list[Floats] = []
    while True:
        try:
            parts.append(graph.pull().to_ndarray().ravel().astype(np.float32))
        except (av.error.EOFError, av.error.BlockingIOError):
            return np.concatenate(parts) if parts else np.zeros(0, np.float32)
