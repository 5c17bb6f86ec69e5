"""The list of results, and the figures of those that are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from afp_gui import theme
from afp_gui.evaluation.panels import (
    Panel,
    percent,
    protocol_code,
    protocol_name,
    short,
    translate,
)
from afp_gui.evaluation.results import PEER, FalseNames, Result
from afp_gui.numbers import number
from afp_gui.theme import GRID

Index = QModelIndex | QPersistentModelIndex
DETAIL = Qt.ItemDataRole.UserRole


class ResultModel(QAbstractListModel):
    """Newest first."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.results: tuple[Result, ...] = ()

    def show(self, results: tuple[Result, ...]) -> None:
        self.beginResetModel()
        self.results = results
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.results)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        result = self.results[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return protocol_name(result.protocol)
        if role == DETAIL:
            return f"{encoders_of(result)} · {when(result)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{protocol_name(result.protocol)}, {encoders_of(result)}, {when(result)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [f"{protocol_name(result.protocol)} ({protocol_code(result.protocol)})", encoders_of(result)]
            return "\n".join([*lines, when(result), str(result.folder)])
        return None


class ResultList(QListView):
    """Several can be chosen: Ctrl or Shift and a click, or Shift and the arrows."""

    def __init__(self, model: ResultModel, parent: QWidget | None = None):
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_TwoLines(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(translate("Evaluation", "Results; choose several to compare them"))


class _TwoLines(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(10 * GRID, 7 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = theme.colours()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = option.rect.adjusted(2, 2, -2, -2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QColor(c.accent) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.accent_soft if chosen else c.surface))
        painter.drawRoundedRect(area, GRID, GRID)
        inner = area.adjusted(GRID + GRID // 2, GRID // 2, -GRID, -GRID // 2)
        half = inner.height() // 2
        for font, colour, role, place in (
            (theme.font("body", bold=True), c.text, Qt.ItemDataRole.DisplayRole, inner.adjusted(0, 0, 0, -half)),
            (theme.font("small"), c.muted, DETAIL, inner.adjusted(0, half, 0, 0)),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            text = painter.fontMetrics().elidedText(index.data(role), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class FigureModel(QAbstractTableModel):
    """One row per curve and length; then the false names."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows: list[tuple[str, str, str, str, str]] = []
        self._across = self._what = ""

    def show(self, panels: Sequence[Panel], false: Sequence[tuple[str, FalseNames]], across: str, what: str) -> None:
        self.beginResetModel()
        self._what = translate("Evaluation", "{what} (95 % interval)").format(what=what)
        self._across = translate("Evaluation", "Bits") if across == "code_bits" else translate("Evaluation", "Seconds")
        self.rows = [
            (panel.title, line.name, number(point.across, None), percent(point.share), number(point.queries))
            for panel in panels
            for line in panel.lines
            for point in line.points
        ]
        for name, one in false:
            length = translate("Evaluation", "all") if one.seconds is None else number(one.seconds, None)
            if one.an_hour:
                text = translate("Evaluation", "False names per hour: {share} (at most {high})").format(
                    share=number(one.share.share, 1), high=number(one.share.high or 0, 1)
                )
            else:
                text = translate("Evaluation", "False names: {share}").format(share=percent(one.share))
            self.rows.append((name, translate("Evaluation", "Not in the library"), length, text, number(one.clips)))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (2, 4):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (
                translate("Evaluation", "Panel"),
                translate("Evaluation", "Line"),
                self._across,
                self._what,
                translate("Evaluation", "Queries"),
            )[section]
        return None


class FigureTable(QTableView):
    """Read-only; rows can be selected to follow them."""

    def __init__(self, model: FigureModel, parent: QWidget | None = None):
        super().__init__(parent)
        self.setModel(model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(4 * GRID)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(8 * GRID)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, mode in enumerate((True, True, False, False, False)):
            fit = QHeaderView.ResizeMode.Stretch if mode else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, fit)
        self.setAccessibleName(translate("Evaluation", "The figures of the curves"))


def encoders_of(result: Result) -> str:
    """The names of the tested encoders; the landmark system comes last."""
    names = [short(method) for method in result.methods if method != PEER]
    names += [short(PEER)] if PEER in result.methods else []
    return ", ".join(names)


def when(result: Result) -> str:
    """Date and time in the system's format; otherwise the folder's name."""
    try:
        began = datetime.fromisoformat(result.started)
    except ValueError:
        return result.folder.name
    return f"{QLocale().toString(QDate(began.year, began.month, began.day), 'd MMM yyyy')} {began:%H:%M}"
