import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.audio.decode import decode
from engine.audio.release_ids import Release
from engine.audio.tags import Tags
from engine.errors import AfpError, UsageError
from engine.features.peaks import of_rows
from engine.library import scanner, track_encoding, walk, workers
from engine.library.library import Library
from engine.library.scanner import Report, index
from engine.library.workers import Done, Failed, Job, Pool
from tests.engine.library.fakes import FakeEncoder
from tests.engine.sounds import melody, song, write


def reasons(report: Report) -> dict[str, str]:
    return {Path(failure["path"]).name: failure["reason"] for failure in report.failed}


@pytest.fixture
def scan(library: Library, fake: FakeEncoder) -> Iterator[Callable[..., Report]]:
    with Pool(1) as pool:
        yield lambda *paths, **more: index(library, paths, fake, pool=pool, **more)


def test_a_folder_is_indexed_and_found_by_its_sound(
    library: Library, fake: FakeEncoder, scan: Callable[..., Report], tmp_path: Path
) -> None:
    for seed in range(3):
        song(tmp_path / f"album {seed}" / f"song {seed}.flac", seed=seed)
    (tmp_path / "cover.jpg").write_bytes(b"not music")
    seen: list[tuple[float, float | None, str, str]] = []
    report = scan(tmp_path, progress=lambda *step: seen.append(step))
    assert {**report.to_json(), "elapsed_s": 0} == {
        "added": 3, "updated": 0, "unchanged": 0, "missing": 0, "failed": [], "away": [],
        "tracks": 3, "segments": 33, "audio_s": 18.0, "elapsed_s": 0,
    }  # fmt: skip
    assert seen[-1] == (3, 3, "files", "Indexing")
    heard = decode(tmp_path / "album 1" / "song 1.flac", 8000, start_s=2.0)
    tracks, segments = library.locate(library.search(fake.embed(heard), 1)[0])
    assert {library.track(int(track)).title for track in tracks.ravel()} == {"song 1"}
    assert segments.ravel().tolist() == [4, 5, 6, 7, 8, 9, 10]


def test_only_what_changed_is_done_again(library: Library, scan: Callable[..., Report], tmp_path: Path) -> None:
    one, two, three = (song(tmp_path / f"{seed}.flac", seed=seed) for seed in range(3))
    scan(tmp_path)
    ids = {track.path: track.id for track in library.tracks()}
    os.utime(one, ns=(1, 1))  # touched, its content is the same
    song(two, seed=9)
    os.utime(two, ns=(2, 2))
    three.unlink()
    report = scan(tmp_path)
    assert (report.added, report.updated, report.unchanged, report.missing) == (0, 1, 1, 1)
    assert {track.path: track.id for track in library.tracks()} == ids
    assert {Path(track.path).name: track.state for track in library.tracks()}["2.flac"] == "missing"
    song(three, seed=2)
    assert scan(tmp_path).missing == 0


