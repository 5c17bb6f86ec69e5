"""The paper's protocols are what they say: the index's settings, the noise, the queries, the truth, the answers."""

import json
import os
import shutil
import sys
import types
import wave
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from engine.cli import main
from engine.encoders import Encoder
from engine.encoders.model_card import model_folder, write_card
from engine.errors import AfpError, UsageError
from tests.trainer import corpus_of_tones
from trainer import cache, corpus
from trainer.evaluation import open_set, realworld, recordings, snr, trial
from trainer.evaluation.enlarged import EnlargedLibrary
from trainer.evaluation.paper_index import PaperIndex
from trainer.evaluation.recordings import Recordings, Stretch
from trainer.evaluation.trial import CorpusLibrary

RATE = 8000
QUIET = ("--progress", "none")


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    corpus_of_tones.make(folder, songs=4)
    return folder


@pytest.fixture(scope="module")
def library(tones: Path, encoder: Encoder) -> CorpusLibrary:
    return EnlargedLibrary(corpus.music(tones), encoder, tones / f"rows-{encoder.id}.npy")


@pytest.fixture(scope="module")
def recorded(tones: Path) -> Recordings:
    return recordings.simulate(corpus.music(tones), trial.place_of(tones, "judge"), "judge", 2, 20.0, 5)


