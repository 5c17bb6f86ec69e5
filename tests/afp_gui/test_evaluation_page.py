import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from afp_gui.evaluation.page import EvaluationPage
from afp_gui.theme import Theme
from tests.afp_gui.evaluations import EVERY, corpus, keep, paper, trial
from tests.afp_gui.fakes import FakeBackend

WRITES = """
import json, sys
out = sys.argv[sys.argv.index("--out") + 1]
open(out, "w").write(%r)
"""


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[EvaluationPage]:
    theme = Theme()
    theme.apply("light")
    shown = EvaluationPage(FakeBackend(), tmp_path, corpus(tmp_path / "corpus"))  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(1100, 800)
    shown.show()
    yield shown
    shown.close_down()
    gc.collect()  # not in a later test's thread


def look(qtbot: QtBot, page: EvaluationPage) -> None:
    with qtbot.waitSignal(page.shown):
        page.request()


def run_instead(page: EvaluationPage, script: str) -> list[list[str]]:
    """Every command becomes this program, with the same arguments."""
    commands: list[list[str]] = []

    def start(arguments: Sequence[str]) -> None:
        commands.append(list(arguments))
        page._process.start_program(sys.executable, [script, *arguments])

    page._process.start = start  # type: ignore[method-assign]
    return commands


def test_nothing_yet_says_what_to_do(qtbot: QtBot, page: EvaluationPage) -> None:
    look(qtbot, page)
    assert page._pages.currentWidget() is page.empty
    page.new.click()
    assert page.heading.text() == "New evaluation"
    assert page.form.start.isEnabled()
    assert page.form.verdict.text().endswith("This is a guess until one has been run on this computer.")


@pytest.mark.parametrize("protocol", EVERY)
def test_every_protocol_is_drawn_and_tabled(qtbot: QtBot, page: EvaluationPage, tmp_path: Path, protocol: str) -> None:
    keep(tmp_path, "one", EVERY[protocol]())
    look(qtbot, page)
    results = page.results
    assert page._pages.currentWidget() is results
    drawn = sum(len(line.points) for panel in results.curves._panels for line in panel.lines)
    assert drawn > 0
    assert len(results.figures.rows) == drawn + len(results.curves._false)
    assert len(results.curves._spots) == len(results.figures.rows)
    assert ("no real room" in results.facts.text()) == (protocol in ("table2", "table4", "figure7"))
    chosen = Theme()
    for theme in ("dark", "light"):
        chosen.apply(theme)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: not results.curves._soon.isActive())
        assert not results.curves.image().isNull()


def test_several_results_are_laid_over_each_other(qtbot: QtBot, page: EvaluationPage, tmp_path: Path) -> None:
    keep(tmp_path, "a", trial(), "2026-11-23T10:00:00+00:00")
    keep(tmp_path, "b", trial("nafp-617255b41449"), "2026-11-23T11:00:00+00:00")
    keep(tmp_path, "c", EVERY["figure7"](), "2026-11-23T09:00:00+00:00")
    look(qtbot, page)
    view = page.results
    assert [panel.title for panel in view.curves._panels] == ["nafp"]  # the newest
    view.list.selectAll()
    assert [panel.title for panel in view.curves._panels] == ["nafp", "compact"]
    assert "choose it alone" in page.notice.sentence
    view.by.setCurrentIndex(1)
    assert [line.name for line in view.curves._panels[0].lines] == ["nafp", "compact"]
    assert not view.report.isEnabled()
    view.list.clearSelection()
    assert view.curves._panels == [] and not view.csv.isEnabled()
    view.list.setCurrentIndex(view.model.index(0))
    qtbot.waitUntil(lambda: view.curves._plots[0].getViewBox().height() > 100)  # rows that were there leave no gap


