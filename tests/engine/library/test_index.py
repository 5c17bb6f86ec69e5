import dataclasses
import json
import os
import shutil
import time
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import faiss
import numpy as np
import pytest

from engine.errors import AfpError, LibraryUnavailable
from engine.library.codebook import EXACT_ROWS, LEAST_ROWS, Codebook, IvfPq, policy
from engine.library.embeddings import Embeddings
from engine.library.index import Index
from engine.library.index_builder import IndexBuilder
from engine.library.index_files import IndexFiles
from tests.engine.library.fakes import rows

COUNT = 12_000
SPANS = [(0, 4_000), (4_000, 8_000)]


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Embeddings:
    directory = tmp_path_factory.mktemp("embeddings")
    store = Embeddings(directory, 32)
    # Neighbouring segments are alike, as in music.
    walk = rows(COUNT, 0)
    for row in range(1, COUNT):
        walk[row] += 1.5 * walk[row - 1] / np.linalg.norm(walk[row - 1])
    store.write(0, (walk / np.linalg.norm(walk, axis=1, keepdims=True)).astype(np.float16).view(np.uint16))
    return store


def opened(directory: Path, store: Embeddings, preset: str = "paper") -> Index:
    directory.mkdir(exist_ok=True)
    index = Index(directory, store, "fake-1", preset)
    index.load(SPANS)
    return index


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, stored: Embeddings) -> Path:
    """An index by the paper's preset over all rows, made once; tests damage copies of it."""
    directory = tmp_path_factory.mktemp("built") / "index"
    index = opened(directory, stored)
    assert index.due(SPANS)
    index.build(SPANS)
    assert not index.due(SPANS)
    return directory


@pytest.fixture
def paper(tmp_path: Path, stored: Embeddings, built: Path) -> Index:
    shutil.copytree(built, tmp_path / "index")
    return opened(tmp_path / "index", stored)


def test_the_policy() -> None:
    assert policy(EXACT_ROWS, 128, "auto") is None
    assert policy(10**7, 128, "exact") is None
    assert policy(LEAST_ROWS - 1, 128, "paper") is None
    assert policy(10**6, 128, "paper") == IvfPq(cells=256, pieces=32, probes=4, refine=0)
    settings = [policy(EXACT_ROWS + 1 + rows, 128, "auto") for rows in (0, 10**6, 10**7, 6 * 10**7)]
    assert all(each is not None and (each.pieces, each.refine) == (32, 4) for each in settings)
    assert all(each is not None and each.groups**2 == each.cells for each in settings)
    assert len({each.cells for each in settings if each}) > 1, "more cells in larger libraries"


def test_exact_search_is_exact(tmp_path: Path, stored: Embeddings) -> None:
    index = opened(tmp_path / "index", stored, "auto")
    queries = rows(6, 1)
    found, scores = index.search(queries, 10)
    everything = queries @ stored.read(0, COUNT).astype(np.float32).T
    np.testing.assert_array_equal(found, np.argsort(-everything, axis=1)[:, :10])
    np.testing.assert_allclose(scores, -np.sort(-everything, axis=1)[:, :10], atol=1e-3)


def test_the_paper_preset_is_built_with_its_figures(paper: Index) -> None:
    assert paper.indexed_rows == COUNT
    manifest = json.loads((paper.directory / "manifest.json").read_text())
    assert manifest["settings"] == {"cells": 256, "pieces": 32, "probes": 4, "refine": 0, "groups": 0}
    made = faiss.read_index(str(paper.directory / manifest["codebook"]))
    assert (made.nlist, made.pq.M, made.pq.nbits, made.ntotal) == (256, 32, 8, 0)


def test_probes_are_really_used(paper: Index, stored: Embeddings) -> None:
    queries = rows(200, 2)
    truth = np.argmax(queries @ stored.read(0, COUNT).astype(np.float32).T, axis=1)

    def recall(probes: int) -> float:
        codebook = paper._codebook
        assert codebook is not None
        codebook.settings = dataclasses.replace(codebook.settings, probes=probes)
        return float((paper.search(queries, 20)[0] == truth[:, None]).any(axis=1).mean())

    one, four, all_of_them = recall(1), recall(4), recall(256)
    assert one < four < all_of_them
    assert all_of_them > 0.9


def test_the_tail_is_searched_and_the_removed_masked(tmp_path: Path, stored: Embeddings) -> None:
    index = opened(tmp_path / "index", stored)
    index.build([(0, 10_000)])
    index.load([(0, 10_000), (10_000, 2_000)])
    assert index.indexed_rows == 10_000
    queries = stored.read(9_990, 20).astype(np.float32)
    assert (index.search(queries, 20)[0] == np.arange(9_990, 10_010)[:, None]).any(axis=1).all()
    index.remove(9_995, 10)
    found, _ = index.search(queries, 20)
    assert not np.isin(found, np.arange(9_995, 10_005)).any()
    assert (found[:5] == np.arange(9_990, 9_995)[:, None]).any(axis=1).all()


