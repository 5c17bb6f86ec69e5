"""The settings of the window, in one readable file in the profile's folder."""

import json
from pathlib import Path
from typing import Any

from engine.recognition.speed import DEFAULT_SPEEDS, LIVE_RANGES
from PySide6.QtCore import QByteArray, QSettings

from afp_gui.theme import MODES, Mode

MOST_STATIONS = 10
PORT = 8765
PORTS = range(1024, 65536)
LONGEST_NAME = 100


class Flag:
    """A choice that is off by default, stored under its own name as a readable word."""

    def __init__(self, told: str):
        self.__doc__ = told

    def __set_name__(self, owner: type, name: str) -> None:
        self._key = name

    def __get__(self, settings: "Settings", owner: type) -> bool:
        return settings.text(self._key) == "yes"

    def __set__(self, settings: "Settings", on: bool) -> None:
        settings.keep(self._key, "yes" if on else "no")


class Text:
    """A line of text, "" until it is chosen, kept under its own name."""

    def __init__(self, told: str):
        self.__doc__ = told

    def __set_name__(self, owner: type, name: str) -> None:
        self._key = name

    def __get__(self, settings: "Settings", owner: type) -> str:
        return settings.text(self._key)

    def __set__(self, settings: "Settings", text: str) -> None:
        settings.keep(self._key, text)


