"""Listening on: at which speed a song runs is found, told, followed and left again."""

from collections.abc import Iterator

import numpy as np
import pytest

from engine.cli import main
from engine.encoders import Encoder, load_encoder
from engine.library.library import Library
from engine.recognition.evidence import Evidence
from engine.recognition.recognizer import Recognizer, Verdict
from engine.recognition.speed import RANGES
from tests.engine.sounds import heard, melody, write

RATE = 8000


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    """That which asks for few other speeds."""
    return load_encoder("tolerant", threads=1)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, encoder: Encoder) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("evidence")
    for seed in range(3):
        write(folder / f"song {seed}.wav", melody(40.0, 16000, seed, channels=1), 16000, "pcm_s16le", kind="wav")
    to = ["--library", str(folder / "library"), "--progress", "none"]
    assert main(["index", str(folder), *to, "--encoder", "tolerant"]) == 0
    with Library.open(folder / "library", encoder.id) as library:
        yield library


def verdicts(evidence: Evidence, sound: np.ndarray) -> list[tuple[float, Verdict]]:
    """Every verdict, and how many seconds were heard by then."""
    found = []
    for at in range(0, len(sound), 2000):
        verdict = evidence.push(sound[at : at + 2000])
        if verdict is not None:
            found.append((min(at + 2000, len(sound)) / RATE, verdict))
    return found


def names(found: list[tuple[float, Verdict]]) -> list[tuple[float, Verdict]]:
    return [(at, verdict) for at, verdict in found if verdict.verdict == "match"]


def test_a_song_off_its_speed_is_found_with_its_position_and_speed(library: Library, encoder: Encoder) -> None:
    evidence = Evidence(Recognizer(encoder, library, reach=RANGES["16"]))
    named = names(verdicts(evidence, heard(1, 6.0, 14.0, speed=1.06)))
    assert named, "within fourteen seconds"
    for at, verdict in named:
        best = verdict.matches[0]
        assert best.track.title == "song 1"
        assert best.speed.pitch == pytest.approx(1.06, abs=0.004)
        assert best.offset_s + verdict.span_s * best.speed.tempo == pytest.approx(6.0 + 1.06 * at, abs=0.4)


def test_the_next_record_may_run_at_its_own_speed(library: Library, encoder: Encoder) -> None:
    evidence = Evidence(Recognizer(encoder, library, reach=RANGES["8"]))
    sound = np.concatenate([heard(1, 6.0, 14.0, speed=0.95), heard(2, 5.0, 14.0)])
    titles = [verdict.matches[0].track.title for _, verdict in names(verdicts(evidence, sound))]
    assert list(dict.fromkeys(titles)) == ["song 1", "song 2"]


def test_a_fader_that_is_moved_is_followed(library: Library, encoder: Encoder) -> None:
    evidence = Evidence(Recognizer(encoder, library, reach=RANGES["8"]))
    steps = [
        heard(0, 2.0 + 5.0 * number, 5.0 / speed, speed=speed)
        for number, speed in enumerate((1.0, 1.01, 1.02, 1.03, 1.04))
    ]
    found = verdicts(evidence, np.concatenate(steps))
    last = [verdict for at, verdict in found if at > 15]
    assert np.mean([verdict.verdict == "match" for verdict in last]) > 0.8
    assert found[-1][1].matches[0].speed.pitch > 1.015


def test_only_its_own_speed_is_asked_for_unless_more_is_wanted(library: Library, encoder: Encoder) -> None:
    evidence = Evidence(Recognizer(encoder, library))
    assert not names(verdicts(evidence, heard(1, 6.0, 10.0, speed=1.06)))


def test_a_stranger_is_named_at_no_speed(library: Library, encoder: Encoder) -> None:
    evidence = Evidence(Recognizer(encoder, library, reach=RANGES["16"]))
    assert not names(verdicts(evidence, heard(77, 0.0, 20.0)))
