"""Lists the stored results, and shows the chosen ones as curves and a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from afp_gui import theme
from afp_gui.evaluation.curves import Curves
from afp_gui.evaluation.export import as_csv, command_of
from afp_gui.evaluation.panels import (
    By,
    comparable,
    false_names,
    measure_name,
    method_names,
    panels,
    protocol_code,
    protocol_name,
)
from afp_gui.evaluation.results import MEASURES, Result
from afp_gui.evaluation.tables import FigureModel, FigureTable, ResultList, ResultModel
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel
from afp_gui.widgets.shortcuts import bind, bind_alone


class ResultsView(QWidget):
    """`show_results` keeps the selection; `removal_requested` is emitted before anything is deleted."""

    removal_requested = Signal(list)  # of Result
    csv_chosen = Signal(Path, str)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._shown: list[Result] = []
        self._build()
        bind(self, (("Ctrl+E", self.csv.click), ("Ctrl+Shift+E", self.png.click)))
        bind_alone(self.list, ((QKeySequence.StandardKey.Delete, self._ask_to_remove),))

    def show_results(self, results: tuple[Result, ...], newest: Path | None = None) -> None:
        """Replace the list; select `newest` if it exists, otherwise the previous selection, otherwise the first."""
        chosen = {newest} if newest else {result.folder for result in self._chosen()}
        if results == self.model.results and not newest:
            return
        self.model.show(results)
        rows = [row for row, result in enumerate(results) if result.folder in chosen] or ([0] if results else [])
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model.index(row), self.model.index(row))
        self.list.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            self.list.selectionModel().setCurrentIndex(
                self.model.index(rows[0]), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self._show_chosen()

    def _chosen(self) -> list[Result]:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.results[row] for row in rows]

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self._shown = comparable(chosen) if chosen else []
        offered = [name for name in MEASURES if any(name in result.measures for result in self._shown)]
        if offered != [self.measure.itemData(at) for at in range(self.measure.count())]:
            before = self.measure.currentData()
            self.measure.blockSignals(True)
            self.measure.clear()
            for name in offered:
                self.measure.addItem(measure_name(name), name)
            self.measure.setCurrentIndex(max(0, self.measure.findData(before)))
            self.measure.blockSignals(False)
        self._draw()
        if len(self._shown) < len(chosen):
            self.said.emit(self.tr("Size against accuracy has its own axis: choose it alone."))

    def _draw(self) -> None:
        measure, by = self.measure.currentData() or "", self._by()
        drawn = panels(self._shown, measure, by)
        false = false_names(self._shown)
        across = self._shown[0].across if self._shown else "seconds"
        methods = method_names(self._shown)
        self.curves.show_panels(drawn, false, methods, across)
        self.figures.show(drawn, false, across, measure_name(measure))
        self.title.setText(" + ".join(dict.fromkeys(protocol_name(result.protocol) for result in self._shown)))
        facts = []
        for result in self._shown:
            if result.library:
                facts.append(self.tr("{size} of music").format(size=result.library.replace("·", self.tr("songs ·"), 1)))
            if result.recordings == "simulated":
                facts.append(self.tr("recordings are simulated, no real room was measured"))
            elif result.recordings:
                facts.append(self.tr("recorded in a room"))
            if result.protocol == "live":
                facts.append(self.tr("no intervals"))
            facts += result.notes
        codes = dict.fromkeys(protocol_code(result.protocol) for result in self._shown)
        self.facts.setText(" · ".join([", ".join(codes), *dict.fromkeys(facts)]))
        reports = [result.report for result in self._shown if result.report]
        self.report.setEnabled(len(reports) == 1 == len(self._shown))
        self.command.setText(command_of(self._shown[0]) if len(self._shown) == 1 else "")
        for button in (self.png, self.csv, self.remove):
            button.setEnabled(bool(self._shown))

    def _by(self) -> By:
        return "level" if self.by.currentIndex() == 1 else "method"

    def _save_png(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the curves"), self._name("png"), "PNG (*.png)")
        if path and not self.curves.image().save(path, "PNG"):  # type: ignore[call-overload]  # takes no bytes
            self.said.emit(self.tr("{path} cannot be written: choose another place.").format(path=path))

    def _save_csv(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the figures"), self._name("csv"), "CSV (*.csv)")
        if path:
            self.csv_chosen.emit(Path(path), as_csv(self._shown))

    def _name(self, ending: str) -> str:
        return f"{self._shown[0].folder.name}.{ending}" if self._shown else f"evaluation.{ending}"

    def _open_report(self) -> None:
        report = self._shown[0].report if self._shown else None
        if report is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(report))):
            self.said.emit(self.tr("No program here opens it; the report is {path}.").format(path=report))

    def _ask_to_remove(self) -> None:
        if chosen := self._chosen():
            self.removal_requested.emit(chosen)

    def _point(self, words: str) -> None:
        self.readout.setText(words or self.tr("Point at the curves to read a figure"))

    def _build(self) -> None:
        self.model = ResultModel(self)
        self.list = ResultList(self.model)
        self.list.setMinimumWidth(22 * GRID)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.title = ElidedLabel()
        self.title.setFont(theme.font("body", bold=True))
        self.facts = ElidedLabel()
        self.facts.setProperty("tone", "muted")
        self.measure, self.by = QComboBox(), QComboBox()
        self.measure.setAccessibleName(self.tr("What is shown"))
        self.measure.currentIndexChanged.connect(lambda _: self._draw())
        self.by.addItems([self.tr("One panel per encoder"), self.tr("One panel per noise level")])
        self.by.setAccessibleName(self.tr("How the curves are arranged"))
        self.by.currentIndexChanged.connect(lambda _: self._draw())
        for box in (self.measure, self.by):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        self.png = self._button(self.tr("PNG"), self.tr("Save the curves as a picture (Ctrl+Shift+E)"), self._save_png)
        self.csv = self._button(
            self.tr("CSV"), self.tr("Save the figures with their intervals and the command (Ctrl+E)"), self._save_csv
        )
        self.report = self._button(
            self.tr("Report"),
            self.tr("Open the report as a web page; the paper's protocols write one"),
            self._open_report,
        )
        self.remove = self._button(
            self.tr("Delete"), self.tr("Delete the chosen results (Delete)"), self._ask_to_remove
        )
        self.curves = Curves()
        self.curves.pointed.connect(self._point)
        self.readout = ElidedLabel()
        self.readout.setProperty("tone", "muted")
        self._point("")
        self.figures = FigureModel(self)
        self.table = FigureTable(self.figures)
        self.command = ElidedLabel()
        self.command.setProperty("tone", "muted")
        self.command.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        choices = QHBoxLayout()
        choices.setSpacing(GRID)
        choices.addWidget(self.measure, 1)
        choices.addWidget(self.by, 1)
        choices.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.curves)
        card = QFrame()
        card.setProperty("kind", "card")
        drawn = QVBoxLayout(card)
        drawn.setContentsMargins(GRID, GRID, GRID, GRID)
        drawn.setSpacing(GRID // 2)
        drawn.addWidget(self._scroll, 1)
        drawn.addWidget(self.readout)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(2 * GRID)
        both.addWidget(card)
        both.addWidget(self.table)
        both.setSizes([420, 180])
        self._both = both
        both.setStretchFactor(0, 1)
        self.table.setMinimumHeight(10 * GRID)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self.title)
        titles.addWidget(self.facts)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addLayout(titles, 1)
        for button in (self.png, self.csv, self.report, self.remove):
            top.addWidget(button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GRID, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addLayout(choices)
        column.addWidget(both, 1)
        column.addWidget(self.command)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(GRID)
        sides.addWidget(self.list)
        sides.addWidget(right)
        sides.setSizes([240, 820])
        self._sides = sides
        sides.setStretchFactor(1, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(sides)

    def _button(self, text: str, explained: str, action: Callable[[], None]) -> QPushButton:
        button = push_button(text, explained, action)
        button.setProperty("kind", "quiet")
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window, the curves get the available space."""
        super().resizeEvent(event)
        if self.width() < 90 * GRID:
            self._sides.setSizes([22 * GRID, self.width() - 22 * GRID])
        if self.height() < 70 * GRID:
            self._both.setSizes([self.height(), 10 * GRID])

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
