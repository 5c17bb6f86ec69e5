"""Fit an encoder's confidence and threshold on the choosing set, and write them into its card."""

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.commands import options
from trainer.commands import judging

if TYPE_CHECKING:
    from engine.encoders import Encoder
    from engine.progress import ProgressFn
    from engine.recognition.confidence import Calibration
    from trainer.evaluation.phone import Place
    from trainer.evaluation.trial import CorpusLibrary

EXAMPLE = "afp evaluate calibrate --encoder runs/mine/model"
CHOSEN = "choose"
"""The songs that thresholds are chosen by."""

LENGTHS_S = (2.0, 3.5, 6.0, 10.0, 15.0)
"""Lengths for the calibration, from short to long evidence."""
NOISES = 40
"""Sounds without music per length, times `--clips`."""


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate calibrate …`."""
    options.encoder_option(parser)
    judging.corpus_option(parser)
    judging.count_option(parser)
    parser.add_argument(
        "--live", action="store_true", help="only fit the threshold for listening on; keep everything else"
    )
    judging.out_option(parser)


def run(args: argparse.Namespace) -> int:
    """Fit on the whole library, a fifth and a thirtieth of it; what is written is also printed, as JSON."""
    from engine.encoders.model_card import model_folder, write_card
    from engine.recognition.confidence import Calibration
    from trainer.evaluation import trial
    from trainer.evaluation.calibration import calibrate, card_fields, reliability, resolved
    from trainer.evaluation.summary import surest_wrong

    judged: list[tuple[trial.Outcome, int]] = []
    seed = judging.CHOICE_SEED
    with judging.corpus_library(args) as (encoder, library, progress):
        place = trial.place_of(args.corpus, CHOSEN)
        for smaller, offset in () if args.live else ((None, 0), (0.2, 10), (0.03, 30)):
            asked = trial.queries(library.music, CHOSEN, args.clips, LENGTHS_S, judging.LEVELS, True, seed + offset)
            asked += trial.queries(
                library.music, CHOSEN, args.clips, LENGTHS_S, judging.LEVELS, False, seed + offset + 1
            )
            asked += trial.noises(NOISES * args.clips, LENGTHS_S, seed + offset + 2)
            judged += [
                (o, library.row_count) for o in trial.run(asked, library, encoder, place, smaller, progress=progress)
            ]
        fitted = dict(encoder.card.calibration)
        if judged:
            fitted = {**card_fields(calibrate(judged)), "reliability": reliability(judged)}
        fitted["live_threshold"] = fitted["threshold"]
        encoder.card = replace(encoder.card, calibration=fitted)
        found = _listening_on(Calibration.from_card(fitted), args.clips, encoder, library, place, progress)
    fitted["live_threshold"] = found.live_threshold
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


def _listening_on(
    fitted: "Calibration",
    clips: int,
    encoder: "Encoder",
    library: "CorpusLibrary",
    place: "Place",
    progress: "ProgressFn",
) -> "Calibration":
    """With the threshold for listening on: absent songs, beside others of their makers as well, and in a small library.

    Songs of one maker, in one style and with the same instruments, are confused most; a small library has few rivals.
    """
    from trainer.evaluation import live, trial
    from trainer.evaluation.calibration import calibrate_live

    absent = trial.queries(
        library.music, CHOSEN, clips, (judging.LIVE_S,), judging.LEVELS, False, judging.CHOICE_SEED + 20
    )
    alone = [replace(query, alone=True) for query in absent]
    heard = [
        hearing
        for asked, smaller in ((absent, None), (alone, None), (alone, 0.1))
        for hearing in live.listen(asked, library, encoder, place, smaller, progress)
    ]
    return calibrate_live(fitted, heard)
