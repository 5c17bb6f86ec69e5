"""Prepare music, noise and rooms for training and evaluation: your own, or free music that is fetched."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.commands import options
from engine.commands.index import folders_of
from engine.errors import UsageError
from engine.folders import corpus_folder
from engine.progress import Progress

if TYPE_CHECKING:
    from trainer.cache import Clip

EXAMPLE = "afp corpus --music ~/Music --corpus ~/corpus"


def configure(parser: argparse.ArgumentParser) -> None:
    """`afp corpus [--music FOLDER …|--library DIR] [--noise FOLDER …] [--responses FOLDER …] …`."""
    for kind, help in (
        ("music", "songs, in any layout; without this, free music is fetched and rendered"),
        ("noise", "background sounds without music; without this, hum and hiss are generated"),
        ("responses", "impulse responses of rooms and microphones; without this, rooms are simulated"),
    ):
        parser.add_argument(f"--{kind}", type=Path, nargs="+", default=[], metavar="FOLDER", help=help)
    parser.add_argument(
        "--corpus", type=Path, metavar="DIR", help=f"the folder to write to (default: {corpus_folder()})"
    )
    parser.add_argument(
        "--library", type=Path, metavar="DIR", help="use the folders of this library instead of --music"
    )
    parser.add_argument(
        "--check", action="store_true", help="only show how much there is and how much disk space it needs"
    )
    parser.add_argument(
        "--small", action="store_true", help="only the free music that the shipped encoder was trained on (2 GB)"
    )
    parser.add_argument("--twice", action="store_true", help="afterwards, look for recordings that are there twice")
    parser.add_argument(
        "--encoder",
        default="compact",
        metavar="NAME|DIR",
        help="the encoder that --twice compares with (default: %(default)s)",
    )
    options.json_option(parser)
    options.progress_option(parser)


def run(args: argparse.Namespace) -> int:
    """Prepare what is missing and say how much there is."""
    from trainer import debian_corpus, own_corpus, wide_corpus

    if args.library:
        args.music += folders_of(args.library, "folders with --music")
    if args.small and args.music:
        raise UsageError("--small is of the free music: leave it out, or leave out --music.")
    if args.music and not args.corpus:
        raise UsageError("Say with --corpus where your own music is to be prepared: 16 kB a second of it.")
    if (args.noise or args.responses) and not args.music:
        raise UsageError("Noise and responses go with your own music: add --music FOLDER.")
    folder = args.corpus or corpus_folder()
    with Progress.for_cli(args.progress) as progress:
        if args.check and args.music:
            return _tell(own_corpus.survey(folder, args.music, args.noise, args.responses, progress), args.json)
        if args.check:
            return _tell_needs(wide_corpus.survey(folder, args.small), args.json)
        lacking: list[str] = []
        if args.music:
            own_corpus.prepare(folder, args.music, args.noise, args.responses, progress)
        elif args.small:
            debian_corpus.prepare(folder, progress)
        else:
            _tell_needs(wide_corpus.survey(folder), False)
            lacking = wide_corpus.prepare(folder, progress)
            _tell_made(folder, "the first corpus")
            folder /= wide_corpus.WIDE
        _tell_made(folder, str(folder))
        twice = _twice(folder, args.encoder, progress) if args.twice else 0
    for line in lacking:
        print(line, file=sys.stderr)
    if lacking:
        print("This is less than was declared: run it again, or see docs/corpus.md.", file=sys.stderr)
    return 1 if lacking or twice else 0


def _tell_made(folder: Path, name: str) -> None:
    """A line for each split, and one for each style of it."""
    from trainer import corpus

    music, noise = corpus.music(folder), corpus.noise(folder)
    print(name)
    for split in corpus.SPLITS:
        songs, sounds = music.select(split), noise.select(split)
        rooms = len(corpus.room_responses(folder, split))
        print(f"{split:7} {_amount(songs, music.rate)}  {len(sounds):5} noises  {rooms} rooms")
        for style in sorted({song.style for song in songs} - {""}):
            print(f"        {_amount([song for song in songs if song.style == style], music.rate)}  {style}")


def _amount(songs: "Sequence[Clip]", rate: int) -> str:
    hours, makers = sum(song.length for song in songs) / rate / 3600, len({song.maker for song in songs})
    return f"{len(songs):5} songs  {hours:7.2f} h  {makers:4} makers"


def _twice(folder: Path, name: str, progress: Progress) -> int:
    """Tell which recordings are there twice, and return how many of them are in two splits."""
    from engine.encoders import load_encoder
    from trainer import corpus, duplicates
    from trainer.evaluation.trial import CorpusLibrary

    encoder, music = load_encoder(name), corpus.music(folder)
    library = CorpusLibrary(music, encoder, folder / f"rows-{encoder.id}.npy", progress)
    found = list(duplicates.find(music, library.stored, library.starts, progress))
    for pair in sorted(found, key=lambda pair: (not pair.across, -pair.share)):
        where = "in two splits" if pair.across else "twice"
        print(f"{where}: {pair.one.path} ({pair.one.split}) = {pair.other.path} ({pair.other.split}), {pair.share:.0%}")
    across = sum(pair.across for pair in found)
    print(f"{len(found)} recordings are there twice, {across} of them in two splits")
    return across


def _tell_needs(found: Mapping[str, Any], as_json: bool) -> int:
    if as_json:
        print(json.dumps({"version": 1, **found}))
        return 0
    print(
        f"{found['fetch_bytes'] / 1e9:.1f} GB to fetch, {found['bytes'] / 1e9:.1f} GB to be written, "
        f"{found['free_bytes'] / 1e9:.1f} GB are free; about {found['minutes']} minutes"
    )
    return 0


def _tell(found: Mapping[str, Any], as_json: bool) -> int:
    if as_json:
        print(json.dumps({"version": 1, **found}))
        return 0
    print(f"{found['songs']} songs from {found['makers']} folders, {found['music_s'] / 3600:.2f} h")
    print(f"{found['noises']} noises, {found['noise_s'] / 3600:.2f} h; {found['rooms']} rooms")
    print(f"{found['bytes'] / 1e9:.2f} GB to be written, {found['free_bytes'] / 1e9:.2f} GB are free")
    return 0
