"""How the program starts `afp` as a child process: from source, installed, or frozen into one folder."""

import sys
from collections.abc import Sequence

WORKER = "--worker"


def command(*arguments: str) -> list[str]:
    """The command line of `afp ARGUMENTS…`. A frozen program has no interpreter to give `-m engine`: it runs itself."""
    start = [sys.executable, WORKER] if getattr(sys, "frozen", False) else [sys.executable, "-m", "engine"]
    return [*start, *arguments]


def worker_arguments(argv: Sequence[str]) -> list[str] | None:
    """The arguments for `afp` if the program was started as a frozen child process; None otherwise."""
    return list(argv[2:]) if list(argv[1:2]) == [WORKER] else None
