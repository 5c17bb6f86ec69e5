"""Asks for the address of a station, or offers the last ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.audio.station_address import LONGEST_ADDRESS, checked_address, station_name
from engine.errors import AfpError
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from afp_gui.failures import translated
from afp_gui.theme import GRID
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import joined, tone
from afp_gui.widgets.shortcuts import bind_alone

if TYPE_CHECKING:
    from afp_gui.settings import Settings

SCHEME = "https://"


class StationDialog(QDialog):
    """A line for the address, and the stations that were listened to last, which can be taken off the list.

    `address`: one that was typed before, to be corrected.
    """

    chosen = Signal(str)

    def __init__(self, settings: Settings, address: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Internet radio"))
        self.setMinimumWidth(64 * GRID)
        self._build()
        self._lay_out()
        for address, name in settings.stations:
            item = QListWidgetItem(joined(" · ", name, station_name(address)), self.known)
            item.setData(Qt.ItemDataRole.UserRole, address)
        self._selected()
        self.address.setText(address)
        self.address.selectAll()

    def accept(self) -> None:
        """Choose the address, or say what is wrong with it."""
        try:
            typed = self.address.text().strip()
            address = checked_address(typed if "://" in typed or not typed else SCHEME + typed)
        except AfpError as error:
            self.wrong.setText(translated(error))
            self.wrong.show()
            self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))
            return
        super().accept()
        self.chosen.emit(address)

    def _build(self) -> None:
        self.address = QLineEdit()
        self.address.setMaxLength(LONGEST_ADDRESS)
        self.address.setPlaceholderText(SCHEME)
        self.address.setAccessibleName(self.tr("Address of the station"))
        self.explanation = QLabel(
            self.tr(
                "The address of the stream itself, or of a playlist (M3U, PLS) that names it. Only this address, "
                "and where it leads, is contacted."
            )
        )
        self.wrong = QLabel()
        for label in (self.explanation, self.wrong):
            label.setWordWrap(True)
        tone(self.explanation, "muted")
        tone(self.wrong, "red")
        self.wrong.hide()
        self.address.textChanged.connect(self.wrong.hide)
        self.known = QListWidget()
        self.known.setProperty("kind", "runs")
        self.known.setAccessibleName(self.tr("Stations that you listened to last"))
        self.known.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.known.itemSelectionChanged.connect(self._selected)
        self.known.itemDoubleClicked.connect(self.accept)
        bind_alone(self.known, ((QKeySequence.StandardKey.Delete, self._remove),))
        self.remove = push_button(
            self.tr("Remove"), self.tr("Remove this station from the list (Delete)"), self._remove
        )
        self.cancel = push_button(self.tr("Cancel"), "", self.reject)
        self.choose = push_button(self.tr("Choose"), "", self.accept)
        self.choose.setProperty("kind", "primary")
        for button in (self.remove, self.cancel):
            button.setAutoDefault(False)
        self.choose.setDefault(True)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.remove)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID + GRID // 2)
        column.addWidget(self.address)
        column.addWidget(self.explanation)
        column.addWidget(self.wrong)
        column.addWidget(self.known)
        column.addLayout(foot)
        self.known.setVisible(bool(self._settings.stations))
        self.remove.setVisible(bool(self._settings.stations))

    def _selected(self) -> None:
        items = self.known.selectedItems()
        self.remove.setEnabled(bool(items))
        self.address.setText(items[0].data(Qt.ItemDataRole.UserRole) if items else "")

    def _remove(self) -> None:
        for item in self.known.selectedItems():
            gone = item.data(Qt.ItemDataRole.UserRole)
            self._settings.stations = [station for station in self._settings.stations if station[0] != gone]
            self.known.takeItem(self.known.row(item))
