"""Encoders: one file per architecture, one head, one way to load them."""

from engine.encoders.encoder import Encoder, load_encoder

__all__ = ["Encoder", "load_encoder"]
