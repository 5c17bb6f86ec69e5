"""Internet radio among the sources: its dialog, and a real station in the window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afp_gui.main_window import MainWindow
from afp_gui.pages import PREFERENCES
from afp_gui.settings import LONGEST_NAME, MOST_STATIONS, Settings
from afp_gui.widgets.source_picker import SourcePicker
from afp_gui.widgets.station_dialog import StationDialog
from engine.audio.audio_source import AudioSource
from engine.audio.level import LevelMeter
from engine.audio.sources import open_source
from engine.recognition.listener import Listener
from tests.afp_gui.fakes import FakeBackend, matched
from tests.engine.audio.station import Station, running_station
from tests.engine.recognition.test_listener import RECOGNIZER, Evidence

REFUSED = "Only addresses that begin with http:// or https:// can be opened; check the spelling."


class RadioBackend(FakeBackend):
    """Sources and listener are the engine's own; nothing is ever recognised."""

    def open_source(self, name: str | None) -> AudioSource:  # type: ignore[override]
        return open_source(name)

    def level_meter(self, source: Any) -> LevelMeter:  # type: ignore[override]
        return LevelMeter(source.ring, source.rate)

    def listener(self, recognizer: object, source: Any, once: bool) -> Listener:  # type: ignore[override]
        return Listener(RECOGNIZER, source, once, evidence=Evidence())  # type: ignore[arg-type]


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with running_station(tmp_path) as station:
        yield station


def labels(picker: SourcePicker) -> list[str]:
    return [picker.itemText(row) for row in range(picker.count())]


def ask(qtbot: QtBot, picker: SourcePicker) -> StationDialog:
    """Choose the last entry as a person does."""
    picker.setCurrentIndex(picker.count() - 1)
    picker.activated.emit(picker.count() - 1)
    (dialog,) = picker.findChildren(StationDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def closed(picker: SourcePicker) -> Callable[[], bool]:
    return lambda: not picker.findChildren(StationDialog)


def test_an_address_is_asked_for_kept_and_offered_again(
    qtbot: QtBot, window: MainWindow, settings: Settings, backend: FakeBackend
) -> None:
    picker = window.listen.picker
    dialog = ask(qtbot, picker)
    assert picker.currentText() == "Default: Desk microphone", "nothing is chosen yet"
    assert dialog.known.isHidden()
    for address in ("file:///etc/passwd", "", "https://", "https://me:secret@station.example/"):
        dialog.address.setText(address)
        qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
        assert dialog.isVisible() and dialog.wrong.isVisible()
        for label in (dialog.explanation, dialog.wrong):
            qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))
        assert (dialog.wrong.text() == REFUSED) == ("@" not in address)
    dialog.address.setText(" station.example/live ")
    assert dialog.wrong.isHidden()
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert settings.source == picker.source == "https://station.example/live"
    assert settings.stations == [], "it has not been heard yet"
    assert picker.currentText() == "station.example/live"
    qtbot.waitUntil(closed(picker))
    assert backend.opened == [], "an address is contacted when one listens, not before"
    window.show_page(PREFERENCES)
    assert labels(window.preferences.picker)[-2:] == ["station.example/live", "Internet radio…"]
    assert window.preferences.picker.currentText() == "station.example/live"
    dialog = ask(qtbot, picker)
    assert dialog.address.selectedText() == "https://station.example/live", "it can be corrected"
    dialog.reject()
    qtbot.waitUntil(closed(picker))
    window.listen.choose_source("mon-1")
    dialog = ask(qtbot, picker)
    assert dialog.address.text() == "" and "station.example/live" not in labels(picker)
    dialog.reject()
    qtbot.waitUntil(closed(picker))


def test_a_station_is_chosen_from_the_last_ones_or_removed(
    qtbot: QtBot, window: MainWindow, settings: Settings
) -> None:
    settings.stations = [("https://tide.example/a", "Tide Radio"), ("https://ebb.example/b", "")]
    picker = window.listen.picker
    picker.show_stations()
    assert labels(picker)[-3:] == ["Tide Radio", "ebb.example/b", "Internet radio…"]
    dialog = ask(qtbot, picker)
    assert [dialog.known.item(row).text() for row in range(2)] == ["Tide Radio · tide.example/a", "ebb.example/b"]
    assert not dialog.remove.isEnabled()
    dialog.known.setFocus()
    qtbot.waitUntil(dialog.known.hasFocus)
    dialog.known.setCurrentRow(0)
    assert dialog.address.text() == "https://tide.example/a"
    qtbot.keyClick(dialog.known, Qt.Key.Key_Delete)
    assert settings.stations == [("https://ebb.example/b", "")]
    assert dialog.address.text() == "https://ebb.example/b"
    dialog.choose.click()
    assert picker.source == "https://ebb.example/b"
    qtbot.waitUntil(closed(picker))
    dialog = ask(qtbot, picker)
    dialog.known.setCurrentRow(0)
    dialog.remove.click()
    dialog.reject()
    qtbot.waitUntil(closed(picker))
    assert settings.stations == []
    assert labels(picker)[-2:] == ["ebb.example/b", "Internet radio…"], "it is still the one that is chosen"


