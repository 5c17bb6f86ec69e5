"""Measure the paper's Figure 7: accuracy in the recordings of table4 against the length of a fingerprint's code.

The index is the paper's (IVFPQ, K 256, 4 probes) with a growing number of 8-bit sub-quantizers.
"""

import argparse
from typing import Any

from engine.errors import UsageError
from trainer.commands import paper

EXAMPLE = "afp evaluate figure7 --recordings my-room --out figure7"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp evaluate figure7 …`."""
    paper.options(parser, 15.0)
    paper.recording_options(parser)
    paper.open_set_option(parser)
    parser.add_argument(
        "--pieces", type=int, nargs="+", metavar="M", help="numbers of sub-quantizers (default: 4 8 16 32 64 128)"
    )


def run(args: argparse.Namespace) -> int:
    """Judge each encoder with every code length; the result is printed as JSON."""
    paper.check(args)
    if len(args.seconds) > 1:
        raise UsageError("The curves are of one length of query: give one number with --seconds.")

    from engine.progress import Progress
    from trainer import corpus
    from trainer.evaluation import quantization, realworld

    pieces = sorted(set(args.pieces or quantization.PIECES))
    with Progress.for_cli(args.progress) as progress:
        music = corpus.music(args.corpus)
        recorded = paper.recordings_of(args, music, progress)
        asked = realworld.laid(recorded, args.seconds, args.clips)
        encoders: list[dict[str, str]] = []
        results: list[dict[str, Any]] = []
        open_set: list[dict[str, Any]] = []
        for name in args.encoder:
            encoder, library = paper.library_of(args, name, music, recorded.added, progress)
            if wrong := [count for count in pieces if count < 1 or encoder.dim % count]:
                raise UsageError(f"--pieces {wrong[0]} does not divide {encoder.dim}: give divisors of it.")
            rows = realworld.encoded(recorded, encoder, progress)
            results += quantization.sweep(asked, rows, library, pieces, progress, method=encoder.id)
            open_set.append(paper.open_set(args, asked, recorded, library, encoder, progress))
            encoders.append({"id": encoder.id, "name": encoder.name})
    return paper.tell(
        args,
        {
            "version": paper.VERSION,
            "protocol": "figure7",
            **paper.played(args, recorded),
            "seconds": args.seconds[0],
            "queries": len(asked),
            "library": paper.size_of(music, recorded.added),
            "encoders": encoders,
            "results": results,
            "open_set": open_set,
            "notes": sorted({cell["note"] for cell in results} - {""}),
        },
    )
