"""Six minutes of listening in some seconds: the short slice of tests/soak/test_listening_on.py."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.soak.evening import Playing, demo_songs, programme, spend

HOURS = 0.1


def test_every_song_of_six_minutes_is_listed_once_and_nothing_else(
    qapp: QApplication, encoder: Any, tmp_path: Path
) -> None:
    songs = demo_songs(tmp_path / "library", encoder)
    evening = spend(HOURS, tmp_path / "library", tmp_path / "history.sqlite3", programme(songs, seed=3))
    assert evening.said == []
    assert evening.wrong() == []
    assert 3 <= len(evening.entries) == len(evening.played)
    growth = evening.growth(HOURS * 1800)
    assert growth["threads"] <= 0 and growth["files"] <= 0
    assert growth["rss_mb"] < 24

    evening.played[0] = Playing("Another", evening.played[0].start_s, evening.played[0].end_s)
    assert len(evening.wrong()) == 1, "the proof itself can fail"
