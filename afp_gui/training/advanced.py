"""Optional settings, hidden by default."""

from pathlib import Path

from engine.encoders.model_card import card_at, own_models
from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QDoubleValidator, QIntValidator
from PySide6.QtWidgets import QComboBox, QFormLayout, QGridLayout, QLabel, QLineEdit, QWidget

from afp_gui.theme import GRID

ENCODERS = ("compact", "nafp", "nafp-small", "resnet-sta", "resnet-sta-small", "beats", "beats-small")
SHIPPED = "compact"
FINE_TUNING_RATE, FRESH_RATE = "0.0005", "0.002"


class Advanced(QWidget):
    """The preset decides what is left empty."""

    changed = Signal()  # something that the estimate depends on
    level_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.encoder = self._choice(self.tr("Encoder"), [(name, name) for name in ENCODERS])
        self.start = self._choice(self.tr("Start from"), [])
        self.level = self._choice(
            self.tr("Noise and rooms"),
            [(self.tr("Usual"), "usual"), (self.tr("Gentle"), "gentle"), (self.tr("Harsh"), "harsh")],
        )
        whole, real = QIntValidator(1, 10_000_000, self), QDoubleValidator(1e-7, 0.99, 9, self)
        real.setLocale(QLocale.c())
        self.steps = self._number(self.tr("Steps"), whole, self.tr("by the time"))
        self.pairs = self._number(self.tr("Songs in a batch"), QIntValidator(2, 8192, self), "256")
        self.rate = self._number(self.tr("Learning rate"), real, FINE_TUNING_RATE)
        self.temperature = self._number(self.tr("Temperature"), real, "0.05")
        self.seed = self._number(self.tr("Seed"), whole, "1")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        left, right = QFormLayout(), QFormLayout()
        for form, fields in (
            (left, (self.encoder, self.start, self.level, self.seed)),
            (right, (self.steps, self.pairs, self.rate, self.temperature)),
        ):
            form.setContentsMargins(0, 0, 0, 0)
            form.setVerticalSpacing(GRID)
            form.setHorizontalSpacing(2 * GRID)
            for field in fields:
                form.addRow(QLabel(field.accessibleName()), field)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        self.refresh()
        self.encoder.currentIndexChanged.connect(self._encoder_chosen)
        self.start.currentIndexChanged.connect(self._start_chosen)
        self.level.currentIndexChanged.connect(lambda _: self.level_changed.emit(self.level.currentData()))
        for field in (self.steps, self.pairs):
            field.editingFinished.connect(self.changed)

    def refresh(self) -> None:
        """Offer the weights that the chosen encoder can start from: the shipped ones and the user's own."""
        encoder, chosen = self.encoder.currentData(), self.start.currentData()
        entries = [(self.tr("The shipped encoder"), SHIPPED)] if encoder == SHIPPED else []
        entries += [(folder.name, str(folder)) for folder in own_models() if _architecture(folder) == encoder]
        entries.append((self.tr("Nothing: from scratch"), ""))
        self.start.clear()
        for text, value in entries:
            self.start.addItem(text, value)
        self.start.setCurrentIndex(max(self.start.findData(chosen), 0))

    def settings(self, steps: int) -> list[str]:
        """For `afp train`; `steps` are the preset's."""
        steps = int(self.steps.text()) if self.steps.text() else steps
        chosen = [*self.shape(), "--steps", str(steps), "--check-steps", str(max(min(500, steps // 12), 20)), "--fit"]
        chosen += ["--level", self.level.currentData(), "--rate", self.rate.text() or self.rate.placeholderText()]
        for option, field in (("temperature", self.temperature), ("seed", self.seed)):
            if field.text():
                chosen += [f"--{option}", field.text()]
        return chosen

    def shape(self) -> list[str]:
        """The settings that decide how long a step takes."""
        chosen = ["--encoder", self.encoder.currentData()]
        if self.start.currentData():
            chosen += ["--start", self.start.currentData()]
        if self.pairs.text():
            pairs = max(int(self.pairs.text()), 2)
            block = next(size for size in range(min(64, pairs), 0, -1) if pairs % size == 0)
            chosen += ["--pairs", str(pairs), "--block", str(block)]
        return chosen

    def _encoder_chosen(self) -> None:
        self.refresh()
        self.changed.emit()

    def _start_chosen(self) -> None:
        self.rate.setPlaceholderText(FINE_TUNING_RATE if self.start.currentData() else FRESH_RATE)

    def _choice(self, name: str, entries: list[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for text, value in entries:
            box.addItem(text, value)
        return box

    def _number(self, name: str, valid: QIntValidator | QDoubleValidator, usual: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setValidator(valid)
        field.setPlaceholderText(usual)
        return field


def _architecture(folder: Path) -> str:
    try:
        return str(card_at(folder).get("architecture"))
    except (OSError, ValueError, AttributeError):
        return ""
