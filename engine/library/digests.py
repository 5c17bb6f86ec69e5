"""Digests inside the catalogue: SQLite has no checksums of its own, so a flipped byte in a row would go unseen.

Computed by SQLite over its own values, by one function that every connection is given.
"""

import sqlite3
import struct
from hashlib import blake2b

_FIELDS_3 = (
    "id", "path", "size", "mtime_ns", "content", "title", "artist", "album", "first_row", "segments", "checksum",
    "state", "added", "changed",
)  # fmt: skip
_FIELDS = (*_FIELDS_3, "isrc", "label", "musicbrainz_id", "tags")


def _of_track(fields: tuple[str, ...]) -> str:
    # Quoted, so that no two rows read alike, and as bytes, for a damaged text may be none. The duration goes by its
    # bits: how a number is written out depends on SQLite's version.
    quoted = " || ',' || ".join(f"quote({field})" for field in fields)
    return f"digest(CAST({quoted} AS BLOB), iif(typeof(duration_s) = 'real', duration_s, NULL))"


TRACK_3 = _of_track(_FIELDS_3)
"""The digest of a track in a catalogue of version 3."""
TRACK = _of_track(_FIELDS)

_FACTS = ("encoder", "dim", "hop_s", "peaks", "shard_rows", "generation", "next_row", "schema")
FACTS = f"""
    (SELECT lower(hex(digest(CAST(group_concat(quote(key) || '=' || quote(value)) AS BLOB), 0.0))) FROM
    (SELECT key, value FROM meta WHERE key IN ({", ".join(f"'{key}'" for key in _FACTS)}) ORDER BY key))
"""  # noqa: S608  our own words
"""The digest of all facts that are needed to read the rows and their embeddings."""


def teach(connection: sqlite3.Connection) -> None:
    """Makes a connection able to compute digests, and to read damaged texts."""
    connection.create_function("digest", 2, _digest, deterministic=True)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")


def _digest(fields: object, number: object) -> bytes:
    data = fields if isinstance(fields, bytes) else b""
    bits = struct.pack("<d", number) if isinstance(number, float) else b""
    return blake2b(data + bits, digest_size=16).digest()
