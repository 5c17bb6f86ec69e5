import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afp_gui.command_process import Outcome
from afp_gui.main_window import MainWindow
from afp_gui.pages import TRAINING
from afp_gui.settings import Settings
from afp_gui.training import launch, page
from afp_gui.training.command import TrainingCommand
from afp_gui.training.launch import Music
from afp_gui.training.run_folder import MOST_BYTES, RunFolder
from engine.errors import AfpError
from engine.folders import models_folder, runs_folder
from engine.library.lock import WriterLock

FOUND = {
    "prepared": False, "songs": 40, "makers": 6, "music_s": 9000, "noises": 0, "noise_s": 0, "rooms": 840,
    "rooms_simulated": True, "bytes": 144_000_000, "free_bytes": 9_000_000_000,
}  # fmt: skip


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(page, "FOLLOW_MS", 20)


def write(run: Path, *events: dict[str, Any], end: str = "\n") -> None:
    with (run / "events.jsonl").open("a") as lines:
        lines.write("\n".join(json.dumps(event) for event in events) + end)


@pytest.fixture
def run() -> Path:
    """A run that was begun, and of which nothing is known but that."""
    folder = launch.plan("Quick", Music(Path("/library")), ["--steps", "400"]).folder
    (folder / "config.json").write_text("{}")
    return folder


@pytest.fixture
def running(run: Path) -> Iterator[WriterLock]:
    lock = WriterLock(run / "lock")
    yield lock
    lock.release()


def loss(step: int, value: float = 1.0) -> dict[str, Any]:
    return {"step": step, "steps": 400, "loss": value, "rate": 5e-4, "spent_s": step, "eta_s": 400 - step}


def model(run: Path) -> None:
    (run / "model").mkdir()
    (run / "model" / "model.json").write_text("{}")


# The folder


def test_a_run_grows_line_by_line(run: Path, running: WriterLock) -> None:
    read = RunFolder(run)
    assert read.follow() and read.state == "running"
    write(run, {"step": 0, "steps": 400, "unseen_songs": 7}, {"step": 0, "recall": 0.5})
    write(run, loss(20, 1.5))
    assert read.follow() and (read.step, read.steps, read.best) == (20, 400, 0.5)
    assert not read.follow()
    write(run, loss(40), end="")
    assert read.follow() and read.step == 20  # until its line has ended
    write(run, end="\n")
    assert read.follow() and read.curves.loss == [(20, 1.5), (40, 1.0)]


def test_lines_that_are_no_events_are_passed_over(run: Path) -> None:
    (run / "events.jsonl").write_bytes(b'{"step": 20, "st\n[1]\n\xff\xfe\n{"step": "many"}\n{"step": 40, "loss": 1}\n')
    read = RunFolder(run)
    read.follow()
    assert read.curves.loss == [(40, 1.0)]


def test_a_long_history_is_read_in_parts(run: Path) -> None:
    events = [loss(step) for step in range(20, 40_000, 20)]
    write(run, *events)
    assert (run / "events.jsonl").stat().st_size > 2 * MOST_BYTES
    read = RunFolder(run)
    read.follow()
    assert 0 < len(read.curves.loss) < len(events)
    while read.follow():
        pass
    assert len(read.curves.loss) == len(events)


def test_what_was_learnt_twice_is_drawn_once(run: Path) -> None:
    write(run, *(loss(step) for step in (20, 40, 60)), loss(40, 0.5), loss(60, 0.4))
    read = RunFolder(run)
    read.follow()
    assert read.curves.loss == [(20, 1.0), (40, 0.5), (60, 0.4)]


def test_a_run_whose_process_has_died_has_failed_and_can_be_resumed(run: Path, running: WriterLock) -> None:
    write(run, loss(20))
    read = RunFolder(run)
    read.follow()
    assert read.state == "running"
    running.release()
    read.follow()
    assert (read.state, read.sentence) == ("failed", "")


def test_a_failure_says_why(run: Path) -> None:
    write(run, loss(20))
    (run / "log").write_text("a warning\nafp: The disk is full: make room.\n")
    read = RunFolder(run)
    read.follow()
    assert (read.state, read.sentence) == ("failed", "The disk is full: make room.")


def test_a_start_that_comes_to_nothing_has_failed(run: Path) -> None:
    (run / "config.json").unlink()
    read = RunFolder(run)
    read.follow()
    assert read.state == "waiting"
    read.started_as = os.getpid()
    read.follow()
    assert read.state == "starting"
    read.started_as = 2**22 + 1  # nobody's
    read.follow()
    assert read.state == "failed"


