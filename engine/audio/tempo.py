"""Sound faster or slower at the same pitch, as it comes, by FFmpeg's waveform-similarity filter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

import av
import numpy as np
from av.filter import Graph
from numpy.typing import NDArray

LEAST = 0.5
"""The filter goes no lower; below it, it is used twice."""


def at_tempo(blocks: Iterable[NDArray[np.float32]], rate: int, tempo: float) -> Iterator[NDArray[np.float32]]:
    """Mono blocks at `rate` that run `tempo` (0.25 to 4) times as fast; how long each is, is the filter's choice."""
    if tempo == 1:
        yield from blocks
        return
    graph = Graph()
    source, sink = graph.add_abuffer(sample_rate=rate, format="flt", layout="mono"), graph.add("abuffersink")
    halves = [LEAST, tempo / LEAST] if tempo < LEAST else [tempo]
    graph.link_nodes(source, *(graph.add("atempo", f"{each:.6f}") for each in halves), sink).configure()
    at = 0
    for block in blocks:
        frame = av.AudioFrame.from_ndarray(block[None], format="flt", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = rate, at, Fraction(1, rate)
        at += len(block)
        graph.push(frame)
        yield from _ready(graph)
    graph.push(None)
    yield from _ready(graph)


def _ready(graph: Any) -> Iterator[NDArray[np.float32]]:
    while True:
        try:
            yield graph.pull().to_ndarray()[0]
        except (BlockingIOError, EOFError):
            return
