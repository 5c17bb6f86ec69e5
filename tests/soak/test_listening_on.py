"""A working day of listening, in a tenth of the time or less: `make soak`, or `make soak HOURS=1`."""

import json
import os
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.soak.evening import demo_songs, programme, spend

HOURS = float(os.environ.get("HOURS") or 8)
SETTLED_S = min(1800.0, HOURS * 900)
"""The first half hour: what is loaded then stays."""


def test_hours_of_listening_cost_no_more_than_the_first_half(qapp: QApplication, encoder: Any, tmp_path: Path) -> None:
    songs = demo_songs(tmp_path / "library", encoder)
    evening = spend(HOURS, tmp_path / "library", tmp_path / "history.sqlite3", programme(songs))
    print(json.dumps(evening.told(SETTLED_S)))
    assert evening.said == []
    assert evening.wrong() == []
    assert len(evening.entries) == len(evening.played)
    growth = evening.growth(SETTLED_S)
    assert growth["threads"] <= 0 and growth["files"] <= 0
    assert growth["rss_mb"] < 24
