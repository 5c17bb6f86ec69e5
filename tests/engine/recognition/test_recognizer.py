"""From sound to verdict over a real library: names, places, strangers, silence, live evidence, long recordings."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.cli import main
from engine.encoders import Encoder
from engine.errors import AfpError
from engine.library.library import Library
from engine.recognition.evidence import Evidence
from engine.recognition.heard_recording import kept
from engine.recognition.matching import Candidate
from engine.recognition.recognizer import Recognizer, _foremost
from engine.recognition.speed import RANGES, Range, _stretched
from engine.recognition.tracklist import tracklist
from tests.engine.sounds import heard, melody, write

RATE = 8000
Floats = NDArray[np.float32]
SONGS = 5


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of five songs, seeds 0 … 4, and the same recording of song 4 once more in another folder."""
    base = tmp_path_factory.mktemp("recognizer")
    for seed in range(SONGS):
        for album in ["album", "best of"] if seed == 4 else ["album"]:
            (base / "music" / album).mkdir(parents=True, exist_ok=True)
            path = base / "music" / album / f"song {seed}.wav"
            write(path, melody(40.0, 16000, seed, channels=1), 16000, "pcm_s16le", kind="wav")
    assert main(["index", str(base / "music"), "--library", str(base / "library"), "--progress", "none"]) == 0
    return base


@pytest.fixture
def library(folder: Path, encoder: Encoder) -> Iterator[Library]:
    with Library.open(folder / "library", encoder.id) as library:
        yield library


@pytest.fixture
def recognizer(library: Library, encoder: Encoder) -> Recognizer:
    return Recognizer(encoder, library)


@pytest.mark.parametrize(("seed", "start_s"), [(0, 3.0), (1, 12.3), (2, 25.75), (3, 0.0)])
def test_a_song_is_named_with_its_place(recognizer: Recognizer, seed: int, start_s: float) -> None:
    verdict = recognizer.identify(heard(seed, start_s, 8.0))
    assert verdict.verdict == "match"
    assert verdict.matches[0].track.title == f"song {seed}"
    assert verdict.matches[0].offset_s == pytest.approx(start_s, abs=0.25)
    assert verdict.span_s == 8.0


@pytest.mark.parametrize("speed", [0.87, 1.031])
def test_a_song_is_named_at_another_speed_with_its_place(library: Library, encoder: Encoder, speed: float) -> None:
    played = heard(1, 12.0, 10.0, speed=speed)
    assert Recognizer(encoder, library).identify(played).verdict == "unknown"
    verdict = Recognizer(encoder, library, reach=RANGES["16"]).identify(played)
    assert verdict.verdict == "match"
    best = verdict.matches[0]
    assert (best.track.title, best.offset_s) == ("song 1", pytest.approx(12.0, abs=0.25))
    assert best.speed.tempo == pytest.approx(speed, abs=0.01)  # this melody has few peaks to tell it by
    assert best.speed.pitch == pytest.approx(speed, abs=0.003)


def test_a_song_at_its_own_speed_is_answered_as_before(library: Library, encoder: Encoder) -> None:
    played = heard(2, 5.0, 8.0)
    assert Recognizer(encoder, library, reach=RANGES["16"]).identify(played) == Recognizer(encoder, library).identify(
        played
    )


def test_a_stranger_is_not_in_the_library_at_any_speed(library: Library, encoder: Encoder) -> None:
    recognizer = Recognizer(encoder, library, reach=RANGES["8"])
    for seed in (90, 91):
        assert recognizer.identify(heard(seed, 3.0, 8.0)).verdict == "unknown"


def test_a_stranger_is_not_in_the_library_but_has_candidates(recognizer: Recognizer) -> None:
    verdict = recognizer.identify(heard(99, 3.0, 8.0))
    assert verdict.verdict == "unknown"
    assert verdict.matches
    assert verdict.confidence < recognizer.threshold


