"""Trains and judges encoders. Never imports Qt."""
