"""The heading of the library page: the name of the library in use, and a menu of the others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from engine.library.location import on_server, place_text
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics
from PySide6.QtWidgets import QMenu, QPushButton

from afp_gui import theme
from afp_gui.library.libraries import Libraries
from afp_gui.theme import GRID
from afp_gui.widgets.labels import shown

WIDEST = 30 * GRID


class LibraryChooser(QPushButton):
    """Emits signals for actions that need the user's input; switching is done by the libraries themselves."""

    new_requested = Signal()
    opening_requested = Signal()
    address_requested = Signal()
    renaming_requested = Signal()
    forgetting_requested = Signal()
    deletion_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "heading")
        self.setFont(theme.font("heading", bold=True))
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.setMenu(self._menu)
        self._libraries: Libraries | None = None
        self._show_name(self.tr("My library"))

    def follow(self, libraries: Libraries) -> None:
        """Show these libraries from now on."""
        self._libraries = libraries
        libraries.changed.connect(self._show)
        self._show()

    def actions_by_text(self) -> dict[str, QAction]:
        """The menu's actions, by their text."""
        return {action.text(): action for action in self._menu.actions()}

    def _show(self) -> None:
        libraries = self._libraries
        assert libraries is not None
        self._show_name(libraries.name(libraries.current))
        self._menu.clear()
        group = QActionGroup(self._menu)
        for name, path in libraries.entries():
            action = self._menu.addAction(name.replace("&", "&&"), self._choose(path))
            action.setToolTip(shown(place_text(path)))
            action.setCheckable(True)
            action.setChecked(path == libraries.current)
            group.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("New library…"), self.new_requested.emit)
        self._menu.addAction(self.tr("Open another folder…"), self.opening_requested.emit)
        self._menu.addAction(self.tr("Open a library on a server…"), self.address_requested.emit)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Rename…"), self.renaming_requested.emit)
        forget = self._menu.addAction(self.tr("Forget this library…"), self.forgetting_requested.emit)
        forget.setEnabled(libraries.may_forget(libraries.current))
        delete = self._menu.addAction(self.tr("Delete this library's data…"), self.deletion_requested.emit)
        delete.setEnabled(not on_server(libraries.current))

    def _choose(self, path: Path) -> Callable[[], None]:
        libraries = self._libraries
        assert libraries is not None
        return lambda: libraries.chosen.emit(path) if path != libraries.current else None

    def _show_name(self, name: str) -> None:
        shown = QFontMetrics(self.font()).elidedText(name, Qt.TextElideMode.ElideRight, WIDEST)
        self.setText(f"{shown}  ▾".replace("&", "&&"))
        self.setAccessibleName(self.tr("Library: {name}").format(name=name))
        self.setToolTip(self.tr("Choose, make or rename a library (Ctrl+Shift+O)"))
