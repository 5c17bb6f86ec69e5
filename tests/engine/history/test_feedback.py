import json
from pathlib import Path

import pytest

from engine.errors import AfpError
from engine.history.feedback import note_wrong
from engine.library.track import Track
from engine.recognition.confidence import Support
from engine.recognition.recognizer import Match

MATCH = Match(Track(7, "/music/a.ogg", "A", "Anna", "", 180.0), 0.8, 0.98, 60.0, Support(0.8, 0.2, 0.1, 0.5, 40))


def test_each_wrong_answer_is_a_line_with_what_it_rested_on(tmp_path: Path) -> None:
    file = tmp_path / "profile" / "feedback.jsonl"
    note_wrong(file, "encoder-1", MATCH, 62.12345)
    note_wrong(file, "encoder-1", MATCH, None)
    first, second = (json.loads(line) for line in file.read_text().splitlines())
    assert first["version"] == 1 and first["feedback"] == "wrong" and first["encoder"] == "encoder-1"
    assert first["track"]["title"] == "A"
    assert first["position_s"] == 62.123 and second["position_s"] is None
    assert first["confidence"] == 0.98
    assert first["support"]["lead"] == 0.2 and first["support"]["segments"] == 40


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file, not a folder")
    with pytest.raises(AfpError, match="could not be noted"):
        note_wrong(tmp_path / "profile" / "feedback.jsonl", "encoder-1", MATCH, 1.0)
