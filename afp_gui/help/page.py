"""The Help page: keys, how it works, about, licences, and the error report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from afp_gui import theme
from afp_gui.help import labels
from afp_gui.help.keys import Keys
from afp_gui.system.facts import Licence, program_version
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.notice_bar import NoticeBar
from afp_gui.widgets.page_layout import page_column, page_header, page_titles
from afp_gui.widgets.table import HeadedModel, Index, Table

READING_WIDTH = 84 * GRID
KEYS, HOW, ABOUT, LICENCES, REPORT = range(5)


class LicenceModel(HeadedModel):
    """One row per library."""

    def __init__(self) -> None:
        super().__init__()
        self.headings = (self.tr("Library"), self.tr("Version"), self.tr("Licence"))
        self._rows: Sequence[Licence] = ()

    def show(self, rows: Sequence[Licence]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def count(self) -> int:
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        return (row.name, row.version, row.licence or self.tr("Stated in its package"))[index.column()]


class HelpPage(QWidget):
    """Shows what it is given; requests the report and everything that must be read from disk."""

    report_requested = Signal(bool)  # to be copied, too
    log_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.heading, self.summary = page_titles(
            self.tr("Help"), self.tr("Earmark {version}").format(version=program_version()).strip()
        )
        self.notice = NoticeBar()
        self._build_keys()
        self._build_report()
        self.model = QLabel(self.tr("Reading…"))
        _readable(self.model)
        self.licences = LicenceModel()
        self.licence_table = Table(self.licences, (34, 16, 50), 0, self.tr("Licences of the libraries"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of the help"))
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the help"))
        about: list[tuple[str, str | QLabel]] = [(self.tr("The shipped encoder"), self.model), *labels.origins()]
        for part, name in (
            (_scrolled(self._keys, self.tr("Keys")), self.tr("Keys")),
            (_scrolled(_article(labels.how_it_works()), self.tr("How it works")), self.tr("How it works")),
            (_scrolled(_article(about), self.tr("About")), self.tr("About")),
            (self.licence_table, self.tr("Licences")),
            (self._report, self.tr("Error report")),
        ):
            self.tabs.addTab(part, name)
        self.tabs.currentChanged.connect(lambda tab: self.report_requested.emit(False) if tab == REPORT else None)
        column = page_column(self)
        column.addLayout(page_header(self.heading, self.summary))
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)

    def show_keys(self, sections: Sequence[tuple[str, Sequence[Keys]]]) -> None:
        """Headings and the keys under them, in two columns."""
        halves = (QVBoxLayout(), QVBoxLayout())
        heights = [0, 0]
        for heading, keys in sections:
            shorter = heights.index(min(heights))
            halves[shorter].addLayout(_key_list(heading, keys))
            heights[shorter] += len(keys) + 2
        row = self._keys.layout()
        assert isinstance(row, QHBoxLayout)
        for half in halves:
            half.setSpacing(3 * GRID)
            half.addStretch()
            row.addLayout(half, 1)

    def show_about(self, card: Mapping[str, Any], licences: Sequence[Licence]) -> None:
        self.model.setText(labels.model(dict(card)))
        self.licences.show(licences)

    def show_report(self, text: str) -> None:
        self.preview.setPlainText(text)
        self.copy.setEnabled(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tabs.tabBar().setFocus()

    def _build_keys(self) -> None:
        self._keys = QWidget()
        self._keys.setProperty("kind", "scrolled")
        row = QHBoxLayout(self._keys)
        row.setContentsMargins(0, GRID, 2 * GRID, GRID)
        row.setSpacing(6 * GRID)

    def _build_report(self) -> None:
        self._report = QWidget()
        sentence = QLabel(
            self.tr(
                "If something went wrong, this report helps to find out why: paste it into an e-mail or an issue. "
                "Earmark sends nothing. Names of songs, files and folders are removed."
            )
        )
        _readable(sentence)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setFont(theme.font("small"))
        self.preview.setAccessibleName(self.tr("Text of the report"))
        self.copy = push_button(
            self.tr("Copy a report"),
            self.tr("Copy the text below to the clipboard"),
            lambda: self.report_requested.emit(True),
            "copy",
        )
        self.log = push_button(self.tr("Show the log"), self.tr("Open the folder of the log"), self.log_requested.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.log)
        buttons.addStretch()
        column = QVBoxLayout(self._report)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(sentence)
        column.addLayout(buttons)
        column.addWidget(self.preview, 1)


def _key_list(heading: str, keys: Sequence[Keys]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(GRID)
    title = QLabel(heading)
    title.setFont(theme.font("body", bold=True))
    title.setProperty("tone", "accent")
    grid.addWidget(title, 0, 0, 1, 2)
    for row, each in enumerate(keys, 1):
        caps = QHBoxLayout()
        caps.setSpacing(GRID // 2)
        for name in each.names:
            cap = QLabel(name)
            cap.setProperty("kind", "keys")
            cap.setFont(theme.font("small"))
            caps.addWidget(cap)
        caps.addStretch()
        what = QLabel(each.what)
        what.setWordWrap(True)
        grid.addLayout(caps, row, 0)
        grid.addWidget(what, row, 1)
    grid.setColumnMinimumWidth(0, 18 * GRID)
    grid.setColumnStretch(1, 1)
    return grid


def _article(paragraphs: Sequence[tuple[str, str | QLabel]]) -> QWidget:
    page = QWidget()
    page.setProperty("kind", "scrolled")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, GRID, 2 * GRID, GRID)
    column.setSpacing(GRID // 2)
    for heading, text in paragraphs:
        title = QLabel(heading)
        title.setFont(theme.font("body", bold=True))
        body = text if isinstance(text, QLabel) else QLabel(text)
        _readable(body)
        column.addWidget(title)
        column.addWidget(body)
        column.addSpacing(2 * GRID)
    column.addStretch()
    return page


def _readable(label: QLabel) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMaximumWidth(READING_WIDTH)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


def _scrolled(page: QWidget, name: str) -> QScrollArea:
    """Read-only; the area itself handles the keys that scroll."""
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setAccessibleName(name)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
