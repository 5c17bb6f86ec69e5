"""Measure the paper's Table 4: which song is played in recordings of a programme at three levels of noise.

Queries follow one another in recordings made in a room (`--recordings`), or in simulated ones; the song with
the most of the four neighbours of every segment in the paper's index (IVFPQ, K 256, m 32, 4 probes) is the answer.
With `--decisions`, exact search and our own decision are judged as well, each alone and together; our decision takes
more from the same sound: segments a quarter of a second apart, twenty neighbours of each, and peaks.
"""

import argparse

from trainer.commands import paper

EXAMPLE = "afp evaluate table4 --encoder compact --recordings my-room"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate table4 …`."""
    paper.options(parser, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 15.0)
    paper.recording_options(parser)
    paper.open_set_option(parser)
    parser.add_argument(
        "--decisions",
        action="store_true",
        help="also judge with exact search and with our own decision (slow: give --clips as well)",
    )


def run(args: argparse.Namespace) -> int:
    """Judge each encoder on the same recordings; the result is printed as JSON."""
    paper.check(args)

    from engine.progress import Progress
    from trainer import corpus
    from trainer.evaluation import realworld
    from trainer.evaluation.paper_index import PaperIndex

    with Progress.for_cli(args.progress) as progress:
        music = corpus.music(args.corpus)
        recorded = paper.recordings_of(args, music, progress)
        asked = realworld.laid(recorded, args.seconds, args.clips)
        result: dict[str, list[object]] = {"encoders": [], "indexes": [], "results": [], "open_set": []}
        notes = []
        for name in args.encoder:
            encoder, library = paper.library_of(args, name, music, recorded.added, progress)
            index = PaperIndex(library.stored)
            rows = realworld.encoded(recorded, encoder, progress)
            right = {encoder.id: realworld.voted(asked, rows, index, library)}
            if args.decisions:
                through = realworld.ThroughIndex(library, index)
                right |= {
                    f"{encoder.id}, exact": realworld.voted(asked, rows, library, library),
                    f"{encoder.id}, aligned": realworld.aligned(asked, recorded, encoder, through, progress),
                    f"{encoder.id}, exact, aligned": realworld.aligned(asked, recorded, encoder, library, progress),
                }
            for method, each in right.items():
                result["results"] += realworld.cells(asked, each, method=method)
            result["open_set"].append(paper.open_set(args, asked, recorded, library, encoder, progress))
            result["encoders"].append({"id": encoder.id, "name": encoder.name})
            result["indexes"].append({"encoder": encoder.id, **index.described()})
            notes += [index.note] if index.note else []
    return paper.tell(
        args,
        {
            "version": paper.VERSION,
            "protocol": "table4",
            **paper.played(args, recorded),
            "queries": len(asked),
            "library": paper.size_of(music, recorded.added),
            **result,
            "notes": notes,
        },
    )
