"""Accuracy against the length of a fingerprint's code (section 5.3, Figure 7)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.progress import ProgressFn, no_progress
from trainer.evaluation.paper_index import PaperIndex
from trainer.evaluation.realworld import Query, cells, voted
from trainer.evaluation.trial import CorpusLibrary

PIECES = (4, 8, 16, 32, 64, 128)


def sweep(
    asked: Sequence[Query],
    rows: Mapping[str, NDArray[np.float32]],
    library: CorpusLibrary,
    pieces: Sequence[int],
    progress: ProgressFn = no_progress,
    **named: object,
) -> Iterator[dict[str, Any]]:
    """The cells of every number of sub-quantizers, each with its index's `code_bits` and `megabytes`."""
    for done, count in enumerate(pieces, 1):
        index = PaperIndex(library.stored, pieces=count)
        described = index.described()
        told = {key: described[key] for key in ("pieces", "code_bits", "megabytes", "note")}
        yield from cells(asked, voted(asked, rows, index, library), **named, **told)
        progress(done, len(pieces), "indexes", "Quantizing")
