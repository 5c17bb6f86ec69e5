"""The states of the listen page, and their words."""

from enum import Enum
from typing import Literal

from PySide6.QtCore import QCoreApplication

from afp_gui import numbers

Preparation = Literal["", "music", "demo"]
"""What is being prepared: nothing, an index of the person's music, or the demo."""


class State(Enum):
    """The value is the name in the engine's events, if they have one."""

    NO_LIBRARY = "no library"
    PREPARING = "preparing"
    LOADING = "loading"
    READY = "ready"
    LISTENING = "listening"
    QUIET = "quiet"
    MATCHING = "matching"
    MATCHED = "matched"
    UNKNOWN = "unknown"


def words(state: State) -> str:
    """The state line."""
    translate = QCoreApplication.translate
    return {
        State.NO_LIBRARY: translate("State", "No library yet"),
        State.PREPARING: translate("State", "Indexing"),
        State.LOADING: translate("State", "Loading"),
        State.READY: translate("State", "Ready"),
        State.LISTENING: translate("State", "Listening"),
        State.QUIET: translate("State", "Too quiet"),
        State.MATCHING: translate("State", "Matching"),
        State.MATCHED: translate("State", "Matched"),
        State.UNKNOWN: translate("State", "Not in library"),
    }[state]


def sureness(confidence: float) -> str:
    """A probability in words."""
    translate = QCoreApplication.translate
    if confidence >= 0.95:
        return translate("State", "Very sure")
    if confidence >= 0.85:
        return translate("State", "Sure")
    if confidence >= 0.6:
        return translate("State", "Likely")
    return translate("State", "Unsure")


def clock(seconds: float) -> str:
    """`3:07`, `1:02:03`; negative times count as the beginning."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def percent(confidence: float) -> str:
    """A probability as a number, never as a certainty: `41 %`, `< 1 %`, `> 99 %`."""
    if confidence < 0.01:
        return "< 1 %"
    return "> 99 %" if confidence > 0.99 else numbers.percent(confidence)
