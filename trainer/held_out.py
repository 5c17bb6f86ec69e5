"""Measures during training how well unseen songs are found, which decides between checkpoints."""

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
"""The same recordings for every training, so that trainings can be compared."""


class HeldOut:
    """Excerpts of the choosing split's songs as a library, and recordings of single seconds of them as queries."""

    def __init__(self, folder: Path, device: torch.device) -> None:
        music = corpus.music(folder)
        random = np.random.default_rng(0)
        self.device = device
        phone = augmentation(HEARD, folder, "choose", 0, torch.device("cpu"))
        songs = [clip for clip in music.select("choose") if clip.length >= phone.past + 2 * RATE][:SONGS]
        lengths = [min(EXCERPT_S * RATE, song.length) for song in songs]
        self.excerpts = [
            music.read(song, (song.length - length) // 2, length) for song, length in zip(songs, lengths, strict=True)
        ]
        starts = [random.integers(phone.past, length - RATE, size=QUERIES) for length in lengths]
        self.starts_s = np.array(starts, float).reshape(-1) / RATE
        windows = [
            excerpt[start - phone.past : start + RATE]
            for excerpt, drawn in zip(self.excerpts, starts, strict=True)
            for start in drawn
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
        song = np.repeat(np.arange(len(rows)), [len(each) for each in rows])[nearest]
        at_s = np.concatenate([np.arange(len(each)) for each in rows])[nearest] * shape.hop_s
        asked = np.repeat(np.arange(len(rows)), QUERIES)
        return float(((song == asked) & (np.abs(at_s - self.starts_s) <= 0.5)).mean())

    def _embed(self, network: nn.Module, features: Tensor) -> Tensor:
        with half_where_it_pays(self.device, network):
            rows: Tensor = network(features)
        return rows.float()
