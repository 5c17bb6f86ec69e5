"""Sound: devices, files, decoding, tags."""
