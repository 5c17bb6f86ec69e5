"""What the listen page can be doing, in the words it says so."""

from enum import Enum

from PySide6.QtCore import QCoreApplication


class State(Enum):
    """The value is the name that the engine's events use, where they have one."""

    NO_LIBRARY = "no library"
    LOADING = "loading"
    READY = "ready"
    LISTENING = "listening"
    QUIET = "quiet"
    MATCHING = "matching"
    MATCHED = "matched"
    UNKNOWN = "unknown"


def words(state: State) -> str:
    """The state line."""
    tr = QCoreApplication.translate
    return {
        State.NO_LIBRARY: tr("State", "No library yet"),
        State.LOADING: tr("State", "Loading"),
        State.READY: tr("State", "Ready"),
        State.LISTENING: tr("State", "Listening"),
        State.QUIET: tr("State", "Too quiet"),
        State.MATCHING: tr("State", "Matching"),
        State.MATCHED: tr("State", "Matched"),
        State.UNKNOWN: tr("State", "Not in library"),
    }[state]


def sureness(confidence: float) -> str:
    """A probability in words."""
    tr = QCoreApplication.translate
    if confidence >= 0.95:
        return tr("State", "Very sure")
    if confidence >= 0.85:
        return tr("State", "Sure")
    if confidence >= 0.6:
        return tr("State", "Likely")
    return tr("State", "Unsure")


def clock(seconds: float) -> str:
    """`3:07`, `1:02:03`; negative times count as the beginning."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def percent(confidence: float) -> str:
    """A probability as a number, never as a certainty: `41 %`, `< 1 %`, `> 99 %`."""
    if confidence < 0.01:
        return "< 1 %"
    return "> 99 %" if confidence > 0.99 else f"{100 * confidence:.0f} %"
