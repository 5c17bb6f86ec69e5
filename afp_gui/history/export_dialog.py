"""The system's dialog for the file and format of an exported list of songs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def ask_where(parent: QWidget, title: str, suggested: str, dated: bool = False) -> tuple[Path, str | None] | None:
    """The file, and one of `tracklist_formats.HISTORY_FORMATS` (None: its ending decides); None if it was cancelled.

    A log for scrobbling is offered only for `dated` songs. A typed ending takes precedence over the chosen format.
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
    if dated:
        forms[translate("Export", "Log for scrobbling") + " (*.log)"] = "scrobbler"
    name, chosen = QFileDialog.getSaveFileName(parent, title, suggested, ";;".join(forms))
    if not name:
        return None
    ending = chosen.rpartition("*")[2].rstrip(")")  # of "CSV (*.csv)"
    path = Path(name if Path(name).suffix else name + ending)
    return path, forms.get(chosen) if path.suffix.lower() == ending else None
