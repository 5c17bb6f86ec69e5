"""Finds the person's music folder with the desktop's settings."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def music_folder() -> Path | None:
    """The desktop's folder for music, otherwise `~/Music`; None if neither exists."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    # A desktop without a folder of its own for music names the home folder.
    folders = [Path(named)] if named and Path(named) != Path.home() else []
    return next((folder for folder in [*folders, Path.home() / "Music"] if folder.is_dir()), None)


def dialog_folder() -> str:
    """The first folder of a dialog for music; "" leaves it to Qt."""
    return str(music_folder() or "")
