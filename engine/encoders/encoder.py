"""A trained encoder, ready to turn sound into fingerprints."""

import gc
import threading
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.encoders.model_card import DEFAULT, Card, read_model
from engine.features import peaks

if TYPE_CHECKING:
    from torch import nn

_BATCH = 128


class Encoder:
    """Sound in, fingerprints out. Inference only, from any thread.

    Torch and the network are loaded when first needed, which takes a second: code that only needs the card does not
    wait.
    """

    def __init__(self, card: Card, weights: bytes, threads: int | None = None) -> None:
        self.id, self.name, self.card = card.id, card.name, card
        self.sample_rate, self.dim = card.sample_rate, card.dim
        self.segment_samples = round(card.segment_s * card.sample_rate)
        self.hop_samples = round(card.hop_s * card.sample_rate)
        self.peaks_a_row = peaks.beside(self.sample_rate, self.hop_samples)
        self._weights, self._threads = weights, threads
        self._loading = threading.Lock()
        self._network: nn.Module | None = None

    @property
    def network(self) -> "nn.Module":
        """The network on its device, in evaluation mode. Raises AfpError if card and weights do not match."""
        with self._loading:
            if self._network is None:
                gc.disable()  # a sixth of the time that importing torch takes
                try:
                    self._network = self._loaded()
                    self._weights = b""
                finally:
                    gc.enable()
        return self._network

    def _loaded(self) -> "nn.Module":
        import torch

        from engine.encoders.checkpoint import network_of
        from engine.encoders.precision import best_device, fuse

        if self._threads:
            torch.set_num_threads(self._threads)
        network = network_of(self.card, self._weights).eval().requires_grad_(False).to(best_device())
        fuse(network, best_device())
        return network

    def prepare(self) -> None:
        """Loads the network now, and computes once, so that the first sound does not wait."""
        self.embed(np.zeros(self.segment_samples, np.float32))

    def embed(self, samples: NDArray[np.float32], hop: int | None = None) -> NDArray[np.float32]:
        """Mono sound (n,) at `sample_rate` → unit rows (m, dim), one per segment at 0, hop, 2·hop, … samples.

        A sound shorter than a segment has none. Rows are always finite, whatever the sound contains.
        """
        hop = hop or self.hop_samples
        if len(samples) < self.segment_samples:
            return np.zeros((0, self.dim), np.float32)
        network = self.network

        import torch

        from engine.encoders.precision import best_device, half_where_it_pays
        from engine.encoders.registry import architecture

        device, rows = best_device(), []
        count = (len(samples) - self.segment_samples) // hop + 1
        with torch.inference_mode(), half_where_it_pays(device, network):
            for first in range(0, count, _BATCH):  # by parts, so that memory does not grow with the sound
                last = min(first + _BATCH, count) - 1
                part = samples[first * hop : last * hop + self.segment_samples]
                waveform = torch.from_numpy(np.ascontiguousarray(part)).to(device)
                rows.append(network(architecture(network).frontend.cut(waveform, hop)))
        return np.nan_to_num(torch.cat(rows).cpu().numpy())


def load_encoder(name_or_path: str = DEFAULT, threads: int | None = None) -> Encoder:
    """The shipped encoder of that name, or the one in a folder. `threads` limits torch's (for the whole process).

    Raises AfpError if there is none, or if its files are damaged. If they do not match, this shows at the first use.
    """
    return Encoder(*read_model(name_or_path), threads)
