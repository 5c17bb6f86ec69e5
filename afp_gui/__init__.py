"""Earmark's window. Shows and asks; holds no signal processing, no SQL, no Faiss."""
