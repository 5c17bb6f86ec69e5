"""What a page shows while it has nothing to show: a picture, what the page is for, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.theme import GRID
from afp_gui.widgets.icons import Picture


class EmptyState(QWidget):
    """Buttons are added by `add_button`; the first one is the main action."""

    def __init__(self, picture: str, heading: str, sentence: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.heading = QLabel(heading, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.heading.setFont(theme.font("heading", bold=True))
        self.sentence = QLabel(sentence, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setProperty("tone", "muted")
        self.sentence.setWordWrap(True)
        self.sentence.setFixedWidth(56 * GRID)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GRID)
        self._buttons.addStretch()
        self._buttons.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addStretch(2)
        column.addWidget(Picture(picture, "accent", 56), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(GRID)
        column.addWidget(self.heading)
        middle = QHBoxLayout()  # an alignment flag would cost the label its second line
        middle.addStretch()
        middle.addWidget(self.sentence)
        middle.addStretch()
        column.addLayout(middle)
        column.addSpacing(GRID)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def add_button(self, text: str, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setProperty("kind", "primary" if primary else "")
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button
