"""Listening to stretches of every song hop by hop: known, of an absent maker, and absent beside its maker."""

import argparse
from typing import Any

from trainer.commands import judging


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate live …`."""
    judging.clips_options(parser)
    judging.share_option(parser)
    judging.out_option(parser)


def run(args: argparse.Namespace) -> int:
    """Listen at each level; the result is printed as JSON."""
    from dataclasses import replace

    from trainer.evaluation import live, trial

    with judging.corpus_library(args) as (encoder, library, progress):
        place = trial.place_of(args.corpus, args.split)
        result: dict[str, Any] = {
            "version": 1,
            "protocol": "live",
            "encoder": encoder.id,
            "split": args.split,
            "share": args.share or 1.0,
        }
        for level in args.levels:
            present, absent = (
                trial.queries(
                    library.music, args.split, args.clips, (judging.LIVE_S,), [level], there, judging.TRIAL_SEED
                )
                for there in (True, False)
            )
            asked = [*present, *absent, *(replace(query, alone=True) for query in absent)]
            result[level] = live.summary(list(live.listen(asked, library, encoder, place, args.share, progress)))
    return judging.tell(args, result)
