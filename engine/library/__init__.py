"""The music library: catalogue, stored embeddings, index."""
