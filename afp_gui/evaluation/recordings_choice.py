"""Chooses the recordings: simulated ones, a folder, or single files with their truth."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from afp_gui.evaluation.panels import level_name
from afp_gui.evaluation.plans import Real
from afp_gui.theme import GRID
from afp_gui.widgets.labels import ElidedLabel, tone

FILES = ("low", "mid", "high", "truth")


class RecordingsChoice(QWidget):
    """`real()` is None for simulated recordings."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._folder: Path | None = None
        self._files: dict[str, Path] = {}
        self.simulated = QRadioButton(self.tr("Simulated: rooms, loudspeakers and noise are computed"))
        self.in_folder = QRadioButton(self.tr("A folder with low.wav, mid.wav, high.wav and truth.csv"))
        self.singly = QRadioButton(self.tr("Files of any name, and a truth file (start_s,end_s,path)"))
        for radio in (self.simulated, self.in_folder, self.singly):
            radio.setAccessibleName(radio.text())
            radio.toggled.connect(self._show)
        self.simulated.setChecked(True)
        self.choose_folder = QPushButton(self.tr("Choose the folder…"))
        self.choose_folder.setAccessibleName(self.choose_folder.text())
        self.choose_folder.clicked.connect(self._ask_folder)
        self._folder_name = ElidedLabel()
        self._folder_row = QWidget()
        row = QHBoxLayout(self._folder_row)
        row.setContentsMargins(3 * GRID, 0, 0, 0)
        row.addWidget(self.choose_folder)
        row.addWidget(self._folder_name, 1)
        self._file_rows = QWidget()
        grid = QGridLayout(self._file_rows)
        grid.setContentsMargins(3 * GRID, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        self.choose_file: dict[str, QPushButton] = {}
        self._file_names: dict[str, ElidedLabel] = {}
        for number, name in enumerate(FILES):
            words = self.tr("Truth file…") if name == "truth" else f"{level_name(name)}…"
            button, label = QPushButton(words), ElidedLabel()
            button.setAccessibleName(words)
            button.clicked.connect(lambda _, name=name: self._ask_file(name))
            tone(label, "muted")
            grid.addWidget(button, number, 0)
            grid.addWidget(label, number, 1)
            self.choose_file[name], self._file_names[name] = button, label
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.simulated, self.in_folder, self._folder_row, self.singly, self._file_rows):
            column.addWidget(widget)
        self._show()

    def use_folder(self, folder: Path) -> None:
        self._folder = folder
        self.in_folder.setChecked(True)
        self._show()

    def use_file(self, name: str, path: Path) -> None:
        """One of low, mid, high and truth."""
        self._files[name] = path
        self.singly.setChecked(True)
        self._show()

    def real(self) -> Real | None:
        if self.in_folder.isChecked():
            return Real(folder=self._folder)
        if self.singly.isChecked():
            sounds = {name: path for name, path in self._files.items() if name != "truth"}
            return Real(files=sounds, truth=self._files.get("truth"))
        return None

    def problem(self) -> str:
        """What is still missing; "" for nothing."""
        real = self.real()
        if real is None:
            return ""
        if self.in_folder.isChecked():
            return "" if real.folder else self.tr("Choose the folder of the recordings.")
        if not real.files:
            return self.tr("Choose at least one recording.")
        return "" if real.truth else self.tr("Choose the truth file: it says which song is played when.")

    def _ask_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Folder of recordings")):
            self.use_folder(Path(folder))

    def _ask_file(self, name: str) -> None:
        kinds = self.tr("Truth (*.csv)") if name == "truth" else self.tr("Sound (*.wav *.flac *.ogg *.mp3 *.m4a)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", kinds)
        if path:
            self.use_file(name, Path(path))

    def _show(self) -> None:
        if not hasattr(self, "_file_rows"):
            return
        self._folder_row.setVisible(self.in_folder.isChecked())
        self._file_rows.setVisible(self.singly.isChecked())
        self._folder_name.setText(str(self._folder or ""))
        self._folder_name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        for name, label in self._file_names.items():
            label.setText(str(self._files.get(name, "")))
        self.changed.emit()
