"""Priorities of processes, and of the sessions among which Linux shares the processor first."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.platform_calls import EQUAL_PRIORITY, set_priority

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/autogroup").exists(), reason="this kernel does not group processes by session"
)

LEADER = """
import os, subprocess
child = subprocess.Popen(["cat"])
print(child.pid, flush=True)
if {leaves}:
    os._exit(0)
child.wait()
"""


def session_niceness(process: int) -> int:
    return int(Path(f"/proc/{process}/autogroup").read_text().split()[-1])


@pytest.fixture(autouse=True)
def priorities_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(EQUAL_PRIORITY)


def test_the_session_of_a_child_gets_its_priority() -> None:
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, start_new_session=True) as child:
        set_priority(child.pid, 10)
        assert (os.getpriority(os.PRIO_PROCESS, child.pid), session_niceness(child.pid)) == (10, 10)
        assert child.stdin is not None
        child.stdin.close()


@pytest.mark.parametrize(("leaves", "expected"), [(True, 10), (False, 0)])
def test_a_session_with_another_leader_stays_as_it_is(leaves: bool, expected: int) -> None:
    """As a terminal's. One whose leader has ended, as that of a detached training, is the process's own."""
    script = LEADER.format(leaves=leaves)
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    ) as leader:
        assert leader.stdin is not None and leader.stdout is not None
        child = int(leader.stdout.readline())
        if leaves:
            leader.wait()
        set_priority(child, 10)
        assert (os.getpriority(os.PRIO_PROCESS, child), session_niceness(child)) == (10, expected)
        leader.stdin.close()
