"""Ends, full disks and damaged sound files by the hundred: `make soak`."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "command",
    [
        ["tests.soak.kill", "--count", "200"],
        ["tests.soak.kill", "--full", "--count", "3000"],  # every write there is
        ["tests.soak.fuzz", "--count", "2000"],
    ],
    ids=["killed", "disk full", "damaged sound files"],
)
def test_nothing_is_lost(command: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True)
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