def test_the_wheel_changes_no_source_and_asks_for_none(window: MainWindow, settings: Settings) -> None:
    picker = window.listen.picker
    at = QPointF(picker.rect().center())
    turn = QWheelEvent(
        at,
        picker.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    for _ in range(picker.count()):
        QApplication.sendEvent(picker, turn)
    assert picker.source == settings.source == "" and not picker.findChildren(StationDialog)


def test_only_the_last_stations_are_kept(settings: Settings) -> None:
    for number in range(MOST_STATIONS + 2):
        settings.keep_station(f"https://station.example/{number}")
    settings.name_station("https://station.example/5", "n" * 500)
    settings.name_station("https://station.example/0", "gone")
    settings.keep_station("https://station.example/5")
    assert settings.stations[0] == ("https://station.example/5", "n" * LONGEST_NAME)
    assert len(settings.stations) == MOST_STATIONS and "gone" not in dict(settings.stations).values()
    settings.keep("stations", '[["https://one.example/"], 3, ["https://two.example/", null]]')
    assert settings.stations == []


class TestOnAir:
    @pytest.fixture
    def backend(self) -> RadioBackend:
        return RadioBackend()

    def test_a_real_station_is_heard_breaks_off_and_returns(
        self, qtbot: QtBot, window: MainWindow, settings: Settings, station: Station
    ) -> None:
        page = window.listen
        with station.on_air():
            dialog = ask(qtbot, page.picker)
            dialog.address.setText(station.stream)
            dialog.choose.click()
            page.start()
            qtbot.waitUntil(lambda: page.pill_name.text() == "Tide Radio")
            assert page.pill_sign.text() == "", "no microphone is open"
            qtbot.waitUntil(lambda: page.spectrogram.columns_shown > 20)
            assert settings.stations == [(station.stream, "Tide Radio")]
            assert page.picker.currentText() == "Tide Radio"
            station.say("The Makers - <b>Evening</b> Tide")
            said = "Tide Radio announces: The Makers - <b>Evening</b> Tide"
            qtbot.waitUntil(lambda: page.card.announced.text() == said)
            assert page.card.announced.textFormat() == Qt.TextFormat.PlainText
            assert window.stage.source.text() == said
            page.show_event(matched())
            assert page.card.headline.text() == "Evening Tide" and page.card.announced.isVisible()
            station.stop()
            qtbot.waitUntil(lambda: "The station cannot be heard" in page.notice.sentence)
            assert "icrophone" not in page.notice.sentence
            assert page.pill_sign.text() == "Waiting for"
        station.start()
        with station.on_air():
            qtbot.waitUntil(lambda: page.notice.sentence == "", timeout=30_000)
            assert page.pill_name.text() == "Tide Radio"
            page.toggle.click()
            qtbot.waitUntil(lambda: page.pill.isHidden())
            assert page.card.announced.isHidden()

    def test_an_address_without_a_station_is_one_sentence(
        self, qtbot: QtBot, window: MainWindow, station: Station, settings: Settings
    ) -> None:
        once_heard = ("https://tide.example/a", "Tide Radio")
        settings.stations = [once_heard]
        window.listen.choose_source(f"{station.root}/nothing")
        window.listen.start()
        said = "“127.0.0.1” answers 404 instead of sound; check the address."
        qtbot.waitUntil(lambda: window.listen.notice.sentence == said)
        assert window.listen.pill.isHidden() and not window.listen.toggle.isChecked()
        assert settings.stations == [once_heard], "one that never gave any sound is not offered again"
        settings.stations = [(f"{station.root}/nothing", "Ebb Radio"), once_heard]
        window.listen.notice.hide()
        window.listen.start()
        qtbot.waitUntil(lambda: window.listen.notice.sentence == said)
        assert settings.stations[0][1] == "Ebb Radio", "one that did stays"

    def test_a_station_is_tried_in_the_first_steps(
        self, qtbot: QtBot, window: MainWindow, station: Station, settings: Settings
    ) -> None:
        window.show_first_run()
        source = window.first_run.source
        with station.on_air():
            dialog = ask(qtbot, source.picker)
            dialog.address.setText(station.stream)
            dialog.choose.click()
            qtbot.waitUntil(lambda: source.words.text() == "I hear the station.")
            assert [address for address, _ in settings.stations] == [station.stream]
            assert settings.source == window.listen.picker.source == station.stream
            window.first_run.skip.click()
