"""Chooses the device, the precision and the number of operations at once, by what the machine has."""

from contextlib import AbstractContextManager

import torch
from torch import nn

from engine.encoders.convolution import ConvNorm


def best_device() -> torch.device:
    """The GPU if there is a working one, otherwise the processor."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def half_where_it_pays(device: torch.device, network: nn.Module) -> AbstractContextManager[None]:
    """bfloat16 on GPUs and on processors that compute in it, where it halves the time; elsewhere it would cost time.

    On a processor, it is only used for networks with `half_on_cpu`. Their embeddings of both kinds agree to a cosine of
    0.999, so a library may be made with one and searched with the other. NAFP's do not agree, and oneDNN's
    half-precision gradients of its long, thin convolutions are sometimes NaN (torch 2.13).
    """
    pays = _half_pays(device) and (device.type != "cpu" or getattr(network, "half_on_cpu", False))
    return torch.autocast(device.type, torch.bfloat16, enabled=pays)


def fuse(network: nn.Module, device: torch.device) -> None:
    """Prepares a trained network for computing on the processor, if oneDNN is there to do it."""
    if device.type == "cpu" and torch.backends.mkldnn.is_available():
        for layer in network.modules():
            if isinstance(layer, ConvNorm):
                layer.fuse(torch.bfloat16 if _half_pays(device) else torch.float32)


def _half_pays(device: torch.device) -> bool:
    return device.type == "cuda" or getattr(torch.cpu, "_is_avx512_bf16_supported", bool)()