def test_the_same_recording_twice_is_one_answer_with_both_listed(recognizer: Recognizer) -> None:
    verdict = recognizer.identify(heard(4, 10.0, 8.0))
    assert verdict.verdict == "match"
    assert [match.track.title for match in verdict.matches[:2]] == ["song 4", "song 4"]
    support = verdict.matches[0].support
    assert support is not None
    assert support.lead > 0.1  # over another recording, not over its own copy


def test_silence_is_silence_and_a_quiet_microphone_is_not(recognizer: Recognizer) -> None:
    assert recognizer.identify(np.zeros(40_000, np.float32)).verdict == "silence"
    assert recognizer.identify(heard(0, 3.0, 8.0, noise=0.0) * 0.01).verdict == "match"


def test_less_than_a_segment_cannot_be_judged(recognizer: Recognizer) -> None:
    with pytest.raises(AfpError, match="too short"):
        recognizer.identify(heard(0, 3.0, 0.3))


def test_a_query_that_begins_before_the_song_has_a_negative_offset(recognizer: Recognizer) -> None:
    noise = 0.02 * np.random.default_rng(5).standard_normal(2 * RATE).astype(np.float32)
    verdict = recognizer.identify(np.concatenate([noise, heard(1, 0.0, 8.0)]))
    assert verdict.matches[0].track.title == "song 1"
    assert verdict.matches[0].offset_s == pytest.approx(-2.0, abs=0.25)


def test_the_vote_of_the_paper_names_it_too(library: Library, encoder: Encoder) -> None:
    verdict = Recognizer(encoder, library, decision="vote").identify(heard(2, 7.0, 8.0))
    assert verdict.matches[0].track.title == "song 2"
    assert verdict.matches[0].offset_s == pytest.approx(7.0, abs=0.5)


def test_evidence_gathers_hop_by_hop_and_follows_a_change_of_song(recognizer: Recognizer) -> None:
    evidence = Evidence(recognizer)
    stream = np.concatenate([heard(0, 5.0, 12.0), heard(3, 8.0, 8.0)])
    named: list[tuple[float, str, float]] = []
    for at in range(0, len(stream), 1000):  # blocks of an eighth of a second, as a device delivers
        verdict = evidence.push(stream[at : at + 1000])
        if verdict is not None and verdict.verdict == "match":
            best = verdict.matches[0]
            named.append((at / RATE, best.track.title, best.offset_s + verdict.span_s))
    assert named[0][0] < 5.0
    at_s, title, position_s = named[-1]
    assert title == "song 3"
    assert position_s == pytest.approx(8.0 + (at_s + 0.125 - 12.0), abs=0.5)
    assert next(at for at, title, _ in named if title == "song 3") < 18.0


def test_evidence_gives_a_verdict_for_every_hop_of_sound_and_none_for_less(recognizer: Recognizer) -> None:
    evidence = Evidence(recognizer)
    sound = heard(0, 5.0, 4.0)
    verdicts = [evidence.push(sound[at : at + 2000]) for at in range(0, len(sound), 2000)]
    assert [verdict is not None for verdict in verdicts[:6]] == [False, False, False, False, True, False]
    evidence.reset()
    assert evidence.push(sound[:6000]) is None


def test_listening_on_compares_five_tracks_even_if_one_has_all_the_best_places() -> None:
    tracks = [1] * 17 + [2, 2, 3, 4, 5, 6]
    placed = [(Candidate(track, shift), np.zeros(1, np.float32)) for shift, track in enumerate(tracks)]
    assert [place.track_id for place, _ in _foremost(placed, 5)] == [1] * 16 + [2, 3, 4, 5]


def test_a_mix_becomes_a_list_of_what_was_played_when(recognizer: Recognizer) -> None:
    mix = np.concatenate([heard(0, 2.0, 20.0), heard(99, 0.0, 20.0), heard(2, 10.0, 20.0)])
    entries = tracklist(np.split(mix, 60), recognizer)
    assert [entry.track and entry.track.title for entry in entries] == ["song 0", None, "song 2"]
    assert [entries[0].start_s, entries[-1].end_s] == [0.0, 60.0]
    assert entries[0].end_s == entries[1].start_s == pytest.approx(20.0, abs=2.0)
    assert entries[1].end_s == entries[2].start_s == pytest.approx(40.0, abs=2.0)


