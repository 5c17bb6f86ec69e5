"""Ask with phone-like clips of unseen songs, in the library and not, at the shipped threshold."""

import argparse

from engine.commands import options
from trainer.commands import judging

EXAMPLE = "afp evaluate trial --clips 1 --seconds 2 5 10 15"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate trial …`."""
    judging.clips_options(parser)
    judging.seconds_option(parser, 10.0)
    judging.share_option(parser)
    judging.speed_option(parser)
    options.speeds_option(parser)
    judging.out_option(parser)


def run(args: argparse.Namespace) -> int:
    """Run the trial; the result is printed as JSON."""
    from dataclasses import replace

    from engine.recognition.speed import RANGES, Speed
    from trainer.evaluation import trial
    from trainer.evaluation.summary import cell, false_names, surest_wrong

    with judging.corpus_library(args) as (encoder, library, progress):
        place, music, seed = trial.place_of(args.corpus, args.split), library.music, judging.TRIAL_SEED
        known = trial.queries(music, args.split, args.clips, args.seconds, args.levels, True, seed)
        absent = trial.queries(music, args.split, args.clips, args.seconds, args.levels, False, seed + 1)
        silent = trial.noises(100, args.seconds, seed + 2)
        speed = Speed(args.speed, args.speed)
        asked = [replace(query, speed=speed) for query in (*known, *absent, *silent)]
        outcomes = list(trial.run(asked, library, encoder, place, args.share, progress, RANGES[args.speeds]))
    return judging.tell(
        args,
        {
            "version": 1,
            "protocol": "trial",
            "encoder": encoder.id,
            "split": args.split,
            "share": args.share or 1.0,
            "speed": args.speed,
            "speeds": args.speeds,
            "library_hours": round(sum(clip.length for clip in music.clips) / music.rate / 3600, 2),
            "library_tracks": len(music.clips),
            "results": [cell(outcomes, seconds, level) for seconds in args.seconds for level in args.levels]
            + [false_names(outcomes, seconds) for seconds in args.seconds],
            "surest_wrong": surest_wrong(outcomes, library),
        },
    )