def test_stopped_and_finished_are_told_apart(run: Path) -> None:
    write(run, loss(200), {"step": 200, "stopped": True})
    model(run)
    read = RunFolder(run)
    read.follow()
    assert read.state == "stopped"
    write(run, loss(400))
    read.follow()
    assert read.state == "finished"


def test_the_same_choice_of_music_is_prepared_once() -> None:
    here = Music(Path("/library"), (Path("/a"), Path("/b")))
    assert here.corpus == Music(Path("/other"), (Path("/b"), Path("/a"))).corpus
    assert here.corpus != Music(Path("/library")).corpus
    assert here.corpus != Music(Path("/library"), (Path("/a"),), (Path("/b"),)).corpus
    assert here.arguments[:3] == ["--music", "/a", "/b"]
    assert Music(Path("/library")).arguments[:2] == ["--library", "/library"]


# The page


def test_without_runs_it_says_what_training_is_for(window: MainWindow) -> None:
    window.show_page(TRAINING)
    shown = window.training
    assert shown.empty.isVisible() and not shown.new.isVisible()


def test_a_running_training_is_drawn_as_it_goes(
    qtbot: QtBot, run: Path, running: WriterLock, window: MainWindow
) -> None:
    window.show_page(TRAINING)
    panel = window.training.panel
    assert panel.state.text() == "● Running"
    write(run, {"step": 0, "steps": 400, "unseen_songs": 7}, {"step": 0, "recall": 0.5})
    write(run, loss(100, 1.2), {"step": 100, "recall": 0.625})
    qtbot.waitUntil(lambda: "Step 100 of 400" in panel.figures.text())
    assert "finds 63 % of single seconds of 7 unseen songs (50 % before)" in panel.figures.text()
    assert panel.bar.value() == 250
    assert panel.curves.lines[2].getData()[1].tolist() == [50.0, 62.5]
    assert panel.stop.isVisible() and not panel.use.isVisible() and not panel.delete.isVisible()
    panel.stop.click()
    assert (run / "request").read_text() == "stop"
    assert panel.doing.text().startswith("Stopping after this step") and not panel.stop.isEnabled()
    write(run, {"step": 101, "stopped": True})
    model(run)
    running.release()
    qtbot.waitUntil(panel.use.isVisible)
    assert window.training.notice.sentence.startswith("Quick: You stopped it")
    assert panel.resume.isVisible()


def test_a_training_outlives_the_window_and_is_told_of(
    qtbot: QtBot, run: Path, running: WriterLock, window: MainWindow
) -> None:
    qtbot.waitUntil(lambda: "“Quick” continued" in window.listen.notice.sentence)
    window.listen.notice._button.click()
    assert window._pages.currentIndex() == TRAINING
    window.close()
    assert not (run / "request").exists()


def test_deleting_is_asked(qtbot: QtBot, run: Path, window: MainWindow) -> None:
    window.show_page(TRAINING)
    shown = window.training
    shown.list.setFocus()
    qtbot.keyClick(shown.list, Qt.Key.Key_Delete)
    assert "Delete “Quick”" in shown.notice.sentence and run.exists()
    shown.notice._button.click()
    assert not run.exists() and shown.empty.isVisible()


class Commands:
    """Stands in for child processes: what was asked for, and the answers, in order."""

    def __init__(self, *answers: Outcome) -> None:
        self.answers = list(answers)
        self.asked: list[list[str]] = []
        self.running = False

    def run(self, arguments: list[str], then: Callable[[Outcome], None]) -> None:
        self.asked.append(list(arguments))
        if self.answers:
            then(self.answers.pop(0))


def done(**result: Any) -> Outcome:
    return Outcome(True, False, result, "")


def answer(window: MainWindow, monkeypatch: pytest.MonkeyPatch, form: Commands, work: Commands | None = None) -> None:
    monkeypatch.setattr(window.training.form._training_command, "run", form.run)
    if work is not None:
        monkeypatch.setattr(window.training._work, "run", work.run)


