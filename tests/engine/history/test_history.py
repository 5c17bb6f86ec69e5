import csv
import json
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from engine.audio.player import Player
from engine.audio.release_ids import Release
from engine.errors import AfpError
from engine.history.history_export import export
from engine.history.recorder import HistoryRecorder
from engine.history.scrobbler import scrobbler_log
from engine.history.store import SCHEMA, Entry, History
from engine.history.tracklist_formats import of_history
from engine.library.track import Track
from engine.recognition.listener import Event
from tests.engine.sounds import write

LIBRARY = Path("/home/me/library")
NOON = 1_770_000_000.0
SONG = Track(1, "/music/caf\udce9/tide.ogg", "Evening Tide", "The Makers", "First Light", 225.0)
SONG = replace(SONG, release=Release("USS1Z9900001", "Light House", "b1a9c0e9-d987-4042-ae91-78d6a3267d69"))
OTHER = Track(2, "/music/anchor.ogg", "Anchor", "Zoé", "", 200.0)


def event(source_s: float, track: Track | None, kind: str = "state", state: str = "", position_s: float = 0.0) -> Event:
    at = datetime.fromtimestamp(NOON + source_s, UTC).isoformat(timespec="milliseconds")
    state = state or ("matched" if track else "listening")
    return Event(kind, at, source_s, state, track, position_s if track else None, 0.9 if track else None)  # type: ignore[arg-type]


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def history(tmp_path):
    opened = History(tmp_path / "profile" / "history.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def filled(history):
    for number, track in enumerate((SONG, OTHER)):
        entry = history.begin(track, LIBRARY, NOON + 1000 * number, 12.5, 0.9)
        history.extend(entry.id, NOON + 1000 * number + 100, 100.0)
    return history


def test_a_song_is_one_entry_with_what_was_known_of_it(history):
    begun = history.begin(SONG, LIBRARY, NOON, 12.5, 0.8)
    history.extend(begun.id, NOON + 60, 60.0, 0.95)
    history.extend(begun.id, NOON + 70, 70.0, 0.6)
    (entry,) = history.entries()
    assert (entry.begun, entry.ended, entry.heard_s) == (NOON, NOON + 70, 70.0)
    assert (entry.library, entry.track_id, entry.path) == (str(LIBRARY), 1, "/music/caf\udce9/tide.ogg")
    assert (entry.title, entry.artist, entry.album) == ("Evening Tide", "The Makers", "First Light")
    assert entry.release == SONG.release
    assert of_history([entry], "x.wav").songs[0].release == SONG.release
    assert scrobbler_log([entry]).decode().endswith(f"\tL\t{int(NOON)}\t{SONG.release.musicbrainz_id}\n")
    assert (entry.confidence, entry.position_s) == (0.95, 12.5), "the best confidence, the first position"


def test_a_lost_moment_continues_the_entry_and_a_later_playing_does_not(history):
    hearing = HistoryRecorder(history)
    hearing.take(event(0, SONG, "match"), LIBRARY)
    hearing.take(event(60, None), LIBRARY)
    assert not hearing.current
    hearing.take(event(90, SONG, "match"), LIBRARY)
    hearing.take(event(150, None), LIBRARY)
    assert [(e.heard_s, e.ended - NOON) for e in history.entries()] == [(120.0, 150.0)]
    hearing.take(event(150 + 181, SONG, "match"), LIBRARY)
    assert len(history.entries()) == 2


@pytest.mark.parametrize(("interlude_s", "entries"), [(10, 2), (100, 3)])
def test_a_false_name_in_between_does_not_part_a_song_but_another_song_does(history, interlude_s, entries):
    hearing = HistoryRecorder(history)
    hearing.take(event(0, SONG, "match"), LIBRARY)
    hearing.take(event(60, OTHER, "match"), LIBRARY)
    hearing.take(event(60 + interlude_s, SONG, "match"), LIBRARY)
    assert len(history.entries()) == entries


def test_the_same_number_in_another_library_is_another_song(history):
    hearing = HistoryRecorder(history)
    hearing.take(event(0, SONG, "match"), LIBRARY)
    hearing.take(event(9, SONG), Path("/demo"))
    assert {entry.library for entry in history.entries()} == {str(LIBRARY), "/demo"}


def test_while_a_song_goes_on_its_length_is_written_by_the_clock(history):
    clock = Clock()
    hearing = HistoryRecorder(history, clock)
    assert hearing.go_on() is None
    hearing.take(event(10, SONG, "match"), LIBRARY)
    clock.now = 25.0
    assert hearing.go_on().heard_s == 25.0
    assert history.entries()[0].heard_s == 25.0
    hearing.take(event(40, SONG, "overflow"), LIBRARY)
    assert history.entries()[0].heard_s == 30.0, "the source's own time counts"
    clock.now = 29.0
    assert hearing.end().heard_s == 34.0
    assert hearing.current is None


def test_another_source_begins_at_nought_again(history):
    clock = Clock()
    hearing = HistoryRecorder(history, clock)
    hearing.take(event(500, SONG, "match"), LIBRARY)
    clock.now = 20.0
    hearing.take(event(0, None, "ready"), LIBRARY)
    assert history.entries()[0].heard_s == 20.0


def test_what_was_deleted_while_it_is_heard_stays_away_until_it_is_named_again(history):
    hearing = HistoryRecorder(history)
    hearing.take(event(0, SONG, "match"), LIBRARY)
    gone = history.remove([hearing.current.id])
    hearing.take(event(5, SONG, "overflow"), LIBRARY)
    hearing.go_on()
    assert history.entries() == []
    history.restore(gone)
    hearing.take(event(30, None), LIBRARY)
    assert [entry.heard_s for entry in history.entries()] == [30.0]


def test_eight_hours_hold_every_playing_once_with_its_length(tmp_path):
    """Songs with lost moments, false names, talk and silence, as the listener tells of them."""
    path = tmp_path / "history.sqlite3"
    history = History(path)
    hearing = HistoryRecorder(history)
    random = np.random.default_rng(8)
    tracks = [Track(n, f"/music/{n}.ogg", f"Song {n}", "Band", "Album", 240.0) for n in range(40)]
    truth: list[tuple[int, float]] = []
    now, last = 0.0, -1
    while now < 8 * 3600:
        number = int(random.choice([n for n in range(len(tracks)) if n != last]))
        last, left, heard = number, float(random.uniform(90, 300)), 0.0
        hearing.take(event(now, tracks[number], "match"), LIBRARY)
        while left > 0:
            part = min(left, float(random.uniform(20, 80)))
            now, heard, left = now + part, heard + part, left - part
            if left <= 0:
                break
            match random.integers(4):
                case 0:  # lost, and found again
                    hearing.take(event(now, None), LIBRARY)
                    now += float(random.uniform(1, 60))
                    hearing.take(event(now, tracks[number], "match"), LIBRARY)
                case 1:  # somebody speaks over it
                    hearing.take(event(now, None, "unknown", "unknown"), LIBRARY)
                    now += 12.0
                    hearing.take(event(now, tracks[number], "match"), LIBRARY)
                case 2:
                    hearing.take(event(now, tracks[number], "overflow"), LIBRARY)
                case 3:
                    hearing.go_on()
        truth.append((number, heard))
        hearing.take(event(now, None, state="quiet"), LIBRARY)
        now += float(random.uniform(200, 400))
    found = [(entry.track_id, entry.heard_s) for entry in reversed(history.entries())]
    history.close()
    assert [number for number, _ in found] == [number for number, _ in truth]
    assert [heard for _, heard in found] == pytest.approx([heard for _, heard in truth], abs=1e-3)
    assert len(found) > 50
    assert path.stat().st_size < 300 * len(found) + 32_768  # a page or two for each table


def test_a_killed_process_loses_nothing_that_was_told(tmp_path):
    path = tmp_path / "history.sqlite3"
    program = (
        "import os, signal, sys\nfrom pathlib import Path\n"
        "from tests.engine.history.test_history import LIBRARY, SONG, HistoryRecorder, History, event\n"
        "hearing = HistoryRecorder(History(Path(sys.argv[1])))\n"
        "hearing.take(event(0, SONG, 'match'), LIBRARY)\nhearing.take(event(33, SONG, 'overflow'), LIBRARY)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(path)], cwd=Path(__file__).parents[3], check=False)
    assert ended.returncode == -9
    history = History(path)
    assert [(entry.title, entry.heard_s) for entry in history.entries()] == [("Evening Tide", 33.0)]
    hearing = HistoryRecorder(history)
    hearing.take(event(60, SONG, "match"), LIBRARY)
    assert history.count() == 1, "the next start goes on in the same entry"
    history.close()


def test_search_and_favourites(filled):
    anchor = filled.entries()[0]
    filled.edit(anchor.id, favourite=True, note="At Léa's party")
    assert [e.title for e in filled.entries()] == ["Anchor", "Evening Tide"], "newest first"
    assert [e.title for e in filled.entries("MAKERS tide")] == ["Evening Tide"]
    assert [e.title for e in filled.entries("léa")] == ["Anchor"]
    assert filled.entries("makers anchor") == []
    path = Path(anchor.path)
    assert [e.title for e in filled.entries(path.stem)] == ["Anchor"]
    assert filled.entries(path.parent.name) == [], "the folder is not shown"
    assert [e.title for e in filled.entries("", favourites=True)] == ["Anchor"]


def test_what_the_user_writes_stands_over_what_was_heard(filled):
    entry = filled.entries()[0]
    assert filled.edit(entry.id, own_title="Ancre", wrong=True).shown_title == "Ancre"
    assert (filled.entries()[0].title, filled.entries()[0].wrong) == ("Anchor", True)
    assert filled.mark_wrong(entry.id, False).wrong is False
    assert filled.mark_wrong(999) is None
    with pytest.raises(ValueError, match="only"):
        filled.edit(entry.id, path="/etc/passwd")


def test_deleting_can_be_undone_exactly(filled):
    before = filled.entries()
    gone = filled.remove([entry.id for entry in before])
    assert filled.count() == 0
    filled.restore(gone)
    assert filled.entries() == before


def test_clearing_leaves_no_trace_in_the_file(filled, tmp_path):
    filled.clear()
    assert filled.count() == 0
    for file in (tmp_path / "profile").iterdir():
        assert b"Evening Tide" not in file.read_bytes()


def test_the_file_is_for_its_user_only_and_says_its_version(filled, tmp_path):
    path = tmp_path / "profile" / "history.sqlite3"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with sqlite3.connect(path) as other:
        assert other.execute("PRAGMA user_version").fetchone()[0] == SCHEMA
        assert other.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    other.close()


@pytest.mark.parametrize("content", [b"These are words, and no database at all. " * 40, None])
def test_a_damaged_file_is_put_aside(tmp_path, content):
    path = tmp_path / "history.sqlite3"
    if content is None:  # a file whose middle was overwritten
        with_songs = History(path)
        for number in range(300):
            with_songs.begin(Track(number, f"/m/{number}", "x" * 50, "", "", 1.0), LIBRARY, NOON, 0.0, 0.9)
        with_songs.close()
        content = bytearray(path.read_bytes())
        content[4096 : 4096 * 5] = os.urandom(4096 * 4)
    path.write_bytes(content)
    history = History(path)
    aside = [file.name for file in tmp_path.iterdir() if "damaged" in file.name]
    assert history.notice == f"The history was damaged. It was put aside as {aside[0]}, and a new one has begun."
    assert history.entries() == []
    history.begin(SONG, LIBRARY, NOON, 0.0, 0.9)
    history.close()
    assert (tmp_path / aside[0]).read_bytes() == bytes(content)


def test_a_newer_history_is_left_alone(tmp_path):
    path = tmp_path / "history.sqlite3"
    newer = sqlite3.connect(path)
    newer.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    newer.close()
    before = path.read_bytes()
    with pytest.raises(AfpError, match="newer Earmark"):
        History(path)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_said_plainly(tmp_path):
    (tmp_path / "history.sqlite3").mkdir()
    with pytest.raises(AfpError, match="cannot be opened"):
        History(tmp_path / "history.sqlite3")


def test_without_a_file_it_is_forgotten(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    history = History(None)
    history.begin(SONG, LIBRARY, NOON, 0.0, 0.9)
    assert history.count() == 1
    history.close()
    assert list(tmp_path.iterdir()) == []


def entry(**fields) -> Entry:
    base = {"id": 1, "begun": NOON, "ended": NOON, "heard_s": 61.0, "library": "/l", "track_id": 1, "path": "/m/a.ogg"}
    rest = {"title": "Tide", "artist": "Makers", "album": "", "confidence": 0.97, "position_s": 3.0}
    return Entry(**{**base, **rest, **fields})


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_spreadsheet_runs_nothing_that_stood_in_a_tag(tmp_path, cell):
    export([entry(title=cell, note=cell)], tmp_path / "h.csv")
    with (tmp_path / "h.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["title"] == row["note"] == "'" + cell


def test_export_as_json_and_m3u(tmp_path):
    entries = [entry(own_title="Eigen", path="/m/caf\udce9.ogg"), entry(title="a\nb", path="/m/bad\nname.ogg")]
    export(entries, tmp_path / "h.json")
    assert [each["title"] for each in json.loads((tmp_path / "h.json").read_text())] == ["Eigen", "a\nb"]
    export(entries, tmp_path / "h.M3U")
    assert (tmp_path / "h.M3U").read_bytes() == b"#EXTM3U\n#EXTINF:-1,Makers - Eigen\n/m/caf\xe9.ogg\n"
    with pytest.raises(AfpError, match="no known ending"):
        export(entries, tmp_path / "h.doc")
    with pytest.raises(AfpError, match="cannot be written"):
        export(entries, tmp_path / "no" / "h.csv")


def test_export_in_a_form_that_the_ending_does_not_tell(tmp_path):
    entries = [entry(begun=NOON + 100, ended=NOON + 160, title="Late"), entry(ended=NOON + 61, title="=Early")]
    export(entries, tmp_path / "evening.cue")
    sheet = (tmp_path / "evening.cue").read_text()
    assert sheet.startswith('FILE "evening.wav" WAVE\n  TRACK 01 AUDIO\n    TITLE "=Early"\n')
    assert sheet.count("TRACK") == 3, "and nothing in between"
    export(entries, tmp_path / "h.txt")
    assert (tmp_path / "h.txt").read_text() == "00:00 Makers – =Early\n01:40 Makers – Late\n"
    export(entries, tmp_path / "h.txt", "labels")
    assert (tmp_path / "h.txt").read_text().startswith("0.000000\t64.000000\tMakers – =Early\n")
    export(entries, tmp_path / "h.csv", "report")
    first, *rows = (tmp_path / "h.csv").read_text("utf-8-sig").splitlines()
    assert first.startswith("title,artist,album,isrc,label,start,")
    assert [row.split(",")[0] for row in rows] == ["'=Early", "Late"]
    export([], tmp_path / "h.csv")
    assert (tmp_path / "h.csv").read_text("utf-8-sig").startswith("begun,title,")


def test_a_song_of_the_history_began_before_it_was_named():
    def starts(*entries, began=None):
        return [(each.start_s, each.end_s, each.title) for each in of_history(entries, "x.wav", began).played]

    early = entry(begun=NOON + 50, ended=NOON + 100, position_s=8.0)
    late = entry(begun=NOON + 105, ended=NOON + 200, position_s=9.0, title="Late")
    assert starts(late, early) == [(0.0, 58.0, "Tide"), (58.0, 158.0, "Late")], "not before the one ahead had ended"
    assert starts(early, began=NOON) == [(42.0, 100.0, "Tide")]
    assert starts(early, began=NOON + 45) == [(0.0, 55.0, "Tide")], "nor before the list begins"
    middle = entry(begun=NOON + 50, ended=NOON + 100, position_s=100.0)
    assert starts(middle, began=NOON) == [(35.0, 100.0, "Tide")], "the microphone came on in the middle"
    inside = entry(begun=NOON + 60, ended=NOON + 70, position_s=5.0)
    assert starts(early, inside, began=NOON)[1][0] == 60.0


def test_of_a_wrong_answer_only_what_the_user_wrote_is_handed_on():
    wrong = entry(ended=NOON + 9, wrong=True), entry(begun=NOON + 9, wrong=True, own_title="Really", album="Light")
    told = [(each.title, each.artist, each.album) for each in of_history(wrong, "x.wav").played]
    assert told == [("", "", ""), ("Really", "", "")]


class Output:
    """Takes every block at once, and lets the test wait for the first."""

    def __init__(self):
        self.blocks, self.calls, self.began = [], Counter(), threading.Event()

    def write(self, block):
        self.blocks.append(block.copy())
        self.began.set()

    def __getattr__(self, name):
        return lambda **_: self.calls.update([name])


@pytest.fixture
def output(monkeypatch):
    made = Output()
    fake = SimpleNamespace(OutputStream=lambda **_: made, PortAudioError=OSError)
    monkeypatch.setattr("engine.audio.devices._sounddevice", lambda: fake)
    monkeypatch.setattr("engine.audio.devices._pulse_index", lambda: None)
    return made


@pytest.fixture
def tone(tmp_path):
    import wave

    path = tmp_path / "ramp.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 48_000, 0, "NONE", ""))
        file.writeframes(np.repeat(np.arange(20, dtype="<i2") * 1000, 2400).tobytes())
    return path


def test_the_player_plays_from_the_position_to_the_end(output, tone):
    player = Player()
    player.play(tone, 0.5)
    player._thread.join()
    heard = np.concatenate(output.blocks)[:, 0]
    assert len(heard) == 24_000
    assert heard[0] == pytest.approx(10_000 / 32_768)
    assert (player.playing, player.position_s, player.duration_s, player.error) == (False, 1.0, 1.0, None)
    assert output.calls["close"] == 1
    player.close()


@pytest.mark.parametrize(("pitch", "tempo"), [(1.06, 1.06), (1.0, 1.08), (0.944, 1.0), (1.3, 0.6)])
def test_a_song_is_played_as_high_and_as_fast_as_it_was_heard(output, tmp_path, pitch, tempo):
    rate = 48_000
    time_s = np.arange(6 * rate) / rate
    sound = np.where(time_s < 3, np.sin(2 * np.pi * 440 * time_s), 0).astype(np.float32)
    player = Player()
    player.play(write(tmp_path / "a.wav", sound[:, None], rate, "pcm_f32le"), 1.0, pitch, tempo)
    player._thread.join()
    heard = np.concatenate(output.blocks)[:, 0]
    assert len(heard) / rate == pytest.approx(5 / tempo, abs=0.1)
    assert player.position_s == pytest.approx(6.0, abs=0.1)
    loud = np.flatnonzero(np.abs(heard) > 0.1)
    assert loud[-1] / rate == pytest.approx(2 / tempo, abs=0.1), "the tone ends where it ended in the recording"
    spectrum = np.abs(np.fft.rfft(heard[rate // 2 : rate // 2 + rate]))
    assert np.argmax(spectrum) == pytest.approx(440 * pitch, abs=2)
    player.close()


def test_the_player_pauses_seeks_and_stops(output, tone):
    player = Player()
    player.play(tone)
    player.pause()
    player.seek(0.9)
    assert player.paused and player.position_s == 0.9
    player.resume()
    player._thread.join()
    assert player.position_s == 1.0
    player.play(tone)
    player.pause()
    player.close()
    assert not player.playing


def test_a_file_that_has_gone_is_a_sentence(output, tmp_path):
    player = Player()
    player.play(tmp_path / "gone.ogg")
    player._thread.join()
    assert player.error == "“gone.ogg” is no longer where it was: connect its drive, or rescan the library."
    assert not player.playing
