from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from afp_gui.language import speak
from afp_gui.listen.spectrogram import SpectrogramView
from afp_gui.listen.spectrogram_style import AXES, PALETTES, SpectrogramStyle, colours, frequency, height, note
from afp_gui.main_window import MainWindow
from afp_gui.settings import Settings
from engine.audio.ring import Ring
from engine.features.spectrogram import SpectrogramStream
from engine.recognition.speed import Speed
from tests.afp_gui.fakes import FakeBackend, matched
from tests.afp_gui.test_listen_page import hear, start


@pytest.mark.parametrize("axis", AXES)
def test_an_axis_runs_from_the_lowest_tone_to_the_highest_and_back_again(axis: str) -> None:
    assert height(40, 16_000, axis) == pytest.approx(0)  # type: ignore[arg-type]
    assert height(16_000, 16_000, axis) == pytest.approx(1)  # type: ignore[arg-type]
    for hertz in (55.0, 440.0, 9_000.0):
        assert frequency(height(hertz, 16_000, axis), 16_000, axis) == pytest.approx(hertz)  # type: ignore[arg-type]


def test_the_linear_axis_is_even_and_the_log_axis_even_in_octaves() -> None:
    assert frequency(0.5, 16_000, "linear") == pytest.approx(8_020)
    assert height(80, 16_000, "log") - height(40, 16_000, "log") == pytest.approx(
        height(8_000, 16_000, "log") - height(4_000, 16_000, "log")
    )


def test_notes_are_those_of_the_piano() -> None:
    assert [note(hz) for hz in (440.0, 261.6, 466.2, 27.5)] == ["A4", "C4", "A♯4", "A0"]


@pytest.mark.parametrize("palette", PALETTES)
def test_the_range_of_levels_spans_the_palette(palette: str) -> None:
    table = colours(SpectrogramStyle("mel", palette, -80, -40), -110, 0)  # type: ignore[arg-type]
    levels = np.linspace(-110, 0, 256)
    assert len(set(table[levels <= -80])) == 1
    assert len(set(table[levels >= -40])) == 1
    assert len(set(table)) > 60


@pytest.mark.parametrize("text", ["", "mel", "mel page x y", "odd odd -85 -15", "mel page -20 -30", "mel page -900 9"])
def test_a_look_that_cannot_be_read_is_the_usual_one(text: str) -> None:
    assert SpectrogramStyle.from_text(text) == SpectrogramStyle()


def test_a_look_survives_a_restart(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    tools = window.listen.tools
    tools.axis.setFocus()
    qtbot.keyClick(tools.axis, Qt.Key.Key_Down)
    qtbot.keyClick(tools.palette_, Qt.Key.Key_End)
    assert window.listen.spectrogram.look == SpectrogramStyle("log", "grey")
    assert SpectrogramStyle.from_text(settings.look) == SpectrogramStyle("log", "grey")


def test_the_two_levels_never_meet(qtbot: QtBot, window: MainWindow) -> None:
    tools = window.listen.tools
    qtbot.keyClick(tools.floor, Qt.Key.Key_End)
    assert (tools.look.floor_db, tools.look.ceiling_db) == (-20, 0)
    qtbot.keyClick(tools.ceiling, Qt.Key.Key_Home)
    assert (tools.look.floor_db, tools.look.ceiling_db) == (-110, -90)


def test_f_freezes_the_picture_while_listening_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    page = window.listen
    qtbot.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.spectrogram.columns_shown > 0)
    qtbot.keyClick(page, Qt.Key.Key_F)
    assert page.tools.freeze.text() == "Frozen"
    shown = page.spectrogram.columns_shown
    with qtbot.waitSignals([window._listener.level] * 5):
        pass
    assert page.spectrogram.columns_shown == shown
    assert page.pill.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: page.spectrogram.columns_shown > shown)


@pytest.mark.parametrize("axis", AXES)
def test_the_pointer_reads_the_tone_that_is_heard(qtbot: QtBot, axis: str) -> None:
    page = QWidget()
    view = SpectrogramView(page)
    qtbot.addWidget(page)
    view.resize(600, 400)
    view.apply_style(SpectrogramStyle(axis))  # type: ignore[arg-type]
    page.show()
    qtbot.waitExposed(page)
    rate = 32_000
    ring = Ring(4 * rate)
    stream = SpectrogramStream(ring, rate, floor_db=-110, ceiling_db=0)
    view.show_stream(stream, rate)
    tone = np.sin(2 * np.pi * 1_000 * np.arange(rate) / rate).astype(np.float32)
    for first in range(0, rate, 1_600):
        ring.write(tone[first : first + 1_600])
        columns = view.columns_shown
        qtbot.waitUntil(lambda: ring.written < 3_200 or view.columns_shown > columns)  # noqa: B023
    view.grab()
    view.show_stream(None)
    box = view.getPlotItem().getViewBox()
    place = QPointF(view.mapFromScene(box.mapViewToScene(QPointF(-0.1, height(1_000, 16_000, axis)))))  # type: ignore[arg-type]
    hertz, name, moment, level = view.words_at(place).split(" · ")
    assert 950 < float(hertz.removesuffix(" Hz").replace(",", "")) < 1_050
    assert name in ("A♯5", "B5", "C6")
    assert moment == "0.1 s ago"
    # where two bands meet, each hears half of the tone's height
    assert float(level.removesuffix(" dB").replace("−", "-")) > -9
    assert view.words_at(QPointF(2, 2)) == ""


@pytest.fixture(params=["en", "de", "el"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """One with short words, and two with long ones."""
    locale = QLocale()
    catalogues = speak(qapp, request.param)
    yield request.param
    for catalogue in catalogues:
        qapp.removeTranslator(catalogue)
    QLocale.setDefault(locale)


@pytest.mark.parametrize("width", [760, 900, 1280])
def test_the_facts_of_a_match_have_room_beside_the_cover(
    qtbot: QtBot, language: str, window: MainWindow, backend: FakeBackend, width: int
) -> None:
    window.resize(width, 640)
    start(qtbot, window)
    hear(qtbot, window, backend, matched(speed=Speed(1.0, 1.06)))
    card = window.listen.card
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    card.show_cover(card.track, image)
    qtbot.waitUntil(lambda: window.width() == width and card.sureness.isVisible())
    assert card.cover.isVisible() == (width >= 900)
    for part in (card.sureness, card.speed, card.latency, card.copy, card.why, card.wrong):
        qtbot.waitUntil(lambda part=part: part.isVisible() and part.width() >= part.sizeHint().width())
        assert card.rect().contains(part.geometry())
