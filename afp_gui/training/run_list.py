"""The list of runs: a model, and how a row of it is drawn."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from afp_gui import theme
from afp_gui.theme import GRID
from afp_gui.training.labels import ROLES, figures, progress, when
from afp_gui.training.run_folder import RunFolder
from afp_gui.widgets.labels import joined

Index = QModelIndex | QPersistentModelIndex
ROW = 9 * GRID
RUN = Qt.ItemDataRole.UserRole


class RunModel(QAbstractListModel):
    """Runs, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs: list[RunFolder] = []

    def show(self, runs: list[RunFolder]) -> None:
        self.beginResetModel()
        self.runs = runs
        self.endResetModel()

    def changed(self, run: RunFolder) -> None:
        row = self.index(self.runs.index(run))
        self.dataChanged.emit(row, row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.runs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        run = self.runs[index.row()]
        if role == RUN:
            return run
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return joined(", ", run.title, when(run), progress(run), figures(run))
        return None


class RunList(QListView):
    """The list with the selected run."""

    def __init__(self, runs: RunModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(runs)
        self.setItemDelegate(_Row(self))
        self.setAccessibleName(self.tr("Trainings"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setProperty("kind", "runs")


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(24 * GRID, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        run: RunFolder = index.data(RUN)
        c = theme.colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.accent_soft))
            painter.drawRoundedRect(option.rect.adjusted(4, 2, -4, -2), 8, 8)
        inside = option.rect.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        third = inside.height() // 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(c, ROLES.get(run.state, "muted"))))
        painter.drawEllipse(QPointF(inside.left() + 4, inside.top() + third * 1.5), 4, 4)
        first, second, rest = (QRect(inside.left(), inside.top() + n * third, inside.width(), third) for n in range(3))
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(c.muted))
        date = when(run)
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, date)
        used = QFontMetrics(painter.font()).horizontalAdvance(date) + GRID
        _write(painter, second.adjusted(2 * GRID, 0, 0, 0), progress(run))
        _write(painter, rest.adjusted(2 * GRID, 0, 0, 0), figures(run))
        painter.setFont(theme.font("body", bold=True))
        painter.setPen(QColor(c.text))
        _write(painter, first.adjusted(0, 0, -used, 0), run.title)
        painter.restore()


def _write(painter: QPainter, place: QRect, text: str) -> None:
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
