import os
import wave
from pathlib import Path

import av
import numpy as np
import pytest

from engine.audio import decode as decoding
from engine.audio.decode import Undecodable, blocks, blocks_from, decode
from tests.engine.sounds import melody, write

RATE = 8000


def likeness(heard: np.ndarray, made: np.ndarray) -> float:
    """The best correlation within 60 ms: codecs delay."""
    size = min(heard.size, made.size) - 1000
    cut = heard[500 : 500 + size]
    return max(
        float(
            np.dot(cut, made[shift : shift + size]) / np.linalg.norm(cut) / np.linalg.norm(made[shift : shift + size])
        )
        for shift in range(1000)
    )


@pytest.mark.parametrize(
    ("name", "codec", "rate", "channels"),
    [
        ("a.ogg", "vorbis", 44100, 2),
        ("a.opus", "libopus", 48000, 2),
        ("a.mp3", "libmp3lame", 44100, 2),
        ("a.flac", "flac", 44100, 2),
        ("a.m4a", "aac", 44100, 2),
        ("a.wav", "pcm_s16le", 44100, 2),
        ("u8.wav", "pcm_u8", 11025, 1),
        ("s32.wav", "pcm_s32le", 96000, 2),
        ("f64.wav", "pcm_f64le", 48000, 1),
        ("a.aiff", "pcm_s16be", 22050, 1),
        ("a.wma", "wmav2", 44100, 2),
        ("eight.flac", "flac", 192000, 8),
        ("eight.wav", "pcm_s24le", 192000, 8),
        ("a.mkv", "vorbis", 44100, 2),
    ],
)
def test_every_format_gives_the_sound_that_was_put_in(
    tmp_path: Path, name: str, codec: str, rate: int, channels: int
) -> None:
    path = write(tmp_path / name, melody(2.0, rate, channels=channels), rate, codec)
    heard = decode(path, RATE)
    made = melody(2.0, RATE, channels=1)[:, 0]
    assert heard.dtype == np.float32
    assert abs(heard.size - 2 * RATE) < 0.1 * RATE
    assert likeness(heard, made) > 0.9
    assert np.std(heard) == pytest.approx(np.std(made), rel=0.05)


def test_channels_are_averaged(tmp_path: Path) -> None:
    sound = melody(1.0, RATE)
    sound[:, 1] = 0
    heard = decode(write(tmp_path / "half.wav", sound, RATE, "pcm_f32le"), RATE)
    np.testing.assert_allclose(heard, sound[:, 0] / 2, atol=1e-6)


def test_blocks_are_equal_and_join_to_the_whole(tmp_path: Path) -> None:
    path = write(tmp_path / "a.flac", melody(5.3, 44100), 44100, "flac")
    parts = list(blocks(path, RATE, block_s=1.0))
    assert [part.size for part in parts[:-1]] == [RATE] * 5
    np.testing.assert_array_equal(np.concatenate(parts), decode(path, RATE))


def test_a_part_is_where_it_should_be(tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", melody(3.0, RATE), RATE, "pcm_f32le")
    np.testing.assert_array_equal(decode(path, RATE, 1.25, 0.5), decode(path, RATE)[10000:14000])
    assert decode(path, RATE, start_s=9.0).size == 0


def test_nan_and_infinity_become_silence(tmp_path: Path) -> None:
    sound = melody(1.0, RATE, channels=1)
    sound[100:200], sound[300], sound[400] = np.nan, np.inf, 1e30
    heard = decode(write(tmp_path / "nan.wav", sound, RATE, "pcm_f32le"), RATE)
    assert np.isfinite(heard).all()
    assert not heard[100:200].any()
    assert np.isfinite(heard**2).all()
    np.testing.assert_array_equal(heard[500:], sound[500:, 0])


def test_a_rate_that_changes_on_the_way(tmp_path: Path) -> None:
    slow = write(tmp_path / "slow.mp3", melody(2.0, 22050), 22050, "libmp3lame").read_bytes()
    fast = write(tmp_path / "fast.mp3", melody(2.0, 44100), 44100, "libmp3lame").read_bytes()
    (tmp_path / "both.mp3").write_bytes(slow + fast)
    assert decode(tmp_path / "both.mp3", RATE).size / RATE == pytest.approx(4.0, abs=0.3)


@pytest.mark.parametrize(("name", "codec"), [("a.mp3", "libmp3lame"), ("a.flac", "flac"), ("a.m4a", "aac")])
def test_damage_in_the_middle_costs_only_the_middle(tmp_path: Path, name: str, codec: str) -> None:
    path = write(tmp_path / name, melody(6.0, 44100), 44100, codec)
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 2000] = np.random.default_rng(0).bytes(2000)
    path.write_bytes(data)
    assert decode(path, RATE).size > 4 * RATE


