from collections.abc import Callable, Iterator
from pathlib import Path
from zlib import crc32

import pytest

from engine.audio.tags import Tags
from engine.library.library import Library
from engine.library.track import Source
from tests.engine.library.fakes import FakeEncoder, rows


@pytest.fixture
def fake() -> FakeEncoder:
    return FakeEncoder()


@pytest.fixture
def library(library_dir: Path) -> Iterator[Library]:
    """Empty, open for writing."""
    with Library.open(
        library_dir, FakeEncoder.id, write=True, create=True, dim=32, peaks=FakeEncoder.peaks_a_row
    ) as made:
        yield made


@pytest.fixture
def add() -> Callable[..., int]:
    """add(library, name, count) puts `count` random rows in; the same name gives the same rows."""

    return put


def put(library: Library, name: str, count: int = 20) -> int:
    """Adds a track of `count` random rows, or replaces it."""
    source = Source(b"/music/" + name.encode(), count, 1, name.encode())
    made = rows(count, seed=crc32(name.encode()))
    return library.add(source, Tags(name, "Artist", "Album", None), count / 2, made)
