"""Simulated rooms: what a microphone hears of a loudspeaker, and of a noise at another place in the same room."""

import numpy as np
from numpy.typing import NDArray

RATE = 8000
SECONDS = 1.0
SOURCES = 3
"""Responses per room: the first is the music's loudspeaker, the others are places where noise comes from."""


def simulate(rooms: int, seed: int) -> NDArray[np.float32]:
    """`rooms` shoebox rooms by the image method → impulse responses (rooms, SOURCES, 8000) at 8 kHz.

    Sizes from 2.5 × 2.5 m to 12 × 9 m, RT60 from 0.12 to 1.0 s, the listener 0.5–4 m from the loudspeaker, walls that
    swallow treble. Each response is scaled to unit energy (levels are set where sounds are mixed) and begins shortly
    before the direct sound, so that reverberation delays nothing.
    """
    import pyroomacoustics as pra  # not needed to run, only to prepare a training

    random = np.random.default_rng(seed)
    responses = np.zeros((rooms, SOURCES, int(RATE * SECONDS)), np.float32)
    for number in range(rooms):
        size = random.uniform((2.5, 2.5, 2.3), (12.0, 9.0, 4.0))
        reverberation = np.exp(random.uniform(np.log(0.12), np.log(1.0)))
        try:
            absorption, order = pra.inverse_sabine(reverberation, size)
        except ValueError:  # a large room cannot be that dry: every wall swallows nearly all
            absorption, order = 0.95, 3
        room = pra.ShoeBox(size, fs=RATE, materials=pra.Material(float(absorption)), max_order=min(int(order), 32))
        level_probe = random.uniform(0.3, size - 0.3)
        room.add_microphone(level_probe)
        room.add_source(_place(random, size, level_probe, 0.5, 4.0))
        for _ in range(SOURCES - 1):
            room.add_source(_place(random, size, level_probe, 0.4, 8.0))
        room.compute_rir()
        for source in range(SOURCES):
            heard = np.asarray(room.rir[0][source], np.float32)
            onset = max(int(np.abs(heard).argmax()) - 16, 0)
            heard = heard[onset : onset + responses.shape[2]]
            responses[number, source, : len(heard)] = heard / np.sqrt((heard**2).sum() + 1e-12)
    return responses


def _place(
    random: np.random.Generator, size: NDArray[np.float64], level_probe: NDArray[np.float64], near: float, far: float
) -> NDArray[np.float64]:
    """A place in the room between `near` and `far` metres from the ear; the last one drawn if the room is too small."""
    for _ in range(200):
        place = random.uniform(0.2, size - 0.2)
        if near <= float(np.linalg.norm(place - level_probe)) <= far:
            break
    return place
