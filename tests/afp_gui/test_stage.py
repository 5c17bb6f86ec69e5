from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afp_gui.listen.candidate_bars import LANES, CandidateBars
from afp_gui.main_window import MainWindow
from afp_gui.pages import HISTORY, LISTEN
from afp_gui.widgets.labels import FittedLabel
from engine.recognition.recognizer import Verdict
from engine.recognition.speed import Speed
from tests.afp_gui.fakes import OTHER, SONG, FakeBackend, Match, matched, unknown
from tests.afp_gui.test_listen_page import hear, start


def verdict(*scores: tuple[int, float], named: bool = True) -> Verdict:
    matches = tuple(Match(replace(SONG, id=key, title=f"Song {key}"), score, score) for key, score in scores)
    return Verdict("match" if named else "unknown", matches[0].confidence, matches, 5.0)  # type: ignore[arg-type]


def test_listening_again_begins_without_a_verdict(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    backend.verdict = verdict((SONG.id, 0.97))
    with qtbot.waitSignal(window._listener.judged):
        pass
    qtbot.keyClick(window.listen, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.listen.pill.isHidden())
    backend.verdict = None
    judged: list[object] = []
    window._listener.judged.connect(lambda verdict, _: judged.append(verdict))
    start(qtbot, window)
    hear(qtbot, window, backend, matched())
    assert None not in judged


def test_f11_shows_the_answer_to_the_hall_and_esc_leaves(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    start(qtbot, window)
    backend.verdict = verdict((SONG.id, 0.97), (OTHER.id, 0.2))
    hear(qtbot, window, backend, matched())
    qtbot.keyClick(window, Qt.Key.Key_F11)
    stage = window.stage
    qtbot.waitUntil(stage.isVisible)
    assert window.isFullScreen() and window.side_bar.isHidden()
    assert stage.headline.text() == "Evening Tide"
    assert stage.subline.text() == "The Makers · First Light"
    assert stage.source.text() == "Microphone open: Desk microphone"
    qtbot.waitUntil(lambda: stage.facts.text() == "Very sure, 98 % · from 5 s of sound · answered in 43 ms")
    assert card_says(window) == "Very sure, 98 %", "the hall reads the same figure"
    assert stage.candidate_bars.runners[SONG.id].sure == 0.98 and stage.candidate_bars.runners[OTHER.id].sure == 0.2
    assert window.listen.spectrogram.parentWidget() is not None
    assert stage.isAncestorOf(window.listen.spectrogram)
    shown = window.listen.spectrogram.columns_shown
    qtbot.waitUntil(lambda: window.listen.spectrogram.columns_shown > shown)
    qtbot.keyClick(stage, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: stage.source.text() == "")
    qtbot.keyClick(stage, Qt.Key.Key_Escape)
    assert not window.isFullScreen() and window.side_bar.isVisible()
    assert window._pages.currentIndex() == LISTEN
    assert window.listen.isAncestorOf(window.listen.spectrogram)


def test_the_hall_reads_how_fast_a_song_runs(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched(62.0, speed=Speed(0.97, 0.97)))
    window.enter_stage()
    assert window.stage.times.text() in ("1:02 / 3:45 · 3.0 % slow", "1:03 / 3:45 · 3.0 % slow")


def test_what_it_means_that_nothing_is_named_is_read_to_its_end(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, unknown())
    window.enter_stage()
    window.showNormal()
    window.resize(900, 640)
    qtbot.waitUntil(lambda: window.width() == 900)
    window.stage.grab()
    assert window.stage.subline.drawn == window.listen.card.sentence.text()


def test_another_theme_leaves_the_type_large(qtbot: QtBot, window: MainWindow) -> None:
    window.enter_stage()
    title = window.stage.headline
    large = title.fontMetrics().height()
    assert large > 2 * window.stage.leave.fontMetrics().height()
    window.system.apply_theme("dark")
    assert title.fontMetrics().height() < large, "a style sheet takes fonts away"
    qtbot.waitUntil(lambda: title.fontMetrics().height() == large)
    window.system.apply_theme("light")


def test_a_page_asked_for_ends_it(window: MainWindow) -> None:
    window.enter_stage()
    window.show_page(HISTORY)
    assert window._pages.currentIndex() == HISTORY
    assert window.listen.isAncestorOf(window.listen.spectrogram)
    window.enter_stage()
    window.close()
    assert window._settings.page == LISTEN, "it is not where the next start begins"


def card_says(window: MainWindow) -> str:
    return window.listen.card.sureness.text()


@pytest.mark.parametrize(("words", "lines", "whole"), [(1, 1, True), (12, 2, True), (60, 2, False)])
def test_a_long_title_wraps_then_shrinks_then_is_cut(qtbot: QtBot, words: int, lines: int, whole: bool) -> None:
    label = FittedLabel()
    qtbot.addWidget(label)
    label.setText(" ".join(["evening"] * words))
    font = label.font()
    font.setPixelSize(40)
    label.setFont(font)
    label.resize(700, 2 * label.fontMetrics().lineSpacing())
    label.grab()
    assert (label.drawn == label.text()) is whole
    assert label.drawn.endswith("…") is not whole
    assert label.toolTip() == ("" if whole else label.text())
    if not whole:
        assert label.drawn.count("\n") >= lines - 1


@pytest.fixture
def candidate_bars(qtbot: QtBot) -> CandidateBars:
    candidate_bars = CandidateBars()
    qtbot.addWidget(candidate_bars)
    candidate_bars.resize(400, 400)
    candidate_bars.show()
    qtbot.waitExposed(candidate_bars)
    return candidate_bars


def test_bars_go_where_the_evidence_puts_them_and_then_rest(qtbot: QtBot, candidate_bars: CandidateBars) -> None:
    candidate_bars.show_verdict(verdict((1, 0.8), (2, 0.5)))
    qtbot.waitUntil(lambda: not candidate_bars._timer.isActive())
    assert candidate_bars.runners[1].length == pytest.approx(0.8, abs=0.01)
    assert [candidate_bars.runners[key].lane for key in (1, 2)] == pytest.approx([0, 1], abs=0.01)
    candidate_bars.show_verdict(verdict((2, 0.9), (1, 0.4)))
    assert candidate_bars._timer.isActive()
    qtbot.waitUntil(lambda: not candidate_bars._timer.isActive())
    assert candidate_bars.runners[2].lane == pytest.approx(0, abs=0.01), "it has overtaken"
    assert candidate_bars.accessibleDescription() == "Song 2 90 %, Song 1 40 %"


def test_who_is_out_of_it_leaves_and_no_more_than_five_run(qtbot: QtBot, candidate_bars: CandidateBars) -> None:
    candidate_bars.show_verdict(verdict(*((key, 0.9 - 0.1 * key) for key in range(1, 8))))
    assert len(candidate_bars.runners) == LANES
    candidate_bars.show_verdict(verdict((9, 0.9)))
    qtbot.waitUntil(lambda: set(candidate_bars.runners) == {9})
    candidate_bars.clear()
    assert not candidate_bars._timer.isActive()


def test_nothing_moves_while_it_is_hidden(candidate_bars: CandidateBars) -> None:
    candidate_bars.show_verdict(verdict((1, 0.8)))
    candidate_bars.hide()
    assert not candidate_bars._timer.isActive()
    candidate_bars.show_verdict(verdict((1, 0.2)))
    assert not candidate_bars._timer.isActive()
