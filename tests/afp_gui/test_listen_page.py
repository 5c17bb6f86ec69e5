import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from afp_gui.listen.state import State, sureness
from afp_gui.main_window import MainWindow
from afp_gui.numbers import clock
from engine.recognition.speed import Speed
from tests.afp_gui.fakes import MICROPHONE, FakeBackend, event, matched, unknown


def start(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.listen, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.listen.pill.isVisible())


def hear(qtbot: QtBot, window: MainWindow, backend: FakeBackend, *events: object) -> None:
    backend.script.extend(events)  # type: ignore[arg-type]
    last = State(events[-1].state)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.listen.card.state is last)


def test_space_opens_the_microphone_and_closes_it_again(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    page = window.listen
    assert page.card.state_line.text() == "Ready"
    assert page.pill.isHidden()

    start(qtbot, window)
    assert page.card.state_line.text() == "Listening"
    assert page.pill_sign.text() == "Microphone open"
    assert page.pill_name.text() == "Desk microphone"
    assert page.toggle.isChecked()
    assert page.toggle.accessibleName() == "Stop listening"
    assert backend.opened[0].live

    qtbot.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.pill.isHidden())
    assert not page.toggle.isChecked()
    assert not backend.opened[0].live


@pytest.mark.parametrize(
    ("state", "line"),
    [("listening", "Listening"), ("quiet", "Too quiet"), ("matching", "Matching"), ("unknown", "Not in library")],
)
def test_the_state_line_follows_the_listener(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, state: str, line: str
) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, event("state", "matching"), event("state", state))
    assert window.listen.card.state_line.text() == line


def test_a_match_is_shown_whole(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched(position_s=62.0))
    card = window.listen.card
    assert card.state_line.text() == "Matched"
    assert card.headline.text() == "Evening Tide"
    assert card.subline.text() == "The Makers · First Light"
    assert card.position.text() in ("1:02", "1:03")
    assert card.duration.text() == "3:45"
    assert card.sureness.text() == "Very sure, 98 %"
    assert card.latency.text() == "answered in 212 ms"
    assert card.accessibleName() == "Matched. Evening Tide. The Makers · First Light"
    name, share = card.runners.lines[0]
    assert (name.text(), share.text()) == ("Morning Tide", "12 %")
    assert window.windowTitle().startswith("Evening Tide — ")


def test_a_song_that_is_over_is_not_claimed_any_more(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched(), event("state", "matching"))
    card = window.listen.card
    assert card.headline.text() == "Evening Tide", "who looks late can still read it"
    assert card.sureness.isHidden() and card.position.isHidden() and card.latency.isHidden()


def test_the_position_ticks_on_and_stands_still_after_stopping(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched(position_s=62.0))
    card = window.listen.card
    qtbot.waitUntil(lambda: card.position_now() > 62.3)
    qtbot.keyClick(window.listen, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.listen.pill.isHidden())
    stood = card.position_now()
    qtbot.wait(50)
    assert card.position_now() == stood
    assert card.headline.text() == "Evening Tide", "the answer stays when listening ends"


def test_a_song_at_another_speed_says_so_and_its_position_runs_as_fast(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched())
    card = window.listen.card
    assert card.speed.isHidden(), "nothing to tell of its own speed"
    hear(qtbot, window, backend, event("state", "matching"))
    hear(qtbot, window, backend, matched(62.0, speed=Speed(1.06, 1.06)))
    assert card.speed.isVisible() and card.speed.text() == "6.0 % fast"
    assert card._position_at is not None
    card._position_at -= 50.0  # they have passed
    assert card.position_now() == pytest.approx(62.0 + 53.0, abs=1.5)
    hear(qtbot, window, backend, event("state", "matching"))
    assert card.speed.isHidden(), "it is not claimed any more"


def test_unknown_replaces_the_match_and_shows_guesses(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched(), unknown())
    card = window.listen.card
    assert card.headline.text() == "Not in your library"
    assert card.copy.isHidden()
    assert card.runners.lines[0][0].text() == "Morning Tide"
    assert window.windowTitle() == "Earmark" or "Tide" not in window.windowTitle()


