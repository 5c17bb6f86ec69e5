import json
import os
import shutil
from pathlib import Path

import faiss
import numpy as np
import pytest

from engine.library.embeddings import Embeddings
from engine.library.index import EXACT_ROWS, LEAST_ROWS, Index, IvfPq, policy
from tests.engine.library.fakes import rows

COUNT = 12_000
SPANS = [(0, 4_000), (4_000, 8_000)]


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Embeddings:
    directory = tmp_path_factory.mktemp("embeddings")
    store = Embeddings(directory, 32)
    # Neighbouring segments are alike, as in music.
    walk = np.cumsum(rows(COUNT, 0), axis=0)
    walk[1:] -= 0.9 * walk[:-1]
    store.write(0, (walk / np.linalg.norm(walk, axis=1, keepdims=True)).astype(np.float16).view(np.uint16))
    return store


def opened(directory: Path, store: Embeddings, preset: str = "paper") -> Index:
    directory.mkdir(exist_ok=True)
    index = Index(directory, store, "fake-1", preset)
    index.load(SPANS, [])
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
    assert policy(10**6, 128, "paper") == IvfPq(lists=256, pieces=32, probes=4, refine=0)
    above = policy(EXACT_ROWS + 1, 128, "auto")
    assert above is not None
    assert (above.pieces, above.refine) == (64, 4)
    assert 128 % above.pieces == 0


def test_exact_search_is_exact(tmp_path: Path, stored: Embeddings) -> None:
    index = opened(tmp_path / "index", stored, "auto")
    queries = rows(6, 1)
    found, scores = index.search(queries, 10)
    everything = queries @ stored.read(0, COUNT).astype(np.float32).T
    np.testing.assert_array_equal(found, np.argsort(-everything, axis=1)[:, :10])
    np.testing.assert_allclose(scores, -np.sort(-everything, axis=1)[:, :10], atol=1e-3)


def test_the_paper_preset_is_built_with_its_figures(paper: Index) -> None:
    assert (paper.indexed_rows, paper.exact_rows) == (COUNT, 0)
    entry = json.loads((paper.directory / "manifest.json").read_text())["shards"][0]
    made = faiss.read_index(str(paper.directory / entry["file"]))
    assert (made.nlist, made.pq.M, made.pq.nbits, made.nprobe) == (256, 32, 8, 4)


def test_probes_are_really_used(paper: Index, stored: Embeddings) -> None:
    queries = rows(200, 2)
    truth = np.argmax(queries @ stored.read(0, COUNT).astype(np.float32).T, axis=1)

    def recall(probes: int) -> float:
        for file in paper._files.values():
            file.index.nprobe = probes
        return float((paper.search(queries, 20)[0] == truth[:, None]).any(axis=1).mean())

    one, four, all_of_them = recall(1), recall(4), recall(256)
    assert one < four < all_of_them
    assert all_of_them > 0.9


def test_the_tail_is_searched_and_the_removed_masked(tmp_path: Path, stored: Embeddings) -> None:
    index = opened(tmp_path / "index", stored)
    index.build([(0, 10_000)])
    index.load([(0, 10_000), (10_000, 2_000)], [])
    assert (index.indexed_rows, index.exact_rows) == (10_000, 2_000)
    queries = stored.read(9_990, 20).astype(np.float32)
    assert (index.search(queries, 20)[0] == np.arange(9_990, 10_010)[:, None]).any(axis=1).all()
    index.remove(9_995, 10)
    found, _ = index.search(queries, 20)
    assert not np.isin(found, np.arange(9_995, 10_005)).any()
    assert (found[:5] == np.arange(9_990, 9_995)[:, None]).any(axis=1).all()


def test_what_ivfpq_finds_is_scored_on_the_stored_rows(
    tmp_path: Path, stored: Embeddings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.library.index.EXACT_ROWS", 10_000)
    index = opened(tmp_path / "index", stored, "auto")
    index.build(SPANS)
    index.load(SPANS, [])
    assert index.indexed_rows == COUNT
    queries = rows(4, 3)
    found, scores = index.search(queries, 10)
    held = np.stack([[stored.read(int(row), 1)[0] for row in near] for near in found]).astype(np.float32)
    np.testing.assert_allclose(scores, np.einsum("qd,qkd->qk", queries, held), atol=1e-5)


@pytest.mark.parametrize("kept", [5_000, 0])
def test_tracks_of_a_shard_that_was_cut_are_left_out(
    tmp_path: Path, stored: Embeddings, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    monkeypatch.setattr("engine.library.index.EXACT_ROWS", 10_000)
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


@pytest.mark.parametrize("damage", ["flip", "cut", "gone", "manifest", "keys", "path", "encoder"])
def test_a_damaged_index_is_noticed_and_done_without(paper: Index, damage: str) -> None:
    manifest = paper.directory / "manifest.json"
    file = next(paper.directory.glob("*.faiss"))
    data = bytearray(file.read_bytes())
    if damage == "flip":
        data[len(data) // 2] ^= 1
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
    else:
        manifest.write_text(manifest.read_text().replace("fake-1", "fake-2"))
    assert len(paper.problems()) == 1
    paper.load(SPANS, [])
    assert paper.damage
    assert (paper.indexed_rows, paper.exact_rows) == (0, COUNT)
    assert (paper.due(SPANS)) is (damage in ("manifest", "keys", "encoder"))
