"""A process that indexes with the tests' encoder: python -m tests.engine.library.indexing_process LIBRARY FOLDER."""

import sys
from pathlib import Path

from engine.library.library import Library
from engine.library.scanner import index
from tests.engine.library.fakes import FakeEncoder

if __name__ == "__main__":
    encoder = FakeEncoder()
    with Library.open(Path(sys.argv[1]), encoder.id, write=True, create=True, dim=encoder.dim) as library:
        index(library, [Path(sys.argv[2])], encoder, lambda done, *rest: print(done, flush=True))
