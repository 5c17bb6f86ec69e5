"""The recording assistant: four steps from what is needed to recordings that can be used for tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from afp_gui import theme
from afp_gui.evaluation.panels import level_name
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel, tone
from afp_gui.widgets.level_meter import LevelMeter

if TYPE_CHECKING:
    from engine.audio.audio_source import SourceInfo

LEVELS = ("low", "mid", "high")
ONE_SPEAKER_GAINS_DB = {"low": -6, "mid": 0, "high": 6}
"""The gain of the noise if one loudspeaker plays both and nothing can be moved."""
QUIET_DBFS, LOUD_DBFS = -50.0, -6.0


class RoomAssistant(QWidget):
    """Asks by signals. `record_requested` carries a level and the arguments of `afp` that record it."""

    devices_requested = Signal()
    check_requested = Signal(str)
    check_stopped = Signal()
    record_requested = Signal(str, list)
    judge_requested = Signal(Path)
    left = Signal()

    def __init__(self, recordings: Path, parent: QWidget | None = None):
        super().__init__(parent)
        self._songs: Path | None = None
        self._noise: Path | None = None
        self._out = recordings / f"{datetime.now().astimezone():%Y-%m-%d-%H%M%S}"
        self._done: set[str] = set()
        self._busy = False
        self._checking = False
        self._build()
        self._turn(0)

    def begin(self) -> None:
        """The assistant is opened."""
        for box in (self.speaker, self.noise_speaker, self.microphone):
            if box.count() == 0:
                box.addItem(self.tr("Looking for devices"), "")
        self.devices_requested.emit()
        self._turn(self._steps.currentIndex())

    def show_devices(self, microphones: list[SourceInfo], loudspeakers: list[str]) -> None:
        """Replace the lists; the chosen devices stay chosen while they exist."""
        found = [(info.name, info.id) for info in microphones if info.kind == "microphone"]
        _fill(self.microphone, found, self.tr("No microphone was found"))
        _fill(self.speaker, [(name, name) for name in loudspeakers], self.tr("No loudspeaker was found"))
        same = (self.tr("The same loudspeaker"), "")
        others = [(name, name) for name in loudspeakers]
        _fill(self.noise_speaker, [same, *others], "")
        self._show()

    def show_level(self, level_dbfs: float, clipping: bool) -> None:
        self.meter.show_level(level_dbfs, clipping)
        if clipping:
            words = self.tr("Too loud: turn the loudspeakers or the microphone down.")
        elif level_dbfs > LOUD_DBFS:
            words = self.tr("Nearly too loud: turn it down a little.")
        elif level_dbfs < QUIET_DBFS:
            words = self.tr("Hardly anything is heard: play a song now, or choose another microphone.")
        else:
            words = self.tr("The level is good.")
        self.hearing.setText(words)

    def end_check(self) -> None:
        """The microphone was closed."""
        self._checking = False
        self.meter.rest()
        self.check.setText(self.tr("Open the microphone"))
        self.check.setAccessibleName(self.check.text())

    def set_busy(self, busy: bool) -> None:
        """Whether some evaluation or recording runs."""
        self._busy = busy
        self._show()

    def show_recorded(self, level: str) -> None:
        """A level is complete."""
        self._done.add(level)
        self._show()

    def arguments(self, level: str) -> list[str]:
        """The arguments that record one level; the others only differ in the level."""
        words = ["evaluate", "record", "--songs", str(self._songs), "--noise", str(self._noise)]
        words += ["--out", str(self._out), "--speaker", self.speaker.currentData() or ""]
        apart = self.noise_speaker.currentData()
        if apart and apart != self.speaker.currentData():
            words += ["--noise-speaker", apart]
        else:
            words += ["--gains", str(ONE_SPEAKER_GAINS_DB[level])]
        words += ["--microphone", self.microphone.currentData() or "", "--levels", level, "--yes"]
        return [*words, "--minutes", str(self.minutes.currentData())]

    def choose(self, songs: Path | None = None, noise: Path | None = None) -> None:
        """Use folders as if they had been chosen in the dialog."""
        self._songs, self._noise = songs or self._songs, noise or self._noise
        self._show()

    # The steps

    def _turn(self, step: int) -> None:
        if step != 2 and self._checking:
            self.check_stopped.emit()
        self._steps.setCurrentIndex(step)
        self.place.setText(self.tr("Step {n} of {all}").format(n=step + 1, all=self._steps.count()))
        self._show()

    def _show(self) -> None:
        step = self._steps.currentIndex()
        self.songs_name.setText(
            str(self._songs or self.tr("at most 15 are played; none that the encoder was trained on"))
        )
        self.noise_name.setText(str(self._noise or self.tr("talk, traffic, kitchens: anything but music")))
        self.out_name.setText(str(self._out))
        ready = bool(self._songs and self._noise and self.microphone.currentData() and self.speaker.currentData())
        self.previous.setEnabled(step > 0)
        self.next.setVisible(step < self._steps.count() - 1)
        self.next.setEnabled(step != 1 or ready)
        self.next.setToolTip("" if step != 1 or ready else self.tr("Choose songs, noise and devices first"))
        self.check.setEnabled(bool(self.microphone.currentData()))
        alone = not self.noise_speaker.currentData()
        for level, (button, state) in self.levels.items():
            done = level in self._done
            button.setEnabled(ready and not self._busy and not done)
            where = {
                "low": self.tr("Put the noise loudspeaker far from the microphone, then be quiet."),
                "mid": self.tr("Put the noise loudspeaker nearer to the microphone."),
                "high": self.tr("Put the noise loudspeaker closest to the microphone."),
            }[level]
            if alone:
                where = self.tr("Move nothing; the noise is mixed in at {db} dB.").format(
                    db=ONE_SPEAKER_GAINS_DB[level]
                )
            state.setText(self.tr("Recorded") if done else where)
            tone(state, "accent" if done else "muted")
        self.judge.setEnabled(bool(self._done) and not self._busy)

    def _toggle_check(self) -> None:
        if self._checking:
            self.check_stopped.emit()
            return
        self._checking = True
        self.check.setText(self.tr("Close the microphone"))
        self.check.setAccessibleName(self.check.text())
        self.check_requested.emit(self.microphone.currentData() or "")

    def _ask(self, title: str, take: Callable[[Path], None]) -> None:
        if folder := QFileDialog.getExistingDirectory(self, title):
            take(Path(folder))
            self._show()

    def _take_out(self, folder: Path) -> None:
        self._out = folder
        self._done = {level for level in LEVELS if (folder / f"{level}.wav").is_file()}

    # Building

    def _build(self) -> None:
        self.place = QLabel()
        self.place.setProperty("tone", "muted")
        self._steps = QStackedWidget()
        for page in (self._needs(), self._devices(), self._levels_step(), self._perform()):
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QScrollArea.Shape.NoFrame)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(page)
            self._steps.addWidget(scroll)
        self.leave = push_button(self.tr("Back to the results"))
        self.leave.clicked.connect(self._leave)
        self.previous = push_button(self.tr("Back"))
        self.previous.clicked.connect(lambda: self._turn(self._steps.currentIndex() - 1))
        self.next = push_button(self.tr("Next"))
        self.next.setProperty("kind", "primary")
        self.next.clicked.connect(lambda: self._turn(self._steps.currentIndex() + 1))
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.place)
        foot.addStretch(1)
        for button in (self.leave, self.previous, self.next):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._steps, 1)
        column.addLayout(foot)

    def _leave(self) -> None:
        if self._checking:
            self.check_stopped.emit()
        self.left.emit()

    def _needs(self) -> QWidget:
        page, column = _page(self.tr("What it needs"))
        for sentence in (
            self.tr(
                "Songs are played on one loudspeaker and noise on another, and a microphone hears both, three times: "
                "with the noise far away, nearer, and close. Then any encoder can be judged on your own room."
            ),
            self.tr(
                "You need a computer with a loudspeaker and a microphone, a second loudspeaker for the noise (by cable "
                "or Bluetooth), a folder of songs, a folder of noise without music in it, and a quiet room for three "
                "times the length of the songs. With one loudspeaker both are mixed on it."
            ),
            self.tr(
                "Switch off everything that changes the sound: equalisers, spatial effects, the microphone's noise "
                "suppression, and echo cancellation, which removes exactly what should be recorded."
            ),
            self.tr(
                "The makers of this program have not measured a real room: the procedure was only tried through a "
                "sound server, without loudspeakers and air. If your figures surprise you, trust your room."
            ),
        ):
            column.addWidget(QLabel(sentence, wordWrap=True))
        column.addStretch(1)
        return page

    def _devices(self) -> QWidget:
        page, column = _page(self.tr("What is played, and on what"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        self.songs, self.songs_name = push_button(self.tr("Songs…")), ElidedLabel()
        self.noise, self.noise_name = push_button(self.tr("Noise…")), ElidedLabel()
        self.out, self.out_name = push_button(self.tr("Keep in…")), ElidedLabel()
        self.songs.clicked.connect(lambda: self._ask(self.tr("Folder of songs"), lambda path: self.choose(songs=path)))
        self.noise.clicked.connect(lambda: self._ask(self.tr("Folder of noise"), lambda path: self.choose(noise=path)))
        self.out.clicked.connect(lambda: self._ask(self.tr("Folder for the recordings"), self._take_out))
        for row, (button, name) in enumerate(
            ((self.songs, self.songs_name), (self.noise, self.noise_name), (self.out, self.out_name))
        ):
            tone(name, "muted")
            grid.addWidget(button, row, 0)
            grid.addWidget(name, row, 1)
        self.speaker, self.noise_speaker, self.microphone, self.minutes = (QComboBox() for _ in range(4))
        for minutes in (5, 15, 30, 60, 120):
            self.minutes.addItem(self.tr("At most {m} min per level").format(m=minutes), minutes)
        self.minutes.setCurrentIndex(1)
        for row, (title, box) in enumerate(
            (
                (self.tr("Songs play on"), self.speaker),
                (self.tr("Noise plays on"), self.noise_speaker),
                (self.tr("Microphone"), self.microphone),
                (self.tr("Length"), self.minutes),
            ),
            start=3,
        ):
            label = QLabel(title)
            label.setBuddy(box)
            box.setAccessibleName(title)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
            box.currentIndexChanged.connect(lambda _: self._show() if hasattr(self, "judge") else None)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        self.again = push_button(self.tr("Look for devices again"))
        self.again.clicked.connect(self.devices_requested)
        column.addLayout(grid)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _levels_step(self) -> QWidget:
        page, column = _page(self.tr("Levels"))
        column.addWidget(
            QLabel(
                self.tr(
                    "Play a song, then noise, and set both loudspeakers to the same loudness at your seat, without "
                    "distortion. Do not change the volumes after that: only the distance of the noise loudspeaker "
                    "changes."
                ),
                wordWrap=True,
            )
        )
        self.check = push_button(self.tr("Open the microphone"))
        self.check.clicked.connect(self._toggle_check)
        self.meter = LevelMeter()
        self.hearing = QLabel(self.tr("Open the microphone to see what it hears."), wordWrap=True)
        self.hearing.setProperty("tone", "muted")
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.check)
        row.addWidget(self.meter, 1)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.hearing)
        column.addStretch(1)
        return page

    def _perform(self) -> QWidget:
        page, column = _page(self.tr("Record"))
        sentence = self.tr(
            "One level after another. A level that is cancelled is not saved; levels that are complete are."
        )
        column.addWidget(QLabel(sentence, wordWrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        self.levels: dict[str, tuple[QPushButton, QLabel]] = {}
        for row, level in enumerate(LEVELS):
            button = push_button(self.tr("Record: {level}").format(level=level_name(level)))
            state = QLabel(wordWrap=True)
            button.clicked.connect(lambda _, level=level: self.record_requested.emit(level, self.arguments(level)))
            grid.addWidget(button, row, 0)
            grid.addWidget(state, row, 1)
            self.levels[level] = (button, state)
        column.addLayout(grid)
        self.judge = push_button(self.tr("Judge encoders on these recordings"))
        self.judge.setProperty("kind", "primary")
        self.judge.clicked.connect(lambda: self.judge_requested.emit(self._out))
        column.addWidget(self.judge, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page


def _page(title: str) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 2 * GRID, 0)
    column.setSpacing(2 * GRID)
    heading = QLabel(title)
    heading.setFont(theme.font("heading", bold=True))
    column.addWidget(heading)
    return page, column


def _fill(box: QComboBox, entries: list[tuple[str, str]], nothing: str) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for name, value in entries or [(nothing, "")]:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
