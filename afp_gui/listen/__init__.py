"""The page that listens and names songs."""
