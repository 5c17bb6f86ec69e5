"""The page that lists what was heard, and identifies files."""
