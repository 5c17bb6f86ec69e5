"""The trial: phone-like clips of songs that are in a library and of songs that are not, through the real recogniser.

The library is all the corpus. For a song that must be unknown, every track of its maker is removed from the library
while its clips are judged, because a game's remixes of its own tunes are not fair unknowns.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from engine.encoders import Encoder
from engine.errors import AfpError
from engine.features import peaks
from engine.library.track import Track
from engine.progress import ProgressFn, no_progress
from engine.recognition.recognizer import Recognizer, Verdict
from engine.recognition.speed import OWN, Range, Speed
from trainer import corpus
from trainer.cache import AudioCache
from trainer.evaluation.phone import LEAD_S, LEVELS_DB, RATE, Place, noise_alone, record
from trainer.evaluation.stretching import played_at

ROWS_AT_ONCE = 1 << 18
PEAKS = "peaks-1.npy"
"""The stored peaks of the corpus's songs: change the number if `engine.features.peaks` finds other ones."""


@dataclass(frozen=True)
class Query:
    """One clip: what was played (None: nothing), where, how loud against the noise, whether it may be known, and at
    which speed.

    For an absent song, all songs of its maker are absent; with `alone`, only the song itself is: the harder case.
    """

    song: int | None
    start_s: float
    seconds: float
    level: str
    present: bool
    seed: int
    alone: bool = False
    speed: Speed = OWN


@dataclass(frozen=True)
class Outcome:
    """What came of a query: is the first candidate the song, and within half a second of the right place?"""

    query: Query
    verdict: Verdict
    right: bool
    placed: bool


