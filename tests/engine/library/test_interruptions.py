"""A few of the ends and full disks of `tests/soak/kill.py`, which has hundreds; and how a library gives room back."""

import json
import os
import subprocess
import sys
from pathlib import Path
from zlib import crc32

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.library import embeddings
from engine.library.library import Library
from engine.library.scanner import index
from engine.library.workers import Pool
from tests.engine.library.conftest import put
from tests.engine.library.fakes import FakeEncoder, rows
from tests.engine.sounds import song

ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(os.name != "posix", reason="needs fork and SIGKILL")
@pytest.mark.parametrize("options", [["--count", "14"], ["--count", "22", "--full"]], ids=["killed", "disk full"])
def test_nothing_that_was_finished_is_lost(options: list[str]) -> None:
    command = [sys.executable, "-m", "tests.soak.kill", "--seed", "7", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    told = json.loads(done.stdout)
    assert told["wrong"] == {}, done.stderr
    assert told["moments"] == int(options[1])
    assert done.returncode == 0


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embeddings, "SHARD_ROWS", 100)


def stored(directory: Path) -> dict[str, int]:
    return {path.name: path.stat().st_size // ((32 + 40) * 2) for path in sorted((directory / "embeddings").iterdir())}


def test_more_than_a_quarter_of_dead_rows_is_given_back_shard_by_shard(
    small_shards: None, library: Library, library_dir: Path
) -> None:
    ids = [put(library, f"song {number}") for number in range(15)]  # five a shard
    library.remove([ids[0]])
    library.compact(least=0.25)
    assert len(stored(library_dir)) == 3, "one row in fifteen is not worth it"
    library.remove([*ids[1:4], ids[5]])
    library.compact(least=0.25)
    assert stored(library_dir) == {"000001.f16": 100, "000002.f16": 100, "000003.f16": 20}, "only the worst was moved"
    assert library.verify() == []
    with Library.open(library_dir) as reader:
        for number in (4, 6, 14):
            near = reader.search(rows_of(number), 1)[0]
            assert set(reader.locate(near)[0].ravel().tolist()) == {ids[number]}
    library.compact()
    assert stored(library_dir) == {"000002.f16": 100, "000003.f16": 100}


def rows_of(number: int) -> NDArray[np.float32]:

    return rows(20, crc32(f"song {number}".encode()))


def test_giving_back_can_be_stopped_between_two_shards(small_shards: None, library: Library, library_dir: Path) -> None:
    ids = [put(library, f"song {number}") for number in range(15)]
    library.remove([*ids[0:4], *ids[5:9], *ids[10:14]])
    done: list[float] = []
    library.compact(lambda step, *_: done.append(step), lambda: len(done) == 1)
    assert done == [1]
    assert sorted(stored(library_dir)) == ["000001.f16", "000002.f16", "000003.f16"]
    assert library.verify() == []
    library.compact()
    assert library.verify() == []
    assert sum(stored(library_dir).values()) == 3 * 20


def test_a_reader_follows_rows_that_move_without_a_new_index(
    small_shards: None, library: Library, library_dir: Path
) -> None:
    ids = [put(library, f"song {number}") for number in range(10)]
    with Library.open(library_dir) as reader:
        reader.search(rows_of(0), 1)
        library.remove(ids[1:5])
        library.compact(least=0.25)
        assert reader.rows(ids[0], 0, 20).shape == (20, 32), "read although its shard has gone"
        reader.refresh()
        found, scores = reader.search(rows_of(0), 2)
        assert set(reader.locate(found)[0].ravel().tolist()) <= {ids[0], *ids[5:]}
        assert set(reader.locate(found[:, 0])[0].tolist()) == {ids[0]}
        assert scores[:, 0].min() > 0.99
        assert scores[:, 1].max() < 0.9, "no row is found twice"


def test_a_shard_with_damaged_rows_is_left_for_repair(small_shards: None, library: Library, library_dir: Path) -> None:
    ids = [put(library, f"song {number}") for number in range(10)]
    library.remove(ids[1:5])
    shard = library_dir / "embeddings" / "000000.f16"
    data = bytearray(shard.read_bytes())
    data[0] ^= 1
    shard.write_bytes(data)
    library.compact()
    assert shard.exists()
    assert [problem.path for problem in library.verify()] == ["/music/song 0"]


def test_the_end_of_indexing_gives_back_and_keeps_a_copy(
    small_shards: None, library: Library, fake: FakeEncoder, tmp_path: Path, library_dir: Path
) -> None:
    for seed in range(2):
        song(tmp_path / "music" / f"{seed}.flac", 30.0, seed)
    with Pool(1) as pool:
        index(library, [tmp_path / "music"], fake, pool=pool)
        before = (library_dir / "catalog.backup.sqlite3").stat().st_ino
        library.remove([library.tracks()[0].id])
        (tmp_path / "music" / "0.flac").unlink()
        index(library, [], fake, pool=pool)
    assert sum(stored(library_dir).values()) == 59
    assert (library_dir / "catalog.backup.sqlite3").stat().st_ino != before
    assert library.verify() == []
