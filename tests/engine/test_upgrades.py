"""Libraries and histories as earlier versions left them; see `tests/data/upgrades/make.py`."""

import shutil
import sqlite3
import tarfile
from pathlib import Path

import numpy as np
import pytest

from engine.errors import AfpError
from engine.history.store import SCHEMA as HISTORY_SCHEMA
from engine.history.store import History
from engine.library.catalog import MIGRATIONS, SCHEMA, Catalog
from engine.library.catalog_access import CATALOG, reading_catalog
from engine.library.errors import Damaged
from engine.library.library import Library
from engine.library.lock import WriterLock
from engine.library.restoration import restore

MADE = Path(__file__).parents[1] / "data" / "upgrades"
# By the commits 8abe493^ (exact or one Faiss file a shard), 1fb4085^ (peaks beside the rows), 8af41d5 (parts), 9bcf500,
# 18cb344.
LIBRARIES = {"library-1": (1, 0), "library-2": (2, 3), "library-2-parts": (2, 3), "library-3": (3, 3)}
ROWS, DIM = 50, 8


def unpacked(name: str, folder: Path) -> Path:
    with tarfile.open(MADE / f"{name}.tar.gz") as archive:
        archive.extractall(folder, filter="data")
    return folder


def rows(number: int) -> np.ndarray:
    made = np.random.default_rng(number).standard_normal((ROWS, DIM)).astype(np.float32)
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), np.float32)


def user_version(path: Path) -> int:
    with sqlite3.connect(path) as database:
        version = database.execute("PRAGMA user_version").fetchone()[0]
    database.close()
    return int(version)


def test_every_schema_has_its_file() -> None:
    assert {schema for schema, _ in LIBRARIES.values()} == set(range(1, SCHEMA)), "keep one of the version before"
    assert all((MADE / f"history-{schema}.tar.gz").exists() for schema in range(1, HISTORY_SCHEMA + 1))
    assert all(path.stat().st_size < 50_000 for path in MADE.iterdir())


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_library_of_an_earlier_version_is_brought_up_to_date(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.library.codebook.LEAST_ROWS", 256)
    schema, peaks = LIBRARIES[name]
    folder = unpacked(name, tmp_path / "library")
    busy = WriterLock(folder / "lock")
    with pytest.raises(AfpError, match="is of an older kind; run `afp index` on it once"):
        Library.open(folder)
    busy.release()
    with reading_catalog(folder) as catalog:
        assert catalog.altered() == []
    with Library.open(folder, write=True) as library:
        assert user_version(folder / f"catalog.schema-{schema}.sqlite3") == schema, "a copy of before lies beside it"
        assert library.index_due() is (name in ("library-1", "library-2"))
        if library.index_due():
            library.build_index()
        assert library.verify() == []
    with Library.open(folder, "fake-0123456789ab") as library:
        assert library.peaks_a_row == peaks
        assert {track.title for track in library.tracks()} == {f"Song {number}" for number in range(1, 12)}
        for track in library.tracks():
            number = int(track.title.split()[1])
            assert track.path == f"/music/\udcff {number}.flac"
            assert track.state == ("missing" if number == 1 else "present")
            found, scores = library.search(rows(number)[:5], 1)
            ids, segments = library.locate(found)
            assert set(ids.ravel().tolist()) == {track.id}
            assert segments.ravel().tolist() == [0, 1, 2, 3, 4]
            assert scores.min() > 0.99
            assert library.peaks(track.id, 0, 2).tolist() == [[number] * peaks] * 2
        assert library.failures() == [("/music/broken.mp3", "It is broken.")]
        assert library.folders() == ["/music"]
        assert library.index_kind == "ivfpq"


@pytest.mark.parametrize("version", range(1, SCHEMA))
def test_a_migration_that_fails_leaves_the_library_as_it_was(
    version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = unpacked(f"library-{version}", tmp_path / "library")
    monkeypatch.setattr("engine.library.catalog.MIGRATIONS", (*MIGRATIONS[:-1], MIGRATIONS[-1] + "; SELECT nothing;"))
    with pytest.raises(AfpError):
        Library.open(folder, write=True)
    assert user_version(folder / CATALOG) == SCHEMA - 1, "each step wholly or not at all"
    monkeypatch.undo()
    with Library.open(folder, write=True) as library:
        assert library.track_count == 11


def test_facts_that_were_damaged_before_the_update_are_not_sealed(tmp_path: Path) -> None:
    folder = unpacked("library-3", tmp_path / "library")
    with sqlite3.connect(folder / CATALOG) as database:
        database.execute("UPDATE meta SET value = '10' WHERE key = 'next_row'")
    database.close()
    with pytest.raises(Damaged):
        Library.open(folder, write=True)
    assert user_version(folder / CATALOG) == 3


@pytest.mark.parametrize("damaged", [False, True])
def test_only_tracks_that_were_whole_are_sealed_anew(damaged: bool, tmp_path: Path) -> None:
    folder = unpacked("library-3", tmp_path / "library")
    if damaged:
        with sqlite3.connect(folder / CATALOG) as database:
            database.execute("UPDATE tracks SET title = 'Some' WHERE id = 7")
        database.close()
    with Library.open(folder, write=True) as library:
        assert [track_id for track_id, _ in library.catalog.altered()] == [7] * damaged


def test_a_damaged_catalogue_of_an_earlier_version_is_put_back(tmp_path: Path) -> None:
    folder = unpacked("library-3", tmp_path / "library")
    with sqlite3.connect(folder / CATALOG) as database:
        database.execute("UPDATE meta SET value = 'x' WHERE key = 'facts'")
    database.close()
    assert restore(folder / CATALOG).saved == 11
    with Library.open(folder, write=True) as library:
        assert library.verify() == []
        assert library.track_count == 11


def test_a_copy_from_before_the_update_can_be_put_back(tmp_path: Path) -> None:
    folder = unpacked("library-2-parts", tmp_path / "library")
    Catalog(folder / CATALOG, write=True).close()
    shutil.move(folder / "catalog.schema-2.sqlite3", folder / CATALOG)
    with Library.open(folder, write=True) as library:
        assert library.track_count == 11


@pytest.mark.parametrize("schema", range(1, HISTORY_SCHEMA + 1))
def test_a_history_of_every_version_opens(schema: int, tmp_path: Path) -> None:
    history = History(unpacked(f"history-{schema}", tmp_path) / "history.sqlite3")
    (entry,) = history.entries("grüße")
    assert (entry.title, entry.heard_s, entry.note, entry.favourite) == ("Song 4", 20.0, "Grüße", True)
    history.close()
    assert user_version(tmp_path / "history.sqlite3") == HISTORY_SCHEMA
