"""Measure the paper's Table 2: a landmark system and encoders on the same recordings, and the sizes of their indexes.

The encoders' index is the paper's small one (IVFPQ, K 20, m 64, 4 probes); they answer by the same vote as in table4.
"""

import argparse

from trainer.commands import paper

EXAMPLE = "afp evaluate table2 --recordings my-room --out table2"
CELLS, PIECES = 20, 64
PEER = "landmarks"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate table2 …`."""
    paper.options(parser, 2.0, 5.0, 10.0, 15.0)
    paper.recording_options(parser)
    paper.open_set_option(parser)


def run(args: argparse.Namespace) -> int:
    """Judge the peer and each encoder; the result is printed as JSON."""
    paper.check(args)

    from engine.progress import Progress
    from trainer import corpus
    from trainer.evaluation import baselines, realworld
    from trainer.evaluation.landmarks import Landmarks, LandmarkSettings
    from trainer.evaluation.paper_index import PaperIndex

    with Progress.for_cli(args.progress) as progress:
        music = corpus.music(args.corpus)
        recorded = paper.recordings_of(args, music, progress)
        asked = realworld.laid(recorded, args.seconds, args.clips)
        peer = Landmarks(LandmarkSettings())
        right = baselines.named(peer, asked, recorded, music, progress)
        results = realworld.cells(asked, right, method=PEER)
        indexes: list[dict[str, object]] = [{"method": PEER, "megabytes": round(peer.bytes / 1e6, 2)}]
        encoders, notes, open_set = [], [], []
        for name in args.encoder:
            encoder, library = paper.library_of(args, name, music, recorded.added, progress)
            index = PaperIndex(library.stored, CELLS, PIECES)
            right = realworld.voted(asked, realworld.encoded(recorded, encoder, progress), index, library)
            results += realworld.cells(asked, right, method=encoder.id)
            open_set.append(paper.open_set(args, asked, recorded, library, encoder, progress))
            encoders.append({"id": encoder.id, "name": encoder.name})
            indexes.append({"method": encoder.id, **index.described()})
            notes += [index.note] if index.note else []
    return paper.tell(
        args,
        {
            "version": paper.VERSION,
            "protocol": "table2",
            **paper.played(args, recorded),
            "queries": len(asked),
            "library": paper.size_of(music, recorded.added),
            "encoders": encoders,
            "indexes": indexes,
            "results": results,
            "open_set": open_set,
            "notes": notes,
        },
    )
