"""Bytes that change, files that are cut, disks that are read-only or go away, and many who read while one writes."""

import errno
import os
import random
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.errors import AfpError, LibraryUnavailable
from engine.library import catalog, network_drive
from engine.library.catalog_access import CATALOG
from engine.library.errors import Damaged
from engine.library.integrity import Problem
from engine.library.library import Library
from engine.library.restoration import restore
from tests.soak import upheavals
from tests.soak.upheavals import ENCODER, put, rows

NAMES = {f"song {number}": 25 + number % 4 for number in range(24)}


@pytest.fixture(scope="module")
def small() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.setattr("engine.library.embeddings.SHARD_ROWS", upheavals.SHARD_ROWS)
    patch.setattr("engine.library.codebook.LEAST_ROWS", 256)
    yield
    patch.undo()


@pytest.fixture(scope="module")
def made(small: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of two shards, coded by the paper's preset, with a tail that is not coded and a copy."""
    folder = tmp_path_factory.mktemp("made") / "library"
    with Library.open(folder, ENCODER, write=True, create=True, dim=upheavals.DIM) as library:
        for number, (name, count) in enumerate(NAMES.items()):
            put(library, name, count)
            if number == 20:
                library.rebuild("paper")
        library.back_up()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "library"))


def lost(library: Library) -> set[str]:
    """Names that are not there; every one that is has its rows."""
    held = {track.title: track.id for track in library.tracks()}
    for name, track_id in held.items():
        stored = library.rows(track_id, 0, 99)
        np.testing.assert_array_equal(stored, rows(name, NAMES[name]).astype(np.float16))
        near = library.search(stored[:4], 20)[0]
        assert (library.locate(near)[0] == track_id).any(), f"{name} is found"
    return NAMES.keys() - held.keys()


def changed_files(folder: Path, seed: int) -> list[tuple[str, Callable[[Path], None]]]:
    """Every file with a flipped bit, and cut short, at places that the seed chooses."""
    rng = random.Random(seed)

    def flip(path: Path, at: int, bit: int) -> None:
        data = bytearray(path.read_bytes())
        data[at] ^= 1 << bit
        path.write_bytes(data)

    found: list[tuple[str, Callable[[Path], None]]] = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.name not in ("lock",)):
        size, name = path.stat().st_size, str(path.relative_to(folder))
        for _ in range(12 if path.name == CATALOG else 2):
            at, bit = rng.randrange(size), rng.randrange(8)
            found.append((name, lambda path, at=at, bit=bit: flip(path, at, bit)))  # type: ignore[misc]
        to = rng.randrange(size)
        found.append((name, lambda path, to=to: os.truncate(path, to)))  # type: ignore[misc]
    return found


@pytest.mark.parametrize("seed", [1])
def test_whatever_byte_changes_is_harmless_or_found_and_repaired(made: Path, tmp_path: Path, seed: int) -> None:
    noticed = 0
    for number, (name, change) in enumerate(changed_files(made, seed)):
        folder = Path(shutil.copytree(made, tmp_path / str(number)))
        change(folder / name)
        try:
            with Library.open(folder) as reader:
                problems = reader.verify()
                if not problems:
                    assert lost(reader) == set(), f"change {number}, of {name}"
        except Damaged:
            problems = [Problem(name, "cannot be opened")]
        noticed += bool(problems)
        try:
            with Library.open(folder, write=True) as library:
                library.repair()
        except Damaged:
            restore(folder / CATALOG)
        with Library.open(folder, write=True) as library:
            library.repair()
            assert library.verify() == []
            gone = lost(library)
        assert len(gone) <= (0 if not name.startswith("embeddings") else len(NAMES)), f"change {number}, of {name}"
        if name.startswith("embeddings") and change.__defaults__ and len(change.__defaults__) == 2:
            assert len(gone) <= 1, "a byte is of one track"
        shutil.rmtree(folder)
    assert noticed > 10