def unit_rows(count: int, dim: int = 16) -> np.ndarray:
    rows = np.random.default_rng(3).standard_normal((count, dim)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def result_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict:
    capsys.readouterr()
    assert main(["evaluate", *arguments, *QUIET]) == 0
    return json.loads(capsys.readouterr().out)


# The index


def test_the_index_is_the_papers_and_four_cells_are_really_searched() -> None:
    rows = unit_rows(256 * 39, 32)
    index = PaperIndex(rows)
    assert (index.cells, index.pieces, index.probes, index.note) == (256, 32, 4, "")
    assert index.described()["code_bits"] == 256
    found, _ = index.search(rows[:3], len(rows))
    _, nearest = index._index.quantizer.search(rows[:3], 4)
    sizes = [sum(index._index.invlists.list_size(int(cell)) for cell in cells) for cells in nearest]
    assert [(each >= 0).sum() for each in found] == sizes
    assert (found[:, -1] == -1).all()


def test_where_cells_hold_too_few_there_is_no_row_and_hidden_rows_are_never_found() -> None:
    rows = unit_rows(400)
    index = PaperIndex(rows, pieces=8)
    assert index.cells == 10 and "10 of 256" in index.note
    found, similarities = index.search(rows[:20], 400)
    assert np.array_equal(found < 0, np.isneginf(similarities)) and (found < 0).any()
    hidden = np.arange(400) < 200
    seen, _ = index.search(rows[:20], 4, hidden)
    assert (seen >= 200).all()
    assert (index.search(rows[:20], 4)[0][:, 0] == np.arange(20)).mean() > 0.8
    assert index.search(rows[:0])[0].shape == (0, 4)


def test_an_index_that_cannot_be_is_refused() -> None:
    with pytest.raises(UsageError, match="16 numbers cannot be cut into 5"):
        PaperIndex(unit_rows(400), pieces=5)
    with pytest.raises(AfpError, match="too few"):
        PaperIndex(unit_rows(100), pieces=8)


# Table 3


def test_noise_has_the_energy_ratio_that_the_level_says(tones: Path) -> None:
    music, place = corpus.music(tones), trial.place_of(tones, "judge")
    for query in trial.queries(music, "judge", 1, (3.0,), ("5 dB", "0 dB"), True, 1):
        assert query.song is not None
        clip = music.read(music.clips[query.song], round(query.start_s * RATE), 3 * RATE)
        noise = snr.noisy(query, music, place) - clip
        ratio_db = 10 * np.log10((clip**2).sum() / (noise**2).sum())
        assert ratio_db == pytest.approx(float(query.level.removesuffix(" dB")), abs=0.01)
        # noises of 9000 samples lie one after another: nowhere is there none
        assert all((part**2).sum() > 0 for part in np.split(noise, 12))


def test_the_best_place_agrees_all_along_and_not_only_at_one_segment(library: CorpusLibrary) -> None:
    queries = library.rows(5, 30, 4)
    # Each has a neighbour elsewhere (none on the right diagonal but one), and none at all.
    tracks = np.array([[5, 2, -1], [2, 2, -1], [3, -1, -1], [5, 7, -1]])
    segments = np.array([[30, 8, -1], [9, 40, -1], [0, -1, -1], [70, 1, -1]])
    assert snr.best_place(queries, tracks, segments, library) == (5, 30)
    assert snr.best_place(queries, np.full((4, 3), -1), np.full((4, 3), -1), library) is None
    # A query that begins before its song does.
    early = np.concatenate([queries[:2] * 0, library.rows(2, 0, 2)])
    assert snr.best_place(early, np.array([[-1], [-1], [2], [2]]), np.array([[-1], [-1], [0], [1]]), library) == (2, -2)


def test_table3_finds_clean_clips_at_their_place(
    tones: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ("table3", "--corpus", str(tones), "--clips", "1", "--seconds", "4")
    result = result_of(capsys, *common, "--open-set", "4", "--out", str(tmp_path / "new" / "folder"))
    assert [cell["level"] for cell in result["results"]] == ["0 dB", "5 dB", "10 dB", "15 dB"]
    assert result["version"] == 1 and (result["queries"], result["songs"]) == (16, 4)
    assert result["library"] == {"hours": 0.14, "tracks": 12}
    assert result["results"][-1]["placed"]["share"] == 100 and result["results"][-1]["queries"] == 4
    everyone = result["open_set"][0]["cells"][0]
    assert (everyone["level"], everyone["queries"]) == ("all", 4)
    assert {file.name for file in (tmp_path / "new" / "folder").iterdir()} == {"result.json", "report.html", "plot.png"}
    again = result_of(capsys, *common, "--open-set", "0")
    assert again["results"] == result["results"]
    assert again["open_set"][0]["cells"] is None


def test_starts_of_queries_do_not_lie_on_the_librarys_grid(tones: Path) -> None:
    asked = trial.queries(corpus.music(tones), "judge", 3, (2.0,), ("0 dB",), True, 1)
    off = np.array([query.start_s % 0.5 for query in asked])
    assert ((off > 0.05) & (off < 0.45)).any()


# Recordings


def test_simulated_recordings_differ_in_the_noise_alone(
    tones: Path, recorded: Recordings, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list(recorded.sounds) == ["low", "mid", "high"]
    assert [(part.start_s, part.end_s) for part in recorded.truth] == [(0.0, 20.0), (20.0, 40.0)]
    assert {len(sound) for sound in recorded.sounds.values()} == {40 * RATE}
    assert all(part.path.startswith("judge/") for part in recorded.truth)
    seen = []

    def record(played: np.ndarray, place: trial.Place, snr_db: float, random: np.random.Generator) -> np.ndarray:
        seen.append((played, place.rooms, snr_db, random.random()))
        return played[12_000:]

    monkeypatch.setattr(recordings, "record", record)
    recordings.simulate(corpus.music(tones), trial.place_of(tones, "judge"), "judge", 2, 20.0, 5)
    assert {rooms.shape[0] for _, rooms, _, _ in seen} == {1}
    assert [snr_db for _, _, snr_db, _ in seen] == [9.0, 2.0, -4.0] * 2
    first, second = {drawn for *_, drawn in seen[:3]}, {drawn for *_, drawn in seen[3:]}
    assert len(first) == len(second) == 1 and first != second
    one, other = seen[0][0], seen[3][0]
    assert np.mean(one[12_000:] ** 2) == pytest.approx(np.mean(other[12_000:] ** 2), rel=1e-3)
    assert np.array_equal(other[:12_000], one[-12_000:])  # the song before it still sounds


def test_queries_lie_one_after_another_and_never_over_two_songs() -> None:
    sounds = {"low": np.zeros(30 * RATE, np.float32)}
    truth = (Stretch(0.0, 11.0, "a"), Stretch(11.0, 20.0, "b"), Stretch(23.5, 60.0, "c"))
    asked = realworld.laid(Recordings(sounds, truth), (2.0, 5.0))
    starts = {length: [(q.start_s, q.path) for q in asked if q.seconds == length] for length in (2.0, 5.0)}
    assert starts[5.0] == [(0.0, "a"), (5.0, "a"), (15.0, "b"), (25.0, "c")]
    assert starts[2.0] == [
        *((2.0 * n, "a") for n in range(5)),
        *((2.0 * n, "b") for n in range(6, 10)),
        *((2.0 * n, "c") for n in range(12, 15)),
    ]
    assert len(realworld.laid(Recordings(sounds, truth), (2.0,), 1)) == 3
    with pytest.raises(AfpError, match="No query fits"):
        realworld.laid(Recordings(sounds, truth), (40.0,))
    with pytest.raises(UsageError, match="half seconds"):
        realworld.laid(Recordings(sounds, truth), (2.2,))


def test_a_slice_of_a_recordings_rows_is_what_the_query_alone_gives(recorded: Recordings, encoder: Encoder) -> None:
    rows = realworld.encoded(recorded, encoder)["mid"]
    query = next(q for q in realworld.laid(recorded, (3.0,)) if q.level == "mid" and q.start_s == 6.0)
    np.testing.assert_allclose(rows[12:17], encoder.embed(realworld.sound_of(query, recorded)), atol=1e-4)


def test_the_vote_is_that_of_the_querys_own_segments(
    recorded: Recordings, library: CorpusLibrary, encoder: Encoder
) -> None:
    asked = realworld.laid(recorded, (5.0,))
    index = PaperIndex(library.stored)
    rows = realworld.encoded(recorded, encoder)
    right = realworld.voted(asked, rows, index, library)
    low = [hit for query, hit in zip(asked, right, strict=True) if query.level == "low"]
    assert len(low) == 8 and sum(low) >= 6
    shifted = [replace(query, start_s=(query.start_s + 20) % 40) for query in asked]  # now the other song's sound
    assert sum(realworld.voted(shifted, rows, index, library)) <= len(asked) - sum(right)
    through = realworld.ThroughIndex(library, index)
    found = through.search(rows["high"], 4)[0]
    assert np.array_equal(found, index.search(rows["high"], 4)[0])
    assert not np.array_equal(found, library.search(rows["high"], 4)[0]), "the index is not exact"
    (cell, *_) = realworld.cells(asked, right, method="m")
    assert (cell["method"], cell["level"], cell["queries"], cell["songs"]) == ("m", "low", 8, 2)


def write_wav(path: Path, samples: np.ndarray) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.round(samples * 32767).astype("<i2").tobytes())


def test_real_recordings_are_judged_and_songs_that_the_corpus_lacks_are_added(
    tones: Path,
    tmp_path: Path,
    recorded: Recordings,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    new = corpus_of_tones.song(77, 20.0).astype(np.float32) / 32768
    write_wav(tmp_path / "new song, live.wav", new)
    write_wav(tmp_path / "low.wav", np.concatenate([recorded.sounds["low"][: 20 * RATE], new * 0.5]))
    (tmp_path / "truth.csv").write_text(
        f'start_s,end_s,path\n20.0,40.0,"new song, live.wav"\n0.0,20.0,/songs/{recorded.truth[0].path}\n'
    )
    music = corpus.music(tones)
    music = replace(music, clips=tuple(replace(clip, path=f"/songs/{clip.path}") for clip in music.clips))
    monkeypatch.setattr(corpus, "music", lambda folder: music)
    result = result_of(
        capsys, "table4", "--corpus", str(tones), "--recordings", str(tmp_path), "--seconds", "5", "--open-set", "4"
    )
    assert (result["queries"], result["songs"], result["library"]["tracks"]) == (8, 2, 13)
    assert result["recordings"] == str(tmp_path) and result["split"] is None
    assert result["results"][0]["right"]["share"] >= 75  # both songs are found, the added one among them
    assert result["open_set"][0]["cells"][0]["queries"] == 4
    (tmp_path / "low.wav").rename(tmp_path / "hall.wav")
    files = ("--low", str(tmp_path / "hall.wav"), "--truth", str(tmp_path / "truth.csv"))
    arguments = ("--corpus", str(tones), *files, "--seconds", "5", "--open-set", "4")
    votes, exact, decided, both = result_of(capsys, "table4", *arguments, "--decisions")["results"]
    assert [votes] == result["results"]
    methods = [votes["method"] + more for more in (", exact", ", aligned", ", exact, aligned")]
    assert [cell["method"] for cell in (exact, decided, both)] == methods
    assert all(cell["right"]["share"] >= 75 for cell in (exact, decided, both))


def test_single_recordings_need_their_truth(tones: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sound = str(tmp_path / "hall.wav")
    for options, said in ((["--low", sound], "--truth"), (["--low", sound, "--truth", sound], "There is no file")):
        assert main(["evaluate", "table4", "--corpus", str(tones), *options]) == 2
        assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("truth", "said"),
    [
        (None, "cannot be read"),
        ("", "must begin with"),
        ("start,end,path\n0,1,a\n", "must begin with"),
        ("start_s,end_s,path\n", "names no song"),
        ("start_s,end_s,path\n0,1\n", "Line 2"),
        ("start_s,end_s,path\n0,1,a,b\n", "Line 2"),
        ("start_s,end_s,path\n0,one,a\n", "Line 2"),
        ("start_s,end_s,path\n0,nan,a\n", "ends before"),
        ("start_s,end_s,path\n0,inf,a\n", "ends before"),
        ("start_s,end_s,path\n-1,5,a\n", "ends before"),
        ("start_s,end_s,path\n5,5,a\n", "ends before"),
        ("start_s,end_s,path\n0,5,\n", "names no file"),
        ("start_s,end_s,path\n0,5,a\0b\n", "names no file|not CSV"),
        ("start_s,end_s,path\n0,5,a\n4,9,b\n", "at once at 4 s"),
        ('start_s,end_s,path\n0,5,"a', "not CSV"),
        ("start_s,end_s,path\n0,5,gone.wav\n", "gone.wav cannot be read"),
    ],
)
def test_a_truth_file_that_will_not_do_is_refused_in_a_sentence(
    tones: Path, tmp_path: Path, truth: str | None, said: str
) -> None:
    write_wav(tmp_path / "low.wav", np.zeros(RATE))
    if truth is not None:
        (tmp_path / "truth.csv").write_text(truth)
    with pytest.raises(AfpError, match=said):
        recordings.read(tmp_path, corpus.music(tones))


def test_a_recording_that_is_none_is_refused_and_truth_may_be_in_any_encoding(tones: Path, tmp_path: Path) -> None:
    music = corpus.music(tones)
    (tmp_path / "truth.csv").write_bytes(b"\xef\xbb\xbfstart_s,end_s,path\r\n0,1,caf\xe9.wav\r\n")
    with pytest.raises(AfpError, match="holds no recording"):
        recordings.read(tmp_path, music)
    write_wav(tmp_path / "high.wav", np.zeros(RATE))
    (tmp_path / os.fsdecode(b"caf\xe9.wav")).write_bytes((tmp_path / "high.wav").read_bytes())
    read = recordings.read(tmp_path, music)
    assert list(read.sounds) == ["high"]
    assert read.truth[0].path == read.added[0][0] == str(tmp_path / "caf\N{REPLACEMENT CHARACTER}.wav")
    (tmp_path / "high.wav").write_bytes(b"no sound")
    with pytest.raises(AfpError, match=r"high\.wav cannot be read"):
        recordings.read(tmp_path, music)


# The open set


def test_some_queries_are_as_many_of_each_kind() -> None:
    asked = [realworld.Query("low", float(n), 1.0, "a") for n in range(50)]
    asked += [realworld.Query(level, float(n), 5.0, "a") for n in range(5) for level in ("low", "high")]
    few = open_set.some(asked, 9, 1)
    assert [(q.level, q.seconds) for q in few].count(("low", 1.0)) == 3
    assert few == [query for query in asked if query in few]  # in their order
    assert len(open_set.some(asked, 100, 1)) == 60
    assert open_set.some(asked, 9, 2) != few == open_set.some(asked, 9, 1)


def test_present_songs_are_accepted_and_hidden_ones_are_not_named(library: CorpusLibrary, encoder: Encoder) -> None:
    songs = [track for track, clip in enumerate(library.music.clips) if clip.split == "judge"]
    asked = [
        open_set.Asked(song, level, 8.0, library.music.read(library.music.clips[song], 9 * RATE, 8 * RATE))
        for song in songs
        for level in ("low", "high")
    ]
    told = open_set.judge(asked, ("low", "high"), library, encoder)
    assert [(cell["level"], cell["seconds"]) for cell in told["cells"]] == [
        ("all", None),
        ("low", None),
        ("high", None),
        ("all", 8.0),
    ]
    everyone = told["cells"][0]
    assert (everyone["queries"], everyone["songs"]) == (8, 4)
    assert everyone["accepted_right"]["share"] >= 75 and everyone["wrong_names"]["share"] == 0
    assert everyone["false_names"]["share"] == 0 and everyone["false_names"]["high"] > 50  # four songs tell little
    assert library.visible.all()


def test_an_encoder_without_calibration_has_no_open_set_figures(
    library: CorpusLibrary, tmp_path: Path, encoder: Encoder
) -> None:
    from engine.encoders import load_encoder

    shutil.copytree(model_folder("compact"), tmp_path / "model")
    write_card(tmp_path / "model", calibration={})
    asked = [open_set.Asked(0, "low", 2.0, np.zeros(2 * RATE, np.float32))]
    told = open_set.judge(asked, ("low",), library, load_encoder(str(tmp_path / "model")))
    assert told["cells"] is None and "calibrate" in told["reason"]
    assert "asked" in open_set.judge([], ("low",), library, encoder)["reason"]


# The other tables


@dataclass
class Found:
    track: int
    offset_s: float = 0.0
    score: float = 1.0


class Ears:
    """A peer that knows songs by heart: the one that holds the query's loudest moment nearest to where it is."""

    def __init__(self, settings: object) -> None:
        self.songs: dict[int, np.ndarray] = {}

    def add(self, track: int, samples: np.ndarray) -> None:
        self.songs[track] = samples

    def identify(self, samples: np.ndarray) -> list[Found]:
        def likeness(song: np.ndarray) -> float:
            spectrum = np.fft.rfft(song, 2**19) * np.conj(np.fft.rfft(samples, 2**19))
            return float(np.abs(np.fft.irfft(spectrum / (np.abs(spectrum) + 1e-6))).max())

        return [Found(max(self.songs, key=lambda track: likeness(self.songs[track])))]

    @property
    def bytes(self) -> int:
        return 2_000_000


def test_table2_asks_peer_and_encoder_the_same(
    tones: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    module = types.ModuleType("trainer.evaluation.landmarks")
    module.__dict__.update(Landmarks=Ears, LandmarkSettings=object)
    monkeypatch.setitem(sys.modules, "trainer.evaluation.landmarks", module)
    few = ("--songs", "2", "--song-seconds", "20", "--seconds", "10", "--clips", "1")
    result = result_of(capsys, "table2", "--corpus", str(tones), *few)
    shares = {(cell["method"], cell["level"]): cell["right"]["share"] for cell in result["results"]}
    assert len(shares) == 6
    assert shares["landmarks", "low"] == 100
    peer, ours = result["indexes"]
    assert peer == {"method": "landmarks", "megabytes": 2.0}
    assert (ours["cells"], ours["pieces"], ours["probes"]) == (20, 64, 4)
    assert result["queries"] == 6 and all(cell["queries"] == 2 for cell in result["results"])


def test_figure7_tells_bits_and_sizes(tones: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ("figure7", "--corpus", str(tones), "--songs", "2", "--song-seconds", "20", "--seconds", "5")
    result = result_of(capsys, *common, "--pieces", "8", "2", "--out", str(tmp_path))
    bits = [(cell["code_bits"], cell["level"]) for cell in result["results"]]
    assert bits == [(16, "low"), (16, "mid"), (16, "high"), (64, "low"), (64, "mid"), (64, "high")]
    sizes = [cell["megabytes"] for cell in result["results"]]
    assert sizes[0] < sizes[-1]
    assert len(result["notes"]) == 1 and "of 256 cells" in result["notes"][0]
    assert main(["evaluate", *common, "--pieces", "3", *QUIET]) == 2
    assert "divisors" in capsys.readouterr().err


def test_an_encoder_that_is_not_there_is_said_before_any_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", "table4", "--encoder", "compact", "gone", "--corpus", str(tmp_path)]) == 1
    assert "There is no encoder gone" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (("table3", "--seconds", "0.5"), "1 to 60"),
        (("table4", "--seconds", "nan"), "1 to 60"),
        (("table4", "--songs", "0"), "less than 1"),
        (("table4", "--song-seconds", "inf"), "less than a second"),
        (("figure7", "--seconds", "5", "10"), "one number"),
        (("table3", "--out", "{file}/folder"), "cannot be made"),
    ],
)
def test_wrong_use_is_said_before_any_work(
    wrong: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    arguments = [word.format(file=tmp_path / "file") for word in wrong]
    assert main(["evaluate", *arguments, "--corpus", str(tmp_path / "none")]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("noise", [True, False])
def test_a_corpus_of_anybodys_music_is_judged_too(
    noise: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its makers are folders or files, and its noise is not told apart, or there is none."""
    corpus_of_tones.make(tmp_path, songs=4)
    music, sounds = corpus.music(tmp_path), corpus.noise(tmp_path)

    def copied(of: cache.AudioCache, clips: Iterable[cache.Clip]) -> Iterator[tuple[cache.Clip, cache.Samples]]:
        for clip in clips:
            samples = of.samples[clip.start : clip.start + clip.length].copy()
            yield replace(clip, maker=clip.path), samples

    renamed = list(copied(music, music.clips)), list(copied(sounds, sounds.clips if noise else ()))
    for name, clips in zip(("music", "noise"), renamed, strict=True):
        cache.write(tmp_path / name, 8000, clips)
    common = ["--corpus", str(tmp_path), "--clips", "1", "--progress", "none"]
    assert main(["evaluate", "trial", *common, "--seconds", "3", "--levels", "low"]) == 0
    assert json.loads(capsys.readouterr().out)["results"][1]["absent_clips"] == 4
    assert main(["evaluate", "table3", *common, "--seconds", "2", "--open-set", "0"]) == 0


def test_music_by_one_maker_has_no_absent_songs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus_of_tones.make(tmp_path, songs=2)
    music = corpus.music(tmp_path)
    clips = [(replace(c, maker="one"), music.samples[c.start : c.start + c.length].copy()) for c in music.clips]
    cache.write(tmp_path / "music", 8000, clips)
    options = ["--corpus", str(tmp_path), "--clips", "1", "--progress", "none", "--seconds", "3"]
    assert main(["evaluate", "trial", *options]) == 1
    assert "more folders" in capsys.readouterr().err
