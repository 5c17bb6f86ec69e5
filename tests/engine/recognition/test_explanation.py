"""What an explanation shows is what the verdict rested on: the song's own place, and its peaks in what was heard."""

import wave
from pathlib import Path

import numpy as np
import pytest
import soxr

from engine.demo.composer import PIECES, RATE, Piece, render
from engine.encoders import Encoder
from engine.library.library import Library
from engine.library.scanner import index
from engine.recognition.evidence import Evidence
from engine.recognition.explanation import explain, illustrate
from engine.recognition.recognizer import Recognizer
from engine.recognition.speed import RANGES

FROM_S, HEARD_S = 12.3, 9.0


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    for piece in PIECES[:3]:
        write(folder, piece)
    return folder


def write(folder: Path, piece: Piece) -> Path:
    path = folder / f"{piece.title}.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((render(piece) * 32767).astype("<i2").tobytes())
    return path


@pytest.fixture(scope="module")
def library(music: Path, encoder: Encoder) -> Path:
    directory = music / "library"
    with Library.open(directory, encoder.id, write=True, create=True, peaks=encoder.peaks_a_row) as opened:
        index(opened, [music], encoder)
    return directory


def heard(evidence: Evidence, path: Path, snr_db: float = 10.0, speed: float = 1.0) -> None:
    from engine.audio.decode import decode

    sound = soxr.resample(decode(path, 8000, FROM_S, HEARD_S * speed), 8000 * speed, 8000)
    hiss = np.random.default_rng(5).standard_normal(len(sound)) * sound.std() * 10 ** (-snr_db / 20)
    for block in np.array_split((sound + hiss).astype(np.float32), 31):
        evidence.push(block)


def test_the_song_is_laid_over_what_was_heard(library: Path, music: Path, encoder: Encoder) -> None:
    with Library.open(library, encoder.id) as opened:
        evidence = Evidence(Recognizer(encoder, opened))
        heard(evidence, music / f"{PIECES[0].title}.wav")
        assert evidence.named is not None
        named = evidence.named.verdict
        why = explain(evidence, named.matches[0].track.id)
        assert why is not None
        assert why.match == named.matches[0]
        assert why.match.track.title == PIECES[0].title
        ends_s = why.match.offset_s + why.span_s
        assert ends_s == pytest.approx(FROM_S + HEARD_S, abs=0.6), "the newest sound, where it lies in the song"
        assert why.cosines.mean() == pytest.approx(why.match.score, abs=0.02)
        assert len(why.cosines) * why.hop_s == pytest.approx(why.span_s, abs=1.0)
        assert why.heard.sum() > 2 * why.by_chance, "its peaks are in what was heard"
        assert why.points[:, 0].min() >= 0 and why.points[:, 0].max() <= why.span_s
        assert explain(evidence, 4711) is None
        evidence.reset()
        assert explain(evidence, named.matches[0].track.id) is not None, (
            "it can be asked for in the rest after the song"
        )


@pytest.mark.parametrize("speed", [0.94, 1.06])
def test_a_song_at_another_speed_is_laid_over_what_was_heard_at_its_own(
    library: Path, music: Path, encoder: Encoder, speed: float
) -> None:
    with Library.open(library, encoder.id) as opened:
        evidence = Evidence(Recognizer(encoder, opened, reach=RANGES["8"]))
        heard(evidence, music / f"{PIECES[0].title}.wav", speed=speed)
        assert evidence.named is not None
        named = evidence.named.verdict
        why = explain(evidence, named.matches[0].track.id)
        assert why is not None
        assert why.match.track.title == PIECES[0].title
        assert why.match.speed.tempo == pytest.approx(speed, abs=0.02)
        assert why.span_s == pytest.approx(named.span_s * why.match.speed.tempo, abs=0.01)
        ends_s = why.match.offset_s + why.span_s
        assert ends_s == pytest.approx(FROM_S + HEARD_S * speed, abs=0.6), "the newest sound, where it lies in the song"
        assert why.cosines.mean() == pytest.approx(why.match.score, abs=0.02)
        assert len(why.cosines) * why.hop_s == pytest.approx(why.span_s, abs=1.0)
        assert why.heard.sum() > 2 * why.by_chance, "its peaks are in what was heard"
        assert why.points[:, 0].max() <= why.span_s
        drawn = illustrate(why)
        assert drawn.stored is not None
        loud = drawn.stored > 128
        assert np.corrcoef(drawn.heard[loud], drawn.stored[loud])[0, 1] > 0.3


def test_a_guess_that_was_refused_is_explained_too(library: Path, tmp_path: Path, encoder: Encoder) -> None:
    with Library.open(library, encoder.id) as opened:
        evidence = Evidence(Recognizer(encoder, opened))
        heard(evidence, write(tmp_path, PIECES[3]))
        assert evidence.latest is not None
        refused = evidence.latest.verdict
        assert refused.verdict == "unknown"
        why = explain(evidence, refused.matches[0].track.id)
        assert why is not None
        assert why.cosines.mean() < 0.6
        assert why.heard.sum() < 2 * max(why.by_chance, 1)


def test_both_are_drawn_alike_and_a_file_that_has_gone_is_said(library: Path, music: Path, encoder: Encoder) -> None:
    with Library.open(library, encoder.id) as opened:
        evidence = Evidence(Recognizer(encoder, opened))
        heard(evidence, music / f"{PIECES[1].title}.wav", 20.0)
        assert evidence.named is not None
        why = explain(evidence, evidence.named.verdict.matches[0].track.id)
        assert why is not None
        drawn = illustrate(why)
        assert drawn.stored is not None
        assert drawn.stored.shape == drawn.heard.shape == (len(why.sound) * 100 // 8000, 160)
        loud = drawn.stored > 128
        assert np.corrcoef(drawn.heard[loud], drawn.stored[loud])[0, 1] > 0.5
        moved = np.roll(drawn.stored, 70, axis=0)
        assert (
            np.abs(drawn.heard[loud].astype(int) - drawn.stored[loud]).mean()
            < np.abs(drawn.heard[loud].astype(int) - moved[loud]).mean()
        )
        path = Path(why.match.track.path)
        path.rename(path.with_suffix(".away"))
        gone = illustrate(why)
        path.with_suffix(".away").rename(path)
        assert gone.stored is None
        assert path.name in gone.why
