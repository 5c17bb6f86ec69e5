"""The landmark peer names what it holds, where it is, and nothing else; its trial is the encoders' trial."""

import json
from pathlib import Path

import numpy as np
import pytest

from engine.cli import main
from engine.errors import AfpError
from tests.trainer import corpus_of_tones
from trainer.evaluation.landmarks import RATE, Landmarks, LandmarkSettings, pairs, peaks, spectrogram

SETTINGS = LandmarkSettings()


def song(seed: int) -> np.ndarray:
    return corpus_of_tones.song(seed).astype(np.float32) / 32768


def noisy(samples: np.ndarray, snr_db: float) -> np.ndarray:
    noise = np.random.default_rng(5).standard_normal(len(samples))
    noise *= np.sqrt((samples**2).mean() / (noise**2).mean()) * 10 ** (-snr_db / 20)
    return (samples + noise).astype(np.float32)


@pytest.fixture(scope="module")
def landmarks() -> Landmarks:
    index = Landmarks()
    for track in (3, 0, 7, 4):
        index.add(track, song(track))
    return index


@pytest.fixture(autouse=True)
def nothing_hidden(landmarks: Landmarks) -> None:
    landmarks.hide(np.zeros(0, bool))


@pytest.mark.parametrize("track", [0, 3, 4, 7])
def test_a_noisy_clip_is_named_with_its_place(landmarks: Landmarks, track: int) -> None:
    best, *others = landmarks.identify(noisy(song(track)[100_037:140_037], 0.0))
    assert best.track == track
    assert best.offset_s == pytest.approx(100_037 / RATE, abs=0.05)
    assert best.score > SETTINGS.threshold(5)
    assert best.matched <= best.peaks
    assert all(found.score < SETTINGS.threshold(5) for found in others)


def test_a_clip_that_begins_before_the_track_has_a_negative_offset(landmarks: Landmarks) -> None:
    clip = np.concatenate([np.zeros(RATE, np.float32), song(4)[: 3 * RATE]])
    assert landmarks.identify(clip)[0].offset_s == pytest.approx(-1.0, abs=0.05)


def test_what_is_hidden_or_was_never_added_is_not_named(landmarks: Landmarks) -> None:
    hidden = np.arange(5) == 3
    landmarks.hide(hidden)
    found = landmarks.identify(song(3)[100_000:140_000])
    assert found and all(each.track != 3 and each.score < SETTINGS.threshold(5) for each in found)
    assert landmarks.identify(song(7)[100_000:140_000])[0].track == 7  # beyond the mask's end
    landmarks.hide(~hidden[:4])
    assert landmarks.identify(song(3)[100_000:140_000])[0].track == 3
    landmarks.hide(np.zeros(8, bool))
    assert all(each.score < SETTINGS.threshold(5) for each in landmarks.identify(song(9)[100_000:140_000]))


@pytest.mark.parametrize("clip", [np.zeros(0), np.zeros(10), np.zeros(16_000), np.full(16_000, 0.3)])
def test_silence_and_next_to_nothing_find_nothing(landmarks: Landmarks, clip: np.ndarray) -> None:
    assert [found for found in landmarks.identify(clip.astype(np.float32)) if found.score > 1] == []


def test_an_empty_index_finds_nothing() -> None:
    assert Landmarks().identify(song(0)[:40_000]) == []


def test_tracks_may_be_added_after_a_search(landmarks: Landmarks) -> None:
    index = Landmarks()
    index.add(0, song(0))
    before = index.bytes
    assert index.identify(song(1)[:40_000])[0].score < SETTINGS.threshold(5)
    index.add(1, song(1))
    assert index.identify(song(1)[:40_000])[0].track == 1
    assert index.bytes > before


@pytest.mark.parametrize("track", [-1, 1 << 20, 7])
def test_a_number_that_is_taken_or_does_not_fit_is_refused(landmarks: Landmarks, track: int) -> None:
    with pytest.raises(AfpError, match="give each its own number"):
        landmarks.add(track, song(0))


def test_the_threshold_is_as_measured_and_straight_between() -> None:
    settings = LandmarkSettings(thresholds=((2.0, 10.0), (4.0, 20.0)))
    assert [settings.threshold(seconds) for seconds in (1, 2, 3, 4, 60)] == [10, 10, 15, 20, 20]


def test_settings_whose_hashes_do_not_fit_are_refused() -> None:
    with pytest.raises(AfpError, match="target zone smaller"):
        Landmarks(LandmarkSettings(most_frames=255))


def test_peaks_are_the_highest_of_their_neighbourhood_and_silence_has_none() -> None:
    level = np.random.default_rng(0).standard_normal((80, 60)).astype(np.float32)
    expected = [
        (frame, bin_)
        for frame in range(80)
        for bin_ in range(60)
        if level[frame, bin_] == level[max(frame - 3, 0) : frame + 4, max(bin_ - 5, 0) : bin_ + 6].max()
    ]
    assert list(zip(*(each.tolist() for each in peaks(level, 3, 5)), strict=True)) == expected
    assert len(peaks(spectrogram(np.zeros(9000, np.float32), SETTINGS), 3, 5)[0]) == 0


def test_pairs_lie_in_the_target_zone_and_each_kind_has_its_hash() -> None:
    frames = np.array([0, 1, 2, 40, 63, 64, 64])
    bins = np.array([100, 100, 163, 36, 164, 100, 100 + 1])
    hashes, starts = pairs(frames, bins, SETTINGS)
    zone = [
        (one, other)
        for one in range(7)
        for other in range(7)
        if 2 <= frames[other] - frames[one] <= 63 and abs(bins[other] - bins[one]) <= 63
    ]
    assert sorted(starts.tolist()) == sorted(int(frames[one]) for one, _ in zone)
    told = {(int(bins[a]), int(bins[b] - bins[a]), int(frames[b] - frames[a])) for a, b in zone}
    assert len(set(hashes.tolist())) == len(told)
    assert hashes.min() >= 0
    assert hashes.max() < SETTINGS.hashes
    _, starts = pairs(frames, bins, SETTINGS, fan=1)
    assert len(set(starts.tolist())) == len(starts)


def test_the_spectrogram_has_a_frame_a_hop_and_its_peak_where_the_tone_is() -> None:
    tone = np.sin(2 * np.pi * 1000 * np.arange(RATE) / RATE).astype(np.float32)
    level = spectrogram(tone, SETTINGS)
    assert level.shape == ((RATE - SETTINGS.window) // SETTINGS.hop + 1, SETTINGS.bins)
    assert set(level.argmax(1)) == {1000 * SETTINGS.window // RATE - SETTINGS.lowest_bin}


def test_the_protocol_puts_the_trials_clips_to_it(tmp_path: Path) -> None:
    corpus_of_tones.make(tmp_path / "corpus", songs=4)
    out = tmp_path / "result.json"
    asked = ["--clips", "1", "--seconds", "5", "--levels", "low", "--progress", "none", "--out", str(out)]
    assert main(["evaluate", "landmarks", "--corpus", str(tmp_path / "corpus"), *asked]) == 0
    result = json.loads(out.read_text())
    low, absent = result["results"]
    assert (result["version"], result["protocol"], result["split"]) == (1, "landmarks", "judge")
    assert (result["library_tracks"], low["clips"], absent["absent_clips"], absent["noise_clips"]) == (12, 4, 4, 100)
    assert low["right"]["share"] == low["placed_of_right"]["share"] == 100
    assert low["right_and_accepted"]["share"] >= 50
    assert absent["false_names"]["share"] == 0
    assert result["index_bytes"] > 0
