"""The keys of every page. A test compares them with the window, so that the list only names keys that work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Keys:
    """Keys and what they do; keys have the desktop's names."""

    names: tuple[str, ...]
    what: str


def descriptions() -> dict[str, dict[str, str]]:
    """What each key does, by page and by its portable name; "" is for keys that work everywhere."""
    seek = translate("Shortcuts", "Seek by 5 seconds")
    leap = translate("Shortcuts", "Seek by 30 seconds")
    play = translate("Shortcuts", "Play the library's copy from where it was heard")
    favourite = translate("Shortcuts", "Mark as a favourite")
    entry = translate("Shortcuts", "In a review: previous entry, next entry")
    zoom = translate("Shortcuts", "In a review: zoom in, zoom out")
    settings = translate("Shortcuts", "Settings")
    return {
        "": {
            "Ctrl+1": translate("Shortcuts", "Listen"),
            "Ctrl+2": translate("Shortcuts", "History"),
            "Ctrl+3": translate("Shortcuts", "Library"),
            "Ctrl+4": translate("Shortcuts", "Training"),
            "Ctrl+5": translate("Shortcuts", "Evaluation"),
            "Ctrl+6": settings,
            "Ctrl+,": settings,
            "F1": translate("Shortcuts", "Help"),
            "F11": translate("Shortcuts", "Stage view, and back"),
            "Ctrl+Shift+L": translate("Shortcuts", "Light, dark, or as the system"),
            "Ctrl+Q": translate("Shortcuts", "Quit"),
            "Esc": translate("Shortcuts", "Close a notice"),
            "Tab": translate("Shortcuts", "Go to the next control"),
        },
        "listen": {
            "Space": translate("Shortcuts", "Start and stop listening"),
            "Ctrl+L": translate("Shortcuts", "Listen until there is an answer"),
            "Ctrl+M": translate("Shortcuts", "Choose the source"),
            "W": translate("Shortcuts", "Mark the song as wrong"),
            "Y": translate("Shortcuts", "Show why it matched, or the spectrogram again"),
            "Ctrl+C": translate("Shortcuts", "Copy the title"),
            "F": translate("Shortcuts", "Freeze the picture, continue it"),
            "Ctrl+D": translate("Shortcuts", "Try the demo"),
        },
        "history": {
            "Ctrl+F": translate("Shortcuts", "Search"),
            "Esc": translate("Shortcuts", "Leave the search"),
            "Return": play,
            "Enter": play,
            "Ctrl+P": translate("Shortcuts", "Pause, continue"),
            "Left": seek,
            "Right": seek,
            "PgUp": leap,
            "PgDown": leap,
            "F2": translate("Shortcuts", "Edit title, artist or note"),
            "S": favourite,
            "Ctrl+B": favourite,
            "W": translate("Shortcuts", "Mark it as another song, or undo this"),
            "Ctrl+Return": translate("Shortcuts", "Show the file in the file manager"),
            "Ctrl+C": translate("Shortcuts", "Copy"),
            "Del": translate("Shortcuts", "Delete"),
            "Ctrl+Z": translate("Shortcuts", "Undo the deletion"),
            "Ctrl+E": translate("Shortcuts", "Export what is shown"),
            "Ctrl+O": translate("Shortcuts", "Identify a file"),
            "Space": translate("Shortcuts", "In a review: play the recording from here, stop"),
            "C": translate(
                "Shortcuts", "In a review: play your library's song at the same place, or the recording again"
            ),
            "A": translate("Shortcuts", "In a review: the song is right"),
            "R": translate("Shortcuts", "In a review: it is not this song"),
            "B": translate("Shortcuts", "In a review: the song begins here"),
            "X": translate("Shortcuts", "In a review: split the song here"),
            "J": translate("Shortcuts", "In a review: join it with the next"),
            "T": translate("Shortcuts", "In a review: type its name"),
            "V": translate("Shortcuts", "In a review: mark the list as reviewed, or undo this"),
            "Up": entry,
            "Down": entry,
            "+": zoom,
            "-": zoom,
            "0": translate("Shortcuts", "In a review: show the whole recording"),
            "Backspace": translate("Shortcuts", "Leave the review"),
            "Ctrl+Shift+Z": translate("Shortcuts", "Redo what was undone"),
        },
        "library": {
            "Ctrl+O": translate("Shortcuts", "Add folders"),
            "Ctrl+Shift+O": translate("Shortcuts", "Choose another library"),
            "F5": translate("Shortcuts", "Look for new and changed files"),
            "Shift+F5": translate("Shortcuts", "Index every file again, even if unchanged"),
            "Ctrl+F": translate("Shortcuts", "Search"),
            "Esc": translate("Shortcuts", "Leave the search"),
            "Del": translate("Shortcuts", "Remove the selected tracks"),
            "Ctrl+C": translate("Shortcuts", "Copy titles"),
        },
        "training": {
            "Ctrl+N": translate("Shortcuts", "New training"),
            "Del": translate("Shortcuts", "Delete the chosen run"),
        },
        "evaluation": {
            "Ctrl+N": translate("Shortcuts", "New evaluation"),
            "Ctrl+Return": translate("Shortcuts", "Start it"),
            "Ctrl+R": translate("Shortcuts", "Record in a room"),
            "F5": translate("Shortcuts", "Reload the results"),
            "Ctrl+E": translate("Shortcuts", "Save the figures"),
            "Ctrl+Shift+E": translate("Shortcuts", "Save the curves"),
            "Del": translate("Shortcuts", "Delete the chosen results"),
        },
    }


def keys(what_by_key: Mapping[str, str]) -> list[Keys]:
    """In the order of the descriptions; keys that do the same are listed together."""
    by_what: dict[str, list[str]] = {}
    for key, what in what_by_key.items():
        by_what.setdefault(what, []).append(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
    return [Keys(tuple(names), what) for what, names in by_what.items()]
