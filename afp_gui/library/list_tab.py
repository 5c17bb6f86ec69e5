"""One of the page's other lists: a sentence, buttons, and the table."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.table import Table


class Listing(QWidget):
    """Buttons are added by `add_button`, from left to right."""

    def __init__(self, table: Table, sentence: str):
        super().__init__()
        self.table = table
        self.sentence = QLabel(sentence)
        self.sentence.setProperty("tone", "muted")
        self.sentence.setWordWrap(True)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, GRID, 0, GRID)
        self._row.setSpacing(GRID)
        self._row.addWidget(self.sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(table, 1)

    def add_button(self, text: str, explained: str) -> QPushButton:
        button = push_button(text, explained)
        self._row.addWidget(button)
        return button
