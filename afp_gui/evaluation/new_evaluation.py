"""The form of a new evaluation: protocol, encoders, songs, lengths, noise, thoroughness."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from afp_gui import theme
from afp_gui.evaluation.choice_card import ChoiceCard
from afp_gui.evaluation.inventory import Corpus, EvaluationInventory
from afp_gui.evaluation.panels import level_name, protocol_code, protocol_name
from afp_gui.evaluation.plans import DEFAULT_LENGTHS_S, LENGTHS_S, LEVELS, RECORDED_ON, WITH_LEVELS, Plan, steps
from afp_gui.evaluation.recordings_choice import RecordingsChoice
from afp_gui.numbers import number
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import tone

PROTOCOLS = ("trial", "table3", "table4", "table2", "figure7", "live")
THOROUGH = ("quick", "normal", "thorough")
_Key = TypeVar("_Key", int, str)


class NewEvaluation(QWidget):
    """Emits `started` with a Plan that can run; a sentence above the button says what is missing."""

    started = Signal(Plan)
    left = Signal()
    corpus_wanted = Signal()  # prepare one from music of one's own
    other_corpus_wanted = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._corpus = Corpus(Path(), problem="absent")
        self._paces: dict[str, float] = {}
        self.encoders: dict[str, QCheckBox] = {}
        self._built = False
        self._build()
        self._built = True
        self._choose_protocol()

    @property
    def protocol(self) -> str:
        return next(name for name, card in self.cards.items() if card.isChecked())

    def show_inventory(self, around: EvaluationInventory) -> None:
        """Show the current encoders and corpus; ticked ones stay ticked."""
        from engine.encoders.model_card import DEFAULT  # loaded by the worker that looked

        self._corpus, self._paces = around.corpus, around.paces
        ticked = {name for name, box in self.encoders.items() if box.isChecked()}
        if [encoder.argument for encoder in around.encoders] != list(self.encoders):
            for box in self.encoders.values():
                box.deleteLater()
            self.encoders = {}
            places = {
                "shipped": self.tr("shipped"),
                "kept": self.tr("your model"),
                "run": self.tr("from a training run"),
            }
            for encoder in around.encoders:
                notes = [places[encoder.place]]
                if not encoder.calibrated:
                    notes.append(self.tr("not calibrated: without a threshold"))
                box = QCheckBox(f"{encoder.name}  ({', '.join(notes)})".replace("&", "&&"))
                box.setAccessibleName(encoder.name)
                box.setToolTip(encoder.argument)
                box.setChecked(encoder.argument in ticked or (not ticked and encoder.argument == DEFAULT))
                box.toggled.connect(self._judge)
                self._encoders.addWidget(box)
                self.encoders[encoder.argument] = box
        self._show_corpus()
        self._judge()

    def use_recordings(self, folder: Path) -> None:
        """Use the assistant's recordings with the protocol of the paper's Table 4."""
        self.cards["table4"].setChecked(True)
        self.recordings.use_folder(folder)
        self._choose_protocol()

    def plan(self) -> Plan:
        """The current choice."""
        protocol = self.protocol
        return Plan(
            protocol,
            tuple(name for name, box in self.encoders.items() if box.isChecked()),
            self._corpus.folder,
            tuple(float(length) for length, box in self.lengths.items() if box.isChecked()),
            tuple(level for level, box in self.levels.items() if box.isChecked()),
            THOROUGH[self.thorough.currentIndex()],
            self.recordings.real() if protocol in RECORDED_ON else None,
            protocol == "table2" and self.on_clips.isChecked(),
            self._corpus.songs,
            self._corpus.hours,
        )

    def problem(self) -> str:
        """Why it cannot start; "" if it can."""
        plan = self.plan()
        if self._corpus.problem:
            return self.tr("There are no prepared songs: prepare some below.")
        if not plan.encoders:
            return self.tr("Tick at least one encoder.")
        if plan.protocol != "live" and not plan.seconds:
            return self.tr("Tick at least one length.")
        if plan.protocol == "figure7" and len(plan.seconds) > 1:
            return self.tr("Size against accuracy needs exactly one length: tick one.")
        if self._has_levels(plan) and not plan.levels:
            return self.tr("Tick at least one level of noise.")
        if plan.protocol in RECORDED_ON and not plan.on_clips:
            return self.recordings.problem()
        return ""

    def _has_levels(self, plan: Plan) -> bool:
        return plan.protocol in WITH_LEVELS or plan.on_clips

    def _choose_protocol(self) -> None:
        protocol = self.protocol
        lengths = DEFAULT_LENGTHS_S[protocol]
        for length, box in self.lengths.items():
            with QSignalBlocker(box):
                box.setChecked(length in lengths)
        self._judge()

    def _judge(self) -> None:
        """Show the settings of the chosen protocol, how long it takes, and what is missing."""
        if not self._built:
            return
        plan = self.plan()
        recorded = plan.protocol in RECORDED_ON
        self.on_clips.setVisible(plan.protocol == "table2")
        self.recordings.setVisible(recorded and not plan.on_clips)
        self._recordings_title.setVisible(recorded)
        for widget in (self._lengths_title, self._lengths):
            widget.setVisible(plan.protocol != "live")
        for widget in (self._levels_title, self._levels):
            widget.setVisible(self._has_levels(plan))
        problem = self.problem()
        self.start.setEnabled(not problem)
        seconds = 0.0 if problem else sum(s.estimated_s * self._paces.get(s.protocol, 1) for s in steps(plan))
        known = not problem and all(step.protocol in self._paces for step in steps(plan))
        self.verdict.setText(problem or self._takes(seconds, known))
        tone(self.verdict, "" if problem else "muted")

    def _takes(self, seconds: float, known: bool) -> str:
        minutes = max(1, round(seconds / 60))
        if minutes < 90:
            text = self.tr("About {m} min.").format(m=minutes)
        else:
            text = self.tr("About {h} h.").format(h=number(minutes / 60, 1))
        return text if known else text + " " + self.tr("This is a guess until one has been run on this computer.")

    def _show_corpus(self) -> None:
        corpus = self._corpus
        words = {
            "absent": self.tr("No songs are prepared yet. Encoders are tested with songs that are known."),
            "unfinished": self.tr("The songs in {folder} are not fully prepared."),
            "no songs": self.tr("None of the songs in {folder} is reserved for testing: prepare more music."),
            "": self.tr("{n} songs, {h} h; {j} of them are used for testing. In {folder}"),
        }
        self.corpus.setText(
            words[corpus.problem].format(
                folder=corpus.folder, n=number(corpus.tracks), h=number(corpus.hours, 1), j=number(corpus.songs)
            )
        )
        self.advice.setVisible(bool(corpus.problem))
        self.prepare.setProperty("kind", "primary" if corpus.problem else "")

    def _start(self) -> None:
        if not self.problem():
            self.started.emit(self.plan())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = max(1, min(3, self.width() // (30 * GRID)))
        for place, card in enumerate(self.cards.values()):
            self._cards.addWidget(card, place // columns, place % columns)

    def _build(self) -> None:
        sentences = {
            "trial": self.tr(
                "Clips as a phone hears them across a room, of songs that are in the library and songs that are not."
            ),
            "table3": self.tr("Clean clips with noise added, 0 to 15 dB: song and place."),
            "table4": self.tr("Songs one after another, recorded in a room at three levels of noise."),
            "table2": self.tr(
                "The encoders compared with a classic recogniser without a neural network, and the sizes of both."
            ),
            "figure7": self.tr("How short a fingerprint's code may be before songs are lost."),
            "live": self.tr("Half a minute of each song, as it would be heard live: how soon it is named."),
        }
        self._group = QButtonGroup(self)
        self._cards = QGridLayout()
        self._cards.setSpacing(GRID)
        self.cards: dict[str, ChoiceCard] = {}
        for name in PROTOCOLS:
            card = ChoiceCard(protocol_name(name), sentences[name], protocol_code(name))
            self._group.addButton(card)
            card.clicked.connect(self._choose_protocol)
            self.cards[name] = card
            self._cards.addWidget(card)
        self.cards["trial"].setChecked(True)
        self._encoders = QVBoxLayout()
        self.corpus = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.advice = QLabel(
            self.tr(
                "Prepare folders of your own music here. The songs that the shipped encoder was tested with (2 GB) "
                "are downloaded by `make corpus`, or `afp corpus --small`, in a terminal."
            ),
            wordWrap=True,
        )
        self.advice.setProperty("tone", "muted")
        self.prepare = push_button(self.tr("Prepare my music…"), action=self.corpus_wanted.emit)
        self.other_corpus = push_button(self.tr("Use another folder…"), action=self.other_corpus_wanted.emit)
        self.on_clips = QRadioButton(self.tr("On the clips of “Phone in a noisy room” instead of recordings"))
        self.on_clips.setAutoExclusive(False)
        self.on_clips.setAccessibleName(self.on_clips.text())
        self.on_clips.toggled.connect(self._judge)
        self.recordings = RecordingsChoice()
        self.recordings.changed.connect(self._judge)
        self.lengths, self._lengths = self._ticks({length: f"{length} s" for length in LENGTHS_S})
        self.levels, self._levels = self._ticks({level: level_name(level) for level in LEVELS})
        for box in self.levels.values():
            box.setChecked(True)
        self.thorough = QComboBox()
        self.thorough.addItems(
            [
                self.tr("Quick: one clip per song, wide intervals"),
                self.tr("Normal: three clips per song"),
                self.tr("Thorough: ten clips per song, the whole recording"),
            ]
        )
        self.thorough.setCurrentIndex(1)
        self.thorough.setAccessibleName(self.tr("How thorough"))
        self.thorough.currentIndexChanged.connect(self._judge)
        self.verdict = QLabel(wordWrap=True)
        self.start = push_button(self.tr("Start"))
        self.start.setProperty("kind", "primary")
        self.start.setToolTip(self.tr("Start the evaluation (Ctrl+Return)"))
        self.start.clicked.connect(self._start)
        self.back = push_button(self.tr("Back to the results"), action=self.left.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2 * GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(_heading(self.tr("How")))
        column.addLayout(self._cards)
        column.addWidget(_heading(self.tr("Encoders")))
        column.addLayout(self._encoders)
        column.addWidget(_heading(self.tr("Songs")))
        column.addWidget(self.corpus)
        column.addWidget(self.advice)
        buttons = QHBoxLayout()
        for button in (self.prepare, self.other_corpus):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._recordings_title = _heading(self.tr("Recordings"))
        self._lengths_title = _heading(self.tr("Length of the clips"))
        self._levels_title = _heading(self.tr("Noise"))
        for widget in (
            self._recordings_title,
            self.on_clips,
            self.recordings,
            self._lengths_title,
            self._lengths,
            self._levels_title,
            self._levels,
            _heading(self.tr("How thorough")),
        ):
            column.addWidget(widget)
        column.addWidget(self.thorough, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.verdict, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.start)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * GRID)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def _ticks(self, names: dict[_Key, str]) -> tuple[dict[_Key, QCheckBox], QWidget]:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        boxes = {}
        for key, name in names.items():
            boxes[key] = QCheckBox(name)
            boxes[key].setAccessibleName(name)
            boxes[key].toggled.connect(self._judge)
            row.addWidget(boxes[key])
        row.addStretch(1)
        return boxes, holder


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(theme.font("body", bold=True))
    label.setContentsMargins(0, GRID, 0, 0)
    return label
