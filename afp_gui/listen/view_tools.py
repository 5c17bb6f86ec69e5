"""The controls above the spectrogram: axis, colours, range of levels, freeze, and the values under the pointer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from afp_gui import theme
from afp_gui.listen.spectrogram_style import AXES, HIGHEST_DB, LOWEST_DB, NARROWEST_DB, PALETTES, SpectrogramStyle
from afp_gui.theme import GRID
from afp_gui.widgets.labels import ElidedLabel

STEP_DB = 5


class ViewTools(QWidget):
    """Emits `changed` with the style of the spectrogram, and `frozen` when it stops or resumes."""

    changed = Signal(object)  # SpectrogramStyle
    frozen = Signal(bool)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.look = SpectrogramStyle()
        axes = {"mel": self.tr("Mel axis"), "log": self.tr("Log axis"), "linear": self.tr("Linear axis")}
        palettes = {
            "page": self.tr("Page colours"),
            "viridis": "Viridis",
            "magma": "Magma",
            "cividis": "Cividis",
            "grey": self.tr("Grey"),
        }
        self.axis = self._choice(self.tr("Frequency axis"), [axes[a] for a in AXES])
        self.palette_ = self._choice(self.tr("Colours"), [palettes[p] for p in PALETTES])
        self.floor = self._choice(self.tr("Lowest level shown"), _levels(LOWEST_DB, HIGHEST_DB - NARROWEST_DB))
        self.ceiling = self._choice(self.tr("Highest level shown"), _levels(LOWEST_DB + NARROWEST_DB, HIGHEST_DB))
        self.words = ElidedLabel()
        self.words.setProperty("tone", "muted")
        self.words.setFont(theme.font("small"))
        self.words.setAccessibleName(self.tr("Values under the pointer"))
        self.freeze = QPushButton(self.tr("Freeze"))
        self.freeze.setAccessibleName(self.freeze.text())
        self.freeze.setToolTip(self.tr("Freeze the picture; listening continues (F)"))
        self.freeze.setProperty("kind", "quiet")
        self.freeze.setCheckable(True)
        self.freeze.toggled.connect(self._freeze)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, 0, 0)
        row.setSpacing(GRID)
        for choice in (self.axis, self.palette_, self.floor, self.ceiling):
            row.addWidget(choice)
        row.addWidget(self.words, 1)
        row.addWidget(self.freeze)
        self.apply_style(self.look)

    def showEvent(self, event: QShowEvent) -> None:
        """The button has its style now: it gets the width of its longer text, so that it does not move when pressed."""
        super().showEvent(event)
        current = self.freeze.text()
        for text in (self.tr("Frozen"), self.tr("Freeze")):
            self.freeze.setText(text)
            self.freeze.setMinimumWidth(max(self.freeze.minimumWidth(), self.freeze.sizeHint().width()))
        self.freeze.setText(current)

    def apply_style(self, look: SpectrogramStyle) -> None:
        """Show `look` without announcing it."""
        self.look = look
        for choice, place in (
            (self.axis, AXES.index(look.axis)),
            (self.palette_, PALETTES.index(look.palette)),
            (self.floor, (look.floor_db - LOWEST_DB) // STEP_DB),
            (self.ceiling, (look.ceiling_db - LOWEST_DB - NARROWEST_DB) // STEP_DB),
        ):
            choice.setCurrentIndex(place)

    def _choice(self, name: str, texts: list[str]) -> QComboBox:
        choice = QComboBox()
        choice.addItems(texts)
        choice.setFont(theme.font("small"))
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        choice.activated.connect(self._chosen)
        return choice

    def _chosen(self) -> None:
        floor = LOWEST_DB + STEP_DB * self.floor.currentIndex()
        ceiling = LOWEST_DB + NARROWEST_DB + STEP_DB * self.ceiling.currentIndex()
        if ceiling - floor < NARROWEST_DB:  # the other one gives way
            if self.sender() is self.floor:
                ceiling = floor + NARROWEST_DB
            else:
                floor = ceiling - NARROWEST_DB
        axis, palette = AXES[self.axis.currentIndex()], PALETTES[self.palette_.currentIndex()]
        self.apply_style(replace(self.look, axis=axis, palette=palette, floor_db=floor, ceiling_db=ceiling))
        self.changed.emit(self.look)

    def _freeze(self, on: bool) -> None:
        self.freeze.setText(self.tr("Frozen") if on else self.tr("Freeze"))
        self.freeze.setAccessibleName(self.freeze.text())
        self.frozen.emit(on)


def _levels(first: int, last: int) -> list[str]:
    return [f"{db} dB".replace("-", "−") for db in range(first, last + 1, STEP_DB)]
