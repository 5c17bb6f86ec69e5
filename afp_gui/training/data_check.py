"""Checks before a training: is there enough music and disk space, and how long will it take?"""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.numbers import number
from afp_gui.theme import GRID
from afp_gui.training.labels import gigabytes, hours
from afp_gui.widgets.labels import tone

translate = QCoreApplication.translate

LEAST_SONGS = 3
ENOUGH_S = 3600.0
RESERVE = 1.05


@dataclass(frozen=True)
class Budget:
    """The size of a training: its steps, and the seconds per step."""

    steps: int
    step_s: float

    @property
    def seconds(self) -> float:
        return self.steps * self.step_s


class DataCheck(QFrame):
    """Lists what there is, with a sentence for each thing that is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        title = QLabel(self.tr("Before it starts"))
        title.setFont(theme.font("body", bold=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self.values: dict[str, QLabel] = {}
        for row, (key, name) in enumerate(
            (
                ("music", self.tr("Music")),
                ("noise", self.tr("Noise")),
                ("rooms", self.tr("Rooms")),
                ("disk", self.tr("Disk")),
                ("time", self.tr("Time")),
            )
        ):
            label, value = QLabel(name), QLabel("–")
            label.setProperty("tone", "muted")
            value.setWordWrap(True)
            value.setTextFormat(Qt.TextFormat.PlainText)
            self.values[key] = value
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(value, row, 1)
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID + GRID // 2, 2 * GRID, GRID + GRID // 2)
        column.setSpacing(GRID)
        column.addWidget(title)
        column.addLayout(self._grid)
        column.addWidget(self.advice)

    def show_looking(self) -> None:
        """The music is being measured."""
        for value in self.values.values():
            value.setText("–")
        self.values["music"].setText(self.tr("Looking at your music"))
        self.advice.hide()

    def show_progress(self, report: dict[str, Any]) -> None:
        if report.get("total"):
            text = self.tr("Looking at your music, {n} of {all} files")
            self.values["music"].setText(text.format(n=number(report["done"]), all=number(report["total"])))

    def show_survey(self, found: dict[str, Any], budget: Budget | None) -> None:
        """What `afp corpus --check` found, and what it costs; None: still being measured."""
        one_folder = self.tr("{time} in {songs} songs from one folder")
        music = one_folder if found["makers"] == 1 else self.tr("{time} in {songs} songs from {n} folders")
        self.values["music"].setText(
            music.format(time=hours(found["music_s"]), songs=number(found["songs"]), n=number(found["makers"]))
        )
        if found["noises"]:
            noise = self.tr("{time} in {n} recordings").format(time=hours(found["noise_s"]), n=number(found["noises"]))
        else:
            noise = self.tr("Simulated hum and hiss")
        self.values["noise"].setText(noise)
        rooms = self.tr("{n} simulated rooms") if found["rooms_simulated"] else self.tr("{n} rooms")
        self.values["rooms"].setText(rooms.format(n=number(found["rooms"])))
        free = gigabytes(found["free_bytes"])
        if found["prepared"]:
            self.values["disk"].setText(self.tr("Prepared already; {free} are free").format(free=free))
        else:
            needed = self.tr("Needs {size}; {free} are free")
            self.values["disk"].setText(needed.format(size=gigabytes(found["bytes"]), free=free))
        self.values["time"].setText(self._time(found, budget))
        missing = problems(found)
        self.advice.setText("\n".join([*missing, *advice(found)]))
        tone(self.advice, "red" if missing else "muted")
        self.advice.setVisible(bool(self.advice.text()))

    def _time(self, found: dict[str, Any], budget: Budget | None) -> str:
        if budget is None:
            return self.tr("Measuring how fast this computer is")
        text = self.tr("About {time}: {steps} steps of {pace} s each").format(
            time=hours(budget.seconds), steps=number(budget.steps), pace=number(budget.step_s, 2)
        )
        return text if found["prepared"] else text + self.tr(", after the music is prepared")


def problems(found: dict[str, Any]) -> list[str]:
    """Why it cannot start."""
    missing = []
    if found["songs"] < LEAST_SONGS:
        missing.append(
            translate(
                "DataCheck", "At least three songs are needed: add music to your library, or choose other folders."
            )
        )
    if found["bytes"] * RESERVE > found["free_bytes"]:
        missing.append(
            translate("DataCheck", "The disk has no room for the prepared music: make room, or choose less music.")
        )
    return missing


def advice(found: dict[str, Any]) -> list[str]:
    """What would improve it."""
    better = []
    if found["music_s"] < ENOUGH_S:
        better.append(
            translate(
                "DataCheck",
                "Less than an hour of music: it will know these songs well, and may find others worse than before.",
            )
        )
    elif found["makers"] < LEAST_SONGS:
        better.append(
            translate(
                "DataCheck",
                "All songs are in one or two folders, so false names for unknown songs are hard to rule out.",
            )
        )
    if not found["noises"]:
        better.append(
            translate(
                "DataCheck",
                "Recordings of talk, streets or kitchens, as noise, would prepare it better for real rooms.",
            )
        )
    return better
