"""From the first start to the first song that the microphone hears, in the real window under a window manager."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.demo.composer import PIECES, RATE, render
from engine.history.store import FILE, History
from tests.integration import display
from tests.integration.display import Display
from tests.integration.pulse import SoundServer

pytestmark = pytest.mark.skipif(display.missing() is not None, reason=str(display.missing()))


def test_the_first_steps_lead_to_a_song_that_is_heard(sound_server: SoundServer, tmp_path: Path) -> None:
    piece, profile = PIECES[2], tmp_path / "profile"
    homes = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    walk = [sys.executable, str(Path(__file__).with_name("first_steps.py")), str(profile), piece.title]
    with sound_server.play(0.5 * np.tile(render(piece), 4), RATE), Display(managed=True) as screen:
        environment = os.environ | homes | screen.env | sound_server.env | {"LANGUAGE": "en", "LANG": "C.UTF-8"}
        done = subprocess.run(walk, env=environment, capture_output=True, text=True, check=False)
        managed = screen.managed
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert [place for place, _ in seen["pages"]] == [f"Step {n} of 4" for n in (1, 2, 3, 4)]
    assert seen["active"] or not managed
    assert len(seen["demo"]) == 1
    assert seen["source"] == "Microphone open: Test microphone"
    history = History(profile / FILE)
    assert piece.title in [entry.title for entry in history.entries()]
    history.close()
    assert "first_run_done=yes" in (profile / "settings.ini").read_text()
