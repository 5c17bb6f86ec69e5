"""The corpus as a library, with those songs of the recordings that it lacks."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.encoders import Encoder
from engine.errors import AfpError
from engine.features import peaks
from engine.progress import ProgressFn, no_progress
from trainer.cache import AudioCache, Clip
from trainer.evaluation.trial import CorpusLibrary

Song = tuple[str, NDArray[np.float32]]
"""A path and what sounds there, at the corpus's rate."""


class EnlargedLibrary(CorpusLibrary):
    """The corpus's tracks, then `songs` (encoded anew each time); `music.read` does not know the latter."""

    def __init__(
        self,
        music: AudioCache,
        encoder: Encoder,
        keep: Path | None = None,
        songs: Sequence[Song] = (),
        progress: ProgressFn = no_progress,
    ) -> None:
        """Raises AfpError if the encoder's rate is not the corpus's, or its segments are not the paper's."""
        if encoder.sample_rate != music.rate:
            raise AfpError(f"{encoder.name} does not hear at the corpus's {music.rate} Hz: choose another encoder.")
        if (encoder.segment_samples, encoder.hop_samples) != (music.rate, round(self.hop_s * music.rate)):
            raise AfpError(f"{encoder.name} has not a segment of 1 s every {self.hop_s} s: choose another encoder.")
        super().__init__(music, encoder, keep, progress)
        if not songs:
            return
        rows, found = [], []
        for done, (_, samples) in enumerate(songs, 1):
            rows.append(encoder.embed(samples).astype(np.float16))
            found.append(peaks.of_rows(samples, len(rows[-1]))[:, : self.peaks_a_row])
            progress(done, len(songs), "songs", "Encoding the songs of the recordings")
        self.music = replace(music, clips=(*music.clips, *(Clip(path, path, "", 0, len(x)) for path, x in songs)))
        self.stored = np.concatenate([self.stored, *rows])
        self.stored_peaks = np.concatenate([self.stored_peaks, *found]) if self.peaks_a_row else self.stored_peaks
        self.starts = np.append(self.starts, self.starts[-1] + np.cumsum([len(each) for each in rows]))
        self.visible = np.zeros(len(self.music.clips), bool)
        self.hide(self.visible)
