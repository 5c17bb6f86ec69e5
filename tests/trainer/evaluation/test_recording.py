"""The protocol without its devices: what is played, where it is found again, and what is said when it goes wrong."""

import csv
import io
import json
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
import soxr

from engine.audio.ring import Ring
from engine.cli import main
from engine.errors import AfpError, UsageError
from tests.engine.sounds import melody, song, write
from trainer.evaluation import playback_sequence, recording
from trainer.evaluation.playback_sequence import CHIRP_S, GAP_S, LEAD_S, TAIL_S, Programme, chirp, compose
from trainer.evaluation.recording import RATE, Loudspeaker, align, find_chirp

SPEAKER = Loudspeaker("Speakers", "speakers", None)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three songs of different loudness and two noises."""
    folder = tmp_path_factory.mktemp("sounds")
    (folder / "songs").mkdir()
    for number, (gain, seconds) in enumerate(((1.0, 3.0), (0.1, 4.0), (0.3, 2.0))):
        sound = gain * melody(seconds, 16_000, number, channels=1)
        write(folder / "songs" / f"song, {number}.flac", sound, 16_000, "flac", kind="flac")
    (folder / "noise").mkdir()
    for number in range(2):
        hiss = 0.02 * (1 + 9 * number) * np.random.default_rng(number).standard_normal((40_000, 1))
        write(folder / "noise" / f"{number}.flac", hiss.astype(np.float32), 16_000, "flac", kind="flac")
    return folder


@pytest.fixture(scope="module")
def played(files: Path) -> Programme:
    return compose([files / "songs"], [files / "noise"], minutes=10, seed=4)


def rms(sound: np.ndarray) -> float:
    return float(np.sqrt(np.mean(sound.astype(np.float64) ** 2)))


def of_part(played: Programme, start_s: float, end_s: float) -> np.ndarray:
    before = LEAD_S + CHIRP_S + GAP_S
    return played.music[
        round((before + start_s) * playback_sequence.RATE) : round((before + end_s) * playback_sequence.RATE)
    ]


def test_every_song_and_chirp_has_the_same_energy_and_nothing_is_clipped(played: Programme) -> None:
    wanted = played.level * 32767
    for part in played.truth:
        assert rms(of_part(played, part.start_s, part.end_s)) == pytest.approx(wanted, rel=0.001)
    apart = playback_sequence.chirps_apart_s(played.songs_s)
    for start_s in (LEAD_S, LEAD_S + apart):
        at = round(start_s * playback_sequence.RATE)
        assert rms(played.music[at : at + round(CHIRP_S * playback_sequence.RATE)]) == pytest.approx(wanted, rel=0.001)
    assert np.abs(played.music.astype(int)).max() <= 0.9 * 32768
    assert len(played.music) == pytest.approx((LEAD_S + apart + CHIRP_S + TAIL_S) * playback_sequence.RATE, abs=1)


def test_the_truth_follows_the_songs_without_gaps(played: Programme, files: Path) -> None:
    assert played.truth[0].start_s == 0
    assert [part.start_s for part in played.truth[1:]] == [part.end_s for part in played.truth[:-1]]
    lengths = {part.path: part.end_s - part.start_s for part in played.truth}
    assert lengths == {files / "songs" / f"song, {n}.flac": pytest.approx(s) for n, s in enumerate((3.0, 4.0, 2.0))}
    for part in played.truth:  # each is heard where the truth says: no other file fits
        heard = soxr.resample(
            of_part(played, part.start_s, part.end_s).astype(np.float32), playback_sequence.RATE, 16_000
        )
        original = melody(lengths[part.path], 16_000, int(part.path.stem[-1]), channels=1)[:, 0]
        assert np.corrcoef(heard, original[: len(heard)])[0, 1] > 0.99


def test_noise_is_as_long_and_its_pieces_are_equally_loud(played: Programme) -> None:
    assert len(played.noise) == len(played.music)
    for start in range(0, len(played.noise) - 24_000, 24_000):
        assert rms(played.noise[start : start + 24_000]) == pytest.approx(played.level * 32767, rel=0.15)


def test_the_seed_makes_the_programme(played: Programme, files: Path) -> None:
    again = compose([files / "songs"], [files / "noise"], minutes=10, seed=4)
    assert again.truth == played.truth
    assert np.array_equal(again.music, played.music) and np.array_equal(again.noise, played.noise)
    orders = {tuple(p.path for p in compose([files / "songs"], [files / "noise"], 0.1, s).truth) for s in range(5)}
    assert len(orders) > 1


def test_the_longest_songs_are_cut_to_fit(files: Path) -> None:
    short = compose([files / "songs"], [files / "noise"], minutes=7 / 60, seed=0)
    assert sorted(round(part.end_s - part.start_s, 3) for part in short.truth) == [2.0, 2.5, 2.5]


def test_no_more_than_fifteen_songs_and_none_that_cannot_be_heard(files: Path, tmp_path: Path) -> None:
    for number in range(17):
        song(tmp_path / f"{number}.flac", 0.5, number)
    (tmp_path / "broken.flac").write_bytes(b"no sound")
    write(tmp_path / "silent.flac", np.zeros((8000, 1), np.float32), 16_000, "flac", kind="flac")
    assert len(compose([tmp_path], [files / "noise"], 1, 0).truth) == 15
    few = compose([tmp_path / n for n in ("1.flac", "broken.flac", "silent.flac")], [files / "noise"], 1, 0)
    assert [part.path.name for part in few.truth] == ["1.flac"]
    assert len(few.skipped) == 2
    with pytest.raises(AfpError, match="There is no song that can be played"):
        compose([tmp_path / "silent.flac"], [files / "noise"], 1, 0)
    with pytest.raises(AfpError, match="nothing to hear in these noise files"):
        compose([tmp_path / "1.flac"], [tmp_path / "silent.flac", tmp_path / "broken.flac"], 1, 0)
    with pytest.raises(UsageError, match="There is no file or folder"):
        compose([tmp_path / "away"], [files / "noise"], 1, 0)


def test_gain_is_in_decibels_and_a_mix_never_clips(played: Programme) -> None:
    assert rms(playback_sequence.louder(played.noise, -6.0)) == pytest.approx(rms(played.noise) * 10**-0.3, rel=0.001)
    mix = playback_sequence.mixed(played.music, playback_sequence.louder(played.noise, 20.0))
    assert np.abs(mix.astype(int)).max() == 32767
    assert np.mean(np.abs(mix.astype(int)) == 32767) < 1e-4
    long = np.resize(played.music, 61 * playback_sequence.RATE)  # worked on minute by minute
    assert np.array_equal(playback_sequence.louder(long, 0.0), long)
    assert np.array_equal(playback_sequence.mixed(long, np.zeros_like(long)), long)


def programme_at_8_khz(music: np.ndarray) -> np.ndarray:
    """Silence, chirp, music (n,), chirp, silence, all of RMS 1."""
    gap, lead, tail = (np.zeros(round(seconds * RATE)) for seconds in (GAP_S, LEAD_S, TAIL_S))
    return np.concatenate([lead, chirp(RATE), gap, music, gap, chirp(RATE), tail])


def lag_s(heard: np.ndarray, wanted: np.ndarray) -> float:
    """How much later than in `wanted` the same is heard, both (n,)."""
    correlation = np.fft.irfft(np.fft.rfft(heard, 2 * len(heard)) * np.fft.rfft(wanted, 2 * len(heard)).conj())
    best = int(correlation.argmax())
    return (best if best < len(heard) else best - 2 * len(heard)) / RATE


@pytest.mark.parametrize("drift_ppm", [0.0, 100.0, -100.0])
def test_delay_and_drift_are_found_under_noise_as_loud_as_the_music(drift_ppm: float) -> None:
    random = np.random.default_rng(5)
    music = random.standard_normal(120 * RATE)  # at 100 ppm its end lies 12 ms away
    sound = soxr.resample(programme_at_8_khz(music), RATE, RATE * (1 + drift_ppm / 1e6), "VHQ")
    heard = np.concatenate([np.zeros(round(1.2345 * RATE)), sound, np.zeros(3 * RATE)])
    heard += random.standard_normal(len(heard))
    found = align((0.05 * heard).astype(np.float32), 120.0)
    assert found.start_s == pytest.approx(1.2345, abs=0.002)
    assert found.drift_ppm == pytest.approx(drift_ppm, abs=10)
    assert found.first.over_background_db == pytest.approx(0, abs=1.5)
    assert len(found.samples) == len(music)
    second = slice(0, 2 * RATE), slice(len(music) - 2 * RATE, len(music))
    for at_either_end in second:
        assert abs(lag_s(found.samples[at_either_end], music[at_either_end])) < 0.005


def test_a_reflection_that_is_louder_than_the_straight_sound_does_not_mislead() -> None:
    room = np.zeros(2000)
    room[[0, 160, 700]] = 0.8, 1.0, 0.5
    heard = np.convolve(programme_at_8_khz(np.random.default_rng(1).standard_normal(4 * RATE)), room)
    assert find_chirp(heard.astype(np.float32), 0, len(heard) / RATE / 2).at_s == pytest.approx(LEAD_S, abs=0.001)


def test_a_missing_chirp_and_lost_sound_are_said() -> None:
    random = np.random.default_rng(2)
    whole = programme_at_8_khz(random.standard_normal(10 * RATE)).astype(np.float32)
    whole += (0.1 * random.standard_normal(len(whole))).astype(np.float32)
    assert align(whole, 10.0).drift_ppm == pytest.approx(0, abs=5)
    first = slice(round(LEAD_S * RATE), round((LEAD_S + CHIRP_S) * RATE))
    last = slice(-round((CHIRP_S + TAIL_S) * RATE), None)
    for where, said in ((first, "before the first song"), (last, "after the last song")):
        without = whole.copy()
        without[where] = random.standard_normal(len(whole[where]))
        with pytest.raises(AfpError, match=said):
            align(without, 10.0)
    with pytest.raises(AfpError, match=r"0\.30 s are missing .* sound was lost"):
        align(np.delete(whole, slice(9 * RATE, 9 * RATE + 2400)), 10.0)
    with pytest.raises(AfpError, match="cannot be heard"):
        align(whole[: 4 * RATE], 10.0)


class FakeMicrophone:
    """Hears a sound, a second of it whenever it is waited for."""

    def __init__(self, sound: np.ndarray, ends: bool = False) -> None:
        self.rate, self.ring, self.overflows, self.live, self.error = 16_000, Ring(10 * 16_000, 2), 0, True, None
        self._sound, self._ends = np.repeat(sound[:, None], 2, 1).astype(np.float32), ends

    def __enter__(self) -> "FakeMicrophone":
        return self

    def __exit__(self, *_: object) -> None:
        self.live = False

    def hear(self, _: float) -> None:
        start = self.ring.written
        if self._ends and start > 4 * self.rate:
            self.live, self.error = False, "“Test microphone” has gone."
        self.ring.write(self._sound[start : start + self.rate])


class FakePlayer:
    lost = 0

    def __init__(self, *_: object) -> None: ...

    def __enter__(self) -> "FakePlayer":
        return self

    def __exit__(self, *_: object) -> None: ...

    def check(self) -> None: ...


def heard_of(played: Programme, gain: float = 1.0) -> np.ndarray:
    """The programme through the air at 16 kHz, a second late, with the microphone's own hiss."""
    sound = soxr.resample(played.music.astype(np.float32) / 32768, playback_sequence.RATE, 16_000)
    heard = np.concatenate([np.zeros(2 * 16_000), sound, np.zeros(10 * 16_000)])
    return np.clip(gain * heard + 0.001 * np.random.default_rng(0).standard_normal(len(heard)), -1, 1)


