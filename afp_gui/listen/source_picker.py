"""The choice of the source. The list is requested each time it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from afp_gui.widgets.icons import icon

if TYPE_CHECKING:
    from engine.audio.audio_source import SourceInfo

PICTURES = {"microphone": "listen", "system": "system", "file": "file", "stream": "system"}


class SourcePicker(QComboBox):
    """`chosen` carries the id of a source, "" for the default microphone."""

    chosen = Signal(str)
    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._wanted = ""
        self.setAccessibleName(self.tr("Sound source"))
        self.setToolTip(self.tr("What to listen to (Ctrl+M)"))
        self.setIconSize(QSize(18, 18))
        self.setMinimumContentsLength(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._choose)
        self.show_sources([])

    @property
    def source(self) -> str:
        return self._wanted

    def select(self, source: str) -> None:
        """Choose `source` (id or name) even if it is not connected at the moment."""
        self._wanted = source
        self.show_sources(self._infos)

    def show_sources(self, infos: list[SourceInfo]) -> None:
        """Replace the list; the chosen source stays chosen."""
        self._infos = infos
        default = next((info.name for info in infos if info.default and info.kind == "microphone"), "")
        first = self.tr("Default: {name}").format(name=default) if default else self.tr("Default microphone")
        entries = [(first, "", "listen")] + [(info.name, info.id, PICTURES[info.kind]) for info in infos]
        known = {info.id for info in infos}
        by_name = {info.name: info.id for info in infos}
        wanted = by_name.get(self._wanted, self._wanted)
        if wanted and wanted not in known:
            is_file = wanted.startswith("file:")
            label = wanted.rsplit("/", 1)[-1] if is_file else self.tr("{name} (not connected)").format(name=wanted)
            entries.append((label, wanted, "file" if is_file else "listen"))
        if [(self.itemText(i), self.itemData(i)) for i in range(self.count())] != [entry[:2] for entry in entries]:
            self.clear()
            for label, source, picture in entries:
                self.addItem(icon(picture), label, source)
                self.setItemData(self.count() - 1, label, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(max(0, self.findData(wanted)))

    def showPopup(self) -> None:
        self.refresh_requested.emit()
        super().showPopup()

    def _choose(self, index: int) -> None:
        source = self.itemData(index)
        if source != self._wanted:
            self._wanted = source
            self.chosen.emit(source)
