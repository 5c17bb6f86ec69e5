"""The trial is what it says: levels, hidden makers, shares, a threshold that holds."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from engine.cli import main
from engine.encoders import Encoder
from engine.encoders.model_card import model_folder, write_card
from engine.library.track import Track
from engine.recognition.confidence import Calibration, Support
from engine.recognition.recognizer import Match, Verdict
from engine.recognition.speed import Speed
from tests.trainer import corpus_of_tones
from trainer import corpus
from trainer.commands import judging
from trainer.commands.evaluate import calibrate as calibrate_command
from trainer.commands.evaluate import speeds as speeds_command
from trainer.evaluation import live, phone, trial
from trainer.evaluation.calibration import _passed_by, calibrate, calibrate_live
from trainer.evaluation.intervals import by_song
from trainer.evaluation.stretching import played_at
from trainer.evaluation.trial import CorpusLibrary, Outcome


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    corpus_of_tones.make(folder, songs=4)
    return folder


@pytest.fixture(scope="module")
def library(tones: Path, encoder: Encoder) -> CorpusLibrary:
    return CorpusLibrary(corpus.music(tones), encoder)


def test_the_decibels_are_the_energy_ratio_over_the_clip(tones: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phone, "_microphone", lambda sound, random: sound)
    place = trial.place_of(tones, "judge")
    song = corpus_of_tones.song(3)[:60_000].astype(np.float32) / 32768

    def recorded(snr_db: float) -> np.ndarray:
        return phone.record(song, place, snr_db, np.random.default_rng(4))

    music = recorded(200.0)
    noise = recorded(2.0) - music
    assert 10 * np.log10((music**2).sum() / (noise**2).sum()) == pytest.approx(2.0, abs=0.01)
    assert len(music) == len(song) - round(phone.LEAD_S * phone.RATE)


def test_a_recording_is_sixteen_bits_and_finite(tones: Path) -> None:
    place = trial.place_of(tones, "judge")
    song = corpus_of_tones.song(3)[:40_000].astype(np.float32) / 32768
    for seed in range(5):
        clip = phone.record(song, place, -9.0, np.random.default_rng(seed))
        assert np.isfinite(clip).all() and np.abs(clip).max() <= 1
        assert np.allclose(clip * 32768, np.round(clip * 32768), atol=0.01)
    assert np.isfinite(phone.noise_alone(2.0, place, np.random.default_rng(0))).all()


def test_queries_ask_for_songs_of_their_split_only(library: CorpusLibrary) -> None:
    asked = trial.queries(library.music, "judge", 2, (2.0, 5.0), ("low", "high"), True, 1)
    assert len(asked) == 4 * 2 * 2 * 2
    assert {library.music.clips[query.song].split for query in asked if query.song is not None} == {"judge"}
    assert all(query.start_s + query.seconds <= 42.0 for query in asked)


def test_songs_that_are_there_are_found_in_their_place_and_absent_ones_have_no_right_answer(
    tones: Path, library: CorpusLibrary, encoder: Encoder
) -> None:
    place = trial.place_of(tones, "judge")
    asked = trial.queries(library.music, "judge", 1, (6.0,), ("low",), True, 1)
    asked += trial.queries(library.music, "judge", 1, (6.0,), ("low",), False, 2)
    present, absent = np.split(np.array(list(trial.run(asked, library, encoder, place)), dtype=object), 2)
    assert sum(outcome.placed for outcome in present) >= 3
    makers = [library.music.clips[outcome.query.song].maker for outcome in absent]
    named = [outcome.verdict.matches[0].track.artist for outcome in absent]
    assert not any(one == other for one, other in zip(makers, named, strict=True))


def test_noise_alone_is_never_right(tones: Path, library: CorpusLibrary, encoder: Encoder) -> None:
    (outcome,) = trial.run(trial.noises(1, (3.0,), 1), library, encoder, trial.place_of(tones, "judge"))
    assert isinstance(outcome, Outcome) and isinstance(outcome.verdict, Verdict)
    assert not outcome.right


def test_shares_come_with_an_interval_that_is_wide_when_songs_are_few() -> None:
    few = by_song([True, False] * 4, [0, 0, 1, 1, 2, 2, 3, 3])
    assert few["share"] == 50.0
    clustered = by_song([True] * 40 + [False] * 40, [n // 10 for n in range(80)])
    spread = by_song([True] * 40 + [False] * 40, list(range(80)))
    assert clustered["high"] - clustered["low"] > spread["high"] - spread["low"]
    assert by_song([False] * 50, list(range(50)))["high"] == pytest.approx(7.11, abs=0.01)
    assert by_song([True] * 50, list(range(50)))["low"] == pytest.approx(92.89, abs=0.01)


def test_the_threshold_lets_pass_no_more_than_its_share() -> None:
    sure = np.linspace(0, 0.9, 1000)
    threshold = _passed_by(sure, 0.005)
    assert (sure >= threshold).sum() == 5


def test_listening_names_songs_that_are_there_and_counts_false_names_for_the_others(
    tones: Path, library: CorpusLibrary, encoder: Encoder
) -> None:
    place = trial.place_of(tones, "judge")
    asked = [
        query
        for present in (True, False)
        for query in trial.queries(library.music, "judge", 1, (12.0,), ("low",), present, 3)
    ]
    hearings = list(live.listen(asked, library, encoder, place))
    told = live.summary(hearings)
    assert told["stretches"] == 4
    assert told["absent_minutes"] == pytest.approx(0.8)
    assert told["named_right_percent"] >= 50
    assert told["false_names"] == sum(len(hearing.named) for hearing in hearings if not hearing.query.present)
    assert all(0 <= hearing.sustained <= 1 for hearing in hearings)


def test_calibration_tells_right_answers_from_wrong_ones_and_keeps_to_its_share() -> None:
    random = np.random.default_rng(0)
    track = Track(0, "a", "a", "", "", 60.0)

    def outcome(right: bool) -> Outcome:
        query = trial.Query(0, 0.0, 6.0, "mid", right, 0)
        score = float(random.normal(0.55 if right else 0.3, 0.06))
        lead = float(abs(random.normal(0.25 if right else 0.02, 0.02)))
        match = Match(track, score, 0.0, 0.0, Support(score, lead, 0.0, 0.0, 21))
        return Outcome(query, Verdict("unknown", 0.0, (match,), 6.0), right, right)

    judged = [(outcome(number % 2 == 0), 150_000) for number in range(2000)]
    fitted = calibrate(judged)

    def sure(o: Outcome) -> float:
        support = o.verdict.matches[0].support
        assert support is not None
        return fitted.confidence(support, 150_000)

    accepted = [sure(o) >= fitted.threshold for o, _ in judged if o.right]
    false = [sure(o) >= fitted.threshold for o, _ in judged if not o.right]
    assert np.mean(accepted) > 0.98
    assert np.mean(false) <= 0.004


def test_calibrating_writes_a_card_that_the_trial_then_uses(
    tones: Path, tmp_path: Path, encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calibrate_command, "LENGTHS_S", (2.0, 6.0))
    monkeypatch.setattr(calibrate_command, "NOISES", 2)
    monkeypatch.setattr(judging, "LIVE_S", 6.0)
    monkeypatch.setattr(judging, "LEVELS", ("low",))
    shutil.copytree(model_folder("compact"), tmp_path / "model")
    write_card(tmp_path / "model", calibration={})
    common = ["--encoder", str(tmp_path / "model"), "--corpus", str(tones), "--clips", "1", "--progress", "none"]
    assert main(["evaluate", "calibrate", *common]) == 0
    card = json.loads((tmp_path / "model" / "model.json").read_text())
    assert 0 < card["calibration"]["threshold"] <= card["calibration"]["live_threshold"] <= 1
    out = tmp_path / "result.json"
    assert main(["evaluate", "trial", *common, "--seconds", "6", "--levels", "low", "--out", str(out)]) == 0
    low, absent = json.loads(out.read_text())["results"]
    assert (low["clips"], low["songs"], absent["absent_songs"]) == (4, 4, 4)
    assert low["right_and_accepted"]["share"] >= 50
    assert main(["evaluate", "live", *common, "--levels", "low"]) == 0


def test_songs_are_named_at_other_speeds_and_told_how_fast(
    tones: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speeds_command, "NOISES", 2)
    picture = tmp_path / "speeds.png"
    command = ["evaluate", "speeds", "--corpus", str(tones), "--clips", "1", "--seconds", "6", "--levels", "low"]
    options = ["--kinds", "speed", "--most", "6", "--step", "6", "--speeds", "8", "--peer", "--plot", str(picture)]
    assert main([*command, *options, "--progress", "none"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert [row["percent"] for row in result["rows"]] == [-6, 0, 6]
    assert all(row["results"][0]["right_and_accepted"]["share"] >= 50 for row in result["rows"])
    assert result["rows"][1]["peer_named"] > 0
    assert result["rows"][0]["told"]["pitch_off_median_semitones"] < 0.05
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("speed", "pitch", "length_s"),
    [(Speed(1.1, 1.1), 550, 3.64), (Speed(1.0, 1.1), 500, 3.64), (Speed(1.1, 1.0), 550, 4)],
)
def test_music_is_played_faster_or_higher(speed: Speed, pitch: float, length_s: float) -> None:
    tone = np.sin(2 * np.pi * 500 * np.arange(4 * 8000) / 8000).astype(np.float32)
    played = played_at(tone, 8000, speed)
    assert len(played) / 8000 == pytest.approx(length_s, abs=0.05)
    spectrum = np.abs(np.fft.rfft(played[4000:20000]))
    assert spectrum.argmax() / 2 == pytest.approx(pitch, abs=2)


def test_the_live_threshold_lets_five_false_names_in_a_thousand_stretches_pass() -> None:
    absent = trial.Query(3, 0.0, 30.0, "low", False, 1)
    calibration = Calibration((0.0,) * 9, 0.6, 0.6, 0.75)
    heard = [live.Hearing(absent, (), 0.4)] * 397 + [live.Hearing(absent, (), sure) for sure in (0.7, 0.8, 0.9)]
    assert 0.7 < calibrate_live(calibration, heard).live_threshold < 0.8
    assert calibrate_live(calibration, heard[:90]).live_threshold == 0.6
