"""Judging encoders: simulated phones, trials, calibration."""
