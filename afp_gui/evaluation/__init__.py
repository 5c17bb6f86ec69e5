"""The evaluation page: judging encoders, and looking at what came of it."""
