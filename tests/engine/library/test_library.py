import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.audio.tags import Tags
from engine.errors import AfpError, LibraryUnavailable
from engine.library import embeddings
from engine.library.catalog import SCHEMA, StoredTrack
from engine.library.errors import Damaged
from engine.library.index import Index
from engine.library.library import Library
from engine.library.status import described
from engine.library.track import Source
from tests.engine.library.fakes import FakeEncoder, rows

Add = Callable[..., int]


def test_what_was_added_is_found_and_located(library: Library, add: Add) -> None:
    ids = [add(library, name) for name in ("a", "b", "c")]
    queries = library.rows(ids[1], 5, 3)
    found, scores = library.search(queries, 4)
    tracks, segments = library.locate(found)
    assert found.dtype == np.int64
    assert scores.dtype == np.float32
    assert tracks[:, 0].tolist() == [ids[1]] * 3
    assert segments[:, 0].tolist() == [5, 6, 7]
    np.testing.assert_allclose(scores[:, 0], 1.0, atol=2e-3)
    assert (np.diff(scores, axis=1) <= 0).all()
    assert (library.track_count, library.row_count, library.length(ids[0])) == (3, 60, 20)
    assert library.track(ids[2]).title == "c"


def test_fewer_rows_than_wanted_are_filled_up(library: Library, add: Add) -> None:
    empty_rows, empty_scores = library.search(np.ones((2, 32), np.float32), 3)
    assert (empty_rows == -1).all()
    assert np.isneginf(empty_scores).all()
    add(library, "a", 2)
    found, scores = library.search(np.ones((1, 32), np.float32), 5)
    assert sorted(found[0].tolist()) == [-1, -1, -1, 0, 1]
    assert np.isneginf(scores[found == -1]).all()
    assert library.locate(found)[0][0, 2:].tolist() == [-1, -1, -1]


def test_rows_are_clipped_to_the_track(library: Library, add: Add) -> None:
    track = add(library, "a", 10)
    add(library, "b", 10)
    assert library.rows(track, 8, 99).shape == (2, 32)
    assert library.rows(track, 10, 1).shape == (0, 32)


def test_removed_tracks_are_not_found_and_their_numbers_not_used_again(library: Library, add: Add) -> None:
    ids = [add(library, name) for name in ("a", "b")]
    queries = library.rows(ids[1], 0, 20)
    library.search(queries, 1)
    assert library.remove([ids[1], 999]) == 1
    found, scores = library.search(queries, 20)
    assert set(library.locate(found)[0].ravel().tolist()) == {ids[0]}
    assert scores.max() < 0.9
    assert library.locate(np.arange(20, 40))[0].tolist() == [-1] * 20
    assert add(library, "c") > ids[1]
    assert library.locate(np.arange(40, 60))[1].tolist() == list(range(20))
    with pytest.raises(AfpError, match="no track"):
        library.track(ids[1])


def test_a_replaced_track_keeps_its_id(library: Library, add: Add) -> None:
    track = add(library, "a", 10)
    before = library.rows(track, 0, 10)
    library.search(before, 1)
    assert add(library, "a", 12) == track
    found, _ = library.search(library.rows(track, 0, 12), 1)
    assert library.locate(found)[0].ravel().tolist() == [track] * 12
    assert library.row_count == 12
    assert found.min() == 10


def test_a_track_never_straddles_a_shard(library_dir: Path, add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embeddings, "SHARD_ROWS", 50)
    with Library.open(library_dir, FakeEncoder.id, write=True, create=True, dim=32) as library:
        ids = [add(library, name) for name in ("a", "b", "c")]
    monkeypatch.undo()  # the library remembers
    with Library.open(library_dir) as library:
        assert sorted(path.name for path in (library_dir / "embeddings").iterdir()) == ["000000.f16", "000001.f16"]
        found, _ = library.search(library.rows(ids[2], 0, 20), 1)
        assert found.ravel().tolist() == list(range(50, 70))
        assert library.locate(found)[1].ravel().tolist() == list(range(20))


