"""The slim bar on the left that switches the pages."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.theme import GRID
from afp_gui.widgets.icons import icon

WIDTH = 10 * GRID


class SideBar(QFrame):
    """One button per page; those for the whole window are at the bottom."""

    chosen = Signal(int)
    theme_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        self._column.setSpacing(GRID // 2)
        self._column.addStretch()
        self.theme_button = _small("theme")
        self.theme_button.clicked.connect(self.theme_requested)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(0)
        self._foot.addWidget(self.theme_button)
        self._column.addLayout(self._foot)

    def add_small_page(self, name: str, picture: str, keys: str) -> None:
        """Add a page without text on its button, at the very bottom."""
        button = _small(picture)
        button.setCheckable(True)
        button.setProperty("kind", "small page")
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        self._group.addButton(button, len(self._group.buttons()))
        self._foot.addWidget(button)

    def add_page(self, name: str, picture: str, keys: str, at_foot: bool = False) -> None:
        """Add a page below the others, or separately at the bottom."""
        button = QToolButton()
        button.setText(name)
        button.setIcon(icon(picture))
        button.setIconSize(QSize(26, 26))
        button.setFont(theme.font("small"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setProperty("kind", "page")
        # As wide as the longest of these words, in any language.
        words = QFontMetrics(theme.font("small")).horizontalAdvance(name) + GRID
        button.setMinimumWidth(max(WIDTH - 2 * GRID, words))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        self._group.addButton(button, len(self._group.buttons()))
        self._column.insertWidget(self._column.count() - (1 if at_foot else 2), button)

    def select(self, page: int) -> None:
        """Show which page is open; a page without a button leaves the bar unchanged."""
        if (button := self._group.button(page)) is not None:
            button.setChecked(True)

    def describe_theme(self, mode: theme.Mode) -> None:
        names = {"system": self.tr("as the system"), "light": self.tr("light"), "dark": self.tr("dark")}
        text = self.tr("Appearance: {mode}").format(mode=names[mode])
        self.theme_button.setAccessibleName(text)
        self.theme_button.setToolTip(f"{text} (Ctrl+Shift+L)")


def _small(picture: str) -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(22, 22))
    button.setIcon(icon(picture))
    return button
