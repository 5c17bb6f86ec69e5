"""The page that holds the music Earmark can recognise."""
