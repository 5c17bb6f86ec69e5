"""Some of the damaged files of `tests/soak/fuzz.py`, which has thousands."""

import sys
from pathlib import Path

import pytest

from engine.library.workers import MEMORY, Job, Pool
from tests.engine.sounds import song
from tests.soak.fuzz import scan


def test_damaged_files_are_tracks_or_have_a_reason(tmp_path: Path) -> None:
    told = scan(tmp_path, range(64), seed=4, workers=1)
    assert told["wrong"] == []
    assert told["files"] == 64
    assert 0 < int(str(told["tracks"])) < 64


@pytest.mark.skipif(sys.platform != "linux", reason="no limit elsewhere")
def test_a_decoder_cannot_take_all_the_memory(tmp_path: Path) -> None:
    with Pool(1) as pool:
        pool.give(Job(bytes(song(tmp_path / "a.flac")), 8000))
        while pool.busy:
            list(pool.results(10.0))
        limits = Path(f"/proc/{pool._workers[0].process.pid}/limits").read_text()
    assert next(line for line in limits.splitlines() if line.startswith("Max data size")).split()[3] == str(MEMORY)
