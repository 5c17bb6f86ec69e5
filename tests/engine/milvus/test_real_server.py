"""Libraries published to a real Milvus 2.3.5 and read from it: they answer as their folders do."""

import json
import os
import shutil
import signal
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soxr

from engine.audio.release_ids import Release
from engine.audio.tags import Tags
from engine.cli import main
from engine.demo.composer import STRANGER
from engine.demo.excerpt import noisy_excerpt
from engine.encoders import Encoder
from engine.errors import AfpError, LibraryUnavailable
from engine.features.peaks import STORED
from engine.library import codebook
from engine.library.library import Library
from engine.library.location import Address
from engine.library.track import Source
from engine.milvus import library as reading
from engine.milvus.library import MilvusLibrary
from engine.milvus.publishing import Published, publish
from engine.milvus.server import BLOCKS, ROWS, TRACKS, Server
from engine.milvus.token import VARIABLE
from engine.recognition.evidence import Evidence
from engine.recognition.recognizer import Recognizer
from tests.engine.library.fakes import rows
from tests.engine.milvus.conftest import RealServer

pytestmark = pytest.mark.usefixtures("token")
FILLED = 1_700
"""Rows beside the demo's 1,560."""


@dataclass
class Pair:
    """A folder, and where it was published."""

    folder: Path
    address: Address


def fill(library: Library, name: str, count: int, seed: int) -> int:
    peaks = np.random.default_rng(seed).integers(0, 8000, (count, STORED)).astype(np.uint16)
    source = Source(os.fsencode(f"/music/{name}.ogg"), 1, seed, name.encode())
    return library.add(
        source,
        Tags(name, "Nobody", "Noise", None, Release("USS1Z9900001")),
        count / 2,
        rows(count, seed, library.dim),
        peaks,
    )


def published(folder: Path, address: Address) -> Published:
    with Library.open(folder, write=True) as library, closing(Server(address, 60.0)) as server:
        return publish(library, server)


def count(server: Server, collection: str) -> int:
    name = f"{server.address.name}_{collection}"
    found = server._client.query(name, filter="", output_fields=["count(*)"], consistency_level="Strong")
    return int(found[0]["count(*)"])


