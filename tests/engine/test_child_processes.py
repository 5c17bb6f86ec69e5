"""The program's own children, from source and frozen."""

import subprocess
import sys

import pytest

from engine.child_processes import command, worker_arguments


def test_from_source_the_interpreter_runs_the_engine() -> None:
    assert command("index", "a b") == [sys.executable, "-m", "engine", "index", "a b"]
    done = subprocess.run(command("--version"), capture_output=True, text=True, check=True)
    assert done.stdout.startswith("afp ")


def test_frozen_the_program_runs_itself_and_finds_its_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    line = command("index", "--worker")
    assert line[0] == sys.executable and "-m" not in line
    assert worker_arguments(line) == ["index", "--worker"]


@pytest.mark.parametrize("argv", [["earmark"], ["earmark", "--demo"], ["earmark", "--library", "--worker"]])
def test_the_window_is_not_taken_for_a_child(argv: list[str]) -> None:
    assert worker_arguments(argv) is None


def test_a_frozen_child_never_loads_qt() -> None:
    code = (
        "import sys; sys.argv = ['earmark', '--worker', '--version']; from afp_gui.__main__ import main; code = main();"
        "print([name for name in sys.modules if name.startswith('PySide6')]); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "[]"), done.stderr
