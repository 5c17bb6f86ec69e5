"""The window trains a real encoder for some seconds, uses it, and goes back."""

import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afp_gui.listen.state import State
from afp_gui.main_window import MainWindow
from afp_gui.pages import TRAINING
from afp_gui.settings import Settings
from afp_gui.theme import Theme
from afp_gui.training.launch import Music
from engine.folders import models_folder, runs_folder
from engine.library.library import Library
from engine.library.scanner import index
from tests.trainer.corpus_of_tones import RATE, make, song


@pytest.fixture
def window(home: None, qtbot: QtBot, qapp: QApplication, encoder: object, tmp_path: Path) -> Iterator[MainWindow]:
    """Over a library of two songs, whose corpus is prepared already."""
    music = tmp_path / "music"
    music.mkdir()
    for number in range(2):
        with wave.open(str(music / f"{number}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(song(number, 20.0).astype(np.int16).tobytes())
    library = tmp_path / "library"
    with Library.open(library, encoder.id, write=True, create=True) as opened:  # type: ignore[attr-defined]
        index(opened, [music], encoder)  # type: ignore[arg-type]
    make(Music(library).corpus, songs=4)
    theme = Theme()
    theme.apply("light")
    shown = MainWindow(library, Settings(tmp_path / "profile"), theme)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.listen.card.state is State.READY)
    yield shown
    shown.close()


def listened_with(window: MainWindow) -> Path | None:
    """The library, once it is loaded."""
    return window._listener._directory if window._listener._recognizer is not None else None


def test_a_model_is_trained_used_and_left_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page, library = window.training, tmp_path / "library"
    window.show_page(TRAINING)
    page.new_training()
    page.form.advanced.pairs.setText("8")
    page.form.advanced.steps.setText("40")
    page.form.advanced.changed.emit()
    qtbot.waitUntil(page.form.start.isEnabled)
    assert "12 songs" in page.form.check.values["music"].text()
    page.form.start.click()
    run = page.chosen
    assert run is not None and run.folder.parent == runs_folder()
    assert run.going_on
    qtbot.waitUntil(lambda: run.state == "finished")
    assert [step for step, _ in run.curves.loss] == [20, 40]
    assert run.best is not None

    page.panel.use.click()
    qtbot.waitUntil(lambda: page.work.label.text().startswith("Calibrating"))
    page.work.cancel.click()
    qtbot.waitUntil(lambda: "not calibrated (it was skipped)" in page.notice.sentence)
    page.notice._button.click()
    qtbot.waitUntil(lambda: bool(page.notice.sentence))
    assert page.notice.sentence.startswith("Your music is now recognised with the new model")
    used = window._library
    assert used.name.startswith(f"library@{run.folder.name}-")
    assert window._settings.library == used
    assert (models_folder() / run.folder.name / "model.json").is_file()
    qtbot.waitUntil(lambda: listened_with(window) == used)
    recognizer = window._listener._recognizer
    assert recognizer is not None and recognizer.encoder.name == run.folder.name
    verdict = recognizer.identify(song(1, 20.0)[: 10 * RATE].astype(np.float32) / 32768)
    assert Path(verdict.matches[0].track.path).name == "1.wav"
    assert page.panel.back.isVisible()

    page.panel.back.click()
    qtbot.waitUntil(lambda: listened_with(window) == library)
    recognizer = window._listener._recognizer
    assert recognizer is not None and recognizer.encoder.name == "compact"
    assert used.is_dir() and page.panel.use.isVisible()
