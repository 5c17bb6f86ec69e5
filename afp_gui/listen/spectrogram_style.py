"""How the spectrogram is drawn: its frequency axis, its colours, its range of levels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
import pyqtgraph as pg
from engine.features.spectrogram import LOWEST_HZ
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from afp_gui import theme

Axis = Literal["mel", "log", "linear"]
Palette = Literal["page", "viridis", "magma", "cividis", "grey"]
AXES: tuple[Axis, ...] = get_args(Axis)
PALETTES: tuple[Palette, ...] = get_args(Palette)
LOWEST_DB, HIGHEST_DB = -110, 0
NARROWEST_DB = 20
NOTES = ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B")


@dataclass(frozen=True)
class SpectrogramStyle:
    """Saved choices. Levels from `floor_db` (the palette's first colour) to `ceiling_db` (its last)."""

    axis: Axis = "mel"
    palette: Palette = "page"
    floor_db: int = -85
    ceiling_db: int = -15

    @classmethod
    def from_text(cls, text: str) -> SpectrogramStyle:
        """Read what `to_text` wrote; anything invalid gives the default."""
        usual, parts = cls(), text.split()
        if len(parts) != 4:
            return usual
        axis = next((a for a in AXES if a == parts[0]), usual.axis)
        palette = next((p for p in PALETTES if p == parts[1]), usual.palette)
        try:
            floor, ceiling = int(parts[2]), int(parts[3])
        except ValueError:
            return cls(axis, palette)
        if not LOWEST_DB <= floor <= ceiling - NARROWEST_DB <= HIGHEST_DB - NARROWEST_DB:
            return cls(axis, palette)
        return cls(axis, palette, floor, ceiling)

    def to_text(self) -> str:
        return f"{self.axis} {self.palette} {self.floor_db} {self.ceiling_db}"


def height(hertz: float, top_hz: float, axis: Axis) -> float:
    """The position of a frequency on the axis from LOWEST_HZ, 0, to `top_hz`, 1."""
    low, at, top = (_along(f, axis) for f in (LOWEST_HZ, hertz, top_hz))
    return (at - low) / (top - low)


def frequency(place: float, top_hz: float, axis: Axis) -> float:
    """The inverse of `height`."""
    low, top = _along(LOWEST_HZ, axis), _along(top_hz, axis)
    at = low + place * (top - low)
    return {"mel": lambda: 700 * (10**at - 1), "log": lambda: 10**at, "linear": lambda: at}[axis]()


def note(hertz: float) -> str:
    """The nearest note of the tempered scale, A4 at 440 Hz."""
    number = round(69 + 12 * math.log2(hertz / 440))
    return f"{NOTES[number % 12]}{number // 12 - 1}"


def colours(look: SpectrogramStyle, floor_db: float, ceiling_db: float) -> NDArray[np.uint32]:
    """256 colours, 0xffRRGGBB, for values that stand for `floor_db` … `ceiling_db`."""
    levels = np.linspace(floor_db, ceiling_db, 256)
    places = np.clip((levels - look.floor_db) / (look.ceiling_db - look.floor_db), 0, 1)
    table = _table(look.palette)[np.round(255 * places).astype(np.intp)]
    return (0xFF << 24 | table[:, 0] << 16 | table[:, 1] << 8 | table[:, 2]).astype(np.uint32)


def _along(hertz: float, axis: Axis) -> float:
    if axis == "linear":
        return hertz
    return math.log10(hertz) if axis == "log" else math.log10(1 + hertz / 700)


def _table(palette: Palette) -> NDArray[np.uint32]:
    """256 colours of evenly growing contrast, (256, 3); "page" starts with the page's own colour for silence."""
    dark = theme.colours().dark
    if palette == "grey":
        ramp = pg.ColorMap(None, ["#000000", "#ffffff"] if dark else ["#ffffff", "#000000"])
    elif palette != "page":
        ramp = pg.colormap.get(palette)
    elif dark:
        ramp = pg.colormap.get("magma")
    else:
        ramp = pg.ColorMap(None, ["#ffffff", "#c9e4e3", "#6cb7bd", "#0b747e", "#133f63", "#1a1038"])
        ramp.linearize()
    table: NDArray[Any] = ramp.getLookupTable(nPts=256, alpha=False)
    if dark and palette == "page":
        surface = QColor(theme.colours().surface)
        table = np.maximum(table, (surface.red(), surface.green(), surface.blue()))
    return table.astype(np.uint32)
