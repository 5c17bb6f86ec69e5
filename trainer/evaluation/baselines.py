"""Other systems than encoders, tested with the same songs."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.progress import ProgressFn, no_progress
from trainer.cache import AudioCache
from trainer.evaluation.realworld import Query, sound_of
from trainer.evaluation.recordings import Recordings


class Found(Protocol):
    """A candidate of a peer."""

    @property
    def track(self) -> int:
        """The number that the track was added with."""


class Peer(Protocol):
    """A system that learns songs (n,) at 8 kHz and names clips."""

    def add(self, track: int, samples: NDArray[np.float32], /) -> None:
        """Learn a song."""

    def identify(self, samples: NDArray[np.float32], /) -> Sequence[Found]:
        """The candidates for a query, best first."""


def named(
    peer: Peer, asked: Sequence[Query], recordings: Recordings, music: AudioCache, progress: ProgressFn = no_progress
) -> list[bool]:
    """Teach a peer the corpus and the songs it lacks, and ask it: whether its first candidate is right, by query."""
    paths = [clip.path for clip in music.clips] + [path for path, _ in recordings.added]
    for track, clip in enumerate(music.clips):
        peer.add(track, music.read(clip))
        progress(track + 1, len(paths), "songs", "Teaching the peer")
    for track, (_, samples) in enumerate(recordings.added, len(music.clips)):
        peer.add(track, samples)
        progress(track + 1, len(paths), "songs", "Teaching the peer")
    right = []
    for done, query in enumerate(asked, 1):
        found = peer.identify(sound_of(query, recordings))
        right.append(bool(found) and paths[found[0].track] == query.path)
        progress(done, len(asked), "clips", "Asking the peer")
    return right
