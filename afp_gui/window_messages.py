"""What the window says in place of sentences of the engine that send their reader to a terminal."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

IN_THE_WINDOW = {
    "There is no sound source called “{wanted}”: see `afp sources` for those there are.": QT_TRANSLATE_NOOP(
        "Engine", "There is no sound source called “{wanted}”. Choose another source from the list."
    ),
    "There is no music library in {directory}; make one with `afp index FOLDER`.": QT_TRANSLATE_NOOP(
        "Engine", "There is no music library in {directory}. Add folders of music on the Library page."
    ),
    "The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path2}.": QT_TRANSLATE_NOOP(
        "Engine", "The catalogue {path} is damaged or cannot be read. Choose Maintenance, Repair on the Library page."
    ),
    "The index of {directory} is missing or behind; run `afp library rebuild`.": QT_TRANSLATE_NOOP(
        "Engine", "The index of {directory} is missing or behind. Choose Maintenance, Rebuild the index."
    ),
    "{directory} is cut short; run `afp library repair`.": QT_TRANSLATE_NOOP(
        "Engine", "{directory} is cut short. Choose Maintenance, Repair on the Library page."
    ),
    "{path} is cut short; run `afp library rebuild`.": QT_TRANSLATE_NOOP(
        "Engine", "{path} is cut short. Choose Maintenance, Rebuild the index on the Library page."
    ),
    "{shard} cannot be read; run `afp library repair`.": QT_TRANSLATE_NOOP(
        "Engine", "{shard} cannot be read. Choose Maintenance, Repair on the Library page."
    ),
    "{shard} is cut short or gone; run `afp library repair`.": QT_TRANSLATE_NOOP(
        "Engine", "{shard} is cut short or gone. Choose Maintenance, Repair on the Library page."
    ),
    "The library {path} is of an older kind; run `afp index` on it once.": QT_TRANSLATE_NOOP(
        "Engine", "The library {path} is of an older kind. Choose Rescan on the Library page once."
    ),
    "There is no folder {folder}: make it, or choose another --log.": QT_TRANSLATE_NOOP(
        "Engine", "There is no folder {folder}: make it, or choose another file for the log of plays."
    ),
    "{file} is not a library made by `afp library export`, or it is damaged.": QT_TRANSLATE_NOOP(
        "Engine", "{file} is not an exported library, or it is damaged."
    ),
}
