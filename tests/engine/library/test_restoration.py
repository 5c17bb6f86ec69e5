"""A catalogue that is damaged: what is whole comes back, from its copy and from itself, and nothing else is touched."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.cli import main
from engine.errors import AfpError
from engine.library import backup, restoration
from engine.library.catalog import BACKUP, Catalog
from engine.library.catalog_access import CATALOG, is_library
from engine.library.errors import Damaged
from engine.library.library import Library
from engine.library.restoration import restore
from tests.engine.library.conftest import put
from tests.engine.library.fakes import FakeEncoder

TRACKS = 120


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a copy of its catalogue, and after that tracks that were added, removed and replaced."""
    directory = tmp_path_factory.mktemp("made") / "library"
    with Library.open(directory, FakeEncoder.id, write=True, create=True, dim=32) as library:
        for number in range(TRACKS):
            put(library, f"old {number:03d}", 4)
        library.back_up()
        for number in range(8):
            put(library, f"new {number}", 4)
        library.remove([1, 2])
        put(library, "old 010", 6)
    return directory


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "library"))


def titles(directory: Path) -> set[str]:
    with Library.open(directory) as library:
        for track in library.tracks():
            rows = library.rows(track.id, 0, 1)
            assert library.locate(library.search(rows, 1)[0])[0].item() == track.id, "every track is found"
        return {track.title for track in library.tracks()}


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    main([*arguments, "--json", "--progress", "none"])
    return dict(json.loads(capsys.readouterr().out.splitlines()[-1]))


