"""The search of a page, which starts when typing pauses."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from afp_gui.theme import GRID
from afp_gui.widgets.icons import icon

SEARCH_DELAY_MS = 150


class SearchField(QLineEdit):
    """Emits `searched` when nothing was typed for a moment."""

    searched = Signal()

    def __init__(self, name: str):
        super().__init__()
        self.setPlaceholderText(self.tr("Search (Ctrl+F)"))
        self.setAccessibleName(name)
        self.setProperty("kind", "search")
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        icons = 6 * GRID
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.placeholderText()) + icons)
        self.setMaximumWidth(40 * GRID)
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._typing.timeout.connect(self.searched)
        self.textChanged.connect(lambda _: self._typing.start())