def test_a_reader_follows_a_writer(library: Library, library_dir: Path, add: Add) -> None:
    with Library.open(library_dir) as reader:
        assert reader.refresh() is False
        ids = [add(library, name) for name in ("a", "b")]
        assert reader.refresh() is True
        assert reader.refresh() is False
        assert reader.search(reader.rows(ids[1], 3, 1), 1)[0].item() == 23
        library.remove([ids[0]])
        assert reader.refresh() is True
        assert reader.track_count == 1
        library.rebuild()
        assert reader.refresh() is True
        found, scores = reader.search(reader.rows(ids[1], 3, 1), 2)
        assert reader.locate(found)[1][0, 0] == 3
        assert scores[0, 1] < 0.9


def test_who_only_looks_loads_no_index_and_follows_all_the_same(library: Library, library_dir: Path, add: Add) -> None:
    track = add(library, "a", 10_000)
    library.rebuild("paper")
    with Library.open(library_dir, searched=False) as reader:
        assert (reader.track_count, reader.index_kind) == (1, "ivfpq")
        other = add(library, "b")
        assert reader.refresh()
        library.build_index()
        assert reader.refresh()
        assert [each.id for each in reader.tracks()] == [track, other]
        assert not reader._index.loaded
        found, _ = reader.search(library.rows(other, 0, 1), 1)
        assert reader.locate(found)[0].tolist() == [[other]], "a search loads it after all"


def test_what_was_not_committed_is_cut_back(library: Library, library_dir: Path, add: Add) -> None:
    track = add(library, "a", 10)
    library.close()
    shard = library_dir / "embeddings" / "000000.f16"
    with shard.open("ab") as file:
        file.write(b"half a row of a track that was not finished")
    with Library.open(library_dir, write=True) as again:
        assert shard.stat().st_size == 10 * (32 + 40) * 2
        assert again.verify() == []
        assert again.length(track) == 10


def test_compaction_gives_room_back(library: Library, library_dir: Path, add: Add) -> None:
    ids = [add(library, name, 100) for name in ("a", "b", "c")]
    kept = library.rows(ids[1], 0, 100)
    library.remove([ids[0], ids[2]])
    library.rebuild()
    assert sum(path.stat().st_size for path in (library_dir / "embeddings").iterdir()) == 100 * (32 + 40) * 2
    np.testing.assert_array_equal(library.rows(ids[1], 0, 100), kept)
    assert library.verify() == []
    assert library.search(kept, 1)[0].min() >= 300


def test_verifying_beside_a_writer_finds_no_fault(library: Library, library_dir: Path, add: Add) -> None:
    add(library, "a")
    with Library.open(library_dir) as reader:
        listed = reader.catalog.tracks

        def while_another_is_added() -> Iterator[StoredTrack]:
            if library.track_count == 1:
                add(library, "b")
            return listed()

        reader.catalog.tracks = while_another_is_added  # type: ignore[method-assign,assignment]
        assert reader.verify() == []


