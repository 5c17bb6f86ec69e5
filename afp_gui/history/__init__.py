"""The page that remembers what was heard, and asks what a file holds."""
