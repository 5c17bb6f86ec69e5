"""How fast and how high a song runs, in words: the rules are those of `engine.speed.in_words`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from afp_gui.numbers import number, percent

if TYPE_CHECKING:
    from engine.speed import Speed


def speed_words(speed: Speed | None) -> str:
    """`3.1 % fast`; "" where it is the library's own speed, as far as can be told, or none is known."""
    if speed is None:
        return ""
    faster, semitones = speed.tempo - 1, speed.semitones
    if abs(speed.drift - 1) < 0.01:
        return _fast_or_slow(faster) if abs(faster) >= 0.003 else ""
    translate = QCoreApplication.translate
    if abs(semitones) < 0.1:
        sign = "+" if faster > 0 else ""  # the language's own minus is in the number
        return translate("Speed", "key-locked, {percent}").format(percent=sign + percent(faster, 1))
    up = translate("Speed", "{n} semitones up") if semitones > 0 else translate("Speed", "{n} semitones down")
    pitch = up.format(n=number(abs(semitones), 1))
    return pitch if abs(faster) < 0.01 else f"{_fast_or_slow(faster)}, {pitch}"


def _fast_or_slow(faster: float) -> str:
    translate = QCoreApplication.translate
    words = translate("Speed", "{percent} fast") if faster > 0 else translate("Speed", "{percent} slow")
    return words.format(percent=percent(abs(faster), 1))
