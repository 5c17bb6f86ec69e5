"""The slim bar at the left that turns the pages."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.theme import GRID
from afp_gui.widgets.icons import icon

WIDTH = 10 * GRID


class SideBar(QFrame):
    """One button a page, and at the foot what concerns the whole window."""

    chosen = Signal(int)
    theme_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setFixedWidth(WIDTH)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        self._column.setSpacing(GRID // 2)
        self._column.addStretch()
        self.theme_button = QToolButton()
        self.theme_button.setIconSize(QSize(22, 22))
        self.theme_button.setIcon(icon("theme"))
        self.theme_button.clicked.connect(self.theme_requested)
        self._column.addWidget(self.theme_button, 0, Qt.AlignmentFlag.AlignHCenter)

    def add_page(self, name: str, picture: str, keys: str) -> None:
        button = QToolButton()
        button.setText(name)
        button.setIcon(icon(picture))
        button.setIconSize(QSize(26, 26))
        button.setFont(theme.font("small"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setProperty("kind", "page")
        button.setFixedWidth(WIDTH - 2 * GRID)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        self._group.addButton(button, len(self._group.buttons()))
        self._column.insertWidget(self._column.count() - 2, button)

    def select(self, page: int) -> None:
        self._group.button(page).setChecked(True)

    def describe_theme(self, mode: theme.Mode) -> None:
        names = {"system": self.tr("as the system"), "light": self.tr("light"), "dark": self.tr("dark")}
        text = self.tr("Appearance: {mode}").format(mode=names[mode])
        self.theme_button.setAccessibleName(text)
        self.theme_button.setToolTip(f"{text} (Ctrl+Shift+L)")
