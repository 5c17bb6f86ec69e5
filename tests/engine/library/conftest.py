from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.audio.tags import Tags
from engine.library.library import Library, Source
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

    def put(library: Library, name: str, count: int = 20) -> int:
        source = Source(b"/music/" + name.encode(), count, 1, name.encode())
        made = rows(count, seed=sum(name.encode()) * 1000 + len(name))
        return library.add(source, Tags(name, "Artist", "Album", None), count / 2, made)

    return put
