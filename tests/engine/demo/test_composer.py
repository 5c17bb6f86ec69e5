"""The demo's pieces: the same each time, in tune, and unlike one another."""

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.demo import instruments
from engine.demo.composer import LENGTH_S, PIECES, RATE, STRANGER, Piece, render


@pytest.fixture(scope="module")
def played() -> dict[str, NDArray[np.float32]]:
    return {piece.title: render(piece) for piece in (*PIECES, STRANGER)}


def test_there_are_a_dozen_with_titles_of_their_own() -> None:
    assert len(PIECES) == 12
    assert len({piece.title for piece in (*PIECES, STRANGER)}) == 13


def test_a_piece_is_the_same_each_time(played: dict[str, NDArray[np.float32]]) -> None:
    assert np.array_equal(render(PIECES[0]), played["Harbour Lights"])


def test_pieces_are_about_a_minute_of_clean_sound(played: dict[str, NDArray[np.float32]]) -> None:
    for title, samples in played.items():
        assert samples.dtype == np.float32 and np.isfinite(samples).all(), title
        assert abs(samples.size / RATE - LENGTH_S) < 10, title
        assert np.abs(samples).max() < 1, title
        a_second = samples[: samples.size // RATE * RATE].reshape(-1, RATE)
        assert (np.sqrt(np.mean(a_second[:-4] ** 2, axis=1)) > 0.01).all(), f"{title} has a hole"


def test_drums_are_drawn_for_whole_bars() -> None:
    for piece in (*PIECES, STRANGER):
        assert all(len(bar) == 2 * piece.beats for bar in piece.drums.split()[1::2]), piece.title
    assert next(p for p in PIECES if p.title == "Copper Kettle").strokes == {"kick": [0, 3], "clap": [2, 6]}


def _chroma(samples: NDArray[np.float32], piece_s: float = 0.5) -> NDArray[np.float64]:
    """Unit vectors (n, 12): how loud each pitch class is, a row for every half second."""
    frames = samples[: samples.size // int(piece_s * RATE) * int(piece_s * RATE)].reshape(-1, int(piece_s * RATE))
    power = np.abs(np.fft.rfft(frames * np.hanning(frames.shape[1]))) ** 2
    frequency_hz = np.fft.rfftfreq(frames.shape[1], 1 / RATE)
    audible = (frequency_hz > 100) & (frequency_hz < 2000)
    pitch_class = np.round(12 * np.log2(frequency_hz[audible] / 440)).astype(int) % 12
    chroma = np.stack([power[:, audible][:, pitch_class == c].sum(axis=1) for c in range(12)], axis=1)
    chroma -= chroma.mean(axis=1, keepdims=True)
    return np.asarray(chroma / np.linalg.norm(chroma, axis=1, keepdims=True))


def test_no_ten_seconds_of_one_piece_are_like_ten_of_another(played: dict[str, NDArray[np.float32]]) -> None:
    chromas = {title: _chroma(samples) for title, samples in played.items()}
    ten_s = 20
    for one, a in chromas.items():
        for other, b in chromas.items():
            if one < other:
                similar = a @ b.T  # the mean along any diagonal of ten seconds is how alike two stretches are
                sums = np.array(
                    [
                        similar[i : i + ten_s, j : j + ten_s].trace()
                        for i in range(len(a) - ten_s)
                        for j in range(len(b) - ten_s)
                    ]
                )
                assert sums.max() / ten_s < 0.8, (one, other)


@pytest.mark.parametrize(
    "instrument",
    [
        instruments.pluck,
        instruments.marimba,
        instruments.flute,
        instruments.organ,
        instruments.reed,
        instruments.brass,
        instruments.round_bass,
    ],
)
@pytest.mark.parametrize("pitch_hz", [110.0, 440.0, 932.33])
def test_instruments_are_in_tune(instrument: instruments.Instrument, pitch_hz: float) -> None:
    note = instrument(pitch_hz, 1.0, RATE)
    size = 1 << 19
    spectrum = np.abs(np.fft.rfft(note * np.hanning(note.size), size))
    near = np.flatnonzero(np.abs(np.log2(np.maximum(np.arange(spectrum.size), 1) * RATE / size / pitch_hz)) < 1 / 12)
    heard_hz = near[spectrum[near].argmax()] * RATE / size
    assert abs(1200 * np.log2(heard_hz / pitch_hz)) < 10  # cents


def test_an_unknown_drum_is_refused() -> None:
    with pytest.raises(ValueError, match="no drum called gong"):
        render(
            Piece(
                "X",
                1,
                120,
                4,
                60,
                "major",
                instruments.pluck,
                instruments.pluck,
                instruments.pluck,
                "block",
                "gong x.......",
            )
        )
