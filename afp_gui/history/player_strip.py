"""The small player at the bottom of the history: what it plays, position, pause, seek, stop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from engine.recognition.speed import OWN, Speed
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from afp_gui.failures import translated
from afp_gui.numbers import clock
from afp_gui.theme import GRID
from afp_gui.widgets.icons import icon
from afp_gui.widgets.labels import ElidedLabel, joined, tone

if TYPE_CHECKING:
    from engine.audio.player import Player

LOOK_EVERY_MS = 100
STEP_S, PAGE_S = 5, 30


class PlayerStrip(QFrame):
    """Hidden while nothing plays. It polls the player's position and never waits for sound."""

    failed = Signal(str)
    moved = Signal(Path, float)  # what plays, and where it is

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._player: Player | None = None
        self._path = Path()
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self._look)
        self.toggle = self._button("pause", self.tr("Pause"))
        self.toggle.clicked.connect(self.pause_or_resume)
        self.origin = QLabel()
        self.title = ElidedLabel()
        self.title.setMinimumWidth(12 * GRID)
        self.at, self.length = QLabel("0:00"), QLabel()
        for label in (self.at, self.length):
            tone(label, "muted")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Position in the song"))
        self.slider.setSingleStep(STEP_S)
        self.slider.setPageStep(PAGE_S)
        self.slider.actionTriggered.connect(self._moved)
        self.slider.sliderReleased.connect(self._seek_slider)
        self.stop_button = self._button("stop", self.tr("Stop"))
        self.stop_button.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.toggle)
        row.addWidget(self.origin)
        row.addWidget(self.title, 3)
        row.addWidget(self.at)
        row.addWidget(self.slider, 4)
        row.addWidget(self.length)
        row.addWidget(self.stop_button)
        self.hide()

    def use(self, player: Player) -> None:
        """Set the player."""
        self._player = player

    def play(self, path: Path, title: str, start_s: float, speed: Speed = OWN, compared: bool | None = None) -> None:
        """Play the file from this position, at `speed`.

        `compared`: it is the library's copy of a song of a recording (True), or that recording (False); said if given.
        """
        if self._player is None:
            return
        self._path = path
        self._player.play(path, start_s, speed.pitch, speed.tempo)
        self._say_origin(compared, title)
        self.title.setText(title)
        self.slider.setRange(0, 0)
        self.length.setText("")
        self._looking.start()
        self._look()
        self.show()

    def plays(self, path: Path) -> bool:
        """Whether this file is being played."""
        return self._player is not None and self._player.playing and self._path == path

    def pause_or_resume(self) -> None:
        if self._player is not None and self._player.playing:
            (self._player.resume if self._player.paused else self._player.pause)()
            self._show_toggle()

    def stop(self) -> None:
        self._looking.stop()
        if self._player is not None:
            self._player.stop()
        self.hide()

    def close_output(self) -> None:
        """For closing the window: wait until the sound has ended."""
        self.stop()
        if self._player is not None:
            self._player.close()

    def _look(self) -> None:
        assert self._player is not None
        player = self._player
        if not player.playing:
            self.stop()
            if player.error:
                self.failed.emit(translated(player.error))
            return
        self._show_toggle()
        self.moved.emit(self._path, player.position_s)
        if player.duration_s and self.slider.maximum() != round(player.duration_s):  # at first, of the file before
            self.slider.setRange(0, round(player.duration_s))
            self.length.setText(clock(player.duration_s))
        if not self.slider.isSliderDown():
            self.slider.setValue(round(player.position_s))
            self.at.setText(clock(player.position_s))

    def _say_origin(self, compared: bool | None, title: str) -> None:
        """Shown, and spoken: the focus stays in the list, so that a screen reader would not come past it."""
        self.origin.setText(self.tr("The library's copy") if compared else self.tr("The recording"))
        self.origin.setVisible(compared is not None)
        tone(self.origin, "accent" if compared else "muted")
        if compared is not None:
            spoken = joined(": ", self.origin.text(), title)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _show_toggle(self) -> None:
        assert self._player is not None
        name = self.tr("Continue") if self._player.paused else self.tr("Pause")
        if self.toggle.accessibleName() != name:
            self.toggle.setIcon(icon("play" if self._player.paused else "pause", "text"))
            self.toggle.setAccessibleName(name)
            self.toggle.setToolTip(name)

    def _moved(self, action: int) -> None:
        """Seek at once after a key, the wheel or a click; while the handle is dragged, only the time is updated."""
        self.at.setText(clock(self.slider.sliderPosition()))
        if not self.slider.isSliderDown():
            self._seek_slider()

    def seek(self, to_s: float) -> None:
        """Go on there, if something is played."""
        if self._player is not None and self._player.playing:
            self._player.seek(to_s)

    def _seek_slider(self) -> None:
        self.seek(float(self.slider.sliderPosition()))

    def _button(self, picture: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture, "text"))
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
