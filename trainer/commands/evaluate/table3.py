"""Measure the paper's Table 3: clips with noise added at 0 to 15 dB, found within half a second of their place.

Clips of the split's songs are searched in the paper's index (IVFPQ, K 256, m 32, 4 probes, 4 neighbours), and the
candidates are ranked by the mean of the diagonal inner products on the stored rows.
"""

import argparse

from trainer.commands import judging, paper

EXAMPLE = "afp evaluate table3 --encoder compact runs/nafp/model --out table3"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate table3 …`."""
    paper.options(parser, 1.0, 2.0, 3.0, 4.0, 5.0)
    judging.count_option(parser)
    paper.open_set_option(parser)


def run(args: argparse.Namespace) -> int:
    """Judge each encoder on the same clips; the result is printed as JSON."""
    paper.check(args)

    from engine.progress import Progress
    from trainer import corpus
    from trainer.evaluation import open_set, snr, trial
    from trainer.evaluation.paper_index import PaperIndex

    with Progress.for_cli(args.progress) as progress:
        music, place = corpus.music(args.corpus), trial.place_of(args.corpus, args.split)
        levels = [snr.level_of(snr_db) for snr_db in snr.SNRS_DB]
        asked = trial.queries(music, args.split, args.clips, args.seconds, levels, True, args.seed)
        chosen = open_set.some(asked, args.open_set, args.seed)
        result: dict[str, list[object]] = {"encoders": [], "indexes": [], "results": [], "open_set": []}
        notes = []
        for name in args.encoder:
            encoder, library = paper.library_of(args, name, music, (), progress)
            index = PaperIndex(library.stored)
            hits = list(snr.judge(asked, library, encoder, index, place, progress))
            result["results"] += snr.cells(asked, hits, method=encoder.id)
            clips = [
                open_set.Asked(q.song, q.level, q.seconds, snr.noisy(q, music, place))
                for q in chosen
                if q.song is not None
            ]
            result["open_set"].append(open_set.judge(clips, levels, library, encoder, progress))
            result["encoders"].append({"id": encoder.id, "name": encoder.name})
            result["indexes"].append({"encoder": encoder.id, **index.described()})
            notes += [index.note] if index.note else []
    return paper.tell(
        args,
        {
            "version": paper.VERSION,
            "protocol": "table3",
            "split": args.split,
            "seed": args.seed,
            "queries": len(asked),
            "songs": len({query.song for query in asked}),
            "library": paper.size_of(music),
            **result,
            "notes": notes,
        },
    )
