"""One line with the progress of a job and the time left, which can pause or cancel it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from afp_gui.numbers import number
from afp_gui.theme import GRID
from afp_gui.widgets.labels import ElidedLabel


class WorkStrip(QFrame):
    """Hidden while nothing runs or is paused. A request is emitted once; the strip then says that the job is stopping.

    `owner`: the job's library, shown first if it is not the library on the page.
    """

    cancel_requested = Signal()
    pause_requested = Signal()
    continue_requested = Signal()
    began = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.owner = ""
        self.busy = False
        self.label = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.pause = QPushButton()
        self.pause.clicked.connect(self._pause_or_go_on)
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
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        self._name_pause(self.tr("Pause"))
        self.hide()

    def begin(self, what: str, pausable: bool = False) -> None:
        """Show a job that starts; `pausable` if it can continue later where it stopped."""
        self.busy = True
        self._say(what)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._name_pause(self.tr("Pause"))
        self.pause.setVisible(pausable)
        self._allow(True)
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
                done=number(done), total=number(total), unit=report.get("unit", "")
            )
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * min(done / total, 1.0)))
        else:
            self._bar.setRange(0, 0)
        if eta_s:
            text += " · " + time_left(eta_s)
        self._say(text)

    def hold(self, what: str) -> None:
        """The job is paused: it can be continued or cancelled."""
        self._say(self.tr("{what}: paused. What is finished is kept.").format(what=what))
        self._bar.hide()
        self._name_pause(self.tr("Continue"))
        self.pause.show()
        self._allow(True)
        self.show()

    def end(self) -> None:
        self.busy = False
        self.owner = ""
        self.hide()
        self.ended.emit()

    def _say(self, text: str) -> None:
        self.label.setText(self.tr("{owner}: {text}").format(owner=self.owner, text=text) if self.owner else text)

    def _name_pause(self, text: str) -> None:
        self.pause.setText(text)
        self.pause.setAccessibleName(text)

    def _allow(self, allowed: bool) -> None:
        self.pause.setEnabled(allowed)
        self.cancel.setEnabled(allowed)

    def _pause_or_go_on(self) -> None:
        if not self.busy:
            self.continue_requested.emit()
            return
        self._stop_saying(self.tr("Pausing; what is finished is kept"))
        self.pause_requested.emit()

    def _ask_to_stop(self) -> None:
        if self.busy:
            self._stop_saying(self.tr("Stopping; what is finished is kept"))
        self.cancel_requested.emit()

    def _stop_saying(self, text: str) -> None:
        self._allow(False)
        self._say(text)
        self._bar.setRange(0, 0)


def time_left(seconds: float) -> str:
    """`"1 min 20 s left"`, coarser for longer times."""
    whole = max(1, round(seconds))
    if whole < 60:
        return QCoreApplication.translate("WorkStrip", "{s} s left").format(s=whole)
    if whole < 600:
        return QCoreApplication.translate("WorkStrip", "{m} min {s} s left").format(m=whole // 60, s=whole % 60)
    if whole < 3600:
        return QCoreApplication.translate("WorkStrip", "{m} min left").format(m=round(whole / 60))
    return QCoreApplication.translate("WorkStrip", "{h} h {m} min left").format(h=whole // 3600, m=whole % 3600 // 60)
