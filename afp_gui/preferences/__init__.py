"""What the user may choose, and what is kept of it."""
