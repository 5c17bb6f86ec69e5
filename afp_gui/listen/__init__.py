"""The page that hears a song and names it."""