class CorpusLibrary:
    """The corpus as a library in memory, read as `engine.library.Library` is; tracks may be hidden."""

    hop_s = 0.5
    generation = 1

    def __init__(
        self, music: AudioCache, encoder: Encoder, keep: Path | None = None, progress: ProgressFn = no_progress
    ) -> None:
        """Encode every song; `keep` is a file that the rows are kept in, and taken from when it is there."""
        self.music, self.dim = music, encoder.dim
        segments = [max((clip.length - encoder.segment_samples) // encoder.hop_samples + 1, 0) for clip in music.clips]
        self.starts = np.concatenate([[0], np.cumsum(segments)])
        self.stored = self._kept(
            keep, encoder.dim, np.float16, lambda sound, _: encoder.embed(sound), "Encoding the library", progress
        )
        self.peaks_a_row = encoder.peaks_a_row
        self.stored_peaks: peaks.Stored = np.zeros((0, 0), np.uint16)
        if self.peaks_a_row:
            beside, what = keep and keep.with_name(PEAKS), "Finding peaks in the library"
            self.stored_peaks = self._kept(beside, self.peaks_a_row, np.uint16, peaks.of_rows, what, progress)
        self.visible = np.zeros(len(music.clips), bool)
        self.hide(self.visible)

    def _kept(
        self,
        keep: Path | None,
        width: int,
        kind: type[np.generic],
        made: Callable[[NDArray[np.float32], int], NDArray[Any]],
        what: str,
        progress: ProgressFn,
    ) -> NDArray[Any]:
        """What is `made` of every song: its sound, its rows → (rows, width); taken from `keep` if it is there."""
        shape = (int(self.starts[-1]), width)
        if keep and keep.exists():
            kept: NDArray[Any] = np.load(keep, "r", allow_pickle=False)
            if kept.shape == shape:
                return kept
        found = np.empty(shape, kind)
        for done, clip in enumerate(self.music.clips, 1):
            first, last = self.starts[done - 1 : done + 1]
            found[first:last] = made(self.music.read(clip), int(last - first))
            progress(done, len(self.music.clips), "songs", what)
        if keep:
            partial = keep.with_suffix(".partial.npy")
            np.save(partial, found)
            partial.replace(keep)
        return found

    def hide(self, hidden: NDArray[np.bool_]) -> None:
        """Take these tracks (a mask over the corpus's clips) out of the library, and all others in."""
        if not np.array_equal(self.visible, ~hidden):
            self.visible = ~hidden
            self.shown = np.flatnonzero(np.repeat(self.visible, np.diff(self.starts)))
            self.index: faiss.IndexFlatIP | None = None

    @property
    def row_count(self) -> int:
        """Rows of what is visible."""
        return len(self.shown)

    def refresh(self) -> bool:
        """Does nothing: no other process writes here."""
        return False

    def search(self, queries: NDArray[np.float32], k: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """As `Library.search`."""
        if self.index is None:  # made when it is first needed: those of large libraries are large
            self.index = faiss.IndexFlatIP(self.dim)
            for rows in np.array_split(self.shown, len(self.shown) // ROWS_AT_ONCE + 1):
                self.index.add(self.stored[rows].astype(np.float32))
        similarities, places = self.index.search(queries, k)
        return np.append(self.shown, -1)[places], similarities

    def locate(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """As `Library.locate`."""
        tracks = np.searchsorted(self.starts, rows, side="right") - 1
        return np.where(rows < 0, -1, tracks), np.where(rows < 0, -1, rows - self.starts[tracks])

    def expect(self, spans: Iterable[tuple[int, int, int]]) -> None:
        """Does nothing: everything is in memory."""

    def rows(self, track_id: int, start: int, count: int) -> NDArray[np.float32]:
        """As `Library.rows`."""
        first = self.starts[track_id]
        return self.stored[first + start : min(first + start + count, self.starts[track_id + 1])].astype(np.float32)

    def peaks(self, track_id: int, start: int, count: int) -> peaks.Stored:
        """As `Library.peaks`."""
        first = self.starts[track_id]
        return self.stored_peaks[first + start : min(first + start + count, self.starts[track_id + 1])]

    def length(self, track_id: int) -> int:
        """As `Library.length`."""
        return int(self.starts[track_id + 1] - self.starts[track_id])

    def track(self, track_id: int) -> Track:
        """As `Library.track`."""
        clip = self.music.clips[track_id]
        return Track(track_id, clip.path, Path(clip.path).stem, clip.maker, "", clip.length / self.music.rate)


def queries(
    music: AudioCache, split: str, clips: int, seconds: Sequence[float], levels: Sequence[str], present: bool, seed: int
) -> list[Query]:
    """`clips` of every song of a split at each length and level, anywhere in the song except in silence."""
    made = []
    random = np.random.default_rng(seed)
    for song, clip in enumerate(music.clips):
        if clip.split != split:
            continue
        for _ in range(clips):
            for level in levels:
                for length in seconds:
                    if clip.length < (LEAD_S + length + 0.5) * RATE:
                        continue  # too short to be asked for
                    last = clip.length / RATE - length - 0.5
                    for _ in range(20):
                        start = float(random.uniform(LEAD_S, max(last, LEAD_S + 0.1)))
                        part = music.read(clip, round(start * RATE), round(length * RATE))
                        if np.mean(part**2) > 1e-4:
                            break
                    made.append(Query(song, start, length, level, present, int(random.integers(2**40))))
    return made


def noises(count: int, seconds: Sequence[float], seed: int) -> list[Query]:
    """Clips in which nothing is played."""
    random = np.random.default_rng(seed)
    return [Query(None, 0.0, s, "none", False, int(random.integers(2**40))) for s in seconds for _ in range(count)]


def run(
    asked: Sequence[Query],
    library: CorpusLibrary,
    encoder: Encoder,
    place: Place,
    smaller: float | None = None,
    progress: ProgressFn = no_progress,
    reach: Range | None = None,
) -> Iterator[Outcome]:
    """Record each query, and judge it by the real recogniser; `smaller` keeps only that share of the other tracks.

    Songs are looked for at all speeds in `reach`.
    """
    recognizer = Recognizer(encoder, library, reach=reach)  # type: ignore[arg-type]  # reads as Library does
    for done, query in enumerate(asked, 1):
        verdict = recognizer.identify(recorded(query, library, place, smaller))
        best = verdict.matches[0] if verdict.matches else None
        right = best is not None and best.track.id == query.song
        placed = right and best is not None and abs(best.offset_s - query.start_s) <= 0.5
        progress(done, len(asked), "clips", "Judging")
        yield Outcome(query, verdict, right, placed)


def recorded(query: Query, library: CorpusLibrary, place: Place, smaller: float | None = None) -> NDArray[np.float32]:
    """The recording of a query, at 8 kHz; and what must not be known of it is taken out of the library."""
    music, random = library.music, np.random.default_rng(query.seed)
    hidden = np.zeros(len(music.clips), bool)
    if smaller is not None:
        hidden = np.random.default_rng(query.song or 0).random(len(music.clips)) > smaller
    if query.song is None:
        samples = noise_alone(query.seconds, place, random)
    else:
        clip = music.clips[query.song]
        makers = np.array([other.maker == clip.maker for other in music.clips])
        if query.present:
            hidden[query.song] = False
        elif query.alone:
            hidden[makers] = False
            hidden[query.song] = True
        else:
            hidden |= makers
            if makers.all():
                raise AfpError("All of this music is by one maker, so no song is absent: give music in more folders.")
        tempo = query.speed.tempo
        lead, length = round(LEAD_S * RATE * tempo), round(query.seconds * RATE * tempo)
        song = music.read(clip, max(0, round(query.start_s * RATE) - lead), length + lead)
        song = played_at(song, RATE, query.speed)
        samples = record(song, place, LEVELS_DB[query.level], random)
    library.hide(hidden)
    return samples


def place_of(folder: Path, split: str) -> Place:
    """The noises and rooms of a split."""
    noise = corpus.noise(folder)
    return Place(noise, noise.select(split), corpus.room_responses(folder, split))