def test_the_data_is_checked_before_it_begins(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    form = Commands(done(**FOUND), done(step_s=0.75))
    answer(window, monkeypatch, form)
    window.show_page(TRAINING)
    window.training.new_training()
    new = window.training.form
    assert new.check.values["music"].text() == "2 h 30 min in 40 songs from 6 folders"
    assert new.check.values["time"].text().startswith("About 30 min: 2,400 steps of 0.75 s each")
    assert "hum and hiss" in new.check.values["noise"].text()
    assert "noise, would prepare it better" in new.check.advice.text()
    assert new.start.isEnabled()
    assert form.asked[1][:2] == ["train", "--check"]
    new.cards[2].click()
    assert new.check.values["time"].text().startswith("About 4 h 10 min: 20,000 steps")
    new.advanced.steps.setText("100")
    assert new.budget is not None and new.budget.seconds == 75


@pytest.mark.parametrize(("change", "sentence"), [({"songs": 2}, "three songs"), ({"bytes": 10**10}, "no room")])
def test_it_cannot_begin_without_music_or_room(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, change: dict[str, int], sentence: str
) -> None:
    answer(window, monkeypatch, Commands(done(**FOUND | change), done(step_s=0.75)))
    window.training.new_training()
    assert sentence in window.training.form.check.advice.text()
    assert not window.training.form.start.isEnabled()


def test_music_is_prepared_then_the_training_starts(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[RunFolder] = []
    monkeypatch.setattr(launch, "start", lambda run: started.append(run) or True)
    work = Commands(done())
    answer(window, monkeypatch, Commands(done(**FOUND), done(step_s=0.75)), work)
    window.show_page(TRAINING)
    window.training.new_training()
    window.training.form.start.click()
    (run,) = started
    assert run.folder.parent == runs_folder()
    assert work.asked[0][:3] == ["corpus", "--library", str(window._library)]
    assert run.plan["train"][:4] == ["--encoder", "compact", "--start", "compact"]
    assert "2400" in run.plan["train"]
    assert window.training.chosen is run


def test_a_cancelled_preparation_can_be_gone_on_with(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[RunFolder] = []
    monkeypatch.setattr(launch, "start", lambda run: started.append(run) or True)
    work = Commands(Outcome(False, True, {}, ""), done())
    answer(window, monkeypatch, Commands(done(**FOUND), done(step_s=0.75)), work)
    window.show_page(TRAINING)
    window.training.new_training()
    window.training.form.start.click()
    assert "What was decoded is kept" in window.training.notice.sentence
    assert window.training.panel.state.text() == "● Not started"
    window.training.panel.resume.click()
    assert len(started) == 1 and work.asked[0] == work.asked[1]


def test_a_model_is_used_and_left_again(
    run: Path, window: MainWindow, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(run, loss(400))
    model(run)
    old = window._library
    old.mkdir()
    new = old.with_name(f"{old.name}@quick-0123456789ab")
    new.mkdir()
    kept = done(name="quick", id="quick-0123456789ab", folder=str(tmp_path / "kept"), calibrated=False)
    work = Commands(kept, Outcome(False, False, {}, "Nothing can be calibrated: …"), done())
    answer(window, monkeypatch, Commands(), work)
    window.show_page(TRAINING)
    shown = window.training
    shown.panel.use.click()
    assert [arguments[:2] for arguments in work.asked] == [["encoders", "--keep"], ["evaluate", "calibrate"]]
    assert "not calibrated (Nothing can be calibrated" in shown.notice.sentence
    assert window._library == old
    shown.notice._button.click()
    assert work.asked[2][:5] == ["index", "--folders-of", str(old), "--library", str(new)]
    assert window._library == new and settings.library == new
    assert shown.panel.back.isVisible() and not shown.panel.use.isVisible() and not shown.panel.delete.isVisible()
    shown.panel.back.click()
    assert window._library == old and settings.library == old
    assert new.is_dir() and shown.panel.use.isVisible()


def test_a_model_of_ones_own_can_be_started_from(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, architecture in (("quick", "compact"), ("night", "nafp")):
        (models_folder() / name).mkdir(parents=True)
        (models_folder() / name / "model.json").write_text(json.dumps({"architecture": architecture}))
    answer(window, monkeypatch, Commands(done(**FOUND), done(step_s=0.75)))
    window.training.new_training()
    advanced = window.training.form.advanced
    assert [advanced.start.itemText(row) for row in range(3)] == [
        "The shipped encoder", "quick", "Nothing: from scratch",
    ]  # fmt: skip
    advanced.start.setCurrentIndex(1)
    assert advanced.shape() == ["--encoder", "compact", "--start", str(models_folder() / "quick")]
    advanced.encoder.setCurrentIndex(advanced.encoder.findData("nafp"))
    assert advanced.shape() == ["--encoder", "nafp", "--start", str(models_folder() / "night")]
    advanced.start.setCurrentIndex(1)
    advanced.pairs.setText("300")
    assert advanced.shape() == ["--encoder", "nafp", "--pairs", "300", "--block", "60"]
    assert "0.002" in advanced.settings(100)  # from scratch it learns faster


def test_closing_ends_the_commands_that_the_page_owns(window: MainWindow, tool: Callable[[str], str]) -> None:
    script = tool("import time\nwhile True: time.sleep(0.1)")
    ended: list[Outcome] = []
    owned = (window.training._work, window.training.form._training_command)
    for training_command in owned:
        training_command._then = ended.append
        training_command._process.start_program(sys.executable, [script])
    window.close()
    assert not any(training_command.running for training_command in owned)
    assert ended == []


def test_a_newer_errand_takes_the_place_of_an_older_one(
    qtbot: QtBot, qapp: QApplication, tool: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tool("import sys, time\nif sys.argv[1] == 'old': time.sleep(60)\nprint('{\"n\": 2}')")
    training_command, ended = TrainingCommand(), []
    run = training_command._process.start_program
    monkeypatch.setattr(training_command._process, "start", lambda arguments: run(sys.executable, [script, *arguments]))
    training_command.run(["old"], ended.append)
    training_command.run(["new"], ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    assert [outcome.result for outcome in ended] == [{"n": 2}]


def test_one_training_runs_at_a_time(
    run: Path, running: WriterLock, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(window, monkeypatch, Commands(done(**FOUND), done(step_s=0.75)))
    window.show_page(TRAINING)
    window.training.new_training()
    window.training.form.start.click()
    assert "“Quick” is still learning" in window.training.notice.sentence
    assert [each.folder for each in window.training.runs.runs] == [run]


def test_without_a_library_it_says_what_to_do(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(window, monkeypatch, Commands(Outcome(False, False, {}, "There is no music library in /x.")))
    window.training.new_training()
    assert window.training.form.check.values["music"].text().startswith("Your library holds no music yet")
    assert not window.training.form.start.isEnabled()


def test_a_cancelled_index_switches_nothing(
    run: Path, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(run, loss(400))
    model(run)
    old = window._library
    old.mkdir()
    kept = done(name="quick", id="quick-0123456789ab", folder=str(tmp_path / "kept"), calibrated=True)
    answer(window, monkeypatch, Commands(), Commands(kept, Outcome(False, True, {}, "")))
    window.show_page(TRAINING)
    window.training.panel.use.click()
    assert window._library == old
    assert "Nothing was switched" in window.training.notice.sentence


def test_a_sample_is_made_once_and_played(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(window, monkeypatch, Commands(done(**FOUND), done(step_s=0.75)))
    window.training.new_training()
    hear = window.training.form.hear
    sample = done(song="/music/a.ogg", before="/before.wav", after="/after.wav")
    asked = Commands(sample, sample)
    played: list[str] = []
    monkeypatch.setattr(hear._training_command, "run", asked.run)
    monkeypatch.setattr(hear._player, "play", lambda path: played.append(str(path)))
    hear.before.click()
    assert hear.before.text() == "Stop"
    hear.before.click()
    assert hear.before.text() == "Before"
    hear.after.click()
    hear.another.click()
    assert played == ["/before.wav", "/after.wav", "/after.wav"]
    assert [arguments[arguments.index("--seed") + 1] for arguments in asked.asked] == ["0", "1"]
    assert hear.said.text() == "a.ogg"
    assert hear.after.text() == "Stop"
    hear.close_down()


def test_when_nothing_can_be_played_it_says_why(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(rate: int) -> None:
        raise AfpError("No loudspeaker could be opened.")

    monkeypatch.setattr("engine.audio.devices.open_output", refuse)
    hear = window.training.form.hear
    (runs_folder().parent / "sample.wav").parent.mkdir(parents=True, exist_ok=True)
    (runs_folder().parent / "sample.wav").write_bytes(b"")
    hear._sample = {"before": str(runs_folder().parent / "sample.wav")}
    hear.before.click()
    qtbot.waitUntil(lambda: window.training.notice.sentence == "No loudspeaker could be opened.")
    assert hear.before.text() == "Before"