def test_a_read_only_library_is_read_and_a_writer_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Library.open(folder):
        pass
    opened = os.open

    def read_only(path: object, flags: int, *more: int) -> int:
        if flags & (os.O_RDWR | os.O_WRONLY | os.O_CREAT):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return opened(path, flags, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", read_only)
    monkeypatch.setattr(catalog.os, "access", lambda *_: False)
    with pytest.raises(AfpError, match=r"cannot be used \(Read-only file system\); check the folder"):
        Library.open(folder, write=True)
    before = sorted(path.name for path in folder.iterdir())
    with Library.open(folder) as library:
        assert library.verify() == []
        assert lost(library) == set()
    assert sorted(path.name for path in folder.iterdir()) == before


@pytest.mark.parametrize("code", [errno.ESTALE, errno.EIO, errno.ENOTCONN])
def test_a_share_that_goes_away_while_it_is_searched_is_one_sentence_and_comes_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    read, stat = os.pread, Path.stat
    away = [False]

    def gone(do: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **more: object) -> object:
            if away[0]:
                raise OSError(code, os.strerror(code))
            return do(*given, **more)

        return call

    with Library.open(folder) as library:
        monkeypatch.setattr(os, "pread", gone(read))
        monkeypatch.setattr(Path, "stat", gone(stat))
        for name in ("song 3", "song 23"):  # of the coded rows, and of the tail
            (track,) = (track for track in library.tracks() if track.title == name)
            away[0] = True
            with pytest.raises(AfpError, match=r"cannot be read|is not there"):
                library.search(rows(name, NAMES[name])[:4], 20)
            with pytest.raises(AfpError):
                library.rows(track.id, 0, 4)
            with pytest.raises(LibraryUnavailable, match=r"is not there .*; see that its disk is"):
                library.refresh()
            away[0] = False
            library.refresh()
            assert library.rows(track.id, 0, 99).shape[0] == NAMES[name]
        assert lost(library) == set()


def test_nothing_is_taken_out_while_the_disk_is_away(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> bytes:
        raise OSError(errno.ESTALE, "Stale file handle")

    with Library.open(folder, write=True) as library:
        with monkeypatch.context() as patched, pytest.raises(LibraryUnavailable, match="see that its disk is there"):
            patched.setattr(os, "pread", gone)
            library.repair()
        assert library.repair() == []
        assert lost(library) == set()


def test_ten_readers_see_whole_tracks_while_one_writes(folder: Path) -> None:
    over = threading.Event()
    looks = [0] * 10
    wrong: list[str] = []
    settled = [f"song {number}" for number in range(0, 24, 4)]

    def read(number: int) -> None:
        try:
            with Library.open(folder) as library:
                ids = {track.title: track.id for track in library.tracks()}
                while not over.is_set() or not looks[number]:
                    library.refresh()
                    for name in settled:
                        expected = rows(name, NAMES[name])
                        if not np.array_equal(library.rows(ids[name], 0, 99), expected.astype(np.float16)):
                            wrong.append(f"{name} has other rows")
                        near = library.search(expected[:2], 20)[0]
                        if not (library.locate(near)[0] == ids[name]).any():
                            wrong.append(f"{name} is not found")
                    looks[number] += 1
        except BaseException as error:  # noqa: BLE001
            wrong.append(repr(error))

    readers = [threading.Thread(target=read, args=(number,)) for number in range(10)]
    for reader in readers:
        reader.start()
    try:
        with Library.open(folder, write=True) as library:
            for number in range(8):
                put(library, f"new {number}", 30)
                others = [track for track in library.tracks() if track.title not in settled]
                library.remove([others[0].id])
                put(library, others[1].title, 9 + number)
                if number % 4 == 1:
                    library.compact()
                if number % 4 == 3:
                    library.build_index(anew=number == 7)
    finally:
        over.set()
        for reader in readers:
            reader.join()
    assert wrong == []
    assert min(looks) > 0


def test_on_a_network_share_no_memory_is_shared(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(catalog, "on_share", lambda directory: True)
    with Library.open(folder, write=True) as library:
        assert library.catalog._one("PRAGMA journal_mode") == "delete"
        with Library.open(folder) as reader:
            put(library, "new", 9)
            assert reader.refresh() is True
            assert not (folder / f"{CATALOG}-shm").exists()
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 0:2 / / rw - ext4 /dev/a rw\n"
        "30 22 0:4 / /net/my\\040music rw shared:1 - nfs4 host:/x rw\n"
        "31 30 0:5 / /net/my\\040music/local rw - ext4 /dev/b rw\n"
    )
    monkeypatch.setattr(network_drive, "_MOUNTS", mounts)
    assert network_drive.on_share(Path("/net/my music/library"))
    assert not network_drive.on_share(Path("/net/my music/local/library"))
    assert not network_drive.on_share(Path("/home"))
