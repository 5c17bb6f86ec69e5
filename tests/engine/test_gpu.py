"""What a GPU computes is what the processor would: skipped, and said so, where there is none."""

import faiss
import numpy as np
import pytest
import torch

from engine.encoders import load_encoder
from engine.library.codebook import Codebook, IvfPq
from tests.engine.library.fakes import rows
from tests.engine.sounds import melody


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no GPU here")
def test_a_library_made_on_a_gpu_may_be_asked_on_a_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = load_encoder()
    sound = melody(20.0, encoder.sample_rate, channels=1).reshape(-1)
    assert next(encoder.network.parameters()).is_cuda
    on_gpu = encoder.embed(sound)
    monkeypatch.setattr("engine.encoders.precision.best_device", lambda: torch.device("cpu"))
    on_processor = load_encoder().embed(sound)
    assert np.einsum("nd,nd->n", on_gpu, on_processor).min() > 0.99


@pytest.mark.skipif(faiss.get_num_gpus() == 0, reason="there is no GPU here, or Faiss is the build without")
def test_a_codebook_learnt_on_a_gpu_is_searched_on_a_processor() -> None:
    stored = rows(20_000, 3)
    codebook = Codebook.learn(stored, IvfPq(cells=256, pieces=8, probes=32, refine=0, groups=16))
    cells, codes = codebook.encode(stored)
    for cell in range(256):
        mine = np.flatnonzero(cells == cell)
        codebook.hold(cell, mine, codes[mine])
    found, _ = codebook.search(stored[:100], 20, *codebook.probe(stored[:100]))
    assert (found == np.arange(100)[:, None]).any(1).mean() > 0.9
