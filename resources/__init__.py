"""Data that ships with Earmark: models, icons, translations."""
