"""Judge an encoder: `trial` and `live` on songs it never met, `calibrate` its confidence on the choosing set."""

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.commands import options
from engine.folders import corpus_folder

if TYPE_CHECKING:
    from trainer.evaluation.trial import CorpusLibrary, Outcome

TRIAL_SEED = 20261122
CHOICE_SEED = 7
LENGTHS_S = (2.0, 3.5, 6.0, 10.0, 15.0)
"""Calibrated over: short evidence and long."""
LIVE_S = 30.0
LEVELS = ("low", "mid", "high", "extreme")
"""As in `trainer.evaluation.phone`, which is too slow to import for a help text."""


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate trial|live|calibrate …`."""
    parser.add_argument("protocol", choices=("trial", "live", "calibrate"))
    options.encoder_option(parser)
    options.progress_option(parser)
    parser.add_argument("--corpus", type=Path, default=corpus_folder(), metavar="DIR", help="default: %(default)s")
    parser.add_argument("--split", choices=("choose", "judge"), default="judge", help="whose songs are asked for")
    parser.add_argument(
        "--clips", type=int, choices=range(1, 101), default=3, metavar="N", help="clips a song, level and length"
    )
    parser.add_argument("--seconds", type=float, nargs="+", default=[10.0], metavar="S", help="lengths of the clips")
    parser.add_argument("--levels", nargs="+", choices=LEVELS, default=LEVELS, help="noise (default: all)")
    parser.add_argument("--out", type=Path, metavar="FILE", help="also write the result here, as JSON")


def run(args: argparse.Namespace) -> int:
    """Run the protocol; the result is printed as JSON."""
    from engine.encoders import load_encoder
    from engine.errors import UsageError
    from engine.progress import Progress
    from trainer import corpus
    from trainer.evaluation.trial import CorpusLibrary

    if args.out and not args.out.parent.is_dir():
        raise UsageError(f"There is no folder {args.out.parent} to write into: make it, or choose another --out.")
    progress = Progress.for_cli(args.progress)
    try:
        encoder = load_encoder(args.encoder)
        library = CorpusLibrary(corpus.music(args.corpus), encoder, args.corpus / f"rows-{encoder.id}.npy", progress)
        protocol = {"trial": _trial, "live": _live, "calibrate": _calibrate}[args.protocol]
        result = protocol(args, encoder, library, progress)
    finally:
        progress.close()
    text = json.dumps(result, indent=1, allow_nan=False)
    print(text)
    if args.out:
        args.out.write_text(text + "\n")
    return 0


def _trial(args: argparse.Namespace, encoder: Any, library: "CorpusLibrary", progress: Any) -> dict[str, Any]:
    from trainer.evaluation import trial

    place = trial.place_of(args.corpus, args.split)
    known = trial.queries(library.music, args.split, args.clips, args.seconds, args.levels, True, TRIAL_SEED)
    absent = trial.queries(library.music, args.split, args.clips, args.seconds, args.levels, False, TRIAL_SEED + 1)
    silent = trial.noises(100, args.seconds, TRIAL_SEED + 2)
    hours = sum(clip.length for clip in library.music.clips) / library.music.rate / 3600
    outcomes = list(trial.run([*known, *absent, *silent], library, encoder, place, progress=progress))
    return {
        "version": 1,
        "protocol": "trial",
        "encoder": encoder.id,
        "split": args.split,
        "library_hours": round(hours, 2),
        "library_tracks": len(library.music.clips),
        "results": [_cell(outcomes, seconds, level) for seconds in args.seconds for level in args.levels]
        + [_false_names(outcomes, seconds) for seconds in args.seconds],
        "surest_wrong": _surest_wrong(outcomes, library),
    }


def _live(args: argparse.Namespace, encoder: Any, library: "CorpusLibrary", progress: Any) -> dict[str, Any]:
    """Stretches of every song, at each level, once in the library and once not."""
    from trainer.evaluation import live, trial

    place = trial.place_of(args.corpus, args.split)
    result: dict[str, Any] = {"version": 1, "protocol": "live", "encoder": encoder.id, "split": args.split}
    for level in args.levels:
        asked = [
            query
            for present in (True, False)
            for query in trial.queries(library.music, args.split, args.clips, (LIVE_S,), [level], present, TRIAL_SEED)
        ]
        result[level] = live.summary(list(live.listen(asked, library, encoder, place, progress)))
    return result


def _cell(outcomes: "list[Outcome]", seconds: float, level: str) -> dict[str, Any]:
    from trainer.evaluation.intervals import by_song

    chosen = [o for o in outcomes if o.query.present and (o.query.seconds, o.query.level) == (seconds, level)]
    songs = [o.query.song for o in chosen]
    named = [o.right and o.verdict.verdict == "match" for o in chosen]
    return {
        "seconds": seconds,
        "level": level,
        "clips": len(chosen),
        "songs": len(set(songs)),
        "right": by_song([o.right for o in chosen], songs),
        "right_and_accepted": by_song(named, songs),
        "placed_of_right": by_song([o.placed for o in chosen if o.right], [o.query.song for o in chosen if o.right]),
        "wrong_name": by_song([not o.right and o.verdict.verdict == "match" for o in chosen], songs),
    }


def _false_names(outcomes: "list[Outcome]", seconds: float) -> dict[str, Any]:
    from trainer.evaluation.intervals import by_song

    absent = [o for o in outcomes if not o.query.present and o.query.seconds == seconds]
    music = [o for o in absent if o.query.song is not None]
    noise = [o for o in absent if o.query.song is None]
    return {
        "seconds": seconds,
        "absent_clips": len(music),
        "absent_songs": len({o.query.song for o in music}),
        "false_names": by_song([o.verdict.verdict == "match" for o in music], [o.query.song for o in music]),
        "noise_clips": len(noise),
        "false_names_for_noise": sum(o.verdict.verdict == "match" for o in noise),
    }


def _surest_wrong(outcomes: "list[Outcome]", library: "CorpusLibrary") -> list[dict[str, Any]]:
    """The twenty surest wrong answers: where to look for the same music under two makers."""
    wrong = [o for o in outcomes if o.verdict.matches and not o.right]
    wrong.sort(key=lambda o: -o.verdict.matches[0].confidence)
    return [
        {
            "asked": None if o.query.song is None else library.music.clips[o.query.song].path.split("/packages/")[-1],
            "present": o.query.present,
            "seconds": o.query.seconds,
            "level": o.query.level,
            "named": o.verdict.matches[0].track.path.split("/packages/")[-1],
            "support": vars(o.verdict.matches[0].support),
            "confidence": o.verdict.matches[0].confidence,
        }
        for o in wrong[:20]
    ]


def _calibrate(args: argparse.Namespace, encoder: Any, library: "CorpusLibrary", progress: Any) -> dict[str, Any]:
    """Fit on the choosing set, the whole library, a fifth and a thirtieth of it, and write the card."""
    import numpy as np

    from engine.encoders.card import model_folder, write_card
    from trainer.evaluation import live, trial
    from trainer.evaluation.calibration import calibrate, calibrate_live, card_fields, resolved

    place = trial.place_of(args.corpus, "choose")
    judged = []
    for smaller, seed in ((None, CHOICE_SEED), (0.2, CHOICE_SEED + 10), (0.03, CHOICE_SEED + 30)):
        asked = trial.queries(library.music, "choose", args.clips, LENGTHS_S, LEVELS, True, seed)
        asked += trial.queries(library.music, "choose", args.clips, LENGTHS_S, LEVELS, False, seed + 1)
        asked += trial.noises(40 * args.clips, LENGTHS_S, seed + 2)
        judged += [
            (outcome, library.row_count) for outcome in trial.run(asked, library, encoder, place, smaller, progress)
        ]
    found = calibrate(judged)
    library.hide(np.zeros(len(library.music.clips), bool))
    encoder.card = replace(encoder.card, calibration=card_fields(found))
    stretches = trial.queries(library.music, "choose", args.clips, (LIVE_S,), LEVELS, False, CHOICE_SEED + 20)
    found = calibrate_live(found, list(live.listen(stretches, library, encoder, place, progress)))
    fitted = card_fields(found)
    write_card(model_folder(args.encoder), calibration=fitted)
    wrong = _surest_wrong([resolved(found, *each) for each in judged if each[0].verdict.matches], library)
    return {
        "version": 1,
        "protocol": "calibrate",
        "encoder": encoder.id,
        "queries": len(judged),
        **fitted,
        "surest_wrong": wrong,
    }
