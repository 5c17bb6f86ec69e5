import json
from types import SimpleNamespace

import numpy as np
import pytest

from engine.audio.audio_source import SourceInfo
from engine.audio.ring import Ring
from engine.errors import AfpError
from engine.library.track import Track
from engine.recognition.listener import Listener
from engine.recognition.speed import OWN, Speed

RATE = 16_000
ENCODER = SimpleNamespace(sample_rate=8_000, segment_samples=8_000, hop_samples=4_000)
LIBRARY = SimpleNamespace(refresh=lambda: False)
RECOGNIZER = SimpleNamespace(encoder=ENCODER, query_hop=2_000, library=LIBRARY)
SONG = Track(7, "/music/a.ogg", "A", "Anna", "", 200.0)
OTHER = Track(8, "/music/b.ogg", "B", "Bert", "", 200.0)
STEP_S = 0.1
NAMED = [("ready", "listening"), ("state", "matching"), ("match", "matched")]


class Source:
    """A source whose sound and whose fate the test decides."""

    def __init__(self, kind="microphone", rate=RATE):
        self.info = SourceInfo("id", "Desk", kind, rate, default=True)
        self.rate = rate
        self.ring = Ring(rate * 30)
        self.overflows = 0
        self.live = False
        self.error = None
        self.announced = None
        self.refuses = False
        self.starts = 0

    def start(self):
        self.starts += 1
        if self.refuses:
            raise AfpError("No microphone was found.")
        self.live = True

    def stop(self):
        self.live = False


class Evidence:
    """Answers what is playing according to `playing`: (from which moment of the source, track or None)."""

    def __init__(self):
        self.samples = 0
        self.due = 10_000
        self.resets = 0
        self.pushed = []
        self.answer = lambda heard_s: None

    def push(self, samples):
        self.samples += len(samples)
        self.pushed.append(len(samples))
        if self.samples < self.due:
            return None
        self.due = self.samples + ENCODER.hop_samples
        return self.answer(sum(self.pushed) / ENCODER.sample_rate)

    def reset(self):
        self.samples = 0
        self.due = 10_000
        self.resets += 1


class Scene:
    """A listener, its source and a clock that moves only with `hear`."""

    def __init__(self, once=False, kind="microphone", rate=RATE, heard_s=0.0):
        self.now = 1000.0
        self.source = Source(kind, rate)
        self.evidence = Evidence()
        self.listener = Listener(RECOGNIZER, self.source, once, clock=lambda: self.now, evidence=self.evidence)
        self.noise = np.random.default_rng(3)
        self.source.ring.write(self.noise.standard_normal(round(heard_s * rate)).astype(np.float32))
        self.events = self.listener.step()

    def hear(self, seconds, amplitude=0.1):
        for _ in range(round(seconds / STEP_S)):
            block = amplitude * self.noise.standard_normal(round(STEP_S * self.source.rate))
            self.source.ring.write(block.astype(np.float32))
            self.wait(STEP_S)
        return self.events

    def wait(self, seconds):
        self.now += seconds
        self.events += self.listener.step()

    @property
    def story(self):
        return [(event.event, event.state) for event in self.events]


def match(track, position_s, span_s=2.0, confidence=0.98, lately=0.98, speed=OWN):
    offset_s = position_s - span_s * speed.tempo
    best = SimpleNamespace(track=track, score=0.9, confidence=confidence, offset_s=offset_s, speed=speed)
    return SimpleNamespace(verdict="match", confidence=confidence, matches=(best,), span_s=span_s, lately=lately)


def unknown(span_s=2.0):
    return SimpleNamespace(verdict="unknown", confidence=0.1, matches=(), span_s=span_s)


def test_a_song_is_named_once_with_its_position():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG, 60.0 + heard_s)
    scene.hear(12.0)
    assert scene.story == NAMED
    named = scene.events[2]
    assert named.track is SONG
    assert named.position_s == pytest.approx(60.0 + named.source_s)
    assert named.confidence == 0.98
    assert 0 <= named.latency_ms < 1_000
    assert named.matches[0].track is SONG


def test_the_position_runs_as_fast_as_the_song():
    scene = Scene()
    fast = Speed(1.1, 1.1)
    scene.evidence.answer = lambda heard_s: match(SONG, 60.0 + 1.1 * heard_s, speed=fast)
    scene.hear(12.0)
    assert scene.story == NAMED, "it is in step all the time"
    named = scene.events[2]
    assert named.speed == fast
    assert named.position_s == pytest.approx(60.0 + 1.1 * named.source_s)
    scene.evidence.answer = lambda _: unknown()
    scene.hear(2.0)
    told = scene.listener.veto(99)
    assert told.position_s == pytest.approx(60.0 + 1.1 * told.source_s), "while nothing is heard of it, too"


