"""The declaration of the corpus, its scores made into sound, and the corpus that comes of both."""

import hashlib
import shutil
import struct
import subprocess
from dataclasses import replace
from pathlib import Path

import mido
import numpy as np
import pytest

from engine.audio.decode import decode
from engine.errors import AfpError
from trainer import cache, corpus, corpus_manifest, debian_corpus, duplicates, rendering, scores, wide_corpus
from trainer.cache import AudioCache, Clip
from trainer.corpus_manifest import Font, Music, Package, Scores, Sound, Source
from trainer.rendering import Piece, Unrendered

from . import corpus_of_tones

FONT = Path("/usr/share/sounds/sf2/TimGM6mb.sf2")
ALLOWED = """0ad-data redeclipse-data widelands-data torcs-data trigger-rally-data fillets-ng-data beneath-a-steel-sky
flight-of-the-amazon-queen lugaru-data frozen-bubble-data pingus-data neverball-data freeciv-data asc-music
xblast-tnt-musics wordwarvi-sound noiz2sa-data parsec47-data torus-trooper-data mu-cade-data titanion-data gunroar-data
tumiki-fighters-data rrootage-data amoebax-data pathological openarena-data freedoom berusky2-data gcompris-qt-data
pokerth-data teeworlds-data tuxmath-data endless-sky-data lmms-common fluid-soundfont-gm musescore-general-soundfont
timgm6mb-soundfont freepats music21 mma openttd-openmsx"""
TUNE = "X:1\nT:One\nM:4/4\nL:1/4\nK:C\nCDEF|GABc|cBAG|FEDC|CDEF|GABc|cBAG|FEDC|\n"


def tune(file: Path, beats: int = 100) -> Path:
    """A scale of `beats` quarter notes in two parts, as a MIDI file."""
    notes = [scores.Note(float(n), 1.0, 60 + n % 12 - 12 * part, part) for n in range(beats) for part in (0, 1)]
    scores.write_midi(file, sorted(notes, key=lambda note: note.onset))
    return file


def piece(folder: Path, score: Path, form: str = "midi", style: str = "choir", sounding: int = 0) -> Piece:
    return Piece(folder / f"{style}-{sounding}.flac", score, form, style, "somebody", "train", sounding)


def notes_of(file: mido.MidiFile) -> list[tuple[int, int]]:
    return [(each.channel, each.note) for each in file.tracks[0] if each.type == "note_on" and each.velocity]


def test_the_first_corpus_is_what_the_shipped_encoder_was_judged_on() -> None:
    firsts = "\n".join(f"{split} {' '.join(sorted(names))}" for split, names in debian_corpus.MUSIC.items())
    assert hashlib.blake2b(firsts.encode(), digest_size=8).hexdigest() == "b6ffbf6e6beccc79", firsts


def test_music_comes_from_no_other_package_and_every_named_one_is_accounted_for() -> None:
    music = corpus_manifest.music()
    names = {each.name for each in music.packages if not each.first} | set(music.without)
    names |= {each.name for each in music.sources} | {each.name for each in music.fonts}
    assert names == set(ALLOWED.split())
    assert not set(music.without) & {each.name for each in music.packages}
    assert all(each.licence for each in (*music.packages, *music.sources, *music.fonts))


def test_every_style_has_enough_renderings_and_none_of_a_composer_who_is_kept_for_judging() -> None:
    music = corpus_manifest.music()
    pieces = {style: sum(each.pieces.get(style, 0) for each in music.scores) for style in music.styles}
    assert sum(pieces.values()) >= 600
    assert min(pieces.values()) >= 60  # of two minutes
    taken = " ".join(pattern.lower() for each in music.scores for pattern in each.files)
    assert not any(name in taken for name in ("palestrina", "haydn", "handel", "schubert"))
    for split in corpus.SPLITS:
        styles = {style for each in music.scores if each.split == split for style in each.pieces}
        assert styles == set(music.styles)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('split = "train", style = "rock"', 'split = "train", style = "polka"', "styles are"),
        ('name = "asc-music", split = "train"', 'name = "asc-music", maker = "torcs-data", split = "train"', "two"),
        ('form = "wad"', 'form = "tape"', "forms are"),
    ],
)
def test_a_declaration_that_makes_no_sense_is_refused(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = corpus_manifest.FILE.read_text()
    assert old in text
    (tmp_path / "music.toml").write_text(text.replace(old, new))
    with pytest.raises(ValueError, match=said):
        corpus_manifest.read(tmp_path / "music.toml")


def test_tunes_are_joined_to_pieces_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scores, "LEAST_BEATS", 60.0)
    (tmp_path / "tunes.abc").write_text(TUNE + "\n" + TUNE.replace("X:1", "X:2").replace("K:C", "K:G"))
    (tmp_path / "broken.abc").write_text("K:")
    files = [tmp_path / "broken.abc", tmp_path / "tunes.abc"]
    made = scores.notation(files, tmp_path / "made", "tunes", 5)
    assert len(made) == 1
    assert scores.seconds(made[0]) == pytest.approx(65 / 2, abs=1)  # both tunes, a beat apart, at 120 a minute
    assert {channel for channel, _ in notes_of(mido.MidiFile(made[0]))} == {0, 1}  # a bass was added
    made[0].write_bytes(b"as it was")
    assert scores.notation(files, tmp_path / "made", "tunes", 5)[0].read_bytes() == b"as it was"


