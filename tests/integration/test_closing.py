"""A window over a real library: a mix that is dropped on it, and its closing in the midst of every long job."""

import shutil
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afp_gui.listen.state import State
from afp_gui.main_window import MainWindow
from afp_gui.pages import EVALUATION, LIBRARY, TRAINING
from afp_gui.settings import Settings
from afp_gui.theme import Theme
from afp_gui.training import launch
from afp_gui.training.launch import Music
from engine.demo.composer import PIECES, RATE, render
from engine.folders import corpus_folder
from engine.library.library import Library
from engine.library.scanner import index
from tests.integration.children import children
from tests.trainer.corpus_of_tones import make

SECONDS_TO_CLOSE = 20.0  # one, usually; nine where a child must be killed; the rest is for machines that do much else


@pytest.fixture(scope="module")
def filled(encoder: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `music` (two pieces), `mix.wav` (both, half a minute each) and a `library` of them."""
    folder = tmp_path_factory.mktemp("closing")
    (folder / "music").mkdir()
    for piece in PIECES[:2]:
        write(folder / "music" / f"{piece.title}.wav", render(piece))
    parts = [render(piece)[: 32 * RATE] for piece in PIECES[:2]]
    write(folder / "mix.wav", np.concatenate([parts[0], np.zeros(3 * RATE), parts[1]]))
    with Library.open(folder / "library", encoder.id, write=True, create=True, peaks=encoder.peaks_a_row) as opened:
        index(opened, [folder / "music"], encoder)
    return folder


def write(path: Path, samples: Any) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((samples * 32767).astype("<i2").tobytes())


@pytest.fixture
def window(
    filled: Path, qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    for variable in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    shutil.copytree(filled / "library", tmp_path / "library")
    theme = Theme()
    theme.apply("light")
    shown = MainWindow(tmp_path / "library", Settings(tmp_path / "profile"), theme)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.listen.card.state is State.READY)
    yield shown
    shown.close()


def test_a_mix_that_is_dropped_becomes_a_list_of_its_songs(qtbot: QtBot, window: MainWindow, filled: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(filled / "mix.wav"))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), copy, data, left, none))
    assert window._drops.overlay.isVisible()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, left, none))
    assert window._drops.overlay.isHidden()
    assert window.history.isVisible()
    qtbot.waitUntil(lambda: len(window._recordings.answers) == 1)
    (answer,) = window._recordings.answers
    songs = [(song.title, song.start_s, song.end_s) for song in answer.songs]
    assert [title for title, _, _ in songs] == [piece.title for piece in PIECES[:2]]
    assert songs[0][1:] == pytest.approx((0, 32), abs=3)
    assert songs[1][1:] == pytest.approx((35, 67), abs=3)


def start_indexing(window: MainWindow, filled: Path) -> object:
    shutil.rmtree(window._library)
    window.add_folders([filled / "music"])
    return window.jobs.process


def start_rescan(window: MainWindow, filled: Path) -> object:
    window.show_page(LIBRARY)
    window._library_controller.index([filled / "music"])
    return window.jobs.process


def start_check(window: MainWindow, filled: Path) -> object:
    window._current_library.maintenance.check()
    return window.jobs.process


def start_repair(window: MainWindow, filled: Path) -> object:
    window._current_library.maintenance.repair()
    return window.jobs.process


def start_export(window: MainWindow, filled: Path) -> object:
    window._current_library.maintenance.export(window._library.parent / "library.earmark")
    return window.jobs.process


def start_track_list(window: MainWindow, filled: Path) -> object:
    window.ask_about([filled / "mix.wav"])
    return window._recordings._process


@pytest.mark.parametrize(
    "start", [start_indexing, start_rescan, start_check, start_repair, start_export, start_track_list]
)
def test_closing_in_the_midst_of_a_job(
    qtbot: QtBot, window: MainWindow, filled: Path, encoder: Any, start: Callable[[MainWindow, Path], Any]
) -> None:
    process = start(window, filled)
    qtbot.waitUntil(lambda: process._group != 0)
    assert process.running
    close_in_time(window)
    library = window._library
    if library.exists() and any(library.iterdir()):
        with Library.open(library, encoder.id) as opened:
            assert opened.verify() == []
            assert start is start_indexing or opened.track_count == 2
    left = [file.name for file in library.parent.glob("*.earmark*")]
    assert left in ([], ["library.earmark"]), "half an export is none"


def test_closing_in_the_midst_of_an_evaluation(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    pytest.importorskip("scipy")
    make(corpus_folder(), songs=4)
    page = window.evaluation
    with qtbot.waitSignal(page.shown):
        window.show_page(EVALUATION)
    page.show_form()
    page.form.cards["table3"].click()
    page.form.start.click()
    qtbot.waitUntil(lambda: page._process._group != 0)
    close_in_time(window)
    assert not list((tmp_path / "XDG_DATA_HOME").rglob("result.json"))


def test_closing_in_the_midst_of_a_training_lets_it_go_on(qtbot: QtBot, window: MainWindow) -> None:
    pytest.importorskip("scipy")
    make(Music(window._library).corpus, songs=4)
    page = window.training
    window.show_page(TRAINING)
    page.new_training()
    page.form.advanced.pairs.setText("8")
    page.form.advanced.steps.setText("100000")
    page.form.advanced.changed.emit()
    qtbot.waitUntil(page.form.start.isEnabled)
    page.form.start.click()
    run = page.chosen
    assert run is not None
    qtbot.waitUntil(lambda: run.step > 0)
    close_in_time(window)
    run.follow()
    try:
        assert run.state == "running"
    finally:
        launch.ask(run, "stop")
        qtbot.waitUntil(lambda: run.follow() and not run.going_on)
    assert (run.state, run.sentence) == ("stopped", "")


def close_in_time(window: MainWindow) -> None:
    """Close it: within seconds, with no child left and no thread running."""
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < SECONDS_TO_CLOSE
    assert children() == []
    assert not any(thread.isRunning() for thread in window._threads)
