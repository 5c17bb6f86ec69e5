"""The user's libraries by name: their folders, and which one is in use."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from afp_gui.settings import Settings


class Libraries(QObject):
    """The first one is the default library; it can be renamed, but not forgotten.

    `chosen`: use another library from now on; `changed`: the names, the list or the current library changed.
    """

    chosen = Signal(Path)
    changed = Signal()

    def __init__(self, settings: Settings, data: Path, current: Path, demo: Path, parent: QObject | None = None):
        super().__init__(parent)
        self._settings, self._demo = settings, demo
        self._first, self._made_in = data / "library", data / "libraries"
        self.current = current

    def entries(self) -> list[tuple[str, Path]]:
        """Name and folder of each, including the current one, wherever it came from."""
        known = {path: name for name, path in self._settings.libraries}
        listed = {self._first: known.pop(self._first, self.tr("My library")), **known}
        return [*((name, path) for path, name in listed.items()), *self._unlisted(listed)]

    def name(self, directory: Path) -> str:
        if directory == self._demo:
            return self.tr("The demo")
        return next((name for name, path in self.entries() if path == directory), directory.name)

    def was_opened(self, directory: Path) -> bool:
        """Whether the user opened it from elsewhere, so that it existed before."""
        if directory == self._first or directory.parent == self._made_in:
            return False
        return any(path == directory for _, path in self._settings.libraries)

    def may_forget(self, directory: Path) -> bool:
        return directory not in (self._first, self._demo)

    def show(self, current: Path) -> None:
        """This library is in use now."""
        self.current = current
        self.changed.emit()

    def free_folder(self, name: str) -> Path:
        """A free folder for a new library with this name."""
        plain = re.sub(r"\W+", "-", name.casefold()).strip("-")[:40] or "library"
        taken = {path for _, path in self.entries()}
        candidates = (self._made_in / (plain if n == 1 else f"{plain}-{n}") for n in range(1, 10_000))
        return next(path for path in candidates if path not in taken and not path.exists())

    def add(self, directory: Path, name: str = "") -> None:
        """Remember the library in this folder, and use it."""
        if all(path != directory for _, path in self._settings.libraries) and directory != self._first:
            self._keep([*self._settings.libraries, (self._unused(name or directory.name), directory)])
        self.chosen.emit(directory)

    def rename(self, directory: Path, name: str) -> None:
        others = [(other, path) for other, path in self._settings.libraries if path != directory]
        place = next((n for n, (_, path) in enumerate(self._settings.libraries) if path == directory), len(others))
        self._keep([*others[:place], (name, directory), *others[place:]])

    def forget(self, directory: Path) -> None:
        """Remove it from the list, and use the first one if it was in use. Its files stay."""
        self._keep([(name, path) for name, path in self._settings.libraries if path != directory])
        if directory == self.current:
            self.chosen.emit(self._first)

    def _unlisted(self, listed: dict[Path, str]) -> list[tuple[str, Path]]:
        if self.current in listed or self.current == self._demo:
            return []
        stem, _, model = self.current.name.partition("@")  # one that a training made beside the library it came from
        before = self.current.with_name(stem)
        name = self.tr("{name}, own model").format(name=listed.get(before, stem)) if model else self.current.name
        return [(name, self.current)]

    def _unused(self, name: str) -> str:
        taken = {other for other, _ in self.entries()}
        return next(one for one in (name, *(f"{name} {n}" for n in range(2, 10_000))) if one not in taken)

    def _keep(self, libraries: list[tuple[str, Path]]) -> None:
        self._settings.libraries = libraries
        self.changed.emit()
