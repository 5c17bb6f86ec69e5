"""How long a step takes on this machine, measured on made-up music."""

from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

import numpy as np

from trainer import cache, corpus
from trainer.cache import Clip
from trainer.config import Config
from trainer.corpus import RATE
from trainer.loop import train
from trainer.phone_chain import Chain
from trainer.runs import Run

STEPS = 4
SONG_S = 8


def step_seconds(config: Config) -> float:
    """Seconds a step of this training takes; a few are taken, in a folder that goes away."""
    chain = replace(config.chain, scenes=8) if isinstance(config.chain, Chain) else config.chain
    tried = replace(config, chain=chain, steps=STEPS, epochs=0, check_steps=2 * STEPS)
    with TemporaryDirectory(prefix="afp-pace-") as name:
        folder = Path(name)
        _make_up(folder, -(-config.pairs // (1 + len(config.speeds))))
        run = _Timed(folder / "run")
        run.folder.mkdir()
        train(run, tried, folder)
    taken = np.diff(run.times)
    return float(median(taken[1:]))  # the first one also warms up


class _Timed(Run):
    """A run that tells nobody anything, and notes when each step ends, which is when it is looked for requests."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.times: list[float] = []

    def event(self, **fields: Any) -> None:
        pass

    def asked(self) -> str:
        self.times.append(monotonic())
        return ""


def _make_up(folder: Path, songs: int) -> None:
    """A corpus of noise: what is heard in it is all the same to the clock."""
    random = np.random.default_rng(0)
    sound = (random.standard_normal(SONG_S * RATE) * 3000).astype(np.int16)
    cache.write(folder / "music", RATE, ((Clip(f"{n}", "", "train"), sound) for n in range(songs)))
    cache.write(folder / "noise", RATE, ())
    for split in corpus.SPLITS:
        rooms = np.zeros((2, 3, RATE), np.float32)
        rooms[:, :, 0] = 1
        corpus.save_rooms(folder, split, rooms)