def test_what_ivfpq_finds_is_scored_on_the_stored_rows(
    tmp_path: Path, stored: Embeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.library.codebook.EXACT_ROWS", 10_000)
    index = opened(tmp_path / "index", stored, "auto")
    index.build(SPANS)
    index.load(SPANS)
    assert index.indexed_rows == COUNT
    queries = rows(4, 3)
    found, scores = index.search(queries, 10)
    held = np.stack([[stored.read(int(row), 1)[0] for row in near] for near in found]).astype(np.float32)
    np.testing.assert_allclose(scores, np.einsum("qd,qkd->qk", queries, held), atol=1e-5)


@pytest.mark.parametrize("kept", [5_000, 0])
def test_tracks_of_a_shard_that_was_cut_are_left_out(
    tmp_path: Path, stored: Embeddings, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    monkeypatch.setattr("engine.library.codebook.EXACT_ROWS", 10_000)
    store = Embeddings(shutil.copytree(stored.directory, tmp_path / "embeddings"), 32)
    opened(tmp_path / "index", store, "auto").build(SPANS)
    store.close()
    if kept:
        os.truncate(store.path(0), kept * store.row_bytes)
    else:
        store.path(0).unlink()
    index = opened(tmp_path / "index", store, "auto")
    assert index.damage.endswith("is cut short or gone; run `afp library repair`.")
    found, _ = index.search(rows(50, 3), 10)
    assert found.max() == (-1 if not kept else pytest.approx(3_999, abs=500))


@pytest.mark.parametrize(
    "damage", ["codebook", "cut", "gone", "sizes", "manifest", "keys", "path", "encoder", "far", "half", "unnamed"]
)
def test_a_damaged_index_is_noticed_and_done_without(paper: Index, stored: Embeddings, damage: str) -> None:
    manifest = paper.directory / "manifest.json"
    file = next(paper.directory.glob("*.codebook" if damage == "codebook" else "*.part"))
    data = bytearray(file.read_bytes())
    if damage in ("codebook", "sizes"):
        data[4 if damage == "sizes" else len(data) // 2] ^= 1
        file.write_bytes(data)
    elif damage == "cut":
        file.write_bytes(data[:-1])
    elif damage == "gone":
        file.unlink()
    elif damage == "manifest":
        manifest.write_text("{")
    elif damage == "keys":
        manifest.write_text(manifest.read_text().replace('"rows"', '"rooms"'))
    elif damage == "path":
        manifest.write_text(manifest.read_text().replace(file.name, f"../index/{file.name}"))
    elif damage in ("far", "half"):
        end = 10**14 if damage == "far" else COUNT + 0.5
        manifest.write_text(manifest.read_text().replace(f'"end": {COUNT}', f'"end": {end}'))
    elif damage == "unnamed":
        manifest.write_text(manifest.read_text().replace(f'"{file.name}"', "7"))
    else:
        manifest.write_text(manifest.read_text().replace("fake-1", "fake-2"))
    assert len(paper.problems()) == 1
    paper = opened(paper.directory, stored)
    assert paper.damage
    assert paper.indexed_rows == 0
    assert paper.due(SPANS) is (damage != "codebook"), "made anew by the next that writes, or by `repair`"


def test_a_flipped_bit_in_a_code_is_found_by_verify_and_costs_no_answer(paper: Index, stored: Embeddings) -> None:
    file = next(paper.directory.glob("*.part"))
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(data)
    assert [path for path, _ in paper.problems()] == [str(file)]
    paper.load(SPANS)
    queries = stored.read(100, 20).astype(np.float32)
    assert (paper.search(queries, 20)[0] == np.arange(100, 120)[:, None]).any(axis=1).all()


def test_damage_is_not_merged_into_a_file_that_looks_whole(tmp_path: Path, stored: Embeddings) -> None:
    index = opened(tmp_path / "index", stored)
    index.build([(0, 10_500)])
    index.build([(0, 10_500), (10_500, 500)], anew=False)
    first = json.loads((index.directory / "manifest.json").read_text())["parts"]
    assert len(first) == 2
    file = index.directory / first[1]["file"]
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(data)
    index.build([(0, 10_500), (10_500, 500), (11_000, 500)], anew=False)
    assert [path for path, _ in index.problems()] == [str(file)]


def test_what_is_added_is_coded_alone_and_small_files_become_one(
    tmp_path: Path, stored: Embeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.library.codebook.EXACT_ROWS", 5_000)
    index = opened(tmp_path / "index", stored, "auto")
    index.build([(0, 10_000)])
    first = json.loads((index.directory / "manifest.json").read_text())
    taught = []
    monkeypatch.setattr(Codebook, "learn", lambda *_: taught.append(1))
    coded = []
    encode = Codebook.encode
    monkeypatch.setattr(Codebook, "encode", lambda self, rows: coded.append(len(rows)) or encode(self, rows))
    live = [(0, 10_000)]
    for start in range(10_000, 12_000, 500):
        live.append((start, 500))
        index.build(live, anew=False)
    assert not taught
    assert sum(coded) == 2_000, "every row is coded once"
    manifest = json.loads((index.directory / "manifest.json").read_text())
    assert manifest["codebook"] == first["codebook"]
    assert [part["rows"] for part in manifest["parts"]] == [10_000, 1_500, 500]
    assert len(list(index.directory.glob("*.part"))) == 3, "what was merged is gone"
    assert index.problems() == []
    index.load(live)
    assert index.indexed_rows == 12_000
    queries = stored.read(9_990, 1_000).astype(np.float32)
    found = (index.search(queries, 10)[0] == np.arange(9_990, 10_990)[:, None]).any(axis=1)
    assert found.mean() > 0.99


def test_a_library_that_has_outgrown_its_codebook_is_taught_anew(
    tmp_path: Path, stored: Embeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = IvfPq(cells=64, pieces=8, probes=8, refine=4, groups=8)
    large = dataclasses.replace(small, cells=256, groups=16)
    monkeypatch.setattr("engine.library.index_builder.policy", lambda rows, *_: small if rows < 11_000 else large)
    index = opened(tmp_path / "index", stored, "auto")
    index.build([(0, 10_500)])
    assert not index.due([(0, 10_500)])
    assert index.due(SPANS)
    index.build(SPANS, anew=False)
    manifest = json.loads((index.directory / "manifest.json").read_text())
    assert manifest["settings"]["cells"] == 256
    assert [part["rows"] for part in manifest["parts"]] == [COUNT]
    assert not index.due([(0, 10_500)]), "a library that shrank keeps its codebook"


def test_only_cells_that_queries_come_near_are_read(paper: Index, stored: Embeddings) -> None:
    codebook = paper._codebook
    assert codebook is not None
    queries = stored.read(100, 1).astype(np.float32)
    paper.search(queries, 20)
    assert 0 < codebook._held.sum() <= codebook.settings.probes


def test_a_part_that_goes_away_while_it_is_searched_is_an_error_that_says_so(
    paper: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = next(paper.directory.glob("*.part"))
    os.truncate(file, 2_000)
    with pytest.raises(AfpError, match=r"is cut short; run `afp library rebuild`"):
        paper.search(rows(20, 1), 20)


def test_a_large_library_without_its_index_is_not_loaded_into_memory(
    tmp_path: Path, stored: Embeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.library.index.EXACT_MOST", 5_000)
    with pytest.raises(AfpError, match=r"is missing or behind; run `afp library rebuild`"):
        opened(tmp_path / "index", stored, "auto")


def test_a_cancelled_build_leaves_what_was_there(tmp_path: Path, stored: Embeddings, built: Path) -> None:
    shutil.copytree(built, tmp_path / "index")
    before = (tmp_path / "index" / "manifest.json").read_bytes()
    index = opened(tmp_path / "index", stored)
    index.build(SPANS, cancelled=lambda: True)
    assert (tmp_path / "index" / "manifest.json").read_bytes() == before
    index.load(SPANS)
    assert (index.damage, index.indexed_rows) == ("", COUNT)


def test_half_an_index_does_not_pass_for_all_when_the_disk_goes_away(
    tmp_path: Path, stored: Embeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = opened(tmp_path / "index", stored, "auto")

    def gone(first: int, count: int) -> None:
        raise LibraryUnavailable("It is not there.")

    with monkeypatch.context() as patched, pytest.raises(LibraryUnavailable):
        patched.setattr(stored, "read", gone)
        index.load(SPANS)
    assert not index.loaded


def test_what_is_learnt_from_keeps_no_whole_tracks_in_memory(
    tmp_path: Path, stored: Embeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[weakref.ref[np.ndarray]] = []

    def noted(first: int, count: int) -> np.ndarray:
        assert sum(each() is not None for each in read) < 2
        rows = Embeddings.read(stored, first, count).copy()
        read.append(weakref.ref(rows))
        return rows

    monkeypatch.setattr(stored, "read", noted)
    spans = [(first, 100) for first in range(0, COUNT, 100)]
    few = IvfPq(cells=4, pieces=8, probes=4, refine=4, groups=2)
    monkeypatch.setattr("engine.library.index_builder.rows_to_learn", lambda wanted: COUNT // 4)
    assert (
        len(IndexBuilder(IndexFiles(tmp_path, "fake-1", stored.dim), stored, "auto")._sample(spans, COUNT, few)) < COUNT
    )
    assert len(read) > 2


def test_threads_that_code_open_a_shard_once(stored: Embeddings, monkeypatch: pytest.MonkeyPatch) -> None:
    store, real, opened = Embeddings(stored.directory, 32), os.open, []

    def slow(*given: object) -> int:
        opened.append(given)
        time.sleep(0.02)
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", slow)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda first: store.read(first, 10), range(0, 400, 100)))
    store.close()
    assert len(opened) == 1