def test_a_score_is_arranged_in_another_key_tempo_and_sound_and_always_the_same(tmp_path: Path) -> None:
    score = tune(tmp_path / "tune.mid")
    sound = Sound(parts=((52, 19),), bpm=(90.0, 90.0))
    arranged = [rendering.arranged(score, sound, np.random.default_rng(seed), True) for seed in (3, 3, 4)]
    assert notes_of(arranged[0]) == notes_of(arranged[1]) != notes_of(arranged[2])
    shifts = {now[1] - was[1] for now, was in zip(notes_of(arranged[0]), notes_of(mido.MidiFile(score)), strict=True)}
    assert len(shifts) == 1
    assert arranged[0].length == pytest.approx(100 * 60 / 90, abs=0.5)
    programs = {each.channel: each.program for each in arranged[0].tracks[0] if each.type == "program_change"}
    assert (programs[0], programs[1]) == (52, 19)
    assert 9 not in programs  # drums stay drums


def test_a_score_is_rendered_whole_once_and_always_the_same(tmp_path: Path) -> None:
    made = piece(tmp_path / "out", tune(tmp_path / "tune.mid"))
    sound = Sound(parts=((0,),), bpm=(120.0, 120.0))
    rendering.render(made, sound, [FONT])
    samples = decode(made.file, corpus.RATE)
    assert 40 < len(samples) / corpus.RATE < 75
    assert np.abs(samples).max() == pytest.approx(rendering.PEAK, abs=0.01)
    assert list(made.file.parent.iterdir()) == [made.file]
    rendering.render(made, sound, [])  # with no font it could not be made again
    made.file.unlink()
    rendering.render(made, sound, [FONT])
    assert np.array_equal(decode(made.file, corpus.RATE), samples)


def test_the_same_notes_by_another_sound_are_another_recording(tmp_path: Path) -> None:
    score = tune(tmp_path / "tune.mid")
    heard = []
    for sounding in (0, 1):
        made = piece(tmp_path, score, sounding=sounding)
        rendering.render(made, Sound(parts=((0,), (52,), (60,))), [FONT])
        heard.append(decode(made.file, corpus.RATE))
    shortest = min(map(len, heard))
    assert abs(float(np.corrcoef(heard[0][:shortest], heard[1][:shortest])[0, 1])) < 0.3


