"""Listen to parts of every song as `afp listen` does: songs in the library, and songs that are not in it."""

import argparse
from typing import Any

from engine.commands import options
from trainer.commands import judging

EXAMPLE = "afp evaluate live --clips 1 --levels mid"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate live …`."""
    judging.clips_options(parser)
    judging.share_option(parser)
    judging.speed_option(parser)
    options.speeds_option(parser, live=True)
    judging.out_option(parser)


def run(args: argparse.Namespace) -> int:
    """Listen at each level; the result is printed as JSON."""
    from dataclasses import replace

    from engine.recognition.speed import RANGES, Speed
    from trainer.evaluation import live, trial

    with judging.corpus_library(args) as (encoder, library, progress):
        place = trial.place_of(args.corpus, args.split)
        result: dict[str, Any] = {
            "version": 1,
            "protocol": "live",
            "encoder": encoder.id,
            "split": args.split,
            "share": args.share or 1.0,
            "speed": args.speed,
            "speeds": args.speeds,
        }
        speed = Speed(args.speed, args.speed)
        for level in args.levels:
            present, absent = (
                trial.queries(
                    library.music, args.split, args.clips, (judging.LIVE_S,), [level], there, judging.TRIAL_SEED
                )
                for there in (True, False)
            )
            asked = [*present, *absent, *(replace(query, alone=True) for query in absent)]
            asked = [replace(query, speed=speed) for query in asked]
            heard = live.listen(asked, library, encoder, place, args.share, progress, RANGES[args.speeds])
            result[level] = live.summary(list(heard))
    return judging.tell(args, result)
