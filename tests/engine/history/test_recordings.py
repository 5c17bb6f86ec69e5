"""Recordings on the disk: what waits, lists and edits, after a kill and after a new analysis."""

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.audio.release_ids import Release
from engine.history import tracklist_edits as lists
from engine.history.recordings import RecordingStore
from engine.history.store import History
from engine.history.tracklist_edits import Song, Span, Spans
from engine.recognition.speed import Speed

MIX, OTHER, LIBRARY = Path("/m/\udcff mix.mp3"), Path("/m/other.mp3"), Path("/library")
TIDE = Song(
    "Evening Tide",
    "The Makers",
    "First Light",
    "/m/\udcff tide.ogg",
    0.98,
    5.0,
    Speed(1.03, 0.97),
    Release("USS1Z9900001"),
)
LIST: Spans = (Span(0, 60, TIDE), Span(60, 80), Span(80, 200, Song("Boats"), alternatives=(TIDE,)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[RecordingStore]:
    opened = RecordingStore(History(tmp_path / "history.sqlite3"), iter(range(1000)).__next__)
    yield opened
    opened.close()


def again(tmp_path: Path) -> RecordingStore:
    """What another process would find now, the first not having been closed."""
    return RecordingStore(History(tmp_path / "history.sqlite3"))


def test_files_wait_on_the_disk_until_they_are_answered_or_given_up(store: RecordingStore, tmp_path: Path) -> None:
    store.wait([MIX, OTHER], LIBRARY)
    found = again(tmp_path)
    assert [(r.path, r.library, r.waiting) for r in found.recordings()] == [
        (OTHER, LIBRARY, True),
        (MIX, LIBRARY, True),
    ]
    found.close()
    store.answer(MIX, LIST)
    store.give_up([OTHER])
    (recording,) = store.recordings()
    assert (recording.path, recording.spans, recording.waiting, recording.edited) == (MIX, LIST, False, False)
    store.answer(OTHER, LIST)
    assert len(store.recordings()) == 1, "it was given up"


def test_every_edit_is_on_the_disk_at_once_and_the_analysis_stays(store: RecordingStore, tmp_path: Path) -> None:
    store.wait([MIX], LIBRARY)
    store.answer(MIX, LIST)
    draw, spans, made = random.Random(3), LIST, []
    for _ in range(60):
        index = draw.randrange(len(spans))
        middle_s = (spans[index].start_s + spans[index].end_s) / 2
        edit = draw.choice([lists.split, lists.move_start])(spans, index, middle_s)
        edit = edit if draw.random() < 0.7 else draw.choice([lists.join, lists.delete, lists.reject])(spans, index)
        if edit is None:
            continue
        spans = edit.applied(spans)
        made.append(edit)
        store.edit(MIX, edit)
    found = again(tmp_path)
    (recording,) = found.recordings()
    assert (recording.spans, recording.edited) == (spans, True)
    assert found.analysis(MIX) == LIST
    found.close()
    for edit in reversed(made):
        store.edit(MIX, edit.undone)
    assert store.recordings()[0].spans == LIST


def test_a_new_analysis_keeps_what_a_person_touched_and_a_failed_one_keeps_all(store: RecordingStore) -> None:
    store.wait([MIX], LIBRARY)
    store.answer(MIX, LIST)
    edit = lists.type_name(LIST, 1, "A demo")
    assert edit is not None
    store.edit(MIX, edit)
    store.mark_reviewed(MIX)
    store.wait([MIX], LIBRARY)
    store.answer(MIX, (), "It cannot be read.")
    (recording,) = store.recordings()
    assert (recording.spans, recording.said, recording.reviewed) == (edit.applied(LIST), "It cannot be read.", True)
    new = (Span(0, 200, TIDE),)
    store.answer(MIX, new)
    (recording,) = store.recordings()
    assert [(s.start_s, s.song and s.song.title) for s in recording.spans] == [
        (0, "Evening Tide"),
        (60, "A demo"),
        (80, "Evening Tide"),
    ]
    assert store.analysis(MIX) == new


def test_the_level_is_kept_as_long_as_the_file_is_the_same(store: RecordingStore, tmp_path: Path) -> None:
    file = tmp_path / "mix.wav"
    file.write_bytes(b"sound")
    store.wait([file], LIBRARY)
    assert store.level(file) is None
    store.keep_level(file, b"\x01\x02")
    assert store.level(file) == b"\x01\x02"
    file.write_bytes(b"other sound")
    assert store.level(file) is None


def test_a_recording_is_forgotten_with_all_that_belongs_to_it(store: RecordingStore) -> None:
    store.wait([MIX], LIBRARY)
    store.answer(MIX, LIST)
    store.remove(MIX)
    assert store.recordings() == []
    store.wait([MIX], LIBRARY)
    assert store.recordings()[0].spans == ()


def test_a_forgotten_recording_is_brought_back_with_its_edits_and_its_level(
    store: RecordingStore, tmp_path: Path
) -> None:
    file = tmp_path / "mix.wav"
    file.write_bytes(b"sound")
    store.wait([file, OTHER], LIBRARY)
    store.answer(file, LIST)
    store.answer(OTHER, LIST)
    edit = lists.accept(LIST, 0)
    assert edit is not None
    store.edit(file, edit)
    store.mark_reviewed(file)
    store.keep_level(file, b"\x01")
    before, other = store.recordings()[1], store.recordings()[0]
    forgotten = store.remove(file)
    assert store.recordings() == [other]
    store.wait([file], LIBRARY)
    store.answer(file, (Span(0, 200),))  # asked again meanwhile
    store.bring_back(forgotten)
    found = again(tmp_path)
    assert found.recordings() == [other, before]
    assert (before.edited, before.reviewed, found.analysis(file), found.level(file)) == (True, True, LIST, b"\x01")
    found.close()


EDITOR = """
import itertools, sys
from pathlib import Path
from engine.history.tracklist_edits import accept, reject, split
from engine.history.recordings import RecordingStore
from engine.history.store import History

store = RecordingStore(History(Path(sys.argv[1])))
(recording,) = store.recordings()
spans = recording.spans
for number in itertools.count():
    index = number % len(spans)
    half_s = (spans[index].start_s + spans[index].end_s) / 2
    edit = split(spans, index, half_s) or accept(spans, index) or reject(spans, index)
    if edit is not None:
        store.edit(recording.path, edit)
        spans = edit.applied(spans)
        print(repr(spans), flush=True)
"""
"""Edits without end, and says after each what the list has become."""


@pytest.mark.parametrize("edits", [1, 7, 30])
def test_a_process_that_is_killed_amid_edits_loses_none_of_those_it_has_made(tmp_path: Path, edits: int) -> None:
    file = tmp_path / "history.sqlite3"
    store = RecordingStore(History(file))
    store.wait([MIX], LIBRARY)
    store.answer(MIX, LIST)
    store.close()
    with subprocess.Popen([sys.executable, "-c", EDITOR, file], stdout=subprocess.PIPE, text=True) as editor:
        assert editor.stdout is not None
        told = [editor.stdout.readline() for _ in range(edits)]
        editor.kill()
        told += editor.stdout.read().splitlines(keepends=True)
    assert editor.returncode == -signal.SIGKILL
    whole = [f"{LIST!r}\n", *(line for line in told if line.endswith("\n"))]
    assert len(whole) > edits
    found = again(tmp_path)
    (recording,) = found.recordings()
    assert found.analysis(MIX) == LIST
    found.close()
    # What it had no time to tell of may be there, too: one edit changes the list by one span at most.
    known = repr(recording.spans) + "\n"
    assert known == whole[-1] or known not in whole
    assert len(recording.spans) >= whole[-1].count("Span(start_s")
    assert [span.start_s for span in recording.spans[1:]] == [span.end_s for span in recording.spans[:-1]]
