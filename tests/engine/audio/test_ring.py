import threading

import numpy as np
import pytest

from engine.audio.ring import Overrun, Ring


def counted(start: int, count: int, channels: int = 1) -> np.ndarray:
    return np.repeat(np.arange(start, start + count, dtype=np.float32)[:, None], channels, axis=1)


def test_every_window_is_one_contiguous_slice_across_the_wrap():
    ring = Ring(10, channels=2)
    written = 0
    for size in (3, 4, 5, 7, 10, 1, 9):
        ring.write(counted(written, size, 2))
        written += size
        oldest = max(0, written - 10)
        assert (ring.written, ring.oldest) == (written, oldest)
        for start in range(oldest, written):
            window = ring.read(start, written - start)
            assert window.base is not None and window.flags.c_contiguous
            np.testing.assert_array_equal(window, counted(start, written - start, 2))


def test_a_flat_block_is_one_channel():
    ring = Ring(4)
    ring.write(np.array([1, 2, 3], dtype=np.float32))
    np.testing.assert_array_equal(ring.read(1, 2), [[2], [3]])


def test_a_block_longer_than_the_ring_leaves_its_newest_frames():
    ring = Ring(4)
    ring.write(counted(0, 3))
    ring.write(counted(3, 11))
    assert ring.written == 14
    np.testing.assert_array_equal(ring.read(10, 4), counted(10, 4))


def test_what_was_overwritten_is_an_overrun_and_what_is_to_come_an_index_error():
    ring = Ring(4)
    ring.write(counted(0, 6))
    with pytest.raises(Overrun):
        ring.read(1, 2)
    with pytest.raises(IndexError):
        ring.read(4, 3)
    view = ring.read(2, 2)
    assert ring.held(2)
    ring.write(counted(6, 1))
    assert not ring.held(2)
    assert view.shape == (2, 1)


def test_a_reader_beside_a_writer_never_sees_a_torn_window():
    ring = Ring(4_096)
    done = threading.Event()

    def write() -> None:
        written = 0
        while not done.is_set():
            size = 1 + written % 701
            ring.write(counted(written % 1_000_000, size))
            written = ring.written

    writer = threading.Thread(target=write)
    writer.start()
    whole = 0
    try:
        while whole < 2_000:
            start = max(0, ring.written - 4_000)
            count = ring.written - start
            try:
                window = ring.copy(start, min(count, 4_000))
            except Overrun:
                continue
            if len(window) > 1:
                steps = np.diff(window[:, 0])
                assert np.all((steps == 1) | (steps < -900_000))
                whole += 1
    finally:
        done.set()
        writer.join()


@pytest.mark.parametrize(("capacity", "channels"), [(0, 1), (1, 0)])
def test_an_empty_ring_is_refused(capacity, channels):
    with pytest.raises(ValueError):
        Ring(capacity, channels)
