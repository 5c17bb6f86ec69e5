"""The selected run: its curves, its progress, and its actions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.numbers import number, percent
from afp_gui.theme import GRID
from afp_gui.training.curves import CurvesView
from afp_gui.training.labels import ROLES, doing, hours, state_name, when
from afp_gui.training.run_folder import RunFolder
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel, tone
from afp_gui.widgets.work_strip import time_left


class RunPanel(QFrame):
    """Shows one run and emits the actions of its buttons."""

    stop_requested = Signal()
    finish_requested = Signal()
    resume_requested = Signal()
    use_requested = Signal()
    back_requested = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.heading = ElidedLabel()
        self.heading.setFont(theme.font("heading", bold=True))
        self.state = QLabel()
        self.state.setFont(theme.font("body", bold=True))
        self.doing = QLabel()
        self.doing.setWordWrap(True)
        self.doing.setTextFormat(Qt.TextFormat.PlainText)
        self.figures = QLabel()
        self.figures.setProperty("tone", "muted")
        self.figures.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of this training"))
        self.curves = CurvesView()
        self.stop = self._button(self.tr("Stop and keep"), self.tr("Stop after this step; Resume continues from there"))
        self.finish = self._button(
            self.tr("Finish this epoch"), self.tr("Stop when this round through all songs is complete")
        )
        self.resume = self._button(self.tr("Resume"), self.tr("Continue exactly where it stopped"))
        self.use = self._button(self.tr("Use this model"), self.tr("Index your music with it beside the old library"))
        self.use.setProperty("kind", "primary")
        self.back = self._button(self.tr("Go back"), self.tr("Return to the previous model and library"))
        self.delete = self._button(self.tr("Delete…"), self.tr("Delete this run (Delete)"))
        for button, signal in (
            (self.stop, self.stop_requested),
            (self.finish, self.finish_requested),
            (self.resume, self.resume_requested),
            (self.use, self.use_requested),
            (self.back, self.back_requested),
            (self.delete, self.delete_requested),
        ):
            button.clicked.connect(signal)
        self._lay_out()

    def show_run(self, run: RunFolder, in_use: bool, can_go_back: bool, busy: bool) -> None:
        """Show the current state of the run; `busy`: something else is being prepared and must end first."""
        self.heading.setText(f"{run.title} · {when(run)}" if when(run) else run.title)
        self.state.setText("● " + state_name(run))
        tone(self.state, ROLES.get(run.state, "muted").replace("text", ""))
        self.doing.setText(self._doing(run, in_use, busy))
        self.figures.setText(self._figures(run))
        self.figures.setVisible(bool(self.figures.text()))
        self.bar.setVisible(bool(run.steps))
        self.bar.setValue(round(1000 * run.step / run.steps) if run.steps else 0)
        self.curves.setVisible(bool(run.steps))
        self.curves.show_curves(run.curves, run.steps)
        self.stop.setVisible(run.going_on)
        self.stop.setEnabled(run.state == "running" and not run.asked)
        self.finish.setVisible(run.going_on)
        self.finish.setEnabled(run.state == "running" and bool(run.step) and not run.asked)
        self.resume.setVisible(run.state in ("waiting", "stopped", "failed"))
        self.resume.setEnabled(not busy)
        self.use.setVisible(run.model is not None and not run.going_on and not in_use)
        self.use.setEnabled(not busy)
        self.back.setVisible(in_use and can_go_back)
        self.delete.setVisible(not run.going_on and not in_use)
        self.delete.setEnabled(not busy)

    def _doing(self, run: RunFolder, in_use: bool, busy: bool) -> str:
        if in_use:
            return self.tr("In use: your library is recognised with this model.")
        if busy and run.state == "waiting":
            return self.tr("The music is being prepared; after that, the training starts by itself.")
        return doing(run)

    def _found(self, share: float, songs: int) -> str:
        if not songs:  # a run of an earlier version does not say
            return self.tr("finds {p} of single seconds of unseen songs").format(p=percent(share))
        return self.tr("finds {p} of single seconds of {n} unseen songs").format(p=percent(share), n=number(songs))

    def _figures(self, run: RunFolder) -> str:
        parts = []
        if run.steps:
            parts.append(self.tr("Step {n} of {all}").format(n=number(run.step), all=number(run.steps)))
        if run.state == "running" and run.eta_s:
            parts.append(time_left(run.eta_s))
        elif run.spent_s:
            parts.append(self.tr("{time} of training").format(time=hours(run.spent_s)))
        if run.curves.loss:
            parts.append(self.tr("loss {x}").format(x=number(run.curves.loss[-1][1], 3)))
        if run.best is not None:
            parts.append(self._found(run.best, run.unseen_songs))
            before = run.curves.recall[0]
            if before[0] == 0 and len(run.curves.recall) > 1:
                parts[-1] += self.tr(" ({p} before)").format(p=percent(before[1]))
        return " · ".join(parts)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.state)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.stop, self.finish, self.resume, self.use, self.back):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.doing)
        column.addWidget(self.figures)
        column.addWidget(self.bar)
        column.addWidget(self.curves, 100)
        column.addStretch(1)
        column.addLayout(row)

    def _button(self, text: str, explained: str) -> QPushButton:
        button = push_button(text, explained)
        button.hide()  # until a run is shown that it does something to
        return button
