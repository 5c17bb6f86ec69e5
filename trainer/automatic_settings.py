"""Fits a training to the available music and to the machine, for users with only their own collection."""

import os
from dataclasses import replace
from pathlib import Path

from engine.platform_calls import lower_priority
from trainer import corpus
from trainer.config import Config
from trainer.corpus import RATE
from trainer.phone_chain import PAST, Chain
from trainer.songs import Songs


def fitted(config: Config, folder: Path) -> Config:
    """The configuration with the largest batch, up to its own, that the music in `folder` can fill."""
    slack = round(config.chain.offset_s * RATE) if isinstance(config.chain, Chain) else 0
    songs = len(Songs(corpus.music(folder), PAST + RATE + 2 * slack, "train", config.speeds).songs)
    if songs >= config.pairs:
        return config
    block = min(config.block, songs)
    return replace(config, pairs=max(songs // block * block, 2), block=max(block, 2), at_once=0)


def stand_back() -> None:
    """Use the lowest priority, and leave one core to everything else, above all to a listener."""
    lower_priority(19)
    import torch  # which takes seconds

    torch.set_num_threads(max((os.cpu_count() or 1) - 1, 1))
