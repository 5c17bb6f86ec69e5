"""Where the person's music lies, as the desktop says."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def music_folder() -> Path | None:
    """The desktop's folder for music, else `~/Music`; None where neither is there."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
    # A desktop without a folder of its own for music names the home folder.
    folders = [Path(named)] if named and Path(named) != Path.home() else []
    return next((folder for folder in [*folders, Path.home() / "Music"] if folder.is_dir()), None)


def dialog_folder() -> str:
    """Where a dialog that asks for music opens: "" leaves it to Qt."""
    return str(music_folder() or "")
