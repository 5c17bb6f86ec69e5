"""Before and after: what a song becomes on its way through a loudspeaker, a room and a phone."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, QThread, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from afp_gui import theme
from afp_gui.command_process import Outcome
from afp_gui.theme import GRID
from afp_gui.training.errand import Errand, sentence_of
from afp_gui.training.launch import Music
from afp_gui.training.sample_player import SamplePlayer
from afp_gui.widgets.labels import ElidedLabel


class HearPanel(QFrame):
    """Asks for a sample at the first press, and for another by Another; plays in a thread that starts with it."""

    failed = Signal(str)
    _play = Signal(Path)
    _stop = Signal()
    _shut_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._errand = Errand(self)
        self._thread: QThread | None = None
        self._music: Music | None = None
        self._level, self._seed = "usual", 0
        self._sample: dict[str, Any] = {}
        self._playing = ""
        title = QLabel(self.tr("Hear what it learns against"))
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
        """Whose songs are heard, and how strongly they are spoilt."""
        if (music, level) != (self._music, self._level):
            self._music, self._level, self._sample = music, level, {}
            self._stop.emit()

    def close_down(self) -> None:
        """Be silent, and end the thread and the command."""
        self._errand.stop()
        if self._thread is not None:
            self._shut_down.emit()
            self._thread.wait()
            self._thread = None

    def _hear(self, which: str) -> None:
        if self._playing == which:
            self._stop.emit()
        elif self._sample:
            self._playing = which
            self._start_thread()
            self._show_playing()
            self._play.emit(Path(self._sample[which]))
        elif self._music is not None:
            self._make(which)

    def _hear_another(self) -> None:
        self._seed += 1
        self._sample, self._playing = {}, ""
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
                self.failed.emit(sentence_of(outcome))

        self._errand.run(arguments, made)

    def _start_thread(self) -> None:
        if self._thread is not None:
            return
        self._player = SamplePlayer()
        self._thread = QThread(self)
        self._thread.setObjectName("samples")
        self._player.moveToThread(self._thread)
        self._play.connect(self._player.play)
        self._stop.connect(self._player.stop)
        self._shut_down.connect(self._player.shut_down)
        self._player.ended.connect(self._ended)
        self._player.failed.connect(self.failed)
        self._thread.start()

    def _ended(self) -> None:
        self._playing = ""
        self._show_playing()

    def _show_playing(self) -> None:
        stop = QCoreApplication.translate("HearPanel", "Stop")
        for button, name, text in (
            (self.before, "before", self.tr("Before")),
            (self.after, "after", self.tr("After")),
        ):
            button.setText(stop if self._playing == name else text)

    def _button(self, text: str, action: Any) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(self.tr("Play a sample: {which}").format(which=text))
        button.clicked.connect(lambda: action())
        return button
