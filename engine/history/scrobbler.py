"""The Audioscrobbler log 1.1: what was heard, for programs that send it to Last.fm, Libre.fm or ListenBrainz later."""

from collections.abc import Iterable

from engine.history.store import Entry
from engine.history.tracklist_formats import one_line

HEADER = "#AUDIOSCROBBLER/1.1\n#TZ/UTC\n#CLIENT/Earmark\n"
SHORTEST_S = 30.0
"""The services accept no shorter plays."""


def scrobbler_log(entries: Iterable[Entry]) -> bytes:
    """One line per song of at least 30 s with artist and title, oldest first, in UTF-8.

    Fields, separated by tabs: artist, album, title, track number (none), seconds heard, `L` (listened to), Unix seconds
    at which it was named, MusicBrainz id of the recording. A song that the user marked as wrong counts as what they
    typed.
    """
    lines = []
    for entry in sorted(entries, key=lambda entry: entry.begun):
        known = ("", entry.own_artist, entry.own_title, "") if entry.wrong else None
        album, artist, title, musicbrainz_id = known or (
            entry.album, entry.shown_artist, entry.shown_title, entry.musicbrainz_id,
        )  # fmt: skip
        if artist.strip() and title.strip() and entry.heard_s >= SHORTEST_S:
            fields = (
                one_line(artist),
                one_line(album),
                one_line(title),
                "",
                round(entry.heard_s),
                "L",
                int(entry.begun),
                one_line(musicbrainz_id),
            )
            lines.append("\t".join(map(str, fields)) + "\n")
    return (HEADER + "".join(lines)).encode("utf-8", "replace")