def zeroed(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[page * 4096 : (page + 1) * 4096] = b"\xa5" * 4096
    path.write_bytes(data)


def truncated(path: Path, part: float) -> None:
    os.truncate(path, int(path.stat().st_size * part))


@pytest.mark.parametrize(
    ("damage", "later_ones_read"),
    [
        (lambda path: path.write_bytes(b"not a database at all" * 99), 0),
        (lambda path: path.write_bytes(b""), 0),
        (lambda path: path.unlink(), 0),
        (lambda path: truncated(path, 0.5), 0),
        (lambda path: zeroed(path, 0), 0),
        (lambda path: zeroed(path, _page_of(path, b"old 020")), 7),
        (lambda path: zeroed(path, _page_of(path, b"new 3")), 0),
    ],
    ids=["no database", "empty", "gone", "cut", "header", "a page of old rows", "a page of new rows"],
)
def test_a_damaged_catalogue_is_put_back(
    folder: Path, damage: Callable[[Path], None], later_ones_read: int, capsys: pytest.CaptureFixture[str]
) -> None:
    damage(folder / CATALOG)
    assert is_library(folder)
    assert main(["library", "verify", "--library", str(folder)]) == 1
    capsys.readouterr()
    answer = told(capsys, "library", "repair", "--library", str(folder))
    assert answer["ok"] is True
    assert str(answer["restored"]).startswith("The catalogue was ")
    found = titles(folder)
    old = {title for title in found if title.startswith("old")}
    assert len(old) >= TRACKS - 2, "what the copy knows is there"
    assert len(found) - len(old) >= later_ones_read
    assert main(["library", "verify", "--library", str(folder)]) == 0
    assert told(capsys, "library", "repair", "--library", str(folder))["restored"] == ""


def _page_of(path: Path, text: bytes) -> int:
    """A page where the row of this title lies, not the root of its table."""
    with sqlite3.connect(path) as database:
        root = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'tracks'").fetchone()[0]
    database.close()
    data = path.read_bytes()
    at = data.index(text + b"Artist")
    assert at // 4096 != root - 1
    return at // 4096


def test_what_is_newer_than_the_copy_is_brought_along(folder: Path) -> None:
    before = titles(folder)
    with sqlite3.connect(folder / CATALOG) as database:  # one row of the copy is altered: the rest can be read
        database.execute("UPDATE tracks SET title = 'old 9' WHERE title = 'old 099'")
    database.close()
    with Library.open(folder, write=True) as library, pytest.raises(Damaged):
        library.repair()
    done = restore(folder / CATALOG)
    assert titles(folder) == before, "what was removed stays removed, what was added is there"
    assert done.saved == 9
    assert (folder / done.kept).exists()
    with Library.open(folder, write=True) as library:
        assert library.repair() == []
        (replaced,) = library.tracks("old 010")
        assert library.length(replaced.id) == 6


@pytest.mark.parametrize(
    "column", ["path", "title", "isrc", "tags", "size", "duration_s", "first_row", "checksum", "added"]
)
def test_a_changed_field_is_found(folder: Path, column: str) -> None:
    with sqlite3.connect(folder / CATALOG) as database:
        changed = dict.fromkeys(("path", "checksum"), "x'00'") | {"title": "title || 'x'", "isrc": "isrc || 'x'"}
        database.execute(f"UPDATE tracks SET {column} = {changed.get(column, f'{column} + 1')} WHERE id = 50")
    database.close()
    with Library.open(folder) as library:
        assert "What the catalogue says of it is not what was written." in [each.reason for each in library.verify()]


@pytest.mark.parametrize("key", ["next_row", "dim", "encoder", "generation", "schema"])
def test_facts_that_were_changed_are_found_before_anything_is_done_by_them(folder: Path, key: str) -> None:
    shard = (folder / "embeddings" / "000000.f16").read_bytes()
    with sqlite3.connect(folder / CATALOG) as database:
        database.execute("UPDATE meta SET value = '1' WHERE key = ?", [key])
    database.close()
    for write in (False, True):
        with pytest.raises(Damaged, match="run `afp library repair`"):
            Library.open(folder, write=write)
    assert (folder / "embeddings" / "000000.f16").read_bytes() == shard


def test_a_catalogue_cut_to_nothing_is_not_begun_anew(folder: Path) -> None:
    os.truncate(folder / CATALOG, 0)
    shard = (folder / "embeddings" / "000000.f16").stat().st_size
    for copy in (True, False):
        if not copy:
            (folder / BACKUP).unlink()
        with pytest.raises(Damaged):
            Library.open(folder, FakeEncoder.id, write=True, create=True, dim=32)
    assert (folder / "embeddings" / "000000.f16").stat().st_size == shard
    with pytest.raises(AfpError, match="no copy of it is whole"):
        restore(folder / CATALOG)


def test_without_a_copy_what_can_be_read_is_kept(folder: Path) -> None:
    (folder / BACKUP).write_bytes(b"damaged, too")
    zeroed(folder / CATALOG, _page_of(folder / CATALOG, b"old 020"))
    done = restore(folder / CATALOG)
    assert done.made is None
    found = titles(folder)
    assert 50 < len(found) < TRACKS + 6
    assert {f"new {number}" for number in range(8)} <= found


def test_the_copy_is_only_replaced_by_one_that_is_whole(folder: Path) -> None:
    before = (folder / BACKUP).read_bytes()
    with Library.open(folder, write=True) as library:
        library.back_up(at_most_daily=True)
        assert (folder / BACKUP).read_bytes() == before, "it is of today"
        library.catalog._db.execute("UPDATE tracks SET title = 'x' WHERE id = 50")
        library.catalog._db.conn.commit()
        assert backup.keep(library.catalog) is False
        assert (folder / BACKUP).read_bytes() == before
    with Library.open(folder, write=True) as library:
        os.utime(folder / BACKUP, (1, 1))
        library.catalog._db.execute("UPDATE tracks SET title = 'old 049' WHERE id = 50")
        library.catalog._db.conn.commit()
        library.back_up(at_most_daily=True)
    assert (folder / BACKUP).read_bytes() != before
    assert sorted(path.name for path in folder.iterdir() if path.suffix == ".checking") == []


def test_a_restoration_that_was_killed_before_its_last_rename_is_finished(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = titles(folder)
    zeroed(folder / CATALOG, 0)

    def killed(path: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(restoration, "finish", killed)
        restore(folder / CATALOG)
    with Library.open(folder, write=True) as library:
        assert library.repair() == []
    assert before - titles(folder) == {f"new {number}" for number in range(8)}


def test_a_reader_goes_on_with_the_catalogue_that_was_put_back(folder: Path) -> None:
    with Library.open(folder) as reader:
        zeroed(folder / CATALOG, _page_of(folder / CATALOG, b"old 020"))
        restore(folder / CATALOG)
        assert reader.refresh() is True
        assert reader.refresh() is False
        assert reader.track_count >= TRACKS + 6
        assert reader.search(np.ones((1, 32), np.float32), 1)[0].min() >= 0


def test_the_log_is_copied_before_what_it_may_be_folded_into(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that closes in between folds the log into the file and deletes it."""
    copied: list[str] = []
    real = shutil.copyfile
    monkeypatch.setattr("shutil.copyfile", lambda source, kept: (copied.append(str(source)), real(source, kept))[1])
    (folder / f"{CATALOG}-wal").touch()
    restoration._copy_aside(folder / CATALOG, folder / "kept")
    assert [Path(each).name for each in copied] == [f"{CATALOG}-wal", CATALOG]


def test_nonsense_about_removed_rows_does_not_end_a_repair(folder: Path) -> None:
    with sqlite3.connect(folder / CATALOG) as catalogue:
        catalogue.execute("UPDATE removed SET segments = x'00' WHERE first_row = (SELECT min(first_row) FROM removed)")
    assert all(isinstance(each, int) for pair in restoration._removed(folder / CATALOG, 0) for each in pair)
    assert restore(folder / CATALOG).saved


def test_rows_that_a_power_cut_took_back_do_not_count_as_coded(
    library_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The index is on the disk when it is made; the newest changes of the catalogue may not have been."""
    monkeypatch.setattr("engine.library.codebook.EXACT_ROWS", 500)
    monkeypatch.setattr("engine.library.codebook.LEAST_ROWS", 500)

    def writing() -> Library:
        return Library.open(library_dir, FakeEncoder.id, write=True, create=True, dim=32)

    with writing() as library:
        put(library, "before", 1200)
    before = (library_dir / CATALOG).read_bytes()
    with writing() as library:
        put(library, "lost", 1200)
        library.build_index()
    (library_dir / CATALOG).write_bytes(before)
    with writing() as library:
        put(library, "after", 1200)
        library.build_index()
    with Library.open(library_dir) as library:
        after = next(track.id for track in library.tracks() if track.title == "after")
        asked = library.rows(after, 0, 50)
        found = library.locate(library.search(asked, 1)[0])[0]
        assert (found == after).mean() > 0.9


def test_a_catalogue_whose_log_cannot_be_folded_in_does_not_take_the_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk what lies only in the log would be deleted with it."""
    before = (folder / CATALOG).read_bytes()

    def full(catalog: Catalog) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(Catalog, "fold", full)
    with pytest.raises(sqlite3.OperationalError):
        restore(folder / CATALOG)
    assert (folder / CATALOG).read_bytes() == before


def test_a_published_library_stays_itself_when_its_catalogue_is_put_back(folder: Path) -> None:
    with Library.open(folder, write=True) as library:
        identity = library.identity()
    restore(folder / CATALOG)
    with Library.open(folder, write=True) as library:
        assert library.identity() == identity
