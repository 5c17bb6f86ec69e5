import numpy as np
import pytest

from engine.audio.ring import Ring
from engine.features.spectrogram import COLUMNS_PER_S, SpectrogramStream


def feed(ring: Ring, rate: int, chunk_s: float, seconds: float, sound=None):
    """Yield the time of every 60 Hz frame while chunks arrive on time, as a device and a screen would have it."""
    chunk = round(chunk_s * rate)
    sound = np.zeros(round(seconds * rate), np.float32) if sound is None else sound
    delivered = 0
    for frame in range(round(seconds * 60)):
        now = 1000.0 + frame / 60
        while (delivered + 1) * chunk <= (now - 1000.0) * rate:
            ring.write(sound[delivered * chunk : (delivered + 1) * chunk])
            delivered += 1
        yield now


@pytest.mark.parametrize("rate", [8_000, 44_100, 48_000])
@pytest.mark.parametrize("chunk_s", [0.02, 0.05, 0.1])
def test_every_frame_has_new_columns_though_sound_arrives_in_chunks(rate, chunk_s):
    ring = Ring(rate * 5)
    stream = SpectrogramStream(ring, rate)
    counts = [len(stream.columns(now)) for now in feed(ring, rate, chunk_s, 6.0)]
    settled = counts[60:]
    assert min(settled) >= 1
    assert max(settled) <= 3
    assert sum(settled) == pytest.approx(5.0 * COLUMNS_PER_S, abs=10)


def test_a_tone_is_brightest_at_its_own_band_and_louder_is_brighter():
    rate = 48_000
    t = np.arange(2 * rate) / rate
    peaks = []
    for hertz, amplitude in ((440.0, 0.1), (4_000.0, 0.1), (4_000.0, 0.01)):
        ring = Ring(rate * 5)
        stream = SpectrogramStream(ring, rate, bands=128)
        sound = (amplitude * np.sin(2 * np.pi * hertz * t)).astype(np.float32)
        picture = np.concatenate([stream.columns(now) for now in feed(ring, rate, 0.02, 2.0, sound)])
        assert picture.dtype == np.uint8 and picture.shape[1] == 128
        peaks.append((int(picture[-1].argmax()), int(picture[-1].max())))
    mel = lambda f: 2595 * np.log10(1 + f / 700)  # noqa: E731
    expected = [(mel(f) - mel(40)) / (mel(16_000) - mel(40)) * 129 - 1 for f in (440, 4_000)]
    assert [peak[0] for peak in peaks[:2]] == pytest.approx(expected, abs=1)
    assert peaks[1][1] - peaks[2][1] == pytest.approx(20 / 80 * 255, abs=2)  # 20 dB of the 80 that are shown


def test_silence_and_nonsense_are_drawn_as_numbers():
    rate = 8_000
    for value, drawn in ((0.0, 0), (np.nan, 0)):
        ring = Ring(rate * 5)
        stream = SpectrogramStream(ring, rate)
        sound = np.full(rate, value, np.float32)
        picture = np.concatenate([stream.columns(now) for now in feed(ring, rate, 0.02, 1.0, sound)])
        assert len(picture) > 50
        assert set(picture.ravel().tolist()) == {drawn}


def test_after_a_freeze_it_goes_on_with_the_newest_sound_and_does_not_catch_up_at_length():
    rate = 8_000
    ring = Ring(rate * 5)
    stream = SpectrogramStream(ring, rate)
    counts = [len(stream.columns(now)) if not 1002 < now < 1006 else 0 for now in feed(ring, rate, 0.05, 8.0)]
    assert max(counts) <= 0.25 * COLUMNS_PER_S
    assert min(counts[-60:]) >= 1


def test_a_source_that_pauses_is_followed_again_without_a_lasting_delay():
    rate = 8_000
    ring = Ring(rate * 20)
    stream = SpectrogramStream(ring, rate)
    for now in feed(ring, rate, 0.05, 3.0):
        stream.columns(now)
    # Two seconds without sound, then it comes again.
    shown = [len(stream.columns(1003.0 + frame / 60)) for frame in range(120)]
    assert sum(shown[20:]) == 0
    chunk = np.zeros(rate // 20, np.float32)
    counts = []
    for frame in range(600):
        if frame % 3 == 0:
            ring.write(chunk)
        counts.append(len(stream.columns(1005.0 + frame / 60)))
    assert min(counts[30:]) >= 1
    behind = ring.written / rate - stream._next / COLUMNS_PER_S
    assert behind < 0.2