def test_pointing_reads_a_figure(qtbot: QtBot, page: EvaluationPage, tmp_path: Path) -> None:
    keep(tmp_path, "a", trial())
    look(qtbot, page)
    curves = page.results.curves
    spot = next(spot for spot in curves._spots if "High noise · 5 s" in spot.words)
    curves._point(spot.plot.getViewBox().mapViewToScene(spot.where) + QPointF(2, 2))
    assert page.results.readout.text() == "compact · High noise · 5 s: 75.0 % (70.0–80.0), 94 queries" or (
        "5 s: 75.0 % (70.0–80.0), 94 queries" in page.results.readout.text()  # two levels alike here
    )
    curves._point(QPointF(-500, -500))
    assert page.results.readout.text() == "Point at the curves to read a figure"


def test_curves_and_figures_are_saved(
    qtbot: QtBot, page: EvaluationPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, "a", trial())
    look(qtbot, page)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / args[2]), ""))
    page.results.png.click()
    assert QImage(str(tmp_path / "a.png")).width() > 1000
    page.results.csv.click()
    qtbot.waitUntil(lambda: (tmp_path / "a.csv").exists() and "afp evaluate" in (tmp_path / "a.csv").read_text())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "no" / "a.csv"), ""))
    page.results.csv.click()
    qtbot.waitUntil(lambda: "cannot be written" in page.notice.sentence)


def test_an_unreadable_result_is_said_and_the_others_stay(qtbot: QtBot, page: EvaluationPage, tmp_path: Path) -> None:
    keep(tmp_path, "good", trial())
    keep(tmp_path, "new", trial() | {"version": 9})
    look(qtbot, page)
    assert "new has version 9" in page.notice.sentence
    assert page.summary.text() == "1 result"


def test_deleting_asks_first(qtbot: QtBot, page: EvaluationPage, tmp_path: Path) -> None:
    folder = keep(tmp_path, "a", trial())
    look(qtbot, page)
    page.results.remove.click()
    assert page.notice.sentence == "Delete this result for good?"
    assert folder.exists()
    with qtbot.waitSignal(page.shown):
        page.notice._button.click()
    assert not folder.exists()
    assert page._pages.currentWidget() is page.empty


