"""The four steps, one widget each."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from engine.audio.station_address import ADDRESS
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from afp_gui import theme
from afp_gui.music_folder import dialog_folder
from afp_gui.numbers import number
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.icons import Picture
from afp_gui.widgets.labels import shown
from afp_gui.widgets.level_meter import LevelMeter
from afp_gui.widgets.shortcuts import bind
from afp_gui.widgets.source_picker import SourcePicker

HEARD_DBFS = -50.0
"""A voice or music near a microphone is louder than this; an empty room is not."""
SILENT_DBFS = -70.0
SILENT_S = 2.0

Verdict = Literal["waiting", "heard", "faint", "silent", "loud", "gone"]
AT_A_STATION: dict[Verdict, Verdict] = {"loud": "heard", "faint": "waiting"}
"""Nothing need be done about how loud a station is."""


def judge(level_dbfs: float, quiet_s: float, clipping: bool) -> Verdict:
    """The message for a source with this level that has been below SILENT_DBFS for `quiet_s`."""
    if clipping:
        return "loud"
    if level_dbfs >= HEARD_DBFS:
        return "heard"
    if quiet_s >= SILENT_S:
        return "silent"
    return "faint" if level_dbfs >= SILENT_DBFS else "waiting"


class Step(QWidget):
    """A picture, a heading, a sentence, and the controls under them."""

    def __init__(self, picture: str, heading: str, sentence: str):
        super().__init__()
        self.heading = QLabel(heading)
        self.heading.setFont(theme.font("heading", bold=True))
        self.sentence = QLabel(sentence)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * GRID)
        self.column.addWidget(Picture(picture, "accent", 48))
        self.column.addWidget(self.heading)
        self.column.addWidget(self.sentence)

    def take_focus(self, default: QWidget) -> None:
        """Set the first focus: on the button that continues, unless the step has a choice."""
        default.setFocus()


class SourceStep(Step):
    """A source, its level, and whether it is good enough."""

    def __init__(self) -> None:
        super().__init__(
            "listen",
            self.tr("What should Earmark listen to?"),
            self.tr(
                "Say something, or play some music, and watch the level. Internet radio is in the list, too. "
                "You can change the source at any time."
            ),
        )
        self.verdict: Verdict = "waiting"
        self.picker = SourcePicker()
        self.meter = LevelMeter()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(6 * GRID)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.picker, 1)
        row.addWidget(self.meter, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.words)
        self.column.addStretch()
        self.rest()

    def rest(self) -> None:
        """Another source will be tried."""
        self.meter.rest()
        self._say("waiting", self.tr("Listening…"))

    def show_level(self, level_dbfs: float, quiet_s: float, clipping: bool) -> None:
        self.meter.show_level(level_dbfs, clipping)
        verdict = judge(level_dbfs, quiet_s, clipping)
        if self._of_station:
            verdict = AT_A_STATION.get(verdict, verdict)
        if verdict == "waiting" or (self.verdict == "heard" and verdict == "faint"):
            return  # between two words it is quiet, too
        self._say(verdict, self._sentences()[verdict])

    def show_failure(self, sentence: str) -> None:
        self.meter.rest()
        self._say("gone", sentence or self.tr("This source is not available any more. Choose another one."))

    def take_focus(self, default: QWidget) -> None:
        self.picker.setFocus()

    def _say(self, verdict: Verdict, sentence: str) -> None:
        if (verdict, sentence) == (self.verdict, self.words.text()):
            return
        self.verdict = verdict
        self.words.setText(sentence)
        self.words.setAccessibleName(sentence)
        tones = {"heard": "accent", "silent": "red", "loud": "red", "gone": "red"}
        self.words.setProperty("tone", tones.get(verdict, "muted"))
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)

    @property
    def _of_station(self) -> bool:
        return ADDRESS.match(self.picker.source) is not None

    def _sentences(self) -> dict[Verdict, str]:
        if self._of_station:
            silent = self.tr("The station is silent. Wait a little, or choose another source.")
            return {"heard": self.tr("I hear the station."), "silent": silent}
        return {
            "heard": self.tr("I hear you."),
            "faint": self.tr("Very quiet so far: say something, or bring the music closer."),
            "silent": self.tr("Silent. Try another source, or check whether this one is muted in the sound settings."),
            "loud": self.tr("Too loud: turn the input down, or move away a little."),
        }


class MusicStep(Step):
    """The ticked folders of the user, or the demo."""

    added = Signal(Path)  # a folder whose music is to be counted

    def __init__(self) -> None:
        super().__init__(
            "library",
            self.tr("Which music should Earmark recognise?"),
            self.tr("Earmark can only recognise music that you give it. Your files are read, never changed or copied."),
        )
        self.own = QRadioButton(self.tr("My music"))
        self.own.setAccessibleName(self.own.text())
        self.demo_choice = QRadioButton(self.tr("The demo for now: a dozen pieces that Earmark plays itself"))
        self.demo_choice.setAccessibleName(self.demo_choice.text())
        self.own.setChecked(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Folders of music"))
        self.list.setProperty("kind", "runs")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setMinimumHeight(14 * GRID)
        self.add_button = push_button(
            self.tr("Add a folder…"), self.tr("Choose a folder of music; repeat this for more"), self._choose, "folder"
        )
        self.remove: QPushButton = push_button(
            self.tr("Remove"), self.tr("Remove the selected folders from the list (Delete)"), self._remove
        )
        self.list.itemSelectionChanged.connect(self._allow)
        self.own.toggled.connect(self._allow)
        bind(self.list, (("Delete", self._remove),))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove)
        buttons.addStretch()
        self.column.addWidget(self.own)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(buttons)
        self.column.addWidget(self.demo_choice)
        self._allow()

    @property
    def demo(self) -> bool:
        """Whether the demo was chosen instead of the user's own music."""
        return self.demo_choice.isChecked()

    @property
    def folders(self) -> list[Path]:
        """The chosen folders, in the order in which they were added; none with the demo."""
        if self.demo:
            return []
        return [_folder(item) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def add(self, folders: list[Path]) -> None:
        """Add folders to the list, each once."""
        self.own.setChecked(True)
        for folder in folders:
            known = next((item for item in self._items() if _folder(item) == folder), None)
            item = known or QListWidgetItem(shown(str(folder)), self.list)
            item.setData(Qt.ItemDataRole.UserRole, folder)
            item.setCheckState(Qt.CheckState.Checked)
            if known is None:
                self.added.emit(folder)

    def show_count(self, folder: Path, files: int) -> None:
        """Show how many music files `folder` contains; without any, it need not be indexed."""
        for item in self._items():
            if _folder(item) == folder:
                sentence = self.tr("{folder} (1 file)") if files == 1 else self.tr("{folder} ({n} files)")
                item.setText(sentence.format(folder=shown(str(folder)), n=number(files)))
                if not files:
                    item.setCheckState(Qt.CheckState.Unchecked)

    def forget(self) -> None:
        self.list.clear()
        self.own.setChecked(True)

    def take_focus(self, default: QWidget) -> None:
        self.add_button.setFocus()

    def _choose(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Add a folder of music"), dialog_folder()):
            self.add([Path(folder)])

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self._allow()

    def _allow(self) -> None:
        own = self.own.isChecked()
        self.list.setEnabled(own)
        self.add_button.setEnabled(own)
        self.remove.setEnabled(own and bool(self.list.selectedItems()))


def _folder(item: QListWidgetItem) -> Path:
    folder = item.data(Qt.ItemDataRole.UserRole)
    assert isinstance(folder, Path)
    return folder


class PrivacyStep(Step):
    """Says that nothing happens to what Earmark hears."""

    def __init__(self) -> None:
        super().__init__(
            "lock",
            self.tr("Everything stays on this computer"),
            self.tr(
                "Earmark has no account, and opens a connection only to a server whose library you open yourself, or "
                "to a station whose address you give. Sound is analysed and discarded at once. Only fingerprints of "
                "your music, the names of songs that were heard, and the names that you marked as wrong are stored."
            ),
        )
        where = QLabel(
            self.tr("Settings shows everything that is stored, how large it is and where it is, and can delete it.")
        )
        where.setWordWrap(True)
        where.setProperty("tone", "muted")
        self.column.addWidget(where)
        self.column.addStretch()


class DoneStep(Step):
    """What happens next."""

    def __init__(self) -> None:
        super().__init__("spark", self.tr("Done"), "")
        self.keys = QLabel(self.tr("Press Space to listen. F1 shows all keys."))
        self.keys.setProperty("tone", "muted")
        self.column.addWidget(self.keys)
        self.column.addStretch()
        self.button_text = ""

    def tell(self, folders: list[Path], demo: bool) -> None:
        """Say what the button will do."""
        self.button_text = self.tr("Done")
        if demo:
            self.sentence.setText(self.tr("Earmark now makes its demo pieces and recognises one in a noisy room."))
            self.button_text = self.tr("Try the demo")
        elif folders:
            self.sentence.setText(
                self.tr(
                    "Your music is indexed in the background, about an hour of music in a few seconds. Songs are "
                    "recognised as soon as they are indexed. The Library page shows the progress."
                )
            )
            self.button_text = self.tr("Index my music")
        else:
            self.sentence.setText(
                self.tr("No music was chosen, so there is nothing to recognise yet: add folders on the Library page.")
            )
