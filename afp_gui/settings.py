"""What the window remembers between two starts, in one readable file of the profile's folder."""

import json
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from afp_gui.theme import MODES, Mode


def default_profile() -> Path:
    """Where settings lie unless `--profile` says otherwise."""
    return platformdirs.user_config_path("earmark", appauthor=False)


class Settings:
    """Typed access to the profile; anything unreadable or out of range counts as not set.

    In safe mode nothing is read and nothing is written.
    """

    def __init__(self, profile: Path, safe_mode: bool = False):
        self.profile = profile
        self.safe_mode = safe_mode
        self.feedback: Path | None = None if safe_mode else profile / "feedback.jsonl"
        self._store = QSettings(str(profile / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def history(self) -> Path | None:
        """The file of the history; None in safe mode, which keeps none."""
        return None if self.safe_mode else self.profile / "history.sqlite3"

    @property
    def theme(self) -> Mode:
        stored = self._text("theme")
        return next((mode for mode in MODES if mode == stored), "system")

    @theme.setter
    def theme(self, mode: Mode) -> None:
        self._keep("theme", mode)

    @property
    def source(self) -> str:
        """Id of the chosen source, "" for the system's default microphone."""
        return self._text("source")

    @source.setter
    def source(self, source: str) -> None:
        self._keep("source", source)

    @property
    def library(self) -> Path | None:
        """The library in use; None for the default one."""
        stored = self._text("library")
        return Path(stored) if stored else None

    @library.setter
    def library(self, directory: Path | None) -> None:
        self._keep("library", "" if directory is None else str(directory))

    @property
    def libraries(self) -> list[tuple[str, Path]]:
        """Name and path of every library that was made or added, in the order they came."""
        try:
            stored = json.loads(self._text("libraries") or "[]")
        except ValueError:
            return []
        if not isinstance(stored, list):
            return []
        pairs = [entry for entry in stored if isinstance(entry, list) and len(entry) == 2]
        return [(name, Path(path)) for name, path in pairs if isinstance(name, str) and isinstance(path, str) and path]

    @libraries.setter
    def libraries(self, libraries: list[tuple[str, Path]]) -> None:
        self._keep("libraries", json.dumps([[name, str(path)] for name, path in libraries]))

    def watches(self, library: Path) -> bool:
        """Whether the folders of this library are watched."""
        return _origin(library) in self._watched()

    def watch(self, library: Path, on: bool) -> None:
        others = [path for path in self._watched() if path != _origin(library)]
        self._keep("watched", json.dumps([*others, _origin(library)] if on else others))

    def _watched(self) -> list[str]:
        try:
            stored = json.loads(self._text("watched") or "[]")
        except ValueError:
            return []
        return [path for path in stored if isinstance(path, str)] if isinstance(stored, list) else []

    @property
    def look(self) -> str:
        """How the spectrogram is drawn, as `listen.look.Look.to_text` gives it; "" for the usual."""
        return self._text("spectrogram")

    @look.setter
    def look(self, look: str) -> None:
        self._keep("spectrogram", look)

    @property
    def close_to_tray(self) -> bool:
        """Whether closing the window leaves Earmark in the system's tray."""
        return self._flag("close_to_tray")

    @close_to_tray.setter
    def close_to_tray(self, wanted: bool) -> None:
        self._keep("close_to_tray", _told(wanted))

    @property
    def notify(self) -> bool:
        """Whether the desktop tells of each song."""
        return self._flag("notify")

    @notify.setter
    def notify(self, wanted: bool) -> None:
        self._keep("notify", _told(wanted))

    @property
    def listen_at_start(self) -> bool:
        """Whether the window begins to listen as soon as it is open."""
        return self._flag("listen_at_start")

    @listen_at_start.setter
    def listen_at_start(self, wanted: bool) -> None:
        self._keep("listen_at_start", _told(wanted))

    @property
    def language(self) -> str:
        """The catalogue to speak with (`de`, `zh_CN`), "en" for none, "" for the system's language."""
        return self._text("language")

    @language.setter
    def language(self, language: str) -> None:
        self._keep("language", language)

    @property
    def first_run_done(self) -> bool:
        """Whether the first steps were taken or skipped."""
        return self._flag("first_run_done")

    @first_run_done.setter
    def first_run_done(self, done: bool) -> None:
        self._keep("first_run_done", _told(done))

    @property
    def page(self) -> int:
        """The page that was open last."""
        stored = self._text("page")
        return int(stored) if stored.isdecimal() and len(stored) < 3 else 0

    @page.setter
    def page(self, page: int) -> None:
        self._keep("page", str(page))

    @property
    def geometry(self) -> QByteArray:
        value = None if self.safe_mode else self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._keep("geometry", geometry)

    def sync(self) -> None:
        self._store.sync()

    def forget(self) -> None:
        """Nothing is set any more, and nothing will be written until something is."""
        self._store.clear()
        self._store.sync()

    def _text(self, key: str) -> str:
        value = "" if self.safe_mode else self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _flag(self, key: str) -> bool:
        return self._text(key) == "yes"

    def _keep(self, key: str, value: object) -> None:
        if not self.safe_mode:
            self._store.setValue(key, value)


def _told(flag: bool) -> str:
    return "yes" if flag else "no"


def _origin(library: Path) -> str:
    # One that a training made beside the library it came from (NAME@MODEL) has the same folders, and its choices.
    return str(library.with_name(library.name.partition("@")[0] or library.name))
