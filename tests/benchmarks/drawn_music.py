"""Embeddings of songs that nobody composed, as near to each other as real ones are.

`python -m tests.benchmarks.drawn_music CORPUS` compares them with the corpus's own: similarity of the first, tenth and
hundredth neighbour by another maker, in all of it and in a sixteenth of the tracks, and along time.

A drawn song is a Gaussian walk with the real rows' mean and principal axes, put on the sphere. Its song, its passage
(some minute) and its moment (some seconds) have each a share of the variance that differs from song to song; and the
weaker axes are weaker still, by a power that differs, since music does not fill the sphere: how crowded it is near a
song is what the neighbours' similarities tell. The shares and powers were fitted to those tables by random search.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.encoders import load_encoder
from trainer import corpus
from trainer.evaluation.trial import CorpusLibrary

SONG, PASSAGE, MOMENT = 0.166, 0.147, 0.322
"""Of the variance, on average; the rest is each row's own."""
ALIKE = 3.25
"""How alike songs are in these shares (concentration of a Dirichlet distribution)."""
PASSAGE_ROWS, MOMENT_ROWS = 123.0, 3.44
POWER, POWER_SPREAD = 1.345, 0.355
QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Axes:
    """Mean (d,), variances (d,) and principal axes (d, d) of real rows."""

    mean: Floats
    variances: Floats
    axes: Floats

    @classmethod
    def of(cls, rows: Floats) -> "Axes":
        """Those of rows (n, d)."""
        variances, axes = np.linalg.eigh(np.cov(rows.T))
        return cls(rows.mean(0), np.maximum(variances, 1e-9).astype(np.float32), axes.astype(np.float32))

    def draw(self, songs: int, rows: int, random: np.random.Generator) -> NDArray[np.float16]:
        """Unit rows (songs, rows, d)."""
        dim = len(self.mean)
        own = 1 - SONG - PASSAGE - MOMENT
        shares = random.dirichlet(ALIKE * np.array([SONG, PASSAGE, MOMENT, own]), songs).astype(np.float32)
        of_song, of_passage, of_moment, of_row = np.sqrt(shares).T[..., None]
        power = (POWER + POWER_SPREAD * random.standard_normal(songs)).clip(0.3, 3)[:, None]
        spread = ((self.variances / self.variances.sum()) ** (power / 2)).astype(np.float32)
        spread *= np.sqrt(self.variances.sum() / (spread**2).sum(1, keepdims=True))
        song, passage, moment = random.standard_normal((3, songs, dim), dtype=np.float32)
        long, short = np.float32(np.exp(-1 / PASSAGE_ROWS)), np.float32(np.exp(-1 / MOMENT_ROWS))
        drawn = np.empty((songs, rows, dim), np.float16)
        for row in range(rows):
            new = random.standard_normal((3, songs, dim), dtype=np.float32)
            passage = long * passage + np.sqrt(1 - long**2) * new[0]
            moment = short * moment + np.sqrt(1 - short**2) * new[1]
            point = (of_song * song + of_passage * passage + of_moment * moment + of_row * new[2]) * spread
            point = point @ self.axes.T + self.mean
            drawn[:, row] = point / np.linalg.norm(point, axis=1, keepdims=True)
        return drawn


def neighbours(rows: Floats, maker: NDArray[np.int64], asked: NDArray[np.int64], among: NDArray[np.bool_]) -> Floats:
    """Quantiles (3, 5) of the similarity of some rows' 1st, 10th and 100th neighbour by another maker."""
    alike = rows[asked] @ rows[among].T
    alike[maker[asked][:, None] == maker[among]] = -1
    top = -np.sort(-np.partition(alike, -100, axis=1)[:, -100:], axis=1)
    return np.quantile(top[:, [0, 9, 99]], QUANTILES, axis=0).T


def along_time(rows: Floats, song: NDArray[np.int64], lag: int) -> Floats:
    """Quantiles (5,) of the similarity of rows of one song, `lag` rows apart."""
    return np.quantile(np.einsum("nd,nd->n", rows[lag:], rows[:-lag])[song[lag:] == song[:-lag]], QUANTILES)


def real_library(folder: Path) -> CorpusLibrary:
    """The corpus as a library, its rows kept beside it."""
    encoder = load_encoder()
    return CorpusLibrary(corpus.music(folder), encoder, folder / f"rows-{encoder.id}.npy")


def main() -> None:
    """Print both tables, real over drawn."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    library = real_library(parser.parse_args().corpus)
    lengths = np.diff(library.starts)
    song = np.repeat(np.arange(len(lengths)), lengths)
    makers = np.unique([clip.maker for clip in library.music.clips], return_inverse=True)[1]
    real = library.stored.astype(np.float32)
    random = np.random.default_rng(0)
    drawn = Axes.of(real).draw(len(lengths), int(lengths.mean()), random)
    drawn_song = np.repeat(np.arange(len(drawn)), drawn.shape[1])
    asked = random.choice(drawn_song.size, 500, replace=False)
    few = random.random(len(lengths)) < 1 / 16
    print(f"quantiles {QUANTILES}")
    for name, rows, of_song, maker in (
        ("real", real, song, makers[song]),
        ("drawn", drawn.reshape(-1, drawn.shape[2]).astype(np.float32), drawn_song, drawn_song),
    ):
        for among in (np.ones(len(rows), bool), few[of_song]):
            for neighbour, line in zip((1, 10, 100), neighbours(rows, maker, asked, among), strict=True):
                print(f"{name:>6}, {among.sum():7} rows, neighbour {neighbour:3}: {np.round(line, 3)}")
        for lag in (1, 2, 4, 8, 32, 128):
            print(f"{name:>6}, {lag:3} rows apart: {np.round(along_time(rows, of_song, lag), 3)}")


if __name__ == "__main__":
    main()