def test_copy_title(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(window.listen, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before", "nothing is named yet"
    hear(qtbot, window, backend, matched())
    qtbot.mouseClick(window.listen.card.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "The Makers – Evening Tide"
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(window.listen.toggle, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "The Makers – Evening Tide"


def test_listen_once_closes_the_microphone_after_the_answer(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    window.listen.once.click()
    qtbot.waitUntil(lambda: window.listen.pill.isVisible())
    backend.script.append(unknown())
    qtbot.waitUntil(lambda: window.listen.pill.isHidden())
    assert window.listen.card.state is State.UNKNOWN, "the answer stays"
    assert not backend.opened[0].live


def test_events_are_appended_as_json_lines(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend, tmp_path: Path
) -> None:
    (tmp_path / "events.jsonl").write_text('{"event": "before"}\n')
    start(qtbot, window)
    hear(qtbot, window, backend, event("state", "matching"), unknown())
    lines = [json.loads(line) for line in (tmp_path / "events.jsonl").read_text().splitlines()]
    assert [line["event"] for line in lines] == ["before", "state", "unknown"]
    assert lines[2]["state"] == "unknown"


def test_a_refusal_is_one_sentence_on_the_page(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    backend.refusal = "Another program keeps the microphone to itself: close it and try again."
    qtbot.keyClick(window.listen, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.listen.notice.sentence == backend.refusal)
    assert not window.listen.toggle.isChecked()
    assert window.listen.pill.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.listen.notice.sentence == ""


def test_a_device_that_goes_and_returns_is_said(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    backend.script.append(event("device", "listening", source=None))
    qtbot.waitUntil(lambda: "was disconnected" in window.listen.notice.sentence)
    assert window.listen.pill_sign.text() == "Waiting for"
    backend.script.append(event("device", "listening", source="Desk microphone"))
    qtbot.waitUntil(lambda: window.listen.notice.sentence == "")
    assert window.listen.pill_sign.text() == "Microphone open"


def test_clipping_is_said_in_words(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    qtbot.waitUntil(lambda: window.listen.meter.accessibleName() == "Level: −20 dB")
    backend.clipping = True
    qtbot.waitUntil(lambda: window.listen.meter.accessibleName() == "Level: Clipping")


def test_the_spectrogram_takes_new_columns_only_while_listening(qtbot: QtBot, window: MainWindow) -> None:
    view = window.listen.spectrogram
    assert view.columns_shown == 0
    start(qtbot, window)
    qtbot.waitUntil(lambda: view.columns_shown > 20)
    qtbot.keyClick(window.listen, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.listen.pill.isHidden())
    shown = view.columns_shown
    qtbot.wait(50)
    assert view.columns_shown == shown


def test_no_microphone_says_how_to_mend_it_once(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    notice = window.listen.notice
    backend.devices = []
    window.listen.sources_requested.emit()
    qtbot.waitUntil(lambda: "No microphone was found" in notice.sentence)
    notice.hide()
    with qtbot.waitSignal(window._listener.sources_listed):
        window.listen.sources_requested.emit()
    assert notice.sentence == "", "it was put away"
    window.listen._look_again()
    qtbot.waitUntil(lambda: notice.sentence != "")
    backend.devices = [MICROPHONE]
    window.listen.sources_requested.emit()
    qtbot.waitUntil(lambda: notice.sentence == "")


def test_sources_are_listed_and_the_choice_is_kept(qtbot: QtBot, window: MainWindow, settings: object) -> None:
    picker = window.listen.picker
    qtbot.waitUntil(lambda: picker.count() == 4)
    assert [picker.itemText(i) for i in range(4)] == [
        "Default: Desk microphone",
        "Desk microphone",
        "Monitor of Speakers",
        "Internet radio…",
    ]
    picker.setCurrentIndex(2)
    picker.activated.emit(2)
    assert settings.source == "mon-1"  # type: ignore[attr-defined]
    start(qtbot, window)
    assert window.listen.pill_name.text() == "Monitor of Speakers"


def test_without_a_library_the_page_says_what_to_do_next(
    qtbot: QtBot, window: MainWindow, backend: FakeBackend
) -> None:
    card = window.listen.card
    window.listen.show_no_library()
    assert card.headline.text() == "No music to recognise yet"
    assert card.folders.isVisible()
    assert card.demo.isVisible()


def test_no_probability_is_shown_as_a_certainty(qtbot: QtBot, window: MainWindow, backend: FakeBackend) -> None:
    start(qtbot, window)
    hear(qtbot, window, backend, matched(confidence=1.0))
    assert window.listen.card.sureness.text() == "Very sure, > 99 %"


@pytest.mark.parametrize(("seconds", "text"), [(-3.0, "0:00"), (0.0, "0:00"), (187.9, "3:07"), (3723.0, "1:02:03")])
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_sureness() -> None:
    assert [sureness(c) for c in (0.99, 0.95, 0.9, 0.7, 0.2)] == ["Very sure", "Very sure", "Sure", "Likely", "Unsure"]