@pytest.mark.parametrize("reach", [None, RANGES["8"]])
def test_an_interrupted_list_goes_on_where_it_was(
    reach: Range | None, library: Library, encoder: Encoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.recognition.interrupted_analysis.analyses_folder", lambda: tmp_path / "kept")
    recognizer = Recognizer(encoder, library, reach=reach)
    mix = np.concatenate([heard(0, 2.0, 20.0), heard(99, 0.0, 20.0), heard(2, 10.0, 20.0)])
    whole = tracklist(np.split(mix, 60), recognizer)
    file = tmp_path / "mix.wav"
    file.write_bytes(b"a recording")

    def broken() -> Iterator[Floats]:
        yield from np.split(mix[: 33 * RATE], 33)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), kept(file, library.directory, recognizer) as recording:
        tracklist(broken(), recognizer, recording)
    (folder,) = (tmp_path / "kept").iterdir()
    with (folder / "queries").open("ab") as torn:
        torn.write(b"half a record")
    with kept(file, library.directory, recognizer) as recording:
        at_s = recording.length_s
        assert 28.0 <= at_s < 32.0, "almost all that was heard, and its surroundings once more"
        assert tracklist(np.array_split(mix, 7), recognizer, recording) == whole
    assert list((tmp_path / "kept").iterdir()) == [], "nothing stays when the list is there"


