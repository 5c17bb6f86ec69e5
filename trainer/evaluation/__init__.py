"""Evaluation of encoders: simulated phones, trials, calibration."""
