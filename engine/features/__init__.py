"""What is computed from samples before any network."""
