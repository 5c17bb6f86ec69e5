"""A push button that says what it is to a screen reader, too."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

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
