"""The list of new files in the library's folders: not indexed yet, or changed since."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt

from afp_gui.library.table import SearchedModel
from afp_gui.numbers import data_size
from afp_gui.widgets.labels import shown
from afp_gui.widgets.table import Index


class NewFile(NamedTuple):
    """What `afp index --dry` reports about a file; `state`: new, changed, or gone."""

    path: str
    bytes: int
    state: str

    @property
    def texts(self) -> tuple[str, ...]:
        return (self.path,)


class NewFileModel(SearchedModel):
    """File, size, and whether it is new."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.headings = [self.tr("File"), self.tr("Size"), self.tr("State")]

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == 1 else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        file = self.rows[index.row()]
        size = data_size(file.bytes)
        state = self.tr("New") if file.state == "new" else self.tr("Changed")
        return (shown(file.path), size, state)[index.column()]
