"""Earmark's window: it shows and asks. It has no signal processing, no SQL and no Faiss; heavy work runs in child
processes.
"""
