"""The window tells a speed by the engine's rules, in its own language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from afp_gui.speed_labels import speed_label
from engine.recognition.speed import Speed, describe


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


def test_english_words_are_those_of_the_engine() -> None:
    told = set()
    for pitch in (0.89, 0.944, 0.994, 0.9975, 1.0, 1.003, 1.006, 1.059, 1.125):
        for tempo in (0.85, 0.96, 0.995, 0.998, 1.0, 1.0031, 1.031, 1.08):
            for speed in (Speed(pitch, tempo), Speed(tempo, tempo)):
                assert speed_label(speed) == describe(speed)
                told.add(speed_label(speed))
    assert {"", "3.1 % fast", "key-locked, -4.0 %", "1.0 semitones down", "8.0 % fast, 2.0 semitones up"} <= told
    assert speed_label(None) == ""


@pytest.mark.usefixtures("german")
def test_numbers_are_of_the_language() -> None:
    assert speed_label(Speed(1.0, 1.04)) == "key-locked, +4,0 %"
    assert speed_label(Speed(0.9964, 0.9964)) == "0,4 % slow"
