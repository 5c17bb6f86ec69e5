"""Augmentation of music for training: our own chain, or the paper's."""

from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.encoders.registry import FrontEnd
from trainer import corpus
from trainer.paper_chain import Distorted, Distortions
from trainer.phone_chain import Chain, Phone
from trainer.scenes import Noises, Scenes
from trainer.talkers import Talkers

CHAINS = {"phone": Chain, "paper": Distortions}


class Augmentation(Protocol):
    """One way to distort segments, in batches, on the device of the windows."""

    past: int
    """Samples before a segment that `heard` needs."""
    slack: int
    """The largest of `shifts`, to either side."""

    def shifts(self, random: np.random.Generator, count: int) -> NDArray[np.int64]:
        """By how many samples each distorted segment is shifted from its clean one."""

    def heard(self, windows: Tensor, random: np.random.Generator) -> Tensor:
        """Music (n, past + 8000) → its last second, distorted (n, 8000)."""

    def masked(self, features: Tensor, frontend: FrontEnd, random: np.random.Generator) -> Tensor:
        """Features (n, …) of clean or distorted segments → the same, with parts hidden."""


def augmentation(chain: Chain | Distortions, folder: Path, split: str, seed: int, device: torch.device) -> Augmentation:
    """The chain with the noise and the rooms of a corpus's split."""
    noise, rooms = corpus.noise(folder), corpus.room_responses(folder, split)
    if isinstance(chain, Distortions):
        return Distorted(chain, Noises(noise, noise.select(split)), rooms, seed, device)
    clips = noise.select(split)
    talkers = Talkers(noise, clips, seed, chain.talk, chain.talk_db) if chain.talk else None
    return Phone(chain, Scenes(noise, clips, rooms, seed, chain.scenes), rooms, device, talkers=talkers)