def module(file: Path) -> Path:
    """A ProTracker module: one square wave, played on every fourth row of sixteen patterns."""
    wave = bytes([100] * 16 + [156] * 16) * 64
    sample = b"square".ljust(22, b"\0") + struct.pack(">HBBHH", len(wave) // 2, 0, 64, 0, len(wave) // 2)
    empty = bytes(22) + struct.pack(">HBBHH", 0, 0, 0, 0, 1)
    note = struct.pack(">HH", 428, 0x1000)  # C-2 by sample 1
    pattern = b"".join((note if row % 4 == 0 else bytes(4)) + bytes(12) for row in range(64))
    order = bytes([16, 127]) + bytes(128)
    file.write_bytes(b"tiny".ljust(20, b"\0") + sample + empty * 30 + order + b"M.K." + pattern + wave)
    return file


def test_a_tracker_module_is_rendered(tmp_path: Path) -> None:
    made = piece(tmp_path, module(tmp_path / "tiny.mod"), "module", "chip and tracker")
    rendering.render(made, Sound(), [])
    samples = decode(made.file, corpus.RATE)
    assert 16 * 64 * 0.12 / rendering.FASTEST - 2 < len(samples) / corpus.RATE < 16 * 64 * 0.12 / rendering.SLOWEST + 2


@pytest.mark.parametrize("form", ["midi", "module", "project"])
def test_a_broken_score_says_so_and_leaves_nothing(tmp_path: Path, form: str) -> None:
    broken = tmp_path / "broken.mmpz"
    broken.write_bytes(b"no score")
    with pytest.raises(Unrendered, match=r"broken\.mmpz"):
        rendering.render(piece(tmp_path / "out", broken, form), Sound(parts=((0,),)), [FONT])
    assert not list((tmp_path / "out").iterdir())


def test_each_midi_lump_of_a_game_is_taken_once(tmp_path: Path) -> None:
    song = tune(tmp_path / "tune.mid").read_bytes()
    lumps = [(b"D_ONE\0\0\0", song), (b"D_TWO\0\0\0", song), (b"PICTURE\0", b"no music")]
    data, directory = b"", b""
    for name, lump in lumps:
        directory += struct.pack("<II", 12 + len(data), len(lump)) + name
        data += lump
    wad = tmp_path / "game.wad"
    wad.write_bytes(struct.pack("<4sII", b"IWAD", len(lumps), 12 + len(data)) + data + directory)
    found = scores.lumps([wad, wad], tmp_path / "made")
    assert [file.read_bytes() for file in found] == [song]


def test_drawn_chords_are_played_in_a_groove(tmp_path: Path) -> None:
    scores.accompaniment(tmp_path / "song.mid", "stdlib:BasicRock", np.random.default_rng(0))
    assert 90 < scores.seconds(tmp_path / "song.mid") < 300
    with pytest.raises(AfpError, match="nothing of NoSuchGroove"):
        scores.accompaniment(tmp_path / "none.mid", "NoSuchGroove", np.random.default_rng(0))


def debian_package(folder: Path, name: str, files: dict[str, bytes]) -> None:
    """A Debian package of these files, in `folder` as it is when it has been downloaded."""
    root = folder / f"{name}.root"
    for path, data in {**files, "DEBIAN/control": control(name)}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    subprocess.run(["dpkg-deb", "-b", root, folder / f"{name}_1_all.deb"], check=True, capture_output=True)
    shutil.rmtree(root)


def control(name: str) -> bytes:
    return f"Package: {name}\nVersion: 1\nArchitecture: all\nMaintainer: t <t@t>\nDescription: t\n".encode()


def song(tmp_path: Path, seed: int) -> bytes:
    rendering.write_flac(tmp_path / "song.flac", corpus_of_tones.song(seed).astype(np.float32) / 32768, corpus.RATE)
    return (tmp_path / "song.flac").read_bytes()


SMALL = Music(
    ("folk", "choir"),
    (Package("tiny-data", "judge", "folk", "GPL", 1, songs=("music/*.flac",)),),
    (Source("tiny-scores", 1, "GPL"),),
    (Font("tiny-font", "font.sf2", corpus.SPLITS, 1, "GPL"),),
    {"folk": Sound(parts=((0,), (24,))), "choir": Sound(parts=((52,),))},
    (
        Scores("Anon", "tiny-scores", "midi", ("*.mid",), "train", {"folk": 3, "choir": 2}),
        Scores("Nobody", "tiny-scores", "midi", ("*.none",), "train", {"choir": 1}),
    ),
)


@pytest.fixture
def prepared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which a small declaration can be prepared: its packages are downloaded, the first corpus is there."""
    folder = tmp_path / "corpus"
    corpus_of_tones.make(folder, songs=4)
    (folder / "downloads").mkdir()
    tunes = {f"{n}.mid": tune(tmp_path / f"{n}.mid", 100 + n).read_bytes() for n in range(2)}
    debian_package(folder / "downloads", "tiny-scores", tunes)
    sounds = {"music/song.flac": song(tmp_path, 77), "wind.flac": song(tmp_path, 78), "picture.png": b"no sound"}
    debian_package(folder / "downloads", "tiny-data", sounds)
    debian_package(folder / "downloads", "tiny-font", {"font.sf2": FONT.read_bytes()})
    monkeypatch.setattr(wide_corpus, "music", lambda: SMALL)
    monkeypatch.setattr(debian_corpus, "prepare", lambda folder, progress: None)
    monkeypatch.setattr(wide_corpus, "check", lambda folder: None)
    return folder


def test_the_wide_corpus_holds_the_first_the_recordings_and_the_renderings(prepared: Path) -> None:
    said = wide_corpus.prepare(prepared, workers=1)
    first, wide = corpus.music(prepared), corpus.music(prepared / "wide")
    assert wide.clips[: len(first.clips)] == first.clips  # the first corpus's songs, where they were
    assert np.array_equal(wide.samples[: len(first.samples)], first.samples)
    more = wide.clips[len(first.clips) :]
    assert [(clip.maker, clip.split, clip.style) for clip in more if "rendered" not in clip.path] == [
        ("tiny-data", "judge", "folk")  # of which the wind is no music
    ]
    made = [clip for clip in more if "rendered" in clip.path]
    assert sorted((clip.style, clip.split) for clip in made) == [("choir", "train")] * 2 + [("folk", "train")] * 3
    assert {Path(clip.path).name[:1] for clip in made if clip.style == "choir"} == {"0", "1"}  # the same two scores
    assert said == ["Nobody: 0 of 1 renderings, choir, for train."]
    assert corpus.is_prepared(prepared / "wide")
    assert not list((prepared / "packages").rglob("*.png"))


def test_after_a_stop_only_the_rest_is_rendered(prepared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Path] = []

    def cut_off(piece: Piece, sound: Sound, fonts: list[Path]) -> None:
        if len(made) == 2:
            raise KeyboardInterrupt
        rendering.render(piece, sound, fonts)
        made.append(piece.file)

    monkeypatch.setattr(wide_corpus, "render", cut_off)
    with pytest.raises(KeyboardInterrupt):
        wide_corpus.prepare(prepared, workers=1)
    before = {file: file.stat().st_mtime_ns for file in made}
    monkeypatch.setattr(wide_corpus, "render", rendering.render)
    wide_corpus.prepare(prepared, workers=1)
    assert {file: file.stat().st_mtime_ns for file in made} == before
    assert len(list((prepared / "rendered").rglob("*.flac"))) == 5


def test_what_cannot_be_rendered_is_told(prepared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(piece: Piece, sound: Sound, fonts: list[Path]) -> None:
        raise Unrendered("no luck")

    monkeypatch.setattr(wide_corpus, "render", never)
    said = wide_corpus.prepare(prepared, workers=1)
    assert said.count("Anon, folk: no luck.") == 3
    assert "Anon: 0 of 3 renderings, folk, for train." in said


def test_no_more_is_begun_than_programs_and_disk_allow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "lmms" else name)
    with pytest.raises(AfpError, match=r"needs lmms: .* --small"):
        wide_corpus.check(tmp_path)
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(cache, "free_bytes", lambda folder: 1_000_000)
    with pytest.raises(AfpError, match="GB are free: make room"):
        wide_corpus.check(tmp_path)


def test_what_is_still_to_be_done_shrinks(prepared: Path) -> None:
    before = wide_corpus.survey(prepared)
    assert before["fetch_bytes"] == 3_000_000
    wide_corpus.prepare(prepared, workers=1)
    after = wide_corpus.survey(prepared)
    assert (after["fetch_bytes"], after["bytes"], after["minutes"]) == (0, 0, 0)


def unit_rows(seed: int, count: int) -> np.ndarray:
    rows = np.random.default_rng(seed).standard_normal((count, 32))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)


def test_a_recording_in_two_splits_is_found_and_no_other() -> None:
    songs = [unit_rows(seed, 100) for seed in range(6)]
    songs.append(songs[2][7:90])  # cut
    splits = ["train", "train", "train", "judge", "judge", "judge", "judge"]
    clips = tuple(Clip(str(n), "m", split) for n, split in enumerate(splits))
    music = AudioCache(8000, clips, np.zeros(0, np.int16))
    starts = np.concatenate([[0], np.cumsum([len(rows) for rows in songs])])
    found = list(duplicates.find(music, np.concatenate(songs), starts))
    assert [(pair.one.path, pair.other.path, pair.across) for pair in found] == [("2", "6", True)]
    same = replace(music, clips=tuple(replace(clip, split="train") for clip in clips))
    assert not any(pair.across for pair in duplicates.find(same, np.concatenate(songs), starts))