def test_a_line_of_json_has_the_keys_of_the_contract_and_no_nan():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG, 60.0 + heard_s)
    scene.hear(3.0)
    keys = ["event", "time", "source_s", "state", "track", "position_s", "speed", "pitch_semitones"]
    keys += ["confidence", "latency_ms"]
    ready, matching, named = (json.loads(event.to_json()) for event in scene.events)
    assert list(ready) == list(matching) == list(named) == keys
    assert ready["track"] is None and ready["position_s"] is None and ready["speed"] is None
    assert (named["speed"], named["pitch_semitones"]) == (1.0, 0.0)
    assert named["track"] == {"track_id": 7, "path": "/music/a.ogg", "title": "A", "artist": "Anna", "album": ""}


def test_a_song_that_only_longer_windows_still_hold_is_over():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: (
        match(SONG, heard_s, lately=0.98 if heard_s < 10 else 0.02) if heard_s < 24 else unknown()
    )
    scene.hear(13.0)
    assert scene.story == NAMED, "a rest, or somebody talks"
    scene.hear(3.0)
    assert scene.story[3:] == [("state", "matching")] and scene.events[3].track is None
    scene.hear(20.0)
    assert scene.story[4:] == [("unknown", "unknown")]
    assert scene.events[4].source_s == pytest.approx(20.0, abs=1.0), "it is counted from the last that was known"


def test_one_verdict_alone_names_nothing():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG, heard_s) if 4.0 <= heard_s < 4.5 else unknown()
    scene.hear(8.0)
    assert scene.story == [("ready", "listening"), ("state", "matching")]


def test_two_verdicts_that_disagree_about_the_position_name_nothing():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG, heard_s * 20 % 150)
    scene.hear(8.0)
    assert scene.story == [("ready", "listening"), ("state", "matching")]


def test_sound_without_a_name_is_decided_to_be_unknown_once():
    scene = Scene()
    scene.evidence.answer = lambda _: unknown()
    scene.hear(30.0)
    assert scene.story == [("ready", "listening"), ("state", "matching"), ("unknown", "unknown")]
    assert scene.events[2].track is None
    assert 10.0 <= scene.events[2].source_s <= 12.0


def test_a_song_taken_back_is_not_named_again_while_it_is_still_mistaken_for_it():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG, heard_s)
    scene.hear(5.0)
    taken_back = scene.listener.veto(SONG.id)
    assert (taken_back.event, taken_back.state, taken_back.track) == ("state", "matching", None)
    scene.hear(90.0)
    assert scene.story == [*NAMED, ("unknown", "unknown")]


def test_after_a_song_was_taken_back_another_may_be_named_at_once():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG if heard_s < 6 else OTHER, heard_s)
    scene.hear(5.0)
    scene.listener.veto(SONG.id)
    scene.hear(5.0)
    assert scene.story == [*NAMED, ("match", "matched")]
    assert scene.events[-1].track is OTHER


@pytest.mark.parametrize("amplitude", [0.0, 0.1])
def test_a_song_taken_back_may_be_named_when_the_music_has_changed(amplitude):
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG, heard_s)
    scene.hear(5.0)
    scene.listener.veto(SONG.id)
    if amplitude:
        scene.evidence.answer = lambda heard_s: unknown()
    scene.hear(62.0, amplitude)
    scene.evidence.answer = lambda heard_s: match(SONG, heard_s)
    scene.hear(10.0)
    assert scene.story[-1] == ("match", "matched")


def test_a_song_that_follows_another_gets_a_name_of_its_own():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG if heard_s < 10 else OTHER, heard_s)
    scene.hear(20.0)
    assert scene.story == [*NAMED, ("match", "matched")]
    assert [event.track.title for event in scene.events[2:]] == ["A", "B"]


def test_a_short_gap_is_bridged_and_a_long_one_moves_on_and_comes_back_without_a_new_name():
    scene = Scene()
    gap = (6, 8)
    scene.evidence.answer = lambda heard_s: unknown() if gap[0] < heard_s < gap[1] else match(SONG, heard_s)
    scene.hear(10.0)
    assert scene.story == NAMED
    gap = (12, 20)
    scene.hear(15.0)
    assert scene.story[3:] == [("state", "matching"), ("state", "matched")]
    assert scene.events[-1].track is SONG


