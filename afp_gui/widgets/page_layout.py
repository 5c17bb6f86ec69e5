"""What all pages have in common: their margins, and a heading over a line that sums them up."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.theme import GRID
from afp_gui.widgets.labels import ElidedLabel


def page_column(page: QWidget) -> QVBoxLayout:
    """The layout of a page, empty."""
    column = QVBoxLayout(page)
    column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
    column.setSpacing(2 * GRID)
    return column


def page_titles(heading: str, summary: str = "") -> tuple[QLabel, QLabel]:
    """The name of a page, large, and a muted line about its contents."""
    large, small = QLabel(heading), ElidedLabel(summary)
    large.setFont(theme.font("heading", bold=True))
    small.setProperty("tone", "muted")
    return large, small


def page_header(heading: QWidget, summary: QLabel) -> QHBoxLayout:
    """A row that begins with the titles; added widgets are on the right."""
    titles = QVBoxLayout()
    titles.setSpacing(0)
    titles.addWidget(heading)
    titles.addWidget(summary)
    header = QHBoxLayout()
    header.setSpacing(GRID)
    header.addLayout(titles, 1)
    return header
