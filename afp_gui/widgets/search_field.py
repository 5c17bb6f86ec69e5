"""The search of a page, which starts when typing pauses."""

import re

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit

from afp_gui.theme import GRID
from afp_gui.widgets.icons import icon

SEARCH_DELAY_MS = 150
ICONS = 5 * GRID
"""What they take of its width."""


class SearchField(QLineEdit):
    """Emits `searched` when nothing was typed for a moment."""

    searched = Signal()

    def __init__(self, name: str):
        super().__init__()
        self._prompt = self.tr("Search (Ctrl+F)")
        self.setAccessibleName(name)
        self.setProperty("kind", "search")
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMaximumWidth(40 * GRID)
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._typing.timeout.connect(self.searched)
        self.textChanged.connect(lambda _: self._typing.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for the key, the word alone is shown."""
        super().resizeEvent(event)
        self.setPlaceholderText(self._prompt if self.width() >= self._room_for(self._prompt) else self._word)

    @property
    def _word(self) -> str:
        return re.split(r"\s*[(（]", self._prompt)[0]

    def _room_for(self, prompt: str) -> int:
        return self.fontMetrics().horizontalAdvance(prompt) + ICONS
