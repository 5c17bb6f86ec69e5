"""Describes a library: how much it contains, which encoder made it, how it is searched, when it was last checked."""

import os
from pathlib import Path
from typing import Any

from engine.library.library import Library
from engine.library.library_protocol import ReadableLibrary
from engine.milvus.library import MilvusLibrary


def described(library: ReadableLibrary) -> dict[str, Any]:
    """The answer of `afp library status`: see docs/formats.md."""
    if isinstance(library, MilvusLibrary):
        return library.about()
    assert isinstance(library, Library)
    totals = library.catalog.totals()
    return {
        "library": os.fspath(library.directory),
        "encoder": library.encoder_id,
        "dim": library.dim,
        "hop_s": library.hop_s,
        "tracks": int(totals["tracks"]),
        "segments": int(totals["segments"]),
        "audio_s": round(totals["audio_s"], 3),
        "missing": int(totals["missing"]),
        "offline": int(totals["offline"]),
        "failed": len(library.failures()),
        "folders": len(library.folders()),
        "index": library.index_kind,
        "index_due": library.index_due(),
        "index_damage": library.index_damage,
        "generation": library.generation,
        "bytes": sum(_size(path) for path in library.directory.rglob("*")),
        "verified": library.catalog.get("verified"),
    }


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:  # another process has just deleted it
        return 0