def test_what_was_heard_of_another_file_or_too_long_ago_is_not_used(
    recognizer: Recognizer, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.recognition.interrupted_analysis.analyses_folder", lambda: tmp_path / "kept")
    file = tmp_path / "mix.wav"
    file.write_bytes(b"one")

    def length_s(hears: float = 0.0) -> float:
        with pytest.raises(KeyboardInterrupt), kept(file, library.directory, recognizer) as recording:
            before = recording.length_s
            for _ in recording.hear([heard(0, 2.0, hears)] if hears else []):
                pass
            raise KeyboardInterrupt
        return before

    assert (length_s(10.0), length_s()) == (0.0, pytest.approx(7.25, abs=0.5))
    with kept(file, library.directory, recognizer), kept(file, library.directory, recognizer) as second:
        assert second.length_s == 0.0, "another analysis of the same file is under way"
    assert (length_s(10.0), length_s()) == (0.0, pytest.approx(7.25, abs=0.5))
    (folder,) = (tmp_path / "kept").iterdir()
    os.utime(folder, (1e9, 1e9))
    assert length_s(10.0) == 0.0
    file.write_bytes(b"other")
    assert length_s() == 0.0


def test_identify_prints_a_line_a_file_in_the_words_of_the_contract(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = write(tmp_path / "clip.wav", heard(1, 4.0, 8.0)[:, None], RATE, "pcm_s16le", kind="wav")
    still = write(tmp_path / "still.wav", np.zeros((24_000, 1), np.float32), RATE, "pcm_s16le", kind="wav")
    (tmp_path / "text.mp3").write_text("no music")
    files = [str(clip), str(still), str(tmp_path / "text.mp3"), str(tmp_path / "missing.ogg")]
    assert main(["identify", *files, "--library", str(folder / "library"), "--json"]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["file"] for line in lines] == files
    assert [line["verdict"] for line in lines] == ["match", "silence", "error", "error"]
    assert set(lines[0]) == {"file", "verdict", "confidence", "matches", "elapsed_ms", "error"}
    best = lines[0]["matches"][0]
    assert set(best) == {
        "track_id",
        "path",
        "title",
        "artist",
        "album",
        "score",
        "confidence",
        "offset_s",
        "speed",
        "pitch_semitones",
    }
    assert best["title"] == "song 1"
    assert best["offset_s"] == pytest.approx(4.0, abs=0.25)
    assert lines[0]["error"] is None
    assert lines[2]["error"].endswith(".")


def test_identify_skips_what_is_silent_at_the_start_and_takes_the_part_that_is_asked_for(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sound = np.concatenate([np.zeros(20 * RATE, np.float32), heard(3, 6.0, 10.0)])
    clip = write(tmp_path / "clip.wav", sound[:, None], RATE, "pcm_s16le", kind="wav")
    library = ["--library", str(folder / "library"), "--json"]
    assert main(["identify", str(clip), *library]) == 0
    assert main(["identify", str(clip), "--start", "22", "--duration", "6", "--top", "1", *library]) == 0
    assert main(["identify", str(clip), "--start", "0", "--duration", "5", *library]) == 0
    whole, part, still = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert whole["matches"][0]["title"] == part["matches"][0]["title"] == "song 3"
    assert len(part["matches"]) == 1
    assert part["matches"][0]["offset_s"] == pytest.approx(8.0, abs=0.25)
    assert whole["matches"][0]["offset_s"] == pytest.approx(6.0 - 20.0, abs=0.25)  # of the file's first sample
    assert still["verdict"] == "silence"


def test_a_record_off_its_speed_is_listed_with_its_speed(library: Library, encoder: Encoder) -> None:
    slow = heard(1, 4.0, 20.0, speed=0.94)
    mix = np.concatenate([heard(0, 5.0, 15.0), slow])
    entries = tracklist([mix], Recognizer(encoder, library, reach=RANGES["8"]))
    assert [entry.track and entry.track.title for entry in entries] == ["song 0", "song 1"]
    own, other = entries
    assert own.speed.pitch == pytest.approx(1.0, abs=0.003)
    assert other.speed.pitch == pytest.approx(0.94, abs=0.003)
    assert other.start_s == pytest.approx(15.0, abs=2.0)
    assert other.from_s == pytest.approx(4.0 + (other.start_s - 15.0) * 0.94, abs=0.7)


def still(seconds: float) -> Floats:
    return np.zeros(round(seconds * RATE), np.float32)


@pytest.mark.parametrize(
    ("parts", "titles"),
    [
        ([heard(0, 5.0, 12.0), heard(0, 27.0, 12.0)], ["song 0"]),
        ([heard(0, 20.0, 12.0), still(4), heard(0, 5.0, 12.0)], ["song 0"]),
        ([heard(0, 2.0, 12.0), still(8), heard(0, 22.0, 12.0)], ["song 0"]),
        ([heard(0, 20.0, 12.0), still(8), heard(0, 5.0, 12.0)], ["song 0", None, "song 0"]),
        ([heard(0, 5.0, 12.0), heard(1, 5.0, 12.0), heard(0, 5.0, 12.0)], ["song 0", "song 1", "song 0"]),
    ],
    ids=["cut on", "paused and cut back", "covered", "played again", "played again after another"],
)
def test_a_song_is_one_entry_until_something_else_is_heard(
    recognizer: Recognizer, parts: list[Floats], titles: list[str | None]
) -> None:
    entries = tracklist([np.concatenate(parts)], recognizer)
    assert [entry.track and entry.track.title for entry in entries] == titles
    assert [entry.end_s for entry in entries[:-1]] == [entry.start_s for entry in entries[1:]]


def test_an_entry_says_what_else_it_may_be(recognizer: Recognizer) -> None:
    mix = np.concatenate([heard(1, 2.0, 15.0), heard(4, 8.0, 20.0), heard(99, 0.0, 15.0)])
    one, four, stranger = tracklist([mix], recognizer)
    assert four.track and four.alternatives
    copy = four.alternatives[0]
    assert (copy.track.title, copy.confidence) == ("song 4", pytest.approx(four.confidence, abs=0.1))
    assert copy.track.id != four.track.id
    assert copy.from_s == pytest.approx(four.from_s, abs=0.5)
    for entry in (one, four, stranger):
        sure = [other.confidence for other in entry.alternatives]
        assert len(sure) <= 3
        assert sure == sorted(sure, reverse=True)
        assert entry.track not in [other.track for other in entry.alternatives]
    assert all(other.confidence < recognizer.threshold for other in one.alternatives + stranger.alternatives)


def faded(fade_s: float) -> Floats:
    """25 s of song 0 and 25 s of song 2, one over the other for `fade_s` with equal power."""
    one, other = heard(0, 2.0, 25.0), heard(2, 5.0, 25.0)
    fade = round(fade_s * RATE)
    ramp = np.sin(np.linspace(0, np.pi / 2, fade, dtype=np.float32))
    over = one[len(one) - fade :] * ramp[::-1] + other[:fade] * ramp
    return np.concatenate([one[: len(one) - fade], over, other[fade:]])


@pytest.mark.parametrize(("fade_s", "seen_s"), [(0.0, 0.0), (6.0, 8.0), (12.0, 16.0)])
def test_one_song_gives_way_to_the_next_in_the_middle_of_their_crossfade(
    recognizer: Recognizer, fade_s: float, seen_s: float
) -> None:
    """Of these melodies a fainter one is heard for longer than of music, so the fade seems longer than it is."""
    before, after = tracklist([faded(fade_s)], recognizer)
    assert [entry.track and entry.track.title for entry in (before, after)] == ["song 0", "song 2"]
    assert before.end_s == after.start_s == pytest.approx(25.0 - fade_s / 2, abs=0.75)
    assert (before.fade_s, after.fade_s) == (0.0, pytest.approx(seen_s, abs=seen_s / 3))
    assert after.from_s == pytest.approx(5.0 + fade_s / 2, abs=1.0)


def test_a_key_locked_song_that_is_named_at_its_own_speed_is_one_entry_with_its_tempo(
    library: Library, encoder: Encoder
) -> None:
    """Its start seems to move; the end is found only at the tempo that peaks tell, of this melody not quite."""
    played = _stretched(heard(1, 2.0, 36.0), 1 / 1.04)
    (entry,) = tracklist([played], Recognizer(encoder, library, reach=RANGES["8"]))
    assert entry.track is not None and entry.track.title == "song 1"
    assert entry.speed.pitch == pytest.approx(1.0, abs=0.003)
    assert entry.speed.tempo == pytest.approx(1.04, abs=0.02)


def test_a_pause_is_no_crossfade(recognizer: Recognizer) -> None:
    before, after = tracklist([np.concatenate([heard(0, 2.0, 15.0), still(2.5), heard(2, 10.0, 15.0)])], recognizer)
    assert (before.fade_s, after.fade_s) == (0.0, 0.0)
    assert after.start_s == pytest.approx(16.25, abs=1.5)


def test_one_weak_window_is_no_entry(library: Library, encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a single window names must be as sure as a name while listening on."""
    recognizer = Recognizer(encoder, library)
    clip = np.concatenate([np.zeros(12 * RATE, np.float32), heard(2, 8.0, 3.0), np.zeros(12 * RATE, np.float32)])
    assert len(tracklist([clip], recognizer)) > 1
    monkeypatch.setattr(recognizer, "live_threshold", 1.1)
    monkeypatch.setattr("engine.recognition.tracklist.STEP_S", 10.0)
    assert [entry.track for entry in tracklist([clip], recognizer)] == [None]


def test_tracklist_prints_a_line_an_entry(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clip = write(tmp_path / "mix.wav", heard(1, 0.0, 30.0)[:, None], RATE, "pcm_s16le", kind="wav")
    assert main(["tracklist", str(clip), "--library", str(folder / "library"), "--json", "--progress", "none"]) == 0
    (line,) = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    own = {"track", "confidence", "speed", "pitch_semitones", "from_s"}
    assert set(line) == {"start_s", "end_s", *own, "alternatives"}
    assert (line["start_s"], line["end_s"]) == (0.0, pytest.approx(30.0, abs=0.1))
    assert line["track"]["title"] == "song 1"
    clip = write(tmp_path / "fade.wav", faded(6.0)[:, None], RATE, "pcm_s16le", kind="wav")
    assert main(["tracklist", str(clip), "--library", str(folder / "library"), "--json", "--progress", "none"]) == 0
    _, after = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert after["fade_s"] == pytest.approx(8.0, abs=3.0)
    clip = write(tmp_path / "copy.wav", heard(4, 0.0, 30.0)[:, None], RATE, "pcm_s16le", kind="wav")
    assert main(["tracklist", str(clip), "--library", str(folder / "library"), "--json", "--progress", "none"]) == 0
    (line,) = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert set(line["alternatives"][0]) == own
    assert line["alternatives"][0]["track"]["title"] == "song 4"


def test_tracklist_prints_a_list_for_other_programs(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = write(tmp_path / "mix.wav", heard(1, 0.0, 15.0)[:, None], RATE, "pcm_s16le", kind="wav")
    command = ["tracklist", str(clip), "--library", str(folder / "library"), "--progress", "none", "--format"]
    assert main([*command, "cue", "--event", "Club"]) == 0
    assert capsys.readouterr().out == (
        'TITLE "Club"\nFILE "mix.wav" WAVE\n  TRACK 01 AUDIO\n    TITLE "song 1"\n    INDEX 01 00:00:00\n'
    )
    assert main([*command, "report", "--columns", "title,start,date", "--began", "2026-11-26T20:00"]) == 0
    assert capsys.readouterr().out == "\ufefftitle,start,date\r\nsong 1,20:00:00,2026-11-26\r\n"
    assert main([*command, "json", "--totals"]) == 2


def test_encoders_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["encoders", "--json"]) == 0
    lines = {line["name"]: line for line in map(json.loads, capsys.readouterr().out.splitlines())}
    compact = lines["compact"]
    assert set(compact) == {"name", "parameters", "embedding_dim", "segment_s", "hop_s", "shipped"}
    assert (compact["embedding_dim"], compact["segment_s"], compact["hop_s"], compact["shipped"]) == (
        128,
        1.0,
        0.5,
        True,
    )


def test_a_library_of_nothing_but_copies_still_gives_the_answer(folder: Path, tmp_path: Path, encoder: Encoder) -> None:
    twice = [str(folder / "music" / album / "song 4.wav") for album in ("album", "best of")]
    assert main(["index", *twice, "--library", str(tmp_path), "--progress", "none"]) == 0
    with Library.open(tmp_path, encoder.id) as library:
        verdict = Recognizer(encoder, library).identify(heard(4, 10.0, 8.0))
    assert verdict.verdict == "match"
    assert verdict.matches[1].confidence == pytest.approx(verdict.matches[0].confidence, abs=0.2)


def test_a_track_removed_while_listening_speaks_no_more(folder: Path, tmp_path: Path, encoder: Encoder) -> None:
    songs = [str(folder / "music" / "album" / f"song {seed}.wav") for seed in range(3)]
    assert main(["index", *songs, "--library", str(tmp_path), "--progress", "none"]) == 0
    sound = heard(1, 5.0, 10.0)
    with Library.open(tmp_path, encoder.id) as library:
        evidence = Evidence(Recognizer(encoder, library))
        before = evidence.push(sound[: 6 * RATE])
        with Library.open(tmp_path, encoder.id, write=True) as writer:
            writer.remove([track.id for track in writer.tracks() if track.title == "song 1"])
        assert library.refresh()
        after = evidence.push(sound[6 * RATE :])
    assert before is not None and before.matches[0].track.title == "song 1"
    assert after is not None and "song 1" not in [match.track.title for match in after.matches]


def test_a_recording_shorter_than_a_segment_is_one_entry_without_a_name(recognizer: Recognizer) -> None:
    (entry,) = tracklist([heard(0, 0.0, 0.5)], recognizer)
    assert (entry.track, entry.end_s) == (None, 0.5)


def test_silence_between_two_songs_does_not_shift_the_second(recognizer: Recognizer) -> None:
    mix = np.concatenate([heard(0, 2.0, 15.0), np.zeros(6 * RATE, np.float32), heard(2, 10.0, 15.0)])
    entries = tracklist([mix], recognizer)
    assert [entry.track and entry.track.title for entry in entries if entry.track] == ["song 0", "song 2"]
    assert entries[-1].start_s == pytest.approx(21.0, abs=2.0)
