"""`afp`: finds the subcommand among the entry points, runs it, and turns what goes wrong into one sentence."""

import argparse
import atexit
import gc
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points, version
from types import ModuleType
from typing import NoReturn

from engine.commands.options import debug_option, example
from engine.errors import AfpError, one_line, unexpected

GROUP = "afp.commands"
EVERYDAY = ("index", "listen", "identify", "tracklist", "history", "library", "sources", "demo")
RESEARCH = ("corpus", "pretrain", "train", "evaluate", "encoders")


class _Parser(argparse.ArgumentParser):
    """Reports wrong arguments in one sentence that names the help."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. See `{self.prog} --help`.\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand. `argv` without the program's name; the process's own when None.

    Returns the exit code: 0 success, 1 failure, 2 wrong usage, 130 interrupted, 141 the reader of the output is gone.
    """
    atexit.register(gc.freeze)  # what torch holds is not taken apart on the way out: 0.4 s
    argv = list(sys.argv[1:] if argv is None else argv)
    _line_by_line()
    debug = "--debug" in argv  # before parsing: a module may fail to load
    try:
        command, rest = _choose(argv)
        module = import_module(command.value)
        parser = _parser(command.name, module)
        args = parser.parse_args(rest)
        code = int(module.run(args))
        sys.stdout.flush()
        return code
    except SystemExit as stop:  # argparse: --help, --version, wrong use
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Nobody reads any more (`afp … | head`). The interpreter's own flush at exit must not complain either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except AfpError as error:
        return _say(str(error), error, error.exit_code, debug)
    except Exception as error:  # noqa: BLE001  whatever it was, a user gets a sentence
        return _say(one_line(error) if debug else unexpected(error), error, 1, debug)


def _line_by_line() -> None:
    """Flush every line at once, and make file names in any encoding printable."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(line_buffering=True, errors="backslashreplace")


def _choose(argv: Sequence[str]) -> tuple[EntryPoint, list[str]]:
    """The subcommand that `argv` names, and the arguments after it; exits for --help, --version and wrong names."""
    commands = {point.name: point for point in entry_points(group=GROUP)}
    parser = _Parser(
        prog="afp",
        usage="afp [-h] [--version] COMMAND …",
        description="Earmark recognises recorded music from your own collection, offline.",
        epilog="`afp COMMAND --help` explains a command and gives an example.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"afp {version('earmark')}")
    if not argv or argv[0].startswith("-"):
        asked_for_help = bool(argv) and argv[0] in ("-h", "--help")
        if asked_for_help:
            parser.description = f"{parser.description}\n\n{_summaries(commands)}"
        parser.parse_args(argv)
        parser.error(f"a command is missing: one of {', '.join(sorted(commands))}")
    if argv[0] not in commands:
        parser.error(f"there is no command “{argv[0]}”; there are {', '.join(sorted(commands))}")
    return commands[argv[0]], list(argv[1:])


def _parser(name: str, module: ModuleType) -> argparse.ArgumentParser:
    parser = _Parser(prog=f"afp {name}", description=module.__doc__, **example(getattr(module, "EXAMPLE", "")))
    module.configure(parser)
    debug_option(parser)
    return parser


def _summaries(commands: dict[str, EntryPoint]) -> str:
    """The commands under their headings, one line each; those of other packages come last."""
    others = sorted(commands.keys() - {*EVERYDAY, *RESEARCH})
    groups = (("commands", EVERYDAY), ("for research", RESEARCH), ("other commands", others))
    listed = ((heading, [_summary(commands[name]) for name in names if name in commands]) for heading, names in groups)
    return "\n\n".join(f"{heading}:\n" + "\n".join(lines) for heading, lines in listed if lines)


def _summary(point: EntryPoint) -> str:
    """The first line of the docstring of a command's module."""
    try:
        summary = (import_module(point.value).__doc__ or "").strip().partition("\n")[0]
    except ImportError as error:
        summary = f"(cannot be loaded: {one_line(error)})"
    return f"  {point.name:<10}  {summary}"


def _say(sentence: str, error: BaseException, code: int, debug: bool) -> int:
    if debug:
        traceback.print_exception(error)
    print(f"afp: {sentence}", file=sys.stderr)
    return code