def test_compaction_that_was_killed_is_finished_by_the_next(
    library: Library, library_dir: Path, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [add(library, name, 100) for name in ("a", "b")]
    library.remove(ids[:1])

    def killed(shard: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(library._store, "delete", killed)
    with pytest.raises(KeyboardInterrupt):
        library.rebuild()
    library.close()
    with Library.open(library_dir, write=True) as again:
        again.rebuild()
        assert [path.name for path in (library_dir / "embeddings").iterdir()] == ["000001.f16"]
        assert (again.track_count, again.verify()) == (1, [])


def test_rows_are_deleted_only_after_their_move_is_on_the_disk(library: Library, add: Add) -> None:
    ids = [add(library, name) for name in ("a", "b")]
    library.remove(ids[:1])
    library.rebuild()
    assert library.catalog._one("PRAGMA synchronous") == "2"  # FULL


def test_every_refusal_is_one_plain_sentence(library: Library, library_dir: Path, tmp_path: Path) -> None:
    with pytest.raises(AfpError, match=r"There is no music library in .*; make one with `afp index FOLDER`"):
        Library.open(tmp_path / "none")
    with pytest.raises(AfpError, match="was made by the encoder fake-0123456789ab, not other-1"):
        Library.open(library_dir, "other-1")
    with pytest.raises(AfpError, match="Another program is changing the library"):
        Library.open(library_dir, write=True)
    library.close()
    with Library.open(library_dir, write=True):
        pass
    with sqlite3.connect(library_dir / "catalog.sqlite3") as database:
        database.execute(f"PRAGMA user_version = {SCHEMA + 1}")
        database.execute("UPDATE meta SET value = ? WHERE key = 'schema'", [str(SCHEMA + 1)])
    database.close()
    with pytest.raises(AfpError, match="made by a newer Earmark"):
        Library.open(library_dir)
    (library_dir / "catalog.sqlite3").write_bytes(b"not a database at all" * 99)
    with pytest.raises(AfpError, match="is damaged"):
        Library.open(library_dir)
    assert not (tmp_path / "none").exists()


def test_two_processes_never_write_at_once(library: Library, library_dir: Path, add: Add) -> None:
    program = "import sys; from engine.library.library import Library; Library.open(sys.argv[1], write=True).close()"
    command = [sys.executable, "-c", program, str(library_dir)]
    refused = subprocess.run(command, capture_output=True, text=True)
    assert "Another program is changing the library" in refused.stderr
    add(library, "a")  # the other process disturbed nothing
    library.close()
    assert subprocess.run(command).returncode == 0


@pytest.mark.parametrize("damage", ["cut", "flip", "delete"])
def test_damaged_embeddings_are_found_and_repaired(library: Library, library_dir: Path, add: Add, damage: str) -> None:
    add(library, "a", 10)
    add(library, "b", 10)
    library.close()
    shard = library_dir / "embeddings" / "000000.f16"
    data = bytearray(shard.read_bytes())
    if damage == "cut":
        shard.write_bytes(data[:-100])
    elif damage == "flip":
        data[-50] ^= 1
        shard.write_bytes(data)
    else:
        shard.unlink()
    with Library.open(library_dir) as reader:
        reader.search(np.ones((1, 32), np.float32), 1)  # what is whole is still searched
        assert bool(described(reader)["index_damage"]) is (damage != "flip"), "what is not searched is told of"
        assert [problem.path for problem in reader.verify()][-1] == "/music/b"
    with Library.open(library_dir, write=True) as writer:
        assert writer.repair()
        assert writer.verify() == []
        assert writer.track_count == (0 if damage == "delete" else 1)
        assert ("/music/b", "Its stored embeddings were damaged; index it again.") in writer.failures()


def test_search_in_the_table(library: Library, add: Add) -> None:
    for name in ("Blue moon", "Moonlight", "Sun"):
        add(library, name)
    assert [track.title for track in library.tracks("MOON")] == ["Blue moon", "Moonlight"]
    assert [track.title for track in library.tracks("artist blue")] == ["Blue moon"]
    assert len(library.tracks()) == 3


def test_a_library_that_holds_nothing_yet_takes_another_encoder(tmp_path: Path) -> None:
    Library.open(tmp_path / "l", "one-000000000001", write=True, create=True, dim=8).close()
    with Library.open(tmp_path / "l", "two-000000000002", write=True, dim=16) as library:
        assert (library.encoder_id, library.dim) == ("two-000000000002", 16)


def test_peaks_lie_beside_the_rows_and_are_checked_and_moved_with_them(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    made = {name: random.integers(0, 2**13, (12, 5)).astype(np.uint16) for name in (b"a", b"b")}
    with Library.open(tmp_path, "one-000000000001", write=True, create=True, dim=8, peaks=5) as library:
        ids = {
            name: library.add(Source(name, 1, 1, name), Tags("", "", "", None), 6.0, rows(12, 1)[:, :8], peaks)
            for name, peaks in made.items()
        }
        np.testing.assert_array_equal(library.peaks(ids[b"b"], 2, 3), made[b"b"][2:5])
        assert library.peaks(ids[b"b"], 10, 9).shape == (2, 5)
        library.remove([ids[b"a"]])
        library.rebuild()
        assert library.verify() == []
        np.testing.assert_array_equal(library.peaks(ids[b"b"], 0, 12), made[b"b"])
        with pytest.raises(ValueError, match="peaks of a track"):
            library.add(Source(b"c", 1, 1, b"c"), Tags("", "", "", None), 6.0, rows(12, 1)[:, :8], made[b"a"][:, :4])
    shard = sorted((tmp_path / "embeddings").iterdir())[-1]
    data = bytearray(shard.read_bytes())
    data[-1] ^= 1  # in the peaks of the last row
    shard.write_bytes(data)
    with Library.open(tmp_path) as library:
        assert [problem.reason for problem in library.verify()] == ["Its stored embeddings are damaged."]


def test_the_catalogue_is_on_the_disk_before_an_index_tells_of_its_rows(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    library.catalog._db.conn.set_trace_callback(done.append)
    monkeypatch.setattr(Index, "build", lambda *_: done.append("build"))
    library.build_index()
    assert done.index("PRAGMA synchronous = FULL") < done.index("COMMIT") < done.index("build")


def test_a_reader_can_search_while_most_of_a_library_is_moved(
    library_dir: Path, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, rows_ in {
        "embeddings.SHARD_ROWS": 500, "codebook.EXACT_ROWS": 500, "codebook.LEAST_ROWS": 256,
        "index_builder.TAIL_ROWS": 200, "index.EXACT_MOST": 700,
    }.items():  # fmt: skip
        monkeypatch.setattr(f"engine.library.{name}", rows_)
    with Library.open(library_dir, FakeEncoder.id, write=True, create=True, dim=32) as library:
        ids = [add(library, f"song {number}", 100) for number in range(15)]
        library.build_index()
        library.remove(ids[::5])

        def search(*_: object) -> None:
            with Library.open(library_dir) as reader:
                assert reader.search(np.ones((1, 32), np.float32), 1)[0].min() >= 0

        library.compact(search, least=0.1)
        search()
        assert len(list((library_dir / "embeddings").iterdir())) == 3
        assert library.verify() == []


def test_rows_that_the_copy_still_tells_of_are_not_deleted(
    library: Library, library_dir: Path, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [add(library, name) for name in ("a", "b")]
    library.remove(ids[:1])
    monkeypatch.setattr("engine.library.backup.keep", lambda catalog: False)
    with pytest.raises(Damaged):
        library.compact()
    assert (library_dir / "embeddings" / "000000.f16").exists()


def test_a_reader_lets_go_of_deleted_files_and_of_many_removed_tracks_at_once(
    library: Library, library_dir: Path, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [add(library, name) for name in ("a", "b", "c")]
    with Library.open(library_dir) as reader:
        reader.rows(ids[2], 0, 1)
        with monkeypatch.context() as patched:
            patched.setattr("engine.library.reader.MOVED_MOST", 1)
            patched.setattr(reader._index, "remove", None)  # one by one, each would cost a look at all
            library.remove(ids[:2])
            assert reader.refresh()
        library.compact()
        assert reader.refresh()
        assert not set(reader._store._files) - {1}
        assert reader.search(reader.rows(ids[2], 0, 1), 1)[0].item() >= 20


def test_what_a_disk_that_went_away_cut_short_is_followed_again(
    library: Library, library_dir: Path, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library, "a")
    with Library.open(library_dir) as reader:
        track = add(library, "b")

        def gone(first: int, count: int) -> None:
            raise LibraryUnavailable("It is not there.")

        with monkeypatch.context() as patched, pytest.raises(LibraryUnavailable):
            patched.setattr(reader._store, "read", gone)
            reader.refresh()
        assert reader.refresh()
        found, _ = reader.search(reader.rows(track, 0, 1), 1)
        assert reader.locate(found)[0].item() == track


def test_an_index_of_rows_that_never_were_takes_no_numbers(library: Library, library_dir: Path, add: Add) -> None:
    add(library, "a", 10_000)
    library.rebuild("paper")
    library.close()
    manifest = library_dir / "index" / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"end": 10000', '"end": 90000'))
    with Library.open(library_dir, write=True) as again:
        assert again.catalog.next_row == 10_000
        assert again.index_due()
