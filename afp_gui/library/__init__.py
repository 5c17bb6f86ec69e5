"""The page with the music that Earmark can recognise."""
