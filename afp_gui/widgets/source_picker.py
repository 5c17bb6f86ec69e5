"""The choice of the source. The list is requested each time it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.audio.station_address import ADDRESS, station_name
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from afp_gui.widgets.icons import icon
from afp_gui.widgets.station_dialog import StationDialog

if TYPE_CHECKING:
    from engine.audio.audio_source import SourceInfo

    from afp_gui.settings import Settings

PICTURES = {"microphone": "listen", "system": "system", "file": "file", "stream": "radio"}
RADIO = "radio"
"""Stands in the list for a station whose address is still to be asked for; no id of a source is alike."""


class SourcePicker(QComboBox):
    """`chosen` carries the id of a source, "" for the default microphone."""

    chosen = Signal(str)
    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._wanted = ""
        self._infos: list[SourceInfo] = []
        self._settings: Settings | None = None
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

    def offer_radio(self, settings: Settings) -> None:
        """Internet radio, too: the stations that `settings` keeps, and any other."""
        self._settings = settings
        self.show_stations()

    def keep_station(self, address: str, name: str = "") -> None:
        """This station is heard: from now on it is one of the last ones."""
        if self._settings is not None:
            self._settings.keep_station(address, name)
            self.show_stations()

    def show_stations(self) -> None:
        """The stations that are kept, or what they are called, have changed."""
        self.show_sources(self._infos)

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
        if self._settings is not None:
            entries += [(name or station_name(address), address, "radio") for address, name in self._settings.stations]
        by_name = {info.name: info.id for info in infos}
        wanted = by_name.get(self._wanted, self._wanted)
        if wanted not in [source for _, source, _ in entries]:
            entries.append(self._absent(wanted))
        if self._settings is not None:
            entries.append((self.tr("Internet radio…"), RADIO, "radio"))
        if [(self.itemText(i), self.itemData(i)) for i in range(self.count())] != [entry[:2] for entry in entries]:
            self.clear()
            for label, source, picture in entries:
                self.addItem(icon(picture), label, source)
                self.setItemData(self.count() - 1, label, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(max(0, self.findData(wanted)))

    def showPopup(self) -> None:
        self.refresh_requested.emit()
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As every combo box, but a name that is too long ends in "…"."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room.setLeft(room.left() + self.iconSize().width() + 8)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width()
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel opens no microphone, and asks for no station."""
        event.ignore()

    def _absent(self, wanted: str) -> tuple[str, str, str]:
        if ADDRESS.match(wanted):
            return station_name(wanted), wanted, "radio"
        if wanted.startswith("file:"):
            return wanted.rsplit("/", 1)[-1], wanted, "file"
        return self.tr("{name} (not connected)").format(name=wanted), wanted, "listen"

    def _choose(self, index: int) -> None:
        source = self.itemData(index)
        if source == RADIO:
            self._ask_for_station()
        elif source != self._wanted:
            self._wanted = source
            self.chosen.emit(source)

    def _ask_for_station(self) -> None:
        self.select(self._wanted)  # until there is another
        assert self._settings is not None
        new = ADDRESS.match(self._wanted) and self._wanted not in dict(self._settings.stations)
        dialog = StationDialog(self._settings, self._wanted if new else "", self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.show_stations)
        dialog.chosen.connect(self._take_station)
        dialog.open()

    def _take_station(self, address: str) -> None:
        self.select(address)
        self.chosen.emit(address)
