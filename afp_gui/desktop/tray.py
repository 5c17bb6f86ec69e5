"""The icon in the system tray, where Earmark stays when its window is closed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from afp_gui.widgets.icons import app_icon


class Tray(QObject):
    """Hidden until `show`; its signals report the choices in its menu."""

    window_requested = Signal()
    listening_requested = Signal(bool)
    leaving_requested = Signal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._listening = False
        self.menu = QMenu()
        self.song = QAction(self.menu, enabled=False, visible=False)
        self.window = QAction(self.tr("Show Earmark"), self.menu)
        self.window.triggered.connect(self.window_requested)
        self.listen = QAction(self.menu)
        self.listen.triggered.connect(lambda: self.listening_requested.emit(not self._listening))
        self.leave = QAction(self.tr("Quit"), self.menu)
        self.leave.triggered.connect(self.leaving_requested)
        for action in (self.song, self.window, self.listen, self.leave):
            self.menu.addAction(action)
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.show_listening(False)
        self.show_song("")

    @property
    def shown(self) -> bool:
        """Whether the icon is visible: only then may the window close into the tray."""
        return self.icon.isVisible() and self.icon.isSystemTrayAvailable()

    def show_listening(self, listening: bool) -> None:
        self._listening = listening
        self.listen.setText(self.tr("Stop listening") if listening else self.tr("Listen"))
        self._explain()

    def show_song(self, song: str) -> None:
        """The song that plays; "" for none."""
        self.song.setText(song.replace("&", "&&"))  # a menu takes & for a key
        self.song.setVisible(bool(song))
        self._explain()

    def _explain(self) -> None:
        state = self.tr("listening") if self._listening else self.tr("not listening")
        self.icon.setToolTip(f"Earmark: {self.song.text().replace('&&', '&') or state}")

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.window_requested.emit()
