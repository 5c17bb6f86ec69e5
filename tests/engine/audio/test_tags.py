from pathlib import Path

import av
import pytest

from engine.audio.release_ids import Release
from engine.audio.tags import Tags, read_tags
from tests.engine.sounds import melody, write


def tagged(path: Path, codec: str, tags: dict[str, str]) -> Path:
    write(path, melody(1.0), 44100, codec)
    copy = path.with_name(f"copy-{path.name}")
    with av.open(str(path)) as source, av.open(str(copy), "w") as target:
        target.metadata.update(tags)
        stream = target.add_stream_from_template(source.streams.audio[0])
        stream.metadata.update(tags)
        for packet in source.demux(audio=0):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    return copy


@pytest.mark.parametrize(("name", "codec"), [("a.mp3", "libmp3lame"), ("a.flac", "flac"), ("a.ogg", "vorbis")])
def test_tags_are_read(tmp_path: Path, name: str, codec: str) -> None:
    tags = read_tags(tagged(tmp_path / name, codec, {"title": "Żółć", "artist": "A & B", "album": "愛"}))
    assert (tags.title, tags.artist, tags.album) == ("Żółć", "A & B", "愛")


RECORDING = "b1a9c0e9-d987-4042-ae91-78d6a3267d69"


def test_what_identifies_the_recording_is_read(tmp_path: Path) -> None:
    tags = {"ISRC": "us-s1z-99-00001", "LABEL": "Light House", "MUSICBRAINZ_TRACKID": RECORDING.upper()}
    assert read_tags(tagged(tmp_path / "a.flac", "flac", tags)).release == Release(
        "USS1Z9900001", "Light House", RECORDING
    )
    tags = {"ISRC": "=1+1", "MUSICBRAINZ_TRACKID": "none"}
    assert read_tags(tagged(tmp_path / "b.flac", "flac", tags)).release == Release()


def test_what_identifies_the_recording_is_read_from_an_mp3(tmp_path: Path) -> None:
    def frame(name: bytes, content: bytes) -> bytes:
        return name + len(content).to_bytes(4, "big") + b"\0\0" + content

    frames = frame(b"TSRC", b"\0USS1Z9900001") + frame(b"TPUB", b"\0Light House")
    frames += frame(b"UFID", b"http://musicbrainz.org\0" + RECORDING.encode())
    assert len(frames) < 0x80 * 2
    size = bytes([0, 0, len(frames) >> 7, len(frames) & 0x7F])
    sound = write(tmp_path / "sound.mp3", melody(1.0), 44100, "libmp3lame").read_bytes()
    (tmp_path / "a.mp3").write_bytes(b"ID3\x03\0\0" + size + frames + sound)
    assert read_tags(tmp_path / "a.mp3").release == Release("USS1Z9900001", "Light House", RECORDING)


def test_what_a_server_says_of_a_recording_is_checked() -> None:
    told = {"isrc": "\ud800", "label": None, "musicbrainz_id": "x\ny\tFAKE", "title": "Tide"}
    assert Release.of(told) == Release()
    assert Release.of(Release("USS1Z9900001", "Light House", RECORDING).known()).musicbrainz_id == RECORDING


def test_the_duration_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a.flac", melody(1.5), 44100, "flac")
    assert read_tags(path).duration_s == pytest.approx(1.5, abs=0.01)


def test_without_a_title_the_name_stands_in(tmp_path: Path) -> None:
    assert read_tags(write(tmp_path / "My song.wav", melody(1.0), 44100, "pcm_s16le")).title == "My song"


def test_control_characters_and_lengths_are_tamed(tmp_path: Path) -> None:
    tags = read_tags(tagged(tmp_path / "a.flac", "flac", {"title": "a\x1b[31m\u202eb\nc", "artist": "x" * 5000}))
    assert tags.title == "a[31mb c"
    assert tags.artist == "x" * 300


@pytest.mark.parametrize("content", [b"", b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + b"\xff" * 50, b"OggS" + b"\0" * 60])
def test_damage_never_raises(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.mp3").write_bytes(content)
    tags = read_tags(tmp_path / "odd.mp3")
    assert tags.title == "odd"
    assert read_tags(tmp_path / "nothing.mp3") == Tags("nothing", "", "", None)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("07 - Evening Tide.mp3", "Evening Tide"),
        ("1-07. Evening Tide.mp3", "Evening Tide"),
        ("07 Evening Tide.mp3", "Evening Tide"),
        ("7_Evening.mp3", "Evening"),
        ("99 Luftballons.mp3", "99 Luftballons"),
        ("1979.mp3", "1979"),
        ("07.mp3", "07"),
    ],
)
def test_a_name_that_stands_in_for_a_title_has_no_track_number(tmp_path: Path, name: str, title: str) -> None:
    (tmp_path / name).touch()
    assert read_tags(tmp_path / name).title == title
