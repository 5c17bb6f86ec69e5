"""An encoder for tests of the library: a fixed random projection of log spectra. It matches what it has heard."""

import numpy as np
from numpy.typing import NDArray

from engine.features import peaks


class FakeEncoder:
    id = "fake-0123456789ab"
    name = "fake"
    sample_rate = 8000
    segment_samples = 8000
    hop_samples = 4000
    peaks_a_row = peaks.STORED
    dim = 32

    def __init__(self) -> None:
        self._projection = np.random.default_rng(7).standard_normal((8 * 65, self.dim)).astype(np.float32)

    def embed(self, samples: NDArray[np.float32], hop: int | None = None) -> NDArray[np.float32]:
        starts = range(0, samples.size - self.segment_samples + 1, hop or self.hop_samples)
        if not len(starts):
            return np.zeros((0, self.dim), np.float32)
        segments = np.stack([samples[start : start + self.segment_samples] for start in starts])
        spectra = np.abs(np.fft.rfft(segments.reshape(len(segments), 8, -1), axis=2))[:, :, :65]
        features = np.log(spectra + 1e-3).reshape(len(segments), -1)
        rows = (features - features.mean(axis=1, keepdims=True)) @ self._projection
        return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9), np.float32)


def rows(count: int, seed: int, dim: int = 32) -> NDArray[np.float32]:
    made = np.random.default_rng(seed).standard_normal((count, dim), dtype=np.float32)
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), np.float32)
