"""The states of the listen page, and their words."""

from enum import Enum
from typing import Literal

from PySide6.QtCore import QCoreApplication

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
