"""Show a file in the desktop's file manager, selected if the desktop can do that."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCall, QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices

SERVICE, OBJECT = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"


def reveal(path: Path, parent: QObject) -> None:
    """Ask the file manager over D-Bus; if none answers, open the folder. Returns at once."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        open_folder(path.parent)
        return
    message = QDBusMessage.createMethodCall(SERVICE, OBJECT, SERVICE, "ShowItems")
    message.setArguments([[QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    watcher = QDBusPendingCallWatcher(QDBusPendingCall(bus.asyncCall(message)), parent)

    def answered(call: QDBusPendingCallWatcher) -> None:
        if call.isError():
            open_folder(path.parent)
        call.deleteLater()

    watcher.finished.connect(answered)


def open_folder(folder: Path) -> None:
    """Open a folder in the desktop's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
