"""How well songs are found that are not trained on: what tells a better checkpoint from a worse one while it learns."""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine.encoders.precision import half_where_it_pays
from engine.encoders.registry import architecture
from trainer import corpus
from trainer.augment import augmentation
from trainer.corpus import RATE
from trainer.phone_chain import Chain

SONGS, EXCERPT_S, QUERIES = 100, 30, 4
HEARD = Chain(snr_db=(-6.0, 9.0), offset_s=0.0, scenes=32)
"""The same recordings whatever is trained with, so that trainings can be compared."""


class HeldOut:
    """Excerpts of the choosing split's songs as a library, and recordings of single seconds of them as queries."""

    def __init__(self, folder: Path, device: torch.device) -> None:
        music = corpus.music(folder)
        random = np.random.default_rng(0)
        self.device = device
        phone = augmentation(HEARD, folder, "choose", 0, torch.device("cpu"))
        length = EXCERPT_S * RATE
        songs = [clip for clip in music.select("choose") if clip.length >= length][:SONGS]
        self.excerpts = [music.read(song, (song.length - length) // 2, length) for song in songs]
        starts = random.integers(phone.past, length - RATE, size=(len(songs), QUERIES))
        self.starts_s = starts / RATE
        windows = [
            excerpt[start - phone.past : start + RATE]
            for excerpt, row in zip(self.excerpts, starts, strict=True)
            for start in row
        ]
        self.queries = phone.heard(torch.from_numpy(np.array(windows)), random) if windows else torch.empty(0, RATE)

    @torch.inference_mode()
    def recall(self, network: nn.Module) -> float | None:
        """The share of queries whose nearest row is their own song's, within half a second; None without songs."""
        if not self.excerpts:
            return None
        shape = architecture(network)
        hop = round(shape.hop_s * RATE)
        rows = [self._embed(network, shape.frontend.cut(torch.from_numpy(each).to(self.device), hop))
                for each in self.excerpts]  # fmt: skip
        queries = torch.cat(
            [self._embed(network, shape.frontend(part.to(self.device))) for part in self.queries.split(64)]
        )
        nearest = (queries @ torch.cat(rows).T).argmax(1).cpu().numpy()
        song, segment = nearest // len(rows[0]), nearest % len(rows[0])
        asked = np.repeat(np.arange(len(rows)), QUERIES)
        placed = np.abs(segment * shape.hop_s - self.starts_s.ravel()) <= 0.5
        return float(((song == asked) & placed).mean())

    def _embed(self, network: nn.Module, features: Tensor) -> Tensor:
        with half_where_it_pays(self.device, network):
            rows: Tensor = network(features)
        return rows.float()
