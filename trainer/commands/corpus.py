"""Prepare music, noise and rooms for training and evaluation: your own, or the shipped encoder's."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.commands import options
from engine.commands.index import folders_of
from engine.errors import UsageError
from engine.folders import corpus_folder
from engine.progress import Progress

EXAMPLE = "afp corpus --music ~/Music --corpus ~/corpus"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp corpus [--music FOLDER …|--library DIR] [--noise FOLDER …] [--responses FOLDER …] …`."""
    for kind, help in (
        ("music", "songs, in any layout; without this, the shipped encoder's are fetched (2 GB)"),
        ("noise", "sounds of rooms without music; without this, hum and hiss are made up"),
        ("responses", "impulse responses of rooms and microphones; without this, rooms are simulated"),
    ):
        parser.add_argument(f"--{kind}", type=Path, nargs="+", default=[], metavar="FOLDER", help=help)
    parser.add_argument("--corpus", type=Path, metavar="DIR", help=f"where it goes (default: {corpus_folder()})")
    parser.add_argument("--library", type=Path, metavar="DIR", help="in place of --music: the folders of this library")
    parser.add_argument("--check", action="store_true", help="only tell how much there is and what room it takes")
    options.json_option(parser)
    options.progress_option(parser)


def run(args: argparse.Namespace) -> int:
    """Prepare what is missing and say how much there is."""
    from trainer import corpus, debian_corpus, own_corpus

    if args.library:
        args.music += folders_of(args.library, "folders with --music")
    if args.check and not args.music:
        raise UsageError("Say whose music is to be checked: --music FOLDER, or --library DIR.")
    if args.music and not args.corpus:
        raise UsageError("Say with --corpus where your own music is to be prepared: 16 kB a second of it.")
    if (args.noise or args.responses) and not args.music:
        raise UsageError("Noise and responses go with your own music: add --music FOLDER.")
    folder = args.corpus or corpus_folder()
    with Progress.for_cli(args.progress) as progress:
        if args.check:
            return _tell(own_corpus.survey(folder, args.music, args.noise, args.responses, progress), args.json)
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


def _tell(found: Mapping[str, Any], as_json: bool) -> int:
    if as_json:
        print(json.dumps({"version": 1, **found}))
        return 0
    print(f"{found['songs']} songs from {found['makers']} folders, {found['music_s'] / 3600:.2f} h")
    print(f"{found['noises']} noises, {found['noise_s'] / 3600:.2f} h; {found['rooms']} rooms")
    print(f"{found['bytes'] / 1e9:.2f} GB to be written, {found['free_bytes'] / 1e9:.2f} GB are free")
    return 0
