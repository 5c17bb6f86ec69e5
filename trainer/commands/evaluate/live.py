"""Listening to stretches of every song hop by hop, once with the song in the library and once without."""

import argparse
from typing import Any

from trainer.commands import judging


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate live …`."""
    judging.clips_options(parser)
    judging.out_option(parser)


def run(args: argparse.Namespace) -> int:
    """Listen at each level; the result is printed as JSON."""
    from trainer.evaluation import live, trial

    with judging.corpus_library(args) as (encoder, library, progress):
        place = trial.place_of(args.corpus, args.split)
        result: dict[str, Any] = {"version": 1, "protocol": "live", "encoder": encoder.id, "split": args.split}
        for level in args.levels:
            asked = [
                query
                for present in (True, False)
                for query in trial.queries(
                    library.music, args.split, args.clips, (judging.LIVE_S,), [level], present, judging.TRIAL_SEED
                )
            ]
            result[level] = live.summary(list(live.listen(asked, library, encoder, place, progress)))
    return judging.tell(args, result)