def test_a_song_whose_parts_repeat_neither_flickers_nor_is_lost():
    scene = Scene()
    repeats = lambda heard_s: 30.0 if heard_s % 8 >= 6 else 0.0  # noqa: E731
    anywhere = lambda heard_s: heard_s * 20 % 150  # noqa: E731
    scene.evidence.answer = lambda heard_s: match(
        SONG, heard_s + repeats(heard_s) if heard_s < 14 else anywhere(heard_s)
    )
    scene.hear(30.0)
    assert scene.story == NAMED


def test_a_jump_within_the_song_corrects_the_position_without_a_new_name():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG, heard_s if heard_s < 8 else heard_s + 60)
    scene.hear(15.0)
    assert scene.story == [*NAMED, ("state", "matched")]
    assert scene.events[3].position_s == pytest.approx(scene.events[3].source_s + 60)


@pytest.mark.parametrize(("amplitude", "quiet"), [(0.0, True), (10 ** (-73 / 20), True), (10 ** (-67 / 20), False)])
def test_too_quiet_means_below_70_dbfs(amplitude, quiet):
    scene = Scene()
    scene.evidence.answer = lambda _: unknown()
    scene.hear(5.0, amplitude)
    assert (("state", "quiet") in scene.story) is quiet


def test_a_microphone_stuck_at_one_value_is_silent():
    scene = Scene()
    for _ in range(30):
        scene.source.ring.write(np.full(1_600, 0.4, np.float32))
        scene.wait(STEP_S)
    assert scene.story[-1] == ("state", "quiet")
    assert scene.listener.level_dbfs == -120.0


def test_silence_ends_a_song_and_the_next_one_is_judged_by_itself():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG, heard_s)
    scene.hear(5.0)
    resets, pushed = scene.evidence.resets, sum(scene.evidence.pushed)
    scene.hear(10.0, 0.0)
    assert scene.story[-1] == ("state", "quiet") and scene.events[-1].track is None
    assert scene.evidence.resets == resets + 1
    assert sum(scene.evidence.pushed) - pushed <= 4 * ENCODER.sample_rate  # nothing is computed on silence
    scene.evidence.answer = lambda heard_s: match(OTHER, heard_s)
    scene.hear(5.0)
    assert scene.story[-3:] == [("state", "listening"), ("state", "matching"), ("match", "matched")]


def test_silence_is_neither_matching_nor_unknown():
    scene = Scene()
    scene.evidence.answer = lambda _: SimpleNamespace(verdict="silence", confidence=0.0, matches=(), span_s=1.25)
    scene.hear(20.0, 10 ** (-69 / 20))  # the two measures of silence may differ at the border
    assert scene.story == [("ready", "listening")]


def test_level_and_clipping():
    scene = Scene()
    scene.hear(1.0, 0.1)
    assert scene.listener.level_dbfs == pytest.approx(-20.0, abs=0.5)
    assert not scene.listener.clipping
    scene.source.ring.write(np.ones(2, np.float32))
    scene.hear(0.5)
    assert not scene.listener.clipping  # two samples are a loud note
    scene.source.ring.write(np.ones(3, np.float32))
    scene.hear(0.5)
    assert scene.listener.clipping
    scene.hear(3.0)
    assert not scene.listener.clipping


def test_nonsense_from_a_device_harms_nothing():
    scene = Scene()
    scene.evidence.answer = lambda _: unknown()
    seen = []
    push = scene.evidence.push
    scene.evidence.push = lambda samples: (seen.append(samples), push(samples))[1]
    for value in (np.nan, np.inf, -np.inf, 3e38):
        scene.source.ring.write(np.full(8_000, value, np.float32))
        scene.hear(1.0)
    assert np.isfinite(np.concatenate(seen)).all()
    assert np.isfinite(scene.listener.level_dbfs)


def test_a_device_that_goes_is_reported_once_tried_again_and_reported_back():
    scene = Scene()
    scene.evidence.answer = lambda heard_s: match(SONG, heard_s)
    scene.hear(5.0)
    scene.source.live, scene.source.error, scene.source.refuses = False, "Desk has gone.", True
    tries_before = scene.source.starts
    for _ in range(300):
        scene.wait(STEP_S)
    assert scene.story[3:] == [("device", "listening")]
    assert scene.events[3].source is None and scene.events[3].track is None
    assert 5 <= scene.source.starts - tries_before <= 10  # within 30 s, growing pauses
    scene.source.refuses = False
    for _ in range(60):
        scene.wait(STEP_S)
    assert scene.story[4:] == [("device", "listening")]
    back = json.loads(scene.events[4].to_json())
    assert back["source"] == "Desk" and back["source_s"] == pytest.approx(scene.now - 1000.0, abs=6.5)
    scene.evidence.answer = lambda heard_s: match(OTHER, heard_s)
    scene.hear(5.0)
    assert scene.story[5:] == NAMED[1:]