@pytest.mark.parametrize(("name", "codec"), [("a.mp3", "libmp3lame"), ("a.flac", "flac"), ("a.wav", "pcm_s16le")])
def test_a_truncated_file_gives_what_is_there(tmp_path: Path, name: str, codec: str) -> None:
    path = write(tmp_path / name, melody(4.0, 44100), 44100, codec)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert 1.0 * RATE < decode(path, RATE).size < 3.5 * RATE


def test_a_video_without_sound(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "mute.mp4"), "w") as container:
        stream = container.add_stream("mpeg4", rate=24)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        container.mux(stream.encode(av.VideoFrame(64, 64, "yuv420p")))
        container.mux(stream.encode(None))
    with pytest.raises(Undecodable) as error:
        decode(tmp_path / "mute.mp4", RATE)
    assert error.value.reason == "There is no sound in this file."


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "The file is empty."),
        (b"Dear listener, this is a letter.\n" * 99, "This is not a sound file, or it is damaged beyond reading."),
        (b"#EXTM3U\n#EXTINF:9,\nother.wav\n", "This is not a sound file, or it is damaged beyond reading."),
    ],
)
def test_what_is_no_sound_says_so(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(content)
    with pytest.raises(Undecodable) as error:
        decode(path, RATE)
    assert error.value.reason == reason
    assert str(error.value) == f"song.mp3 cannot be read: {reason[0].lower()}{reason[1:]}"


def test_samples_that_cannot_be_handed_over_are_an_unknown_format(tmp_path: Path) -> None:
    path = write(tmp_path / "long.wav", melody(1.0, 8000, channels=1), 8000, "pcm_s64le")
    with pytest.raises(Undecodable, match="no sound could be decoded"):
        decode(path, RATE)


def test_a_playlist_opens_no_other_file(tmp_path: Path) -> None:
    write(tmp_path / "other.ts", melody(2.0, 44100), 44100, "mp2", kind="mpegts")
    playlist = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nother.ts\n#EXT-X-ENDLIST\n"
    (tmp_path / "list.m3u8").write_text(playlist)
    with pytest.raises(Undecodable):
        decode(tmp_path / "list.m3u8", RATE)


def test_folders_and_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Undecodable, match="this is a folder, not a file"):
        decode(tmp_path, RATE)
    with pytest.raises(Undecodable, match="there is no such file"):
        decode(tmp_path / "nothing.mp3", RATE)


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX systems only")
def test_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.wav")
    with open(path, "wb") as target, wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"\0\1" * RATE)
    assert decode(path, RATE).size == RATE


@pytest.mark.parametrize(
    ("name", "codec", "rate"),
    [
        ("a.wav", "pcm_s16le", 44100),
        ("a.flac", "flac", 44100),
        ("a.mp3", "libmp3lame", 44100),
        ("a.ogg", "vorbis", 44100),
        ("a.opus", "opus", 48000),
        ("a.m4a", "aac", 44100),
        ("a.aac", "aac", 44100),
    ],
)
@pytest.mark.parametrize("start_s", [7.3, 41.7])
def test_what_is_sought_is_where_decoding_finds_it(
    tmp_path: Path, name: str, codec: str, rate: int, start_s: float
) -> None:
    path = write(tmp_path / name, melody(48.0, rate, 5), rate, codec)
    expected = decode(path, RATE, start_s)
    found = np.concatenate(list(blocks_from(path, RATE, start_s, 0.05)))
    assert abs(len(found) - len(expected)) < 0.05 * RATE
    assert np.corrcoef(found[RATE : 4 * RATE], expected[RATE : 4 * RATE])[0, 1] > 0.98


def test_a_late_moment_is_sought_and_not_decoded_up_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.flac", melody(120.0, RATE, 5, channels=1), RATE, "flac")
    decoded: list[int] = []
    averaged = decoding._averaged
    monkeypatch.setattr(decoding, "_averaged", lambda frames: decoded.append(1) or averaged(frames))
    assert len(next(blocks_from(path, RATE, 110.0, 0.05))) == round(0.05 * RATE)
    assert len(decoded) <= 3, "some 15 would hold all that comes before"


def test_nothing_follows_the_end(tmp_path: Path) -> None:
    path = write(tmp_path / "a.flac", melody(2.0, RATE), RATE, "flac")
    assert list(blocks_from(path, RATE, 50.0, 0.05)) == []
