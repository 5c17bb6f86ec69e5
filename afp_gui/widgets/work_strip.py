"""One line that says how far a piece of work is, how long it will take yet, and can cancel it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from afp_gui.theme import GRID


class WorkStrip(QFrame):
    """Hidden while nothing runs. `cancel_requested` is emitted once; the strip then says that it is stopping."""

    cancel_requested = Signal()
    began = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.label = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel this work"))
        self.cancel.clicked.connect(self._ask_to_stop)
        lines = QVBoxLayout()
        lines.setSpacing(GRID)
        lines.addWidget(self.label)
        lines.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        row.setSpacing(2 * GRID)
        row.addLayout(lines, 1)
        row.addWidget(self.cancel)
        self.hide()

    def begin(self, what: str) -> None:
        self.label.setText(what)
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.show()
        self.began.emit()

    def advance(self, report: dict[str, Any]) -> None:
        """Show one progress report of a command: `{"done", "total", "unit", "eta_s", "what"}`."""
        if not self.cancel.isEnabled():
            return
        done, total, eta_s = report["done"], report.get("total"), report.get("eta_s")
        text = str(report.get("what", ""))
        if total:
            text += " · " + self.tr("{done} of {total} {unit}").format(
                done=f"{done:.0f}", total=f"{total:.0f}", unit=report.get("unit", "")
            )
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * min(done / total, 1.0)))
        else:
            self._bar.setRange(0, 0)
        if eta_s:
            text += " · " + time_left(eta_s)
        self.label.setText(text)

    def end(self) -> None:
        self.hide()
        self.ended.emit()

    def _ask_to_stop(self) -> None:
        self.cancel.setEnabled(False)
        self.label.setText(self.tr("Stopping; what is finished is kept"))
        self._bar.setRange(0, 0)
        self.cancel_requested.emit()


def time_left(seconds: float) -> str:
    """`"1 min 20 s left"`, coarser the longer it takes."""
    whole = max(1, round(seconds))
    if whole < 60:
        return QCoreApplication.translate("WorkStrip", "{s} s left").format(s=whole)
    if whole < 600:
        return QCoreApplication.translate("WorkStrip", "{m} min {s} s left").format(m=whole // 60, s=whole % 60)
    if whole < 3600:
        return QCoreApplication.translate("WorkStrip", "{m} min left").format(m=round(whole / 60))
    return QCoreApplication.translate("WorkStrip", "{h} h {m} min left").format(h=whole // 3600, m=whole % 3600 // 60)
