"""One plain sentence on the page, with at most one thing to do about it. Never a dialog."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from afp_gui.theme import GRID
from afp_gui.widgets.buttons import close_button
from afp_gui.widgets.icons import Picture


class NoticeBar(QFrame):
    """Hidden until there is a message; Esc or its cross closes it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._action: Callable[[], None] | None = None
        self._picture = Picture("info", "accent", 20)
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.setAccessibleName(self.tr("Act on this notice"))
        self._button.clicked.connect(self._act)
        self._close = close_button(self.tr("Close this notice"), self.tr("Close (Esc)"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID + GRID // 2)
        row.addWidget(self._picture)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        escape.activated.connect(self.hide)
        self.hide()

    @property
    def sentence(self) -> str:
        """The text of the bar; "" while it is hidden."""
        return "" if self.isHidden() else self._sentence.text()

    def say(
        self,
        sentence: str,
        kind: Literal["info", "error"] = "error",
        button: str = "",
        action: Callable[[], None] | None = None,
    ) -> None:
        """Show `sentence`, and `button`, which does `action` when pressed; the last sentence wins."""
        self._action = action
        self._sentence.setText(sentence)
        self._picture.show_icon("warning" if kind == "error" else "info", "red" if kind == "error" else "accent")
        self._button.setText(button)
        if button:
            self._button.setAccessibleName(button)
        self._button.setVisible(bool(button))
        self.setProperty("notice", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(sentence)
        self.show()

    def take_focus(self) -> None:
        """Focus the button, so that a question can be answered with the keyboard at once."""
        self._button.setFocus()

    def _act(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
