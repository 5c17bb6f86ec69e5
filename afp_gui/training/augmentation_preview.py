"""Before and after: a song, and how it sounds through a loudspeaker, a room and a phone."""

from pathlib import Path
from typing import Any

from engine.audio.player import Player
from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.command_process import Outcome
from afp_gui.theme import GRID
from afp_gui.training.command import TrainingCommand
from afp_gui.training.launch import Music
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel

WATCH_MS = 100


class AugmentationPreview(QFrame):
    """Requests a sample at the first press, and another one with Another."""

    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._training_command = TrainingCommand(self)
        self._player = Player()
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._see)
        self._music: Music | None = None
        self._level, self._seed = "usual", 0
        self._sample: dict[str, Any] = {}
        self._playing = ""
        title = QLabel(self.tr("Hear what it is trained on"))
        title.setFont(theme.font("body", bold=True))
        self.said = ElidedLabel(self.tr("A song as it is, and as a phone in a room hears it"))
        self.said.setProperty("tone", "muted")
        self.before = self._button(self.tr("Before"), lambda: self._hear("before"))
        self.after = self._button(self.tr("After"), lambda: self._hear("after"))
        self.another = self._button(self.tr("Another"), self._hear_another)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(self.said)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(GRID)
        row.addLayout(words, 1)
        for button in (self.before, self.after, self.another):
            row.addWidget(button)

    def choose(self, music: Music, level: str) -> None:
        """Set whose songs are played, and how strongly they are distorted."""
        if (music, level) != (self._music, self._level):
            self._music, self._level, self._sample = music, level, {}
            self._silence()

    def close_down(self) -> None:
        """Stop the sound and end the command."""
        self._training_command.stop()
        self._silence()
        self._player.close()

    def _hear(self, which: str) -> None:
        if self._playing == which:
            self._silence()
        elif self._sample:
            self._playing = which
            self._player.play(Path(self._sample[which]))
            self._watch.start()
            self._show_playing()
        elif self._music is not None:
            self._make(which)

    def _hear_another(self) -> None:
        self._seed += 1
        self._sample = {}
        self._silence()
        self._hear("after")

    def _make(self, which: str) -> None:
        assert self._music is not None
        self.said.setText(self.tr("Preparing a sample"))
        place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation)) / "earmark-sample"
        arguments = ["train", "--hear", str(place), "--level", self._level, "--seed", str(self._seed), "--json"]
        arguments += ["--library", str(self._music.library), "--corpus", str(self._music.corpus)]

        def made(outcome: Outcome) -> None:
            if outcome.ok and "after" in outcome.result:
                self._sample = outcome.result
                self.said.setText(Path(outcome.result["song"]).name)
                self._hear(which)
            elif not outcome.cancelled:
                self.said.setText(self.tr("No sample"))
                self.failed.emit(outcome.sentence)

        self._training_command.run(arguments, made)

    def _see(self) -> None:
        """Check whether it still plays, and report what went wrong."""
        if not self._player.playing:
            self._silence()
            if self._player.error:
                self.failed.emit(self._player.error)

    def _silence(self) -> None:
        self._watch.stop()
        self._player.stop()
        self._playing = ""
        self._show_playing()

    def _show_playing(self) -> None:
        stop = QCoreApplication.translate("AugmentationPreview", "Stop")
        for button, name, text in (
            (self.before, "before", self.tr("Before")),
            (self.after, "after", self.tr("After")),
        ):
            button.setText(stop if self._playing == name else text)

    def _button(self, text: str, action: Any) -> QPushButton:
        button = push_button(text, action=action)
        button.setAccessibleName(self.tr("Play a sample: {which}").format(which=text))
        return button
