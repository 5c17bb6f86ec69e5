"""Trains and evaluates encoders. Never imports Qt."""
