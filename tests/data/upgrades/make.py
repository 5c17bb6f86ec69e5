"""Made the archives that lie beside it, each by the code of its time: see the table in `tests/engine/test_upgrades.py`.

git worktree add /tmp/old COMMIT && cd /tmp/old && PYTHONPATH=. python …/tests/data/upgrades/make.py NAME.tar.gz
"""

import importlib
import sys
import tarfile
import tempfile
from pathlib import Path

import numpy as np

from engine.audio.tags import Tags
from engine.library.library import Library
from engine.library.track import Source, Track

TRACKS, ROWS, DIM, PEAKS = 12, 50, 8, 3
ENCODER = "fake-0123456789ab"


def rows(number: int) -> np.ndarray:
    """The rows of a track: the tests make them again."""
    made = np.random.default_rng(number).standard_normal((ROWS, DIM)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def library(folder: Path, with_peaks: bool) -> None:
    """One with a removed, a replaced and a missing track, a failure and an index."""
    for module in ("index", "codebook"):
        try:
            importlib.import_module(f"engine.library.{module}").LEAST_ROWS = 256
        except ModuleNotFoundError:
            continue
    more = {"peaks": PEAKS} if with_peaks else {}
    with Library.open(folder, ENCODER, write=True, create=True, dim=DIM, **more) as made:
        for number in (*range(TRACKS), 3):
            source = Source(b"/music/\xff %d.flac" % number, 1000 + number, 5, b"content %d" % number)
            beside = (np.full((ROWS, PEAKS), number, np.uint16),) if with_peaks else ()
            made.add(source, Tags(f"Song {number}", "Künstler", "Album", 25.0), 25.0, rows(number), *beside)
        made.remove([1])
        with made.catalog.change() as generation:
            made.catalog.set_state(2, "missing", generation)
        made.catalog.fail(b"/music/broken.mp3", "It is broken.")
        made.catalog.add_folder(b"/music")
        made.catalog.set("preset", "paper")
        made._index.preset = "paper"
        made.build_index()
    (folder / "lock").unlink()


def history(folder: Path) -> None:
    """One of a single song, with a note."""
    from engine.history.store import History

    history = History(folder / "history.sqlite3")
    entry = history.begin(Track(4, "/music/4.flac", "Song 4", "Künstler", "Album", 25.0), Path("/l"), 1e9, 3.0, 0.9)
    history.extend(entry.id, 1e9 + 20, 20.0)
    history.edit(entry.id, note="Grüße", favourite=True)
    history.close()


if __name__ == "__main__":
    archive = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as made, tarfile.open(archive, "w:gz") as tar:
        if archive.name.startswith("history"):
            history(Path(made))
        else:
            library(Path(made), with_peaks=archive.name != "library-1.tar.gz")
        tar.add(made, ".")
