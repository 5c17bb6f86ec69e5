"""The rows of the Settings page: the name of a choice, its meaning, and its control on the right."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from afp_gui import theme
from afp_gui.theme import GRID

CONTROLS_WIDTH = 34 * GRID
WIDE = (QComboBox, QLineEdit)


class Row(QWidget):
    """One choice. The first control gets the row's name for screen readers, if it has none."""

    def __init__(self, name: str, explanation: str, *controls: QWidget):
        super().__init__()
        self.name = QLabel(name)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation = QLabel(explanation)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setFont(theme.font("small"))
        self.explanation.setProperty("tone", "muted")
        self.explanation.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(GRID // 4)
        words.addWidget(self.name)
        words.addWidget(self.explanation)
        words.addStretch()
        right = QHBoxLayout()
        right.setSpacing(GRID)
        for control in controls:
            right.addWidget(control, 1 if isinstance(control, WIDE) else 0)
            if isinstance(control, QComboBox):
                control.installEventFilter(_NO_WHEEL)
        if not any(isinstance(control, WIDE) for control in controls):
            right.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4 * GRID)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, CONTROLS_WIDTH)
        grid.addLayout(words, 0, 0)
        grid.addLayout(right, 0, 1, Qt.AlignmentFlag.AlignTop)
        if first := next((control for control in controls if control.focusPolicy() != Qt.FocusPolicy.NoFocus), None):
            said = first.text() if isinstance(first, QAbstractButton) else name
            first.setAccessibleName(first.accessibleName() or said)
            first.setAccessibleDescription(explanation)
            self.name.setBuddy(first)

    def explain(self, explanation: str) -> None:
        """Change the text under the name."""
        self.explanation.setText(explanation)


def section(heading: str, *rows: QWidget) -> QVBoxLayout:
    """Related rows under a heading."""
    title = QLabel(heading)
    title.setFont(theme.font("body", bold=True))
    title.setProperty("tone", "accent")
    column = QVBoxLayout()
    column.setSpacing(2 * GRID)
    column.addWidget(title)
    for row in rows:
        column.addWidget(row)
    return column


class _NoWheel(QObject):
    """Makes the wheel over a list scroll the page instead of changing the choice."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


_NO_WHEEL = _NoWheel()