class Settings:
    """Typed access to the profile; anything unreadable or out of range counts as not set.

    In safe mode nothing is read and nothing is written.
    """

    close_to_tray = Flag("Whether closing the window leaves Earmark in the system's tray.")
    notify = Flag("Whether the desktop tells of each song.")
    listen_at_start = Flag("Whether the window begins to listen as soon as it is open.")
    first_run_done = Flag("Whether the first steps were taken or skipped.")
    now_playing = Text("The file with the current song.")
    template = Text("What that file says.")
    play_log = Text("The file to which plays are logged, a day's under its date.")
    show_page = Flag("Whether the current song is shown on a page.")

    def __init__(self, profile: Path, safe_mode: bool = False):
        self.profile = profile
        self.safe_mode = safe_mode
        self.feedback: Path | None = None if safe_mode else profile / "feedback.jsonl"
        self._store = QSettings(str(profile / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def history(self) -> Path | None:
        """The file of the history; None in safe mode, which stores none."""
        return None if self.safe_mode else self.profile / "history.sqlite3"

    @property
    def theme(self) -> Mode:
        stored = self.text("theme")
        return next((mode for mode in MODES if mode == stored), "system")

    @theme.setter
    def theme(self, mode: Mode) -> None:
        self.keep("theme", mode)

    @property
    def source(self) -> str:
        """Id of the chosen source, "" for the system's default microphone."""
        return self.text("source")

    @source.setter
    def source(self, source: str) -> None:
        self.keep("source", source)

    @property
    def stations(self) -> list[tuple[str, str]]:
        """Address and name ("" until it has said one) of the stations listened to last, the newest first."""
        return self._pairs("stations")

    @stations.setter
    def stations(self, stations: list[tuple[str, str]]) -> None:
        self.keep("stations", json.dumps(stations[:MOST_STATIONS]))

    def keep_station(self, address: str, name: str = "") -> None:
        """This station is heard now; it has said this name, or none yet."""
        before = dict(self.stations)
        known = before.pop(address, "")
        self.stations = [(address, name[:LONGEST_NAME] or known), *before.items()]

    def name_station(self, address: str, name: str) -> None:
        """What the station says it is called, if it is still kept."""
        self.stations = [(each, name[:LONGEST_NAME] if each == address else old) for each, old in self.stations]

    @property
    def library(self) -> Path | None:
        """The library in use; None for the default one."""
        stored = self.text("library")
        return Path(stored) if stored else None

    @library.setter
    def library(self, directory: Path | None) -> None:
        self.keep("library", "" if directory is None else str(directory))

    @property
    def libraries(self) -> list[tuple[str, Path]]:
        """Name and path of every library that was made or added, in order."""
        return [(name, Path(path)) for name, path in self._pairs("libraries") if path]

    @libraries.setter
    def libraries(self, libraries: list[tuple[str, Path]]) -> None:
        self.keep("libraries", json.dumps([[name, str(path)] for name, path in libraries]))

    def watches(self, library: Path) -> bool:
        """Whether the folders of this library are watched."""
        return _origin(library) in self._watched()

    def watch(self, library: Path, on: bool) -> None:
        others = [path for path in self._watched() if path != _origin(library)]
        self.keep("watched", json.dumps([*others, _origin(library)] if on else others))

    def _watched(self) -> list[str]:
        return [path for path in self._list("watched") if isinstance(path, str)]

    @property
    def unfinished(self) -> tuple[Path, list[Path]] | None:
        """The library whose indexing is paused or running, and what is indexed (nothing: all its folders)."""
        stored = self._list("paused")
        if not stored or not all(isinstance(path, str) and path for path in stored):
            return None
        return Path(stored[0]), [Path(path) for path in stored[1:]]

    @unfinished.setter
    def unfinished(self, work: tuple[Path, list[Path]] | None) -> None:
        self.keep("paused", json.dumps([] if work is None else [str(work[0]), *map(str, work[1])]))

    @property
    def look(self) -> str:
        """How the spectrogram is drawn, as `listen.look.Look.to_text` gives it; "" for the default."""
        return self.text("spectrogram")

    @look.setter
    def look(self, look: str) -> None:
        self.keep("spectrogram", look)

    @property
    def language(self) -> str:
        """The catalogue of the language (`de`, `zh_CN`), "en" for none, "" for the system's language."""
        return self.text("language")

    @language.setter
    def language(self, language: str) -> None:
        self.keep("language", language)

    @property
    def speeds(self) -> str:
        """How far from its own speed a song is searched for: one of `engine.recognition.speed.LIVE_RANGES`."""
        stored = self.text("speeds")
        return stored if stored in LIVE_RANGES else DEFAULT_SPEEDS

    @speeds.setter
    def speeds(self, speeds: str) -> None:
        self.keep("speeds", speeds)

    @property
    def page_port(self) -> int:
        """Where that page is served."""
        return port_in(self.text("page_port")) or PORT

    @page_port.setter
    def page_port(self, port: int) -> None:
        self.keep("page_port", str(port))

    @property
    def page(self) -> int:
        """The page that was open last."""
        stored = self.text("page")
        return int(stored) if stored.isdecimal() and len(stored) < 3 else 0

    @page.setter
    def page(self, page: int) -> None:
        self.keep("page", str(page))

    @property
    def geometry(self) -> QByteArray:
        value = None if self.safe_mode else self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self.keep("geometry", geometry)

    def sync(self) -> None:
        self._store.sync()

    def forget(self) -> None:
        """Clear all settings; nothing is written until something is set."""
        self._store.clear()
        self._store.sync()

    def text(self, key: str) -> str:
        """The stored value of `key`; "" for none."""
        value = "" if self.safe_mode else self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _pairs(self, key: str) -> list[tuple[str, str]]:
        pairs = [entry for entry in self._list(key) if isinstance(entry, list) and len(entry) == 2]
        return [(one, other) for one, other in pairs if isinstance(one, str) and isinstance(other, str)]

    def _list(self, key: str) -> list[Any]:
        try:
            stored = json.loads(self.text(key) or "[]")
        except ValueError:
            return []
        return stored if isinstance(stored, list) else []

    def keep(self, key: str, value: object) -> None:
        """Store `value` under `key`."""
        if not self.safe_mode:
            self._store.setValue(key, value)


def port_in(text: str) -> int:
    """The port that a person wrote; 0 if it is none that anybody may serve on."""
    return int(text) if text.isdecimal() and len(text) < 6 and int(text) in PORTS else 0


def _origin(library: Path) -> str:
    # One that a training made beside the library it came from (NAME@MODEL) has the same folders, and its choices.
    return str(library.with_name(library.name.partition("@")[0] or library.name))
