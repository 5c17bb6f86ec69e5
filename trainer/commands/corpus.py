"""Prepare music, noise and rooms to train and judge on: your own, or those of the shipped encoder."""

import argparse
from pathlib import Path

from engine.commands import options
from engine.errors import UsageError
from engine.folders import corpus_folder
from engine.progress import Progress


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp corpus [--music FOLDER … [--noise FOLDER …] [--responses FOLDER …] --corpus DIR]`."""
    for kind, help in (
        ("music", "songs, in any layout; without this, the shipped encoder's are fetched (2 GB)"),
        ("noise", "sounds of rooms without music; without this, hum and hiss are made up"),
        ("responses", "impulse responses of rooms and microphones; without this, rooms are simulated"),
    ):
        parser.add_argument(f"--{kind}", type=Path, nargs="+", default=[], metavar="FOLDER", help=help)
    parser.add_argument("--corpus", type=Path, metavar="DIR", help=f"where it goes (default: {corpus_folder()})")
    options.progress_option(parser)


def run(args: argparse.Namespace) -> int:
    """Prepare what is missing and say how much there is."""
    from trainer import corpus, debian_corpus, own_corpus

    if args.music and not args.corpus:
        raise UsageError("Say with --corpus where your own music is to be prepared: 16 kB a second of it.")
    if (args.noise or args.responses) and not args.music:
        raise UsageError("Noise and responses go with your own music: add --music FOLDER.")
    folder = args.corpus or corpus_folder()
    with Progress.for_cli(args.progress) as progress:
        if args.music:
            own_corpus.prepare(folder, args.music, args.noise, args.responses, progress)
        else:
            debian_corpus.prepare(folder, progress)
    music, noise = corpus.music(folder), corpus.noise(folder)
    for split in corpus.SPLITS:
        songs, sounds = music.select(split), noise.select(split)
        hours = sum(song.length for song in songs) / music.rate / 3600
        rooms = len(corpus.room_responses(folder, split))
        print(f"{split:7} {len(songs):5} songs  {hours:7.2f} h  {len(sounds):5} noises  {rooms} rooms")
    return 0
