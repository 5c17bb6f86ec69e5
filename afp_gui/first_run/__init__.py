"""The first steps: what to listen to, and which music to know."""