def test_tags_that_an_earlier_version_did_not_read_are_read_without_decoding(
    library: Library, scan: Callable[..., Report], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    song(tmp_path / "a.flac")
    scan(tmp_path)
    (track,) = library.tracks()
    with library.catalog.change() as generation:
        stored = library.catalog.by_id(track.id)
        assert stored is not None
        library.catalog.put(replace(stored, tags=0), generation)
    read = Tags("A", "B", "C", None, Release("USS1Z9900001", "Light House"))
    asked: list[str] = []
    answers = iter((None, read))
    monkeypatch.setattr(scanner, "parsed_tags", lambda path: asked.append(path) or next(answers))
    assert scan(tmp_path).unchanged == 1
    assert library.track(track.id) == track, "a file that cannot be read just now"
    assert scan(tmp_path).unchanged == 1
    assert library.track(track.id) == replace(track, title="A", artist="B", album="C", release=read.release)
    assert library.verify() == []
    scan(tmp_path)
    assert asked == [str(tmp_path / "a.flac")] * 2, "and never again"


def test_a_moved_file_keeps_its_track_and_a_copy_gets_its_own(
    library: Library, scan: Callable[..., Report], tmp_path: Path
) -> None:
    old = song(tmp_path / "old.flac")
    scan(tmp_path)
    (track,) = library.tracks()
    old.rename(tmp_path / "new.flac")
    shutil.copy(tmp_path / "new.flac", tmp_path / "newer.flac")
    report = scan(tmp_path)
    assert (report.added, report.updated, report.missing, report.tracks) == (1, 1, 0, 2)
    kept = library.track(track.id)
    assert kept.path == str(tmp_path / "new.flac")
    assert kept.title == "new"


def test_a_folder_that_is_away_is_offline(library: Library, scan: Callable[..., Report], tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    song(drive / "a.flac")
    (drive / "bad.flac").touch()
    scan(drive)
    drive.rename(tmp_path / "unplugged")
    report = scan(drive)
    assert (report.missing, report.away) == (0, [str(drive)])
    assert [path for path, _ in library.failures()] == [str(drive / "bad.flac")], "nobody has looked again"
    assert [track.state for track in library.tracks()] == ["offline"]
    drive.mkdir()  # the empty place where it is mounted
    scan()
    assert [track.state for track in library.tracks()] == ["offline"]
    drive.rmdir()
    (tmp_path / "unplugged").rename(drive)
    assert scan().unchanged == 1
    assert [track.state for track in library.tracks()] == ["present"]


def test_bad_files_are_rows_with_reasons_and_the_rest_goes_on(
    library: Library, scan: Callable[..., Report], tmp_path: Path
) -> None:
    song(tmp_path / "good.flac")
    (tmp_path / "empty.mp3").touch()
    (tmp_path / "text.mp3").write_text("These are no sounds.\n" * 50)
    (tmp_path / "gone.mp3").symlink_to(tmp_path / "nowhere.mp3")
    song(tmp_path / "short.flac", seconds=0.3)
    write(tmp_path / "silent.wav", np.zeros((16000, 1), np.float32), 8000, "pcm_s16le")
    loud = melody(3.0, 8000, channels=1)
    loud[:] = np.nan
    write(tmp_path / "nan.wav", loud, 8000, "pcm_f32le")
    os.mkfifo(tmp_path / "pipe.mp3")
    if os.geteuid():
        (song(tmp_path / "locked.flac")).chmod(0)
    report = scan(tmp_path)
    assert report.added == 1
    expected = {
        "empty.mp3": "The file is empty.",
        "text.mp3": "This is not a sound file, or it is damaged beyond reading.",
        "short.flac": "It is shorter than 1 s, too short to be recognised.",
        "silent.wav": "There is only silence in this file.",
        "nan.wav": "There is only silence in this file.",
    }
    if os.geteuid():
        expected["locked.flac"] = "You are not allowed to read this file; change its permissions."
    assert reasons(report) == expected
    assert len(library.failures()) == len(expected)
    song(tmp_path / "text.mp3", seed=5)
    assert "text.mp3" not in reasons(scan(tmp_path))
    assert str(tmp_path / "text.mp3") not in dict(library.failures())


def test_an_unreadable_folder_is_a_reason(
    scan: Callable[..., Report], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    song(tmp_path / "good.flac")
    song(tmp_path / "locked" / "a.flac")
    real = os.scandir

    def refusing(path: object) -> object:
        if isinstance(path, bytes) and path.endswith(b"/locked"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(walk.os, "scandir", refusing)
    report = scan(tmp_path)
    assert report.added == 1
    assert reasons(report) == {"locked": "You are not allowed to read it; change its permissions."}


def test_links_and_loops_and_odd_names(library: Library, scan: Callable[..., Report], tmp_path: Path) -> None:
    music, outside = tmp_path / "music", tmp_path / "outside"
    song(music / "a.flac", seed=1)
    song(outside / "b.flac", seed=2)
    (music / "loop").symlink_to(music)
    (music / "same.flac").symlink_to(music / "a.flac")
    (music / "elsewhere").symlink_to(outside)
    (outside / "back").symlink_to(music)
    odd = os.fsencode(music) + b"/caf\xe9 \n.flac"
    shutil.copy(song(tmp_path / "c.flac", seed=3), os.fsdecode(odd))
    report = scan(music)
    assert (report.added, report.failed) == (3, [])
    assert {os.fsencode(track.path) for track in library.tracks()} == {
        os.fsencode(music / "a.flac"),
        os.fsencode(music / "elsewhere" / "b.flac"),
        odd,
    }
    assert scan(music).unchanged == 3


def test_a_file_that_is_named_twice_is_taken_in_once(
    library: Library, scan: Callable[..., Report], tmp_path: Path
) -> None:
    path = song(tmp_path / "a.flac", seconds=150.0)
    report = scan(path, path, tmp_path, tmp_path)
    assert (report.added, report.updated, report.unchanged, report.audio_s) == (1, 0, 0, 150.0)


def _full() -> sqlite3.Error:
    error = sqlite3.OperationalError("No space left")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


@pytest.mark.parametrize("error", [OSError(28, "No space left"), _full()])
def test_a_full_disk_is_one_sentence(
    library: Library, scan: Callable[..., Report], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    song(tmp_path / "a.flac")

    def full(*_: object) -> None:
        raise error

    monkeypatch.setattr(library.catalog, "put", full)
    with pytest.raises(AfpError, match=r"The library .* cannot be written \(No space left\); make room"):
        scan(tmp_path)
    assert library.track_count == 0


def test_nothing_there_is_wrong_use(scan: Callable[..., Report], tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"There is no .*/nothing; give a folder or a file that exists"):
        scan(tmp_path / "nothing")
    song(tmp_path / "a.flac")
    assert reasons(scan(tmp_path / "nothing", tmp_path)) == {"nothing": "There is no such file or folder."}


def test_cancelling_keeps_what_is_done(library: Library, scan: Callable[..., Report], tmp_path: Path) -> None:
    for seed in range(4):
        song(tmp_path / f"{seed}.flac", seed=seed)
    report = scan(tmp_path, cancelled=lambda: library.track_count >= 2)
    assert report.cancelled
    assert report.tracks == library.track_count == 2
    assert library.verify() == []
    assert scan(tmp_path).added == 2


class SlowEncoder(FakeEncoder):
    """A second for every block, which are counted."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks = 0

    def embed(self, samples: np.ndarray, hop: int | None = None) -> np.ndarray:
        self.blocks += 1
        time.sleep(1.0)
        return super().embed(samples, hop)


def test_cancelling_does_not_wait_until_all_that_is_decoded_is_encoded(library: Library, tmp_path: Path) -> None:
    song(tmp_path / "long.flac", seconds=60)
    slow = SlowEncoder()
    report = index(library, [tmp_path], slow, cancelled=lambda: slow.blocks > 0)  # type: ignore[arg-type]
    assert report.cancelled
    assert report.tracks == 0
    assert slow.blocks <= 2, "of six"


def test_more_sound_than_may_wait_is_encoded_in_order(
    library: Library, scan: Callable[..., Report], fake: FakeEncoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(track_encoding, "AHEAD", 1)
    path = song(tmp_path / "long.flac", seconds=70)
    assert scan(tmp_path).added == 1
    [track] = library.tracks()
    whole = fake.embed(decode(path, fake.sample_rate))
    assert np.allclose(library.rows(track.id, 0, len(whole)), whole, atol=2e-3)


def test_a_decoder_that_dies_or_hangs_costs_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = Job(os.fsencode(song(tmp_path / "a.flac")), 8000)
    pool = Pool(1)

    def outcome(timeout_s: float = 30.0) -> Done | Failed:
        while True:
            for message in pool.results(timeout_s):
                if isinstance(message, Done | Failed):
                    return message

    try:
        pool.give(good)
        os.kill(pool._workers[0].process.pid or 0, signal.SIGKILL)
        assert isinstance(outcome(), Failed)
        pool.give(good)
        assert isinstance(outcome(), Done)
        os.kill(pool._workers[0].process.pid or 0, signal.SIGSTOP)
        pool.give(good)
        monkeypatch.setattr(workers, "SILENT_S", 0.0)
        ended = outcome(0.01)
        assert isinstance(ended, Failed)
        assert ended.reason == "Decoding this file does not come to an end; it is probably damaged."
        monkeypatch.undo()
        pool.give(good)
        assert isinstance(outcome(), Done)
    finally:
        pool.close()


def test_long_sound_comes_in_blocks_and_gives_the_same_rows(
    library: Library, fake: FakeEncoder, scan: Callable[..., Report], tmp_path: Path
) -> None:
    path = song(tmp_path / "long.flac", seconds=150.0)
    scan(path)
    (track,) = library.tracks()
    whole = fake.embed(decode(path, 8000))
    np.testing.assert_allclose(library.rows(track.id, 0, 10**6), whole, atol=1e-3)
    np.testing.assert_array_equal(library.peaks(track.id, 0, 10**6), of_rows(decode(path, 8000), len(whole)))
    assert track.duration_s == pytest.approx(150.0)


def test_silence_is_measured_over_the_whole_file() -> None:
    track = track_encoding.TrackEncoding(FakeEncoder(), threading.Event(), False)  # type: ignore[arg-type]
    with ThreadPoolExecutor(1) as threads:
        track.take(np.zeros(16000, np.float32), threads)
        track.settle()
        assert track.unfit() == "There is only silence in this file."
        track.take(np.full(16000, 0.01, np.float32), threads)
        track.settle()
        assert track.unfit() == ""


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_kill_loses_at_most_the_track_in_progress(library_dir: Path, tmp_path: Path, after: int) -> None:
    for seed in range(6):
        song(tmp_path / "music" / f"{seed}.flac", seconds=20, seed=seed)
    command = [sys.executable, "-m", "tests.engine.library.indexing_process", str(library_dir), str(tmp_path / "music")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if float(line) >= after:
                process.kill()
                break
    with Library.open(library_dir, write=True) as library:
        assert library.verify() == []
        assert library.track_count >= after
        stored = sum(path.stat().st_size for path in (library_dir / "embeddings").iterdir())
        assert stored == library.row_count * library.dim * 2
        report = index(library, [tmp_path / "music"], FakeEncoder())  # type: ignore[arg-type]
        assert report.unchanged >= after
        assert report.tracks == 6
        assert library.verify() == []


def test_what_comes_in_is_coded_on_the_way(
    library: Library, scan: Callable[..., Report], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanner, "TAIL_ROWS", 20)
    coded: list[int] = []
    monkeypatch.setattr(Library, "index_due", lambda self: True)
    monkeypatch.setattr(Library, "build_index", lambda self, *_, **more: coded.append(self.track_count))
    for seed in range(5):
        song(tmp_path / f"{seed}.flac", seed=seed)
    scan(tmp_path)
    assert coded == [2, 4, 5], "after 22 rows, after 44, and at the end"