def take(played: Programme, microphone: FakeMicrophone, monkeypatch: pytest.MonkeyPatch) -> recording.Take:
    monkeypatch.setattr(recording, "_Player", FakePlayer)
    monkeypatch.setattr(recording.time, "sleep", microphone.hear)
    return recording.record(played, 0.0, (SPEAKER, SPEAKER), microphone)  # type: ignore[arg-type]


def test_a_take_holds_the_whole_programme(played: Programme, monkeypatch: pytest.MonkeyPatch) -> None:
    made = take(played, FakeMicrophone(heard_of(played)), monkeypatch)
    assert made.clipped == 0 and made.lost == 0
    found = align(made.samples, played.songs_s)
    assert found.start_s == pytest.approx(2.0, abs=0.001)
    wanted = soxr.resample(of_part(played, 0, played.songs_s).astype(np.float32), playback_sequence.RATE, RATE)
    assert abs(lag_s(found.samples, wanted)) < 0.001


def test_what_spoils_a_recording_is_said_at_once(played: Programme, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = heard_of(played)
    hiss = 0.01 * np.random.default_rng(1).standard_normal(len(sound))
    for microphone, said in (
        (FakeMicrophone(np.zeros(len(sound))), "microphone is silent"),
        (FakeMicrophone(heard_of(played, 30.0)), "overloaded"),
        (FakeMicrophone(hiss), "turn the music up"),
        (FakeMicrophone(sound, ends=True), "has gone. Connect it and run this again"),
    ):
        with pytest.raises(AfpError, match=said):
            take(played, microphone, monkeypatch)
        assert microphone.ring.written <= (recording.PROBE_S + 3) * microphone.rate < len(sound)


@pytest.fixture
def command(files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Runs `afp evaluate record` with pretended devices; returns its exit code. `takes` counts the recordings."""
    import engine.audio.microphone as microphone_module

    out, takes = tmp_path / "room", []

    class Known(FakeMicrophone):
        def __init__(self, wanted: str | None) -> None:
            super().__init__(np.zeros(1))
            self.info = type("Info", (), {"name": wanted or "Test microphone", "kind": "microphone"})

    def record(played, gain_db, loudspeakers, microphone, progress, what):
        takes.append(gain_db)
        if len(takes) == 2 and gain_db == 13:
            raise KeyboardInterrupt
        sound = heard_of(played)
        noise = soxr.resample(
            playback_sequence.louder(played.noise, gain_db).astype(np.float32) / 32768, playback_sequence.RATE, RATE
        )
        heard = soxr.resample(sound, 16_000, RATE).astype(np.float32)
        heard[2 * RATE : 2 * RATE + len(noise)] += noise[: len(heard) - 2 * RATE]
        return recording.Take(0.3 * heard, 1.0, 0.0, 0)

    monkeypatch.setattr(microphone_module, "Microphone", Known)
    monkeypatch.setattr("engine.audio.loudspeakers.find_loudspeaker", lambda wanted: SPEAKER)
    monkeypatch.setattr(recording, "record", record)

    def run(*options: str, songs: str = "songs", yes: bool = True) -> int:
        paths = ["--songs", str(files / songs), "--noise", str(files / "noise"), "--out", str(out)]
        return main(["evaluate", "record", *paths, *(["--yes"] if yes else []), "--progress", "none", *options])

    run.out, run.takes = out, takes
    return run


def test_levels_are_kept_and_an_interrupted_one_is_taken_up_again(command, capsys) -> None:
    assert command("--gains", "-6", "13", "6") == 130
    assert sorted(path.name for path in command.out.iterdir()) == ["low.wav", "recording.json", "truth.csv"]
    first = (command.out / "low.wav").read_bytes()
    capsys.readouterr()
    assert command("--gains", "-6", "0", "6") == 0
    assert command.takes == [-6, 13, 0, 6]
    assert (command.out / "low.wav").read_bytes() == first
    told = json.loads(capsys.readouterr().out)
    assert told == json.loads((command.out / "recording.json").read_text())
    assert told["version"] == 1 and list(told["levels"]) == ["low", "mid", "high"]
    assert told["levels"]["mid"]["delay_s"] == pytest.approx(1.0, abs=0.01)
    for level, gain in (("low", -6), ("mid", 0), ("high", 6)):
        measured = told["levels"][level]
        assert measured["noise_gain_db"] == gain
        heard_db = measured["chirps"][0]["over_background_db"]  # half of the hiss lies above 4 kHz and is not heard
        assert heard_db == pytest.approx(3 - gain, abs=1.5)
        with wave.open(str(command.out / f"{level}.wav")) as file:
            assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
            assert file.getnframes() == 9 * RATE
    rows = list(csv.reader((command.out / "truth.csv").read_text().splitlines()))
    assert rows[0] == ["start_s", "end_s", "path"]
    assert [float(row[0]) for row in rows[1:]] == [0.0] + [float(row[1]) for row in rows[1:-1]]
    assert all(Path(row[2]).is_absolute() and Path(row[2]).is_file() for row in rows[1:])
    (command.out / "mid.wav").unlink()
    assert command("--levels", "mid", "--gains", "3") == 0
    assert command.takes[4:] == [3]


def test_recordings_of_another_programme_are_not_mixed(command, capsys) -> None:
    assert command("--levels", "low") == 0
    for options in (("--seed", "1"), ("--minutes", "0.1")):
        assert command(*options) == 2
        assert "holds recordings of another programme" in capsys.readouterr().err
    for damage in ("{", "[]", '{"version": 1}'):
        (command.out / "recording.json").write_text(damage)
        assert command() == 1
        assert "is damaged" in capsys.readouterr().err


def test_wrong_use_is_one_sentence(command, capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    for options, said in (
        (("--gains", "1"), "one number for each of low, mid, high"),
        (("--gains", "0", "0", "1e9"), "between -60 and 40 dB"),
        (("--minutes", "0"), "more than 0"),
        (("--minutes", "nan"), "more than 0"),
        (("--seed", "-1"), "not be negative"),
    ):
        assert command(*options) == 2
        assert said in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert command(yes=False) == 2
    assert "add --yes" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n"))
    assert command("--levels", "high", yes=False) == 0
    assert "closest to the microphone" in capsys.readouterr().err
    (command.out / "recording.json").unlink()
    assert command() == 2
    assert "did not make" in capsys.readouterr().err
    command.out.rename(command.out.with_name("elsewhere"))
    command.out.write_text("a file")
    assert command() == 1
    assert "choose another --out" in capsys.readouterr().err
