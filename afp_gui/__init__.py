"""Earmark's window: shows and asks. No signal processing, no SQL, no Faiss; bulk work runs in child processes."""
