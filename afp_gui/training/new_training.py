"""“New training…”: how long, on which music, and whether anything is missing."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from afp_gui import theme
from afp_gui.command_process import Outcome
from afp_gui.music_folder import dialog_folder
from afp_gui.theme import GRID
from afp_gui.training.advanced import Advanced
from afp_gui.training.augmentation_preview import AugmentationPreview
from afp_gui.training.command import TrainingCommand
from afp_gui.training.data_check import Budget, DataCheck, problems
from afp_gui.training.launch import Music
from afp_gui.training.preset_card import PresetCard
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import ElidedLabel

PRESETS = (
    (
        QT_TRANSLATE_NOOP("NewTraining", "Quick"),
        QT_TRANSLATE_NOOP("NewTraining", "About half an hour. The shipped encoder gets to know your music."),
        0.5 * 3600,
    ),
    (
        QT_TRANSLATE_NOOP("NewTraining", "Standard"),
        QT_TRANSLATE_NOOP("NewTraining", "Some hours. It learns what sets your songs apart in noisy rooms."),
        3 * 3600.0,
    ),
    (
        QT_TRANSLATE_NOOP("NewTraining", "Overnight"),
        QT_TRANSLATE_NOOP("NewTraining", "Nine hours. Worth it for large collections; leave the computer on."),
        9 * 3600.0,
    ),
)
"""Name, description, and the target time for its steps, in seconds."""


class NewTraining(QWidget):
    """Emits `begun` with the choices; checks the music again whenever the choice changes."""

    begun = Signal(str, object, list)  # title, Music, settings for `afp train`
    left = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._music = Music(Path())
        self._found: dict[str, Any] = {}
        self._paces: dict[tuple[str, ...], float] = {}
        self._training_command = TrainingCommand(self)
        self._build()
        self._lay_out()
        self._training_command.progressed.connect(self.check.show_progress)

    @property
    def budget(self) -> Budget | None:
        """The budget of the chosen preset on this computer; None until it is measured."""
        step_s = self._paces.get(tuple(self.advanced.shape()))
        if step_s is None:
            return None
        given = self.advanced.steps.text()
        fitting = round(PRESETS[self._presets.checkedId()][2] / max(step_s, 1e-3) / 100) * 100
        return Budget(int(given) if given else min(max(fitting, 100), 20_000), step_s)

    def open(self, library: Path) -> None:
        """Open it with the music of a library."""
        if library != self._music.library:
            self._music = replace(self._music, library=library)
        self.advanced.refresh()
        self._look()
        self.cards[self._presets.checkedId()].setFocus()

    def close_down(self) -> None:
        self._training_command.stop()
        self.hear.close_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make all cards as high as the longest text needs at their width."""
        super().resizeEvent(event)
        width = (self.width() - 4 * GRID) // len(self.cards)
        height = max(card.heightForWidth(width) for card in self.cards)
        for card in self.cards:
            card.setFixedHeight(height)

    # Looking at the music

    def _look(self) -> None:
        self._found = {}
        self._show_music()
        self.hear.choose(self._music, self.advanced.level.currentData())
        self.check.show_looking()
        self._show_whether()
        arguments = ["corpus", "--check", "--json", "--progress", "json", *self._music.arguments]
        self._training_command.run(arguments, self._looked)

    def _looked(self, outcome: Outcome) -> None:
        if not outcome.ok:
            if not outcome.cancelled:
                empty = self.tr("Your library holds no music yet: add folders to it, or choose some here.")
                none = not self._music.folders and not self._music.library.is_dir()
                self.check.values["music"].setText(empty if none else outcome.sentence)
            return
        self._found = outcome.result
        self._measure()

    def _measure(self) -> None:
        shape = tuple(self.advanced.shape())
        if not self._found:
            return
        if shape not in self._paces:

            def measured(outcome: Outcome) -> None:
                if outcome.ok:
                    self._paces[shape] = float(outcome.result["step_s"])
                    self._show_found()
                elif not outcome.cancelled:
                    self.check.values["time"].setText(outcome.sentence)

            self._training_command.run(["train", "--check", "--json", "--background", *shape], measured)
        self._show_found()

    def _show_found(self) -> None:
        if self._found:
            self.check.show_survey(self._found, self.budget)
        self._show_whether()

    def _show_whether(self) -> None:
        self.start.setEnabled(bool(self._found) and self.budget is not None and not problems(self._found))

    # Choosing

    def _choose(self, what: str) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), dialog_folder())
        if folder:
            self._take(what, (*getattr(self._music, what), Path(folder)))

    def _take(self, what: str, folders: tuple[Path, ...]) -> None:
        changed: dict[str, Any] = {what: folders}
        self._music = replace(self._music, **changed)
        self._look()

    def _show_music(self) -> None:
        usual = {
            "folders": self.tr("The folders of your library"),
            "noise": self.tr("None: hum and hiss are simulated"),
            "responses": self.tr("None: rooms are simulated"),
        }
        for what, (label, clear) in self._chosen.items():
            folders = getattr(self._music, what)
            label.setText(", ".join(map(str, folders)) or usual[what])
            clear.setVisible(bool(folders))

    def _begin(self) -> None:
        budget = self.budget
        if budget is not None:
            name = QCoreApplication.translate("NewTraining", str(PRESETS[self._presets.checkedId()][0]))
            self.begun.emit(name, self._music, self.advanced.settings(budget.steps))

    def _build(self) -> None:
        self.heading = QLabel(self.tr("New training"))
        self.heading.setFont(theme.font("heading", bold=True))
        self.words = QLabel(
            self.tr(
                "Earmark plays your music through simulated loudspeakers, rooms and noise, and teaches the encoder to "
                "recognise it. Training continues in the background, even when this window is closed."
            )
        )
        self.words.setProperty("tone", "muted")
        self.words.setWordWrap(True)
        self._presets = QButtonGroup(self)
        self.cards = []
        for number, (name, words, _) in enumerate(PRESETS):
            card = PresetCard(
                QCoreApplication.translate("NewTraining", str(name)),
                QCoreApplication.translate("NewTraining", str(words)),
            )
            self._presets.addButton(card, number)
            self.cards.append(card)
        self.cards[0].setChecked(True)
        self._presets.idToggled.connect(lambda _, on: self._show_found() if on else None)
        self._chosen: dict[str, tuple[ElidedLabel, QPushButton]] = {}
        self.check = DataCheck()
        self.hear = AugmentationPreview()
        self.hear.failed.connect(self.failed)
        self.advanced = Advanced()
        self.advanced.hide()
        self.advanced.changed.connect(self._measure)
        self.advanced.level_changed.connect(lambda level: self.hear.choose(self._music, level))
        self.fold = push_button(self.tr("Advanced settings"), action=lambda: self._unfold(self.advanced.isHidden()))
        self.fold.setProperty("kind", "quiet")
        self.start = push_button(self.tr("Start training"), action=self._begin)
        self.start.setProperty("kind", "primary")
        self.leave = push_button(self.tr("Back"), action=self.left.emit)

    def _unfold(self, out: bool) -> None:
        self.advanced.setVisible(out)
        self.fold.setText(self.tr("Fewer settings") if out else self.tr("Advanced settings"))
        self.fold.setAccessibleName(self.fold.text())

    def _lay_out(self) -> None:
        presets = QHBoxLayout()
        presets.setSpacing(GRID)
        for card in self.cards:
            presets.addWidget(card, 1)
        sources = QGridLayout()
        sources.setHorizontalSpacing(GRID)
        sources.setVerticalSpacing(GRID)
        sources.setColumnStretch(1, 1)
        for row, (what, name) in enumerate(
            (("folders", self.tr("Music")), ("noise", self.tr("Noise")), ("responses", self.tr("Rooms")))
        ):
            label = ElidedLabel()
            add = push_button(self.tr("Choose…"), action=partial(self._choose, what))
            add.setAccessibleName(self.tr("Choose folders: {what}").format(what=name))
            clear = push_button(self.tr("Clear"), action=partial(self._take, what, ()))
            clear.setAccessibleName(self.tr("Forget the chosen folders: {what}").format(what=name))
            title = QLabel(name)
            title.setProperty("tone", "muted")
            for place, widget in enumerate((title, label, clear, add)):
                sources.addWidget(widget, row, place)
            self._chosen[what] = (label, clear)
        inside = QWidget()
        form = QVBoxLayout(inside)
        form.setContentsMargins(0, 0, GRID, 0)
        form.setSpacing(2 * GRID)
        form.addWidget(self.words)
        form.addLayout(presets)
        form.addLayout(sources)
        form.addWidget(self.check)
        form.addWidget(self.hear)
        form.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self.advanced)
        form.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.heading)
        head.addStretch()
        head.addWidget(self.leave)
        head.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(head)
        column.addWidget(scroll, 1)
