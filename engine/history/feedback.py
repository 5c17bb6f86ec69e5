"""Stores users' feedback on answers, one line of JSON each, as data for calibration. No sound is stored."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import AfpError

if TYPE_CHECKING:
    from engine.recognition.recognizer import Match


def note_wrong(file: Path, encoder_id: str, match: "Match", position_s: float | None) -> None:
    """Append to `file` that `match`, named at `position_s` of the track, was wrong. Raises AfpError."""
    line = {
        "version": 1,
        "time": datetime.now().astimezone().isoformat(timespec="milliseconds"),
        "feedback": "wrong",
        "encoder": encoder_id,
        "track": match.track.to_dict(),
        "position_s": None if position_s is None else round(position_s, 3),
        "confidence": match.confidence,
        "support": None if match.support is None else asdict(match.support),
    }
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(line, allow_nan=False) + "\n")
    except OSError as error:
        raise AfpError(f"It is taken back, but could not be noted: {error.strerror or error}.") from error
