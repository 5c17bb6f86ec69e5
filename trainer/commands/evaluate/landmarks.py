"""Give the clips of the trial to a landmark recogniser, which uses no neural network, for comparison."""

import argparse
from typing import TYPE_CHECKING, Any

from engine.progress import Progress
from trainer.commands import judging

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from trainer.cache import AudioCache
    from trainer.evaluation.landmarks import Landmarks

EXAMPLE = "afp evaluate landmarks --clips 1 --seconds 2 5 10 15"
ACCEPTED_FALSE = 0.005
"""The share of clips of absent songs that the threshold may let pass, at each length."""


class LandmarkLibrary:
    """The corpus in a `Landmarks`, with what `trainer.evaluation.trial.recorded` needs of a library."""

    def __init__(self, music: "AudioCache", landmarks: "Landmarks", progress: Progress) -> None:
        """Add every song."""
        self.music, self.landmarks = music, landmarks
        for track, clip in enumerate(music.clips):
            landmarks.add(track, music.read(clip))
            progress(track + 1, len(music.clips), "songs", "Finding landmarks")

    def hide(self, hidden: "NDArray[np.bool_]") -> None:
        """As `CorpusLibrary.hide`."""
        self.landmarks.hide(hidden)


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate landmarks …`."""
    judging.corpus_option(parser)
    judging.count_option(parser)
    parser.add_argument("--split", choices=("choose", "judge"), default="judge", help="which songs are asked for")
    parser.add_argument(
        "--levels", nargs="+", choices=judging.LEVELS, default=judging.LEVELS, help="levels of noise (default: all)"
    )
    judging.seconds_option(parser, 10.0)
    judging.out_option(parser)


def run(args: argparse.Namespace) -> int:
    """Run the trial; the result is printed as JSON."""
    import time
    from dataclasses import asdict

    import numpy as np

    from engine.recognition.recognizer import Verdict
    from trainer import corpus
    from trainer.evaluation import trial
    from trainer.evaluation.landmarks import Landmarks, LandmarkSettings
    from trainer.evaluation.summary import cell, false_names

    judging.check_out(args)
    music, place = corpus.music(args.corpus), trial.place_of(args.corpus, args.split)
    settings, seed = LandmarkSettings(), judging.TRIAL_SEED
    outcomes, scores, spent_s = [], [], 0.0
    with Progress.for_cli(args.progress) as progress:
        library = LandmarkLibrary(music, Landmarks(settings), progress)
        size = library.landmarks.bytes
        asked = trial.queries(music, args.split, args.clips, args.seconds, args.levels, True, seed)
        asked += trial.queries(music, args.split, args.clips, args.seconds, args.levels, False, seed + 1)
        asked += trial.noises(100, args.seconds, seed + 2)
        for done, query in enumerate(asked, 1):
            samples = trial.recorded(query, library, place)  # type: ignore[arg-type]  # needs `music` and `hide` alone
            begun_s = time.perf_counter()
            found = library.landmarks.identify(samples)
            spent_s += time.perf_counter() - begun_s
            best = found[0] if found else None
            scores.append(best.score if best else 0.0)
            right = best is not None and best.track == query.song
            placed = right and best is not None and abs(best.offset_s - query.start_s) <= 0.5
            named = scores[-1] >= settings.threshold(query.seconds)
            verdict = Verdict("match" if named else "unknown", 0.0, (), query.seconds)
            outcomes.append(trial.Outcome(query, verdict, right, placed))
            progress(done, len(asked), "clips", "Judging")

    def least(seconds: float) -> dict[str, Any]:
        """The score above which no more than `ACCEPTED_FALSE` of these absent clips lie."""
        absent = [
            score
            for outcome, score in zip(outcomes, scores, strict=True)
            if not outcome.query.present and outcome.query.song is not None and outcome.query.seconds == seconds
        ]
        passing = float(np.quantile(absent, 1 - ACCEPTED_FALSE, method="higher")) if absent else 0.0
        return {"least_threshold": round(passing, 2)}

    return judging.tell(
        args,
        {
            "version": 1,
            "protocol": "landmarks",
            "settings": asdict(settings),
            "split": args.split,
            "library_hours": round(sum(clip.length for clip in music.clips) / music.rate / 3600, 2),
            "library_tracks": len(music.clips),
            "index_bytes": size,
            "seconds_per_query": round(spent_s / len(asked), 4),
            "results": [cell(outcomes, seconds, level) for seconds in args.seconds for level in args.levels]
            + [false_names(outcomes, seconds) | least(seconds) for seconds in args.seconds],
        },
    )
