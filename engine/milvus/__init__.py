"""A library on a Milvus server: published from its folder, read from anywhere."""
