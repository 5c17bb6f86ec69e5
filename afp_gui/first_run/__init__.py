"""The first steps: which source to listen to, and which music to recognise."""
