"""Buttons with names for screen readers."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton

from afp_gui.widgets.icons import icon


def push_button(
    text: str, explained: str = "", action: Callable[[], object] | None = None, picture: str = "", role: str = "muted"
) -> QPushButton:
    """A button with its name, a tool tip, what a click does, and a picture in the colour of `role`."""
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setToolTip(explained)
    if picture:
        button.setIcon(icon(picture, role))
        button.setIconSize(QSize(18, 18))
    if action is not None:
        button.clicked.connect(lambda: action())
    return button


def close_button(text: str, explained: str, action: Callable[[], object]) -> QToolButton:
    """The cross at the end of a bar."""
    button = QToolButton()
    button.setIcon(icon("close"))
    button.setIconSize(QSize(18, 18))
    button.setAccessibleName(text)
    button.setToolTip(explained)
    button.clicked.connect(action)
    return button
