"""The folders of the library: where the music is, whether they are there, and whether they are watched."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, QTime, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.numbers import number
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel, shown
from afp_gui.widgets.table import HeadedModel, Index, Table

if TYPE_CHECKING:
    from engine.library.folder_state import FolderState

TRACKS, LENGTH = 1, 2


class FolderModel(HeadedModel):
    """Path, tracks, length, last check, state."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.folders: Sequence[FolderState] = ()
        self.headings = [
            self.tr("Folder"),
            self.tr("Tracks"),
            self.tr("Length"),
            self.tr("Last check"),
            self.tr("State"),
        ]
        self._states = {
            "present": (self.tr("Here"), self.tr("It can be read.")),
            "away": (
                self.tr("Away"),
                self.tr("The folder or its drive is not connected; its tracks are kept."),
            ),
            "unreadable": (self.tr("Not allowed"), self.tr("It cannot be opened: change its permissions.")),
        }

    def show(self, folders: Sequence[FolderState]) -> None:
        if folders == self.folders:
            return
        self.beginResetModel()
        self.folders = folders
        self.endResetModel()

    def count(self) -> int:
        return len(self.folders)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in (TRACKS, LENGTH) else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        folder = self.folders[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.colours().muted) if folder.state != "present" else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return (
            shown(folder.path),
            number(folder.tracks),
            length(folder.audio_s) if folder.tracks else "",
            moment(folder.looked) or self.tr("Not known"),
            self._states[folder.state][role == Qt.ItemDataRole.ToolTipRole],
        )[index.column()]


class FoldersPanel(QWidget):
    """The buttons act on the selected folders, or on all if none is selected."""

    rescan_requested = Signal(list, bool)  # of str: folders; whether unchanged files are read again, too
    forgetting_requested = Signal(list)  # of FolderState
    watch_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._allowed = True
        self.model = FolderModel(self)
        self.table = Table(self.model, (34, 9, 9, 20, 26), 0, self.tr("Folders of the library"))
        self.watch = QCheckBox(self.tr("Watch these folders"))
        self.watch.setAccessibleName(self.tr("Watch these folders"))
        self.watch.setToolTip(self.tr("New music is indexed automatically, when no other work is running"))
        self.watch.clicked.connect(self.watch_changed)
        self.rescan = push_button(
            self.tr("Rescan"), self.tr("Look for new and changed files in the selected folders, or in all")
        )
        self.rescan.clicked.connect(lambda: self._ask_for_rescan(False))
        self.again = push_button(
            self.tr("Index again"),
            self.tr("Index every file in the selected folders again, or in all folders, even if unchanged (Shift+F5)"),
        )
        self.again.clicked.connect(lambda: self._ask_for_rescan(True))
        self.forget = push_button(
            self.tr("Forget…"), self.tr("Remove the selected folders and their tracks from the library (Delete)")
        )
        self.forget.clicked.connect(self.ask_to_forget)
        self.forget.setEnabled(False)
        self.sentence = ElidedLabel()
        self.sentence.setProperty("tone", "muted")
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.model.modelReset.connect(self._selection_changed)
        row = QHBoxLayout()
        row.setContentsMargins(0, GRID, 0, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.watch)
        row.addWidget(self.sentence, 1)
        for button in (self.rescan, self.again, self.forget):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.table, 1)

    def show_watch(self, on: bool) -> None:
        """Whether the folders are watched."""
        self.watch.setChecked(on)
        self.sentence.setText(
            self.tr("New music is indexed automatically, when no other work is running.") if on else ""
        )

    def allow_work(self, allowed: bool) -> None:
        """Enable or disable everything that changes the library."""
        self._allowed = allowed
        self.rescan.setEnabled(allowed)
        self.again.setEnabled(allowed)
        self._selection_changed()

    def ask_to_forget(self) -> None:
        if not self._allowed:
            return
        if chosen := self.chosen():
            self.forgetting_requested.emit(chosen)

    def chosen(self) -> list[FolderState]:
        return [self.model.folders[index.row()] for index in self.table.selectionModel().selectedRows()]

    def _ask_for_rescan(self, again: bool) -> None:
        self.rescan_requested.emit([folder.path for folder in self.chosen()], again)

    def _selection_changed(self) -> None:
        self.forget.setEnabled(self._allowed and self.table.selectionModel().hasSelection())


def moment(noted: str) -> str:
    """`today, 10:46` or `23 Nov, 10:46`, in the locale's format; "" if the note is not a valid time."""
    try:
        local = datetime.fromisoformat(noted).astimezone()
    except ValueError:
        return ""
    time = QLocale().toString(QTime(local.hour, local.minute, local.second), QLocale.FormatType.ShortFormat)
    if local.date() == datetime.now().astimezone().date():
        return QCoreApplication.translate("LibraryPage", "today, {time}").format(time=time)
    form = QCoreApplication.translate("LibraryPage", "d MMM")
    if local.year != datetime.now().astimezone().year:
        form = QCoreApplication.translate("LibraryPage", "d MMM yyyy")
    return f"{QLocale().toString(QDate(local.year, local.month, local.day), form)}, {time}"


def length(seconds: float) -> str:
    """`52 min`, `1.4 h`, `21 h`."""
    hours = seconds / 3600
    if hours < 1:
        return QCoreApplication.translate("LibraryPage", "{m} min").format(m=number(round(seconds / 60)))
    return QCoreApplication.translate("LibraryPage", "{h} h").format(h=number(hours, 1 if hours < 10 else 0))
