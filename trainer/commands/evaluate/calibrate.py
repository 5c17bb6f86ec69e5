"""Fit an encoder's confidence and its threshold on the choosing set, and write them into its card."""

import argparse
from dataclasses import replace

from engine.commands import options
from trainer.commands import judging

LENGTHS_S = (2.0, 3.5, 6.0, 10.0, 15.0)
"""Calibrated over: short evidence and long."""


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate calibrate …`."""
    options.encoder_option(parser)
    judging.corpus_option(parser)
    judging.count_option(parser)
    judging.out_option(parser)


def run(args: argparse.Namespace) -> int:
    """Fit on the whole library, a fifth and a thirtieth of it; what is written is also printed, as JSON."""
    import numpy as np

    from engine.encoders.card import model_folder, write_card
    from trainer.evaluation import live, trial
    from trainer.evaluation.calibration import calibrate, calibrate_live, card_fields, reliability, resolved
    from trainer.evaluation.summary import surest_wrong

    chosen, levels, seed = "choose", judging.LEVELS, judging.CHOICE_SEED
    with judging.corpus_library(args) as (encoder, library, progress):
        place = trial.place_of(args.corpus, chosen)
        judged = []
        for smaller, offset in ((None, 0), (0.2, 10), (0.03, 30)):
            asked = trial.queries(library.music, chosen, args.clips, LENGTHS_S, levels, True, seed + offset)
            asked += trial.queries(library.music, chosen, args.clips, LENGTHS_S, levels, False, seed + offset + 1)
            asked += trial.noises(40 * args.clips, LENGTHS_S, seed + offset + 2)
            judged += [
                (o, library.row_count) for o in trial.run(asked, library, encoder, place, smaller, progress=progress)
            ]
        found = calibrate(judged)
        library.hide(np.zeros(len(library.music.clips), bool))
        encoder.card = replace(encoder.card, calibration=card_fields(found))
        stretches = trial.queries(
            library.music, chosen, args.clips, (judging.LIVE_S,), levels, False, judging.CHOICE_SEED + 20
        )
        found = calibrate_live(found, list(live.listen(stretches, library, encoder, place, progress)))
    fitted = {**card_fields(found), "reliability": reliability(judged)}
    write_card(model_folder(args.encoder), calibration=fitted)
    return judging.tell(
        args,
        {
            "version": 1,
            "protocol": "calibrate",
            "encoder": encoder.id,
            "queries": len(judged),
            **fitted,
            "surest_wrong": surest_wrong(
                (resolved(found, *each) for each in judged if each[0].verdict.matches), library
            ),
        },
    )