def test_a_run_is_kept_with_its_command(
    qtbot: QtBot, page: EvaluationPage, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    import json

    commands = run_instead(page, tool(WRITES % json.dumps(trial())))
    look(qtbot, page)
    page.show_form()
    page.form.start.click()
    qtbot.waitUntil(lambda: len(page.results.model.results) == 1)
    assert commands[0][:2] == ["evaluate", "trial"]
    assert page.results.model.results[0].command == tuple(commands[0][:-2])  # without how to report progress
    assert page.work.isHidden() and not page.busy
    assert page.notice.sentence == ""


def test_a_cancelled_run_leaves_nothing(
    qtbot: QtBot, page: EvaluationPage, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    run_instead(page, tool("import time\ntime.sleep(60)"))
    look(qtbot, page)
    page.show_form()
    page.form.start.click()
    qtbot.waitUntil(lambda: page._process._group != 0)
    assert len(list((tmp_path / "evaluations").iterdir())) == 1
    page.work.cancel.click()
    qtbot.waitUntil(lambda: not page.busy and list((tmp_path / "evaluations").iterdir()) == [])
    assert page.work.isHidden()
    assert page.notice.sentence == ""


def test_a_failed_run_says_why_and_ends_the_queue(
    qtbot: QtBot, page: EvaluationPage, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    commands = run_instead(page, tool("import sys; sys.exit('afp: The disk is full: make room.')"))
    look(qtbot, page)
    page.form.cards["table2"].click()
    page.form.on_clips.setChecked(True)
    page.form.start.click()
    qtbot.waitUntil(lambda: page.notice.sentence == "The disk is full: make room.")
    qtbot.waitUntil(lambda: list((tmp_path / "evaluations").iterdir()) == [])
    assert len(commands) == 1


def test_the_form_says_what_is_missing(qtbot: QtBot, page: EvaluationPage, tmp_path: Path) -> None:
    look(qtbot, page)
    form = page.form
    form.cards["figure7"].click()
    form.lengths[5].setChecked(True)
    assert "tick one" in form.verdict.text() and not form.start.isEnabled()
    form.lengths[5].setChecked(False)
    assert form.start.isEnabled()
    form.recordings.singly.setChecked(True)
    assert form.verdict.text() == "Choose at least one recording."
    form.recordings.use_file("mid", tmp_path / "m.wav")
    assert form.verdict.text().startswith("Choose the truth file")
    form.recordings.use_file("truth", tmp_path / "t.csv")
    assert form.start.isEnabled()
    form.encoders["compact"].setChecked(False)
    assert form.verdict.text() == "Tick at least one encoder."


def test_without_songs_nothing_starts_and_the_way_out_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    page = EvaluationPage(FakeBackend(), tmp_path, tmp_path / "none")  # type: ignore[arg-type]
    qtbot.addWidget(page)
    look(qtbot, page)
    assert not page.form.start.isEnabled()
    assert "make corpus" in page.form.advice.text() and not page.form.advice.isHidden()
    page.close_down()


def test_own_music_is_prepared_and_used(
    qtbot: QtBot, page: EvaluationPage, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    look(qtbot, page)
    commands = run_instead(page, tool(""))
    with qtbot.waitSignal(page.shown):
        page.prepare_corpus(tmp_path / "My music")
    assert commands[0][:2] == ["corpus", "--music"]
    assert commands[0][4] == str(tmp_path / "corpora" / "My music")


def test_the_assistant_records_level_by_level_and_hands_over(
    qtbot: QtBot, page: EvaluationPage, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    look(qtbot, page)
    commands = run_instead(page, tool(""))
    page.room.show_devices(FakeBackend().devices, ["Speakers", "Boombox"])
    room = page.room
    page._turn(room)
    room.next.click()
    assert not room.next.isEnabled()
    room.choose(tmp_path / "songs", tmp_path / "noise")
    assert room.next.isEnabled()
    room.noise_speaker.setCurrentIndex(room.noise_speaker.findData("Boombox"))
    button, state = room.levels["low"]
    button.click()
    qtbot.waitUntil(lambda: state.text() == "Recorded")
    words = commands[0]
    assert words[words.index("--noise-speaker") + 1] == "Boombox" and "--gains" not in words
    assert words[words.index("--levels") + 1] == "low" and "--yes" in words
    room.noise_speaker.setCurrentIndex(0)
    assert "--gains" in room.arguments("high")
    room.judge.click()
    assert page.form.protocol == "table4"
    assert page.form.plan().recordings is not None and page.form.plan().recordings.folder == room._out


def test_what_is_recorded_is_what_the_command_takes(page: EvaluationPage, tmp_path: Path) -> None:
    import argparse

    from trainer.commands.evaluate import record

    page.room.show_devices(FakeBackend().devices, ["Speakers"])
    page.room.choose(tmp_path / "songs", tmp_path / "noise")
    parser = argparse.ArgumentParser()
    record.configure(parser)
    args = parser.parse_args(page.room.arguments("mid")[2:])
    assert (args.speaker, args.levels, args.gains, args.yes) == ("Speakers", ["mid"], [0.0], True)


def test_the_microphone_is_checked_and_closed(qtbot: QtBot, page: EvaluationPage) -> None:
    look(qtbot, page)
    room = page.room
    room.show_devices(FakeBackend().devices, ["Speakers"])
    page._turn(room)
    room._turn(2)
    room.check.click()
    source_of = page._worker._backend.opened  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(source_of) == 1)
    qtbot.waitUntil(lambda: room.hearing.text().startswith("Hardly"))
    room.previous.click()
    qtbot.waitUntil(lambda: not source_of[0].live and room.check.text() == "Open the microphone")


def test_the_choice_survives_a_new_result(qtbot: QtBot, page: EvaluationPage, tmp_path: Path) -> None:
    keep(tmp_path, "a", trial(), "2026-11-23T10:00:00+00:00")
    old = keep(tmp_path, "b", paper("table4"), "2026-11-22T10:00:00+00:00")
    look(qtbot, page)
    index = page.results.model.index(1)
    page.results.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    keep(tmp_path, "c", trial(), "2026-11-24T10:00:00+00:00")
    look(qtbot, page)
    assert [result.folder for result in page.results._chosen()] == [old]
