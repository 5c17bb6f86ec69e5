"""Asks for a name in the page itself: a text field, one button, and a way to cancel."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from afp_gui.theme import GRID
from afp_gui.widgets.buttons import close_button
from afp_gui.widgets.shortcuts import bind_alone

LONGEST = 60


class NameBar(QFrame):
    """Hidden until it asks something; Enter or the button answers, Esc or the cross cancels."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("notice", "info")
        self._answered: Callable[[str], object] = lambda _: None
        self._question = QLabel()
        self.button = QPushButton()
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setMaximumWidth(40 * GRID)
        self.line.returnPressed.connect(self._answer)
        self.line.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self._answer)
        close = close_button(self.tr("Leave the name as it is"), self.tr("Close (Esc)"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID + GRID // 2)
        row.addWidget(self._question)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        row.addStretch()
        row.addWidget(close)
        bind_alone(self.line, (("Escape", self.hide),))
        self._name("", "?")
        self.hide()

    def ask(
        self, question: str, button: str, name: str, answered: Callable[[str], object], longest: int = LONGEST
    ) -> None:
        """Ask for a name, `name` being proposed; `answered` is called with a name that is not empty."""
        self._answered = answered
        self.line.setMaxLength(longest)
        self._name(question, button)
        self.line.setText(name)
        self.button.setEnabled(bool(name.strip()))
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def _name(self, question: str, button: str) -> None:
        self._question.setText(question)
        self.line.setAccessibleName(question or self.tr("Name"))
        self.button.setText(button)
        self.button.setAccessibleName(button)

    def _answer(self) -> None:
        if name := " ".join(self.line.text().split()):
            self.hide()
            self._answered(name)
