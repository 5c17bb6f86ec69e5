"""Shows a desktop notification for each song, if the user wants it and another window is in front."""

import shutil
from collections.abc import Callable
from html import escape

from PySide6.QtCore import QProcess

from afp_gui.desktop.tray import Tray

SHOWN_MS = 6_000


class Notifier:
    """Uses the tray's notifications while its icon is shown, otherwise `notify-send`, which many desktops have."""

    def __init__(self, tray: Tray, start: Callable[[str, list[str]], object] = QProcess.startDetached):
        self._tray = tray
        self._start = start
        self._program = shutil.which("notify-send")

    @property
    def possible(self) -> bool:
        return self._program is not None or (self._tray.shown and self._tray.icon.supportsMessages())

    def say(self, title: str, text: str) -> None:
        """Show it for a few seconds; returns at once, and does nothing if the desktop has no notifications."""
        if self._tray.shown and self._tray.icon.supportsMessages():
            self._tray.icon.showMessage(title, text, self._tray.icon.icon(), SHOWN_MS)
        elif self._program is not None:
            options = ["--app-name=Earmark", "--icon=earmark", f"--expire-time={SHOWN_MS}", "--category=x-earmark.song"]
            self._start(self._program, [*options, "--", title, escape(text, quote=False)])  # the text may hold markup
