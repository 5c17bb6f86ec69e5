"""The data that Earmark stores about its user on this computer: where it is, how large it is, and how to delete it."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine.folders import analyses_folder, corpus_folder, data_folder, demo_folder

What = Literal["history", "feedback", "settings", "libraries", "trainings", "prepared"]

IN_PROFILE: dict[What, tuple[str, ...]] = {
    "history": ("history.sqlite3*",),
    "feedback": ("feedback.jsonl",),
    "settings": ("settings.ini*", "earmark.log*"),
}
IN_LIBRARY = (
    "catalog.*.sqlite3*",  # copies of the catalogue; before it, or one could come back
    "catalog.sqlite3*",
    "lock",
    "embeddings/*.f16",
    "index/*.codebook",
    "index/*.part",
    "index/*.faiss",
    "index/manifest.json*",
)
"""A library may have been made in any folder, beside files that are not Earmark's."""


@dataclass(frozen=True)
class UserData:
    """One kind of data. `folder` is where it is stored. `patterns` match the files in it that are Earmark's; () means
    all.
    """

    what: What
    folder: Path
    patterns: tuple[str, ...] = ()

    def files(self) -> Iterator[Path]:
        """All its files; links are not followed."""
        if self.patterns:
            for pattern in self.patterns:
                yield from (path for path in self.folder.glob(pattern) if path.is_file() or path.is_symlink())
            return
        for folder, _, names in os.walk(self.folder):
            yield from (Path(folder, name) for name in names)


def all_user_data(profile: Path, libraries: Iterable[Path]) -> list[UserData]:
    """All kinds of data, whether they exist or not; for `libraries` also those that another encoder made beside
    them.
    """
    data = data_folder()
    families = [each for library in dict.fromkeys((data / "library", *libraries)) for each in _family(library)]
    return [
        *(UserData(what, profile, patterns) for what, patterns in IN_PROFILE.items()),
        *(UserData("libraries", library, IN_LIBRARY) for library in dict.fromkeys(families)),
        UserData("libraries", demo_folder()),
        UserData("trainings", data),
        UserData("history", analyses_folder()),
        UserData("prepared", corpus_folder().parent),
    ]


def sizes(everything: Sequence[UserData], stopped: Callable[[], bool] = lambda: False) -> dict[What, int]:
    """The size of each kind in bytes. A file that belongs to two kinds counts for the first. Ends early if
    `stopped`.
    """
    seen: set[Path] = set()
    found: dict[What, int] = {each.what: 0 for each in everything}
    for each in everything:
        for file in each.files():
            if stopped():
                return found
            if file not in seen:
                seen.add(file)
                found[each.what] += _size(file)
    return found


def delete(everything: Sequence[UserData]) -> list[Path]:
    """Delete all of it, and folders that are then empty. Returns what could not be deleted."""
    left: list[Path] = []
    for each in everything:
        if each.patterns:
            for file in list(each.files()):
                try:
                    file.unlink(missing_ok=True)
                except OSError:
                    left.append(file)
            for folder in (each.folder / "embeddings", each.folder / "index", each.folder):
                _remove_empty(folder)
        elif each.folder.is_dir() and not each.folder.is_symlink():
            shutil.rmtree(each.folder, ignore_errors=True)
            left += [file for file in each.files() if os.path.lexists(file)]
    return left


def _family(library: Path) -> list[Path]:
    """A library, and those beside it with the same music by another encoder (`library@ENCODER`)."""
    name = library.name.partition("@")[0]
    try:
        beside = [path for path in library.parent.iterdir() if path.name.partition("@")[0] == name and "@" in path.name]
    except OSError:
        beside = []
    return [library, library.with_name(name), *sorted(beside)] if name else [library]


def _remove_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:  # something else lies in it, or it is not there: both are as they should be
        return


def _size(file: Path) -> int:
    try:
        return file.lstat().st_size
    except OSError:
        return 0
