"""Mixes are what their truth says, and lists are judged by it."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.cli import main
from engine.encoders import Encoder
from engine.library.track import Track
from engine.recognition.tracklist import Entry
from tests.engine.sounds import heard, melody
from tests.trainer import corpus_of_tones
from trainer import corpus
from trainer.evaluation import mixes, trial
from trainer.evaluation.landmark_list import landmark_list
from trainer.evaluation.landmarks import Landmarks
from trainer.evaluation.mixes import KINDS, RATE, Kind, Mix, Played
from trainer.evaluation.trial import CorpusLibrary


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    corpus_of_tones.make(folder, songs=4)
    return folder


def made(tones: Path, kind: Kind, seed: int = 1) -> Mix:
    return mixes.mix(kind, corpus.music(tones), "choose", trial.place_of(tones, "choose"), 1.5, seed)


def entry(start_s: float, end_s: float, song: int | None) -> Entry:
    return Entry(start_s, end_s, None if song is None else Track(song, "", "", "", "", 40.0), 1.0)


TWO = Mix(
    "turntable",
    np.zeros(100 * RATE, np.float32),
    (Played(1, 0.0, 50.0, out_s=10.0), Played(2, 50.0, 90.0, in_s=10.0), Played(3, 90.0, 100.0, known=False)),
    np.zeros(4, bool),
)


@pytest.mark.parametrize("kind", KINDS)
def test_a_mix_is_the_same_for_a_seed_and_its_songs_follow_one_another(tones: Path, kind: Kind) -> None:
    mix = made(tones, kind)
    assert np.array_equal(mix.samples, made(tones, kind).samples)
    assert not np.array_equal(mix.samples, made(tones, kind, seed=2).samples)
    assert len({play.song for play in mix.played}) == len(mix.played) > 1
    for before, after in zip(mix.played, mix.played[1:], strict=False):
        assert before.start_s < before.end_s <= after.start_s + 1e-6
    assert all(mix.hidden[play.song] != play.known for play in mix.played)
    assert mix.played[-1].end_s <= mix.length_s + 1e-6


def test_a_mix_may_hold_nothing_of_the_library(tones: Path) -> None:
    mix = mixes.mix("radio", corpus.music(tones), "choose", trial.place_of(tones, "choose"), 1.5, 1, absent=1.0)
    assert len(mix.played) > 1
    assert not any(play.known for play in mix.played)
    assert all(mix.hidden[play.song] for play in mix.played)


def test_songs_of_a_mix_lie_where_the_truth_says(tones: Path, encoder: Encoder) -> None:
    library = CorpusLibrary(corpus.music(tones), encoder)
    mix = made(tones, "record")
    for play in mix.played:
        middle = round((play.start_s + play.end_s) / 2 * RATE)
        rows, _ = library.search(encoder.embed(mix.samples[middle : middle + RATE]), 1)
        assert library.locate(rows)[0].item() == play.song


def test_another_speed_shortens_or_lengthens_a_song(tones: Path) -> None:
    for kind in mixes.PITCHED:
        mix = made(tones, kind)
        assert all(abs(play.speed.tempo - 1) <= mixes.MOST_OFF for play in mix.played)
        assert {play.speed.pitch == 1 for play in mix.played} == {kind == "keylock"}


def test_a_perfect_list_is_judged_perfect_wherever_in_a_crossfade_it_changes() -> None:
    for at in (46.0, 50.0, 54.0):
        judged = mixes.judge(TWO, [entry(0, at, 1), entry(at, 90, 2), entry(90, 100, None)])
        assert (judged.right_s, judged.wrong_s) == (pytest.approx(90, abs=0.2), pytest.approx(0, abs=0.2))
        assert (judged.songs, judged.found, judged.false, judged.split) == (2, 2, 0, 0)
        assert judged.starts_off_s == (0.0, pytest.approx(abs(at - 50)))


def test_what_is_wrong_false_or_split_is_counted() -> None:
    judged = mixes.judge(TWO, [entry(0, 20, 1), entry(20, 50, 1), entry(50, 70, 3), entry(70, 100, None)])
    assert (judged.right_s, judged.wrong_s) == (pytest.approx(50, abs=0.2), pytest.approx(20, abs=0.2))
    assert (judged.songs, judged.found, judged.false, judged.split) == (2, 1, 1, 1)
    summary = mixes.summary([judged, replace(judged, starts_off_s=())])
    assert summary["seconds_wrong_percent"] == pytest.approx(20, abs=0.2)
    assert mixes.summary([])["starts_off_median_s"] is None


def test_the_peer_lists_what_its_windows_name() -> None:
    landmarks = Landmarks()
    for seed in range(3):
        landmarks.add(seed, melody(40.0, RATE, seed, channels=1)[:, 0])
    played = [heard(0, 5.0, 30.0), heard(99, 0.0, 30.0), heard(2, 5.0, 30.0)]
    entries = landmark_list(np.concatenate(played), landmarks)
    assert [entry.track and entry.track.id for entry in entries] == [0, None, 2]
    assert [entry.start_s for entry in entries] == [0.0, pytest.approx(30, abs=5), pytest.approx(60, abs=5)]
    assert entries[-1].end_s == 90.0
    gap = np.zeros(6 * RATE, np.float32)
    (entry,) = landmark_list(np.concatenate([heard(0, 2.0, 15.0), gap, heard(0, 17.0, 15.0)]), landmarks)
    assert entry.track is not None


def test_the_command_tells_seconds_and_draws_them(
    tones: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("matplotlib")
    picture = tmp_path / "mixes.png"
    command = ["evaluate", "mixes", "--corpus", str(tones), "--split", "choose", "--kinds", "record", "--minutes", "1"]
    command += ["--peer"]
    assert main([*command, "--levels", "clean", "low", "--lists", "--plot", str(picture), "--progress", "none"]) == 0
    clean, low = json.loads(capsys.readouterr().out)["rows"]
    assert (clean["kind"], clean["level"], low["level"]) == ("record", "clean", "low")
    assert clean["seconds_right_percent"] > 80
    assert clean["entries_false"] == 0
    assert clean["peer"]["songs"] == clean["songs"]
    assert clean["lists"][0]["played"][0]["start_s"] == 0.0
    assert picture.stat().st_size > 0
