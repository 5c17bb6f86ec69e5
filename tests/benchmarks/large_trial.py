"""The trial among 106,589 tracks: `python -m tests.benchmarks.large_trial CORPUS LIBRARY [--clips 1] [--seconds 10]`.

LIBRARY is one of `large_library`: the corpus is real, all else drawn. What is asked, recorded and hidden is as
in `afp evaluate trial`, and so is what is printed: right and wrong names, and false names for songs that are not there.
"""

import argparse
import json
import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.encoders import load_encoder
from engine.library.library import Library
from engine.library.track import Track
from engine.progress import no_progress
from tests.benchmarks.drawn_music import real_library
from trainer.cache import AudioCache
from trainer.commands import judging
from trainer.evaluation import trial
from trainer.evaluation.summary import cell, false_names, surest_wrong

Ints = NDArray[np.int64]
DRAWN = 1 << 20
"""Numbers of drawn tracks begin here; below are those of the corpus's clips."""


class LargeLibrary:
    """A library folder whose first tracks are the corpus's; the trial hides some of these."""

    def __init__(self, library: Library, music: AudioCache) -> None:
        self.library, self.music = library, music
        self.hop_s, self.peaks_a_row, self.dim = library.hop_s, library.peaks_a_row, library.dim
        clips = {os.fsencode(clip.path): number for number, clip in enumerate(music.clips)}
        held = [(track.id, clips.get(track.path, -1)) for track in library.catalog.tracks()]
        self.number = np.arange(max(track for track, _ in held) + 1) + DRAWN
        for track, number in held:
            if number >= 0:
                self.number[track] = number
        self.id = {number: track for track, number in held if number >= 0}
        self.hidden = np.zeros(len(music.clips), bool)

    def hide(self, hidden: NDArray[np.bool_]) -> None:
        """Out of the index itself, as if these had been removed; and in again."""
        if not np.array_equal(hidden, self.hidden):
            self.library._load_index()
            index = self.library._index
            for number in np.flatnonzero(hidden != self.hidden):
                if number in self.id:
                    first, count = self.library._spans[self.id[number]]
                    index._live[first : first + count] = not hidden[number]
            index._codebook.forget()
            self.hidden = hidden.copy()

    @property
    def row_count(self) -> int:
        return self.library.row_count

    def refresh(self) -> bool:
        return False

    def search(self, queries: NDArray[np.float32], k: int) -> tuple[Ints, NDArray[np.float32]]:
        return self.library.search(queries, k)

    def locate(self, rows: Ints) -> tuple[Ints, Ints]:
        tracks, segments = self.library.locate(rows)
        numbers = np.where(tracks < 0, -1, self.number[tracks])
        gone = (numbers >= 0) & (numbers < DRAWN) & self.hidden[np.where(numbers < DRAWN, numbers, 0)]
        return np.where(gone, -1, numbers), np.where(gone, -1, segments)

    def expect(self, spans: object) -> None:
        """Nothing to fetch beforehand."""

    def _id(self, number: int) -> int:
        return self.id[number] if number < DRAWN else number - DRAWN

    def rows(self, number: int, start: int, count: int) -> NDArray[np.float32]:
        return self.library.rows(self._id(number), start, count)

    def peaks(self, number: int, start: int, count: int) -> NDArray[np.uint16]:
        return self.library.peaks(self._id(number), start, count)

    def length(self, number: int) -> int:
        return self.library.length(self._id(number))

    def track(self, number: int) -> Track:
        track = self.library.track(self._id(number))
        return Track(number, track.path, track.title, track.artist, "", track.duration_s)


def main() -> None:
    """Print the result as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("library", type=Path)
    parser.add_argument("--split", choices=("choose", "judge"), default="judge")
    parser.add_argument("--clips", type=int, default=1)
    parser.add_argument("--seconds", type=float, nargs="+", default=[10.0])
    args = parser.parse_args()
    encoder, music = load_encoder(), real_library(args.corpus).music
    place, levels, seed = trial.place_of(args.corpus, args.split), list(judging.LEVELS), judging.TRIAL_SEED
    with Library.open(args.library, encoder.id) as opened:
        library = LargeLibrary(opened, music)
        known = trial.queries(music, args.split, args.clips, args.seconds, levels, True, seed)
        absent = trial.queries(music, args.split, args.clips, args.seconds, levels, False, seed + 1)
        silent = trial.noises(100, args.seconds, seed + 2)
        asked = [*known, *absent, *silent]
        outcomes = list(trial.run(asked, library, encoder, place, progress=no_progress))  # type: ignore[arg-type]
        results = [cell(outcomes, seconds, level) for seconds in args.seconds for level in levels]
        results += [false_names(outcomes, seconds) for seconds in args.seconds]
        wrong = surest_wrong(outcomes, library)  # type: ignore[arg-type]
        print(json.dumps({"tracks": opened.track_count, "rows": opened.row_count, "results": results,
                          "surest_wrong": wrong}, indent=1))  # fmt: skip


if __name__ == "__main__":
    main()
