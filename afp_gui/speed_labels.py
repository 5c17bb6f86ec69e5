"""How fast and how high a song runs, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from afp_gui.numbers import number, percent

if TYPE_CHECKING:
    from engine.recognition.speed import Speed


def speed_label(speed: Speed | None) -> str:
    """`3.1 % fast`; "" for the library's own speed, as far as can be measured, or if unknown."""
    if speed is None:
        return ""
    translate, changed = QCoreApplication.translate, speed.changed
    faster, semitones = speed.tempo - 1, speed.semitones
    if changed == "own":
        return ""
    if changed == "speed":
        return _fast_or_slow(faster)
    if changed == "tempo":
        sign = "+" if faster > 0 else ""  # the language's own minus is in the number
        return translate("Speed", "key-locked, {percent}").format(percent=sign + percent(faster, 1))
    up = translate("Speed", "{n} semitones up") if semitones > 0 else translate("Speed", "{n} semitones down")
    pitch = up.format(n=number(abs(semitones), 1))
    return pitch if changed == "pitch" else f"{_fast_or_slow(faster)}, {pitch}"


def _fast_or_slow(faster: float) -> str:
    translate = QCoreApplication.translate
    words = translate("Speed", "{percent} fast") if faster > 0 else translate("Speed", "{percent} slow")
    return words.format(percent=percent(abs(faster), 1))
