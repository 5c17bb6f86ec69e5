"""Lists the stored data: what it is, how large, and where; and how to delete it."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from engine.user_data import UserData, What
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from afp_gui.desktop.reveal import open_folder
from afp_gui.numbers import data_size
from afp_gui.preferences.rows import Row
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button


class UserDataList(QWidget):
    """One row per kind of data; the sizes follow when they are measured."""

    def __init__(self) -> None:
        super().__init__()
        self._folders: dict[What, Path] = {}
        self.rows: dict[What, Row] = {}
        self.sizes: dict[What, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for what, (name, explanation) in self._words().items():
            size = QLabel(self.tr("Measuring…"))
            size.setMinimumWidth(12 * GRID)
            button = push_button(self.tr("Open folder"), action=partial(self._open, what))
            button.setProperty("kind", "quiet")
            button.setAccessibleName(self.tr("Open the folder: {name}").format(name=name))
            self.sizes[what] = size
            self.rows[what] = Row(name, explanation, size, button)
            column.addWidget(self.rows[what])

    def show_places(self, everything: Sequence[UserData]) -> None:
        """Show the place of each kind: the first one that exists."""
        for each in reversed(everything):
            if each.folder.is_dir() or each.what not in self._folders:
                self._folders[each.what] = each.folder

    def show_sizes(self, sizes: Mapping[What, int]) -> None:
        for what, size in sizes.items():
            told = data_size(size)
            self.sizes[what].setText(told if size else self.tr("Nothing yet"))

    def _open(self, what: What) -> None:
        if what in self._folders:
            folder = self._folders[what]
            open_folder(folder if folder.is_dir() else folder.parent)

    def _words(self) -> dict[What, tuple[str, str]]:
        return {
            "history": (self.tr("History"), self.tr("What was heard and when.")),
            "feedback": (self.tr("Corrections"), self.tr("Names that you marked as wrong, with figures; no sound.")),
            "libraries": (
                self.tr("Libraries"),
                self.tr("Fingerprints of your music. The music itself stays where it is."),
            ),
            "trainings": (self.tr("Trainings and evaluations"), self.tr("Runs, models, results and your recordings.")),
            "prepared": (
                self.tr("Prepared music"),
                self.tr("Copies for training and testing. They can be made again."),
            ),
            "settings": (self.tr("Settings and log"), self.tr("Your choices on this page, and the log of errors.")),
        }
