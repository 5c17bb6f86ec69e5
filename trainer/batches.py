"""Batches of clean and distorted segments, each prepared while the previous one is trained on."""

import math
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.encoders.registry import FrontEnd
from trainer import corpus
from trainer.augment import Augmentation, augmentation
from trainer.config import Config
from trainer.corpus import RATE
from trainer.playback import EDGE, played
from trainer.songs import Songs


@dataclass(frozen=True)
class Block:
    """Segments (n, 8000) and their recordings, in order; `random` continues where their drawing ended."""

    clean: Tensor
    heard: Tensor
    random: np.random.Generator

    def features(self, frontend: FrontEnd, augmentation: Augmentation) -> tuple[Tensor, Tensor]:
        """The network's input for both (n, …)."""
        clean, heard = (frontend(segments) for segments in (self.clean, self.heard))
        return (
            augmentation.masked(clean, frontend, self.random),
            augmentation.masked(heard, frontend, self.random),
        )


class Batches:
    """Step s of a seed is always the same batch, whichever process prepares it: in blocks, each with its own random
    numbers.

    Of `world` processes, `rank` prepares every world-th block. Raises AfpError if there is not enough music for a
    batch.
    """

    def __init__(
        self, config: Config, folder: Path, device: torch.device | None = None, rank: int = 0, world: int = 1
    ) -> None:
        self.config, self.rank, self.world = config, rank, world
        self.device = device or torch.device("cpu")
        self.augmentation = augmentation(config.chain, folder, "train", config.seed, self.device)
        past, slack = self.augmentation.past, self.augmentation.slack
        self.segment = slice(past + slack, past + slack + RATE)
        window, music = past + RATE + 2 * slack, corpus.music(folder)
        self.songs = Songs(music, window, "train", config.speeds, self.segment, self.device)
        fastest = max((1.0, *config.speeds)) * (1 + config.tolerance)
        self.before = math.ceil((past + RATE / 2 + slack) * fastest) + EDGE
        self.after = math.ceil((RATE / 2 + slack) * fastest) + EDGE
        self.songs.choose(np.random.default_rng(0), config.pairs)

    @property
    def epoch_steps(self) -> int:
        """The number of steps that draw as many segments as there are songs."""
        return max(len(self.songs.songs) // self.config.pairs, 1)

    def share(self, step: int) -> list[Block]:
        """This process's blocks of a batch."""
        chosen = self.songs.choose(np.random.default_rng((self.config.seed, step)), self.config.pairs)
        blocks = chosen.reshape(-1, self.config.block)
        return [self._block(step, number, blocks[number]) for number in range(self.rank, len(blocks), self.world)]

    def _block(self, step: int, number: int, songs: np.ndarray) -> Block:
        random = np.random.default_rng((self.config.seed, step, number))
        if self.config.tolerance or self.device.type == "cuda":
            clean, played = self._at_any_speed(random, songs)
            return Block(clean, self.augmentation.heard(played, random), random)
        windows = torch.from_numpy(self.songs.windows(random, songs)).to(self.device)
        past, slack = self.augmentation.past, self.augmentation.slack
        clean = windows[:, self.segment]
        starts = slack + self.augmentation.shifts(random, len(songs))
        played = torch.stack([row[at : at + past + RATE] for row, at in zip(windows, starts, strict=True)])
        return Block(clean, self.augmentation.heard(played, random), random)

    def _at_any_speed(self, random: np.random.Generator, songs: NDArray[np.int64]) -> tuple[Tensor, Tensor]:
        """Segments (n, 8000), and the windows (n, past + 8000) to be recorded: of the same moments, at other speeds."""
        sounds, speeds = self.songs.around(random, songs, self.before, self.after)
        tolerance = self.config.tolerance
        others = speeds * (1 + random.uniform(-tolerance, tolerance, len(songs)))
        shifts = self.augmentation.shifts(random, len(songs))
        past = self.augmentation.past

        def column(values: NDArray[np.generic]) -> Tensor:
            return torch.from_numpy(values).float().to(self.device)[:, None]

        own = torch.arange(RATE, device=self.device) - RATE / 2
        around = torch.arange(past + RATE, device=self.device) - past - RATE / 2 + column(shifts)
        positions = self.before + torch.cat([own * column(speeds), around * column(others)], 1)
        both = played(sounds, positions, column(np.maximum(speeds, others))[:, 0])
        return both[:, :RATE], both[:, RATE:]

    def __call__(self, start: int, stop: int) -> Iterator[list[Block]]:
        """The shares of steps `start … stop`."""
        with ThreadPoolExecutor(1) as ahead:
            coming = ahead.submit(self.share, start)
            for step in range(start, stop):
                ready = coming.result()
                if step + 1 < stop:
                    coming = ahead.submit(self.share, step + 1)
                yield ready
