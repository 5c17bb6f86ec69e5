"""From a stretch of sound to the song, or to none."""
