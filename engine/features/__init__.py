"""Features that are computed from samples, before any network."""