def test_a_source_that_returns_with_another_rate_is_resampled_anew():
    scene = Scene()
    scene.hear(2.0)
    scene.source.live, scene.source.error = False, "gone"
    scene.wait(STEP_S)
    scene.source.rate, scene.source.ring = 48_000, Ring(48_000 * 30)
    scene.wait(1.0)
    before = sum(scene.evidence.pushed)
    scene.hear(5.0)
    assert sum(scene.evidence.pushed) - before == pytest.approx(5.0 * 8_000, abs=2_000)


def test_no_device_at_all_is_one_sentence_for_the_caller():
    source = Source()
    source.refuses = True
    listener = Listener(RECOGNIZER, source, evidence=Evidence())
    with pytest.raises(AfpError, match="No microphone was found"):
        listener.step()


def test_overflows_are_told_but_not_one_by_one():
    scene = Scene()
    for _ in range(30):
        scene.source.overflows += 1
        scene.hear(STEP_S)
    assert 2 <= scene.story.count(("overflow", "listening")) <= 3


def test_of_a_device_a_late_step_takes_the_newest_sound_and_drops_what_is_stale():
    scene = Scene()
    scene.hear(3.0)
    resets = scene.evidence.resets
    scene.source.ring.write(scene.noise.standard_normal(20 * RATE).astype(np.float32))
    scene.evidence.pushed.clear()
    scene.wait(20.0)
    assert sum(scene.evidence.pushed) == pytest.approx(5 * 8_000, abs=2_000)
    assert scene.evidence.resets == resets + 1
    scene.evidence.answer = lambda _: unknown()
    scene.hear(2.0)
    assert scene.events[-1].source_s == pytest.approx(23.5, abs=1.5)


def test_of_a_file_nothing_is_dropped_and_the_end_finishes():
    scene = Scene(kind="file")
    scene.evidence.answer = lambda heard_s: match(SONG, heard_s)
    scene.source.ring.write(scene.noise.standard_normal(25 * RATE).astype(np.float32))
    scene.source.live = False
    scene.wait(STEP_S)
    assert scene.listener.finished
    assert sum(scene.evidence.pushed) == 25 * 8_000
    assert scene.story == NAMED
    assert scene.listener.step() == []


@pytest.mark.parametrize("answer", [unknown(), None])
def test_once_ends_with_the_first_answer(answer):
    scene = Scene(once=True)
    scene.evidence.answer = lambda heard_s: answer or match(SONG, heard_s)
    for _ in range(150):
        if scene.listener.finished:
            break
        scene.hear(STEP_S)
    assert scene.listener.finished
    assert [event.event for event in scene.events][-1] == ("unknown" if answer else "match")
    assert scene.listener.step() == []


def test_only_whole_hops_are_pushed_so_that_a_verdict_is_on_all_of_it():
    scene = Scene()
    scene.hear(12.0)
    assert set(scene.evidence.pushed) == {2_000}


def test_sound_from_before_the_listener_was_ready_is_used():
    """The window opens the microphone at once; the encoder loads meanwhile."""
    source, evidence = Source(), Evidence()
    source.start()
    source.ring.write(np.ones(2 * RATE, np.float32) * np.random.default_rng(0).standard_normal(2 * RATE).astype("f4"))
    listener = Listener(RECOGNIZER, source, evidence=evidence)
    listener.step()
    listener.step()
    assert sum(evidence.pushed) >= 14_000


def test_a_song_that_goes_on_while_the_device_is_away_is_one_hearing():
    scene = Scene(heard_s=3.0)  # while the encoder loaded
    began = scene.now - 3.0
    scene.evidence.answer = lambda _: match(SONG, scene.now - began)
    scene.hear(5.0)
    assert scene.story == NAMED
    scene.source.live, scene.source.error = False, "Desk has gone."
    scene.wait(STEP_S)
    scene.wait(7.0)
    scene.hear(5.0)
    assert scene.story[3:] == [("device", "listening"), ("device", "listening"), ("state", "matched")]
    told = [event.source_s for event in scene.events]
    assert told == sorted(told)
    assert told[-1] == pytest.approx(scene.now - began, abs=5.0)
