"""The demo library: the pieces as tagged FLAC files in the user's data folder, indexed like anybody's music."""

import os
import shutil
import time
from pathlib import Path

import av
import numpy as np

from engine.demo.composer import PIECES, RATE, Piece, render
from engine.demo.instruments import Samples
from engine.encoders import Encoder, load_encoder
from engine.errors import AfpError
from engine.folders import demo_folder
from engine.library.library import Library, changing
from engine.library.scanner import index
from engine.progress import ProgressFn, no_progress

ARTIST = "Earmark Demo Ensemble"
EDITION = 1
"""Counts up when the pieces change, so that old files are not taken for new ones."""


def make_library(
    directory: Path | None = None, encoder: Encoder | None = None, progress: ProgressFn = no_progress
) -> Library:
    """Play, write and index what is not there yet, and open the library for reading.

    `directory` is the library's folder (default: `library` in the demo's own). Killed at any moment, it goes on from
    there the next time: a file has its name only when it is whole, and indexing commits track by track.
    The demo's own folder is made anew when another encoder made it or it is damaged; another folder is refused as any
    library is.
    """
    encoder = encoder or load_encoder()
    own = demo_folder() / "library"
    directory = directory or own
    with changing(directory):
        music = _make_music(demo_folder() / f"music-{EDITION}", progress)
        if directory == own and own.exists() and not _made_by(encoder.id, own):
            shutil.rmtree(own)
    hop_s = encoder.hop_samples / encoder.sample_rate
    dim, peaks = encoder.dim, encoder.peaks_a_row
    with Library.open(directory, encoder.id, write=True, create=True, dim=dim, hop_s=hop_s, peaks=peaks) as library:
        index(library, [music], encoder, progress)
    return Library.open(directory, encoder.id)


def _made_by(encoder_id: str, directory: Path) -> bool:
    try:
        with Library.open(directory) as library:
            return library.encoder_id == encoder_id
    except AfpError:  # damaged, or only begun when its program was killed
        return False


def _make_music(folder: Path, progress: ProgressFn) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number, piece in enumerate(PIECES):
        progress(number, len(PIECES), "pieces", "Composing")
        file = folder / f"{number + 1:02d} {piece.title}.flac"
        if not file.exists():
            unfinished = file.with_suffix(f".{os.getpid()}.part")
            _write_flac(unfinished, render(piece), piece, number + 1)
            unfinished.replace(file)
    progress(len(PIECES), len(PIECES), "pieces", "Composing")
    for part in folder.glob("*.part"):  # left by a run that was killed; a fresh one may belong to a run beside this
        if time.time() - part.stat().st_mtime > 600:
            part.unlink(missing_ok=True)
    return folder


def _write_flac(path: Path, samples: Samples, piece: Piece, number: int) -> None:
    with av.open(str(path), "w", format="flac") as file:
        file.metadata.update({"title": piece.title, "artist": ARTIST, "album": "Demo Pieces", "track": str(number)})
        stream = file.add_stream("flac", rate=RATE, layout="mono", format="s16")
        frame = av.AudioFrame.from_ndarray(
            np.round(samples * 32767).astype(np.int16)[None], format="s16", layout="mono"
        )
        frame.sample_rate = RATE
        for part in (frame, None):
            file.mux(stream.encode(part))
