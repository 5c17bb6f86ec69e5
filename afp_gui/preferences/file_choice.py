"""A row of the Settings page that chooses a file to write, or none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from afp_gui.preferences.rows import Row
from afp_gui.widgets.buttons import push_button
from afp_gui.widgets.labels import joined, shown


class FileChoice(Row):
    """Says under its name what the file is for, and which it is."""

    chosen = Signal(str)  # a path; "" for none

    def __init__(self, name: str, explanation: str, kinds: tuple[str, ...], path: str, overwrites: bool):
        """`kinds` are filters of the file dialog, the usual one first; `overwrites`: ask before a file is lost."""
        self.choose = push_button(self.tr("Choose a file…"), action=self._ask)
        self.stop = push_button(self.tr("Stop"), action=lambda: self._take(""))
        self.choose.setAccessibleName(self.tr("Choose a file: {name}").format(name=name))
        self.stop.setAccessibleName(self.tr("Stop: {name}").format(name=name))
        super().__init__(name, explanation, self.choose, self.stop)
        self._told, self._kinds, self._overwrites = explanation, kinds, overwrites
        self._show(path)

    def _ask(self) -> None:
        options = QFileDialog.Option(0) if self._overwrites else QFileDialog.Option.DontConfirmOverwrite
        path, kind = QFileDialog.getSaveFileName(
            self, self.name.text(), self._path, ";;".join(self._kinds), options=options
        )
        if path:
            ending = kind.rpartition("*")[2].rstrip(")")  # of "Text (*.txt)"
            self._take(path if Path(path).suffix else path + ending)

    def _take(self, path: str) -> None:
        self._show(path)
        self.chosen.emit(path)

    def _show(self, path: str) -> None:
        self._path = path
        self.explain(joined("\n", self._told, shown(path)))
        self.stop.setVisible(bool(path))
