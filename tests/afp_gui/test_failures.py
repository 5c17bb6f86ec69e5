"""What the engine says is said in the language of the window."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afp_gui.command_process import CommandProcess, Outcome
from afp_gui.engine_messages import SENTENCES
from afp_gui.failures import translated
from afp_gui.main_window import MainWindow
from afp_gui.training.labels import doing
from afp_gui.training.run_folder import LOG, RunFolder
from afp_gui.window_messages import IN_THE_WINDOW
from engine.errors import AfpError, unexpected
from engine.library.library import Library
from tests.afp_gui.engine_messages import sentences
from tests.afp_gui.fakes import FakeBackend


class Quoting(QTranslator):
    """A language in which everything stands in «»."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return f"«{text}»" if context == "Engine" else ""


@pytest.fixture
def foreign(qapp: QApplication) -> Iterator[None]:
    translator = Quoting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_the_list_for_the_translators_is_that_of_the_engine() -> None:
    assert list(SENTENCES) == sentences(), "python -m tests.afp_gui.engine_messages && ruff format"
    assert len(SENTENCES) > 100


@pytest.mark.parametrize("source", SENTENCES)
def test_every_sentence_is_known_again_when_it_is_filled_in(foreign: None, source: str) -> None:
    class Values(dict[str, str]):
        def __missing__(self, name: str) -> str:
            return f"/home/me/{name} (1).x; y"

    shown = IN_THE_WINDOW.get(source, source).format_map(Values())
    assert translated(source.format_map(Values())) == f"«{shown}»"


def test_no_sentence_in_the_window_names_a_command(foreign: None) -> None:
    assert set(IN_THE_WINDOW) <= set(SENTENCES)
    shown = [IN_THE_WINDOW.get(source, source) for source in SENTENCES]
    assert [sentence for sentence in shown if "`" in sentence or "afp " in sentence or " --" in sentence] == []
    said = "There is no sound source called “default”: see `afp sources` for those there are."
    assert translated(said) == "«There is no sound source called “default”. Choose another source from the list.»"


def test_an_error_of_the_engine_is_known_by_what_it_says(foreign: None, tmp_path: Path) -> None:
    with pytest.raises(AfpError) as refusal:
        Library.open(tmp_path)
    sentence = f"There is no music library in {tmp_path}; make one with `afp index FOLDER`."
    assert str(refusal.value) == sentence, "as a terminal has it"
    shown = f"There is no music library in {tmp_path}. Add folders of music on the Library page."
    assert translated(refusal.value) == f"«{shown}»"


def test_why_a_training_failed_is_said_in_the_language_of_the_window(foreign: None, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / LOG).write_text(
        "a warning\nafp: The loss is no longer a number at step 40: go on with --resume --rate 2e-05.\n"
    )
    run = RunFolder(tmp_path)
    run.follow()
    shown = "The loss is no longer a number at step 40. Start a new training with a learning rate of 2e-05."
    assert doing(run) == f"«{shown}»"


def test_a_fault_of_the_program_names_no_option(foreign: None) -> None:
    shown = "Something went wrong inside Earmark (ValueError: (a).). Try it again; Help makes a report about it."
    assert translated(unexpected(ValueError("(a)."))) == f"«{shown}»"


def test_what_is_filled_in_may_be_a_sentence_or_hold_braces(foreign: None) -> None:
    shown = "«{0} is cut short. Choose Maintenance, Repair on the Library page.»"
    assert translated("{0} is cut short; run `afp library repair`.") == shown
    nested = "The sound output failed (No sound could be decoded; the file is damaged, or its format is unknown.)"
    assert "(«No sound could be decoded;" in translated(f"{nested}: check the loudspeakers and play it again.")


def test_a_sentence_that_nobody_translated_stays(foreign: None) -> None:
    assert translated("A programmer's joke.") == "A programmer's joke."
    assert translated("") == ""


def test_the_window_says_it_and_so_do_its_commands(
    foreign: None, qtbot: QtBot, window: MainWindow, backend: FakeBackend, tool: Callable[[str], str]
) -> None:
    backend.refusal = "No microphone was found: connect one and check that the sound server runs, or listen to a file "
    backend.refusal += "with --source FILE."
    shown = "No microphone was found. Connect one, or check that the system's sound is running."
    window.listen.start()
    qtbot.waitUntil(lambda: window.listen.notice.sentence == f"«{shown}»")
    window.library.lists.failures.show([("/music/a.ogg", "The file is empty.")])
    model = window.library.lists.failures
    assert [model.data(model.index(0, column)) for column in range(2)] == ["/music/a.ogg", "«The file is empty.»"]
    process = CommandProcess()
    with qtbot.waitSignal(process.ended) as ended:
        process.start_program(sys.executable, [tool("import sys; sys.exit('afp: There is no file /x.')")])
    assert isinstance(ended.args[0], Outcome)
    assert ended.args[0].sentence == "«There is no file /x.»"