@pytest.fixture(scope="module")
def large(running: RealServer, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """The demo's pieces among rows of noise, by the paper's preset: K 256, 32 pieces of 8 bits."""
    folder = tmp_path_factory.mktemp("large") / "library"
    assert main(["demo", "--make-only", "--library", str(folder)]) == 0
    with Library.open(folder, write=True) as library:
        for n in range(17):
            fill(library, f"noise {n}", FILLED // 17, n)
        library.catalog.set("preset", "paper")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, "root:Milvus")
        patch.setattr(codebook, "LEAST_ROWS", 2000)  # the server needs half a minute to learn from 10,000
        address = running.address(folder.parent.name)
        assert published(folder, address).index == "ivfpq"
    return Pair(folder, address)


@pytest.fixture
def small(running: RealServer, tmp_path: Path, request: pytest.FixtureRequest) -> Pair:
    """Four tracks of 60 rows, to be published."""
    pair = Pair(tmp_path / "library", running.address(request.node.name.partition("[")[0]))
    with Library.open(pair.folder, "fake-0123456789ab", write=True, create=True, dim=32, peaks=STORED) as library:
        for n in range(4):
            fill(library, f"song {n}", 60, n)
    return pair


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Readers look for news as often as they are asked to."""
    monkeypatch.setattr(reading, "LOOK_S", 0.0)


def assert_same(folder: Path, remote: MilvusLibrary) -> None:
    """Everything that can be read is as the folder has it."""
    with Library.open(folder) as library:
        assert remote.tracks() == library.tracks()
        assert (remote.track_count, remote.row_count) == (library.track_count, library.row_count)
        for track in library.tracks():
            assert remote.track(track.id) == track
            assert remote.length(track.id) == library.length(track.id)
            assert np.array_equal(remote.rows(track.id, 7, 1000), library.rows(track.id, 7, 1000))
            assert np.array_equal(remote.peaks(track.id, 0, 50), library.peaks(track.id, 0, 50))
            queries = library.rows(track.id, 3, 2)
            for ours, theirs in zip(library.search(queries, 5), remote.search(queries, 5), strict=True):
                assert np.allclose(ours[:, 0], theirs[:, 0], atol=1e-5)


def test_ivf_pq_is_what_searches(large: Pair) -> None:
    with closing(Server(large.address)) as server, MilvusLibrary.open(large.address) as library:
        index = server.indexed(ROWS)
        assert (index["index_type"], index["metric_type"], index["state"]) == ("IVF_PQ", "IP", "Finished")
        assert (index["nlist"], index["m"], index["nbits"]) == ("256", "32", "8")
        assert int(index["indexed_rows"]) >= library.row_count > FILLED
        assert library.index_kind == "ivfpq"
        # By their codes no row is wholly like itself; scored again by what is stored it is.
        track = library.tracks("noise 3")[0].id
        query = library.rows(track, 40, 1)
        coded = server._client.search(
            f"{server.address.name}_rows",
            list(query),
            limit=1,
            output_fields=[],
            search_params={"metric_type": "IP", "params": {"nprobe": 4}},
        )
        assert coded[0][0]["distance"] != pytest.approx(1.0, abs=2e-3)
        found, scores = library.search(query, 3)
        assert scores[0, 0] == pytest.approx(1.0, abs=2e-3)
        assert library.locate(found[:, :1]) == (np.array([[track]]), np.array([[40]]))


def test_recordings_get_the_folders_verdicts(large: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(tmp_path / f"{seed}.wav") for seed in range(3)]
    for seed, file in enumerate(files):
        assert main(["demo", "--excerpt", file, "--seed", str(seed)]) == 0
    for place in (str(large.folder), str(large.address)):
        assert main(["identify", *files, "--library", place, "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    for ours, theirs in zip(lines[:3], lines[3:], strict=True):
        assert ours["verdict"] == theirs["verdict"] == "match"
        best, same = ours["matches"][0], theirs["matches"][0]
        assert {**same, "confidence": 0} == {**best, "confidence": 0}
        assert same["confidence"] == pytest.approx(best["confidence"], abs=0.02)


def test_a_stranger_is_not_in_it(large: Pair, encoder: Encoder) -> None:
    excerpt = noisy_excerpt(0, STRANGER)
    sound = soxr.resample(excerpt.samples, excerpt.rate, encoder.sample_rate).astype(np.float32)
    with MilvusLibrary.open(large.address, encoder.id) as library:
        verdict = Recognizer(encoder, library).identify(sound)
    assert (verdict.verdict, bool(verdict.matches)) == ("unknown", True)


def test_status_says_what_it_is(large: Pair, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["library", "status", "--library", str(large.address), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["library"] == str(large.address)
    assert (told["server"], told["tracks"], told["index"]) == ("127.0.0.1", 12 + 17, "ivfpq")
    with Library.open(large.folder) as library:
        assert told["segments"] == library.row_count
        assert told["audio_s"] == pytest.approx(library.catalog.totals()["audio_s"], abs=0.01)


def test_a_reader_follows_what_is_added_changed_and_removed(small: Pair, eager: None) -> None:
    assert (published(small.folder, small.address).added, published(small.folder, small.address).unchanged) == (4, 4)
    with MilvusLibrary.open(small.address, "fake-0123456789ab") as remote:
        assert remote.index_kind == "exact"
        assert_same(small.folder, remote)
        with Library.open(small.folder, write=True) as library:
            gone, other, retagged, _ = library.tracks()
            old = library.rows(gone.id, 5, 1)
            library.remove({gone.id})
            fill(library, other.title, 90, 77)  # the same file, with other sound
            row = library.catalog.by_id(retagged.id)
            assert row is not None
            library.moved(retagged.id, Source(b"/music/\xff.ogg", 1, 1, row.content), Tags("Tagged", "", "", None))
            fill(library, "song 9", 300, 9)
        report = published(small.folder, small.address)
        assert (report.added, report.updated, report.removed, report.unchanged) == (1, 2, 1, 1)
        assert (report.tracks, report.segments) == (4, 90 + 60 + 60 + 300)
        assert remote.refresh() is True
        assert_same(small.folder, remote)
        assert remote.refresh() is False
        found, scores = remote.search(old, 5)
        assert scores[0, 0] < 0.9
        assert (remote.locate(found)[0] >= 0).all()
        assert count(remote.server, ROWS) == report.segments
        with pytest.raises(AfpError, match="no track"):
            remote.rows(gone.id, 0, 1)
        stranger = small.folder.with_name("stranger")
        with Library.open(stranger, remote.encoder_id, write=True, create=True, dim=32, peaks=STORED) as other:
            fill(other, "stranger", 20, 1)
        with pytest.raises(AfpError, match="Another library was published as"):
            published(stranger, small.address)
        assert not remote.refresh()


def test_a_publication_that_is_cut_off_is_gone_on_with(small: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.milvus.publishing.ROWS_AT_ONCE", 90)
    with Library.open(small.folder, write=True) as library, closing(Server(small.address, 60.0)) as server:
        insert, calls = server.insert, []

        def dies(collection: str, records: list[dict[str, object]], replace: bool = False) -> None:
            if calls.count(BLOCKS) == 4 and collection == TRACKS:  # rows and blocks are there, their track is not
                raise KeyboardInterrupt
            insert(collection, records, replace)
            calls.append(collection)

        server.insert = dies  # type: ignore[method-assign]
        report = publish(library, server, cancelled=lambda: BLOCKS in calls)
        assert (report.cancelled, report.tracks) == (True, 2)
        with pytest.raises(LibraryUnavailable, match="not completely published"):
            MilvusLibrary.open(small.address)
        with pytest.raises(KeyboardInterrupt):
            publish(library, server)
        server.insert = insert  # type: ignore[method-assign]
        assert calls.count(ROWS) == 4
        with library.catalog.change() as generation:  # and now its track goes
            library.catalog.remove(library.tracks()[2].id, generation)
    report = published(small.folder, small.address)
    assert (report.tracks, report.segments, report.cancelled) == (3, 180, False)
    with MilvusLibrary.open(small.address) as remote:
        assert_same(small.folder, remote)
        assert (count(remote.server, ROWS), count(remote.server, TRACKS)) == (180, 1 + 3)
        assert count(remote.server, BLOCKS) == 3 * -(-60 // remote.meta.rows_a_block)


def test_a_copy_that_went_its_own_way_takes_the_place_of_what_was_published(
    small: Pair, tmp_path: Path, eager: None
) -> None:
    shutil.copytree(small.folder, tmp_path / "copy")
    with Library.open(small.folder, write=True) as library, Library.open(tmp_path / "copy", write=True) as copy:
        identity = library.identity()
        copy.catalog.set("identity", identity)
        fill(library, "ours", 100, 50)
        fill(copy, "theirs", 40, 60)
        fill(copy, "theirs too", 80, 61)
    published(small.folder, small.address)
    with MilvusLibrary.open(small.address) as remote:
        published(tmp_path / "copy", small.address)
        assert remote.refresh()
        assert_same(tmp_path / "copy", remote)
        assert count(remote.server, ROWS) == 4 * 60 + 40 + 80


def test_who_may_not_or_is_not_there_is_told_so(small: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AfpError, match="There is no library"):
        MilvusLibrary.open(small.address)
    nobody = Address("127.0.0.1", 9, "songs", tls=False)
    with pytest.raises(LibraryUnavailable, match="does not answer"):
        Server(nobody, 1.0)
    with pytest.raises(LibraryUnavailable, match="does not answer"):  # it is never talked to in plain text
        Server(Address(small.address.host, small.address.port, "songs", tls=False), 1.0)
    monkeypatch.setenv(VARIABLE, "root:wrong")
    with pytest.raises(AfpError, match="does not accept the token"):
        Server(small.address)


def test_listening_goes_on_when_the_server_is_back(large: Pair, running: RealServer, encoder: Encoder) -> None:
    excerpt = noisy_excerpt(0)
    sound = soxr.resample(excerpt.samples, excerpt.rate, encoder.sample_rate).astype(np.float32)
    with MilvusLibrary.open(large.address, encoder.id) as library:
        library.server.answer_s = library.server._patience_s = 1.0
        evidence = Evidence(Recognizer(encoder, library))
        half = len(sound) // 2
        os.kill(running.pid, signal.SIGSTOP)
        try:
            with pytest.raises(LibraryUnavailable, match="does not answer"):
                evidence.push(sound[:half])
        finally:
            os.kill(running.pid, signal.SIGCONT)
        evidence.reset()
        verdict = None
        for _ in range(60):
            try:
                verdict = evidence.push(sound)
                break
            except LibraryUnavailable:
                time.sleep(0.5)
                evidence.reset()
        assert verdict is not None and verdict.verdict == "match"
        assert verdict.matches[0].track.title == excerpt.title
