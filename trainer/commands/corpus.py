"""Fetch and prepare the music, noise and rooms that the shipped encoder is made from."""

import argparse
from pathlib import Path

from engine.commands import options
from engine.folders import corpus_folder
from engine.progress import Progress


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp corpus [--corpus DIR]`."""
    parser.add_argument("--corpus", type=Path, default=corpus_folder(), metavar="DIR", help="default: %(default)s")
    options.progress_option(parser)


def run(args: argparse.Namespace) -> int:
    """Prepare what is missing and say how much there is."""
    from trainer import corpus

    progress = Progress.for_cli(args.progress)
    try:
        corpus.prepare(args.corpus, progress)
    finally:
        progress.close()
    music, noise = corpus.music(args.corpus), corpus.noise(args.corpus)
    for split in corpus.MUSIC:
        songs, sounds = music.select(split), noise.select(split)
        hours = sum(song.length for song in songs) / music.rate / 3600
        print(f"{split:7} {len(songs):4} songs  {hours:5.2f} h  {len(sounds):5} noises  {corpus.ROOMS[split][0]} rooms")
    return 0
