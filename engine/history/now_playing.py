"""Writes the current song to a file, for streaming software, displays and scripts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from engine.display_text import display_text
from engine.encoders.model_card import replace_file
from engine.errors import AfpError
from engine.history.tracklist_formats import one_line

if TYPE_CHECKING:
    from engine.recognition.listener import Event

TEMPLATE = "{artist} – {title}"
FIELD = re.compile(r"\{(title|artist|album)\}")


class NowPlaying:
    """Pass it every event with `take`, and call `end` when listening stops.

    The whole file is replaced each time, and is empty while no song is named. If its name ends in .json, it holds an
    object with title, artist, album, since, confidence and speed (`{}` for none). Otherwise it holds the `template`, in
    which {title}, {artist} and {album} are filled in. Raises AfpError if the file cannot be written.
    """

    def __init__(self, path: Path, template: str = TEMPLATE) -> None:
        self._path, self._template = path, template
        self._track_id: int | None = None
        self._write(None)

    def take(self, event: Event) -> None:
        """Process an event of the listener."""
        track_id = event.track.id if event.track and event.state == "matched" else None
        if track_id != self._track_id:
            self._write(event if track_id is not None else None)
            self._track_id = track_id

    def end(self) -> None:
        """Listening has stopped, so no song is current."""
        self._write(None)

    def _write(self, event: Event | None) -> None:
        content = self._object(event) if self._path.suffix.lower() == ".json" else self._text(event)
        try:
            replace_file(self._path, content.encode("utf-8", "replace"))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise AfpError(
                f"“{display_text(self._path.name)}” cannot be written ({reason}): choose another folder."
            ) from error

    def _object(self, event: Event | None) -> str:
        fields: dict[str, object] = {}
        if event is not None and event.track is not None:
            fields = {
                **tags_of(event),
                "since": event.time,
                "confidence": event.confidence,
                "speed": event.speed and round(event.speed.tempo, 4),
            }
        return json.dumps(fields, ensure_ascii=False) + "\n"

    def _text(self, event: Event | None) -> str:
        if event is None:
            return ""
        tags = tags_of(event)
        # A song without an artist shall not begin with the dash that would follow it.
        return FIELD.sub(lambda field: tags[field[1]], self._template).strip(" –—-|·") + "\n"


def tags_of(event: Event) -> dict[str, str]:
    """Title, artist and album of the song in `event`, one line each; without a title its file's name."""
    assert event.track is not None
    track = event.track
    title = track.title or Path(track.path).stem
    return {"title": one_line(title), "artist": one_line(track.artist), "album": one_line(track.album)}
