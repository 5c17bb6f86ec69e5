"""The history: what was heard, stored and exported."""
