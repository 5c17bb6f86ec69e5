"""Spectral peaks: the same however sound is cut, at home in their own place, and by chance elsewhere."""

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.features import peaks
from engine.features.peaks import HeardPeaks, Overlay, of_rows

RATE = peaks.RATE


def music(seconds: float, seed: int) -> NDArray[np.float32]:
    """Notes of a few partials, four a second, each of its own pitch."""
    random = np.random.default_rng(seed)
    time = np.arange(RATE // 4) / RATE
    notes = []
    for _ in range(round(4 * seconds)):
        pitch = random.uniform(150, 900)
        partials = [np.sin(2 * np.pi * pitch * number * time) / number for number in range(1, 5)]
        notes.append(np.sum(partials, 0) * np.exp(-4 * time))
    return np.concatenate(notes).astype(np.float32)


def noise(like: NDArray[np.float32], snr_db: float) -> NDArray[np.float32]:
    hiss = np.random.default_rng(9).standard_normal(len(like)).astype(np.float32)
    return hiss * np.sqrt(np.mean(like**2)) * 10 ** (-snr_db / 20)


def rows_of(samples: NDArray[np.float32]) -> int:
    return (len(samples) - RATE) // (RATE // 2) + 1


def test_the_peaks_of_a_row_do_not_depend_on_how_its_track_is_cut() -> None:
    sound = music(20, 1)
    whole = of_rows(sound, rows_of(sound))
    for first in (1, 7, 30):
        cut = first * RATE // 2
        before = min(peaks.CONTEXT, cut)
        np.testing.assert_array_equal(of_rows(sound[cut - before :], len(whole) - first, before), whole[first:])
    np.testing.assert_array_equal(of_rows(sound[: 12 * RATE], 23), whole[:23])


def test_what_is_heard_in_pieces_has_the_peaks_of_the_whole() -> None:
    sound = music(6, 2)
    whole, pieces = HeardPeaks(), HeardPeaks()
    whole.push(sound)
    random, at = np.random.default_rng(3), 0
    while at < len(sound):
        size = int(random.integers(1, 6000))
        pieces.push(sound[at : at + size])
        at += size
    np.testing.assert_array_equal(pieces.mask, whole.mask)
    assert len(whole.mask) >= 6 * RATE // peaks.HOP - 10


def test_forgetting_and_resetting_leave_what_is_still_heard() -> None:
    sound = music(6, 2)
    heard = HeardPeaks()
    heard.push(sound[: 3 * RATE])
    kept = heard.mask[20:].copy()
    heard.forget(20)
    np.testing.assert_array_equal(heard.mask, kept)
    heard.push(sound[3 * RATE :])
    whole = HeardPeaks()
    whole.push(sound)
    np.testing.assert_array_equal(heard.mask, whole.mask[20:])
    heard.reset()
    heard.push(sound)
    np.testing.assert_array_equal(heard.mask, whole.mask)


def test_peaks_coincide_at_their_own_place_through_noise_and_nowhere_else() -> None:
    song, other = music(40, 4), music(40, 5)
    stored, strange = of_rows(song, rows_of(song)), of_rows(other, rows_of(other))
    clip = song[10 * RATE + 700 : 15 * RATE + 700]  # between two frames
    heard = HeardPeaks()
    heard.push(clip + noise(clip, 0.0))
    frame = 10 * RATE // peaks.HOP

    def nats(rows: peaks.Stored, at: int) -> float:
        first = at // peaks.FRAMES_A_ROW
        found = Overlay(heard.mask, [0]).coincide(rows[first : first + 12], first * peaks.FRAMES_A_ROW - at)
        return found[0].nats

    right = nats(stored, frame)
    elsewhere = [nats(stored, at) for at in range(0, 900, 75) if abs(at - frame) > 40]
    elsewhere += [nats(strange, at) for at in range(0, 900, 75)]
    assert right > 5 * max(elsewhere)


def test_each_window_is_judged_by_itself() -> None:
    """Half of the clip is another song: the part that is the track's coincides more, by its length, than all of it."""
    song, other = music(20, 6), music(20, 7)
    heard = HeardPeaks()
    heard.push(np.concatenate([other[: 4 * RATE], song[4 * RATE : 8 * RATE]]))
    half = 4 * RATE // peaks.HOP
    overlay = Overlay(heard.mask, [0, half])
    whole, last = overlay.coincide(of_rows(song, 17), 0)
    assert last.excess > 1.5 * whole.excess > 0
    beyond = overlay.coincide(of_rows(song, 17)[:0], 0)
    assert [found.nats for found in beyond] == [0.0, 0.0]


STEPS = np.random.default_rng(0).integers(-1, 2, 3 * RATE) / 65536  # what rounding to 16 bits adds


@pytest.mark.parametrize("sound", [np.zeros(3 * RATE), STEPS, np.zeros(100)])
def test_sound_without_music_has_no_peaks_of_its_own(sound: NDArray[np.float64]) -> None:
    samples = sound.astype(np.float32)
    stored = of_rows(samples, 2) if len(samples) > RATE else of_rows(samples, 0)
    assert (stored == peaks.NONE).all()
    heard = HeardPeaks()
    heard.push(samples)
    assert not heard.mask.any()


def test_a_row_keeps_its_strongest_peaks() -> None:
    sound = music(4, 8)
    hissing = sound + noise(sound, 40.0)  # many faint peaks beside the notes'
    stored = of_rows(hissing, 7)
    assert stored.shape == (7, peaks.STORED)
    alone = {int(code) for code in of_rows(sound, 7)[3] if code != peaks.NONE}
    strongest = [int(code) for code in stored[3][:8]]
    assert len(alone.intersection(strongest)) >= 6


def test_only_rows_of_half_a_second_at_8_khz_have_peaks_beside_them() -> None:
    assert peaks.beside(8000, 4000) == peaks.STORED
    assert peaks.beside(16000, 8000) == peaks.beside(8000, 2000) == 0


def test_a_peak_in_a_bin_that_there_is_not_is_left_out() -> None:
    """Of a row in which a bit was flipped."""
    bins = np.array([[3, peaks.BINS, 511, peaks.NONE]], np.uint16)
    points, _ = Overlay(np.ones((16, peaks.BINS), np.bool_), [0]).points(bins, 0)
    assert points[:, 1].tolist() == [3]
