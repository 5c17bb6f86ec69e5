"""The system's dialog for where to write a list of songs, and in which form."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def ask_where(parent: QWidget, title: str, suggested: str) -> tuple[Path, str | None] | None:
    """The file, and one of `setlist.FORMATS`: None where its ending says it. None when it was called off.

    An ending that was typed counts for more than the form that was chosen.
    """
    forms = {
        "CSV (*.csv)": "csv",
        "JSON (*.json)": "json",
        "M3U (*.m3u)": "m3u",
        translate("Export", "Cue sheet") + " (*.cue)": "cue",
        translate("Export", "Audacity labels") + " (*.txt)": "labels",
        translate("Export", "Text") + " (*.txt)": "text",
        translate("Export", "Set-list report") + " (*.csv)": "report",
    }
    name, chosen = QFileDialog.getSaveFileName(parent, title, suggested, ";;".join(forms))
    if not name:
        return None
    ending = chosen.rpartition("*")[2].rstrip(")")  # of "CSV (*.csv)"
    path = Path(name if Path(name).suffix else name + ending)
    return path, forms.get(chosen) if path.suffix.lower() == ending else None
