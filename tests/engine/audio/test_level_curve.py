"""How loud a file is over time: what is measured, and what of it is drawn."""

from pathlib import Path

import numpy as np
import pytest

from engine.audio.decode import Undecodable
from engine.audio.level_curve import PORTION_S, STEP_S, level_curve, loudest
from tests.engine.sounds import write


def test_each_step_holds_the_level_in_even_decibels(tmp_path: Path) -> None:
    rate, square = 8_000, np.tile([1.0, -1.0], 4_000)
    sound = np.concatenate([square * 10 ** (dbfs / 20) for dbfs in (0, -30, -60, -90)] + [0 * square] * 9)
    portions = list(level_curve(write(tmp_path / "steps.wav", sound.astype(np.float32)[:, None], rate, "pcm_f32le")))
    assert [len(portion) for portion in portions] == [round(PORTION_S / STEP_S), round(3 / STEP_S)]
    level = b"".join(portions)
    assert [set(level[start : start + 20]) for start in range(0, 100, 20)] == [{255}, {128}, {0}, {0}, {0}]


def test_what_is_no_sound_says_so(tmp_path: Path) -> None:
    (tmp_path / "text.wav").write_text("no sound")
    with pytest.raises(Undecodable):
        next(level_curve(tmp_path / "text.wav"))


def test_a_part_shows_its_loudest_step_at_any_zoom() -> None:
    level = bytearray(2_000)  # 100 s
    level[1_000], level[1_999] = 255, 51  # at 50 s and at the end
    assert loudest(level, 0, 100, 4).tolist() == pytest.approx([0, 0, 1, 0.2])
    assert loudest(level, 49.95, 50.1, 12).tolist() == [0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0], "closer than a step"
    assert loudest(level, 99.95, 100.15, 4).tolist() == pytest.approx([0.2, 0, 0, 0]), (
        "nothing is known of what follows"
    )
    assert loudest(b"", 0, 100, 3).tolist() == [0, 0, 0]
