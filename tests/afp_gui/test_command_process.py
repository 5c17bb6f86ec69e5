import os
import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from afp_gui import command_process
from afp_gui.command_process import CommandProcess, Outcome
from engine import platform_calls
from engine.platform_calls import EQUAL_PRIORITY


@pytest.fixture
def process(qtbot: QtBot) -> Iterator[CommandProcess]:
    command = CommandProcess()
    yield command
    command.stop()


def ended(qtbot: QtBot, process: CommandProcess, script: str) -> Outcome:
    with qtbot.waitSignal(process.ended) as blocker:
        process.start_program(sys.executable, [script])
    return blocker.args[0]  # type: ignore[no-any-return]


def alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_progress_and_result_come_as_json_lines(
    qtbot: QtBot, process: CommandProcess, tool: Callable[[str], str]
) -> None:
    reports: list[dict[str, object]] = []
    process.progressed.connect(reports.append)
    outcome = ended(
        qtbot,
        process,
        tool(
            "import sys\n"
            'print(\'{"done": 1, "total": 2, "unit": "files", "eta_s": null, "what": "Indexing"}\', file=sys.stderr)\n'
            "print('not json')\nprint('{\"added\": 2}', end='')\n"
        ),
    )
    assert reports == [{"done": 1, "total": 2, "unit": "files", "eta_s": None, "what": "Indexing"}]
    assert outcome == Outcome(ok=True, cancelled=False, result={"added": 2}, sentence="")


def test_a_failure_brings_its_sentence(qtbot: QtBot, process: CommandProcess, tool: Callable[[str], str]) -> None:
    outcome = ended(qtbot, process, tool("import sys; sys.exit('No such folder: check the path.')"))
    assert outcome == Outcome(ok=False, cancelled=False, result={}, sentence="No such folder: check the path.")


def test_a_program_that_is_not_there(qtbot: QtBot, process: CommandProcess) -> None:
    with qtbot.waitSignal(process.ended) as blocker:
        process.start_program("/nonexistent/program", [])
    assert not blocker.args[0].ok
    assert not process.running


def test_a_child_runs_at_low_priority(
    qtbot: QtBot, process: CommandProcess, tool: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(EQUAL_PRIORITY)
    outcome = ended(
        qtbot,
        process,
        tool("import os, time\nwhile not (n := os.nice(0)): time.sleep(0.01)\nprint('{\"nice\": %d}' % n)"),
    )
    assert outcome.result["nice"] >= command_process.NICENESS


def test_cancelling_is_polite_first(qtbot: QtBot, process: CommandProcess, tool: Callable[[str], str]) -> None:
    script = tool(
        "import sys, time\n"
        "try:\n    print('{\"done\": 0}', file=sys.stderr, flush=True)\n    time.sleep(60)\n"
        "except KeyboardInterrupt:\n    print('{\"cancelled\": true}')\n"
    )
    with qtbot.waitSignal(process.progressed):
        process.start_program(sys.executable, [script])
    with qtbot.waitSignal(process.ended) as blocker:
        process.cancel()
    assert blocker.args[0] == Outcome(ok=True, cancelled=True, result={"cancelled": True}, sentence="")


STUBBORN = (
    "import json, os, signal, subprocess, sys, time\n"
    "for number in (signal.SIGINT, signal.SIGTERM): signal.signal(number, signal.SIG_IGN)\n"
    "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
    "print(json.dumps({'done': child.pid}), file=sys.stderr, flush=True)\n"
    "time.sleep(60)\n"
)


def test_a_stubborn_child_is_killed_with_its_whole_group(
    qtbot: QtBot, process: CommandProcess, tool: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_process, "INTERRUPT_MS", 100)
    monkeypatch.setattr(command_process, "TERMINATE_MS", 100)
    with qtbot.waitSignal(process.progressed) as blocker:
        process.start_program(sys.executable, [tool(STUBBORN)])
    grandchild = blocker.args[0]["done"]
    assert alive(grandchild)
    with qtbot.waitSignal(process.ended) as ended_:
        process.cancel()
    assert ended_.args[0].cancelled
    qtbot.waitUntil(lambda: not alive(grandchild))


def test_without_groups_the_child_itself_is_killed(
    qtbot: QtBot, process: CommandProcess, tool: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows."""
    monkeypatch.setattr(platform_calls, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr(command_process, "INTERRUPT_MS", 100)
    stubborn = (
        "import signal, sys, time\nfor number in (signal.SIGINT, signal.SIGTERM): signal.signal(number, signal.SIG_IGN)"
    )
    with qtbot.waitSignal(process.progressed):
        process.start_program(
            sys.executable, [tool(f"{stubborn}\nprint('{{\"done\": 0}}', file=sys.stderr, flush=True)\ntime.sleep(60)")]
        )
    with qtbot.waitSignal(process.ended) as blocker:
        process.cancel()
    assert blocker.args[0] == Outcome(ok=False, cancelled=True, result={}, sentence="")


def test_stopping_waits_until_the_child_is_gone(
    qtbot: QtBot, process: CommandProcess, tool: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_process, "INTERRUPT_MS", 100)
    monkeypatch.setattr(command_process, "TERMINATE_MS", 100)
    with qtbot.waitSignal(process.progressed):
        process.start_program(sys.executable, [tool(STUBBORN)])
    pid = process._group
    assert pid != os.getpgrp(), "a group of its own"
    process.stop()
    assert not process.running
    assert not alive(pid)
    QCoreApplication.processEvents()
