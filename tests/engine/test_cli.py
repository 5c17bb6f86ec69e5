"""`afp` as a whole: subcommands, exit codes, one sentence for what goes wrong."""

import argparse
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType

import pytest

from engine import cli
from engine.commands import options
from engine.errors import AfpError, UsageError

Run = Callable[[argparse.Namespace], int]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Callable[[Run], None]:
    """Registers a function as the only subcommand, `afp play`."""

    def register(run: Run) -> None:
        module = ModuleType("fake_command")
        module.__doc__ = "Plays something.\n\nAt length."
        module.configure = lambda parser: parser.add_argument("--loud", action="store_true")  # type: ignore[attr-defined]
        module.run = run  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "fake_command", module)
        monkeypatch.setattr(cli, "entry_points", lambda group: [EntryPoint("play", "fake_command", group)])

    return register


def _raising(error: BaseException) -> Run:
    def run(args: argparse.Namespace) -> int:
        raise error

    return run


def test_a_command_gets_its_arguments_and_gives_the_exit_code(command: Callable[[Run], None]) -> None:
    command(lambda args: 7 if args.loud else 0)
    assert (cli.main(["play"]), cli.main(["play", "--loud"])) == (0, 7)


@pytest.mark.parametrize(("error", "code"), [(AfpError("No such thing."), 1), (UsageError("No such thing."), 2)])
def test_an_expected_failure_is_one_sentence(
    command: Callable[[Run], None], capsys: pytest.CaptureFixture[str], error: AfpError, code: int
) -> None:
    command(_raising(error))
    assert cli.main(["play"]) == code
    assert capsys.readouterr() == ("", "afp: No such thing.\n")


def test_an_unexpected_failure_is_one_sentence_that_names_debug(
    command: Callable[[Run], None], capsys: pytest.CaptureFixture[str]
) -> None:
    command(_raising(ValueError("two\nlines")))
    assert cli.main(["play"]) == 1
    assert capsys.readouterr().err == (
        "afp: Something went wrong in afp (ValueError: two lines). Run it again with --debug for the details.\n"
    )


def test_debug_shows_the_traceback(command: Callable[[Run], None], capsys: pytest.CaptureFixture[str]) -> None:
    command(_raising(AfpError("No such thing.")))
    assert cli.main(["play", "--debug"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("Traceback (most recent call last):")
    assert error.endswith("\nafp: No such thing.\n")


def test_an_interrupt_is_quiet(command: Callable[[Run], None], capsys: pytest.CaptureFixture[str]) -> None:
    command(_raising(KeyboardInterrupt()))
    assert cli.main(["play"]) == 130
    assert capsys.readouterr() == ("", "")


def test_wrong_arguments_exit_2_with_one_line(
    command: Callable[[Run], None], capsys: pytest.CaptureFixture[str]
) -> None:
    command(lambda args: 0)
    assert cli.main(["play", "--quiet"]) == 2
    assert capsys.readouterr().err == "afp play: unrecognized arguments: --quiet. See `afp play --help`.\n"


def test_help_lists_the_commands_by_their_first_line(
    command: Callable[[Run], None], capsys: pytest.CaptureFixture[str]
) -> None:
    command(lambda args: 0)
    assert cli.main(["--help"]) == 0
    assert "\n  play        Plays something.\n" in capsys.readouterr().out


def test_help_leads_with_what_people_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    everyday, research = capsys.readouterr().out.split("for research:\n")
    assert [line.split()[0] for line in everyday.split("commands:\n")[1].strip().splitlines()] == list(cli.EVERYDAY)
    assert [line.split()[0] for line in research.partition("\n\n")[0].splitlines()] == list(cli.RESEARCH)


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A command's parser and those of its own subcommands."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.values()


@pytest.mark.parametrize("name", [*cli.EVERYDAY, *cli.RESEARCH])
def test_every_help_explains_all_and_ends_with_an_example_that_the_command_takes(name: str) -> None:
    command = cli._parser(name, import_module(entry_points(group=cli.GROUP)[name].value))
    subcommands = 0
    for parser in parsers(command):
        example = parser.format_help().rpartition("\n\nexample:\n  ")[2].removesuffix("\n")
        assert example.startswith(parser.prog), f"{parser.prog} --help ends with no example"
        command.parse_args(shlex.split(example)[2:])  # exits where it does not take them
        unexplained = [action.dest for action in parser._actions if not action.help and action.nargs != "A..."]
        assert not unexplained, f"{parser.prog} --help says nothing of {unexplained}"
        subcommands += parser is not command
    assert subcommands == {"library": 13, "evaluate": 11}.get(name, 0)


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["paly"], "afp: there is no command “paly”; there are play. See `afp --help`.\n"),
        ([], "afp: a command is missing: one of play. See `afp --help`.\n"),
        (["--loud"], "afp: unrecognized arguments: --loud. See `afp --help`.\n"),
    ],
)
def test_without_a_known_command_it_exits_2(
    command: Callable[[Run], None], capsys: pytest.CaptureFixture[str], argv: list[str], sentence: str
) -> None:
    command(lambda args: 0)
    assert cli.main(argv) == 2
    assert capsys.readouterr().err == sentence


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == "afp 0.1.0\n"


def test_every_registered_command_can_be_configured_without_loading_what_is_slow() -> None:
    names = [point.name for point in entry_points(group=cli.GROUP)]
    assert set(cli.EVERYDAY) <= set(names)
    code = (
        "import sys; from engine.cli import main\n"
        "for name in sys.argv[1:]: assert main([name, '--help']) == 0, name\n"
        "slow = {'torch', 'faiss', 'PySide6', 'sounddevice'} & set(sys.modules); assert not slow, slow"
    )
    done = subprocess.run([sys.executable, "-c", code, *names], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_reader_that_goes_away_ends_it_quietly() -> None:
    code = (
        "import sys, types; from importlib.metadata import EntryPoint; from engine import cli\n"
        "module = types.ModuleType('endless'); module.configure = lambda parser: None\n"
        "def run(args):\n    while True: print('x' * 1000)\n"
        "module.run = run; sys.modules['endless'] = module\n"
        "cli.entry_points = lambda group: [EntryPoint('play', 'endless', group)]\n"
        "sys.exit(cli.main(['play']))"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert (process.wait(), process.stderr.read()) == (141, b"")


def test_python_m_engine_is_afp() -> None:
    done = subprocess.run([sys.executable, "-m", "engine", "--version"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "afp 0.1.0\n")


def test_common_options_have_the_contract_s_defaults() -> None:
    parser = argparse.ArgumentParser()
    for add in (options.library_option, options.encoder_option, options.json_option, options.progress_option):
        add(parser)
    args = parser.parse_args([])
    assert (args.encoder, args.json, args.progress) == ("compact", False, "auto")
    assert args.library == options.default_library()
    assert args.library.name == "library" and args.library.parent.name == "earmark"
