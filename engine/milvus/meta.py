"""The records of a published library besides its vectors: record 0 about the whole, and one record per track."""

import json
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from engine.audio.release_ids import Release
from engine.errors import AfpError
from engine.library.codebook import IvfPq
from engine.library.track import Track
from engine.milvus.server import BLOCK_BYTES, LONGEST_TEXT

VERSION = 1
_LONGEST_S = 1e9
FIELDS = ("first_row", "segments", "changed", "told")


@dataclass(frozen=True)
class Meta:
    """Record 0. `identity` is the folder's that it was published from; `loose` are ranges (first row, count) that no
    track owns: they were being written or deleted at that time, and are deleted before anything else is published.
    """

    encoder: str
    dim: int
    hop_s: float
    peaks: int
    identity: str
    generation: int = 0
    settings: IvfPq | None = None
    tracks: int = 0
    segments: int = 0
    audio_s: float = 0.0
    ready: bool = False
    loose: tuple[tuple[int, int], ...] = ()
    version: int = field(default=VERSION)

    @property
    def row_bytes(self) -> int:
        return 2 * (self.dim + self.peaks)

    @property
    def rows_a_block(self) -> int:
        return max(BLOCK_BYTES // self.row_bytes, 1)

    def record(self) -> dict[str, Any]:
        return _record(0, 0, 0, self.generation, asdict(self))

    @classmethod
    def read(cls, record: dict[str, Any]) -> "Meta":
        """Raises AfpError if it has another version or is not a Meta record."""
        try:
            told = json.loads(record["told"])
            if told["version"] > VERSION:
                raise AfpError(
                    "The library on the server was published by a newer Earmark; update this one to read it."
                )
            settings = told.pop("settings")
            loose = tuple((int(first), int(count)) for first, count in told.pop("loose"))
            meta = cls(**told, settings=IvfPq(**settings) if settings else None, loose=loose)
            counts = (meta.dim, meta.peaks, *(asdict(meta.settings).values() if meta.settings else ()))
            if not all(isinstance(each, int) for each in counts) or not isinstance(meta.encoder, str):
                raise ValueError("it is not told in whole numbers")
            if meta.dim < 1 or meta.peaks < 0 or not meta.hop_s > 0:
                raise ValueError("it describes no rows")
            return replace(meta, generation=int(record["changed"]))
        except (ValueError, TypeError, KeyError) as error:
            raise AfpError(
                "What the server has under this name is not an Earmark library; choose another name."
            ) from error


def track_record(track: Track, first_row: int, segments: int, checksum: bytes, changed: int) -> dict[str, Any]:
    """The record of a track; `segments` 0 means that it was removed."""
    told = asdict(track)
    told |= told.pop("release")
    return _record(track.id, first_row, segments, changed, {**told, "checksum": checksum.hex()})


def track_of(record: dict[str, Any]) -> Track:
    """The track of a record. Values from a server are converted to text and numbers, whatever they are."""
    try:
        told = dict(json.loads(record["told"]))
        duration_s = float(told.get("duration_s") or 0.0)
    except (ValueError, TypeError):
        told, duration_s = {}, 0.0
    duration_s = duration_s if 0 <= duration_s < _LONGEST_S else 0.0
    texts = {name: str(told.get(name, "")) for name in ("path", "title", "artist", "album", "state")}
    return Track(id=int(record["id"]), duration_s=duration_s, **texts, release=Release.of(told))


def _record(number: int, first_row: int, segments: int, changed: int, told: dict[str, Any]) -> dict[str, Any]:
    text = json.dumps(told)  # ASCII: a path's undecodable bytes are escapes in it
    if len(text) > LONGEST_TEXT:
        raise AfpError("The data of a track is too long for Milvus; shorten the name of its file.")
    values = {"first_row": first_row, "segments": segments, "changed": changed, "told": text}
    return {"id": number, **values, "pad": [0.0, 0.0]}
