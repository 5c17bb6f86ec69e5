"""Earmark's engine: sound in, an answer out. Imports neither Qt, nor the window, nor the trainer."""
