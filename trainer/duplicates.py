"""Finds recordings that are in a corpus twice by their own fingerprints, above all those in two splits."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.progress import ProgressFn, no_progress
from trainer.cache import AudioCache, Clip

PROBES = 16
"""Rows of a recording to search for, evenly spread."""
NEIGHBOURS = 8
ALIKE = 0.9
"""The least similarity of a row to the same moment of the same recording, encoded differently."""
SHARE = 0.5
"""How many of the probes must be in the same other recording, with the same shift."""


@dataclass(frozen=True)
class Twice:
    """Two clips that hold the same recording, and the share of the probes that match (0 … 1)."""

    one: Clip
    other: Clip
    share: float

    @property
    def across(self) -> bool:
        """Whether they are in two splits, which makes an evaluation worthless."""
        return self.one.split != self.other.split


def find(
    music: AudioCache, rows: NDArray[np.float16], starts: NDArray[np.int64], progress: ProgressFn = no_progress
) -> Iterator[Twice]:
    """Recordings that are there twice. `rows` (n, dim) are all clips' fingerprints; clip k has `starts[k:k+2]`."""
    import faiss

    index = faiss.IndexFlatIP(rows.shape[1])
    for first in range(0, len(rows), 1 << 16):
        index.add(rows[first : first + (1 << 16)].astype(np.float32))
    told: set[tuple[int, int]] = set()
    for number, clip in enumerate(music.clips):
        progress(number + 1, len(music.clips), "recordings", "Comparing recordings")
        first, last = int(starts[number]), int(starts[number + 1])
        if last - first < PROBES:
            continue
        probes = np.linspace(first, last - 1, PROBES + 2).astype(int)[1:-1]
        similarities, found = index.search(rows[probes].astype(np.float32), NEIGHBOURS)
        owners = np.searchsorted(starts, found, side="right") - 1
        votes: dict[tuple[int, int], set[int]] = {}
        for probe, near, row, owner in zip(
            np.repeat(probes, NEIGHBOURS), similarities.ravel(), found.ravel(), owners.ravel(), strict=True
        ):
            if near >= ALIKE and owner != number:
                shift = int(row - starts[owner] - (probe - first))
                for around in (shift - 1, shift, shift + 1):  # half a row off is the neighbouring shift
                    votes.setdefault((int(owner), around), set()).add(int(probe))
        best: dict[int, float] = {}
        for (owner, _), seen in votes.items():
            best[owner] = max(best.get(owner, 0.0), len(seen) / PROBES)
        for owner, share in best.items():
            pair = (min(number, owner), max(number, owner))
            if share >= SHARE and pair not in told:
                told.add(pair)
                yield Twice(clip, music.clips[owner], share)
