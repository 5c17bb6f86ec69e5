"""Opens a library for reading, in a folder or on a server."""

from pathlib import Path

from engine.encoders.model_card import DEFAULT, find_model
from engine.errors import AfpError, LibraryUnavailable
from engine.library.catalog_access import reading_catalog
from engine.library.library import Library
from engine.library.library_protocol import ReadableLibrary
from engine.library.location import address_of
from engine.milvus.library import MilvusLibrary, published


def open_library(place: Path, encoder_id: str | None = None, searched: bool = True) -> ReadableLibrary:
    """The library in a folder or at an address. Raises AfpError: see `Library.open` and `MilvusLibrary.open`."""
    if (address := address_of(place)) is not None:
        return MilvusLibrary.open(address, encoder_id)
    return Library.open(place, encoder_id, searched=searched)


def library_facts(place: Path) -> tuple[str, int, float]:
    """The id of the encoder that made a library, its number of tracks, and their total length in seconds. Raises
    AfpError.
    """
    if (address := address_of(place)) is not None:
        meta = published(address)
        return meta.encoder, meta.tracks, meta.audio_s
    with reading_catalog(place) as catalog:
        totals = catalog.totals()
        return catalog.get("encoder"), int(totals["tracks"]), totals["audio_s"]


def encoder_name(place: Path, given: str | None = None) -> str:
    """The model to load for a library: `given`, or else the one that made it.

    The default one for a library that is not there yet, or whose model is not found: opening it then says so.
    Raises `LibraryUnavailable` when its server cannot be asked.
    """
    if given:
        return given
    try:
        folder = find_model(library_facts(place)[0])
    except LibraryUnavailable:
        raise
    except AfpError:
        return DEFAULT
    return str(folder) if folder else DEFAULT
